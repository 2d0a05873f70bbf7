#pragma once

#include "workspace/workspace.h"

#include <QUndoCommand>

#include <functional>

namespace sextant::ui {

/// One edit of the user: undo reverts its group of changes, redo reverts that. What came of it is told to a
/// listener, so that what could not be put back is named.
class GroupCommand : public QUndoCommand
{
public:
    using Listener = std::function<void(const Result<workspace::RevertReport>&)>;

    GroupCommand(workspace::Workspace& workspace, workspace::GroupId group, const QString& text,
                 Listener listener);

    void undo() override { revert(); }
    void redo() override;

private:
    void revert();

    workspace::Workspace& m_workspace;
    workspace::GroupId m_group; ///< what the next undo or redo reverts
    Listener m_listener;
    bool m_done = false; ///< the stack calls redo() once when it takes the command: the edit is made by then
};

} // namespace sextant::ui
