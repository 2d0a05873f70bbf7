#include "scoring/prepared_framework.h"

#include "assessment/points.h"
#include "assessment/response_check.h"

#include <algorithm>

namespace sextant::scoring {

using framework::Direction;
using framework::Item;
using framework::Method;

namespace {

/// Points and weights beyond what Decimal promises, from a pack that was never checked, are brought back into
/// range, so that no sum can overflow 128 bits.
Decimal inRange(Decimal value)
{
    constexpr Decimal limit = Decimal::fromInt(900'000'000);
    return std::clamp(value, Decimal{} - limit, limit);
}

/// The points next to the worst: a gate at them fails the worst alone. nullopt when all points are the same.
std::optional<Decimal> nextToWorst(const Method& method, const Item& item, const assessment::PointSpan& span)
{
    if (span.lowest == span.highest)
        return std::nullopt;
    const bool higher = method.better == Direction::HigherIsBetter;
    if (item.kind == framework::ItemKind::Options)
        return higher ? Decimal{span.lowest.scaled + 1} : Decimal{span.highest.scaled - 1};
    Decimal next = higher ? span.highest : span.lowest;
    const auto look = [&](Decimal points) {
        if (higher && points > span.lowest)
            next = std::min(next, points);
        if (!higher && points < span.highest)
            next = std::max(next, points);
    };
    for (const framework::Option& option : item.options)
        look(assessment::optionPoints(item, option));
    for (const framework::PointRange& range : item.ranges)
        look(range.points);
    return next;
}

std::optional<Decimal> thresholdOf(const Method& method, const Item& item, const assessment::PointSpan& span)
{
    std::optional<Decimal> threshold;
    if (item.gate.has_value())
        threshold = item.gate->threshold;
    const auto blocking = method.zeroBlocks ? nextToWorst(method, item, span) : std::nullopt;
    if (!threshold.has_value() || !blocking.has_value())
        return threshold.has_value() ? threshold : blocking;
    return method.better == Direction::HigherIsBetter ? std::max(*threshold, *blocking)
                                                      : std::min(*threshold, *blocking);
}

PreparedItem prepared(const Method& method, const Item& item)
{
    PreparedItem result;
    result.weight = std::max(inRange(item.weight), Decimal{});
    result.key = item.key;
    result.takesNotApplicable = assessment::takesNotApplicable(method, item);
    const auto span = assessment::attainablePoints(item);
    result.scored = span.has_value() && result.weight > Decimal{};
    if (!result.scored)
        return result;
    result.lowest = inRange(span->lowest);
    result.highest = inRange(span->highest);
    result.threshold = thresholdOf(method, item, *span);
    if (item.notApplicablePoints.has_value())
        result.notApplicablePoints = inRange(*item.notApplicablePoints);
    return result;
}

/// How many letters of an id startOf() takes in: those of a shorter id are all there.
constexpr qsizetype kStartLetters = 3;

std::uint64_t startOf(const framework::OptionId& id)
{
    const QString& text = id.text;
    auto start = static_cast<std::uint64_t>(std::min<qsizetype>(text.size(), 0xFFFF));
    for (qsizetype i = 0; i < std::min(text.size(), kStartLetters); ++i)
        start = (start << 16) | text.at(i).unicode();
    return start;
}

} // namespace

PreparedFramework::PreparedFramework(const framework::FrameworkIndex& index)
    : m_index(&index)
    , m_relevance(index)
{
    m_items.reserve(index.items().size());
    for (const Item* item : index.items()) {
        m_items.push_back(prepared(method(), *item));
        addOptions(*item, m_items.back());
        if (m_items.back().threshold.has_value())
            m_gates.push_back(static_cast<int>(m_items.size()) - 1);
    }
}

void PreparedFramework::addOptions(const Item& item, PreparedItem& prepared)
{
    prepared.takesOneOption = prepared.scored && item.kind == framework::ItemKind::Option;
    if (!prepared.takesOneOption)
        return;
    prepared.firstOption = static_cast<int>(m_options.size());
    for (const framework::Option& option : item.options)
        m_options.push_back(
            {startOf(option.id), &option.id, inRange(assessment::optionPoints(item, option))});
    prepared.endOption = static_cast<int>(m_options.size());
}

const PreparedOption* PreparedFramework::option(const PreparedItem& item, const framework::OptionId& id) const
{
    const std::uint64_t start = startOf(id);
    for (int i = item.firstOption; i < item.endOption; ++i) {
        const PreparedOption& option = m_options[static_cast<size_t>(i)];
        if (option.start == start && (id.text.size() <= kStartLetters || *option.id == id))
            return &option;
    }
    return nullptr;
}

framework::Aggregate PreparedFramework::aggregateOf(int node) const
{
    return m_index->nodes()[static_cast<size_t>(node)].section->aggregate.value_or(method().aggregate);
}

} // namespace sextant::scoring
