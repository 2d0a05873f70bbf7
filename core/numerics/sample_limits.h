#pragma once

#include <cstdint>
#include <optional>

namespace sextant::numerics {

// Confidence is 0..1, 0.95 for 95 %; risk is 1 − confidence. Every limit is exact: no normal approximation,
// no rounded table.

/// The one-sided upper limit p of the rate: binomialCdf(deviations; size, p) = 1 − confidence (Clopper and
/// Pearson, 1934). 1 when every item deviates.
double binomialUpperLimit(std::int64_t deviations, std::int64_t size, double confidence);
/// The one-sided lower limit p: P(X >= deviations; size, p) = 1 − confidence. 0 without deviations.
double binomialLowerLimit(std::int64_t deviations, std::int64_t size, double confidence);

/// How many deviating items a population can hold at most, so that a sample of \a size with \a deviations is
/// not less likely than 1 − confidence. At least \a deviations.
std::int64_t hypergeometricUpperLimit(std::int64_t deviations, std::int64_t size, std::int64_t population,
                                      double confidence);

/// The smallest size at which \a allowed deviations or fewer would come with a chance of at most 1 −
/// confidence, were the rate \a rate (0 < rate < 1).
std::int64_t binomialSize(std::int64_t allowed, double rate, double confidence);
/// The same when \a marked of \a population items deviate; nullopt when not even all items are enough
/// (marked <= allowed).
std::optional<std::int64_t> hypergeometricSize(std::int64_t allowed, std::int64_t population,
                                               std::int64_t marked, double confidence);

/// The Poisson factor R of monetary-unit sampling: poissonCdf(errors; R) = 1 − confidence. 2.9957… for no
/// error at 95 %.
double poissonFactor(std::int64_t errors, double confidence);

} // namespace sextant::numerics
