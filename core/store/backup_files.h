#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <vector>

namespace sextant::store {

/// One automatic backup of one workspace, as its file name and size tell.
struct BackupFile
{
    QDateTime at; ///< UTC, from its name
    QString path;
    qint64 sizeBytes = 0;
};

/// All backups of one workspace in one place.
struct BackedUpWorkspace
{
    QString id;                      ///< names its folder
    QString source;                  ///< where the workspace lay when it was backed up last; empty: not known
    std::vector<BackupFile> backups; ///< newest first; never empty
};

/// What a backup holds, as far as its tables tell.
struct BackupContents
{
    QByteArray organisation; ///< name of the first one, canonical JSON; empty: none
    int organisations = 0;
    int assessments = 0; ///< without those of audits
    int answers = 0;      ///< with a response
    QDateTime lastChange; ///< UTC; null: never changed
    int evidenceFiles = 0;
    int evidenceMissing = 0; ///< of these, without their content in the backup's store
};

/// What came back by restoring.
struct RestoreReport
{
    int evidenceFiles = 0;
    int evidenceMissing = 0; ///< entered as missing: not in the backup's store, or not as they were
};

/// The backups in the folder of one workspace, newest first.
std::vector<BackupFile> listBackups(const QString& workspaceFolder);

/// Every workspace that has backups in \a folder, the one backed up last first.
std::vector<BackedUpWorkspace> backedUpWorkspaces(const QString& folder);

/// "20261123T060243Z.sextant".
QString backupFileName(const QDateTime& atUtc);
/// In the folder of a workspace: where it lay when it was backed up last.
QString sourceFileName();

/// Deletes the evidence in \a folder that no backup there needs any more, after backups were deleted. Errors:
/// CannotWrite while another program works there, or a backup cannot be read; nothing is deleted then.
[[nodiscard]] Result<> sweepBackedUpEvidence(const QString& folder);

/// Opens a backup with every check and counts. Errors: NotOurFile, Damaged, ForeignSchema, NewerSchema,
/// CannotRead.
[[nodiscard]] Result<BackupContents> inspectBackup(const QString& backup);

/// Makes a workspace file at \a target of a backup and the evidence beside it; the target appears whole or
/// not at all. Errors: FileExists, PathTooLong, CannotWrite, DiskFull, and those of inspectBackup().
[[nodiscard]] Result<RestoreReport> restoreBackup(const QString& backup, const QString& target);

} // namespace sextant::store
