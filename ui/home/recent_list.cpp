#include "ui/home/recent_list.h"

#include "ui/shared/format.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QMenu>

namespace sextant::ui {

RecentList::RecentList(const Theme& theme, RecentFiles& recent, int most, int padding, QWidget* parent)
    : RowList(theme, padding, parent)
    , m_theme(theme)
    , m_recent(recent)
    , m_most(static_cast<size_t>(most))
{
    connect(&recent, &RecentFiles::changed, this, &RecentList::refresh);
    connect(this, &RowList::pressed, this, &RecentList::press);
    connect(this, &RowList::removeRequested, this, &RecentList::remove);
    connect(this, &RowList::menuRequested, this, &RecentList::showMenu);
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
        //: when it was opened, and the folder it lies in
        const QString when = tr("%1, %2").arg(momentText(file.openedAt, m_theme.language()), place);
        row.icon = Icon::File;
        row.ink = file.isPinned && !file.isMissing ? Ink::Accent : Ink::Text2;
        row.title = info.fileName();
        if (file.isMissing)
            row.second = tr("Not found in %1").arg(place);
        else
            row.second = file.isPinned ? tr("Pinned; %1").arg(when) : when;
        row.isStrong = file.path == m_current;
        row.isFaded = file.isMissing;
        row.isFile = true;
        row.more = tr("More about %1").arg(row.title);
        rows.push_back(row);
    }
    setRows(rows);
}

void RecentList::press(int row)
{
    // A missing one too: the drive may be back, and if not, opening says so.
    Q_EMIT openRequested(m_recent.files().at(static_cast<size_t>(row)).path);
}

void RecentList::remove(int row)
{
    m_recent.remove(QString(m_recent.files().at(static_cast<size_t>(row)).path));
}

void RecentList::showMenu(int row, const QPoint& place)
{
    const RecentFile file = m_recent.files().at(static_cast<size_t>(row));
    auto* menu = new QMenu(this);
    menu->setObjectName(u"recentMenu"_qs);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction* open = menu->addAction(tr("Open"));
    QAction* pin = menu->addAction(file.isPinned ? tr("Unpin") : tr("Pin to the head of the list"));
    QAction* forget = menu->addAction(tr("Take off the list"));
    pin->setObjectName(u"pinAction"_qs);
    forget->setObjectName(u"forgetAction"_qs);
    connect(open, &QAction::triggered, this, [this, path = file.path] { Q_EMIT openRequested(path); });
    connect(pin, &QAction::triggered, this, [this, file] { m_recent.setPinned(file.path, !file.isPinned); });
    connect(forget, &QAction::triggered, this, [this, path = file.path] { m_recent.remove(path); });
    menu->popup(place);
}

void RecentList::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    RowList::changeEvent(event);
}

} // namespace sextant::ui
