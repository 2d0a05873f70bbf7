#include "audit/universe.h"

#include "audit/detail/parts.h"
#include "base/id_source.h"

namespace sextant::audit {

AnnualPlanId annualPlanId(const organisation::OrganisationId& organisation, int year)
{
    return {
        derivedId(QStringLiteral("annual_plan"), {organisation.uuid.toRfc4122(), QByteArray::number(year)})};
}

} // namespace sextant::audit

namespace sextant {

using audit::AnnualPlan;
using audit::AuditableUnit;
using audit::PlanApproval;
using audit::PlanChoice;
using audit::PlanDays;
using audit::PlanLine;
using audit::RiskFactors;

namespace names = audit::detail;

template <>
struct Parts<PlanDays>
{
    static std::span<const Field<PlanDays>> list()
    {
        static constexpr std::array parts{memberField<&PlanDays::available>("available"),
                                          memberField<&PlanDays::reserve>("reserve")};
        return parts;
    }
};

template <>
struct Parts<PlanLine>
{
    static std::span<const Field<PlanLine>> list()
    {
        static constexpr std::array parts{
            requiredPart<&PlanLine::unit>("unit"), memberField<&PlanLine::days>("days"),
            memberField<&PlanLine::quarter, RangeForm<1, 4>>("quarter"),
            requiredPart<&PlanLine::choice, EnumForm<PlanChoice, names::kPlanChoices>>("choice"),
            memberField<&PlanLine::reason>("reason")};
        return parts;
    }
};

template <>
struct Parts<PlanApproval>
{
    static std::span<const Field<PlanApproval>> list()
    {
        static constexpr std::array parts{requiredPart<&PlanApproval::by>("by"),
                                          requiredPart<&PlanApproval::on>("on"),
                                          memberField<&PlanApproval::minute>("minute")};
        return parts;
    }
};

namespace {

/// {"money": 2, …}: factors that are 0 are left out.
struct FactorsForm
{
    static QJsonValue toJson(const RiskFactors& factors)
    {
        QJsonObject object;
        for (size_t i = 0; i < factors.size(); ++i)
            if (factors[i] != 0)
                object.insert(QLatin1String(names::kRiskFactors[i]), factors[i]);
        return object;
    }

    static std::optional<RiskFactors> fromJson(const QJsonValue& json)
    {
        const QJsonObject object = json.toObject();
        RiskFactors factors{};
        qsizetype known = 0;
        for (size_t i = 0; i < factors.size(); ++i) {
            const auto found = object.constFind(QLatin1String(names::kRiskFactors[i]));
            if (found == object.constEnd())
                continue;
            const auto factor = RangeForm<1, audit::kGreatestFactor>::fromJson(*found);
            if (!factor.has_value())
                return std::nullopt;
            factors[i] = *factor;
            ++known;
        }
        return known > 0 && known == object.size() ? std::optional(factors) : std::nullopt;
    }
};

using WeightForm = OptionalForm<int, RangeForm<1, audit::kGreatestWeight>>;

} // namespace

std::span<const Field<AuditableUnit>> EntityTraits<AuditableUnit>::fields()
{
    static constexpr std::array list{
        memberField<&AuditableUnit::organisation>("organisation"),
        memberField<&AuditableUnit::title>("title"),
        memberField<&AuditableUnit::chapter>("chapter"),
        memberField<&AuditableUnit::entity>("entity"),
        memberField<&AuditableUnit::country>("country"),
        memberField<&AuditableUnit::factors, FactorsForm>("factors"),
        memberField<&AuditableUnit::impact, WeightForm>("impact"),
        memberField<&AuditableUnit::likelihood, WeightForm>("likelihood"),
        memberField<&AuditableUnit::controlConfidence, RangeForm<1, audit::kGreatestConfidence>>(
            "controlConfidence"),
        memberField<&AuditableUnit::lastAudited>("lastAudited"),
        memberField<&AuditableUnit::active>("active"),
        memberField<&AuditableUnit::position>("position"),
    };
    return list;
}

std::span<const Field<AnnualPlan>> EntityTraits<AnnualPlan>::fields()
{
    static constexpr std::array list{
        memberField<&AnnualPlan::organisation>("organisation"),
        memberField<&AnnualPlan::year>("year"),
        memberField<&AnnualPlan::days, PartsForm<PlanDays>>("days"),
        memberField<&AnnualPlan::lines, ListForm<PlanLine, PartsForm<PlanLine>>>("lines"),
        memberField<&AnnualPlan::approval, PartsForm<PlanApproval>>("approval"),
    };
    return list;
}

} // namespace sextant
