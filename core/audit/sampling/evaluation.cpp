#include "audit/sampling/evaluation.h"

#include "audit/sampling/figures.h"
#include "audit/sampling/plan.h"
#include "audit/sampling/refusals.h"
#include "numerics/distributions.h"
#include "numerics/sample_limits.h"

#include <algorithm>

namespace sextant::audit {

namespace {

double ratio(qint64 part, qint64 whole)
{
    return static_cast<double>(part) / static_cast<double>(whole);
}

Result<> check(const AttributeFacts& facts)
{
    if (const auto fine = checkConfidence(facts.confidence); !fine.has_value())
        return fine;
    const qint64 population = facts.population.value_or(1'000'000'000);
    if (const auto fine = checkPopulation(population); !fine.has_value())
        return fine;
    if (facts.size < 1 || facts.size > population)
        return refuse(SampleRefusal::SizeRange,
                      {{QStringLiteral("value"), facts.size}, {QStringLiteral("population"), population}});
    if (facts.deviations < 0 || facts.deviations > facts.size)
        return refuse(SampleRefusal::DeviationRange,
                      {{QStringLiteral("value"), facts.deviations}, {QStringLiteral("size"), facts.size}});
    if (facts.tolerableRate.has_value() && !(*facts.tolerableRate > 0 && *facts.tolerableRate < 1))
        return refuse(SampleRefusal::ToleranceRange,
                      {{QStringLiteral("value"), rateText(*facts.tolerableRate)}});
    return {};
}

} // namespace

Result<AttributeEvaluation> evaluateAttribute(const AttributeFacts& facts)
{
    if (const auto fine = check(facts); !fine.has_value())
        return tl::make_unexpected(fine.error());
    AttributeEvaluation result;
    result.sampleRate = ratio(facts.deviations, facts.size);
    if (!facts.population.has_value()) {
        result.upperLimit = numerics::binomialUpperLimit(facts.deviations, facts.size, facts.confidence);
        if (facts.tolerableRate.has_value())
            result.reliable = result.upperLimit <= *facts.tolerableRate + 1e-12;
        return result;
    }
    result.upperItems =
        numerics::hypergeometricUpperLimit(facts.deviations, facts.size, *facts.population, facts.confidence);
    result.upperLimit = ratio(*result.upperItems, *facts.population);
    if (facts.tolerableRate.has_value())
        result.reliable = *result.upperItems < tolerableItems(*facts.tolerableRate, *facts.population);
    return result;
}

Result<RateEstimate> estimateRate(const AttributeFacts& facts)
{
    if (const auto fine = check(facts); !fine.has_value())
        return tl::make_unexpected(fine.error());
    const double rate = ratio(facts.deviations, facts.size);
    if (facts.population == facts.size)
        return RateEstimate{rate, rate, rate};
    const double oneSided = (1 + facts.confidence) / 2;
    return RateEstimate{rate, numerics::binomialLowerLimit(facts.deviations, facts.size, oneSided),
                        numerics::binomialUpperLimit(facts.deviations, facts.size, oneSided)};
}

Result<MisstatementEvaluation> evaluateMonetaryUnits(const MisstatementFacts& facts)
{
    if (const auto fine = checkConfidence(facts.confidence); !fine.has_value())
        return tl::make_unexpected(fine.error());
    if (facts.interval <= Decimal{})
        return refuse(SampleRefusal::IntervalRange, {{QStringLiteral("value"), amountText(facts.interval)}});
    if (facts.tolerable.has_value() && *facts.tolerable <= Decimal{})
        return refuse(SampleRefusal::TolerableAmount,
                      {{QStringLiteral("value"), amountText(*facts.tolerable)}});
    for (const double taint : facts.taints) {
        if (!(taint > 0 && taint <= 1))
            return refuse(SampleRefusal::TaintRange, {{QStringLiteral("value"), QString::number(taint)}});
    }
    std::vector<double> taints = facts.taints;
    std::sort(taints.begin(), taints.end(), std::greater<>());
    const double interval = facts.interval.toDouble();
    double factor = numerics::poissonFactor(0, facts.confidence);
    MisstatementEvaluation result;
    result.basicPrecision = factor * interval;
    result.projected = facts.known.toDouble();
    for (size_t i = 0; i < taints.size(); ++i) {
        const double next = numerics::poissonFactor(static_cast<qint64>(i) + 1, facts.confidence);
        result.projected += taints[i] * interval;
        result.allowance += (next - factor - 1) * taints[i] * interval;
        factor = next;
    }
    result.upperLimit = result.basicPrecision + result.projected + result.allowance;
    if (facts.tolerable.has_value())
        result.acceptable = result.upperLimit <= facts.tolerable->toDouble();
    return result;
}

double taintOf(Decimal book, Decimal audited)
{
    return std::max(0.0, (book - audited).toDouble() / book.toDouble());
}

Result<StratifiedEvaluation> evaluateStratified(std::span<const StratumFacts> strata)
{
    StratifiedEvaluation result;
    for (const StratumFacts& stratum : strata) {
        if (stratum.items == 0)
            continue;
        if (stratum.tested < 1 || stratum.tested > stratum.items)
            return refuse(SampleRefusal::StrataWrong);
        if (stratum.deviations < 0 || stratum.deviations > stratum.tested)
            return refuse(SampleRefusal::DeviationRange, {{QStringLiteral("value"), stratum.deviations},
                                                          {QStringLiteral("size"), stratum.tested}});
        result.projectedDeviations +=
            static_cast<double>(stratum.items) * ratio(stratum.deviations, stratum.tested);
        // Without value there is nothing that could be misstated in proportion: what was found stands for
        // itself.
        const double share =
            stratum.testedValue > Decimal{} ? stratum.value.toDouble() / stratum.testedValue.toDouble() : 1.0;
        result.projectedMisstatement += share * stratum.misstatement.toDouble();
    }
    return result;
}

} // namespace sextant::audit
