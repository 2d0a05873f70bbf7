#include "file_notices.h"

#include "ui/shared/error_text.h"
#include "ui/shared/format.h"
#include "ui/shell/notice_area.h"

#include <QDir>
#include <QFileInfo>

namespace sextant::app {

namespace {

const QString kLock = QStringLiteral("lock");
const QString kRecovered = QStringLiteral("recovered");
const QString kMigrated = QStringLiteral("migrated");
const QString kStall = QStringLiteral("stall");
const QString kCopies = QStringLiteral("copies");
const QString kBackups = QStringLiteral("backups");

constexpr qint64 kLookEverySeconds = 600;
constexpr qint64 kDaySeconds = 24 * 3600;
constexpr int kNamesShown = 3;

Language screenLanguage()
{
    return QLocale().language() == QLocale::Chinese ? Language::Chinese : Language::English;
}

QString failingKey(const workspace::Workspace& workspace)
{
    return u"backups/failingSince/"_qs + workspace.id().left(8);
}

} // namespace

FileNotices::FileNotices(ui::NoticeArea& area, workspace::Workspace& workspace, Settings& settings,
                         const Clock& clock, const workspace::FilePlace& place, QObject* parent)
    : QObject(parent)
    , m_area(area)
    , m_workspace(workspace)
    , m_settings(settings)
    , m_clock(clock)
    , m_place(place)
{
    m_pool.setMaxThreadCount(1);
    auto& notifier = workspace.notifier();
    connect(&notifier, &workspace::ChangeNotifier::stalled, this, [this](const Error& error) {
        if (m_stall == error)
            return; // tried again, with the same outcome: the notice stands
        m_stall = error;
        showStall();
    });
    connect(&notifier, &workspace::ChangeNotifier::committed, this, [this] {
        if (m_stall) {
            m_stall.reset();
            showStall();
        }
        lookAtBackups();
    });
    retranslate();
    lookBeside();
}

FileNotices::~FileNotices()
{
    m_pool.waitForDone();
    for (const QString& id : {kLock, kRecovered, kMigrated, kStall, kCopies, kBackups})
        m_area.remove(id);
}

void FileNotices::retranslate()
{
    showLock();
    showOpening();
    showStall();
    showCopies();
    showBackupTrouble();
}

QString FileNotices::lockReason() const
{
    switch (m_place.kind) {
    case workspace::PlaceKind::Chat:
        return tr("It lies in a folder of %1, which may delete or replace it at any time.")
            .arg(m_place.program);
    case workspace::PlaceKind::Mail:
        return tr("It is an attachment that the mail program keeps, and may delete at any time.");
    case workspace::PlaceKind::Temporary:
        return tr("It lies in a temporary folder, which the system empties.");
    case workspace::PlaceKind::Own:
        break;
    }
    const workspace::OpenState& state = m_workspace.openState();
    switch (state.readOnly) {
    case workspace::ReadOnlyReason::FileProtected:
        return tr("The file is write-protected.");
    case workspace::ReadOnlyReason::FolderProtected:
        return tr("Its folder is write-protected.");
    case workspace::ReadOnlyReason::NewerSchema:
        return tr("A newer version of Sextant has saved it; this one can show it, not change it.");
    case workspace::ReadOnlyReason::HeldByOther:
        if (state.holder.isEmpty())
            return tr("Another program has it open.");
        //: %1: "lin@office-pc", %2: day and time
        return tr("%1 has had it open since %2.")
            .arg(state.holder, ui::momentText(state.heldSince, screenLanguage()));
    case workspace::ReadOnlyReason::Asked:
    case workspace::ReadOnlyReason::None:
        break;
    }
    return tr("You asked for it so.");
}

void FileNotices::showLock()
{
    if (!m_workspace.isReadOnly())
        return;
    const auto reason = m_workspace.openState().readOnly;
    ui::StandingNotice notice;
    notice.title = tr("This file is open for reading only.");
    //: %1: why the file is open for reading only
    notice.text = tr("%1 To change something, keep a copy of your own and work there.").arg(lockReason());
    notice.actions.push_back(
        {u"workingCopyButton"_qs, tr("Keep a working copy…"), [this] { Q_EMIT workingCopyRequested(); }});
    const bool canRetry = m_place.isOwn() && reason != workspace::ReadOnlyReason::NewerSchema;
    if (canRetry)
        notice.actions.push_back(
            {u"retryButton"_qs,
             reason == workspace::ReadOnlyReason::Asked ? tr("Open for writing") : tr("Try again"),
             [this] { Q_EMIT retryRequested(); }});
    m_area.show(kLock, notice);
}

void FileNotices::showOpening()
{
    const workspace::OpenState& state = m_workspace.openState();
    const bool again = m_openingTold;
    m_openingTold = true;
    if (state.recovered && !m_workspace.isReadOnly() && (!again || m_area.has(kRecovered))) {
        ui::StandingNotice notice{
            ui::MessageKind::Info,
            tr("Sextant was not closed properly last time."),
            tr("Everything that was shown as saved is here. A note you had not finished is in "
               "its field again."),
            {},
            true};
        m_area.show(kRecovered, notice);
    }
    if (!state.copyBeforeMigration.isEmpty() && (!again || m_area.has(kMigrated))) {
        ui::StandingNotice notice{ui::MessageKind::Info,
                                  tr("This file came from an older version of Sextant."),
                                  tr("It has been brought up to date. As it was, it lies at %1.")
                                      .arg(QDir::toNativeSeparators(state.copyBeforeMigration)),
                                  {},
                                  true};
        m_area.show(kMigrated, notice);
    }
}

void FileNotices::showStall()
{
    if (!m_stall) {
        m_area.remove(kStall);
        return;
    }
    const ui::ErrorText words = ui::errorText(*m_stall);
    ui::StandingNotice notice;
    notice.kind = ui::MessageKind::Bad;
    notice.title = words.happened;
    //: What was kept; what to do
    notice.text = tr("%1 %2").arg(words.kept, words.todo);
    notice.actions.push_back(
        {u"rescueButton"_qs, tr("Save a copy and go on there…"), [this] { Q_EMIT workingCopyRequested(); }});
    m_area.show(kStall, notice);
}

void FileNotices::lookBeside()
{
    m_pool.start([this, path = m_workspace.path()] {
        const QStringList copies = workspace::copiesBeside(path);
        QMetaObject::invokeMethod(
            this,
            [this, copies] {
                m_copies = copies;
                showCopies();
            },
            Qt::QueuedConnection);
    });
}

void FileNotices::showCopies()
{
    if (m_copies.isEmpty())
        return;
    if (m_copiesTold && !m_area.has(kCopies))
        return; // the user has put it away
    m_copiesTold = true;
    QStringList names = m_copies.mid(0, kNamesShown);
    if (m_copies.size() > kNamesShown)
        names << tr("%n more", nullptr, static_cast<int>(m_copies.size()) - kNamesShown);
    ui::StandingNotice notice{ui::MessageKind::Warn,
                              tr("There are other copies of this file beside it."),
                              //: %1: names of files
                              tr("%1. They may hold changes that are not in this one: somebody may have "
                                 "worked in another copy at the same "
                                 "time. Look into them before you go on.")
                                  .arg(names.join(tr(", "))),
                              {},
                              true};
    m_area.show(kCopies, notice);
}

void FileNotices::lookAtBackups()
{
    const QDateTime now = m_clock.nowUtc();
    if (m_backupsLookedAt.isValid() && m_backupsLookedAt.secsTo(now) < kLookEverySeconds)
        return;
    m_backupsLookedAt = now;
    m_pool.start([this] {
        const auto states = m_workspace.backupStatus();
        QMetaObject::invokeMethod(
            this, [this, states] { takeBackupStates(states); }, Qt::QueuedConnection);
    });
}

void FileNotices::takeBackupStates(const std::vector<workspace::BackupStatus>& states)
{
    QSettings& store = m_settings.store();
    const QString key = failingKey(m_workspace);
    m_backupError.reset();
    if (states.empty() || !states.front().error) {
        store.remove(key);
    } else {
        const QDateTime now = m_clock.nowUtc();
        const QDateTime since = store.value(key).toDateTime();
        if (!since.isValid())
            store.setValue(key, now);
        else if (since.secsTo(now) >= kDaySeconds)
            m_backupError = states.front().error;
    }
    showBackupTrouble();
}

void FileNotices::showBackupTrouble()
{
    if (!m_backupError) {
        m_area.remove(kBackups);
        return;
    }
    ui::StandingNotice notice;
    notice.kind = ui::MessageKind::Warn;
    notice.title = tr("For a day no backup could be made.");
    //: %1: why
    notice.text =
        tr("%1 Your work is saved, but only in this one file.").arg(ui::errorText(*m_backupError).happened);
    notice.actions.push_back(
        {u"backupSettingsButton"_qs, tr("Choose another place…"), [this] { Q_EMIT backupsRequested(); }});
    m_area.show(kBackups, notice);
}

} // namespace sextant::app
