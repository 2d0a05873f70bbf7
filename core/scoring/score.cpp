#include "scoring/score.h"

#include "scoring/detail/aggregation.h"
#include "scoring/detail/bands.h"
#include "scoring/detail/item_states.h"
#include "scoring/detail/readiness.h"

namespace sextant::scoring {

using framework::Aggregate;

namespace {

using detail::Figures;

struct Counts
{
    int rated = 0;
    int notApplicable = 0;
    int unanswered = 0;
    int conflicts = 0;
    int applicable = 0;
    int applicableKey = 0;
};

Counts countItems(const PreparedFramework& framework, const std::vector<ItemScore>& items, int first, int end)
{
    Counts counts;
    for (auto i = static_cast<size_t>(first); i < static_cast<size_t>(end); ++i) {
        const ItemScore& item = items[i];
        counts.rated += item.state == ItemState::Rated;
        counts.notApplicable += item.state == ItemState::NotApplicable;
        counts.unanswered += item.state == ItemState::Unanswered;
        counts.conflicts += item.conflicted && item.state != ItemState::Hidden;
        counts.applicable += item.counted;
        counts.applicableKey += item.counted && framework.items()[i].key;
    }
    return counts;
}

void add(Counts& whole, const Counts& part)
{
    whole.rated += part.rated;
    whole.notApplicable += part.notApplicable;
    whole.unanswered += part.unanswered;
    whole.conflicts += part.conflicts;
    whole.applicable += part.applicable;
    whole.applicableKey += part.applicableKey;
}

struct NodePlace
{
    Aggregate aggregate = Aggregate::Mean;
    bool whole = false;
    int firstItem = 0;
    int endItem = 0;
};

NodeScore nodeScore(const framework::Method& method, const NodePlace& place, const Counts& counts,
                    const Figures& figures)
{
    NodeScore node;
    node.aggregate = place.aggregate;
    node.firstItem = place.firstItem;
    node.endItem = place.endItem;
    node.rated = counts.rated;
    node.notApplicable = counts.notApplicable;
    node.unanswered = counts.unanswered;
    node.conflicts = counts.conflicts;
    node.fraction = figures[detail::Rated].fraction;
    node.intervalLow = figures[detail::AllLowest].fraction;
    node.intervalHigh = figures[detail::AllHighest].fraction;
    node.intervalDefined = node.intervalLow.isDefined();
    node.intervalMinimum = node.intervalLow.toDouble();
    node.intervalMaximum = node.intervalHigh.toDouble();
    if (node.fraction.isDefined())
        node.score = node.fraction.toDouble();
    if (const auto ratio = detail::ratioOf(figures))
        node.ratio = ratio->toDouble();
    if (counts.unanswered == 0) {
        node.bandIndex = detail::bandIndexOf(
            method, {figures, place.aggregate, place.whole, counts.applicable, counts.applicableKey});
    }
    return node;
}

} // namespace

ScoreCard score(const PreparedFramework& framework, const std::vector<SheetEntry>& sheet, QDate asOf)
{
    const auto& nodes = framework.index().nodes();
    Q_ASSERT(sheet.size() == framework.items().size());
    ScoreCard card;
    card.items = detail::itemScores(framework, sheet, asOf);
    card.gates = detail::gateResults(framework, sheet, card.items);
    const detail::AllFigures figures = detail::aggregate(framework, card.items);
    card.nodes.reserve(nodes.size());
    Counts ofWhole;
    for (size_t i = 0; i < nodes.size(); ++i) {
        const NodePlace place{framework.aggregateOf(static_cast<int>(i)), false, nodes[i].firstItem,
                              nodes[i].endItem};
        const Counts counts = countItems(framework, card.items, place.firstItem, place.endItem);
        card.nodes.push_back(nodeScore(framework.method(), place, counts, figures.nodes[i]));
        if (nodes[i].depth == 0)
            add(ofWhole, counts);
    }
    const NodePlace whole{framework.method().aggregate, true, 0, static_cast<int>(card.items.size())};
    card.overall = nodeScore(framework.method(), whole, ofWhole, figures.overall);
    detail::judgeReadiness(framework, card);
    return card;
}

ScoreCard score(const framework::FrameworkIndex& index, const std::vector<SheetEntry>& sheet, QDate asOf)
{
    return score(PreparedFramework(index), sheet, asOf);
}

} // namespace sextant::scoring
