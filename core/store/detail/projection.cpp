#include "store/detail/projection.h"

#include "store/detail/connection.h"
#include "store/detail/entity_kinds.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace sextant::store {

namespace {

QByteArray namesToJson(const QStringList& names)
{
    return QJsonDocument(QJsonArray::fromStringList(names)).toJson(QJsonDocument::Compact);
}

QStringList namesFromJson(const QByteArray& json)
{
    QStringList names;
    const QJsonArray array = QJsonDocument::fromJson(json).array();
    for (const QJsonValue& name : array)
        names.append(name.toString());
    return names;
}

bool hasColumn(const EntityKind* kind, const QString& field)
{
    return kind != nullptr && kind->fields.contains(field.toUtf8());
}

} // namespace

EntityRow rowOf(const QString& kind, const QUuid& id, const journal::EntityState& state)
{
    EntityRow row{kind, id, {}, {}};
    for (auto field = state.fields.begin(); field != state.fields.end(); ++field) {
        if (field->value.has_value())
            row.fields.insert(field.key(), *field->value);
        if (field->conflicted)
            row.conflicts.append(field.key());
    }
    return row;
}

EntityRows rowsOf(const journal::Journal& journal)
{
    EntityRows rows;
    for (const auto& [key, state] : journal.entities())
        if (state.alive)
            rows.insert(key, rowOf(key.first, key.second, state));
    return rows;
}

EntityRows Projection::load()
{
    EntityRows rows;
    for (const EntityKind& kind : entityKinds())
        loadKind(kind.name, kind.fields, rows);
    loadOther(rows);
    for (EntityRow& row : rows)
        row.conflicts.sort();
    return rows;
}

void Projection::loadKind(const QByteArray& kind, const QByteArrayList& fields, EntityRows& rows)
{
    const QString name = QString::fromUtf8(kind);
    QStringList fieldNames;
    for (const QByteArray& field : fields)
        fieldNames.append(QString::fromUtf8(field));
    const int conflictsColumn = static_cast<int>(fields.size()) + 1;

    Statement statement(m_connection, "SELECT * FROM \"" + kind + '"');
    while (statement.step()) {
        EntityRow row{name, statement.uuid(0), {}, {}};
        for (int i = 0; i < fieldNames.size(); ++i)
            if (!statement.isNull(i + 1))
                row.fields.insert(fieldNames[i], statement.bytes(i + 1));
        const QByteArray conflicts = statement.bytes(conflictsColumn);
        if (conflicts != "[]")
            row.conflicts = namesFromJson(conflicts);
        rows.insert({name, row.id}, row);
    }
}

void Projection::loadOther(EntityRows& rows)
{
    Statement statement(m_connection, "SELECT kind, id, field, value, conflicted FROM other_field");
    while (statement.step()) {
        const EntityKey key{statement.text(0), statement.uuid(1)};
        EntityRow& row = rows[key];
        row.kind = key.first;
        row.id = key.second;
        if (!statement.isNull(3))
            row.fields.insert(statement.text(2), statement.bytes(3));
        if (statement.integer(4) != 0)
            row.conflicts.append(statement.text(2));
    }
}

void Projection::erase(const EntityKey& key)
{
    if (const EntityKind* kind = findKind(key.first))
        Statement(m_connection, "DELETE FROM \"" + kind->name + "\" WHERE id = ?1").bind(key.second).run();
    Statement(m_connection, "DELETE FROM other_field WHERE kind = ?1 AND id = ?2")
        .bind(key.first, key.second)
        .run();
}

void Projection::write(const EntityKey& key, const journal::EntityState& state)
{
    erase(key);
    if (state.alive)
        insert(rowOf(key.first, key.second, state));
}

void Projection::insert(const EntityRow& row)
{
    const EntityKind* kind = findKind(row.kind);
    if (kind != nullptr)
        insertKnown(*kind, row);
    QStringList otherConflicts;
    for (const QString& field : row.conflicts)
        if (!hasColumn(kind, field))
            otherConflicts.append(field);
    for (auto field = row.fields.begin(); field != row.fields.end(); ++field)
        if (!hasColumn(kind, field.key()))
            writeOther({row.kind, row.id, field.key()}, *field, otherConflicts.removeOne(field.key()));
    for (const QString& field : otherConflicts)
        writeOther({row.kind, row.id, field}, std::nullopt, true);
    // Bodies withheld or erased leave an entity of an unknown kind without any value: it is alive all the
    // same.
    if (kind == nullptr && row.fields.isEmpty() && row.conflicts.isEmpty())
        writeOther({row.kind, row.id, {}}, std::nullopt, false);
}

void Projection::insertKnown(const EntityKind& kind, const EntityRow& row)
{
    QByteArray columns = "id";
    QByteArray places = "?1";
    int index = 1;
    for (const QByteArray& field : kind.fields) {
        columns += ", \"" + field + '"';
        places += ", ?" + QByteArray::number(++index);
    }
    const int conflictsIndex = ++index;
    Statement statement(m_connection, "INSERT INTO \"" + kind.name + "\"(" + columns +
                                          ", conflicts) VALUES(" + places + ", ?" +
                                          QByteArray::number(conflictsIndex) + ')');
    statement.bindAt(1, row.id);
    QStringList conflicts;
    for (int i = 0; i < kind.fields.size(); ++i) {
        const QString name = QString::fromUtf8(kind.fields[i]);
        const auto value = row.fields.constFind(name);
        statement.bindAt(i + 2, value == row.fields.cend() ? std::nullopt : std::optional(Text{*value}));
        if (row.conflicts.contains(name))
            conflicts.append(name);
    }
    conflicts.sort();
    statement.bindAt(conflictsIndex, Text{namesToJson(conflicts)});
    statement.run();
}

void Projection::writeOther(const journal::FieldAddress& address, const std::optional<QByteArray>& value,
                            bool conflicted)
{
    std::optional<Text> text;
    if (value.has_value())
        text = Text{*value};
    Statement(
        m_connection,
        "INSERT OR REPLACE INTO other_field(kind, id, field, value, conflicted) VALUES(?1, ?2, ?3, ?4, ?5)")
        .bind(address.kind, address.entity, address.field, text, conflicted)
        .run();
}

bool Projection::hasNoConflicts(const EntityKind& kind, const QUuid& id)
{
    Statement row(m_connection, "SELECT conflicts FROM \"" + kind.name + "\" WHERE id = ?1");
    return row.bind(id).step() && row.bytes(0) == "[]";
}

bool Projection::writeField(const journal::FieldAddress& address, const journal::FieldState& state)
{
    const EntityKind* kind = findKind(address.kind);
    if (kind == nullptr || !state.value.has_value())
        return false;
    if (!hasNoConflicts(*kind, address.entity))
        return false;
    if (hasColumn(kind, address.field))
        Statement(m_connection,
                  "UPDATE \"" + kind->name + "\" SET \"" + address.field.toUtf8() + "\" = ?2 WHERE id = ?1")
            .bind(address.entity, Text{*state.value})
            .run();
    else
        writeOther(address, state.value, false);
    return true;
}

void Projection::replaceAll(const EntityRows& rows)
{
    for (const EntityKind& kind : entityKinds())
        Statement(m_connection, "DELETE FROM \"" + kind.name + '"').run();
    Statement(m_connection, "DELETE FROM other_field").run();
    for (const EntityRow& row : rows)
        insert(row);
}

} // namespace sextant::store
