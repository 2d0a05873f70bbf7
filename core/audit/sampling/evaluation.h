#pragma once

#include "base/decimal.h"
#include "base/error.h"

#include <optional>
#include <span>
#include <vector>

namespace sextant::audit {

/// What the test of a control found.
struct AttributeFacts
{
    qint64 size = 0;
    qint64 deviations = 0;
    double confidence = 0.95;
    std::optional<qint64> population = {}; ///< absent: large beside the sample
    std::optional<double> tolerableRate = {};
};

struct AttributeEvaluation
{
    double sampleRate = 0;
    double upperLimit = 0;                 ///< of the population's rate, one-sided
    std::optional<qint64> upperItems = {}; ///< with a population: the same as a number of items
    std::optional<bool> reliable = {};     ///< with a tolerable rate: whether a rate that high is ruled out
};

/// Binomial without, hypergeometric with a population. Reliable exactly when sampleSize() would have called
/// the sample large enough for this many deviations. Errors: SampleRefused {confidenceRange, populationRange,
/// sizeRange, deviationRange, toleranceRange}.
[[nodiscard]] Result<AttributeEvaluation> evaluateAttribute(const AttributeFacts& facts);

struct RateEstimate
{
    double rate = 0;
    double lower = 0; ///< two-sided: the risk is halved
    double upper = 0;
};

/// How often something occurs, by the exact two-sided limits (Clopper and Pearson); for a small population
/// they are a little wider than need be. Errors: as evaluateAttribute().
[[nodiscard]] Result<RateEstimate> estimateRate(const AttributeFacts& facts);

/// What the test of an account by monetary units found.
struct MisstatementFacts
{
    Decimal interval = {};
    std::vector<double>
        taints;         ///< overstatement ÷ book value of each misstated item below the interval; above 0..1
    Decimal known = {}; ///< overstatement of the items as large as the interval, which stand for themselves
    double confidence = 0.95;
    std::optional<Decimal> tolerable = {};
};

struct MisstatementEvaluation
{
    double basicPrecision = 0; ///< R0 × interval: what no error found leaves possible
    double projected = 0;      ///< Σ tainting × interval, and what is known
    double allowance = 0;      ///< Σ (R_i − R_{i−1} − 1) × tainting × interval, taintings descending
    double upperLimit = 0;     ///< of the overstatement: the three together
    std::optional<bool> acceptable = {};
};

/// Errors: SampleRefused {confidenceRange, intervalRange, taintRange, tolerableAmount}.
[[nodiscard]] Result<MisstatementEvaluation> evaluateMonetaryUnits(const MisstatementFacts& facts);

/// (book − audited) ÷ book of an overstated item; 0 for one that is right or understated. \a book above 0.
double taintOf(Decimal book, Decimal audited);

/// What was found in one stratum.
struct StratumFacts
{
    qint64 items = 0;
    Decimal value = {};
    qint64 tested = 0;
    Decimal testedValue = {};
    qint64 deviations = 0;
    Decimal misstatement = {}; ///< of the tested items; overstatements less understatements
};

struct StratifiedEvaluation
{
    double projectedDeviations = 0;   ///< Σ items × deviations ÷ tested
    double projectedMisstatement = 0; ///< Σ value × misstatement ÷ tested value
};

/// Best estimates, stratum by stratum; no limit is stated, because small strata bear none. Errors:
/// SampleRefused {strataWrong} for a stratum with items of which none was tested, {deviationRange}.
[[nodiscard]] Result<StratifiedEvaluation> evaluateStratified(std::span<const StratumFacts> strata);

} // namespace sextant::audit
