#pragma once

#include "audit/sampling/selection.h"

namespace sextant::audit {

/// Every item above zero that holds \a start or one of the units that follow it at \a interval. Errors:
/// SampleRefused {populationRange, intervalRange, noPositiveAmounts, totalTooLarge}.
[[nodiscard]] Result<Selection> monetaryUnitsFrom(std::span<const Decimal> amounts, Decimal interval,
                                                  Decimal start, quint64 seed);

} // namespace sextant::audit
