#pragma once

#include "ui/shared/acts.h"
#include "workspace/audit_service.h"

#include <functional>

namespace sextant::ui {

/// What can be done to the report of an audit: its own fields, each as one step of undo, and its signature.
class ReportActs : public Acts
{
    Q_OBJECT

public:
    using Acts::Acts;

    workspace::AuditService& audits() const { return m_workspace.audits(); }
    workspace::Workspace& file() const { return m_workspace; }
    /// Lets \a edit change a copy of the engagement and writes it. False when refused or when there is none.
    bool change(const audit::EngagementId& id, const QString& step,
                const std::function<void(audit::Engagement&)>& edit);
    /// Neither can be undone. False when refused.
    bool sign(const audit::EngagementId& id);
    bool reopen(const audit::EngagementId& id);

private:
    bool end(const Result<>& result);
};

} // namespace sextant::ui
