#include "report/scale.h"

#include "assessment/points.h"

#include <algorithm>
#include <cmath>

namespace sextant::report {

namespace {

using framework::Item;
using framework::Option;

/// The distinct points an item can bring, ascending.
std::vector<Decimal> pointSteps(const Item& item)
{
    std::vector<Decimal> steps;
    for (const Option& option : item.options)
        steps.push_back(assessment::optionPoints(item, option));
    for (const framework::PointRange& range : item.ranges)
        steps.push_back(range.points);
    std::ranges::sort(steps);
    steps.erase(std::unique(steps.begin(), steps.end()), steps.end());
    return steps;
}

bool sameScale(const Item& item, const std::vector<const Option*>& common)
{
    if (item.options.size() != common.size())
        return false;
    for (size_t i = 0; i < common.size(); ++i) {
        if (assessment::optionPoints(item, item.options[i]) != common[i]->points ||
            item.options[i].label != common[i]->label)
            return false;
    }
    return true;
}

} // namespace

Scale::Scale(const framework::FrameworkIndex& index)
    : m_lowerIsBetter(index.framework().method.better == framework::Direction::LowerIsBetter)
    , m_share(index.framework().method.aggregate == framework::Aggregate::Sum)
{
    bool first = true;
    bool same = true;
    for (const Item* item : index.items()) {
        const std::optional<assessment::PointSpan> span = assessment::attainablePoints(*item);
        if (!span || !assessment::isScored(*item))
            continue;
        m_lowest = first ? span->lowest.toDouble() : std::min(m_lowest, span->lowest.toDouble());
        m_highest = first ? span->highest.toDouble() : std::max(m_highest, span->highest.toDouble());
        if (first) {
            for (const Option& option : item->options)
                m_common.push_back(&option);
        }
        same = same && item->kind == framework::ItemKind::Option && sameScale(*item, m_common);
        first = false;
    }
    if (!same)
        m_common.clear();
    std::ranges::sort(m_common, {}, [](const Option* option) { return option->points; });
}

std::vector<ScaleMark> Scale::marks(Language language) const
{
    std::vector<ScaleMark> marks;
    if (m_share) {
        for (int i = 0; i <= 4; ++i)
            marks.push_back({i / 4.0, {}, {}});
        return marks;
    }
    if (m_common.size() >= 2 && m_common.size() <= 7) {
        for (const Option* option : m_common)
            marks.push_back({positionOf(option->points.toDouble()), option->points.toString(),
                             option->label.in(language)});
        return marks;
    }
    for (int i = 0; i <= 4; ++i) {
        const double value = m_lowest + (m_highest - m_lowest) * i / 4.0;
        const bool whole = std::abs(value - std::round(value)) < 1e-9;
        marks.push_back({i / 4.0, scoring::formatScore(value, whole ? 0 : 1), {}});
    }
    return marks;
}

double Scale::positionOf(double points) const
{
    if (m_highest <= m_lowest)
        return 0;
    return std::clamp((points - m_lowest) / (m_highest - m_lowest), 0.0, 1.0);
}

std::optional<double> Scale::positionOf(const scoring::NodeScore& node) const
{
    if (!node.score)
        return std::nullopt;
    if (m_share)
        return node.ratio ? std::optional(std::clamp(*node.ratio, 0.0, 1.0)) : std::nullopt;
    return positionOf(*node.score);
}

std::pair<double, double> Scale::intervalOf(const scoring::ScoreCard& card,
                                            const scoring::NodeScore& node) const
{
    if (!node.intervalDefined)
        return {0, 0};
    if (!m_share)
        return {positionOf(node.intervalMinimum), positionOf(node.intervalMaximum)};
    double least = 0;
    double most = 0;
    for (int number = node.firstItem; number < node.endItem; ++number) {
        const scoring::ItemScore& item = card.items[static_cast<size_t>(number)];
        if (item.state != scoring::ItemState::Rated && item.state != scoring::ItemState::Unanswered)
            continue;
        least += item.lowest.toDouble() * item.weight.toDouble();
        most += item.highest.toDouble() * item.weight.toDouble();
    }
    if (most <= least)
        return {0, 0};
    const auto share = [&](double sum) { return std::clamp((sum - least) / (most - least), 0.0, 1.0); };
    return {share(node.intervalMinimum), share(node.intervalMaximum)};
}

double Scale::merit(const scoring::ItemScore& item, Decimal points) const
{
    const double range = item.highest.toDouble() - item.lowest.toDouble();
    if (range <= 0)
        return 1;
    const double share = std::clamp((points.toDouble() - item.lowest.toDouble()) / range, 0.0, 1.0);
    return m_lowerIsBetter ? 1 - share : share;
}

/// Where \a points lie between the worst and the best that the item can bring, by steps where it has steps.
static double stepShare(const Item& item, Decimal points)
{
    const std::vector<Decimal> steps = pointSteps(item);
    if (item.kind == framework::ItemKind::Options) {
        const std::optional<assessment::PointSpan> span = assessment::attainablePoints(item);
        const double range = span ? (span->highest - span->lowest).toDouble() : 0;
        return range > 0 ? std::clamp((points - span->lowest).toDouble() / range, 0.0, 1.0) : 1;
    }
    if (steps.size() < 2)
        return 1;
    const auto rank = std::ranges::lower_bound(steps, points) - steps.begin();
    return static_cast<double>(std::min<std::ptrdiff_t>(rank, std::ssize(steps) - 1)) /
           static_cast<double>(steps.size() - 1);
}

LevelMark markOfPoints(const framework::FrameworkIndex& index, int item, Decimal points)
{
    const Item& asked = *index.items()[static_cast<size_t>(item)];
    double share = stepShare(asked, points);
    if (index.framework().method.better == framework::Direction::LowerIsBetter)
        share = 1 - share;
    return {LevelMark::Kind::Level, static_cast<int>(std::lround(share * 4)), points.toString()};
}

LevelMark levelMark(const framework::FrameworkIndex& index, const scoring::ScoreCard& card, int item)
{
    const scoring::ItemScore& score = card.items[static_cast<size_t>(item)];
    switch (score.state) {
    case scoring::ItemState::Rated:
        return markOfPoints(index, item, score.points);
    case scoring::ItemState::NotApplicable:
        return {LevelMark::Kind::NotApplicable, 0, {}};
    case scoring::ItemState::Unanswered:
        return {LevelMark::Kind::Unanswered, 0, {}};
    case scoring::ItemState::Hidden:
    case scoring::ItemState::Unscored:
        break;
    }
    return {LevelMark::Kind::Unscored, 0, {}};
}

} // namespace sextant::report
