#pragma once

#include <cstdint>

namespace sextant::numerics {

// Probabilities are 0..1. Each mass is computed in logarithms by Loader's saddle-point form (C. Loader, Fast
// and Accurate Computation of Binomial Probabilities, 2000), which keeps about 14 digits where products of
// factorials would overflow or cancel.

/// P(X <= k) for X binomial with \a n trials of chance \a p. 0 for k < 0, 1 for k >= n.
double binomialCdf(std::int64_t k, std::int64_t n, double p);

/// P(X <= k) for X the marked ones among \a sample drawn without replacement from \a population that holds
/// \a marked. 0 <= marked, sample <= population.
double hypergeometricCdf(std::int64_t k, std::int64_t population, std::int64_t marked, std::int64_t sample);

/// P(X <= k) for X Poisson with \a mean >= 0.
double poissonCdf(std::int64_t k, double mean);

/// The z with P(Z <= z) = \a probability for Z standard normal; 0 < probability < 1. normalQuantile(0.975)
/// is 1.96.
double normalQuantile(double probability);

} // namespace sextant::numerics
