#include "numerics/distributions.h"

#include <catch2/catch.hpp>

#include <rapidcheck/catch.h>

#include <cmath>

using namespace sextant::numerics;

namespace {

/// C(n, k) by Pascal's rule; exact in long double for the sizes used here.
long double choose(int n, int k)
{
    if (k < 0 || k > n)
        return 0;
    long double result = 1;
    for (int i = 1; i <= k; ++i)
        result = std::round(result * static_cast<long double>(n - k + i) / static_cast<long double>(i));
    return result;
}

double plainBinomial(int k, int n, double p)
{
    long double sum = 0;
    for (int i = 0; i <= k; ++i)
        sum += choose(n, i) * std::pow(static_cast<long double>(p), i) *
               std::pow(1 - static_cast<long double>(p), n - i);
    return static_cast<double>(sum);
}

double plainHypergeometric(int k, int population, int marked, int sample)
{
    long double sum = 0;
    for (int i = 0; i <= k; ++i)
        sum += choose(marked, i) * choose(population - marked, sample - i) / choose(population, sample);
    return static_cast<double>(sum);
}

} // namespace

TEST_CASE("the binomial distribution agrees with exact fractions", "[numerics]")
{
    CHECK(binomialCdf(20, 1000, 0.03) == Approx(0.03328078413519505).epsilon(1e-13));
    CHECK(binomialCdf(40, 1000, 0.03) == Approx(0.9697791849044446).epsilon(1e-13));
    CHECK(binomialCdf(0, 59, 0.05) == Approx(std::pow(0.95, 59)).epsilon(1e-14));
    CHECK(binomialCdf(-1, 5, 0.5) == 0.0);
    CHECK(binomialCdf(5, 5, 0.5) == 1.0);
    CHECK(binomialCdf(2, 5, 0.0) == 1.0);
    CHECK(binomialCdf(2, 5, 1.0) == 0.0);
}

TEST_CASE("the hypergeometric distribution agrees with exact fractions", "[numerics]")
{
    CHECK(hypergeometricCdf(5, 10'000, 500, 200) == Approx(0.0605172123751483).epsilon(1e-13));
    CHECK(hypergeometricCdf(0, 200, 10, 51) == Approx(0.04862072077710679).epsilon(1e-13));
    CHECK(hypergeometricCdf(0, 200, 10, 50) == Approx(0.05209362940404299).epsilon(1e-13));
    CHECK(hypergeometricCdf(3, 10, 10, 4) == 0.0); // all are marked: four of four
    CHECK(hypergeometricCdf(0, 10, 0, 4) == 1.0);
    CHECK(hypergeometricCdf(0, 10, 7, 4) == 0.0); // at least one of four
}

TEST_CASE("the Poisson distribution agrees with its terms", "[numerics]")
{
    CHECK(poissonCdf(0, 3.0) == Approx(std::exp(-3.0)).epsilon(1e-14));
    CHECK(poissonCdf(2, 3.0) == Approx(std::exp(-3.0) * (1 + 3 + 4.5)).epsilon(1e-14));
    CHECK(poissonCdf(100, 100.0) == Approx(0.5265621985299935).epsilon(1e-12));
    CHECK(poissonCdf(4, 0.0) == 1.0);
}

TEST_CASE("distributions of any size agree with the sum of their terms", "[numerics]")
{
    rc::prop("binomial", [] {
        const int n = *rc::gen::inRange(1, 60);
        const int k = *rc::gen::inRange(0, n);
        const double p = *rc::gen::inRange(1, 1000) / 1000.0;
        RC_ASSERT(std::abs(binomialCdf(k, n, p) - plainBinomial(k, n, p)) < 1e-12);
    });
    rc::prop("hypergeometric", [] {
        const int population = *rc::gen::inRange(1, 60);
        const int marked = *rc::gen::inRange(0, population + 1);
        const int sample = *rc::gen::inRange(0, population + 1);
        const int k = *rc::gen::inRange(0, sample + 1);
        RC_ASSERT(std::abs(hypergeometricCdf(k, population, marked, sample) -
                           plainHypergeometric(k, population, marked, sample)) < 1e-12);
    });
}

TEST_CASE("distributions rise with k and fall with the rate", "[numerics]")
{
    rc::prop("monotone", [] {
        const std::int64_t n = *rc::gen::inRange<std::int64_t>(2, 2'000'000);
        const std::int64_t k = *rc::gen::inRange<std::int64_t>(0, n - 1);
        const double p = *rc::gen::inRange(1, 999) / 1000.0;
        RC_ASSERT(binomialCdf(k, n, p) <= binomialCdf(k + 1, n, p) + 1e-12);
        RC_ASSERT(binomialCdf(k, n, p) + 1e-12 >= binomialCdf(k, n, p + 0.001));
        const double value = binomialCdf(k, n, p);
        RC_ASSERT(value >= 0 && value <= 1);
    });
    rc::prop("few deviations and a great mean", [] {
        const std::int64_t k = *rc::gen::inRange<std::int64_t>(0, 500);
        const double mean = *rc::gen::inRange(1, 100'000) / 100.0;
        RC_ASSERT(poissonCdf(k, mean) <= poissonCdf(k + 1, mean));
        RC_ASSERT(poissonCdf(k, mean) >= poissonCdf(k, mean + 0.5));
    });
}

TEST_CASE("a hypergeometric distribution may exchange the marked and the drawn", "[numerics]")
{
    rc::prop("symmetry", [] {
        const std::int64_t population = *rc::gen::inRange<std::int64_t>(2, 100'000);
        const std::int64_t marked = *rc::gen::inRange<std::int64_t>(0, population);
        const std::int64_t sample = *rc::gen::inRange<std::int64_t>(0, population);
        const std::int64_t k = *rc::gen::inRange<std::int64_t>(0, sample + 1);
        RC_ASSERT(std::abs(hypergeometricCdf(k, population, marked, sample) -
                           hypergeometricCdf(k, population, sample, marked)) < 1e-9);
    });
}

TEST_CASE("the normal quantile undoes the normal distribution", "[numerics]")
{
    CHECK(normalQuantile(0.975) == Approx(1.959963984540054).epsilon(1e-13));
    CHECK(normalQuantile(0.95) == Approx(1.6448536269514722).epsilon(1e-13));
    CHECK(normalQuantile(0.995) == Approx(2.5758293035489004).epsilon(1e-13));
    CHECK(normalQuantile(0.9) == Approx(1.2815515655446004).epsilon(1e-13));
    CHECK(std::abs(normalQuantile(0.5)) < 1e-15);
    CHECK(normalQuantile(0.025) == Approx(-1.959963984540054).epsilon(1e-13));
}
