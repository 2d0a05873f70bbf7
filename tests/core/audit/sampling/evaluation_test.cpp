#include "audit/sampling/evaluation.h"

#include "audit/sampling/plan.h"

#include <catch2/catch.hpp>

#include <rapidcheck/catch.h>

using namespace sextant;
using namespace sextant::audit;

namespace {

AttributeFacts facts(qint64 size, qint64 deviations, std::optional<qint64> population = {},
                     std::optional<double> tolerable = 0.05)
{
    return {.size = size,
            .deviations = deviations,
            .confidence = 0.95,
            .population = population,
            .tolerableRate = tolerable};
}

MisstatementFacts misstatements(std::vector<double> taints)
{
    return {.interval = Decimal::fromInt(100'000),
            .taints = std::move(taints),
            .known = {},
            .confidence = 0.95,
            .tolerable = Decimal::fromInt(300'000)};
}

template <typename T>
QString reasonOf(const Result<T>& refused)
{
    REQUIRE_FALSE(refused.has_value());
    return refused.error().args.value(QStringLiteral("reason")).toString();
}

} // namespace

TEST_CASE("a control is reliable when the limit is within what is tolerable", "[audit]")
{
    const auto clean = evaluateAttribute(facts(59, 0));
    REQUIRE(clean.has_value());
    CHECK(clean->upperLimit == Approx(0.0495).margin(0.00005));
    CHECK(clean->reliable == true);
    const auto one = evaluateAttribute(facts(60, 1));
    CHECK(one->upperLimit == Approx(0.0766).margin(0.00005));
    CHECK(one->reliable == false);
    CHECK(one->sampleRate == Approx(1.0 / 60));
    CHECK(evaluateAttribute(facts(93, 1))->reliable == true);
    CHECK_FALSE(evaluateAttribute(facts(60, 1, {}, {}))->reliable.has_value());
}

TEST_CASE("a small population is judged by its own distribution", "[audit]")
{
    const auto one = evaluateAttribute(facts(51, 1, 200));
    REQUIRE(one.has_value());
    CHECK(one->upperItems == 16);
    CHECK(one->upperLimit == Approx(0.08));
    CHECK(one->reliable == false);
    CHECK(evaluateAttribute(facts(51, 0, 200))->reliable == true);
    CHECK(evaluateAttribute(facts(50, 0, 200))->reliable == false); // one fewer than the size asked for
    CHECK(evaluateAttribute(facts(31, 0, 50))->reliable == true);
    const auto all = evaluateAttribute(facts(50, 2, 50));
    CHECK(all->upperLimit == Approx(0.04));
    CHECK(all->reliable == true);
}

TEST_CASE("what was large enough to plan with is reliable when it goes as planned", "[audit]")
{
    rc::prop("size and evaluation agree", [] {
        SamplePlan plan;
        plan.tolerableRate = *rc::gen::inRange(1, 40) / 100.0;
        plan.confidence = *rc::gen::element(0.8, 0.9, 0.95, 0.99);
        plan.allowedDeviations = *rc::gen::inRange<qint64>(0, 4);
        if (*rc::gen::arbitrary<bool>())
            plan.population = *rc::gen::inRange<qint64>(1, 2000);
        const auto size = sampleSize(plan);
        RC_PRE(size.has_value());
        AttributeFacts found{.size = size->size,
                             .deviations = plan.allowedDeviations,
                             .confidence = plan.confidence,
                             .population = plan.population,
                             .tolerableRate = plan.tolerableRate};
        RC_ASSERT(evaluateAttribute(found)->reliable == true);
        --found.size;
        RC_PRE(found.size >= std::max<qint64>(1, found.deviations));
        RC_ASSERT(evaluateAttribute(found)->reliable == false);
    });
}

TEST_CASE("a rate is estimated between two limits", "[audit]")
{
    const auto rate = estimateRate(facts(100, 10));
    REQUIRE(rate.has_value());
    CHECK(rate->rate == Approx(0.1));
    CHECK(rate->lower == Approx(0.0490).margin(0.00005)); // Clopper and Pearson
    CHECK(rate->upper == Approx(0.1762).margin(0.00005));
    const auto all = estimateRate(facts(40, 3, 40));
    CHECK(all->lower == all->upper);
}

TEST_CASE("misstatements are projected with the exact factors", "[audit]")
{
    const auto found = evaluateMonetaryUnits(misstatements({0.1, 0.4})); // in any order
    REQUIRE(found.has_value());
    CHECK(found->basicPrecision == Approx(299'573).margin(0.5));
    CHECK(found->projected == Approx(50'000));
    CHECK(found->allowance == Approx(35444.58).margin(0.005));
    CHECK(found->upperLimit == Approx(385017.81).margin(0.005));
    CHECK(found->acceptable == false);
    const auto clean = evaluateMonetaryUnits(misstatements({}));
    CHECK(clean->upperLimit == Approx(299'573.23).margin(0.005));
    CHECK(clean->acceptable == true);
}

TEST_CASE("what is known of the largest items is added as it is", "[audit]")
{
    MisstatementFacts known = misstatements({});
    known.known = Decimal::fromInt(500);
    const auto found = evaluateMonetaryUnits(known);
    CHECK(found->projected == Approx(500));
    CHECK(found->upperLimit == Approx(300'073.23).margin(0.005));
    CHECK(found->acceptable == false);
}

TEST_CASE("one more or worse misstatement never lowers the limit", "[audit]")
{
    rc::prop("monotone", [] {
        std::vector<double> taints;
        for (int i = *rc::gen::inRange(0, 12); i > 0; --i)
            taints.push_back(*rc::gen::inRange(1, 1001) / 1000.0);
        const double before = evaluateMonetaryUnits(misstatements(taints))->upperLimit;
        taints.push_back(*rc::gen::inRange(1, 1001) / 1000.0);
        RC_ASSERT(evaluateMonetaryUnits(misstatements(taints))->upperLimit > before);
    });
}

TEST_CASE("a tainting is the overstated part of an item", "[audit]")
{
    CHECK(taintOf(Decimal::fromInt(1000), Decimal::fromInt(600)) == Approx(0.4));
    CHECK(taintOf(Decimal::fromInt(1000), Decimal::fromInt(1000)) == 0.0);
    CHECK(taintOf(Decimal::fromInt(1000), Decimal::fromInt(1200)) == 0.0);
}

TEST_CASE("strata are projected one by one", "[audit]")
{
    const std::vector<StratumFacts> strata{{.items = 100,
                                            .value = Decimal::fromInt(10'000),
                                            .tested = 10,
                                            .testedValue = Decimal::fromInt(1'000),
                                            .deviations = 1,
                                            .misstatement = Decimal::fromInt(20)},
                                           {.items = 3,
                                            .value = Decimal::fromInt(90'000),
                                            .tested = 3,
                                            .testedValue = Decimal::fromInt(90'000),
                                            .deviations = 1,
                                            .misstatement = Decimal::fromInt(500)},
                                           {.items = 0}};
    const auto result = evaluateStratified(strata);
    REQUIRE(result.has_value());
    CHECK(result->projectedDeviations == Approx(11));
    CHECK(result->projectedMisstatement == Approx(700));
    CHECK(reasonOf(evaluateStratified(std::vector<StratumFacts>{{.items = 5}})) ==
          QStringLiteral("strataWrong"));
}

TEST_CASE("results that cannot be are refused with their reason", "[audit]")
{
    CHECK(reasonOf(evaluateAttribute(facts(10, 11))) == QStringLiteral("deviationRange"));
    CHECK(reasonOf(evaluateAttribute(facts(10, -1))) == QStringLiteral("deviationRange"));
    CHECK(reasonOf(evaluateAttribute(facts(11, 0, 10))) == QStringLiteral("sizeRange"));
    CHECK(reasonOf(evaluateAttribute(facts(0, 0))) == QStringLiteral("sizeRange"));
    CHECK(reasonOf(evaluateAttribute(facts(5, 0, {}, 1.5))) == QStringLiteral("toleranceRange"));
    CHECK(reasonOf(evaluateMonetaryUnits(misstatements({1.5}))) == QStringLiteral("taintRange"));
    CHECK(reasonOf(evaluateMonetaryUnits(misstatements({0}))) == QStringLiteral("taintRange"));
    MisstatementFacts facts = misstatements({});
    facts.interval = {};
    CHECK(reasonOf(evaluateMonetaryUnits(facts)) == QStringLiteral("intervalRange"));
    facts = misstatements({});
    facts.confidence = 1;
    CHECK(reasonOf(evaluateMonetaryUnits(facts)) == QStringLiteral("confidenceRange"));
}
