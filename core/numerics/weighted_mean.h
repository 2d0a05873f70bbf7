#pragma once

#include <optional>
#include <span>

namespace sextant::numerics {

/// Arithmetic mean of \a values, weighted by \a weights (same length, each >= 0).
/// Empty input, or weights that add up to 0, have no mean: nullopt, never 0.
std::optional<double> weightedMean(std::span<const double> values, std::span<const double> weights);

} // namespace sextant::numerics
