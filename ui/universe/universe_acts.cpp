#include "ui/universe/universe_acts.h"

#include "workspace/organisation_service.h"

namespace sextant::ui {

UniverseActs::UniverseActs(workspace::Workspace& workspace, const workspace::FrameworkLibrary& library,
                           QUndoStack& undo, QDate today, QObject* parent)
    : Acts(workspace, undo, parent)
    , m_library(library)
    , m_today(today)
{}

std::shared_ptr<const framework::IndexedFramework> UniverseActs::manual() const
{
    const auto packs = workspace::auditPacks(m_library);
    return packs ? packs->manual.framework : nullptr;
}

const framework::FrameworkIndex* UniverseActs::chapters() const
{
    const auto framework = manual(); // the library keeps it
    return framework == nullptr ? nullptr : &framework->index;
}

bool UniverseActs::addUnits(const std::vector<audit::AuditableUnit>& units)
{
    return take(m_workspace.audits().addUnits(units), tr("add auditable units"));
}

audit::AuditableUnitId UniverseActs::addUnit(const audit::AuditableUnit& unit)
{
    if (!take(m_workspace.audits().addUnits({unit}), tr("add an auditable unit")))
        return {};
    return audits().units(unit.organisation).back().id;
}

bool UniverseActs::update(const audit::AuditableUnit& unit, const QString& step)
{
    return take(m_workspace.audits().update(unit), step);
}

bool UniverseActs::remove(const audit::AuditableUnitId& id)
{
    return take(m_workspace.audits().remove(id), tr("delete an auditable unit"));
}

bool UniverseActs::setPlan(const audit::AnnualPlan& plan, const QString& step)
{
    const audit::AnnualPlanId id = audit::annualPlanId(plan.organisation, plan.year);
    if (audits().find(id) != nullptr)
        return take(m_workspace.audits().update(plan), step);
    const auto added = m_workspace.audits().addPlan(plan);
    if (!added) {
        refuse(added.error());
        return false;
    }
    push(m_workspace.lastGroup(), step);
    return true;
}

bool UniverseActs::remove(const audit::AnnualPlanId& id)
{
    return take(m_workspace.audits().remove(id), tr("delete an annual plan"));
}

organisation::PersonId UniverseActs::personNamed(const QString& name)
{
    const auto person = m_workspace.organisations().personNamed(name);
    if (person)
        return *person;
    refuse(person.error());
    return {};
}

} // namespace sextant::ui
