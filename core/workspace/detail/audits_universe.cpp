#include "audit/audit_refusals.h"
#include "base/text.h"
#include "workspace/detail/audits.h"
#include "workspace/detail/position.h"
#include "workspace/detail/stored_form.h"

#include <algorithm>

namespace sextant::workspace::detail {

using namespace audit;

namespace {

constexpr int kFirstYear = 1949;
constexpr int kLastYear = 2999;

bool areFactors(const RiskFactors& factors)
{
    return std::all_of(factors.begin(), factors.end(),
                       [](int factor) { return factor >= 0 && factor <= kGreatestFactor; });
}

} // namespace

Result<AuditableUnit> Audits::checked(const AuditableUnit& given) const
{
    AuditableUnit tidy = given;
    tidy.title = {normalisedText(given.title.en), normalisedText(given.title.zh)};
    tidy.entity = normalisedText(given.entity);
    tidy.country = normalisedText(given.country);
    if (m_core.document.organisations.get(tidy.organisation.uuid) == nullptr)
        return notFound("organisation", tidy.organisation.toString());
    if (tidy.title.isEmpty() && tidy.chapter.isNull() && tidy.entity.isEmpty())
        return invalid("title");
    if (!areFactors(tidy.factors))
        return invalid("factors");
    return storedForm(tidy);
}

Result<GroupId> Audits::addUnits(std::vector<AuditableUnit> units)
{
    if (const auto allowed = m_core.writable(); !allowed)
        return tl::make_unexpected(allowed.error());
    Act act(m_core.document);
    QHash<OrganisationId, QString> last;
    for (AuditableUnit& unit : units) {
        const auto siblings =
            last.contains(unit.organisation) ? std::vector<AuditableUnit>() : this->units(unit.organisation);
        if (!siblings.empty())
            last.insert(unit.organisation, siblings.back().position);
        unit.id = {m_core.environment.ids.newId()};
        unit.position = positionAfter(last.value(unit.organisation));
        last.insert(unit.organisation, unit.position);
        const auto tidy = checked(unit);
        if (!tidy)
            return tl::make_unexpected(tidy.error());
        act.put(*tidy);
    }
    return m_core.commit(act);
}

Result<GroupId> Audits::update(const AuditableUnit& unit)
{
    const auto before = writable(m_core.document.units, unit.id.uuid);
    if (!before)
        return tl::make_unexpected(before.error());
    const auto tidy = checked(unit);
    if (!tidy)
        return tl::make_unexpected(tidy.error());
    return put(*tidy);
}

Result<GroupId> Audits::remove(const AuditableUnitId& id)
{
    if (const auto found = writable(m_core.document.units, id.uuid); !found)
        return tl::make_unexpected(found.error());
    return end({Kind::AuditableUnit, id.uuid});
}

Result<AnnualPlan> Audits::checked(const AnnualPlan& given) const
{
    AnnualPlan tidy = given;
    tidy.approval.minute = normalisedText(given.approval.minute);
    if (m_core.document.organisations.get(tidy.organisation.uuid) == nullptr)
        return notFound("organisation", tidy.organisation.toString());
    if (tidy.year < kFirstYear || tidy.year > kLastYear)
        return invalid("year", QString::number(tidy.year));
    if (tidy.approval.by.isNull() != !tidy.approval.on.isValid())
        return invalid("approval");
    if (const auto known = checkPersons({tidy.approval.by}, Newcomers(m_core)); !known)
        return tl::make_unexpected(known.error());
    const AnnualPlan* before = find(tidy.id);
    QSet<AuditableUnitId> planned;
    if (before != nullptr)
        for (const PlanLine& line : before->lines)
            planned.insert(line.unit);
    QSet<AuditableUnitId> named;
    for (PlanLine& line : tidy.lines) {
        line.reason = normalisedText(line.reason);
        if (find(line.unit) == nullptr && !planned.contains(line.unit))
            return notFound("auditable_unit", line.unit.toString());
        if (named.contains(line.unit))
            return invalid("lines", line.unit.toString());
        named.insert(line.unit);
    }
    return storedForm(tidy);
}

Result<AnnualPlanId> Audits::addPlan(AnnualPlan plan)
{
    if (const auto allowed = m_core.writable(); !allowed)
        return tl::make_unexpected(allowed.error());
    plan.id = annualPlanId(plan.organisation, plan.year);
    if (find(plan.id) != nullptr)
        return refuse(AuditRefusal::YearTaken, {{u"year"_qs, plan.year}});
    const auto tidy = checked(plan);
    if (!tidy)
        return tl::make_unexpected(tidy.error());
    return put(*tidy).map([&](const GroupId&) { return tidy->id; });
}

Result<GroupId> Audits::update(const AnnualPlan& plan)
{
    const auto before = writable(m_core.document.plans, plan.id.uuid);
    if (!before)
        return tl::make_unexpected(before.error());
    AnnualPlan given = plan;
    given.organisation = before->organisation;
    given.year = before->year;
    const auto tidy = checked(given);
    if (!tidy)
        return tl::make_unexpected(tidy.error());
    return put(*tidy);
}

Result<GroupId> Audits::remove(const AnnualPlanId& id)
{
    if (const auto found = writable(m_core.document.plans, id.uuid); !found)
        return tl::make_unexpected(found.error());
    return end({Kind::AnnualPlan, id.uuid});
}

} // namespace sextant::workspace::detail
