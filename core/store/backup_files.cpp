#include "store/backup_files.h"

#include "base/hashing.h"
#include "store/detail/backup_copy.h"
#include "store/detail/backup_thinning.h"
#include "store/detail/connection.h"
#include "store/detail/evidence.h"
#include "store/detail/path_limit.h"
#include "store/detail/schema.h"
#include "store/detail/store_error.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>

namespace sextant::store {

namespace {

const QString kTimeFormat = QStringLiteral("yyyyMMdd'T'HHmmss'Z'");
const QString kSuffix = QStringLiteral(".sextant");

QDateTime timeOf(const QString& fileName)
{
    QDateTime at = QDateTime::fromString(fileName.chopped(kSuffix.size()), kTimeFormat);
    at.setTimeSpec(Qt::UTC);
    return at;
}

/// The chunks beside \a backup, which lies in the folder of its workspace.
ChunkStore chunksOf(const QString& backup)
{
    return ChunkStore(QDir::cleanPath(QFileInfo(backup).absolutePath() + QStringLiteral("/..")));
}

/// Throws unless \a backup is whole and of a version that is known here.
void checkBackup(const QString& backup)
{
    const int version = openToSee(backup);
    const int known = schemaHistory().back().number;
    if (version > known)
        throw StoreError({ErrorCode::NewerSchema,
                          {{QStringLiteral("path"), backup},
                           {QStringLiteral("version"), version},
                           {QStringLiteral("known"), known}},
                          {}});
}

struct Blob
{
    QByteArray digest;
    qint64 sizeBytes = 0;
};

std::vector<Blob> presentBlobs(Connection& connection)
{
    std::vector<Blob> blobs;
    Statement rows(connection, "SELECT digest, size_bytes FROM blob WHERE state = 'present'");
    while (rows.step())
        blobs.push_back({rows.bytes(0), rows.integer(1)});
    return blobs;
}

/// Puts the content of \a blob back, each chunk as it is; false when it is not what its digest says.
bool bringBack(Connection& connection, const ChunkStore& chunks, const Blob& blob)
{
    Hasher hasher;
    for (qint64 i = 0; i * kChunkBytes < blob.sizeBytes; ++i) {
        QFile file(chunks.pathOf(blob.digest, i));
        if (!file.open(QIODevice::ReadOnly))
            return false;
        const QByteArray bytes = file.read(kChunkBytes + 1);
        hasher.addBytes(bytes);
        putChunk(connection, blob.digest, i, bytes);
    }
    return hasher.result() == blob.digest;
}

RestoreReport bringBackEvidence(const QString& path, const ChunkStore& chunks)
{
    RestoreReport report;
    Connection connection(path, Access::ReadWrite, {});
    connection.execute("PRAGMA synchronous=FULL");
    for (const Blob& blob : presentBlobs(connection)) {
        ++report.evidenceFiles;
        if (bringBack(connection, chunks, blob))
            continue;
        ++report.evidenceMissing;
        enterAsMissing(connection, blob.digest);
    }
    return report;
}

RestoreReport restore(const QString& backup, const QString& target)
{
    checkBackup(backup);
    refuseLongPath(target);
    if (QFileInfo::exists(target))
        throw StoreError({ErrorCode::FileExists, {{QStringLiteral("path"), target}}, {}});
    const QString unfinished = target + QStringLiteral(".part");
    QFile::remove(unfinished); // left by a program that was ended
    try {
        QFile source(backup);
        if (!source.copy(unfinished))
            throw StoreError(
                {source.error() == QFileDevice::ResourceError ? ErrorCode::DiskFull : ErrorCode::CannotWrite,
                 {{QStringLiteral("path"), target}},
                 source.errorString()});
        QFile::setPermissions(unfinished,
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
        const RestoreReport report = bringBackEvidence(unfinished, chunksOf(backup));
        if (!QFile::rename(unfinished, target)) // refuses when something has come there meanwhile
            throw StoreError({QFileInfo::exists(target) ? ErrorCode::FileExists : ErrorCode::CannotWrite,
                              {{QStringLiteral("path"), target}},
                              {}});
        return report;
    } catch (...) {
        QFile::remove(unfinished);
        QFile::remove(unfinished + QStringLiteral("-journal"));
        throw;
    }
}

BackupContents inspect(const QString& backup)
{
    checkBackup(backup);
    Connection connection(backup, Access::ReadOnly, {});
    BackupContents contents;
    if (Statement name(connection, "SELECT name FROM organisation ORDER BY id LIMIT 1"); name.step())
        contents.organisation = name.bytes(0);
    const auto count = [&connection](const char* sql) { return static_cast<int>(connection.number(sql)); };
    contents.organisations = count("SELECT count(*) FROM organisation");
    contents.assessments = count("SELECT count(*) FROM assessment");
    // Each audit has two more, which lists of assessments leave out.
    if (count("SELECT count(*) FROM sqlite_master WHERE name = 'engagement'") > 0)
        contents.assessments -= 2 * count("SELECT count(*) FROM engagement");
    contents.answers = count("SELECT count(*) FROM answer WHERE response IS NOT NULL AND response <> 'null'");
    if (const qint64 last = connection.number("SELECT ifnull(max(wall_time_ms), 0) FROM change"); last > 0)
        contents.lastChange = QDateTime::fromMSecsSinceEpoch(last, Qt::UTC);
    const ChunkStore chunks = chunksOf(backup);
    for (const Blob& blob : presentBlobs(connection)) {
        ++contents.evidenceFiles;
        contents.evidenceMissing += chunks.isWhole(blob.digest, blob.sizeBytes) ? 0 : 1;
    }
    return contents;
}

} // namespace

std::vector<BackupFile> listBackups(const QString& workspaceFolder)
{
    std::vector<BackupFile> backups;
    const auto files =
        QDir(workspaceFolder).entryInfoList({u'*' + kSuffix}, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QFileInfo& file : files)
        if (const QDateTime at = timeOf(file.fileName()); at.isValid())
            backups.push_back({at, file.filePath(), file.size()});
    return backups;
}

std::vector<BackedUpWorkspace> backedUpWorkspaces(const QString& folder)
{
    std::vector<BackedUpWorkspace> all;
    const auto folders = QDir(folder).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QFileInfo& one : folders) {
        auto backups = listBackups(one.filePath());
        if (QUuid::fromString(one.fileName()).isNull() || backups.empty())
            continue;
        QFile source(one.filePath() + u'/' + sourceFileName());
        const bool isTold = source.open(QIODevice::ReadOnly);
        all.push_back({one.fileName(), isTold ? QString::fromUtf8(source.read(kLongestPathBytes)) : QString(),
                       std::move(backups)});
    }
    std::stable_sort(all.begin(), all.end(), [](const BackedUpWorkspace& a, const BackedUpWorkspace& b) {
        return a.backups.front().at > b.backups.front().at;
    });
    return all;
}

QString backupFileName(const QDateTime& atUtc)
{
    return atUtc.toString(kTimeFormat) + kSuffix;
}

QString sourceFileName()
{
    return QStringLiteral("source.txt");
}

Result<BackupContents> inspectBackup(const QString& backup)
{
    return guarded(backup, [&] { return inspect(backup); });
}

Result<RestoreReport> restoreBackup(const QString& backup, const QString& target)
{
    return guarded(target, [&] { return restore(backup, target); });
}

Result<> sweepBackedUpEvidence(const QString& folder)
{
    return guarded(folder, [&] {
        if (!ChunkStore(folder).sweep())
            throw StoreError({ErrorCode::CannotWrite, {{QStringLiteral("path"), folder}}, {}});
    });
}

} // namespace sextant::store
