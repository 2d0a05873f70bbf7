#include "spreadsheet/cell_format.h"
#include "spreadsheet/shared_strings.h"
#include "spreadsheet/sheet_rows.h"

#include <catch2/catch.hpp>

#include <rapidcheck/catch.h>

#include <QDate>

using namespace sextant::spreadsheet;

TEST_CASE("number formats of dates are told from those of amounts", "[spreadsheet]")
{
    for (const QString& code : {u"yyyy-mm-dd"_qs, u"yyyy\"年\"m\"月\"d\"日\""_qs, u"[$-804]yyyy/m/d;@"_qs,
                                u"h:mm AM/PM"_qs, u"[h]:mm"_qs, u"mm:ss"_qs, u"D-MMM"_qs})
    {
        INFO(code.toStdString());
        CHECK(isDateFormat(code));
    }
    for (const QString& code :
         {u"General"_qs, u"#,##0.00"_qs, u"0.00%"_qs, u"\"USD\" #,##0"_qs, u"[Red]-0.00"_qs,
          u"[$¥-804]#,##0.00"_qs, u"0;yyyy"_qs, u"\\d0"_qs, u"_d0"_qs, u"@"_qs, u""_qs, u"0.0E+00"_qs})
    {
        INFO(code.toStdString());
        CHECK_FALSE(isDateFormat(code));
    }
    CHECK(isBuiltInDate(14));
    CHECK(isBuiltInDate(31)); // yyyy"年"m"月"d"日" in Chinese versions
    CHECK_FALSE(isBuiltInDate(4));
}

TEST_CASE("day counts are the dates that spreadsheets show", "[spreadsheet]")
{
    CHECK(dateText(45476, false) == u"2024-07-03"_qs);
    CHECK(dateText(45476.604166666664, false) == u"2024-07-03 14:30:00"_qs);
    CHECK(dateText(1, false) == u"1900-01-01"_qs);
    CHECK(dateText(59, false) == u"1900-02-28"_qs);
    CHECK(dateText(60, false) == u"1900-02-29"_qs); // the day that spreadsheets have and calendars do not
    CHECK(dateText(61, false) == u"1900-03-01"_qs);
    CHECK(dateText(0.5, false) == u"12:00:00"_qs);
    CHECK(dateText(0, true) == u"1904-01-01"_qs);
    CHECK(dateText(44014, true) == u"2024-07-03"_qs);
    CHECK(dateText(45475.9999999, false) == u"2024-07-03"_qs);
    CHECK(dateText(2'958'465, false) == u"9999-12-31"_qs);
    CHECK(dateText(2'958'466, false).isEmpty());
    CHECK(dateText(-1, false).isEmpty());
    CHECK(dateText(std::numeric_limits<double>::quiet_NaN(), false).isEmpty());
}

TEST_CASE("dates go on by days", "[spreadsheet]")
{
    rc::prop("next day", [] {
        const int day = *rc::gen::inRange(61, 2'958'464);
        const auto date = QDate::fromString(dateText(day, false), Qt::ISODate);
        RC_ASSERT(date.addDays(1) == QDate::fromString(dateText(day + 1, false), Qt::ISODate));
        RC_ASSERT(dateText(day, false) == dateText(day - 1462, true) || day < 1462);
    });
}

TEST_CASE("numbers are written out with fifteen digits", "[spreadsheet]")
{
    CHECK(numberText(u"1234.5599999999999"_qs) == u"1234.56"_qs);
    CHECK(numberText(u"1.2E+5"_qs) == u"120000"_qs);
    CHECK(numberText(u"-0.1"_qs) == u"-0.1"_qs);
    CHECK(numberText(u"0.30000000000000004"_qs) == u"0.3"_qs);
    CHECK(numberText(u"110101199001011234"_qs) ==
          u"110101199001011232"_qs); // what the spreadsheet itself kept
    CHECK(numberText(u"-0"_qs) == u"0"_qs);
    CHECK(numberText(u"1e-40"_qs) == u"0"_qs);
    CHECK(numberText(u"abc"_qs).isEmpty());
    CHECK(numberText(u"inf"_qs).isEmpty());
    CHECK(numberText(u"nan"_qs).isEmpty());
}

TEST_CASE("cell references are those that spreadsheets have", "[spreadsheet]")
{
    CHECK(cellPlace(u"A1")->column == 0);
    CHECK(cellPlace(u"AB12")->column == 27);
    CHECK(cellPlace(u"AB12")->row == 12);
    CHECK(cellPlace(u"XFD1048576")->column == 16'383);
    for (const QStringView bad :
         {QStringView(u"XFE1"), QStringView(u"A0"), QStringView(u"A1048577"), QStringView(u"1A"),
          QStringView(u"A"), QStringView(u""), QStringView(u"AAAAA1"), QStringView(u"A-1"),
          QStringView(u"A99999999999999999999"), QStringView(u"a1")})
        CHECK_FALSE(cellPlace(bad).has_value());
}

TEST_CASE("escaped characters of texts are read", "[spreadsheet]")
{
    CHECK(unescaped(u"a_x000A_b"_qs) == u"a\nb"_qs);
    CHECK(unescaped(u"_x005F_x000A_"_qs) == u"_x000A_"_qs);
    CHECK(unescaped(u"_x0000__xD800_z"_qs) == u"z"_qs);
    CHECK(unescaped(u"my_xyz"_qs) == u"my_xyz"_qs);
}
