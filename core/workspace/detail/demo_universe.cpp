#include "workspace/detail/demo_universe.h"

#include "audit/audit_words.h"

#include <QJsonArray>

#include <algorithm>

namespace sextant::workspace::detail {

using audit::AnnualPlan;
using audit::AuditableUnit;

namespace {

/// What a unit takes when the story does not say.
constexpr int kUsualDays = 5;

/// A digit for each factor, in their order.
audit::RiskFactors factorsOf(const QString& digits)
{
    audit::RiskFactors factors{};
    for (size_t i = 0; i < factors.size() && static_cast<qsizetype>(i) < digits.size(); ++i)
        factors[i] = digits[static_cast<qsizetype>(i)].digitValue();
    return factors;
}

std::optional<int> weightOf(const QJsonValue& value)
{
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

} // namespace

DemoUniverse::DemoUniverse(DemoStage& stage)
    : m_stage(stage)
    , m_told(stage.story.universe())
{}

void DemoUniverse::schedule()
{
    if (m_told.isEmpty())
        return;
    m_stage.on(m_told.value(u"on"), [this] { addUnits(); });
    const QJsonArray units = m_told.value(u"units").toArray();
    for (const QJsonValue& unit : units) {
        const QJsonArray audited = unit[u"audited"].toArray();
        for (const QJsonValue& told : audited)
            m_stage.on(told[u"on"], [this, key = unit[u"key"].toString(), told] { markAudited(key, told); });
    }
    const QJsonArray plans = m_told.value(u"plans").toArray();
    for (const QJsonValue& plan : plans) {
        m_stage.on(plan[u"on"], [this, told = plan.toObject()] { addPlan(told); });
        m_stage.on(plan[u"approval"][u"on"], [this, told = plan.toObject()] { approve(told); });
    }
}

void DemoUniverse::addUnits()
{
    m_stage.act(m_told.value(u"by"));
    std::vector<AuditableUnit> units;
    const QJsonArray told = m_told.value(u"units").toArray();
    for (const QJsonValue& unit : told)
        units.push_back(unitOf(unit.toObject()));
    m_stage.done(service().addUnits(units));
    const auto added = service().units(m_stage.organisation());
    for (size_t i = 0; i < added.size() && i < units.size(); ++i)
        m_units.insert(told[static_cast<qsizetype>(i)][u"key"].toString(), added[i].id);
}

AuditableUnit DemoUniverse::unitOf(const QJsonObject& told) const
{
    AuditableUnit unit;
    unit.organisation = m_stage.organisation();
    unit.chapter = {told.value(u"chapter").toString()};
    unit.entity = m_stage.story.text(told.value(u"entity"));
    unit.country = told.value(u"country").toString();
    unit.factors = factorsOf(told.value(u"factors").toString());
    unit.impact = weightOf(told.value(u"impact"));
    unit.likelihood = weightOf(told.value(u"likelihood"));
    unit.controlConfidence = told.value(u"controlConfidence").toInt();
    unit.lastAudited = demoDay(told.value(u"lastAudited"));
    return unit;
}

void DemoUniverse::markAudited(const QString& key, const QJsonValue& told)
{
    const AuditableUnit* found = service().find(unit(key));
    if (found == nullptr)
        return m_stage.failNotFound(u"auditable_unit"_qs, key);
    m_stage.act(told[u"by"]);
    AuditableUnit unit = *found;
    unit.lastAudited = demoDay(told[u"on"]);
    unit.controlConfidence = told[u"controlConfidence"].toInt();
    m_stage.done(service().update(unit));
}

void DemoUniverse::addPlan(const QJsonObject& told)
{
    m_stage.act(told.value(u"by"));
    QHash<audit::AuditableUnitId, int> days;
    const QJsonArray units = m_told.value(u"units").toArray();
    for (const QJsonValue& one : units)
        days.insert(unit(one[u"key"].toString()), one[u"days"].toInt(kUsualDays));
    AnnualPlan plan;
    plan.organisation = m_stage.organisation();
    plan.year = told.value(u"year").toInt();
    plan.days = {told.value(u"available").toInt(), told.value(u"reserve").toInt()};
    plan.lines =
        audit::proposedLines(service().units(plan.organisation), plan.year, plan.days, days, kUsualDays);
    const QJsonArray decided = told.value(u"decided").toArray();
    for (const QJsonValue& one : decided) {
        const auto line =
            std::ranges::find(plan.lines, unit(one[u"unit"].toString()), &audit::PlanLine::unit);
        if (line == plan.lines.end())
            return m_stage.failNotFound(u"auditable_unit"_qs, one[u"unit"].toString());
        line->choice = audit::named<audit::PlanChoice>(one[u"choice"].toString()).value_or(line->choice);
        line->quarter = 0;
        line->reason = m_stage.story.text(one[u"reason"]);
    }
    m_stage.done(service().addPlan(plan));
}

void DemoUniverse::approve(const QJsonObject& told)
{
    const QJsonValue approval = told.value(u"approval");
    const AnnualPlan* found =
        service().find(audit::annualPlanId(m_stage.organisation(), told.value(u"year").toInt()));
    if (found == nullptr)
        return m_stage.failNotFound(u"annual_plan"_qs, QString::number(told.value(u"year").toInt()));
    m_stage.act(approval[u"by"]);
    AnnualPlan plan = *found;
    plan.approval = {m_stage.personOf(approval[u"by"]), demoDay(approval[u"on"]),
                     m_stage.story.text(approval[u"minute"])};
    m_stage.done(service().update(plan));
}

} // namespace sextant::workspace::detail
