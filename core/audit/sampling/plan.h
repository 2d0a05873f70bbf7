#pragma once

#include "base/decimal.h"
#include "base/error.h"
#include "base/language.h"

#include <optional>
#include <span>

namespace sextant::audit {

// Rates, precision and confidence are 0..1. Amounts are in the ledger's own currency, up to ±90 million
// million.

/// What the sample is to show.
enum class SamplingMethod {
    Attribute,    ///< that a control works: the deviation rate is below a tolerable one
    Estimate,     ///< how often something occurs, to a wanted precision
    MonetaryUnit, ///< that an account is not overstated by more than a tolerable amount
    Stratified, ///< as monetary units when there is a book value, else as attribute; drawn stratum by stratum
    Judgemental ///< only what was chosen; nothing about the rest
};

/// What is decided before anything is drawn.
struct SamplePlan
{
    SamplingMethod method = SamplingMethod::Attribute;
    double confidence = 0.95;              ///< 0.5..0.999; 1 − risk of accepting what is bad
    std::optional<qint64> population = {}; ///< items; absent: large beside any sample

    double tolerableRate = 0.05;  ///< attribute
    qint64 allowedDeviations = 0; ///< attribute

    double expectedRate = 0.5; ///< estimate
    double precision = 0.05;   ///< estimate: half the width of the interval

    Decimal bookValue = {};             ///< monetary unit: total of the items above zero
    Decimal tolerableMisstatement = {}; ///< monetary unit
    Decimal expectedMisstatement = {};  ///< monetary unit; 0: none is expected
    std::optional<double> expansionFactor =
        {}; ///< monetary unit; absent: by confidence, expansionFactorFor()

    friend bool operator==(const SamplePlan&, const SamplePlan&) = default;
};

struct SampleSize
{
    qint64 size = 0;
    std::optional<qint64> tolerableItems =
        {}; ///< attribute, small population: the first number that is too many
    std::optional<double>
        chance; ///< attribute: of seeing no more than the allowed deviations at the tolerable rate
    std::optional<Decimal> interval = {}; ///< monetary unit: book value ÷ size, to the cent below

    friend bool operator==(const SampleSize&, const SampleSize&) = default;
};

/// The smallest sample that serves \a plan (docs/sampling.md has each formula). Attribute with a population:
/// hypergeometric, else binomial; estimate: normal, with finite population correction; monetary unit:
/// ⌈book value × R ÷ (tolerable − expected × factor)⌉ with the exact Poisson factor R.
/// Errors: SampleRefused with the reason of the first value that cannot be.
[[nodiscard]] Result<SampleSize> sampleSize(const SamplePlan& plan);

/// How many deviating items of \a population would be too many: ⌈rate × population⌉.
qint64 tolerableItems(double rate, qint64 population);

/// By how much an expected misstatement weighs more than itself: 1.9 at 99%, 1.6 at 95%, 1.5 at 90% … (AICPA
/// Audit Guide, Audit Sampling, expansion factors for monetary-unit sampling); between two, the more
/// cautious. nullopt above 99%.
std::optional<double> expansionFactorFor(double confidence);

/// How many executions of a control are usually tested, by how often it is performed: a rule of thumb, no
/// statistics.
struct FrequencyHint
{
    LocalizedText frequency = {};
    int least = 0;
    int most = 0;
};
std::span<const FrequencyHint> frequencyHints();

/// Errors: SampleRefused, when a confidence is not 0.5..0.999.
[[nodiscard]] Result<> checkConfidence(double confidence);
/// Errors: SampleRefused, when a population is empty or too large to be counted (above 1,000 million).
[[nodiscard]] Result<> checkPopulation(qint64 population);

} // namespace sextant::audit
