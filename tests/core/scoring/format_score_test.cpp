#include "scoring/score_card.h"

#include <catch2/catch.hpp>

#include <limits>

using namespace sextant::scoring;

TEST_CASE("scores are rounded half away from zero", "[scoring]")
{
    const auto [value, decimals, text] = GENERATE(table<double, int, QString>({{2.345, 2, u"2.35"_qs},
                                                                               {2.335, 2, u"2.34"_qs},
                                                                               {1.005, 2, u"1.01"_qs},
                                                                               {2.344999, 2, u"2.34"_qs},
                                                                               {2.5, 0, u"3"_qs},
                                                                               {-2.345, 2, u"−2.35"_qs},
                                                                               {-0.004, 2, u"0.00"_qs},
                                                                               {9.999, 2, u"10.00"_qs},
                                                                               {0.05, 1, u"0.1"_qs},
                                                                               {3, 2, u"3.00"_qs},
                                                                               {1e-7, 2, u"0.00"_qs}}));
    CHECK(formatScore(value, decimals) == text);
}

TEST_CASE("exact figures are rounded from the quotient itself", "[scoring]")
{
    // 469/200 = 2.345; 156/67 = 2.3283…; 2/3
    CHECK(formatScore(Fraction{469'0000'0000, 200'0000}, 2) == u"2.35"_qs);
    CHECK(formatScore(Fraction{-469'0000'0000, 200'0000}, 2, false) == u"-2.35"_qs);
    CHECK(formatScore(Fraction{156'0000'0000, 67'0000}, 2) == u"2.33"_qs);
    CHECK(formatScore(Fraction{2'0000'0000, 3'0000}, 4) == u"0.6667"_qs);
    CHECK(formatScore(Fraction{599'9999'9999, 200'0000}, 2) == u"3.00"_qs);
    CHECK(formatScore(Fraction{}, 2) == u"–"_qs);
}

TEST_CASE("what is no number is shown as a dash", "[scoring]")
{
    CHECK(formatScore(std::numeric_limits<double>::quiet_NaN(), 2) == u"–"_qs);
}

TEST_CASE("minus is a hyphen where machines read it", "[scoring]")
{
    CHECK(formatScore(-1.5, 1, false) == u"-1.5"_qs);
}
