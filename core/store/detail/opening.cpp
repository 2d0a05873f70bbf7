#include "store/detail/opening.h"

#include "store/detail/backup_copy.h"
#include "store/detail/evidence.h"
#include "store/detail/file_header.h"
#include "store/detail/path_limit.h"
#include "store/detail/private_copy.h"
#include "store/detail/rebuild.h"
#include "store/detail/store_error.h"

#include <QFile>
#include <QFileInfo>

namespace sextant::store {

namespace {

[[noreturn]] void refuse(ErrorCode code, const QString& path, QVariantMap args = {},
                         const QString& detail = {})
{
    args.insert(QStringLiteral("path"), path);
    throw StoreError({code, args, detail});
}

/// Everything that one opening needs to know.
struct Request
{
    QString path;      ///< as asked for
    QString canonical; ///< where the file lies: journal and lock lie beside it
    QDateTime nowUtc;
    const StoreOptions& options;
    const SchemaHistory& history;
    int known() const { return history.back().number; }
};

ReadOnlyReason reasonFromPlace(const Request& request)
{
    if (request.options.readOnly)
        return ReadOnlyReason::Asked;
    const QFileInfo file(request.canonical);
    if (!file.isWritable())
        return ReadOnlyReason::FileProtected;
    if (!QFileInfo(file.absolutePath()).isWritable())
        return ReadOnlyReason::FolderProtected;
    return ReadOnlyReason::None;
}

const SchemaVersion& versionIn(const Request& request, int number)
{
    for (const SchemaVersion& version : request.history)
        if (version.number == number)
            return version;
    refuse(ErrorCode::Damaged, request.path, {}, QStringLiteral("schema version %1").arg(number));
}

void quickCheck(Connection& connection, const QByteArray& table, const QString& path)
{
    Statement statement(connection, "PRAGMA quick_check('" + table + "')");
    while (statement.step())
        if (const QString line = statement.text(0); line != u"ok")
            refuse(ErrorCode::Damaged, path, {}, QString::fromUtf8(table) + QStringLiteral(": ") + line);
}

/// After the lock is ours: schema, structure, migration, projections, orphans.
void checkAndRepair(Connection& connection, const Request& request, OpenReport& report)
{
    const int version = schemaVersionOf(connection);
    if (static_cast<quint32>(connection.number("PRAGMA application_id")) != kApplicationId)
        refuse(ErrorCode::NotOurFile, request.path);
    const bool newer = version > request.known();
    const bool current = checkContents(connection, request.path,
                                       newer ? request.history.back() : versionIn(request, version), newer);
    if (version < request.known()) {
        report.migratedFrom = version;
        report.copyBeforeMigration =
            copyBeforeMigration(connection, request.canonical, request.options.backupFolder, version);
        migrateSchema(connection, request.history);
    }
    if (version != request.known() || !current)
        rebuildProjectionTables(connection);
    report.orphanChunksSwept = sweepOrphanChunks(connection);
}

/// Typing that was cut off. The entry of a paper form is left unfinished on purpose.
bool hasDrafts(Connection& connection)
{
    return connection.number("SELECT count(*) FROM draft WHERE address NOT LIKE 'assessment/%/paperEntry'") >
           0;
}

void tellHolder(const std::optional<LockHolder>& holder, OpenReport& report)
{
    report.readOnly = ReadOnlyReason::HeldByOther;
    if (holder.has_value()) {
        report.holder = holder->name();
        report.heldSince = holder->since;
    }
}

/// False when the file cannot be written; the reason is then in the report.
bool openForWriting(const Request& request, OpenedFile& opened)
{
    const auto holder = readLock(request.canonical);
    if (holder.has_value() && !isOfThisHost(*holder)) {
        tellHolder(holder, opened.report);
        return false;
    }
    const bool hadHotJournal = hasHotJournal(request.canonical);
    auto connection = std::make_unique<Connection>(request.canonical, Access::ReadWrite, request.options.vfs);
    if (connection->isReadOnlyFile()) {
        opened.report.readOnly = ReadOnlyReason::FileProtected;
        return false;
    }
    if (checkHeader(*connection, request.path).schemaVersion > request.known()) {
        opened.report.readOnly = ReadOnlyReason::NewerSchema;
        return false;
    }
    try {
        prepareForWriting(*connection);
    } catch (const SqliteError& error) {
        if (!isBusy(error))
            throw;
        tellHolder(holder, opened.report);
        return false;
    }
    checkAndRepair(*connection, request, opened.report);
    opened.report.recovered = hadHotJournal || holder.has_value() || hasDrafts(*connection);
    opened.lock = LockFile(request.canonical, thisProcess(request.nowUtc));
    opened.connection = std::move(connection);
    return true;
}

/// Reads the file where it is when nothing has to be done to it first; false when something has.
bool openInPlace(const Request& request, OpenedFile& opened)
{
    if (hasHotJournal(request.canonical))
        return false;
    auto connection = std::make_unique<Connection>(request.canonical, Access::ReadOnly, request.options.vfs);
    const FileHeader header = checkHeader(*connection, request.path);
    if (header.schemaVersion != request.known() || header.hasWriteAheadLog)
        return false;
    try {
        if (!checkContents(*connection, request.path, request.history.back(), false))
            return false;
    } catch (const SqliteError& error) {
        if (!isBusy(error))
            throw;
        return false;
    }
    opened.connection = std::move(connection);
    return true;
}

void openForReading(const Request& request, OpenedFile& opened)
{
    const bool held = opened.report.readOnly == ReadOnlyReason::HeldByOther;
    if (held || !openInPlace(request, opened)) {
        opened.privateCopy = std::make_unique<QTemporaryDir>();
        const QString copy =
            copyPrivately(request.canonical, request.path, *opened.privateCopy, request.options.vfs);
        auto connection = std::make_unique<Connection>(copy, Access::ReadWrite, QString());
        checkHeader(*connection, request.path);
        prepareForWriting(*connection);
        OpenReport aboutCopy;
        const StoreOptions plain; // what is done to the copy leaves no trace elsewhere
        const Request ofCopy{request.path, copy, request.nowUtc, plain, request.history};
        checkAndRepair(*connection, ofCopy, aboutCopy);
        opened.connection = std::move(connection);
    }
    opened.connection->execute("PRAGMA query_only=ON");
}

/// Refuses on behalf of a caller that needs to write.
[[noreturn]] void refuseToOpen(const Request& request, const OpenReport& report)
{
    switch (report.readOnly) {
    case ReadOnlyReason::HeldByOther:
        refuse(ErrorCode::HeldByOther, request.path,
               {{QStringLiteral("holder"), report.holder}, {QStringLiteral("since"), report.heldSince}});
    case ReadOnlyReason::NewerSchema: {
        const Connection probe(request.canonical, Access::ReadOnly, request.options.vfs);
        refuse(ErrorCode::NewerSchema, request.path,
               {{QStringLiteral("version"), checkHeader(probe, request.path).schemaVersion},
                {QStringLiteral("known"), request.known()}});
    }
    default:
        refuse(ErrorCode::ReadOnly, request.path);
    }
}

} // namespace

void prepareForWriting(Connection& connection)
{
    connection.takeAlone();
    connection.execute("PRAGMA journal_mode=DELETE; PRAGMA synchronous=EXTRA; PRAGMA trusted_schema=OFF; "
                       "PRAGMA cell_size_check=ON; PRAGMA secure_delete=ON; PRAGMA foreign_keys=OFF");
}

namespace {

/// After writes that were not synced: one that is, which takes all of them to the disk.
void syncAtLast(Connection& connection)
{
    const QByteArray sql = "PRAGMA synchronous=EXTRA; PRAGMA user_version=" +
                           QByteArray::number(connection.number("PRAGMA user_version"));
    connection.execute(sql.constData());
}

} // namespace

void finishWriting(Connection& connection)
{
    // While a lock is held for long, SQLite keeps the emptied journal beside the file; this way it deletes it
    // while nobody else can have begun to write.
    try {
        if (connection.number("PRAGMA synchronous") == 0)
            syncAtLast(connection);
        connection.execute("PRAGMA journal_mode=PERSIST; PRAGMA locking_mode=NORMAL");
        connection.number("SELECT count(*) FROM meta");
        connection.execute("PRAGMA journal_mode=DELETE");
    } catch (...) {
        // An emptied journal left behind is harmless.
    }
}

bool checkContents(Connection& connection, const QString& path, const SchemaVersion& version, bool newer)
{
    const SchemaFindings findings = inspectSchema(connection, version, newer);
    if (!findings.foreign.isEmpty())
        refuse(ErrorCode::ForeignSchema, path, {{QStringLiteral("object"), findings.foreign}});
    if (!findings.missing.isEmpty())
        refuse(ErrorCode::Damaged, path, {}, QStringLiteral("no table ") + findings.missing);
    for (auto object = version.objects.begin(); object != version.objects.end(); ++object)
        if (object->startsWith("CREATE TABLE") && object.key() != "evidence_chunk")
            quickCheck(connection, object.key(), path);
    if (findings.projectionsCurrent) {
        const auto projections = projectionObjects();
        for (auto projection = projections.begin(); projection != projections.end(); ++projection)
            quickCheck(connection, projection.key(), path);
    }
    return findings.projectionsCurrent;
}

OpenedFile createFile(const QString& path, const QUuid& workspaceId, const QDateTime& nowUtc,
                      const StoreOptions& options)
{
    refuseLongPath(path);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        refuse(QFileInfo::exists(path) ? ErrorCode::FileExists : ErrorCode::CannotWrite, path, {},
               file.errorString());
    file.close();
    try {
        OpenedFile opened;
        const QString canonical = QFileInfo(path).canonicalFilePath();
        opened.connection = std::make_unique<Connection>(canonical, Access::ReadWrite, options.vfs);
        opened.connection->execute("PRAGMA auto_vacuum=NONE");
        prepareForWriting(*opened.connection);
        if (!options.syncEachWrite)
            opened.connection->execute("PRAGMA synchronous=OFF");
        Transaction transaction(*opened.connection);
        createSchema(*opened.connection, schemaHistory().back());
        Statement meta(*opened.connection, "INSERT INTO meta(key, value) VALUES(?1, ?2)");
        meta.bind(u"workspace"_qs, workspaceId.toString(QUuid::WithoutBraces)).run();
        meta.bind(u"created"_qs, nowUtc.toString(Qt::ISODateWithMs)).run();
        transaction.commit();
        opened.lock = LockFile(canonical, thisProcess(nowUtc));
        return opened;
    } catch (...) {
        Error error = currentError(path);
        QFile::remove(path);
        QFile::remove(path + QStringLiteral("-journal"));
        if (error.code == ErrorCode::CannotRead) // SQLite "cannot open" what it shall make
            error.code = ErrorCode::CannotWrite;
        throw StoreError(error);
    }
}

OpenedFile openFile(const QString& path, const QDateTime& nowUtc, const StoreOptions& options,
                    const SchemaHistory& history)
{
    const QFileInfo info(path);
    if (!info.exists())
        refuse(ErrorCode::FileNotFound, path);
    if (!info.isFile())
        refuse(ErrorCode::NotOurFile, path);
    refuseLongPath(info.canonicalFilePath());
    const Request request{path, info.canonicalFilePath(), nowUtc, options, history};
    OpenedFile opened;
    opened.report.readOnly = reasonFromPlace(request);
    if (opened.report.readOnly == ReadOnlyReason::None && openForWriting(request, opened))
        return opened;
    if (!options.allowReadOnly && opened.report.readOnly != ReadOnlyReason::Asked)
        refuseToOpen(request, opened.report);
    openForReading(request, opened);
    return opened;
}

} // namespace sextant::store
