#include "store/detail/schema.h"

#include "store/detail/connection.h"
#include "store/detail/entity_kinds.h"
#include "store/detail/store_error.h"

#include <algorithm>

namespace sextant::store {

namespace {

// Written exactly as SQLite keeps them in sqlite_schema: opening compares the texts.
const char* const kCoreTables[][2] = {
    {"meta", "CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID"},
    {"session", "CREATE TABLE session(id BLOB PRIMARY KEY, last_sequence INTEGER NOT NULL, last_change BLOB "
                "NOT NULL) STRICT, "
                "WITHOUT ROWID"},
    {"change", "CREATE TABLE change(id BLOB PRIMARY KEY, header BLOB NOT NULL, session BLOB NOT NULL, "
               "sequence INTEGER NOT "
               "NULL, lamport INTEGER NOT NULL, wall_time_ms INTEGER NOT NULL, author BLOB NOT NULL, "
               "group_id BLOB NOT NULL, "
               "kind TEXT NOT NULL, entity BLOB NOT NULL, field TEXT NOT NULL, deletion INTEGER NOT NULL, "
               "body_state INTEGER "
               "NOT NULL, salt BLOB NOT NULL, value BLOB NOT NULL) STRICT"},
    {"change_by_session", "CREATE UNIQUE INDEX change_by_session ON change(session, sequence)"},
    {"change_by_entity", "CREATE INDEX change_by_entity ON change(entity, kind, field)"},
    {"change_by_lamport", "CREATE INDEX change_by_lamport ON change(lamport)"},
    {"head",
     "CREATE TABLE head(entity BLOB, kind TEXT, field TEXT, change BLOB, deletion INTEGER NOT NULL, PRIMARY "
     "KEY(entity, kind, field, change)) STRICT, WITHOUT ROWID"},
    {"draft", "CREATE TABLE draft(address TEXT PRIMARY KEY, text TEXT NOT NULL, digest BLOB NOT NULL) "
              "STRICT, WITHOUT ROWID"},
    {"snapshot", "CREATE TABLE snapshot(digest BLOB PRIMARY KEY, compiled BLOB NOT NULL, source BLOB NOT "
                 "NULL, source_digest BLOB NOT NULL) STRICT"},
    {"blob", "CREATE TABLE blob(digest BLOB PRIMARY KEY, size_bytes INTEGER NOT NULL, state TEXT NOT NULL) "
             "STRICT, WITHOUT "
             "ROWID"},
    {"evidence_chunk", "CREATE TABLE evidence_chunk(digest BLOB NOT NULL, sequence INTEGER NOT NULL, bytes "
                       "BLOB NOT NULL, PRIMARY "
                       "KEY(digest, sequence)) STRICT"},
};

QByteArray quoted(const QByteArray& name)
{
    return '"' + name + '"';
}

QByteArray projectionSql(const EntityKind& kind)
{
    QByteArray sql = "CREATE TABLE " + quoted(kind.name) + "(id BLOB PRIMARY KEY";
    for (const QByteArray& field : kind.fields)
        sql += ", " + quoted(field) + " TEXT";
    return sql + ", conflicts TEXT NOT NULL) STRICT, WITHOUT ROWID";
}

QMap<QByteArray, QByteArray> coreObjects()
{
    QMap<QByteArray, QByteArray> objects;
    for (const auto& [name, sql] : kCoreTables)
        objects.insert(name, sql);
    return objects;
}

struct SchemaRow
{
    QByteArray type;
    QByteArray name;
    QByteArray table;
    QByteArray sql;
};

std::vector<SchemaRow> readSchema(Connection& connection)
{
    std::vector<SchemaRow> rows;
    Statement statement(connection, "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY name");
    while (statement.step())
        rows.push_back({statement.bytes(0), statement.bytes(1), statement.bytes(2), statement.bytes(3)});
    return rows;
}

bool isPlain(const SchemaRow& row)
{
    return (row.type == "table" && row.sql.startsWith("CREATE TABLE ")) || row.type == "index";
}

} // namespace

QMap<QByteArray, QByteArray> projectionObjects()
{
    QMap<QByteArray, QByteArray> objects;
    for (const EntityKind& kind : entityKinds())
        objects.insert(kind.name, projectionSql(kind));
    objects.insert(
        "other_field",
        "CREATE TABLE other_field(kind TEXT, id BLOB, field TEXT, value TEXT, conflicted INTEGER NOT NULL, "
        "PRIMARY KEY(kind, id, field)) STRICT, WITHOUT ROWID");
    return objects;
}

const SchemaHistory& schemaHistory()
{
    static const SchemaHistory history{
        {1, coreObjects(), nullptr},
        // New kinds and fields are projections, made by the rebuilding that follows.
        {2, coreObjects(), [](Connection&) {}}, // actions
        {3, coreObjects(), [](Connection&) {}}, // audits; the scope of an assessment
    };
    return history;
}

void createSchema(Connection& connection, const SchemaVersion& version)
{
    // Tables before indexes: "CREATE TABLE" sorts behind "CREATE INDEX", so not in the order of the map.
    for (const char* beginning : {"CREATE TABLE", "CREATE INDEX", "CREATE UNIQUE INDEX"})
        for (const QByteArray& sql : version.objects)
            if (sql.startsWith(beginning))
                Statement(connection, sql).run();
    recreateProjectionTables(connection);
    Statement(connection, "PRAGMA application_id=" + QByteArray::number(kApplicationId)).run();
    setSchemaVersion(connection, version.number);
}

int schemaVersionOf(Connection& connection)
{
    return static_cast<int>(connection.number("PRAGMA user_version"));
}

void setSchemaVersion(Connection& connection, int number)
{
    Statement(connection, "PRAGMA user_version=" + QByteArray::number(number)).run();
}

SchemaFindings inspectSchema(Connection& connection, const SchemaVersion& expected, bool newer)
{
    SchemaFindings findings;
    QMap<QByteArray, QByteArray> core = expected.objects;
    QMap<QByteArray, QByteArray> projections = projectionObjects();
    for (const SchemaRow& row : readSchema(connection)) {
        const bool isOfKnownTable = core.contains(row.table) || expected.objects.contains(row.table) ||
                                    projectionObjects().contains(row.table);
        bool known = false;
        if (row.type == "index" && row.sql.isEmpty())
            known = isOfKnownTable; // made by SQLite itself for a primary key
        else if (row.type == "table" && projections.contains(row.name) && isPlain(row)) {
            findings.projectionsCurrent =
                findings.projectionsCurrent && projections.value(row.name) == row.sql;
            projections.remove(row.name);
            known = true;
        } else if (isPlain(row) && core.value(row.name) == row.sql && !row.sql.isEmpty()) {
            core.remove(row.name);
            known = true;
        }
        const bool tolerated = known || (newer && isPlain(row));
        if (!tolerated && findings.foreign.isEmpty())
            findings.foreign = QString::fromUtf8(row.name);
    }
    findings.projectionsCurrent = findings.projectionsCurrent && projections.isEmpty();
    if (!core.isEmpty())
        findings.missing = QString::fromUtf8(core.firstKey());
    return findings;
}

void migrateSchema(Connection& connection, const SchemaHistory& history)
{
    Transaction transaction(connection);
    const int from = schemaVersionOf(connection);
    for (const SchemaVersion& version : history) {
        if (version.number <= from)
            continue;
        version.migrate(connection);
        setSchemaVersion(connection, version.number);
    }
    transaction.commit();
}

void recreateProjectionTables(Connection& connection)
{
    const auto objects = projectionObjects();
    for (auto object = objects.begin(); object != objects.end(); ++object) {
        Statement(connection, "DROP TABLE IF EXISTS " + quoted(object.key())).run();
        Statement(connection, object.value()).run();
    }
}

} // namespace sextant::store
