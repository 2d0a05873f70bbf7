#include "ui/settings/backups_card.h"

#include "ui/settings/backup_model.h"
#include "ui/settings/backup_places.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/error_text.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/format.h"
#include "ui/shared/row_delegate.h"
#include "ui/shared/segmented_switch.h"
#include "ui/shared/text_block.h"
#include "ui/theme/control_kind.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace sextant::ui {

namespace {

constexpr int kMostRows = 8; ///< without scrolling
constexpr int kRowHeight = 36;
enum Scope { ThisFile, EveryFile };

} // namespace

BackupsCard::BackupsCard(const Theme& theme, Preferences& preferences, Dialogs& dialogs,
                         workspace::Workspace* workspace, Launcher openFolder, QWidget* parent)
    : SettingsCard(theme, parent)
    , m_theme(theme)
    , m_preferences(preferences)
    , m_dialogs(dialogs)
    , m_workspace(workspace)
    , m_openFolder(std::move(openFolder))
    , m_reader(new BackupReader(this))
    , m_model(new BackupModel(theme, this))
    , m_places(new BackupPlaces(theme, preferences, dialogs))
    , m_rules(new TextBlock(theme, TextRole::Body, Ink::Text2))
    , m_state(new MessageBar(theme, MessageKind::Ok))
    , m_outcome(new MessageBar(theme, MessageKind::Ok))
    , m_scope(new SegmentedSwitch(theme))
    , m_table(newTable())
    , m_empty(new TextBlock(theme, TextRole::Body, Ink::Text2))
{
    build();
    connectReader();
    retranslate();
}

QTableView* BackupsCard::newTable()
{
    auto* table = new QTableView;
    table->setObjectName(QStringLiteral("backupTable"));
    table->setModel(m_model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setItemDelegate(new RowDelegate(m_theme, table));
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(BackupModel::Holds, QHeaderView::Stretch);
    const auto fit = [this, table] {
        table->verticalHeader()->setDefaultSectionSize(m_theme.px(kRowHeight));
        const int rows = std::clamp(m_model->rowCount(), 1, kMostRows);
        table->setFixedHeight(table->horizontalHeader()->sizeHint().height() + rows * m_theme.px(kRowHeight) +
                              2 * table->frameWidth());
    };
    m_theme.keep(table, fit);
    connect(m_model, &QAbstractItemModel::modelReset, table, fit);
    connect(table, &QTableView::activated, this, &BackupsCard::openCopy);
    return table;
}

void BackupsCard::build()
{
    m_state->setObjectName(QStringLiteral("backupState"));
    m_outcome->setObjectName(QStringLiteral("backupOutcome"));
    m_scope->setObjectName(QStringLiteral("backupScope"));
    m_scope->addSegment({});
    m_scope->addSegment({});
    m_scope->setCurrent(m_workspace == nullptr ? EveryFile : ThisFile);
    auto* scope = new QWidget;
    auto* scopeRow = new QHBoxLayout(scope);
    scopeRow->setContentsMargins({});
    scopeRow->addWidget(m_scope);
    scopeRow->addStretch(1);
    scope->setVisible(m_workspace != nullptr);
    auto* buttons = new QWidget;
    auto* row = new FlowLayout(m_theme, buttons);
    const auto newButton = [row](const char* name) {
        auto* button = new QPushButton;
        button->setObjectName(QLatin1String(name));
        row->addWidget(button);
        return button;
    };
    m_open = newButton("openCopyButton");
    m_now = newButton("backUpNowButton");
    m_show = newButton("showBackupsButton");
    for (QWidget* part : std::initializer_list<QWidget*>{m_state, m_places, m_rules, scope, m_table, m_empty,
                                                         m_outcome, buttons})
        add(part);
    for (QWidget* hidden : std::initializer_list<QWidget*>{m_state, m_outcome, m_empty})
        hidden->hide();
    m_now->setVisible(m_workspace != nullptr);
    connect(m_open, &QPushButton::clicked, this, &BackupsCard::openCopy);
    connect(m_now, &QPushButton::clicked, this, &BackupsCard::backUpNow);
    connect(m_show, &QPushButton::clicked, this, [this] { m_openFolder(m_preferences.backupFolder()); });
    connect(m_places, &BackupPlaces::placesChanged, this, &BackupsCard::placesChanged);
    connect(m_scope, &SegmentedSwitch::chosen, this, &BackupsCard::refresh);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &BackupsCard::updateButtons);
}

void BackupsCard::connectReader()
{
    connect(m_reader, &BackupReader::listed, this, &BackupsCard::onListed);
    connect(m_reader, &BackupReader::stateRead, this, &BackupsCard::onState);
    connect(m_reader, &BackupReader::backedUp, this, &BackupsCard::onBackedUp);
    connect(m_reader, &BackupReader::restored, this, &BackupsCard::onRestored);
    connect(m_reader, &BackupReader::inspected, this,
            [this](int row, const Result<workspace::BackupContents>& contents) {
                m_model->setContents(row, contents);
                updateButtons();
            });
}

BackupQuery BackupsCard::query() const
{
    const bool all = m_workspace == nullptr || m_scope->current() == EveryFile;
    return {m_preferences.backupFolder(), m_preferences.secondBackupFolder(),
            all ? QString() : m_workspace->id()};
}

void BackupsCard::refresh()
{
    m_places->refresh();
    m_reader->read(query(), m_workspace);
    updateButtons();
}

void BackupsCard::showAll()
{
    m_scope->setCurrent(EveryFile);
    refresh();
    m_table->setFocus(Qt::OtherFocusReason);
}

void BackupsCard::onListed(const std::vector<BackupRow>& rows)
{
    m_model->setRows(rows);
    m_table->setColumnHidden(BackupModel::File, !query().workspaceId.isEmpty());
    m_table->setVisible(!rows.empty());
    m_empty->setVisible(rows.empty());
    if (!rows.empty())
        m_table->selectRow(0);
    updateButtons();
}

void BackupsCard::onState(const std::vector<workspace::BackupStatus>& states)
{
    m_states = states;
    m_state->setVisible(!states.empty());
    if (states.empty())
        return;
    const workspace::BackupStatus& first = states.front();
    const QString last = first.last.isValid()
                             ? tr("The last one is of %1.").arg(momentText(first.last, m_theme.language()))
                             : tr("There is none yet: the first is made with your first change.");
    if (first.error) {
        m_state->setKind(MessageKind::Bad);
        m_state->setMessage(tr("The last backup could not be made."),
                            //: %1: why, %2: when the last good one was made
                            tr("%1 %2").arg(errorText(*first.error).happened, last));
    } else if (states.size() > 1 && states[1].error) {
        m_state->setKind(MessageKind::Warn);
        m_state->setMessage(tr("The second place takes no backups now."),
                            tr("Is the stick plugged in? The first place has them all. %1").arg(last));
    } else {
        m_state->setKind(MessageKind::Ok);
        m_state->setMessage(tr("Backups are made by themselves."), last);
    }
}

const BackupRow* BackupsCard::selected() const
{
    const auto rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_model->row(rows.front().row());
}

void BackupsCard::backUpNow()
{
    if (m_workspace == nullptr || m_busy)
        return;
    m_busy = true;
    updateButtons();
    m_reader->backUp(*m_workspace);
}

void BackupsCard::onBackedUp(const Result<QString>& path)
{
    m_busy = false;
    if (path)
        tell(MessageKind::Ok, tr("A backup has been made and checked."), QDir::toNativeSeparators(*path));
    else
        tell(MessageKind::Bad, tr("The backup could not be made."), errorText(path.error()).happened);
    refresh();
}

/// "NAME as of 2026-11-23 0602.sextant", beside the file or, where that is gone, among the documents.
QString BackupsCard::proposedPath(const BackupRow& row) const
{
    const QFileInfo source(row.source);
    const bool isThere = !row.source.isEmpty() && QFileInfo(source.absolutePath()).isWritable();
    const QString folder = isThere ? source.absolutePath() : m_preferences.copyFolder();
    const QString name = row.source.isEmpty() ? tr("My organisation") : source.completeBaseName();
    const QString moment = row.backup.at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HHmm"));
    //: File name: %1 the file's name, %2 day and time of the backup
    const QString stem = tr("%1 as of %2").arg(name, moment);
    QString path = QDir(folder).filePath(stem + QStringLiteral(".sextant"));
    for (int i = 2; QFileInfo::exists(path); ++i)
        path = QDir(folder).filePath(QStringLiteral("%1 (%2).sextant").arg(stem).arg(i));
    return path;
}

void BackupsCard::openCopy()
{
    const BackupRow* row = selected();
    if (row == nullptr || m_busy || !m_open->isEnabled())
        return;
    const QString target = m_dialogs.saveFile(this, {tr("Open a copy of the backup"),
                                                     proposedPath(*row),
                                                     {tr("Sextant file (*.sextant)")},
                                                     QStringLiteral("sextant")});
    if (target.isEmpty())
        return;
    m_busy = true;
    updateButtons();
    m_reader->restore(row->backup.path, target);
}

void BackupsCard::onRestored(const QString& target, const Result<workspace::RestoredFile>& result)
{
    m_busy = false;
    updateButtons();
    if (!result) {
        const ErrorText words = errorText(result.error());
        tell(MessageKind::Bad, words.happened, words.todo);
        return;
    }
    if (result->evidenceMissing > 0)
        m_dialogs.tell(this,
                       {MessageKind::Warn,
                        tr("Not every file of evidence came back."),
                        tr("%n file(s) are not in the backup, or not as they were. Their names are kept; add "
                           "them again.",
                           nullptr, result->evidenceMissing),
                        {}});
    Q_EMIT fileRequested(target);
}

void BackupsCard::tell(MessageKind kind, const QString& title, const QString& text)
{
    m_outcome->setKind(kind);
    m_outcome->setMessage(title, text);
    m_outcome->show();
}

void BackupsCard::updateButtons()
{
    const BackupRow* row = selected();
    const bool isDamaged = row != nullptr && row->contents && !row->contents->has_value();
    m_open->setEnabled(row != nullptr && !isDamaged && !m_busy);
    m_now->setEnabled(!m_busy);
}

void BackupsCard::placesChanged()
{
    if (m_workspace != nullptr)
        m_workspace->setBackupFolders(m_preferences.backupFolder(), m_preferences.secondBackupFolder());
    refresh();
}

void BackupsCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    SettingsCard::changeEvent(event);
}

void BackupsCard::retranslate()
{
    setHeading(tr("Backups"));
    m_rules->setText(
        tr("While you work, a backup is made every %1 minutes. All of the last %2 hours are kept, then "
           "one a day for %3 days and one a week for %4 weeks, at most %5 GB. Files of evidence are "
           "stored once for all of them.")
            .arg(workspace::kBackupEveryMinutes)
            .arg(workspace::kBackupAllForHours)
            .arg(workspace::kBackupDailyForDays)
            .arg(workspace::kBackupWeeklyForWeeks)
            .arg(workspace::kBackupMostGigabytes));
    m_scope->setSegmentText(ThisFile, tr("Of this file"));
    m_scope->setSegmentText(EveryFile, tr("Of every file"));
    m_scope->setAccessibleName(tr("Which backups"));
    m_table->setAccessibleName(tr("Backups"));
    m_empty->setText(tr("There are no backups yet. The first is made when a file is changed."));
    m_open->setText(tr("Open a copy…"));
    m_now->setText(tr("Back up now"));
    m_show->setText(tr("Show the folder"));
    m_model->retranslate();
    onState(std::vector<workspace::BackupStatus>(m_states));
}

} // namespace sextant::ui
