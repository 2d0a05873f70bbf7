#include "ui/shared/due_date.h"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

using namespace sextant;

TEST_CASE("a due day is understood as people write it", "[ui][shared]")
{
    const QDate today(2026, 11, 23);
    const auto [text, day] = GENERATE(table<QString, QDate>({
        {u"2027/3/9"_qs, QDate(2027, 3, 9)},
        {u"20270309"_qs, QDate(2027, 3, 9)},
        {u"２０２７－０３－０９"_qs, QDate(2027, 3, 9)},
        {u"2027年3月9日"_qs, QDate(2027, 3, 9)},
        {u"今天"_qs, QDate(2026, 11, 23)},
        {u" today "_qs, QDate(2026, 11, 23)},
        {u"Tomorrow"_qs, QDate(2026, 11, 24)},
        {u"明天"_qs, QDate(2026, 11, 24)},
        {u"后天"_qs, QDate(2026, 11, 25)},
        {u"+14"_qs, QDate(2026, 12, 7)},
        {u"＋１４"_qs, QDate(2026, 12, 7)},
        {u"月底"_qs, QDate(2026, 11, 30)},
        {u"end of year"_qs, QDate(2026, 12, 31)},
        {u"12-1"_qs, QDate(2026, 12, 1)},
        {u"3月9日"_qs, QDate(2027, 3, 9)},
        {u"11/23"_qs, QDate(2026, 11, 23)},
        {u"2/29"_qs, QDate(2028, 2, 29)},
    }));
    INFO(text.toStdString());
    CHECK(ui::parseDueDate(text, today) == day);
}

TEST_CASE("what is no day is not taken for one", "[ui][shared]")
{
    const auto text = GENERATE(as<QString>(), u""_qs, u"soon"_qs, u"2027-02-30"_qs, u"13-1"_qs, u"+"_qs,
                               u"14"_qs, u"+x"_qs);
    INFO(text.toStdString());
    CHECK_FALSE(ui::parseDueDate(text, QDate(2026, 11, 23)).has_value());
}

TEST_CASE("a day as it is shown is read back as that day", "[ui][shared]")
{
    rc::prop("day", [] {
        const QDate today = QDate(2024, 1, 1).addDays(*rc::gen::inRange(0, 2000));
        const QDate day = today.addDays(*rc::gen::inRange(-500, 2000));
        RC_ASSERT(ui::parseDueDate(day.toString(Qt::ISODate), today) == day);
        const QDate next = today.addDays(*rc::gen::inRange(0, 365));
        RC_ASSERT(ui::parseDueDate(u"%1-%2"_qs.arg(next.month()).arg(next.day()), today) == next);
    });
}
