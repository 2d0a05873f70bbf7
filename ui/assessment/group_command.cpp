#include "ui/assessment/group_command.h"

namespace sextant::ui {

GroupCommand::GroupCommand(workspace::Workspace& workspace, workspace::GroupId group, framework::ItemId item,
                           const QString& text, Listener listener)
    : QUndoCommand(text)
    , m_workspace(workspace)
    , m_group(group)
    , m_item(std::move(item))
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
    m_listener({m_item, report});
}

} // namespace sextant::ui
