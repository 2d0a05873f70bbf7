#include "store/detail/statement.h"

#include "store/detail/connection.h"
#include "store/detail/store_error.h"

#include <sqlite3.h>

namespace sextant::store {

Statement::Statement(Connection& connection, const QByteArray& sql)
    : m_connection(connection)
    , m_sql(sql)
    , m_statement(connection.takeCompiled(sql))
{}

Statement::~Statement()
{
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
    m_connection.giveBackCompiled(m_sql, m_statement);
}

bool Statement::step()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        check(code, m_connection.handle());
    return false;
}

void Statement::run()
{
    while (step()) {
    }
    sqlite3_reset(m_statement);
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QByteArray Statement::bytes(int column) const
{
    const void* data = sqlite3_column_blob(m_statement, column);
    const int size = sqlite3_column_bytes(m_statement, column);
    return data == nullptr ? QByteArray() : QByteArray(static_cast<const char*>(data), size);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

int Statement::columnCount() const
{
    return sqlite3_column_count(m_statement);
}

QByteArray Statement::columnName(int column) const
{
    return QByteArray(sqlite3_column_name(m_statement, column));
}

void Statement::put(int index, const QByteArray& blob)
{
    // A null QByteArray is an empty blob here, never NULL.
    const char* data = blob.isEmpty() ? "" : blob.constData();
    check(sqlite3_bind_blob64(m_statement, index, data, static_cast<sqlite3_uint64>(blob.size()),
                              SQLITE_TRANSIENT),
          m_connection.handle());
}

void Statement::put(int index, const Text& text)
{
    const char* data = text.utf8.isEmpty() ? "" : text.utf8.constData();
    check(sqlite3_bind_text64(m_statement, index, data, static_cast<sqlite3_uint64>(text.utf8.size()),
                              SQLITE_TRANSIENT, SQLITE_UTF8),
          m_connection.handle());
}

void Statement::bindFrom(int index, const Statement& row, int column)
{
    check(sqlite3_bind_value(m_statement, index, sqlite3_column_value(row.m_statement, column)),
          m_connection.handle());
}

void Statement::putInteger(int index, qint64 value)
{
    check(sqlite3_bind_int64(m_statement, index, value), m_connection.handle());
}

void Statement::putNull(int index)
{
    check(sqlite3_bind_null(m_statement, index), m_connection.handle());
}

} // namespace sextant::store
