#pragma once

#include "base/error.h"
#include "ui/shared/message_bar.h"
#include "workspace/workspace.h"

#include <functional>
#include <optional>

namespace sextant::ui {

class Dialogs;

/// What is told of a calendar file that was written, or not.
struct CalendarNotice
{
    MessageKind kind = MessageKind::Ok;
    QString title;
    QString text;
};

/// Asks where to put a calendar file called \a name, beside the workspace unless chosen otherwise, and lets
/// \a write write it, which returns how many days it has. nullopt: the user gave up.
std::optional<CalendarNotice> saveCalendar(QWidget* parent, Dialogs& dialogs,
                                           const workspace::Workspace& workspace, const QString& name,
                                           const std::function<Result<int>(const QString& path)>& write);

} // namespace sextant::ui
