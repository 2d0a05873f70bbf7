#pragma once

#include "audit/universe.h"
#include "base/decimal.h"

#include <optional>
#include <span>
#include <vector>

namespace sextant::audit {

// The rules of the manual's chapter on the annual plan (A4; our suggestion): inherent risk = impact ×
// likelihood; residual = inherent × a multiplier of confidence in controls; bands of the residual set the
// cycle.

/// 1..5 from money, overseas share, sub-grants and safeguarding exposure: the mean of the greatest of them
/// and their average, so that one grave factor counts whatever the others are. Out-of-range factors count as
/// the nearest that is within.
int proposedImpact(const RiskFactors& factors);
/// The same from cash use, time since audit, open findings, staff turnover and fraud alerts.
int proposedLikelihood(const RiskFactors& factors);
/// 0 within a year, 1 within two, 2 within three, else, or when never audited, 3.
int timeSinceAuditFactor(QDate lastAudited, QDate today);

enum class RiskLevel { Low, Medium, High };
inline constexpr int kRiskLevelCount = 3;

struct UnitRisk
{
    AuditableUnitId unit;
    int rank = 0; ///< 1: first to be audited
    int impact = 1;
    int likelihood = 1;
    int inherent = 1; ///< 1..25
    Decimal residual; ///< inherent × (1 − 0.15 × confidence): 1, 0.7, 0.4 at confidence 0, 2, 4
    RiskLevel level = RiskLevel::Low; ///< residual 12 or more high, 6 or more medium
    int cycleYears = 3;               ///< high 1, medium 2, low 3
    std::optional<int> dueYear;       ///< nullopt: never audited, due at once
    bool isDueIn(int year) const { return !dueYear.has_value() || *dueYear <= year; }
    friend bool operator==(const UnitRisk&, const UnitRisk&) = default;
};

/// Without a rank.
UnitRisk riskOf(const AuditableUnit& unit);
/// The active ones of \a units by residual risk, then inherent risk, then the longest not audited, then
/// position and id.
std::vector<UnitRisk> rankedRisks(std::span<const AuditableUnit> units);

} // namespace sextant::audit
