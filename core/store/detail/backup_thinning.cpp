#include "store/detail/backup_thinning.h"

#include "store/detail/connection.h"
#include "store/detail/evidence.h"
#include "store/detail/store_error.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <optional>

namespace sextant::store {

namespace {

constexpr qint64 kAllForSeconds = 48 * 3600;
constexpr qint64 kDailyForDays = 14;
constexpr qint64 kWeeklyForDays = 8 * 7;
constexpr qint64 kLargestTotalBytes = 2LL * 1000 * 1000 * 1000;
constexpr int kLockWaitMs = 2000;
const QString kLockName = QStringLiteral("/.lock");

/// The digest in the name of a chunk; nullopt for any other file. A piece that was being written when a
/// program ended bears the name of its chunk and an ending.
std::optional<QByteArray> digestIn(const QString& fileName)
{
    static const QRegularExpression form(QStringLiteral("^([0-9a-f]{64})\\.[0-9]+(\\.\\w+)?$"));
    const auto match = form.match(fileName);
    return match.hasMatch() ? std::optional(QByteArray::fromHex(match.captured(1).toLatin1())) : std::nullopt;
}

void addNeeded(QSet<QByteArray>& needed, const QString& backup)
{
    Connection connection(backup, Access::ReadOnly, {});
    Statement blobs(connection, "SELECT digest FROM blob WHERE state = 'present'");
    while (blobs.step())
        needed.insert(blobs.bytes(0));
}

} // namespace

std::vector<BackupFile> superfluousBackups(const std::vector<BackupFile>& newestFirst,
                                           const QDateTime& nowUtc)
{
    std::vector<BackupFile> superfluous;
    QSet<qint64> days;
    QSet<qint64> weeks;
    qint64 total = 0;
    for (const BackupFile& backup : newestFirst) {
        const qint64 day = backup.at.date().toJulianDay();
        const qint64 ageDays = nowUtc.date().toJulianDay() - day;
        const bool firstOfDay = !days.contains(day);
        const bool firstOfWeek = !weeks.contains(day / 7);
        const bool wanted = backup.at.secsTo(nowUtc) <= kAllForSeconds ||
                            (ageDays <= kDailyForDays && firstOfDay) ||
                            (ageDays <= kWeeklyForDays && firstOfWeek);
        const bool fits = total == 0 || total + backup.sizeBytes <= kLargestTotalBytes;
        if (!wanted || !fits) {
            superfluous.push_back(backup);
            continue;
        }
        days.insert(day);
        weeks.insert(day / 7);
        total += backup.sizeBytes;
    }
    return superfluous;
}

ChunkStore::ChunkStore(const QString& folder)
    : m_place(folder)
    , m_folder(folder + QStringLiteral("/evidence"))
{}

QString ChunkStore::pathOf(const QByteArray& digest, qint64 sequence) const
{
    const QString hex = QString::fromLatin1(digest.toHex());
    return m_folder + u'/' + hex.left(2) + u'/' + hex + u'.' + QString::number(sequence);
}

bool ChunkStore::isWhole(const QByteArray& digest, qint64 sizeBytes) const
{
    for (qint64 i = 0; i * kChunkBytes < sizeBytes; ++i)
        if (QFileInfo(pathOf(digest, i)).size() != std::min(kChunkBytes, sizeBytes - i * kChunkBytes))
            return false;
    return true;
}

std::unique_ptr<QLockFile> ChunkStore::lock() const
{
    auto lock = std::make_unique<QLockFile>(m_folder + kLockName);
    if (!QDir().mkpath(m_folder) || !lock->tryLock(kLockWaitMs))
        throw StoreError({ErrorCode::CannotWrite, {{QStringLiteral("path"), m_folder}}, {}});
    return lock;
}

bool ChunkStore::sweep() const
{
    QLockFile lock(m_folder + kLockName);
    if (!QFileInfo(m_folder).isDir())
        return true;
    if (!lock.tryLock(0))
        return false;
    QSet<QByteArray> needed;
    try {
        for (const BackedUpWorkspace& workspace : backedUpWorkspaces(m_place))
            for (const BackupFile& backup : workspace.backups)
                addNeeded(needed, backup.path);
    } catch (const SqliteError&) {
        return false;
    }
    QDirIterator chunks(m_folder, QDir::Files, QDirIterator::Subdirectories);
    while (chunks.hasNext()) {
        const QString path = chunks.next();
        if (const auto digest = digestIn(chunks.fileName()); digest.has_value() && !needed.contains(*digest))
            QFile::remove(path);
    }
    return true;
}

} // namespace sextant::store
