#include "audit/sampling/plan.h"

#include "audit/sampling/figures.h"
#include "audit/sampling/refusals.h"
#include "numerics/distributions.h"
#include "numerics/sample_limits.h"

#include <array>
#include <cmath>
#include <vector>

namespace sextant::audit {

namespace {

constexpr qint64 kLargestPopulation = 1'000'000'000;

/// ⌈value⌉, where a value that is whole but for its last digits is whole.
double ceiling(double value)
{
    return std::ceil(value - 1e-9 * std::max(1.0, value));
}

bool isProperRate(double rate)
{
    return rate > 0 && rate < 1;
}

Result<SampleSize> attributeSize(const SamplePlan& plan)
{
    const qint64 allowed = plan.allowedDeviations;
    if (!isProperRate(plan.tolerableRate) || plan.tolerableRate < 1e-6)
        return refuse(SampleRefusal::ToleranceRange,
                      {{QStringLiteral("value"), rateText(plan.tolerableRate)}});
    if (allowed < 0 || allowed > 100'000)
        return refuse(SampleRefusal::DeviationRange,
                      {{QStringLiteral("value"), allowed}, {QStringLiteral("size"), 100'000}});
    if (!plan.population.has_value()) {
        const qint64 size = numerics::binomialSize(allowed, plan.tolerableRate, plan.confidence);
        return SampleSize{.size = size,
                          .tolerableItems = {},
                          .chance = numerics::binomialCdf(allowed, size, plan.tolerableRate),
                          .interval = {}};
    }
    const qint64 tooMany = tolerableItems(plan.tolerableRate, *plan.population);
    const auto size = numerics::hypergeometricSize(allowed, *plan.population, tooMany, plan.confidence);
    if (!size.has_value())
        return refuse(SampleRefusal::AllowedTooMany,
                      {{QStringLiteral("allowed"), allowed}, {QStringLiteral("tolerable"), tooMany}});
    return SampleSize{.size = *size,
                      .tolerableItems = tooMany,
                      .chance = numerics::hypergeometricCdf(allowed, *plan.population, tooMany, *size),
                      .interval = {}};
}

Result<SampleSize> estimateSize(const SamplePlan& plan)
{
    if (!isProperRate(plan.expectedRate))
        return refuse(SampleRefusal::RateRange, {{QStringLiteral("value"), rateText(plan.expectedRate)}});
    if (!(plan.precision >= 1e-4 && plan.precision <= 0.5))
        return refuse(SampleRefusal::PrecisionRange, {{QStringLiteral("value"), rateText(plan.precision)}});
    const double z = numerics::normalQuantile((1 + plan.confidence) / 2);
    const double large =
        z * z * plan.expectedRate * (1 - plan.expectedRate) / (plan.precision * plan.precision);
    const double corrected = plan.population.has_value()
                                 ? large / (1 + (large - 1) / static_cast<double>(*plan.population))
                                 : large;
    const auto size = std::max<qint64>(1, static_cast<qint64>(ceiling(corrected)));
    return SampleSize{.size = size, .tolerableItems = {}, .chance = {}, .interval = {}};
}

Result<SampleSize> monetarySize(const SamplePlan& plan)
{
    const auto value = [](Decimal amount) {
        return QVariantMap{{QStringLiteral("value"), amountText(amount)}};
    };
    if (plan.bookValue <= Decimal{})
        return refuse(SampleRefusal::BookValueRange, value(plan.bookValue));
    if (plan.tolerableMisstatement <= Decimal{})
        return refuse(SampleRefusal::TolerableAmount, value(plan.tolerableMisstatement));
    if (plan.expectedMisstatement < Decimal{})
        return refuse(SampleRefusal::ExpectedAmount, value(plan.expectedMisstatement));
    const bool expectsNone = plan.expectedMisstatement == Decimal{};
    const auto factor = plan.expansionFactor.has_value() ? plan.expansionFactor
                        : expectsNone                    ? std::optional(1.0)
                                                         : expansionFactorFor(plan.confidence);
    if (!factor.has_value())
        return refuse(SampleRefusal::NoExpansionFactor,
                      {{QStringLiteral("value"), rateText(plan.confidence)}});
    const double room =
        plan.tolerableMisstatement.toDouble() - plan.expectedMisstatement.toDouble() * *factor;
    const double size =
        ceiling(plan.bookValue.toDouble() * numerics::poissonFactor(0, plan.confidence) / room);
    if (room <= 0 || size > static_cast<double>(kLargestPopulation))
        return refuse(SampleRefusal::ExpectedTooHigh,
                      {{QStringLiteral("expected"), amountText(plan.expectedMisstatement)},
                       {QStringLiteral("factor"), QString::number(*factor)},
                       {QStringLiteral("tolerable"), amountText(plan.tolerableMisstatement)}});
    const auto count = static_cast<qint64>(size);
    return SampleSize{
        .size = count, .tolerableItems = {}, .chance = {}, .interval = intervalOf(plan.bookValue, count)};
}

} // namespace

Result<> checkConfidence(double confidence)
{
    if (!(confidence >= 0.5 && confidence <= 0.999))
        return refuse(SampleRefusal::ConfidenceRange, {{QStringLiteral("value"), rateText(confidence)}});
    return {};
}

Result<> checkPopulation(qint64 population)
{
    if (population < 1 || population > kLargestPopulation)
        return refuse(SampleRefusal::PopulationRange,
                      {{QStringLiteral("value"), population}, {QStringLiteral("limit"), kLargestPopulation}});
    return {};
}

Result<SampleSize> sampleSize(const SamplePlan& plan)
{
    if (const auto fine = checkConfidence(plan.confidence); !fine.has_value())
        return tl::make_unexpected(fine.error());
    if (const auto fine = checkPopulation(plan.population.value_or(1)); !fine.has_value())
        return tl::make_unexpected(fine.error());
    switch (plan.method) {
    case SamplingMethod::Attribute:
        return attributeSize(plan);
    case SamplingMethod::Estimate:
        return estimateSize(plan);
    case SamplingMethod::MonetaryUnit:
        return monetarySize(plan);
    case SamplingMethod::Stratified:
        return plan.bookValue == Decimal{} ? attributeSize(plan) : monetarySize(plan);
    case SamplingMethod::Judgemental:
        break;
    }
    return refuse(SampleRefusal::JudgementalHasNoSize);
}

qint64 tolerableItems(double rate, qint64 population)
{
    return static_cast<qint64>(ceiling(rate * static_cast<double>(population)));
}

std::optional<double> expansionFactorFor(double confidence)
{
    struct Row
    {
        double confidence;
        double factor;
    };
    constexpr std::array rows{Row{0.50, 1.0},  Row{0.63, 1.15}, Row{0.70, 1.2},
                              Row{0.75, 1.25}, Row{0.80, 1.3},  Row{0.85, 1.4},
                              Row{0.90, 1.5},  Row{0.95, 1.6},  Row{0.99, 1.9}};
    for (const Row& row : rows) {
        if (confidence <= row.confidence + 1e-12)
            return row.factor;
    }
    return std::nullopt;
}

std::span<const FrequencyHint> frequencyHints()
{
    static const std::vector<FrequencyHint> hints{
        {{QStringLiteral("once a year"), QStringLiteral("每年一次")}, 1, 1},
        {{QStringLiteral("once a quarter"), QStringLiteral("每季一次")}, 2, 2},
        {{QStringLiteral("once a month"), QStringLiteral("每月一次")}, 2, 5},
        {{QStringLiteral("once a week"), QStringLiteral("每周一次")}, 5, 15},
        {{QStringLiteral("once a day"), QStringLiteral("每日一次")}, 15, 40},
        {{QStringLiteral("many times a day"), QStringLiteral("每日多次")}, 25, 60}};
    return hints;
}

} // namespace sextant::audit
