#include "core/scoring/sample_frameworks.h"
#include "core/scoring/sheet.h"
#include "scoring/detail/exact.h"
#include "scoring/explain.h"

#include <catch2/catch.hpp>

#include <rapidcheck/catch.h>

using namespace sextant;
using namespace sextant::framework;
using namespace sextant::scoring;
using namespace sextant::test;
using detail::Int128;
using detail::Rational;
using detail::WideInteger;
using detail::WideQuotient;

namespace {

std::int64_t anyNumber()
{
    return *rc::gen::inRange<std::int64_t>(-(1LL << 61), 1LL << 61);
}

/// A number of up to 40 limbs.
WideInteger anyWide()
{
    WideInteger value(1);
    const int factors = *rc::gen::inRange(1, 21);
    for (int i = 0; i < factors; ++i)
        value = value * WideInteger(anyNumber()) + WideInteger(anyNumber());
    return value;
}

/// Each section with weights of its own, so that no denominator shortens another.
Framework oddSections(int count)
{
    Method method;
    method.parents = ParentRule::Sections;
    std::vector<Section> sections;
    for (int i = 0; i < count; ++i) {
        const QString id = QStringLiteral("s%1").arg(i);
        Item first = levelItem(id + u'a', Decimal{10'007 + 26 * i});
        Item second = levelItem(id + u'b', Decimal{12'345 + 34 * i});
        sections.push_back(section(id, {first, second}));
    }
    return frameworkOf(method, sections);
}

} // namespace

TEST_CASE("wide numbers reckon as machine words do where these suffice", "[scoring]")
{
    rc::prop("words", [] {
        const Int128 a = anyNumber();
        const Int128 b = anyNumber();
        const WideInteger x(a);
        const WideInteger y(b);
        RC_ASSERT((x + y == WideInteger(a + b)));
        RC_ASSERT((x - y == WideInteger(a - b)));
        RC_ASSERT((x * y == WideInteger(a * b)));
        RC_ASSERT(((x < y) == (a < b)));
        RC_ASSERT((x.toInt128() == a));
        RC_PRE((b != 0));
        RC_ASSERT((x / y == WideInteger(a / b)));
        RC_ASSERT((x % y == WideInteger(a % b)));
    });
}

TEST_CASE("wide numbers divide into quotient and remainder that give the number back", "[scoring]")
{
    rc::prop("division", [] {
        const WideInteger a = anyWide();
        const WideInteger b = anyWide();
        RC_PRE(!b.isZero());
        RC_ASSERT((a / b * b + a % b == a));
        RC_ASSERT(((a % b).magnitude() < b.magnitude()));
        RC_ASSERT((a * b / b == a));
        RC_ASSERT((a - b + b == a));
    });
}

TEST_CASE("a quotient of many sections with odd weights stays exact", "[scoring]")
{
    Sheet sheet(oddSections(16));
    for (int i = 0; i < sheet.itemCount(); i += 1 + i % 3)
        sheet.choose(i, QString::number(i % 5));
    const PreparedFramework prepared(sheet.index());
    const ScoreCard card = sheet.score();
    CHECK(card.overall.fraction.wide != nullptr);
    const Explanation why = explain(prepared, card, -1);
    Rational points;
    for (const ExplainedLine& line : why.lines) {
        if (line.counted)
            points = points + Rational::of(line.product);
    }
    CHECK((points / Rational::of(why.weight) == Rational::of(card.overall.fraction)));
    CHECK((Rational::of(why.lowestPoints) / Rational::of(why.intervalWeight) ==
           Rational::of(card.overall.intervalLow)));
    CHECK(card.overall.fraction.toDouble() ==
          Approx(points.toDouble() / why.weight.toDouble()).epsilon(1e-13));
    CHECK(formatScore(card.overall.fraction, 4) == formatScore(card.overall.fraction.toDouble(), 4));
}

TEST_CASE("a wide figure just below a limit is below it, and shows rounded down", "[scoring]")
{
    WideInteger big(1);
    for (int i = 0; i < 9; ++i)
        big = big * WideInteger(1'000'000'007);
    const WideInteger two(2);
    const Fraction below =
        Rational(detail::reduced(WideInteger(5) * big - WideInteger(1), two * big)).toFraction();
    const Fraction above =
        Rational(detail::reduced(WideInteger(5) * big + WideInteger(1), two * big)).toFraction();
    CHECK(detail::isBelow(below, Decimal{2'5000}));
    CHECK_FALSE(detail::isAbove(below, Decimal{2'5000}));
    CHECK(detail::isAbove(above, Decimal{2'5000}));
    CHECK(formatScore(below, 0) == QStringLiteral("2"));
    CHECK(formatScore(above, 0) == QStringLiteral("3"));
    CHECK_FALSE(below == above);
    CHECK(below == Rational::of(below).toFraction());
}

TEST_CASE("a quotient beyond 1024 bits is cut to them, near to what it was", "[scoring]")
{
    WideInteger huge(1);
    for (int i = 0; i < 40; ++i)
        huge = huge * WideInteger(1'000'000'007);
    const WideQuotient cut = detail::reduced(huge * WideInteger(7), huge + WideInteger(1));
    CHECK(cut.numerator.bitLength() == 1024);
    CHECK(Rational(cut).toDouble() == Approx(7).epsilon(1e-12));
}
