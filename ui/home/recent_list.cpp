#include "ui/home/recent_list.h"

#include "ui/shared/format.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>

namespace sextant::ui {

RecentList::RecentList(const Theme& theme, RecentFiles& recent, int most, int padding, QWidget* parent)
    : RowList(theme, padding, parent)
    , m_theme(theme)
    , m_recent(recent)
    , m_most(static_cast<size_t>(most))
{
    connect(&recent, &RecentFiles::changed, this, &RecentList::refresh);
    connect(this, &RowList::pressed, this, &RecentList::press);
    refresh();
}

void RecentList::setCurrentPath(const QString& path)
{
    m_current = path;
    refresh();
}

void RecentList::refresh()
{
    std::vector<RowText> rows;
    for (const RecentFile& file : m_recent.files()) {
        if (rows.size() == m_most)
            break;
        const QFileInfo info(file.path);
        const QString folder = QDir(info.absolutePath()).dirName();
        const QString place = folder.isEmpty() ? QDir::toNativeSeparators(info.absolutePath()) : folder;
        RowText row;
        row.icon = file.isMissing ? Icon::Alert : Icon::File;
        row.ink = file.isMissing ? Ink::Warn : Ink::Text2;
        row.title = info.fileName();
        row.second = file.isMissing ? tr("Not found. Press to take it off the list.")
                                    //: when it was opened, and the folder it lies in
                                    : tr("%1, %2").arg(momentText(file.openedAt, m_theme.language()), place);
        row.isStrong = file.path == m_current;
        rows.push_back(row);
    }
    setRows(rows);
}

void RecentList::press(int row)
{
    const RecentFile file = m_recent.files().at(static_cast<size_t>(row));
    if (file.isMissing)
        m_recent.remove(file.path);
    else
        Q_EMIT openRequested(file.path);
}

void RecentList::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    RowList::changeEvent(event);
}

} // namespace sextant::ui
