#include "audit/risk.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace sextant::audit {

namespace {

constexpr Decimal kHigh = Decimal::fromInt(12);
constexpr Decimal kMedium = Decimal::fromInt(6);
constexpr std::int64_t kConfidenceWeight = 1500; ///< 0.15, scaled

template <size_t count>
int proposed(const RiskFactors& factors, const std::array<RiskFactor, count>& chosen)
{
    int greatest = 0;
    int sum = 0;
    for (const RiskFactor factor : chosen) {
        const int number = std::clamp(factors[static_cast<size_t>(factor)], 0, kGreatestFactor);
        greatest = std::max(greatest, number);
        sum += number;
    }
    // 1 + 4 × (greatest + sum ÷ count) ÷ 2 ÷ 3, rounded half up, in whole numbers.
    const int n = static_cast<int>(count);
    return 1 + (4 * (greatest * n + sum) + kGreatestFactor * n) / (2 * kGreatestFactor * n);
}

RiskLevel levelOf(Decimal residual)
{
    if (residual >= kHigh)
        return RiskLevel::High;
    return residual >= kMedium ? RiskLevel::Medium : RiskLevel::Low;
}

} // namespace

int proposedImpact(const RiskFactors& factors)
{
    return proposed(factors, std::array{RiskFactor::Money, RiskFactor::OverseasShare, RiskFactor::SubGrants,
                                        RiskFactor::SafeguardingExposure});
}

int proposedLikelihood(const RiskFactors& factors)
{
    return proposed(factors,
                    std::array{RiskFactor::CashUse, RiskFactor::TimeSinceAudit, RiskFactor::OpenFindings,
                               RiskFactor::StaffTurnover, RiskFactor::FraudAlerts});
}

int timeSinceAuditFactor(QDate lastAudited, QDate today)
{
    if (!lastAudited.isValid())
        return kGreatestFactor;
    for (int years = 1; years <= kGreatestFactor; ++years)
        if (lastAudited.addYears(years) >= today)
            return years - 1;
    return kGreatestFactor;
}

UnitRisk riskOf(const AuditableUnit& unit)
{
    UnitRisk risk;
    risk.unit = unit.id;
    risk.impact = unit.impact.value_or(proposedImpact(unit.factors));
    risk.likelihood = unit.likelihood.value_or(proposedLikelihood(unit.factors));
    risk.inherent = risk.impact * risk.likelihood;
    const int confidence = std::clamp(unit.controlConfidence, 0, kGreatestConfidence);
    risk.residual = Decimal{risk.inherent * (Decimal::kScale - kConfidenceWeight * confidence)};
    risk.level = levelOf(risk.residual);
    risk.cycleYears = 3 - static_cast<int>(risk.level);
    if (unit.lastAudited.isValid())
        risk.dueYear = unit.lastAudited.year() + risk.cycleYears;
    return risk;
}

std::vector<UnitRisk> rankedRisks(std::span<const AuditableUnit> units)
{
    std::vector<std::pair<UnitRisk, const AuditableUnit*>> found;
    for (const AuditableUnit& unit : units)
        if (unit.active)
            found.emplace_back(riskOf(unit), &unit);
    std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) {
        if (a.first.residual != b.first.residual)
            return a.first.residual > b.first.residual;
        if (a.first.inherent != b.first.inherent)
            return a.first.inherent > b.first.inherent;
        return std::tie(a.second->lastAudited, a.second->position, a.second->id) <
               std::tie(b.second->lastAudited, b.second->position, b.second->id);
    });
    std::vector<UnitRisk> ranked;
    for (auto& [risk, unit] : found) {
        risk.rank = static_cast<int>(ranked.size()) + 1;
        ranked.push_back(risk);
    }
    return ranked;
}

} // namespace sextant::audit
