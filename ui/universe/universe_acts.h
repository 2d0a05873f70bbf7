#pragma once

#include "ui/shared/acts.h"
#include "workspace/audit_service.h"
#include "workspace/framework_library.h"

#include <QDate>

#include <memory>
#include <vector>

namespace sextant::ui {

/// What can be done to the audit universe of an organisation and to its annual plans.
class UniverseActs : public Acts
{
    Q_OBJECT

public:
    UniverseActs(workspace::Workspace& workspace, const workspace::FrameworkLibrary& library,
                 QUndoStack& undo, QDate today, QObject* parent);

    QDate today() const { return m_today; }
    const workspace::AuditService& audits() const { return m_workspace.audits(); }
    workspace::Workspace& file() const { return m_workspace; }
    /// The manual whose chapters are audited; nullptr when it cannot be read.
    std::shared_ptr<const framework::IndexedFramework> manual() const;
    const framework::FrameworkIndex* chapters() const;

    /// All of them as one step. False when refused.
    bool addUnits(const std::vector<audit::AuditableUnit>& units);
    /// The last in its organisation; null when refused.
    audit::AuditableUnitId addUnit(const audit::AuditableUnit& unit);
    bool update(const audit::AuditableUnit& unit, const QString& step);
    bool remove(const audit::AuditableUnitId& id);

    /// Adds the plan of its year when there is none yet. False when refused.
    bool setPlan(const audit::AnnualPlan& plan, const QString& step);
    bool remove(const audit::AnnualPlanId& id);
    /// The person of that name, added to the file when there is none, as part of the step that follows; null
    /// when refused.
    organisation::PersonId personNamed(const QString& name);

private:
    const workspace::FrameworkLibrary& m_library;
    QDate m_today;
};

} // namespace sextant::ui
