#include "numerics/weighted_mean.h"

#include <catch2/catch.hpp>

#include <vector>

using sextant::numerics::weightedMean;

TEST_CASE("a weighted mean counts each value as often as its weight says", "[numerics]")
{
    const std::vector<double> values{1, 4, 2};
    const std::vector<double> weights{2, 1, 0};
    CHECK(weightedMean(values, weights) == Approx(2.0).margin(1e-12));
}

TEST_CASE("nothing, or nothing that weighs, has no mean", "[numerics]")
{
    CHECK_FALSE(weightedMean({}, {}).has_value());
    const std::vector<double> values{3};
    const std::vector<double> weights{0};
    CHECK_FALSE(weightedMean(values, weights).has_value());
}
