#pragma once

#include "store/backup_files.h"

#include <QDateTime>
#include <QLockFile>
#include <QString>

#include <memory>
#include <vector>

namespace sextant::store {

/// Which of \a newestFirst to delete: what is older than 48 hours, save the newest of each day for 14 days
/// and of each week for 8 weeks; then the oldest until all together take no more than 2 GB. The newest always
/// stays.
std::vector<BackupFile> superfluousBackups(const std::vector<BackupFile>& newestFirst,
                                           const QDateTime& nowUtc);

/// Chunks of evidence in a place for backups: FOLDER/evidence/ab/abcd….N, shared by all workspaces.
class ChunkStore
{
public:
    /// \a folder: the place, which holds a folder for each workspace.
    explicit ChunkStore(const QString& folder);

    const QString& folder() const { return m_folder; }
    QString pathOf(const QByteArray& digest, qint64 sequence) const;
    /// Whether every chunk of a file of \a sizeBytes is here, with its size.
    bool isWhole(const QByteArray& digest, qint64 sizeBytes) const;

    /// Who puts a backup in place and looks which chunks it still needs, and who deletes chunks, does it
    /// under this lock: so no chunk goes that a backup of another process has just come to need. Throws
    /// (CannotWrite) when it cannot be had within two seconds.
    std::unique_ptr<QLockFile> lock() const;

    /// Deletes the chunks that no backup of any workspace in the place needs. Deletes nothing where a backup
    /// cannot be read, or while another process holds the lock; false then. May be ended at any moment: what
    /// is left is found the next time. Throws.
    bool sweep() const;

private:
    QString m_place;
    QString m_folder; ///< of the chunks
};

} // namespace sextant::store
