#include "ui/shared/group_command.h"

namespace sextant::ui {

GroupCommand::GroupCommand(workspace::Workspace& workspace, workspace::GroupId group, const QString& text,
                           Listener listener)
    : QUndoCommand(text)
    , m_workspace(workspace)
    , m_group(group)
    , m_listener(std::move(listener))
{}

void GroupCommand::redo()
{
    if (m_done)
        revert();
    m_done = true;
}

void GroupCommand::revert()
{
    const auto report = m_workspace.revert(m_group);
    if (report.has_value() && !report->group.isNull())
        m_group = report->group;
    else
        setObsolete(true);
    m_listener(report);
}

} // namespace sextant::ui
