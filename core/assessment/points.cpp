#include "assessment/points.h"

#include <algorithm>

namespace sextant::assessment {

using framework::Item;
using framework::ItemKind;
using framework::Option;

namespace {

const Option* findOption(const Item& item, const framework::OptionId& id)
{
    for (const Option& option : item.options) {
        if (option.id == id)
            return &option;
    }
    return nullptr;
}

Decimal clamped(const Item& item, Decimal points)
{
    if (item.minimum.has_value() && points < *item.minimum)
        return *item.minimum;
    if (item.maximum.has_value() && points > *item.maximum)
        return *item.maximum;
    return points;
}

std::optional<Decimal> chosenPoints(const Item& item, const ChosenOptions& chosen)
{
    const bool several = item.kind == ItemKind::Options;
    if (chosen.options.empty() || (!several && (item.kind != ItemKind::Option || chosen.options.size() > 1)))
        return std::nullopt;
    Decimal sum;
    for (const framework::OptionId& id : chosen.options) {
        const Option* option = findOption(item, id);
        if (option == nullptr)
            return std::nullopt;
        sum = sum + optionPoints(item, *option);
    }
    return several ? clamped(item, sum) : sum;
}

std::optional<Decimal> rangePoints(const Item& item, Decimal value)
{
    std::optional<Decimal> points;
    for (const framework::PointRange& range : item.ranges) {
        if (range.from.has_value() && value < *range.from)
            break;
        points = range.points;
    }
    return points;
}

std::optional<Decimal> datePoints(const Item& item, const QDate& date, const QDate& asOf)
{
    if (!date.isValid() || !asOf.isValid())
        return std::nullopt;
    return rangePoints(item, Decimal::fromInt(asOf.daysTo(date)));
}

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
        widen(span, clamped(item, points));
        if (!option.exclusive)
            (points < Decimal{} ? allNegative : allPositive).scaled += points.scaled;
    }
    if (allNegative < Decimal{})
        widen(span, clamped(item, allNegative));
    if (allPositive > Decimal{})
        widen(span, clamped(item, allPositive));
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

Decimal optionPoints(const Item& item, const Option& option)
{
    return item.key ? option.keyPoints.value_or(option.points) : option.points;
}

std::optional<Decimal> pointsOf(const Item& item, const Response& response, QDate asOf)
{
    if (const auto* chosen = std::get_if<ChosenOptions>(&response))
        return chosenPoints(item, *chosen);
    if (const auto* number = std::get_if<Decimal>(&response);
        number != nullptr && item.kind == ItemKind::Number)
        return rangePoints(item, *number);
    if (const auto* date = std::get_if<QDate>(&response); date != nullptr && item.kind == ItemKind::Date)
        return datePoints(item, *date, asOf);
    return std::nullopt;
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

bool isScored(const Item& item)
{
    return item.weight > Decimal{} && attainablePoints(item).has_value();
}

} // namespace sextant::assessment
