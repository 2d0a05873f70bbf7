#include "framework/legal_figures.h"

#include <catch2/catch.hpp>

using namespace sextant::framework;

namespace {

DatedValue dated(const QString& value, const QString& from, const QString& to = {})
{
    return {value, {}, from, to, QStringLiteral("G")};
}

QStringList inForce(const Parameter& parameter, QDate day)
{
    QStringList values;
    for (const DatedValue& value : valuesInForce(parameter, day))
        values << value.value;
    return values;
}

} // namespace

TEST_CASE("a period known to the year, month or day has a first and a last day", "[framework][figures]")
{
    using Row = std::tuple<QString, QDate, QDate>;
    const auto [period, first, last] = GENERATE(table<QString, QDate, QDate>(
        {Row{u"2016"_qs, QDate(2016, 1, 1), QDate(2016, 12, 31)},
         Row{u"2024-02"_qs, QDate(2024, 2, 1), QDate(2024, 2, 29)},
         Row{u"2024-09-05"_qs, QDate(2024, 9, 5), QDate(2024, 9, 5)}, Row{u""_qs, QDate(), QDate()},
         Row{u"2025-02-30"_qs, QDate(), QDate()}, Row{u"2025-13"_qs, QDate(), QDate()}}));
    CHECK(firstDayOf(period) == first);
    CHECK(lastDayOf(period) == last);
}

TEST_CASE("a figure is in force from its first day to its last, both included", "[framework][figures]")
{
    const DatedValue value = dated(u"30"_qs, u"2016"_qs, u"2026-01"_qs);
    CHECK_FALSE(isInForce(value, QDate(2015, 12, 31)));
    CHECK(isInForce(value, QDate(2016, 1, 1)));
    CHECK(isInForce(value, QDate(2026, 1, 31)));
    CHECK_FALSE(isInForce(value, QDate(2026, 2, 1)));
}

TEST_CASE("a day that is not recorded does not limit a figure", "[framework][figures]")
{
    CHECK(isInForce(dated(u"3"_qs, {}), QDate(1999, 1, 1)));
    CHECK(isInForce(dated(u"3"_qs, u"2016-09-01"_qs), QDate(2099, 1, 1)));
    CHECK_FALSE(isInForce(dated(u"3"_qs, {}, u"2025-12-31"_qs), QDate(2026, 1, 1)));
}

TEST_CASE("of a register entry those values count that are in force on the day", "[framework][figures]")
{
    Parameter days;
    days.values = {dated(u"20"_qs, u"2018"_qs, u"2025-12-31"_qs), dated(u"30"_qs, u"2026-01-01"_qs),
                   dated(u"7"_qs, {}), dated(u"40"_qs, u"2027-05"_qs)};
    CHECK(inForce(days, QDate(2025, 12, 31)) == QStringList{u"20"_qs, u"7"_qs});
    CHECK(inForce(days, QDate(2026, 1, 1)) == QStringList{u"30"_qs, u"7"_qs});
    CHECK(inForce(days, QDate(2027, 5, 1)) == QStringList{u"30"_qs, u"7"_qs, u"40"_qs});
    days.values = {dated(u"20"_qs, u"2018"_qs, u"2025-12-31"_qs)};
    CHECK(inForce(days, QDate(2026, 1, 1)).isEmpty());
}
