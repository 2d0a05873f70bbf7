#include "audit/sampling/plan.h"

#include <catch2/catch.hpp>

#include <rapidcheck/catch.h>

using namespace sextant;
using namespace sextant::audit;

namespace {

SampleSize sizeOf(const SamplePlan& plan)
{
    const auto size = sampleSize(plan);
    REQUIRE(size.has_value());
    return *size;
}

QString refusalOf(const SamplePlan& plan)
{
    const auto size = sampleSize(plan);
    REQUIRE_FALSE(size.has_value());
    CHECK(size.error().code == ErrorCode::SampleRefused);
    return size.error().args.value(QStringLiteral("reason")).toString();
}

SamplePlan monetary(double confidence, int expected = 0)
{
    SamplePlan plan;
    plan.method = SamplingMethod::MonetaryUnit;
    plan.confidence = confidence;
    plan.bookValue = Decimal::fromInt(6'000'000);
    plan.tolerableMisstatement = Decimal::fromInt(300'000);
    plan.expectedMisstatement = Decimal::fromInt(expected);
    return plan;
}

SamplePlan estimate(double rate, std::optional<qint64> population = {})
{
    SamplePlan plan;
    plan.method = SamplingMethod::Estimate;
    plan.expectedRate = rate;
    plan.population = population;
    return plan;
}

} // namespace

TEST_CASE("a control is tested with the sizes of the table", "[audit]")
{
    SamplePlan plan;
    CHECK(sizeOf(plan).size == 59);
    CHECK(*sizeOf(plan).chance == Approx(0.0485).margin(0.0001));
    plan.allowedDeviations = 1;
    CHECK(sizeOf(plan).size == 93);
    plan.allowedDeviations = 0;
    plan.population = 200;
    CHECK(sizeOf(plan).size == 51);
    CHECK(sizeOf(plan).tolerableItems == 10);
    CHECK(*sizeOf(plan).chance == Approx(0.04862).margin(0.00001));
    plan.allowedDeviations = 1; // one found: 27 more, as long as no second one comes
    CHECK(sizeOf(plan).size == 78);
}

TEST_CASE("tolerable items are rounded up, but not by the last digits of a product", "[audit]")
{
    CHECK(tolerableItems(0.05, 50) == 3);
    CHECK(tolerableItems(0.05, 200) == 10);
    CHECK(tolerableItems(0.07, 100) == 7); // 0.07 × 100 is 7.000000000000001
    CHECK(tolerableItems(0.05, 1) == 1);
}

TEST_CASE("a rate is estimated with the sizes of the table", "[audit]")
{
    CHECK(sizeOf(estimate(0.5)).size == 385);
    CHECK(sizeOf(estimate(0.5, 200)).size == 132);
    CHECK(sizeOf(estimate(0.5, 1000)).size == 278);
    CHECK(sizeOf(estimate(0.1)).size == 139);
    CHECK(sizeOf(estimate(0.1, 200)).size == 83);
    CHECK(sizeOf(estimate(0.5, 1)).size == 1);
}

TEST_CASE("monetary units are drawn with the sizes and intervals of the table", "[audit]")
{
    CHECK(sizeOf(monetary(0.95)).size == 60);
    CHECK(sizeOf(monetary(0.95)).interval == Decimal::fromInt(100'000));
    CHECK(sizeOf(monetary(0.90)).size == 47);
    CHECK(sizeOf(monetary(0.95, 30'000)).size == 72);
    CHECK(sizeOf(monetary(0.95, 30'000)).interval == Decimal::parse(QStringLiteral("83333.33")));
    SamplePlan cautious = monetary(0.95, 30'000);
    cautious.expansionFactor = 1.9;
    CHECK(sizeOf(cautious).size == 74); // 6,000,000 × 2.99573 ÷ 243,000
}

TEST_CASE("a stratified plan is sized by its book value, or by its deviations when there is none", "[audit]")
{
    SamplePlan plan = monetary(0.95);
    plan.method = SamplingMethod::Stratified;
    CHECK(sizeOf(plan).size == 60);
    plan.bookValue = {};
    CHECK(sizeOf(plan).size == 59);
}

TEST_CASE("an expansion factor between two of the table is the more cautious one", "[audit]")
{
    CHECK(expansionFactorFor(0.95) == 1.6);
    CHECK(expansionFactorFor(0.90) == 1.5);
    CHECK(expansionFactorFor(0.91) == 1.6);
    CHECK(expansionFactorFor(0.50) == 1.0);
    CHECK(expansionFactorFor(0.99) == 1.9);
    CHECK_FALSE(expansionFactorFor(0.995).has_value());
}

TEST_CASE("rules of thumb grow with how often a control is performed", "[audit]")
{
    const auto hints = frequencyHints();
    REQUIRE(hints.size() == 6);
    CHECK(hints.front().most == 1);
    CHECK((hints[2].least == 2 && hints[2].most == 5));
    CHECK((hints.back().least == 25 && hints.back().most == 60));
    for (size_t i = 1; i < hints.size(); ++i) {
        CHECK(hints[i].least >= hints[i - 1].least);
        CHECK_FALSE(hints[i].frequency.isHalf());
    }
}

TEST_CASE("a plan that no sample can serve is refused with its reason", "[audit]")
{
    SamplePlan plan;
    plan.confidence = GENERATE(0.0, 0.49, 0.9999, 1.0, -1.0, std::numeric_limits<double>::quiet_NaN());
    CHECK(refusalOf(plan) == QStringLiteral("confidenceRange"));
}

TEST_CASE("each value of a plan is checked", "[audit]")
{
    SamplePlan attribute;
    SECTION("rates")
    {
        attribute.tolerableRate = GENERATE(0.0, 1.0, 5.0, -0.1, std::numeric_limits<double>::quiet_NaN());
        CHECK(refusalOf(attribute) == QStringLiteral("toleranceRange"));
        CHECK(refusalOf(estimate(GENERATE(0.0, 1.0, 2.0))) == QStringLiteral("rateRange"));
    }
    SECTION("populations and deviations")
    {
        attribute.population = 0;
        CHECK(refusalOf(attribute) == QStringLiteral("populationRange"));
        attribute.population = 20;
        attribute.allowedDeviations = 1; // one item of twenty is too many already
        CHECK(refusalOf(attribute) == QStringLiteral("allowedTooMany"));
        attribute.allowedDeviations = -1;
        CHECK(refusalOf(attribute) == QStringLiteral("deviationRange"));
    }
    SECTION("precision")
    {
        SamplePlan plan = estimate(0.5);
        plan.precision = GENERATE(0.0, 0.6);
        CHECK(refusalOf(plan) == QStringLiteral("precisionRange"));
    }
    SECTION("amounts")
    {
        CHECK(refusalOf(monetary(0.95, 187'500)) == QStringLiteral("expectedTooHigh"));
        CHECK(refusalOf(monetary(0.95, 300'000)) == QStringLiteral("expectedTooHigh"));
        CHECK(refusalOf(monetary(0.95, -1)) == QStringLiteral("expectedAmount"));
        CHECK(refusalOf(monetary(0.995, 1)) == QStringLiteral("noExpansionFactor"));
        SamplePlan plan = monetary(0.95);
        plan.tolerableMisstatement = {};
        CHECK(refusalOf(plan) == QStringLiteral("tolerableAmount"));
        plan = monetary(0.95);
        plan.bookValue = Decimal::fromInt(-1);
        CHECK(refusalOf(plan) == QStringLiteral("bookValueRange"));
    }
    SECTION("judgement")
    {
        attribute.method = SamplingMethod::Judgemental;
        CHECK(refusalOf(attribute) == QStringLiteral("judgementalHasNoSize"));
    }
}

TEST_CASE("a smaller population never needs a larger sample", "[audit]")
{
    rc::prop("attribute", [] {
        SamplePlan plan;
        plan.tolerableRate = *rc::gen::element(0.02, 0.05, 0.1, 0.2);
        const auto large = sampleSize(plan)->size;
        plan.population = *rc::gen::inRange<qint64>(1, 100'000);
        const auto small = sampleSize(plan)->size;
        RC_ASSERT(small <= large);
        RC_ASSERT(small <= *plan.population);
    });
    rc::prop("estimate", [] {
        const qint64 population = *rc::gen::inRange<qint64>(1, 100'000);
        const auto small = sampleSize(estimate(0.3, population))->size;
        RC_ASSERT(small <= sampleSize(estimate(0.3))->size);
        RC_ASSERT(small <= population);
    });
}
