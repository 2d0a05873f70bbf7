#include "store/detail/backup.h"

#include "store/detail/backup_copy.h"
#include "store/detail/connection.h"
#include "store/detail/evidence.h"
#include "store/detail/schema.h"
#include "store/detail/store_error.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace sextant::store {

namespace {

constexpr qint64 kIntervalSeconds = 30 * 60;

[[noreturn]] void refuse(ErrorCode code, const QString& path, const QString& detail = {})
{
    throw StoreError({code, {{QStringLiteral("path"), path}}, detail});
}

void makeFolder(const QString& folder)
{
    if (!QDir().mkpath(folder))
        refuse(ErrorCode::CannotWrite, folder);
}

void writeFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return;
    refuse(file.error() == QFileDevice::ResourceError ? ErrorCode::DiskFull : ErrorCode::CannotWrite, path,
           file.errorString());
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

void copyAllTables(Connection& source, const QString& path)
{
    Connection target(path, Access::ReadWrite, {});
    const SchemaVersion& version = schemaHistory().back();
    Transaction transaction(target);
    createSchema(target, version);
    for (auto object = version.objects.begin(); object != version.objects.end(); ++object)
        if (object->startsWith("CREATE TABLE") && object.key() != "evidence_chunk")
            copyRows(source, target, object.key());
    const auto projections = projectionObjects();
    for (auto projection = projections.begin(); projection != projections.end(); ++projection)
        copyRows(source, target, projection.key());
    transaction.commit();
}

} // namespace

BackupKeeper::BackupKeeper(const QString& folder, Place place, const QString& workspaceId,
                           const QString& workspacePath)
    : m_placeFolder(folder)
    , m_place(place)
    , m_folder(folder + u'/' + workspaceId)
    , m_workspacePath(workspacePath)
    , m_chunks(folder)
{
    if (const auto backups = listBackups(m_folder); !backups.empty())
        m_last = m_lastGood = backups.front().at;
}

void BackupKeeper::noteChange(const QDateTime& nowUtc)
{
    // A clock set back must not end the backups.
    if (!m_last.isValid() || qAbs(m_last.secsTo(nowUtc)) >= kIntervalSeconds)
        m_due = nowUtc;
}

bool BackupKeeper::work(Connection& connection)
{
    try {
        if (m_due.has_value()) {
            m_now = m_last = *m_due; // a folder that cannot be written is tried again in half an hour
            m_due.reset();
            copyTables(connection, *m_now);
        } else if (m_resumeDue && m_lastGood.isValid()) {
            m_resumeDue = false; // the file may have been closed before all its evidence was copied
            m_now = m_lastGood;
            listMissingChunks(connection);
        } else if (!m_missingChunks.empty()) {
            copyNextChunk(connection);
        } else if (m_now.has_value()) {
            finish();
        } else if (m_sweepDue && m_lastGood == m_last) {
            m_sweepDue = false;
            m_chunks.sweep();
        }
    } catch (...) {
        m_error = currentError(m_folder);
        m_missingChunks.clear();
        m_now.reset();
    }
    return m_now.has_value() || (m_sweepDue && m_lastGood.isValid() && m_lastGood == m_last);
}

QString BackupKeeper::backUpNow(Connection& connection, const QDateTime& nowUtc)
{
    try {
        m_due.reset();
        m_now = nowUtc;
        const QString path = copyTables(connection, nowUtc);
        while (!m_missingChunks.empty())
            copyNextChunk(connection);
        m_last = nowUtc;
        finish();
        return path;
    } catch (...) {
        m_error = currentError(m_folder);
        m_missingChunks.clear();
        m_now.reset();
        throw;
    }
}

/// The backup counts once all its evidence is there.
void BackupKeeper::finish()
{
    const QDateTime now = *m_now;
    m_now.reset();
    m_lastGood = now;
    m_error.reset();
    thin(now);
    noteSource();
}

QString BackupKeeper::copyTables(Connection& connection, const QDateTime& nowUtc)
{
    if (m_place == Place::MustExist && !QFileInfo(m_placeFolder).isDir())
        refuse(ErrorCode::FileNotFound, m_placeFolder);
    makeFolder(m_folder);
    const QString path = m_folder + u'/' + backupFileName(nowUtc);
    const QString unfinished = path + QStringLiteral(".part");
    QFile::remove(unfinished); // left by a program that was ended
    reserveFile(unfinished);
    try {
        copyAllTables(connection, unfinished);
        openToSee(unfinished);
    } catch (...) {
        QFile::remove(unfinished);
        throw;
    }
    const auto lock = m_chunks.lock();
    QFile::remove(path); // of the same second
    if (!QFile::rename(unfinished, path))
        refuse(ErrorCode::CannotWrite, path);
    listMissingChunks(connection);
    m_resumeDue = false;
    return path;
}

void BackupKeeper::listMissingChunks(Connection& connection)
{
    m_missingChunks.clear();
    Statement chunks(connection, "SELECT digest, sequence FROM evidence_chunk WHERE digest IN "
                                 "(SELECT digest FROM blob WHERE state = 'present') "
                                 "ORDER BY digest, sequence");
    while (chunks.step())
        if (!QFileInfo::exists(m_chunks.pathOf(chunks.bytes(0), chunks.integer(1))))
            m_missingChunks.emplace_back(chunks.bytes(0), chunks.integer(1));
}

void BackupKeeper::copyNextChunk(Connection& connection)
{
    const auto [digest, sequence] = m_missingChunks.front();
    m_missingChunks.pop_front();
    const auto bytes = findChunk(connection, digest, sequence);
    if (!bytes.has_value())
        return; // dropped since
    const QString path = m_chunks.pathOf(digest, sequence);
    makeFolder(QFileInfo(path).absolutePath());
    writeFile(path, *bytes);
}

void BackupKeeper::noteSource() const
{
    const QString path = m_folder + u'/' + sourceFileName();
    const QByteArray wanted = m_workspacePath.toUtf8();
    QFile known(path);
    if (known.open(QIODevice::ReadOnly) && known.readAll() == wanted)
        return;
    known.close();
    writeFile(path, wanted);
}

void BackupKeeper::thin(const QDateTime& nowUtc)
{
    for (const BackupFile& backup : superfluousBackups(listBackups(m_folder), nowUtc))
        m_sweepDue = QFile::remove(backup.path) || m_sweepDue;
}

} // namespace sextant::store
