#include "store/detail/connection.h"

#include "store/detail/store_error.h"

#include <sqlite3.h>

#include <algorithm>
#include <utility>

namespace sextant::store {

namespace {

/// Values of 64 MiB are far beyond any field, chunk or framework snapshot; the rest is what our own
/// statements need.
constexpr std::pair<int, int> kLimits[] = {
    {SQLITE_LIMIT_LENGTH, 64 * 1024 * 1024},
    {SQLITE_LIMIT_SQL_LENGTH, 64 * 1024},
    {SQLITE_LIMIT_COLUMN, 100},
    {SQLITE_LIMIT_EXPR_DEPTH, 40},
    {SQLITE_LIMIT_COMPOUND_SELECT, 3},
    {SQLITE_LIMIT_VDBE_OP, 25'000},
    {SQLITE_LIMIT_FUNCTION_ARG, 8},
    {SQLITE_LIMIT_ATTACHED, 0},
    {SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 50},
    {SQLITE_LIMIT_VARIABLE_NUMBER, 100},
    {SQLITE_LIMIT_TRIGGER_DEPTH, 0},
    {SQLITE_LIMIT_WORKER_THREADS, 0},
};

constexpr std::chrono::milliseconds kLookerPause{5};

/// For whom waitsForLookers() waits, and how often it looks again.
struct Waiting
{
    sqlite3_file* file = nullptr;
    std::chrono::milliseconds::rep tries = 0;
};

/// Of several that try to take a file at the same moment one reserves it. The others let go at once, and so
/// do those who look: without waiting for them the one would lose as well, and nobody would get the file.
int waitsForLookers(void* waiting, int tries)
{
    const auto* wait = static_cast<const Waiting*>(waiting);
    sqlite3_file* raw = wait->file;
    int level = SQLITE_LOCK_NONE;
    if (tries >= wait->tries ||
        raw->pMethods->xFileControl(raw, SQLITE_FCNTL_LOCKSTATE, &level) != SQLITE_OK ||
        level < SQLITE_LOCK_RESERVED)
        return 0;
    sqlite3_sleep(static_cast<int>(kLookerPause.count()));
    return 1;
}

int flagsFor(Access access)
{
    switch (access) {
    case Access::ReadOnly:
        return SQLITE_OPEN_READONLY;
    case Access::ReadWrite:
        return SQLITE_OPEN_READWRITE;
    case Access::Create:
        return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    }
    return SQLITE_OPEN_READONLY;
}

} // namespace

Connection::Connection(const QString& path, Access access, const QString& vfs)
{
    const QByteArray vfsName = vfs.toUtf8();
    // One thread at a time uses a connection, handed over with a lock: SQLite need not lock again.
    const int flags = flagsFor(access) | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    const int code = sqlite3_open_v2(path.toUtf8().constData(), &m_database, flags,
                                     vfs.isEmpty() ? nullptr : vfsName.constData());
    try {
        check(code, m_database);
        configure();
    } catch (...) {
        sqlite3_close_v2(m_database);
        throw;
    }
}

Connection::~Connection()
{
    for (const auto& statements : std::as_const(m_compiled))
        for (sqlite3_stmt* statement : statements)
            sqlite3_finalize(statement);
    sqlite3_close_v2(m_database);
}

void Connection::configure()
{
    for (const auto& [limit, value] : kLimits)
        sqlite3_limit(m_database, limit, value);
    const auto set = [this](int option, int value) {
        check(sqlite3_db_config(m_database, option, value, nullptr), m_database);
    };
    set(SQLITE_DBCONFIG_DEFENSIVE, 1);
    set(SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0);
    set(SQLITE_DBCONFIG_ENABLE_TRIGGER, 0);
    set(SQLITE_DBCONFIG_ENABLE_VIEW, 0);
    set(SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0);
    // These touch no file yet.
    execute("PRAGMA cell_size_check=ON; PRAGMA temp_store=MEMORY; PRAGMA mmap_size=0");
}

void Connection::execute(const char* sql)
{
    check(sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr), m_database);
}

qint64 Connection::number(const QByteArray& sql)
{
    Statement statement(*this, sql);
    if (!statement.step())
        throw StoreError({ErrorCode::Damaged, {}, QString::fromUtf8(sql)});
    return statement.integer(0);
}

sqlite3_file* Connection::file() const
{
    sqlite3_file* file = nullptr;
    check(sqlite3_file_control(m_database, "main", SQLITE_FCNTL_FILE_POINTER, &file), m_database);
    return file;
}

QByteArray Connection::rawBytes(qint64 offset, int count) const
{
    QByteArray bytes(count, '\0');
    sqlite3_file* raw = file();
    const int code = raw->pMethods->xRead(raw, bytes.data(), count, offset);
    if (code == SQLITE_IOERR_SHORT_READ)
        bytes.truncate(std::max<qint64>(0, std::min<qint64>(count, rawSize() - offset)));
    else
        check(code, nullptr);
    return bytes;
}

qint64 Connection::rawSize() const
{
    sqlite3_int64 size = 0;
    sqlite3_file* raw = file();
    check(raw->pMethods->xFileSize(raw, &size), nullptr);
    return size;
}

bool Connection::isReadOnlyFile() const
{
    return sqlite3_db_readonly(m_database, "main") == 1;
}

void Connection::takeAlone(std::chrono::milliseconds patience)
{
    Waiting waiting{file(), patience / kLookerPause};
    // The mode comes second: a connection that is in it keeps even the lock with which its attempt failed.
    sqlite3_busy_handler(m_database, waitsForLookers, &waiting);
    const int code = sqlite3_exec(m_database, "BEGIN EXCLUSIVE", nullptr, nullptr, nullptr);
    sqlite3_busy_handler(m_database, nullptr, nullptr);
    check(code, m_database);
    execute("PRAGMA locking_mode=EXCLUSIVE; COMMIT");
}

bool Connection::isInTransaction() const
{
    return sqlite3_get_autocommit(m_database) == 0;
}

sqlite3_stmt* Connection::takeCompiled(const QByteArray& sql)
{
    auto found = m_compiled.find(sql);
    if (found != m_compiled.end() && !found->empty()) {
        sqlite3_stmt* statement = found->back();
        found->pop_back();
        return statement;
    }
    sqlite3_stmt* statement = nullptr;
    check(sqlite3_prepare_v3(m_database, sql.constData(), static_cast<int>(sql.size()),
                             SQLITE_PREPARE_PERSISTENT, &statement, nullptr),
          m_database);
    return statement;
}

void Connection::giveBackCompiled(const QByteArray& sql, sqlite3_stmt* statement)
{
    m_compiled[sql].push_back(statement);
}

Transaction::Transaction(Connection& connection)
    : m_connection(connection)
{
    Statement(m_connection, "BEGIN IMMEDIATE").run();
}

Transaction::~Transaction()
{
    // After some errors SQLite has rolled back by itself; a failing rollback leaves a journal that the next
    // access plays back.
    if (m_open && m_connection.isInTransaction())
        sqlite3_exec(m_connection.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void Transaction::commit()
{
    Statement(m_connection, "COMMIT").run();
    m_open = false;
}

PageCopy::PageCopy(Connection& source, Connection& target)
    : m_backup(sqlite3_backup_init(target.handle(), "main", source.handle(), "main"))
{
    if (m_backup == nullptr)
        check(sqlite3_errcode(target.handle()), target.handle());
}

PageCopy::~PageCopy()
{
    sqlite3_backup_finish(m_backup);
}

bool PageCopy::step(int pages)
{
    const int code = sqlite3_backup_step(m_backup, pages);
    if (code == SQLITE_DONE)
        return true;
    if (code != SQLITE_OK)
        throw SqliteError(code, QString::fromUtf8(sqlite3_errstr(code)));
    return false;
}

} // namespace sextant::store
