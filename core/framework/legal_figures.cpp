#include "framework/legal_figures.h"

#include <algorithm>
#include <iterator>

namespace sextant::framework {

namespace {

constexpr qsizetype kYear = 4;  ///< length of "2016"
constexpr qsizetype kMonth = 7; ///< length of "2026-01"

} // namespace

QDate firstDayOf(const QString& period)
{
    QString day = period;
    if (day.size() == kYear)
        day += QStringLiteral("-01");
    if (day.size() == kMonth)
        day += QStringLiteral("-01");
    return QDate::fromString(day, QStringLiteral("yyyy-MM-dd"));
}

QDate lastDayOf(const QString& period)
{
    const QDate first = firstDayOf(period);
    if (!first.isValid())
        return {};
    if (period.size() == kYear)
        return {first.year(), 12, 31};
    return period.size() == kMonth ? QDate(first.year(), first.month(), first.daysInMonth()) : first;
}

bool isInForce(const DatedValue& value, QDate day)
{
    const QDate from = firstDayOf(value.from);
    const QDate to = lastDayOf(value.to);
    return (!from.isValid() || from <= day) && (!to.isValid() || day <= to);
}

std::vector<DatedValue> valuesInForce(const Parameter& parameter, QDate day)
{
    std::vector<DatedValue> values;
    std::ranges::copy_if(parameter.values, std::back_inserter(values),
                         [day](const DatedValue& value) { return isInForce(value, day); });
    return values;
}

} // namespace sextant::framework
