#include "ui/results/result_rows.h"

#include "report/verdict.h"

#include <algorithm>
#include <cmath>

namespace sextant::ui {

namespace {

bool isLowerBetter(const ResultsFigures& figures)
{
    return figures.index().framework().method.better == framework::Direction::LowerIsBetter;
}

bool isSum(const ResultsFigures& figures)
{
    return figures.index().framework().method.aggregate == framework::Aggregate::Sum;
}

/// What sections are compared by: sums of different length by their shares.
std::optional<double> standing(const ResultsFigures& figures, const scoring::NodeScore& score)
{
    const auto figure = isSum(figures) ? score.ratio : score.score;
    return figure ? std::optional(isLowerBetter(figures) ? -*figure : *figure) : std::nullopt;
}

} // namespace

std::vector<int> ResultRows::byMerit(const ResultsFigures& figures, bool bestFirst)
{
    std::vector<int> nodes;
    for (const int node : figures.topNodes())
        if (standing(figures, figures.score(node)))
            nodes.push_back(node);
    std::stable_sort(nodes.begin(), nodes.end(), [&](int a, int b) {
        const double meritA = *standing(figures, figures.score(a));
        const double meritB = *standing(figures, figures.score(b));
        return bestFirst ? meritA > meritB : meritA < meritB;
    });
    return nodes;
}

QString ResultRows::distance(const ResultsFigures& figures, const scoring::NodeScore& score)
{
    const auto& overall = figures.input().card.overall;
    if (isSum(figures) || !overall.score || !score.score)
        return {};
    const double difference = *score.score - *overall.score;
    const QString by =
        scoring::formatScore(std::abs(difference), figures.index().framework().method.decimals);
    const QString none = scoring::formatScore(0.0, figures.index().framework().method.decimals);
    if (by == none)
        return tr("as the whole");
    return difference > 0 ? tr("%1 above the whole").arg(by) : tr("%1 below the whole").arg(by);
}

std::vector<ItemRow> ResultRows::extremes(const ResultsFigures& figures, bool strongest, size_t most,
                                          Language language)
{
    std::vector<ItemRow> rows;
    const std::vector<int> nodes = byMerit(figures, strongest);
    const auto merit = [&](int node) { return *standing(figures, figures.score(node)); };
    if (nodes.size() < 2 || merit(nodes.front()) == merit(nodes.back()))
        return rows; // none stands out
    // No section is among the strongest and the weakest at once.
    for (size_t i = 0; i < std::min(most, nodes.size() / 2); ++i) {
        const int node = nodes[i];
        ItemRow row = sectionRow(figures, node, language);
        const scoring::NodeScore& score = figures.score(node);
        row.facts.push_back({distance(figures, score), ItemFact::Kind::Faint});
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<ItemRow> ResultRows::sectionsThen(const ResultsFigures& figures, const scoring::ScoreCard& then,
                                              Language language)
{
    const framework::Framework& framework = figures.index().framework();
    std::vector<ItemRow> rows;
    for (const int node : figures.topNodes()) {
        ItemRow row = sectionRow(figures, node, language);
        const scoring::NodeScore& before = then.nodes[static_cast<size_t>(node)];
        const scoring::NodeScore& now = figures.score(node);
        QString change;
        if (before.score && now.score) {
            const double difference = *now.score - *before.score;
            change = scoring::formatScore(difference, framework.method.decimals);
            if (difference > 0 && change != scoring::formatScore(0.0, framework.method.decimals))
                change.prepend(u'+');
        }
        row.facts = {{report::scoreText(framework, before), ItemFact::Kind::Faint},
                     {change, ItemFact::Kind::Plain}};
        rows.push_back(std::move(row));
    }
    return rows;
}

ItemFact ResultRows::share(const ResultsFigures& figures, int item, const scoring::NodeScore& above)
{
    const auto& items = figures.input().card.items;
    const bool byItems = figures.index().framework().method.parents == framework::ParentRule::Items;
    if (!byItems || above.aggregate != framework::Aggregate::Mean ||
        !items[static_cast<size_t>(item)].counted)
        return {};
    Decimal all;
    for (int i = above.firstItem; i < above.endItem; ++i)
        if (items[static_cast<size_t>(i)].counted)
            all = all + items[static_cast<size_t>(i)].weight;
    return {items[static_cast<size_t>(item)].weight.toString() + u" ÷ "_qs + all.toString(),
            ItemFact::Kind::Faint};
}

std::vector<ItemRow> ResultRows::figuresAbove(const ResultsFigures& figures, int item, Language language)
{
    std::vector<ItemRow> rows;
    const auto add = [&](ItemRow row, const scoring::NodeScore& score) {
        row.facts = {share(figures, item, score)};
        rows.push_back(std::move(row));
    };
    for (int node = figures.index().nodeOf(item); node >= 0;
         node = figures.index().nodes()[static_cast<size_t>(node)].parent)
        add(sectionRow(figures, node, language), figures.score(node));
    add(wholeRow(figures), figures.input().card.overall);
    return rows;
}

ItemRow ResultRows::wholeRow(const ResultsFigures& figures)
{
    ItemRow whole;
    whole.title = tr("Overall");
    whole.mark.kind = report::LevelMark::Kind::Unscored;
    whole.figure = report::scoreText(figures.index().framework(), figures.input().card.overall);
    whole.isWhole = true;
    return whole;
}

std::vector<ItemRow> ResultRows::counts(const ResultsFigures& figures, const report::HeatMapSpec& spec,
                                        Language language)
{
    std::vector<ItemRow> rows;
    for (size_t i = 0; i < spec.rows.size(); ++i) {
        ItemRow row = sectionRow(figures, figures.topNodes()[i], language);
        for (const int count : spec.rows[i].counts)
            row.facts.push_back(
                {QString::number(count), count > 0 ? ItemFact::Kind::Plain : ItemFact::Kind::Faint});
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<ItemRow> ResultRows::times(const ResultsFigures& figures, Language language)
{
    const framework::Framework& framework = figures.index().framework();
    std::vector<ItemRow> rows{wholeRow(figures)};
    for (const int node : figures.topNodes())
        rows.push_back(sectionRow(figures, node, language));
    for (const report::PastFigures& past : figures.past())
        for (ItemRow& row : rows) {
            const scoring::NodeScore& then =
                row.isWhole ? past.card.overall : past.card.nodes[static_cast<size_t>(row.section)];
            row.facts.push_back({report::scoreText(framework, then), ItemFact::Kind::Faint});
        }
    return rows;
}

} // namespace sextant::ui
