#include "scoring/detail/item_states.h"

#include "assessment/points.h"

#include <algorithm>

namespace sextant::scoring::detail {

using assessment::Response;

namespace {

/// A conflicted response counts as unanswered, for conditions too.
const Response* effectiveResponse(const SheetEntry& entry)
{
    const bool answered = entry.response != nullptr && assessment::isAnswered(*entry.response);
    return answered && !entry.conflicted ? entry.response : nullptr;
}

assessment::Visibility visibility(const PreparedFramework& framework, const std::vector<SheetEntry>& sheet,
                                  QDate asOf)
{
    assessment::ResponseSheet responses;
    if (framework.relevance().hasConditions()) {
        responses.reserve(sheet.size());
        std::transform(sheet.begin(), sheet.end(), std::back_inserter(responses), effectiveResponse);
    }
    return framework.relevance().visible(responses, asOf);
}

void rate(ItemScore& score, const PreparedItem& prepared, const framework::Item& item,
          const Response& response, QDate asOf)
{
    std::optional<Decimal> points;
    if (assessment::isNotApplicable(response)) {
        if (!prepared.takesNotApplicable)
            return;
        score.state = ItemState::NotApplicable;
        points = prepared.notApplicablePoints;
    } else {
        points = assessment::pointsOf(item, response, asOf);
        if (points.has_value()) {
            score.state = ItemState::Rated;
            points = std::clamp(*points, prepared.lowest, prepared.highest);
        }
    }
    score.counted = points.has_value();
    score.points = points.value_or(Decimal{});
}

} // namespace

std::vector<ItemScore> itemScores(const PreparedFramework& framework, const std::vector<SheetEntry>& sheet,
                                  QDate asOf)
{
    const auto& prepared = framework.items();
    const auto visible = visibility(framework, sheet, asOf);
    std::vector<ItemScore> scores(prepared.size());
    for (size_t i = 0; i < prepared.size(); ++i) {
        ItemScore& score = scores[i];
        score.conflicted = sheet[i].conflicted;
        score.weight = prepared[i].weight;
        score.lowest = prepared[i].lowest;
        score.highest = prepared[i].highest;
        const Response* response = effectiveResponse(sheet[i]);
        if (visible[i] == 0)
            score.state = ItemState::Hidden;
        else if (!prepared[i].scored)
            score.state = ItemState::Unscored;
        else if (response != nullptr)
            rate(score, prepared[i], *framework.index().items()[i], *response, asOf);
    }
    return scores;
}

bool passesGate(framework::Direction better, Decimal points, Decimal threshold)
{
    return better == framework::Direction::HigherIsBetter ? points >= threshold : points <= threshold;
}

std::vector<GateResult> gateResults(const PreparedFramework& framework, const std::vector<SheetEntry>& sheet,
                                    const std::vector<ItemScore>& items)
{
    std::vector<GateResult> gates;
    gates.reserve(static_cast<size_t>(framework.gateCount()));
    for (size_t i = 0; i < items.size(); ++i) {
        const auto& threshold = framework.items()[i].threshold;
        if (!threshold.has_value())
            continue;
        GateResult gate{static_cast<int>(i), *threshold, std::nullopt, GateState::Open};
        if (items[i].state == ItemState::Rated) {
            gate.points = items[i].points;
            const bool passed = passesGate(framework.method().better, items[i].points, *threshold);
            gate.state = passed ? GateState::Passed : GateState::Failed;
        } else if (items[i].state == ItemState::Hidden ||
                   (items[i].state == ItemState::NotApplicable && sheet[i].reviewed))
        {
            gate.state = GateState::Dropped;
        }
        gates.push_back(gate);
    }
    return gates;
}

} // namespace sextant::scoring::detail
