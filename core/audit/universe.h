#pragma once

#include "audit/basics.h"
#include "base/field_list.h"
#include "base/language.h"
#include "framework/framework.h"

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace sextant::audit {

/// What makes a unit risky (IIA practice, our list).
enum class RiskFactor {
    Money,
    OverseasShare,
    CashUse,
    SubGrants,
    TimeSinceAudit,
    OpenFindings,
    StaffTurnover,
    FraudAlerts,
    SafeguardingExposure,
};
inline constexpr int kRiskFactorCount = 9;
inline constexpr int kGreatestFactor = 3;     ///< factors go from 0 (none) to this
inline constexpr int kGreatestWeight = 5;     ///< impact and likelihood from 1 to this
inline constexpr int kGreatestConfidence = 4; ///< confidence in controls from 0 to this

/// One number of 0..3 for each RiskFactor.
using RiskFactors = std::array<int, kRiskFactorCount>;

/// One line of the audit universe: a chapter, at an entity, in a country.
struct AuditableUnit
{
    AuditableUnitId id;
    organisation::OrganisationId organisation;
    LocalizedText title;          ///< empty: named by chapter, entity and country
    framework::SectionId chapter; ///< of the manual; null: none or several
    QString entity;               ///< head office, Nairobi office …
    QString country;              ///< ISO 3166-1 alpha-2; empty: none
    RiskFactors factors{};
    std::optional<int> impact;     ///< 1..5, judged; nullopt: proposed from the factors
    std::optional<int> likelihood; ///< 1..5, judged; nullopt: proposed from the factors
    int controlConfidence = 0;     ///< 0 none or unknown, 2 known but untested, 4 tested and working
    QDate lastAudited;             ///< null: never, or unknown
    bool active = true;
    QString position; ///< fractional key for the order within the organisation; ties by id
    friend bool operator==(const AuditableUnit&, const AuditableUnit&) = default;
};

struct PlanDays
{
    int available = 0; ///< of the auditors in the year, without other duties
    int reserve = 0;   ///< kept free for alerts
    friend bool operator==(const PlanDays&, const PlanDays&) = default;
};

/// Whether a unit is audited in the year, and if not, why.
enum class PlanChoice { Chosen, NotDue, NoDays, LeftOut };

struct PlanLine
{
    AuditableUnitId unit;
    int days = 0;
    int quarter = 0; ///< 1..4; 0: not decided
    PlanChoice choice = PlanChoice::Chosen;
    QString reason; ///< of what was decided against the proposal
    friend bool operator==(const PlanLine&, const PlanLine&) = default;
};

struct PlanApproval
{
    organisation::PersonId by; ///< null: not approved
    QDate on;
    QString minute; ///< where the council's minutes say so
    friend bool operator==(const PlanApproval&, const PlanApproval&) = default;
};

/// What is audited in one year, and what is not.
struct AnnualPlan
{
    AnnualPlanId id; ///< derived from organisation and year
    organisation::OrganisationId organisation;
    int year = 0;
    PlanDays days;
    std::vector<PlanLine> lines; ///< in the order of rank when proposed
    PlanApproval approval;
    friend bool operator==(const AnnualPlan&, const AnnualPlan&) = default;
};

/// The same for two people who plan the same year.
AnnualPlanId annualPlanId(const organisation::OrganisationId& organisation, int year);

} // namespace sextant::audit

namespace sextant {

template <>
struct EntityTraits<audit::AuditableUnit>
{
    static constexpr const char* kind = "auditable_unit";
    static std::span<const Field<audit::AuditableUnit>> fields();
};
template <>
struct EntityTraits<audit::AnnualPlan>
{
    static constexpr const char* kind = "annual_plan";
    static std::span<const Field<audit::AnnualPlan>> fields();
};

} // namespace sextant
