#pragma once

#include "audit/sampling/evaluation.h"
#include "base/language.h"

namespace sextant::audit {

/// What a sample lets an auditor say, and not a word more.
struct Conclusion
{
    /// Sound: the sample shows what was to be shown. NotShown: it does not. Open: nothing was to be shown, or
    /// the sample cannot show it.
    enum class Verdict { Sound, NotShown, Open };

    Verdict verdict = Verdict::Open;
    LocalizedText headline;
    LocalizedText text; ///< whole sentences with the figures

    friend bool operator==(const Conclusion&, const Conclusion&) = default;
};

/// Limits are rounded up. Where every item was tested, the figures are the population's and nothing is
/// inferred.
Conclusion conclude(const AttributeFacts& facts, const AttributeEvaluation& evaluation);
Conclusion conclude(const AttributeFacts& facts, const RateEstimate& estimate);
Conclusion conclude(const MisstatementFacts& facts, const MisstatementEvaluation& evaluation);
Conclusion conclude(std::span<const StratumFacts> strata, const StratifiedEvaluation& evaluation);
/// Items chosen by judgement speak for themselves only.
Conclusion concludeJudgemental(qint64 size, qint64 deviations);

} // namespace sextant::audit
