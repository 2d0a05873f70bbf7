#pragma once

#include "base/error.h"
#include "store/detail/backup_thinning.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <deque>
#include <optional>
#include <utility>

namespace sextant::store {

class Connection;

/// Automatic backups of one workspace to one place: FOLDER/WORKSPACE-ID/20261123T060243Z.sextant, half-hourly
/// while the file changes, without evidence chunks; these lie once in FOLDER/evidence, named by digest and
/// number. Works in small pieces on the storage thread.
class BackupKeeper
{
public:
    enum class Place {
        Make,     ///< the folder is made where it is not there
        MustExist ///< a stick that is not plugged in must not become a folder on the disk
    };

    /// \a workspacePath: noted beside the backups, so that they can be told apart once the file is gone.
    BackupKeeper(const QString& folder, Place place, const QString& workspaceId,
                 const QString& workspacePath);

    /// Something is on disk that no backup has.
    void noteChange(const QDateTime& nowUtc);
    /// Does one piece of what is due; true when there is more to do. Never throws: what fails is told by
    /// lastError().
    bool work(Connection& connection);
    /// A backup now, whole. Returns its path. Throws, and lastError() tells it too.
    QString backUpNow(Connection& connection, const QDateTime& nowUtc);

    const QString& folder() const { return m_placeFolder; }
    const QDateTime& lastGood() const { return m_lastGood; } ///< null: none
    const std::optional<Error>& lastError() const { return m_error; }

private:
    QString copyTables(Connection& connection, const QDateTime& nowUtc);
    void listMissingChunks(Connection& connection);
    void copyNextChunk(Connection& connection);
    void finish();
    void thin(const QDateTime& nowUtc);
    void noteSource() const;

    QString m_placeFolder;
    Place m_place;
    QString m_folder; ///< of this workspace
    QString m_workspacePath;
    ChunkStore m_chunks;
    QDateTime m_last;               ///< tried
    std::optional<QDateTime> m_now; ///< of the backup whose chunks are still being copied
    QDateTime m_lastGood;
    std::optional<QDateTime> m_due;
    std::deque<std::pair<QByteArray, qint64>> m_missingChunks;
    std::optional<Error> m_error;
    bool m_resumeDue = true;
    bool m_sweepDue = true; ///< backups have gone, perhaps in a program that was ended before it swept
};

} // namespace sextant::store
