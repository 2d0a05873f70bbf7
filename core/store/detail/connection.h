#pragma once

#include "store/detail/statement.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <chrono>
#include <optional>
#include <vector>

struct sqlite3;
struct sqlite3_backup;
struct sqlite3_file;

namespace sextant::store {

enum class Access { ReadOnly, ReadWrite, Create };

/// One SQLite connection, hardened against files that were not made here. Pinned; throws SqliteError.
class Connection
{
public:
    /// Opens \a path (":memory:" too) by the VFS named \a vfs (empty: the system's). Create expects an empty
    /// file.
    Connection(const QString& path, Access access, const QString& vfs);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    sqlite3* handle() const { return m_database; }

    /// Runs one or several statements without results.
    void execute(const char* sql);
    /// The first column of the first row; throws StoreError (Damaged) when there is none.
    qint64 number(const QByteArray& sql);
    /// The first \a count bytes of the file, past all locks; shorter when the file is.
    QByteArray rawBytes(qint64 offset, int count) const;
    qint64 rawSize() const;
    bool isReadOnlyFile() const;
    bool isInTransaction() const;
    /// Takes the file for this connection alone and keeps it so. Who merely looks at the file, or tries to
    /// take it too and loses, is waited for, \a patience at most; who holds it is not: SqliteError (busy).
    void takeAlone(std::chrono::milliseconds patience = std::chrono::seconds(2));

private:
    friend class Statement;
    void configure();
    sqlite3_file* file() const;
    sqlite3_stmt* takeCompiled(const QByteArray& sql);
    void giveBackCompiled(const QByteArray& sql, sqlite3_stmt* statement);

    sqlite3* m_database = nullptr;
    QHash<QByteArray, std::vector<sqlite3_stmt*>> m_compiled;
};

/// Rolls back unless committed.
class Transaction
{
public:
    explicit Transaction(Connection& connection);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    void commit();

private:
    Connection& m_connection;
    bool m_open = true;
};

/// Copies a database whole into an empty one by the backup API, some pages at a time: what the source's own
/// connection writes in between reaches the copy too. Throws SqliteError.
class PageCopy
{
public:
    PageCopy(Connection& source, Connection& target);
    ~PageCopy();
    PageCopy(const PageCopy&) = delete;
    PageCopy& operator=(const PageCopy&) = delete;
    /// Copies up to \a pages more (-1: all); true when everything is copied.
    bool step(int pages);

private:
    sqlite3_backup* m_backup = nullptr;
};

} // namespace sextant::store
