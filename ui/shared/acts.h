#pragma once

#include "base/error.h"
#include "workspace/workspace.h"

#include <QObject>

class QUndoStack;

namespace sextant::ui {

/// What a user does on a page: each act is one step of undo; what is refused is told in words. The base of
/// the acts of one page.
class Acts : public QObject
{
    Q_OBJECT

public:
    /// Both outlive the acts.
    Acts(workspace::Workspace& workspace, QUndoStack& undo, QObject* parent);

    bool isReadOnly() const { return m_workspace.isReadOnly(); }
    /// Why nothing can be changed; empty when it can.
    QString whyLocked() const;

Q_SIGNALS:
    void refused(const QString& title, const QString& text);
    /// The last act went through: what was told before is out of date.
    void done();
    /// Undo could not put everything back.
    void keptSome(const QString& what);

protected:
    /// Makes a group that changed something a step of undo called \a step, or tells why it was refused. False
    /// when it was.
    bool take(const Result<workspace::GroupId>& group, const QString& step);
    void push(const workspace::GroupId& group, const QString& step);
    void refuse(const Error& error);

    workspace::Workspace& m_workspace;
    QUndoStack& m_undo;
};

} // namespace sextant::ui
