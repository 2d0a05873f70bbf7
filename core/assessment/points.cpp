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
    return several ? framework::withinLimits(item, sum) : sum;
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

} // namespace

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

bool isScored(const Item& item)
{
    return item.weight > Decimal{} && attainablePoints(item).has_value();
}

} // namespace sextant::assessment
