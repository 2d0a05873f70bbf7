#include "ui/settings/backup_places.h"

#include "ui/settings/setting_row.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/label.h"
#include "ui/theme/control_kind.h"
#include "workspace/backups.h"

#include <QDir>
#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace sextant::ui {

BackupPlaces::BackupPlaces(const Theme& theme, Preferences& preferences, Dialogs& dialogs, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_preferences(preferences)
    , m_dialogs(dialogs)
    , m_first(newPlace(QStringLiteral("backupPlace")))
    , m_second(newPlace(QStringLiteral("secondPlace")))
{
    auto* column = new QVBoxLayout(this);
    theme.keepSpacing(column, QMargins(), metric::kCardPadding);
    column->addWidget(m_first.row);
    column->addWidget(m_second.row);
    connect(m_first.choose, &QPushButton::clicked, this, [this] { choose(m_first, false); });
    connect(m_second.choose, &QPushButton::clicked, this, [this] { choose(m_second, true); });
    connect(m_first.clear, &QPushButton::clicked, this, [this] { take({}, false); });
    connect(m_second.clear, &QPushButton::clicked, this, [this] { take({}, true); });
    retranslate();
}

BackupPlaces::Place BackupPlaces::newPlace(const QString& name)
{
    Place place;
    auto* holder = new QWidget;
    place.path = new ElidedLabel(m_theme, TextRole::Body, Ink::Ink, holder);
    place.path->setObjectName(name + QStringLiteral("Path"));
    auto* buttons = new QWidget(holder);
    auto* row = new FlowLayout(m_theme, buttons);
    place.choose = new QPushButton(buttons);
    place.choose->setObjectName(name + QStringLiteral("Button"));
    place.clear = new QPushButton(buttons);
    place.clear->setObjectName(name + QStringLiteral("Clear"));
    setButtonKind(place.clear, ButtonKind::Quiet);
    row->addWidget(place.choose);
    row->addWidget(place.clear);
    auto* column = new QVBoxLayout(holder);
    m_theme.keepSpacing(column, QMargins(), metric::kHalfGrid);
    column->addWidget(place.path);
    column->addWidget(buttons);
    place.row = new SettingRow(m_theme, holder, place.choose, this);
    return place;
}

void BackupPlaces::choose(Place& place, bool isSecond)
{
    const QString now = isSecond ? m_preferences.secondBackupFolder() : m_preferences.backupFolder();
    const QString folder =
        m_dialogs.openFolder(this, {tr("Place for backups"), now.isEmpty() ? QDir::homePath() : now, {}, {}});
    if (folder.isEmpty())
        return;
    const QString other = isSecond ? m_preferences.backupFolder() : m_preferences.secondBackupFolder();
    if (QDir(folder) == QDir(other))
        place.row->setNote(tr("That is the other place already. Choose one on another drive."), true);
    else if (!workspace::tryBackupFolder(folder))
        place.row->setNote(
            tr("Nothing can be written there; backups go on as before. Choose a folder of your own."), true);
    else
        take(folder, isSecond);
}

void BackupPlaces::take(const QString& folder, bool isSecond)
{
    if (isSecond)
        m_preferences.setSecondBackupFolder(folder);
    else
        m_preferences.setBackupFolder(folder);
    refresh();
    Q_EMIT placesChanged();
}

void BackupPlaces::refresh()
{
    const QString first = m_preferences.backupFolder();
    const QString second = m_preferences.secondBackupFolder();
    m_first.path->setText(QDir::toNativeSeparators(first));
    //: No second place for backups
    m_second.path->setText(second.isEmpty() ? tr("none") : QDir::toNativeSeparators(second));
    m_second.path->setInk(second.isEmpty() ? Ink::Text3 : Ink::Ink);
    m_first.clear->setVisible(first != m_preferences.usualBackupFolder());
    m_second.clear->setVisible(!second.isEmpty());
    m_first.row->setNote({});
    m_second.row->setNote({});
}

void BackupPlaces::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void BackupPlaces::retranslate()
{
    m_first.row->setTexts(tr("Place for backups"), tr("Where the automatic backups of every file lie."));
    m_second.row->setTexts(tr("Second place"), tr("A stick or another drive, used whenever it is there: a "
                                                  "disk that fails takes its backups with it."));
    m_first.choose->setText(tr("Choose a folder…"));
    m_second.choose->setText(tr("Choose a folder…"));
    m_first.clear->setText(tr("Back to the usual place"));
    m_second.clear->setText(tr("Use none"));
    refresh();
}

} // namespace sextant::ui
