#include "audit/detail/monetary_facts.h"
#include "audit/sample_outcome.h"
#include "audit/sampling/enlarging.h"
#include "audit/sampling/refusals.h"

#include <algorithm>

namespace sextant::audit {

namespace {

/// The rate within the limits that asks for the largest sample.
double cautiousRate(const RateEstimate& estimate)
{
    return std::clamp(0.5, std::max(estimate.lower, 1e-3), std::min(estimate.upper, 1 - 1e-3));
}

/// Whether the sample shows what it was to show, so that it needs no more items.
bool isShown(const SampleOutcome& outcome)
{
    if (const auto* attribute = std::get_if<AttributeOutcome>(&outcome.figures))
        return attribute->figures.reliable.value_or(true);
    if (const auto* rate = std::get_if<RateOutcome>(&outcome.figures))
        return rate->isPreciseEnough || rate->facts.population == rate->facts.size;
    if (const auto* money = std::get_if<MonetaryOutcome>(&outcome.figures))
        return money->figures.acceptable.value_or(true);
    return true;
}

/// Of a sample of items. Without size when none helps.
EnlargementOffer largerSize(const SampleRecord& record, const SampleOutcome& outcome)
{
    EnlargementOffer offer;
    SamplePlan plan = record.design.plan;
    if (const auto* attribute = std::get_if<AttributeOutcome>(&outcome.figures)) {
        plan.allowedDeviations = std::max(plan.allowedDeviations, attribute->facts.deviations);
        offer.allowed = plan.allowedDeviations;
    } else if (const auto* rate = std::get_if<RateOutcome>(&outcome.figures)) {
        plan.expectedRate = cautiousRate(rate->figures);
    }
    if (const auto size = sampleSize(plan))
        offer.size = size->size;
    return offer;
}

/// Of a sample of monetary units. Without size when none helps.
EnlargementOffer smallerInterval(const SampleRecord& record)
{
    EnlargementOffer offer;
    const SampleDesign& design = record.design;
    for (const std::int64_t parts : kIntervalParts) {
        const Decimal interval{design.interval.value_or(Decimal{}).scaled / parts};
        if (interval <= Decimal{} || interval.scaled * parts != design.interval->scaled)
            break;
        const auto figures = evaluateMonetaryUnits(monetaryFactsAt(record, interval).facts);
        if (!figures || !figures->acceptable.value_or(false))
            continue;
        offer.interval = interval;
        offer.size = std::min<qint64>(record.population.size, design.plan.bookValue.scaled / interval.scaled + 1);
        return offer;
    }
    return offer;
}

/// Items of the design before it was enlarged.
qint64 firstSize(const SampleDesign& design)
{
    return design.enlargements.empty() ? design.size : design.enlargements.front().from;
}

/// The interval of the design before it was enlarged: the one that its plan gives.
Decimal firstInterval(const SampleDesign& design)
{
    const auto planned = design.enlargements.empty() ? Result<SampleSize>() : sampleSize(design.plan);
    const Decimal own = design.interval.value_or(Decimal{});
    return planned ? planned->interval.value_or(own) : own;
}

} // namespace

EnlargementOffer enlargementOf(const SampleRecord& record)
{
    EnlargementOffer offer;
    const SamplingMethod method = record.design.plan.method;
    if (method == SamplingMethod::Judgemental || record.population.size <= 0)
        return offer;
    const auto outcome = outcomeOf(record);
    offer.bar = !outcome                               ? EnlargeBar::Open
                : method == SamplingMethod::Stratified ? EnlargeBar::NoLimit
                                                       : EnlargeBar::NotNeeded;
    if (offer.bar != EnlargeBar::NotNeeded || isShown(*outcome))
        return offer;
    offer = method == SamplingMethod::MonetaryUnit ? smallerInterval(record) : largerSize(record, *outcome);
    if (offer.size <= record.design.size || offer.size > record.population.size)
        return {EnlargeBar::NoSize, 0, offer.allowed, {}};
    offer.bar = !record.design.enlargements.empty() ? EnlargeBar::Done
                : !record.design.mayEnlarge         ? EnlargeBar::NotPlanned
                                                    : EnlargeBar::None;
    return offer;
}

Result<Selection> drawAgain(const SampleDesign& design, quint64 seed, qint64 size,
                            std::span<const Decimal> amounts, qint64 spares)
{
    const bool needsAmounts = design.plan.method == SamplingMethod::MonetaryUnit ||
                              design.plan.method == SamplingMethod::Stratified;
    if (design.plan.method == SamplingMethod::Judgemental)
        return refuse(SampleRefusal::JudgementalHasNoSize);
    if (needsAmounts && amounts.empty())
        return refuse(SampleRefusal::AmountsNeeded);
    switch (design.rule) {
    case SelectionRule::Random:
        return selectRandom(size, design.size, seed, spares);
    case SelectionRule::Systematic:
        return selectSystematicOn(size, firstSize(design), design.size, seed);
    case SelectionRule::MonetaryUnit:
        return selectMonetaryUnitsOn(amounts, firstInterval(design), design.interval.value_or(Decimal{}),
                                     seed);
    case SelectionRule::Stratified:
        break;
    }
    // The stratum that is tested whole comes on top of the size that is spread.
    qint64 spreadSize = 0;
    for (const Stratum& stratum : design.tallies)
        spreadSize += stratum.whole ? 0 : stratum.size;
    return selectStratified(amounts, design.strata.value_or(StratifiedDesign{}),
                            design.tallies.empty() ? design.size : std::max<qint64>(1, spreadSize), seed);
}

} // namespace sextant::audit
