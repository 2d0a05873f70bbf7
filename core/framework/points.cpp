#include "framework/points.h"

#include <algorithm>

namespace sextant::framework {

namespace {

void widen(std::optional<PointSpan>& span, Decimal points)
{
    if (!span.has_value())
        span = PointSpan{points, points};
    span->lowest = std::min(span->lowest, points);
    span->highest = std::max(span->highest, points);
}

/// Any set of options that may stand together: all with negative points, all with positive points, each
/// alone.
std::optional<PointSpan> severalOptionsSpan(const Item& item)
{
    std::optional<PointSpan> span;
    Decimal allNegative;
    Decimal allPositive;
    for (const Option& option : item.options) {
        const Decimal points = optionPoints(item, option);
        widen(span, withinLimits(item, points));
        if (!option.exclusive)
            (points < Decimal{} ? allNegative : allPositive).scaled += points.scaled;
    }
    if (allNegative < Decimal{})
        widen(span, withinLimits(item, allNegative));
    if (allPositive > Decimal{})
        widen(span, withinLimits(item, allPositive));
    return span;
}

std::optional<PointSpan> rangesSpan(const Item& item)
{
    std::optional<PointSpan> span;
    for (size_t i = 0; i < item.ranges.size(); ++i) {
        const auto& from = item.ranges[i].from;
        const bool above = item.maximum.has_value() && from.has_value() && *from > *item.maximum;
        const bool below = item.minimum.has_value() && i + 1 < item.ranges.size() &&
                           item.ranges[i + 1].from.value_or(*item.minimum) <= *item.minimum;
        if (item.kind == ItemKind::Date || (!above && !below))
            widen(span, item.ranges[i].points);
    }
    return span;
}

} // namespace

bool hasPoints(const Item& item)
{
    switch (item.kind) {
    case ItemKind::Option:
    case ItemKind::Options:
        return true;
    case ItemKind::Number:
    case ItemKind::Date:
        return !item.ranges.empty();
    case ItemKind::Text:
        return false;
    }
    return false;
}

Decimal optionPoints(const Item& item, const Option& option)
{
    return item.key ? option.keyPoints.value_or(option.points) : option.points;
}

Decimal withinLimits(const Item& item, Decimal points)
{
    if (item.minimum.has_value() && points < *item.minimum)
        return *item.minimum;
    if (item.maximum.has_value() && points > *item.maximum)
        return *item.maximum;
    return points;
}

std::optional<PointSpan> attainablePoints(const Item& item)
{
    switch (item.kind) {
    case ItemKind::Option: {
        std::optional<PointSpan> span;
        for (const Option& option : item.options)
            widen(span, optionPoints(item, option));
        return span;
    }
    case ItemKind::Options:
        return severalOptionsSpan(item);
    case ItemKind::Number:
    case ItemKind::Date:
        return rangesSpan(item);
    case ItemKind::Text:
        break;
    }
    return std::nullopt;
}

} // namespace sextant::framework
