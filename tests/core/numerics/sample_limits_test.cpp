#include "numerics/sample_limits.h"

#include "numerics/distributions.h"

#include <catch2/catch.hpp>

#include <rapidcheck/catch.h>

#include <cmath>

using namespace sextant::numerics;

TEST_CASE("sizes without allowed deviations are those of the table", "[numerics]")
{
    const auto [confidence, two, five, ten, twenty] = GENERATE(table<double, int, int, int, int>({
        {0.90, 114, 45, 22, 11},
        {0.95, 149, 59, 29, 14},
        {0.99, 228, 90, 44, 21},
    }));
    CHECK(binomialSize(0, 0.02, confidence) == two);
    CHECK(binomialSize(0, 0.05, confidence) == five);
    CHECK(binomialSize(0, 0.10, confidence) == ten);
    CHECK(binomialSize(0, 0.20, confidence) == twenty);
    CHECK(five == std::ceil(std::log(1 - confidence) / std::log(0.95)));
}

TEST_CASE("sizes with one or two allowed deviations are those of the table", "[numerics]")
{
    CHECK(binomialSize(1, 0.05, 0.95) == 93);
    CHECK(binomialSize(1, 0.10, 0.95) == 46);
    CHECK(binomialSize(1, 0.05, 0.90) == 77);
    CHECK(binomialSize(1, 0.10, 0.90) == 38);
    CHECK(binomialSize(2, 0.05, 0.95) == 124);
    CHECK(binomialSize(2, 0.10, 0.95) == 61);
}

TEST_CASE("upper limits of the deviation rate are those of the table", "[numerics]")
{
    const auto [size, deviations, confidence, percent] = GENERATE(table<int, int, double, double>({
        {25, 0, 0.95, 11.29},
        {25, 1, 0.95, 17.61},
        {59, 0, 0.95, 4.95},
        {60, 0, 0.95, 4.87},
        {60, 1, 0.95, 7.66},
        {60, 2, 0.95, 10.12},
        {93, 1, 0.95, 5.00},
        {60, 1, 0.90, 6.33},
    }));
    CHECK(100 * binomialUpperLimit(deviations, size, confidence) == Approx(percent).margin(0.005));
}

TEST_CASE("sizes for small populations are those of the table", "[numerics]")
{
    const auto [population, atFive, atTen] = GENERATE(table<int, int, int>({
        {50, 31, 22},
        {100, 45, 25},
        {200, 51, 27},
        {500, 56, 28},
    }));
    const auto marked = [&](double rate) { return static_cast<std::int64_t>(std::ceil(rate * population)); };
    CHECK(hypergeometricSize(0, population, marked(0.05), 0.95) == atFive);
    CHECK(hypergeometricSize(0, population, marked(0.10), 0.95) == atTen);
}

TEST_CASE("one deviation in 51 of 200 leaves room for 16, and 78 items bear one", "[numerics]")
{
    CHECK(hypergeometricUpperLimit(1, 51, 200, 0.95) == 16);
    CHECK(hypergeometricSize(1, 200, 10, 0.95) == 78);
    CHECK_FALSE(hypergeometricSize(2, 50, 2, 0.95).has_value());
}

TEST_CASE("the factors of monetary-unit sampling are exact", "[numerics]")
{
    CHECK(poissonFactor(0, 0.80) == Approx(1.609).margin(0.0005));
    CHECK(poissonFactor(0, 0.90) == Approx(2.303).margin(0.0005));
    CHECK(poissonFactor(0, 0.95) == Approx(2.99573).margin(0.000005));
    CHECK(poissonFactor(1, 0.95) == Approx(4.74386).margin(0.000005));
    CHECK(poissonFactor(2, 0.95) == Approx(6.29579).margin(0.000005));
    CHECK(poissonFactor(3, 0.95) == Approx(7.75366).margin(0.000005));
    CHECK(poissonFactor(0, 0.99) == Approx(-std::log(0.01)).epsilon(1e-13));
}

TEST_CASE("a limit is where the chance of so few deviations is the risk", "[numerics]")
{
    rc::prop("binomial", [] {
        const std::int64_t size = *rc::gen::inRange<std::int64_t>(1, 5000);
        const std::int64_t deviations = *rc::gen::inRange<std::int64_t>(0, size);
        const double confidence = *rc::gen::inRange(500, 1000) / 1000.0;
        const double limit = binomialUpperLimit(deviations, size, confidence);
        RC_ASSERT(std::abs(binomialCdf(deviations, size, limit) - (1 - confidence)) < 1e-9);
        RC_ASSERT(limit > static_cast<double>(deviations) / static_cast<double>(size));
        RC_ASSERT(binomialLowerLimit(deviations, size, confidence) <= limit);
    });
    rc::prop("factor", [] {
        const std::int64_t errors = *rc::gen::inRange<std::int64_t>(0, 200);
        const double confidence = *rc::gen::inRange(500, 1000) / 1000.0;
        RC_ASSERT(std::abs(poissonCdf(errors, poissonFactor(errors, confidence)) - (1 - confidence)) < 1e-12);
    });
}

TEST_CASE("a size is enough, and one less is not", "[numerics]")
{
    rc::prop("large population", [] {
        const std::int64_t allowed = *rc::gen::inRange<std::int64_t>(0, 10);
        const double rate = *rc::gen::inRange(1, 500) / 1000.0;
        const double confidence = *rc::gen::inRange(500, 1000) / 1000.0;
        const std::int64_t size = binomialSize(allowed, rate, confidence);
        RC_ASSERT(binomialCdf(allowed, size, rate) <= 1 - confidence + 1e-12);
        RC_ASSERT(binomialCdf(allowed, size - 1, rate) > 1 - confidence);
        RC_ASSERT(binomialUpperLimit(allowed, size, confidence) <= rate + 1e-12);
    });
    rc::prop("small population", [] {
        const std::int64_t population = *rc::gen::inRange<std::int64_t>(2, 3000);
        const std::int64_t marked = *rc::gen::inRange<std::int64_t>(1, population);
        const std::int64_t allowed = *rc::gen::inRange<std::int64_t>(0, marked);
        const double confidence = *rc::gen::inRange(500, 1000) / 1000.0;
        const auto size = hypergeometricSize(allowed, population, marked, confidence);
        RC_ASSERT(size.has_value());
        RC_ASSERT(*size > allowed && *size <= population);
        RC_ASSERT(hypergeometricUpperLimit(allowed, *size, population, confidence) < marked);
        RC_ASSERT(*size == allowed + 1 ||
                  hypergeometricUpperLimit(allowed, *size - 1, population, confidence) >= marked);
    });
}

TEST_CASE("when all items were looked at, what was found is the limit", "[numerics]")
{
    CHECK(hypergeometricUpperLimit(3, 40, 40, 0.95) == 3);
    CHECK(hypergeometricUpperLimit(0, 1, 1, 0.95) == 0);
    CHECK(binomialUpperLimit(5, 5, 0.95) == 1.0);
    CHECK(binomialLowerLimit(0, 5, 0.95) == 0.0);
    CHECK(binomialLowerLimit(5, 5, 0.95) == Approx(std::pow(0.05, 0.2)).epsilon(1e-12));
}
