#include "store/detail/change_table.h"

#include "store/detail/connection.h"
#include "store/detail/store_error.h"

#include <algorithm>

namespace sextant::store {

using journal::BodyState;
using journal::Change;
using journal::ChangeId;

namespace {

const QByteArray kSelect = QByteArray("SELECT ") + ChangeTable::columns() + " FROM change ";

} // namespace

const char* ChangeTable::columns()
{
    return "id, header, body_state, salt, value";
}

std::optional<Change> ChangeTable::readChange(const Statement& row)
{
    auto header = journal::decodeHeader(row.bytes(1));
    if (!header.has_value())
        return std::nullopt;
    Change change;
    change.id = row.bytes(0);
    change.headerBytes = row.bytes(1);
    change.header = std::move(*header);
    change.bodyState = static_cast<BodyState>(std::clamp<qint64>(row.integer(2), 0, 2));
    change.body = {row.bytes(3), row.bytes(4)};
    return change;
}

std::vector<Change> ChangeTable::readAll(Statement& statement)
{
    std::vector<Change> changes;
    while (statement.step()) {
        auto change = readChange(statement);
        if (!change.has_value())
            throw StoreError({ErrorCode::Damaged, {}, QString::fromLatin1(statement.bytes(0).toHex())});
        changes.push_back(std::move(*change));
    }
    return changes;
}

bool ChangeTable::contains(const ChangeId& id)
{
    return Statement(m_connection, "SELECT 1 FROM change WHERE id = ?1").bind(id).step();
}

void ChangeTable::insert(const Change& change)
{
    const auto& h = change.header;
    Statement(
        m_connection,
        "INSERT INTO change(id, header, session, sequence, lamport, wall_time_ms, author, group_id, kind, "
        "entity, field, deletion, body_state, salt, value) "
        "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)")
        .bind(change.id, change.headerBytes, h.session.uuid, h.sequence, h.lamport, h.wallTimeMs,
              h.author.uuid, h.group.uuid, h.address.kind, h.address.entity, h.address.field, h.deletion,
              static_cast<int>(change.bodyState), change.body.salt, change.body.value)
        .run();
    Statement(m_connection, "INSERT INTO session(id, last_sequence, last_change) VALUES(?1, ?2, ?3) ON "
                            "CONFLICT(id) DO UPDATE SET "
                            "last_sequence = ?2, last_change = ?3 WHERE last_sequence < ?2")
        .bind(h.session.uuid, h.sequence, change.id)
        .run();
}

void ChangeTable::fillBody(const Change& change)
{
    Statement(m_connection, "UPDATE change SET body_state = ?2, salt = ?3, value = ?4 WHERE id = ?1")
        .bind(change.id, static_cast<int>(change.bodyState), change.body.salt, change.body.value)
        .run();
}

int ChangeTable::eraseBodies(const journal::FieldAddress& field, const journal::GroupId& but)
{
    const QByteArray which =
        "WHERE entity = ?1 AND kind = ?2 AND field = ?3 AND group_id <> ?4 AND deletion = 0 "
        "AND body_state <> ?5";
    const int erased = static_cast<int>(BodyState::Erased);
    Statement count(m_connection, "SELECT count(*) FROM change " + which);
    count.bind(field.entity, field.kind, field.field, but.uuid, erased).step();
    Statement(m_connection, "UPDATE change SET body_state = ?5, salt = x'', value = x'' " + which)
        .bind(field.entity, field.kind, field.field, but.uuid, erased)
        .run();
    return static_cast<int>(count.integer(0));
}

std::optional<Change> ChangeTable::find(const ChangeId& id)
{
    Statement statement(m_connection, kSelect + "WHERE id = ?1");
    auto found = readAll(statement.bind(id));
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::optional<ChangeId> ChangeTable::at(const journal::SessionId& session, quint64 sequence)
{
    Statement statement(m_connection, "SELECT id FROM change WHERE session = ?1 AND sequence = ?2");
    return statement.bind(session.uuid, sequence).step() ? std::optional(statement.bytes(0)) : std::nullopt;
}

std::vector<Change> ChangeTable::all()
{
    Statement statement(m_connection, kSelect + "ORDER BY id");
    return readAll(statement);
}

std::vector<Change> ChangeTable::ofEntity(const QString& kind, const QUuid& entity)
{
    Statement statement(m_connection, kSelect + "WHERE entity = ?1 AND kind = ?2");
    return readAll(statement.bind(entity, kind));
}

std::vector<Change> ChangeTable::ofField(const journal::FieldAddress& address)
{
    Statement statement(m_connection, kSelect + "WHERE entity = ?1 AND kind = ?2 AND field = ?3");
    return readAll(statement.bind(address.entity, address.kind, address.field));
}

std::vector<Change> ChangeTable::newest(const std::optional<QUuid>& entity, int limit)
{
    const int rows = limit <= 0 ? -1 : limit; // SQLite: no limit
    if (entity.has_value()) {
        Statement statement(m_connection,
                            kSelect + "WHERE entity = ?1 ORDER BY lamport DESC, id DESC LIMIT ?2");
        return readAll(statement.bind(*entity, rows));
    }
    Statement statement(m_connection, kSelect + "ORDER BY lamport DESC, id DESC LIMIT ?1");
    return readAll(statement.bind(rows));
}

std::vector<ChangeId> ChangeTable::heads(const journal::FieldAddress& address)
{
    Statement statement(m_connection,
                        "SELECT change FROM head WHERE entity = ?1 AND kind = ?2 AND field = ?3");
    statement.bind(address.entity, address.kind, address.field);
    std::vector<ChangeId> ids;
    while (statement.step())
        ids.push_back(statement.bytes(0));
    return ids;
}

std::vector<ChangeId> ChangeTable::headsOfEntity(const QUuid& entity)
{
    Statement statement(m_connection, "SELECT change FROM head WHERE entity = ?1");
    statement.bind(entity);
    std::vector<ChangeId> ids;
    while (statement.step())
        ids.push_back(statement.bytes(0));
    return ids;
}

void ChangeTable::insertHead(const Change& change)
{
    const auto& address = change.header.address;
    Statement(m_connection,
              "INSERT INTO head(entity, kind, field, change, deletion) VALUES(?1, ?2, ?3, ?4, ?5)")
        .bind(address.entity, address.kind, address.field, change.id, change.header.deletion)
        .run();
}

void ChangeTable::setOnlyHead(const Change& change)
{
    const auto& address = change.header.address;
    Statement(m_connection, "DELETE FROM head WHERE entity = ?1 AND kind = ?2 AND field = ?3")
        .bind(address.entity, address.kind, address.field)
        .run();
    insertHead(change);
}

void ChangeTable::recomputeHeads(const journal::FieldAddress& address)
{
    const std::vector<Change> changes = ofField(address);
    std::vector<const Change*> pointers;
    for (const Change& change : changes)
        pointers.push_back(&change);
    const auto state = journal::fieldState(pointers);
    Statement(m_connection, "DELETE FROM head WHERE entity = ?1 AND kind = ?2 AND field = ?3")
        .bind(address.entity, address.kind, address.field)
        .run();
    for (const Change& change : changes)
        if (std::find(state.heads.begin(), state.heads.end(), change.id) != state.heads.end())
            insertHead(change);
}

void ChangeTable::recomputeAll(const journal::Journal& journal)
{
    Statement(m_connection, "DELETE FROM head").run();
    Statement(m_connection, "DELETE FROM session").run();
    for (const auto& [entity, state] : journal.entities())
        for (const journal::FieldState& field : state.fields)
            for (const ChangeId& head : field.heads)
                insertHead(*journal.find(head));
    for (const auto& [session, last] : journal.lastOfSessions())
        Statement(m_connection, "INSERT INTO session(id, last_sequence, last_change) VALUES(?1, ?2, ?3)")
            .bind(session.uuid, journal.find(last)->header.sequence, last)
            .run();
}

std::vector<std::pair<QUuid, QByteArray>> ChangeTable::valuesOfEnded(const QString& kind,
                                                                     const QString& field)
{
    // By way of the heads, which are few: changes are indexed by entity.
    Statement statement(
        m_connection,
        "SELECT DISTINCT change.entity, change.value FROM head JOIN change ON "
        "change.entity = head.entity AND change.kind = head.kind AND change.field = head.field "
        "WHERE head.kind = ?1 AND head.field = ?2 AND head.deletion = 1 "
        "AND change.deletion = 0 AND change.body_state = ?3 AND NOT EXISTS(SELECT 1 FROM head AS "
        "living WHERE living.entity = head.entity AND living.kind = head.kind AND "
        "living.deletion = 0)");
    statement.bind(kind, field, static_cast<int>(BodyState::Present));
    std::vector<std::pair<QUuid, QByteArray>> values;
    while (statement.step())
        values.emplace_back(statement.uuid(0), statement.bytes(1));
    return values;
}

quint64 ChangeTable::greatestLamport()
{
    const qint64 greatest = m_connection.number("SELECT ifnull(max(lamport), 0) FROM change");
    return static_cast<quint64>(
        std::clamp<qint64>(greatest, 0, static_cast<qint64>(journal::kGreatestLamport)));
}

std::set<journal::SessionId> ChangeTable::sessions()
{
    Statement statement(m_connection, "SELECT id FROM session");
    std::set<journal::SessionId> ids;
    while (statement.step())
        ids.insert(journal::SessionId{statement.uuid(0)});
    return ids;
}

std::vector<ChangeId> ChangeTable::latestChanges()
{
    // What a session saw is older than all that it wrote: whatever is left when its turn comes, nobody saw.
    Statement statement(m_connection,
                        "SELECT session.last_change, first.header FROM session "
                        "JOIN change AS last ON last.id = session.last_change "
                        "JOIN change AS first ON first.session = session.id AND first.sequence = 1 "
                        "ORDER BY last.lamport DESC, last.id DESC");
    std::vector<ChangeId> latest;
    std::set<ChangeId> seen;
    while (statement.step()) {
        const ChangeId id = statement.bytes(0);
        if (!seen.contains(id))
            latest.push_back(id);
        if (const auto first = journal::decodeHeader(statement.bytes(1)))
            seen.insert(first->seen.begin(), first->seen.end());
    }
    return latest;
}

} // namespace sextant::store
