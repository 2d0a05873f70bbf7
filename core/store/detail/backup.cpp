#include "store/detail/backup.h"

#include "store/detail/connection.h"
#include "store/detail/evidence.h"
#include "store/detail/file_header.h"
#include "store/detail/opening.h"
#include "store/detail/schema.h"
#include "store/detail/store_error.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QSet>

#include <memory>

namespace sextant::store {

namespace {

constexpr int kPagesAtOnce = 256;
constexpr qint64 kIntervalSeconds = 30 * 60;
constexpr qint64 kAllForSeconds = 48 * 3600;
constexpr qint64 kDailyForDays = 14;
constexpr qint64 kWeeklyForDays = 8 * 7;
constexpr qint64 kLargestTotalBytes = 2LL * 1000 * 1000 * 1000;
const QString kTimeFormat = QStringLiteral("yyyyMMdd'T'HHmmss'Z'");
const QString kSuffix = QStringLiteral(".sextant");

[[noreturn]] void refuse(ErrorCode code, const QString& path, const QString& detail = {})
{
    throw StoreError({code, {{QStringLiteral("path"), path}}, detail});
}

/// Takes the name, so that nothing that is there is overwritten.
void reserve(const QString& path)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return;
    refuse(QFileInfo::exists(path) ? ErrorCode::FileExists : ErrorCode::CannotWrite, path,
           file.errorString());
}

/// Throws unless the file at \a path opens with every check, as a workspace of the known schema or an older
/// one.
void openToSee(const QString& path, int schemaVersion)
{
    Connection copy(path, Access::ReadOnly, {});
    if (checkHeader(copy, path).schemaVersion != schemaVersion)
        refuse(ErrorCode::Damaged, path);
    if (schemaVersion == schemaHistory().back().number)
        checkContents(copy, path, schemaHistory().back(), false);
    else if (copy.number("SELECT count(*) FROM pragma_quick_check WHERE quick_check = 'ok'") != 1)
        refuse(ErrorCode::Damaged, path);
}

void makeFolder(const QString& folder)
{
    if (!QDir().mkpath(folder))
        refuse(ErrorCode::CannotWrite, folder);
}

void copyRows(Connection& source, Connection& target, const QByteArray& table)
{
    Statement rows(source, "SELECT * FROM \"" + table + '"');
    QByteArray places = "?1";
    for (int i = 1; i < rows.columnCount(); ++i)
        places += ", ?" + QByteArray::number(i + 1);
    Statement insert(target, "INSERT INTO \"" + table + "\" VALUES(" + places + ')');
    while (rows.step()) {
        for (int i = 0; i < rows.columnCount(); ++i)
            insert.bindFrom(i + 1, rows, i);
        insert.run();
    }
}

QDateTime timeOf(const QString& fileName)
{
    QDateTime at = QDateTime::fromString(fileName.chopped(kSuffix.size()), kTimeFormat);
    at.setTimeSpec(Qt::UTC);
    return at;
}

} // namespace

void copyVerified(Connection& source, const QString& path,
                  const std::function<void(const std::function<void()>&)>& onStorageThread)
{
    reserve(path);
    try {
        int version = 0;
        std::unique_ptr<Connection> target;
        std::unique_ptr<PageCopy> copy;
        onStorageThread([&] {
            version = schemaVersionOf(source);
            target = std::make_unique<Connection>(path, Access::ReadWrite, QString());
            copy = std::make_unique<PageCopy>(source, *target);
        });
        for (bool done = false; !done;)
            onStorageThread([&] { done = copy->step(kPagesAtOnce); });
        onStorageThread([&] {
            copy.reset();
            target.reset();
        });
        openToSee(path, version);
    } catch (...) {
        QFile::remove(path);
        QFile::remove(path + QStringLiteral("-journal"));
        throw;
    }
}

QString copyBeforeMigration(Connection& source, const QString& workspacePath, const QString& backupFolder,
                            int fromVersion)
{
    const QFileInfo file(workspacePath);
    const QString folder = backupFolder.isEmpty() ? file.absolutePath() : backupFolder;
    makeFolder(folder);
    const QString stem =
        folder + u'/' + file.completeBaseName() + QStringLiteral(".before-version-%1").arg(fromVersion + 1);
    QString path = stem + kSuffix;
    for (int i = 2; QFileInfo::exists(path); ++i)
        path = stem + u'-' + QString::number(i) + kSuffix;
    copyVerified(source, path, [](const std::function<void()>& piece) { piece(); });
    return path;
}

std::vector<BackupFile> listBackups(const QString& folder)
{
    std::vector<BackupFile> backups;
    const auto files = QDir(folder).entryInfoList({u'*' + kSuffix}, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QFileInfo& file : files)
        if (const QDateTime at = timeOf(file.fileName()); at.isValid())
            backups.push_back({at, file.filePath(), file.size()});
    return backups;
}

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

BackupKeeper::BackupKeeper(const QString& folder, const QString& workspaceId)
{
    if (folder.isEmpty())
        return;
    m_folder = folder + u'/' + workspaceId;
    m_evidenceFolder = folder + QStringLiteral("/evidence");
    if (const auto backups = listBackups(m_folder); !backups.empty())
        m_last = backups.front().at;
}

void BackupKeeper::noteChange(const QDateTime& nowUtc)
{
    if (m_folder.isEmpty())
        return;
    // A clock set back must not end the backups.
    if (!m_last.isValid() || qAbs(m_last.secsTo(nowUtc)) >= kIntervalSeconds)
        m_due = nowUtc;
}

bool BackupKeeper::work(Connection& connection)
{
    try {
        if (m_due.has_value()) {
            const QDateTime now = *m_due;
            m_due.reset();
            m_last = now; // a folder that cannot be written is tried again in half an hour
            copyTables(connection, now);
            listMissingChunks(connection);
            thin(now);
            m_error.reset();
        } else if (!m_missingChunks.empty()) {
            copyNextChunk(connection);
        }
    } catch (...) {
        m_error = currentError(m_folder);
        m_missingChunks.clear();
    }
    return !m_missingChunks.empty();
}

QString BackupKeeper::backUpNow(Connection& connection, const QDateTime& nowUtc)
{
    if (m_folder.isEmpty())
        refuse(ErrorCode::CannotWrite, {}, QStringLiteral("no folder for backups"));
    const QString path = copyTables(connection, nowUtc);
    listMissingChunks(connection);
    while (!m_missingChunks.empty())
        copyNextChunk(connection);
    m_last = nowUtc;
    thin(nowUtc);
    return path;
}

QString BackupKeeper::copyTables(Connection& connection, const QDateTime& nowUtc)
{
    makeFolder(m_folder);
    const QString path = m_folder + u'/' + nowUtc.toString(kTimeFormat) + kSuffix;
    const QString unfinished = path + QStringLiteral(".part");
    QFile::remove(unfinished); // left by a program that was ended
    reserve(unfinished);
    try {
        Connection target(unfinished, Access::ReadWrite, {});
        const SchemaVersion& version = schemaHistory().back();
        Transaction transaction(target);
        createSchema(target, version);
        for (auto object = version.objects.begin(); object != version.objects.end(); ++object)
            if (object->startsWith("CREATE TABLE") && object.key() != "evidence_chunk")
                copyRows(connection, target, object.key());
        const auto projections = projectionObjects();
        for (auto projection = projections.begin(); projection != projections.end(); ++projection)
            copyRows(connection, target, projection.key());
        transaction.commit();
    } catch (...) {
        QFile::remove(unfinished);
        throw;
    }
    openToSee(unfinished, schemaHistory().back().number);
    QFile::remove(path); // of the same second
    if (!QFile::rename(unfinished, path))
        refuse(ErrorCode::CannotWrite, path);
    return path;
}

void BackupKeeper::listMissingChunks(Connection& connection)
{
    m_missingChunks.clear();
    Statement blobs(connection, "SELECT digest, sequence FROM evidence_chunk ORDER BY digest, sequence");
    while (blobs.step())
        if (!QFileInfo::exists(chunkPath(blobs.bytes(0), blobs.integer(1))))
            m_missingChunks.emplace_back(blobs.bytes(0), blobs.integer(1));
}

void BackupKeeper::copyNextChunk(Connection& connection)
{
    const auto [digest, sequence] = m_missingChunks.front();
    m_missingChunks.pop_front();
    const auto bytes = findChunk(connection, digest, sequence);
    if (!bytes.has_value())
        return; // dropped since
    const QString path = chunkPath(digest, sequence);
    makeFolder(QFileInfo(path).absolutePath());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.commit())
        refuse(ErrorCode::CannotWrite, path, file.errorString());
}

QString BackupKeeper::chunkPath(const QByteArray& digest, qint64 sequence) const
{
    const QString hex = QString::fromLatin1(digest.toHex());
    return m_evidenceFolder + u'/' + hex.left(2) + u'/' + hex + u'.' + QString::number(sequence);
}

void BackupKeeper::thin(const QDateTime& nowUtc)
{
    for (const BackupFile& backup : superfluousBackups(listBackups(m_folder), nowUtc))
        QFile::remove(backup.path);
}

void restoreBackup(const QString& backup, const QString& target)
{
    openToSee(backup, schemaHistory().back().number);
    const QString evidence = QFileInfo(backup).absoluteDir().absoluteFilePath(QStringLiteral("../evidence"));
    if (QFileInfo::exists(target))
        refuse(ErrorCode::FileExists, target);
    if (!QFile::copy(backup, target))
        refuse(ErrorCode::CannotWrite, target);
    try {
        Connection connection(target, Access::ReadWrite, {});
        std::vector<std::pair<QByteArray, qint64>> chunks;
        Statement blobs(connection, "SELECT digest, size_bytes FROM blob WHERE state = 'present'");
        while (blobs.step())
            for (qint64 i = 0; i * kChunkBytes < blobs.integer(1); ++i)
                chunks.emplace_back(blobs.bytes(0), i);
        for (const auto& [digest, sequence] : chunks) {
            const QString hex = QString::fromLatin1(digest.toHex());
            QFile file(evidence + u'/' + hex.left(2) + u'/' + hex + u'.' + QString::number(sequence));
            if (file.open(QIODevice::ReadOnly))
                putChunk(connection, digest, sequence, file.readAll());
        }
    } catch (...) {
        QFile::remove(target);
        throw;
    }
}

} // namespace sextant::store
