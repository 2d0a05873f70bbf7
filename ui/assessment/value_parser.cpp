#include "ui/assessment/value_parser.h"

#include "base/text.h"

#include <cmath>

namespace sextant::ui {

namespace {

constexpr double kLargest = 900'000'000; // the range of Decimal

ParsedValue parseNumberFor(const framework::Item& item, const QString& typed)
{
    const std::optional<double> number = parseNumber(typed);
    if (!number)
        return {{}, ValueProblem::NotANumber};
    if (std::abs(*number) > kLargest)
        return {{}, *number < 0 ? ValueProblem::TooSmall : ValueProblem::TooLarge};
    const double scaled = *number * static_cast<double>(Decimal::kScale);
    const Decimal value{std::llround(scaled)};
    if (std::abs(scaled - static_cast<double>(value.scaled)) > 1e-3)
        return {{}, ValueProblem::TooManyDecimals};
    if (item.minimum && value < *item.minimum)
        return {{}, ValueProblem::TooSmall};
    if (item.maximum && value > *item.maximum)
        return {{}, ValueProblem::TooLarge};
    return {value, ValueProblem::None};
}

} // namespace

ParsedValue parseValue(const framework::Item& item, const QString& typed)
{
    const QString text = normalisedText(typed).trimmed();
    if (text.isEmpty())
        return {};
    if (item.kind == framework::ItemKind::Number)
        return parseNumberFor(item, text);
    if (item.kind == framework::ItemKind::Date) {
        const std::optional<QDate> date = parseDate(text);
        return date ? ParsedValue{*date, ValueProblem::None} : ParsedValue{{}, ValueProblem::NotADate};
    }
    return {text, ValueProblem::None};
}

QString valueText(const assessment::Response& response)
{
    if (const auto* number = std::get_if<Decimal>(&response))
        return number->toString();
    if (const auto* date = std::get_if<QDate>(&response))
        return date->toString(Qt::ISODate);
    if (const auto* text = std::get_if<QString>(&response))
        return *text;
    return {};
}

} // namespace sextant::ui
