#pragma once

#include "base/clock.h"
#include "settings.h"
#include "workspace/file_place.h"
#include "workspace/workspace.h"

#include <QObject>
#include <QThreadPool>

#include <optional>

namespace sextant::ui {
class NoticeArea;
} // namespace sextant::ui

namespace sextant::app {

/// What the window says about the open file above every page: why it is open for reading only, that the last
/// session was cut short, that copies lie beside it, that it is not being saved, that backups have been
/// failing for a day.
class FileNotices : public QObject
{
    Q_OBJECT

public:
    /// \a workspace outlives this. \a place: where the file lies, when it is open for reading because of
    /// that.
    FileNotices(ui::NoticeArea& area, workspace::Workspace& workspace, Settings& settings, const Clock& clock,
                const workspace::FilePlace& place, QObject* parent = nullptr);
    /// Takes its notices away.
    ~FileNotices() override;

    /// Says all again, in the present language.
    void retranslate();

Q_SIGNALS:
    /// Save a copy somewhere of the user's own, and go on in it.
    void workingCopyRequested();
    /// Open the file again: whoever held it may be gone.
    void retryRequested();
    void backupsRequested();

private:
    void showLock();
    void showOpening();
    void showStall();
    void showCopies();
    void showBackupTrouble();
    void lookBeside();
    void lookAtBackups();
    void takeBackupStates(const std::vector<workspace::BackupStatus>& states);
    QString lockReason() const;

    ui::NoticeArea& m_area;
    workspace::Workspace& m_workspace;
    Settings& m_settings;
    const Clock& m_clock;
    workspace::FilePlace m_place;
    QThreadPool m_pool;
    std::optional<Error> m_stall;
    QStringList m_copies;
    std::optional<Error> m_backupError; ///< for more than a day
    QDateTime m_backupsLookedAt;
    bool m_openingTold = false; ///< what happened at opening is said once
    bool m_copiesTold = false;
};

} // namespace sextant::app
