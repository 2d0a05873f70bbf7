#pragma once

#include "base/error.h"
#include "base/refusal_words.h"

namespace sextant::audit {

/// Why a sample is refused; the "reason" of a SampleRefused error is its name in lower camel case.
enum class SampleRefusal {
    ConfidenceRange,      ///< {"value"}: from 50 % to 99.9 %
    ToleranceRange,       ///< {"value"}: tolerable rate, above 0 and below 100 %
    RateRange,            ///< {"value"}: expected rate, above 0 and below 100 %
    PrecisionRange,       ///< {"value"}: above 0, at most 50 %
    PopulationRange,      ///< {"value", "limit"}: from 1 item on
    SizeRange,            ///< {"value", "population"}: from 1 item to all
    DeviationRange,       ///< {"value", "size"}: from none to the whole sample
    AllowedTooMany,       ///< {"allowed", "tolerable"}: no sample can tell them apart
    BookValueRange,       ///< {"value"}: above 0
    TolerableAmount,      ///< {"value"}: above 0
    ExpectedAmount,       ///< {"value"}: 0 or more
    ExpectedTooHigh,      ///< {"expected", "factor", "tolerable"}
    NoExpansionFactor,    ///< {"value"}: none is published for this confidence
    IntervalRange,        ///< {"value"}: above 0
    TaintRange,           ///< {"value"}: above 0, at most 1
    AmountsNeeded,        ///< monetary units are drawn from amounts
    NoPositiveAmounts,    ///< {"items"}
    TotalTooLarge,        ///< beyond what amounts can add up to
    StrataWrong,          ///< bounds that do not rise, a least number below 1, an item in no stratum
    JudgementalHasNoSize, ///< the auditor chooses
    PaperTooLong,         ///< {"value", "limit"}: more items than one working paper takes
};

/// `return refuse(SampleRefusal::TaintRange, {{"value", taint}});`
tl::unexpected<Error> refuse(SampleRefusal reason, QVariantMap args = {});

/// The sentences for a SampleRefused error of this module.
RefusalWords refusalWords(const Error& error);

} // namespace sextant::audit
