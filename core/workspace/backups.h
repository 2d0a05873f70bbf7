#pragma once

#include "base/error.h"
#include "base/language.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace sextant::workspace {

// What is kept, for the words that tell it; core/store decides.
inline constexpr int kBackupEveryMinutes = 30;
inline constexpr int kBackupAllForHours = 48;
inline constexpr int kBackupDailyForDays = 14;
inline constexpr int kBackupWeeklyForWeeks = 8;
inline constexpr int kBackupMostGigabytes = 2;

/// One automatic backup.
struct Backup
{
    QDateTime at; ///< UTC
    QString path;
    qint64 sizeBytes = 0; ///< without the evidence, which all backups share
    friend bool operator==(const Backup&, const Backup&) = default;
};

/// One workspace that has backups.
struct BackedUpFile
{
    QString workspace;           ///< Workspace::id()
    QString source;              ///< where it lay when it was backed up last; empty: not known
    bool isThere = false;        ///< there is a file at `source` now
    std::vector<Backup> backups; ///< newest first; never empty
};

/// What a backup holds.
struct BackupContents
{
    LocalizedText organisation; ///< the first one's name
    int organisations = 0;
    int assessments = 0; ///< without those of audits
    int answers = 0;
    QDateTime lastChange; ///< UTC; null: never changed
    int evidenceFiles = 0;
    int evidenceMissing = 0; ///< of these, whose content is not there
    friend bool operator==(const BackupContents&, const BackupContents&) = default;
};

struct RestoredFile
{
    int evidenceFiles = 0;
    int evidenceMissing = 0; ///< entered as missing in the new file
    friend bool operator==(const RestoredFile&, const RestoredFile&) = default;
};

// All read the disk, which may be a slow stick: call them from a worker.

/// The backups of one workspace in \a folder, newest first; empty when there are none.
std::vector<Backup> backupsOf(const QString& folder, const QString& workspaceId);
/// Every workspace with backups in \a folder, the one backed up last first.
std::vector<BackedUpFile> backedUpFiles(const QString& folder);
/// Opens a backup with every check, and counts. Errors: NotOurFile, Damaged, ForeignSchema, NewerSchema,
/// CannotRead.
[[nodiscard]] Result<BackupContents> inspectBackup(const QString& path);
/// Makes a new workspace file at \a target, evidence included. It appears whole or not at all, and nothing is
/// written over. Errors: FileExists, PathTooLong, CannotWrite, DiskFull, and those of inspectBackup().
[[nodiscard]] Result<RestoredFile> restoreBackup(const QString& path, const QString& target);
/// Whether backups can be made in \a folder: it is there, or can be made, and takes a file. Errors:
/// CannotWrite {"path"}.
[[nodiscard]] Result<> tryBackupFolder(const QString& folder);

} // namespace sextant::workspace
