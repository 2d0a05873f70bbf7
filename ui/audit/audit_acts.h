#pragma once

#include "ui/shared/acts.h"
#include "workspace/audit_service.h"
#include "workspace/framework_library.h"

#include <QDate>

namespace sextant::ui {

/// What can be done to the audits of the file on the Audit page and in the plan of an engagement.
class AuditActs : public Acts
{
    Q_OBJECT

public:
    AuditActs(workspace::Workspace& workspace, const workspace::FrameworkLibrary& library, QUndoStack& undo,
              QDate today, QObject* parent);

    QDate today() const { return m_today; }
    const workspace::AuditService& audits() const { return m_workspace.audits(); }
    workspace::Workspace& file() const { return m_workspace; }
    /// The manual that new engagements are made of; nullptr when it cannot be read, which is told.
    std::shared_ptr<const framework::IndexedFramework> manual();

    /// Starts an engagement over the period \a audited as one step; null when refused.
    audit::EngagementId start(const workspace::NewEngagement& request, const audit::Period& audited);
    /// False when refused.
    bool update(const audit::Engagement& engagement, const QString& step);
    bool remove(const audit::EngagementId& id);
    /// Somebody joins the team; who is unknown comes into the file, and leaves it when the step is undone.
    bool join(const audit::EngagementId& id, const workspace::Joining& joining, const QString& step);

private:
    const workspace::FrameworkLibrary& m_library;
    QDate m_today;
};

} // namespace sextant::ui
