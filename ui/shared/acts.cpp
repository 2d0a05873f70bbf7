#include "ui/shared/acts.h"

#include "ui/shared/error_text.h"
#include "ui/shared/group_command.h"

#include <QPointer>
#include <QUndoStack>

namespace sextant::ui {

Acts::Acts(workspace::Workspace& workspace, QUndoStack& undo, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_undo(undo)
{}

QString Acts::whyLocked() const
{
    return isReadOnly() ? tr("This file is open for reading only.") : QString();
}

bool Acts::take(const Result<workspace::GroupId>& group, const QString& step)
{
    if (!group) {
        refuse(group.error());
        return false;
    }
    if (!group->isNull())
        push(*group, step);
    return true;
}

void Acts::push(const workspace::GroupId& group, const QString& step)
{
    Q_EMIT done();
    m_undo.push(new GroupCommand(
        m_workspace, group, step, [self = QPointer(this)](const Result<workspace::RevertReport>& report) {
            if (self == nullptr)
                return;
            if (!report)
                self->refuse(report.error());
            else if (!report->kept.empty())
                Q_EMIT self->keptSome(QStringList(report->kept.begin(), report->kept.end()).join(tr(", ")));
        }));
}

void Acts::refuse(const Error& error)
{
    const ErrorText text = errorText(error);
    Q_EMIT refused(text.happened, QString(text.kept + u' ' + text.todo).trimmed());
}

} // namespace sextant::ui
