#pragma once

#include "audit/sampling/selection.h"

#include <array>

namespace sextant::audit {

// Selections that keep every item of a smaller one, so that its results stay: docs/sampling.md, Enlarging. A
// random sample needs no more than selectRandom() with a larger size.

/// The first \a first items are those of selectSystematic(population, first, seed). The others come
/// systematically from the items that are left, in their order, from a start that the generator draws next.
/// Errors: SampleRefused {populationRange, sizeRange}.
[[nodiscard]] Result<Selection> selectSystematicOn(qint64 population, qint64 first, qint64 size,
                                                   quint64 seed);

/// By which numbers the interval of a monetary-unit sample is divided: what is in cents stays exact in
/// ten-thousandths.
inline constexpr std::array<std::int64_t, 5> kIntervalParts{2, 4, 5, 10, 20};

/// The units of selectMonetaryUnits(amounts, first, seed), and those that lie between them at \a interval,
/// which is \a first divided by a whole number. The start is that of the first selection less as many new
/// intervals as leave it above zero: equally likely anywhere in the new interval, so that the larger sample
/// is one that might have been drawn with it at once. Errors: as of selectMonetaryUnits(); intervalRange when
/// \a first is no multiple of \a interval.
[[nodiscard]] Result<Selection> selectMonetaryUnitsOn(std::span<const Decimal> amounts, Decimal first,
                                                      Decimal interval, quint64 seed);

} // namespace sextant::audit
