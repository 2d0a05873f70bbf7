#include "numerics/weighted_mean.h"

#include <cassert>

namespace sextant::numerics {

std::optional<double> weightedMean(std::span<const double> values, std::span<const double> weights)
{
    assert(values.size() == weights.size());
    double sum = 0;
    double total = 0;
    for (size_t i = 0; i < values.size(); ++i) {
        assert(weights[i] >= 0);
        sum += values[i] * weights[i];
        total += weights[i];
    }
    return total > 0 ? std::optional(sum / total) : std::nullopt;
}

} // namespace sextant::numerics
