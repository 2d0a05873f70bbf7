#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <deque>
#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace sextant::store {

class Connection;

struct BackupFile
{
    QDateTime at; ///< UTC, from its name
    QString path;
    qint64 sizeBytes = 0;
};

/// Copies the file of \a source whole to \a path by the backup API, and opens the copy to see that it is
/// whole. Each piece runs by \a onStorageThread, so that other work passes between two pieces. Throws; leaves
/// no file then.
void copyVerified(Connection& source, const QString& path,
                  const std::function<void(const std::function<void()>&)>& onStorageThread);

/// The copy made before an older file is brought up to date: in \a backupFolder, or beside the file when that
/// is empty. Returns its path. Throws.
QString copyBeforeMigration(Connection& source, const QString& workspacePath, const QString& backupFolder,
                            int fromVersion);

/// The backups in \a folder, newest first.
std::vector<BackupFile> listBackups(const QString& folder);

/// Which of \a newestFirst to delete: what is older than 48 hours, save the newest of each day for 14 days
/// and of each week for 8 weeks; then the oldest until all together take no more than 2 GB. The newest always
/// stays.
std::vector<BackupFile> superfluousBackups(const std::vector<BackupFile>& newestFirst,
                                           const QDateTime& nowUtc);

/// Automatic backups of one workspace: FOLDER/WORKSPACE-ID/20261123T060243Z.sextant, half-hourly while the
/// file changes, without evidence chunks; these lie once in FOLDER/evidence, named by digest and number.
/// Works in small pieces on the storage thread.
class BackupKeeper
{
public:
    /// An empty \a folder: no backups.
    BackupKeeper(const QString& folder, const QString& workspaceId);

    /// Something is on disk that no backup has.
    void noteChange(const QDateTime& nowUtc);
    /// Does one piece of what is due; true when there is more to do. Never throws: what fails is told by
    /// lastError().
    bool work(Connection& connection);
    /// A backup now, whole. Returns its path. Throws.
    QString backUpNow(Connection& connection, const QDateTime& nowUtc);
    const std::optional<Error>& lastError() const { return m_error; }

private:
    QString copyTables(Connection& connection, const QDateTime& nowUtc);
    void listMissingChunks(Connection& connection);
    void copyNextChunk(Connection& connection);
    void thin(const QDateTime& nowUtc);
    QString chunkPath(const QByteArray& digest, qint64 sequence) const;

    QString m_folder;         ///< of this workspace; empty: none
    QString m_evidenceFolder; ///< of all workspaces
    QDateTime m_last;
    std::optional<QDateTime> m_due;
    std::deque<std::pair<QByteArray, qint64>> m_missingChunks;
    std::optional<Error> m_error;
};

/// Makes a whole workspace file at \a target of a backup and the evidence beside it. Throws.
void restoreBackup(const QString& backup, const QString& target);

} // namespace sextant::store
