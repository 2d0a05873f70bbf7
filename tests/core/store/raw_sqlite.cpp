#include "core/store/raw_sqlite.h"

#include <catch2/catch.hpp>

#include <QFile>

#include <sqlite3.h>

#include <stdexcept>
#include <string>

namespace sextant::store::test {

void executeRawOrThrow(const QString& path, const char* sql)
{
    sqlite3* database = nullptr;
    int code = sqlite3_open(path.toUtf8().constData(), &database);
    if (code == SQLITE_OK)
        code = sqlite3_exec(database, sql, nullptr, nullptr, nullptr);
    const std::string message = sqlite3_errmsg(database);
    sqlite3_close(database);
    if (code != SQLITE_OK)
        throw std::runtime_error(message);
}

void executeRaw(const QString& path, const char* sql)
{
    REQUIRE_NOTHROW(executeRawOrThrow(path, sql));
}

void leaveHotJournal(const QString& path)
{
    const QString journal = path + QStringLiteral("-journal");
    sqlite3* database = nullptr;
    REQUIRE(sqlite3_open(path.toUtf8().constData(), &database) == SQLITE_OK);
    REQUIRE(
        sqlite3_exec(
            database,
            "PRAGMA cache_spill=1; PRAGMA cache_size=1; BEGIN; DELETE FROM answer; DELETE FROM other_field; "
            "DELETE FROM change; DELETE FROM head; DELETE FROM session; DELETE FROM meta; "
            "CREATE TABLE t AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 2000) "
            "SELECT i, randomblob(100) FROM n;",
            nullptr, nullptr, nullptr) == SQLITE_OK);
    REQUIRE(sqlite3_db_cacheflush(database) == SQLITE_OK);
    REQUIRE(QFile::copy(path, path + QStringLiteral(".half")));
    REQUIRE(QFile::copy(journal, journal + QStringLiteral(".half")));
    REQUIRE(sqlite3_close(database) == SQLITE_OK);
    QFile file(path);
    QFile half(path + QStringLiteral(".half"));
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    REQUIRE(half.open(QIODevice::ReadOnly));
    file.write(half.readAll());
    half.remove();
    QFile::remove(journal);
    REQUIRE(QFile::rename(journal + QStringLiteral(".half"), journal));
}

} // namespace sextant::store::test
