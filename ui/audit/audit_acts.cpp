#include "ui/audit/audit_acts.h"

#include <QUndoStack>

namespace sextant::ui {

AuditActs::AuditActs(workspace::Workspace& workspace, const workspace::FrameworkLibrary& library,
                     QUndoStack& undo, QDate today, QObject* parent)
    : Acts(workspace, undo, parent)
    , m_library(library)
    , m_today(today)
{}

std::shared_ptr<const framework::IndexedFramework> AuditActs::manual()
{
    const auto packs = workspace::auditPacks(m_library);
    if (packs)
        return packs->manual.framework;
    refuse(packs.error());
    return nullptr;
}

audit::EngagementId AuditActs::start(const workspace::NewEngagement& request, const audit::Period& audited)
{
    const auto packs = workspace::auditPacks(m_library);
    if (!packs) {
        refuse(packs.error());
        return {};
    }
    const auto started = m_workspace.audits().start(*packs, request);
    if (!started) {
        refuse(started.error());
        return {};
    }
    const QString step = tr("start an audit");
    m_undo.beginMacro(step);
    push(m_workspace.lastGroup(), step);
    audit::Engagement made = *m_workspace.audits().find(*started);
    made.period = audited;
    take(m_workspace.audits().update(made), step);
    m_undo.endMacro();
    return *started;
}

bool AuditActs::update(const audit::Engagement& engagement, const QString& step)
{
    return take(m_workspace.audits().update(engagement), step);
}

bool AuditActs::remove(const audit::EngagementId& id)
{
    return take(m_workspace.audits().remove(id), tr("delete an audit"));
}

bool AuditActs::join(const audit::EngagementId& id, const workspace::Joining& joining, const QString& step)
{
    const audit::Engagement* found = m_workspace.audits().find(id);
    return found != nullptr && take(m_workspace.audits().update(audit::Engagement(*found), {joining}), step);
}

} // namespace sextant::ui
