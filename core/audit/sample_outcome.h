#pragma once

#include "audit/sample_record.h"
#include "audit/sampling/conclusion.h"

#include <optional>
#include <variant>
#include <vector>

namespace sextant::audit {

// What stands in a working paper, and what it comes to. An item is named by its index in the selection.

/// The items to be tested, in their order: those drawn, and one spare for each replaced one as far as there
/// are spares.
std::vector<size_t> itemsToTest(const SampleRecord& record);
/// NotTested where there is none.
SampleResult resultAt(const SampleRecord& record, size_t item);
/// The result of the item, made when there is none.
SampleResult& resultFor(SampleRecord& record, size_t item);
/// Takes away results that say nothing.
void tidyResults(SampleRecord& record);

/// How much the books say too much (above zero) or too little of a misstated item, by its audited amount; one
/// whose audited amount nobody could tell counts as worth nothing. Zero for any other item and for one
/// without amount.
Decimal misstatementOf(const SampledItem& item, const SampleResult& result);
/// Of a monetary-unit sample: misstated, deviating or not to be found. What cannot be tested has no spare
/// there: it counts as wholly misstated.
bool isMisstated(const SampleResult& result);

struct AttributeOutcome
{
    AttributeFacts facts;
    AttributeEvaluation figures;
};

struct RateOutcome
{
    AttributeFacts facts;
    RateEstimate figures;
    bool isPreciseEnough = false; ///< neither limit is further from the rate than was wanted
};

/// One misstated item of a monetary-unit sample.
struct TaintedItem
{
    size_t item = 0;
    Decimal misstatement = {}; ///< above zero: overstated
    double taint = 0;          ///< of the book value; 0 when understated
    double projected = 0;      ///< tainting × interval; of a certain item what was found
};

struct MonetaryOutcome
{
    MisstatementFacts facts;
    MisstatementEvaluation figures;
    std::vector<TaintedItem> tainted; ///< in order of the items
    Decimal understated = {};         ///< found, and not set against overstatements
    int notFound = 0;                 ///< items that could not be tested: counted as wholly misstated
};

struct StratifiedOutcome
{
    std::vector<StratumFacts> strata; ///< in the order of the design's tallies
    StratifiedEvaluation figures;
};

struct JudgementalOutcome
{
    qint64 tested = 0;
    qint64 deviations = 0;
    Decimal misstatement = {}; ///< of these items alone
};

struct SampleOutcome
{
    std::variant<AttributeOutcome, RateOutcome, MonetaryOutcome, StratifiedOutcome, JudgementalOutcome>
        figures;
    Conclusion conclusion;
};

/// What the results say; nullopt until every item to be tested has one, and where nothing can be said (a
/// stratum of which no item could be tested).
std::optional<SampleOutcome> outcomeOf(const SampleRecord& record);

/// Why a sample is not made larger.
enum class EnlargeBar {
    None,       ///< it may be
    NotThis,    ///< items chosen by hand, or of a population that nobody counted
    NoLimit,    ///< stratified: no limit is stated, so there is none that more items would bring down
    Open,       ///< items without result
    NotNeeded,  ///< the sample shows what it was to show
    NotPlanned, ///< nobody said so before the first result was seen
    Done,       ///< once already
    NoSize,     ///< no sample can show it any more: test every item
};

struct EnlargementOffer
{
    EnlargeBar bar = EnlargeBar::NotThis;
    qint64 size = 0;    ///< items after it, of monetary units at most; 0 when barred for good
    qint64 allowed = 0; ///< attribute: deviations that the larger sample may hold
    std::optional<Decimal> interval = {}; ///< monetary unit: the smaller one
    friend bool operator==(const EnlargementOffer&, const EnlargementOffer&) = default;
};

/// The size that allows for the deviations found so far (attribute), that the rate found asks for (estimate),
/// or the interval, divided by one of kIntervalParts, at which the limit would not be above the tolerable
/// misstatement if nothing more were found (monetary unit).
EnlargementOffer enlargementOf(const SampleRecord& record);

/// Draws the items of \a design by \a seed from a population of \a size items: the same again, whenever and
/// by whom it is done. \a amounts are empty where there are none. A judgemental sample has none. Errors:
/// SampleRefused, those of the rule's function and {amountsNeeded, judgementalHasNoSize}.
[[nodiscard]] Result<Selection> drawAgain(const SampleDesign& design, quint64 seed, qint64 size,
                                          std::span<const Decimal> amounts, qint64 spares);

} // namespace sextant::audit
