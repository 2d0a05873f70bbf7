#include "ui/shared/due_date.h"

#include "base/text.h"

#include <QRegularExpression>

#include <array>
#include <utility>

namespace sextant::ui {

namespace {

std::optional<QDate> namedDay(const QString& word, QDate today)
{
    const QDate monthEnd(today.year(), today.month(), today.daysInMonth());
    const QDate yearEnd(today.year(), 12, 31);
    const std::array<std::pair<QString, QDate>, 10> names{{
        {u"today"_qs, today},
        {u"今天"_qs, today},
        {u"tomorrow"_qs, today.addDays(1)},
        {u"明天"_qs, today.addDays(1)},
        {u"后天"_qs, today.addDays(2)},
        {u"end of month"_qs, monthEnd},
        {u"月底"_qs, monthEnd},
        {u"本月底"_qs, monthEnd},
        {u"end of year"_qs, yearEnd},
        {u"年底"_qs, yearEnd},
    }};
    for (const auto& [name, day] : names)
        if (word == name)
            return day;
    return std::nullopt;
}

/// Month and day alone: the next day of that name.
std::optional<QDate> dayWithoutYear(const QString& text, QDate today)
{
    static const QRegularExpression form(u"^(\\d{1,2})(?:[-/.]|月)(\\d{1,2})(?:日|号)?$"_qs);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    for (int year = today.year(); year < today.year() + 9; ++year) // 29 February may be eight years away
        if (const QDate day(year, match.captured(1).toInt(), match.captured(2).toInt());
            day.isValid() && day >= today)
            return day;
    return std::nullopt;
}

} // namespace

std::optional<QDate> parseDueDate(const QString& text, QDate today)
{
    const QString folded = foldedText(text).trimmed();
    static const QRegularExpression later(u"^\\+ ?(\\d{1,4})$"_qs);
    if (const auto match = later.match(folded); match.hasMatch())
        return today.addDays(match.captured(1).toInt());
    if (const auto named = namedDay(folded, today))
        return named;
    if (const auto day = parseDate(folded))
        return day;
    return dayWithoutYear(folded, today);
}

} // namespace sextant::ui
