#include "ui/shared/calendar_saver.h"

#include "ui/shared/dialogs.h"
#include "ui/shared/error_text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace sextant::ui {

namespace {

struct CalendarSaver
{
    Q_DECLARE_TR_FUNCTIONS(sextant::ui::CalendarSaver)
};

} // namespace

std::optional<CalendarNotice> saveCalendar(QWidget* parent, Dialogs& dialogs,
                                           const workspace::Workspace& workspace, const QString& name,
                                           const std::function<Result<int>(const QString& path)>& write)
{
    const QString folder = QFileInfo(workspace.path()).absolutePath();
    const QString path = dialogs.saveFile(parent, {CalendarSaver::tr("Save the calendar file"),
                                                   QDir(folder).filePath(name + u".ics"_qs),
                                                   {CalendarSaver::tr("Calendar file (*.ics)")},
                                                   u"ics"_qs});
    if (path.isEmpty())
        return std::nullopt;
    const auto written = write(path);
    if (!written) {
        const ErrorText text = errorText(written.error());
        return CalendarNotice{MessageKind::Bad, text.happened,
                              QString(text.kept + u' ' + text.todo).trimmed()};
    }
    return CalendarNotice{
        MessageKind::Ok, CalendarSaver::tr("%n due day(s) written to the calendar file.", nullptr, *written),
        CalendarSaver::tr("Open it with Outlook or send it to a phone: each day comes with a reminder a week "
                          "before. A later file replaces these days. %1")
            .arg(QDir::toNativeSeparators(path))};
}

} // namespace sextant::ui
