#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

#include <vector>

namespace sextant::store {

class Connection;

/// "SXTT" at offset 68 of the file.
inline constexpr quint32 kApplicationId = 0x53585454;

/// One schema version: what the file holds in tables and indexes (name to SQL text), and how a file of the
/// version before becomes one of this (nullptr for the first). `migrate` runs inside a transaction.
struct SchemaVersion
{
    int number = 0;
    QMap<QByteArray, QByteArray> objects;
    void (*migrate)(Connection&) = nullptr;
};

/// Every version from the oldest that can be migrated to the present one, ascending without gaps.
using SchemaHistory = std::vector<SchemaVersion>;
const SchemaHistory& schemaHistory();

/// The SQL of the projection tables: derived from the field lists, dropped and rebuilt when these have
/// changed.
QMap<QByteArray, QByteArray> projectionObjects();

/// Makes \a version in an empty database, with application id and version number. In the caller's
/// transaction.
void createSchema(Connection& connection, const SchemaVersion& version);

int schemaVersionOf(Connection& connection);
void setSchemaVersion(Connection& connection, int number);

/// What the file's schema is, beside what it should be.
struct SchemaFindings
{
    QString foreign; ///< first object that Sextant did not make: trigger, view, virtual table, unknown table
                     ///< or index
    QString missing; ///< first core object that is not there or reads otherwise
    bool projectionsCurrent = true; ///< all projection tables are there with the present columns
};

/// Compares the schema with \a expected. A \a newer file may hold plain tables and indexes that are not known
/// here; triggers, views and virtual tables are foreign in every case.
SchemaFindings inspectSchema(Connection& connection, const SchemaVersion& expected, bool newer);

/// Brings the file from its version to the last of \a history, all steps in one transaction.
void migrateSchema(Connection& connection, const SchemaHistory& history);

/// Drops and makes the projection tables, empty. In the caller's transaction.
void recreateProjectionTables(Connection& connection);

} // namespace sextant::store
