#include "base/language.h"
#include "base/text.h"

#include <catch2/catch.hpp>

using namespace sextant;

TEST_CASE("numbers are read as people type them", "[base]")
{
    const auto [text, number] = GENERATE(table<QString, double>({
        {u"12.5"_qs, 12.5}, {u"１２．５"_qs, 12.5}, {u"12,5"_qs, 12.5}, {u"1,234"_qs, 1234},
        {u"1,234,567.5"_qs, 1234567.5}, {u"-3"_qs, -3}, {u" 7 "_qs, 7}}));
    CHECK(parseNumber(text) == number);
}

TEST_CASE("what is ambiguous or no number at all is refused", "[base]")
{
    const auto text = GENERATE(u""_qs, u"abc"_qs, u"1.2.3"_qs, u"1.234,5"_qs, u"1,23,4"_qs, u"0x10"_qs, u"1e9"_qs);
    CHECK_FALSE(parseNumber(text).has_value());
}

TEST_CASE("dates are read in the forms people use in China", "[base]")
{
    const auto text = GENERATE(u"2025-03-09"_qs, u"2025/3/9"_qs, u"20250309"_qs, u"2025年3月9日"_qs, u"２０２５．３．９"_qs);
    CHECK(parseDate(text) == QDate(2025, 3, 9));
    CHECK_FALSE(parseDate(u"2025-02-30"_qs).has_value());
}

TEST_CASE("a missing half of a text falls back to the other language", "[base]")
{
    const LocalizedText text{u"Council"_qs, {}};
    CHECK(text.in(Language::Chinese) == u"Council"_qs);
    CHECK(text.isHalf());
}

TEST_CASE("stored text has one form whatever keyboard it came from", "[base]")
{
    CHECK(normalisedText(u"a \r\nb\t\r\n "_qs) == u"a\nb"_qs);
    CHECK(foldedText(u"ＡＢＣ　Ｘ"_qs) == u"abc x"_qs);
}
