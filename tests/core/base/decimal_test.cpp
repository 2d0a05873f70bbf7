#include "base/decimal.h"

#include <catch2/catch.hpp>

using sextant::Decimal;

TEST_CASE("a decimal reads and writes at most four places exactly", "[base]")
{
    const auto [text, scaled] = GENERATE(table<const char*, std::int64_t>({
        {"0", 0}, {"2", 20'000}, {"0.5", 5'000}, {"-1.25", -12'500}, {"1.0625", 10'625}, {"900", 9'000'000}}));
    const auto decimal = Decimal::parse(QString::fromLatin1(text));
    REQUIRE(decimal.has_value());
    CHECK(decimal->scaled == scaled);
    CHECK(decimal->toString() == QString::fromLatin1(text));
}

TEST_CASE("what is not a plain decimal is refused", "[base]")
{
    const auto* text = GENERATE("", "012", "1e3", "1.23456", "+1", "1.", ".5", " 1", "no", "1,5", "12345678901");
    CHECK_FALSE(Decimal::parse(QString::fromLatin1(text)).has_value());
}
