#pragma once

#include <QByteArray>
#include <QString>
#include <QUuid>

#include <concepts>
#include <optional>

struct sqlite3_stmt;

namespace sextant::store {

class Connection;

/// UTF-8 bound as text; a QByteArray alone is bound as a blob.
struct Text
{
    QByteArray utf8;
};

/// One SQL statement, borrowed from its connection's store of compiled statements and given back reset.
/// Every function throws SqliteError.
class Statement
{
public:
    Statement(Connection& connection, const QByteArray& sql);
    ~Statement();
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    /// Binds \a values to ?1, ?2, …: whole numbers, bool, QByteArray (blob), QUuid (blob of 16 bytes), Text,
    /// QString, and optionals of them (empty: NULL).
    template <typename... Values>
    Statement& bind(const Values&... values)
    {
        int index = 0;
        (put(++index, values), ...);
        return *this;
    }

    template <typename Value>
    void bindAt(int index, const Value& value)
    {
        put(index, value);
    }
    /// Binds what column \a column of \a row holds, whatever its type.
    void bindFrom(int index, const Statement& row, int column);

    /// True when there is a row to read.
    bool step();
    /// Steps to the end and resets, ready to be bound again.
    void run();

    qint64 integer(int column) const;
    /// Blob or text, byte for byte; empty for NULL.
    QByteArray bytes(int column) const;
    QString text(int column) const { return QString::fromUtf8(bytes(column)); }
    QUuid uuid(int column) const { return QUuid::fromRfc4122(bytes(column)); }
    bool isNull(int column) const;
    int columnCount() const;
    QByteArray columnName(int column) const;

private:
    template <std::integral Value>
    void put(int index, Value value)
    {
        putInteger(index, static_cast<qint64>(value));
    }
    template <typename Value>
    void put(int index, const std::optional<Value>& value)
    {
        if (value.has_value())
            put(index, *value);
        else
            putNull(index);
    }
    void put(int index, const QByteArray& blob);
    void put(int index, const Text& text);
    void put(int index, const QString& text) { put(index, Text{text.toUtf8()}); }
    void put(int index, const QUuid& id) { put(index, id.toRfc4122()); }
    void putInteger(int index, qint64 value);
    void putNull(int index);

    Connection& m_connection;
    QByteArray m_sql;
    sqlite3_stmt* m_statement = nullptr;
};

} // namespace sextant::store
