#pragma once

#include "base/decimal.h"
#include "base/error.h"

#include <optional>
#include <span>
#include <vector>

namespace sextant::audit {

// Every rule here is one that another auditor can repeat by hand or in a spreadsheet from the seed:
// docs/sampling.md. The generator is numerics::SplitMix64.

enum class SelectionRule { Random, Systematic, MonetaryUnit, Stratified };

struct SelectedItem
{
    qint64 position = 0; ///< in the population, from 0
    qint64 draw = 0;     ///< order in which it was drawn, from 1
    int stratum = 0;     ///< from 0; of a stratified selection
    qint64 hits = 1;     ///< monetary units drawn from it
    bool certain =
        false; ///< taken whatever the seed: as large as the interval, or of a stratum that is tested whole

    friend bool operator==(const SelectedItem&, const SelectedItem&) = default;
};

struct Selection
{
    SelectionRule rule = SelectionRule::Random;
    quint64 seed = 0;
    qint64 population = 0;
    std::vector<SelectedItem> items = {}; ///< in order of position
    std::vector<SelectedItem> spares =
        {};           ///< random: the next ones, in the order in which they replace what cannot be tested
    qint64 start = 0; ///< systematic: the number drawn below population
    Decimal interval = {};    ///< monetary unit
    Decimal startAmount = {}; ///< monetary unit: the first monetary unit drawn, above 0, at most the interval
    Decimal total = {};       ///< monetary unit: of the items above zero
    qint64 leftOut = 0;       ///< monetary unit: items of zero or below, which have no unit to be drawn
    Decimal leftOutTotal = {}; ///< monetary unit: what they add up to

    friend bool operator==(const Selection&, const Selection&) = default;
};

/// Simple random sample without replacement. A larger size keeps the items of a smaller one; spares follow
/// the sample. Errors: SampleRefused {populationRange, sizeRange}.
[[nodiscard]] Result<Selection> selectRandom(qint64 population, qint64 size, quint64 seed, qint64 spares = 0);

/// Every (population ÷ size)-th item from a random start: with u drawn below the population, the positions
/// ⌊(u + i × population) ÷ size⌋, i = 0 … size − 1. Errors: SampleRefused {populationRange, sizeRange}.
[[nodiscard]] Result<Selection> selectSystematic(qint64 population, qint64 size, quint64 seed);

/// Monetary units at a fixed \a interval from a random start, through the items above zero in their order: an
/// item is drawn as often as it holds one of them, and always when it is as large as the interval. Errors:
/// SampleRefused {populationRange, intervalRange, noPositiveAmounts, totalTooLarge}.
[[nodiscard]] Result<Selection> selectMonetaryUnits(std::span<const Decimal> amounts, Decimal interval,
                                                    quint64 seed);

/// The total of the \a amounts above zero. Errors: SampleRefused {populationRange, noPositiveAmounts,
/// totalTooLarge}.
[[nodiscard]] Result<Decimal> positiveTotal(std::span<const Decimal> amounts);

/// What a stratified sample is spread by.
enum class Allocation { BySize, ByValue };

/// Strata by the size of the amount, whatever its sign.
struct StratifiedDesign
{
    std::vector<Decimal>
        bounds; ///< rising; stratum i holds amounts up to bounds[i], the last one what is above
    std::optional<Decimal> cutOff = {}; ///< from this amount on, every item is tested: one more stratum
    Allocation allocation = Allocation::BySize;
    qint64 leastPerStratum = 1; ///< or all items of a stratum that has fewer

    friend bool operator==(const StratifiedDesign&, const StratifiedDesign&) = default;
};

struct Stratum
{
    Decimal above = {}; ///< amounts above this …
    std::optional<Decimal>
        upTo; ///< … up to this; absent: without bound. Of the stratum tested whole: from the cut-off
    qint64 items = 0;
    Decimal value = {}; ///< total of the amounts, each without its sign
    qint64 size = 0;    ///< items to draw
    bool whole = false;

    friend bool operator==(const Stratum&, const Stratum&) = default;
};

/// Spreads \a size items over the strata below the cut-off: each gets the least number, then, one at a time,
/// the one that is furthest below its share (by items or by value; the first of equals). The stratum above
/// the cut-off comes last and on top of \a size. Errors: SampleRefused {populationRange, sizeRange,
/// strataWrong, totalTooLarge}.
[[nodiscard]] Result<std::vector<Stratum>> strataOf(std::span<const Decimal> amounts,
                                                    const StratifiedDesign& design, qint64 size);

/// The stratum of \a amount, from 0.
size_t stratumOf(Decimal amount, const StratifiedDesign& design);

/// A simple random sample from each stratum of strataOf(); the seed of stratum i is the (i + 1)-th number of
/// the generator seeded with \a seed. Errors: those of strataOf().
[[nodiscard]] Result<Selection> selectStratified(std::span<const Decimal> amounts,
                                                 const StratifiedDesign& design, qint64 size, quint64 seed);

} // namespace sextant::audit
