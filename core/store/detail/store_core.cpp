#include "store/detail/store_core.h"

#include "base/hashing.h"
#include "store/detail/store_error.h"

#include <algorithm>
#include <set>

namespace sextant::store {

using journal::Change;
using journal::ChangeId;

namespace {

QByteArray draftDigest(const QString& key, const QString& text)
{
    Hasher hasher;
    hasher.addField(key.toUtf8());
    hasher.addField(text.toUtf8());
    return hasher.result();
}

bool isOlder(const Change& a, const Change& b)
{
    return std::pair(a.header.lamport, a.id) < std::pair(b.header.lamport, b.id);
}

std::optional<QByteArray> valueOf(const Change& change)
{
    if (change.header.deletion || change.bodyState != journal::BodyState::Present)
        return std::nullopt;
    return change.body.value;
}

EntityKey keyOf(const Change& change)
{
    return {change.header.address.kind, change.header.address.entity};
}

} // namespace

QString draftKey(const journal::FieldAddress& address)
{
    return address.kind + u'/' + address.entity.toString(QUuid::WithoutBraces) + u'/' + address.field;
}

StoreCore::StoreCore(Connection& connection)
    : m_connection(connection)
    , m_changes(connection)
    , m_projection(connection)
{
    m_session.lamport = m_changes.greatestLamport();
}

StoreCore::StoreCore(Connection& connection, journal::SessionState session)
    : m_connection(connection)
    , m_changes(connection)
    , m_projection(connection)
    , m_session(std::move(session))
{}

void StoreCore::writeGroup(PreparedGroup& group)
{
    if (group.isMade)
        insertMade(group);
    else
        makeChanges(group);
    project(group.changes);
}

int StoreCore::erase(PreparedGroup& group, const std::vector<journal::FieldAddress>& fields)
{
    writeGroup(group);
    int bodies = 0;
    std::set<EntityKey> entities;
    for (const journal::FieldAddress& field : fields) {
        bodies += m_changes.eraseBodies(field, group.group.id);
        writeDraft(field, {});
        entities.insert({field.kind, field.entity});
    }
    for (const EntityKey& key : entities)
        projectEntity(key);
    return bodies;
}

bool StoreCore::has(const PreparedGroup& group)
{
    return group.isMade && !group.changes.empty() && m_changes.contains(group.changes.front().id);
}

void StoreCore::makeChanges(PreparedGroup& group)
{
    // Nothing of this sticks when a statement fails half-way: the next attempt begins from here again.
    journal::SessionState session = m_session;
    if (session.sequence == 0) {
        session.session = group.session;
        session.seen = m_changes.latestChanges();
        std::sort(session.seen.begin(), session.seen.end());
    }
    std::vector<Change> made;
    for (size_t i = 0; i < group.group.writes.size(); ++i) {
        const FieldWrite& write = group.group.writes[i];
        const auto heads = m_changes.heads(write.address);
        made.push_back(journal::nextChange(session, {write.address, write.value, write.deletion}, heads,
                                           group.group.id, group.group.author,
                                           group.group.at.toMSecsSinceEpoch(), group.salts[i]));
        m_changes.insert(made.back());
        m_changes.setOnlyHead(made.back());
    }
    group.changes = std::move(made);
    group.isMade = true;
    m_session = std::move(session);
}

void StoreCore::insertMade(const PreparedGroup& group)
{
    for (const Change& change : group.changes) {
        if (m_changes.contains(change.id))
            continue; // the attempt before had reached the disk after all
        m_changes.insert(change);
        m_changes.setOnlyHead(change);
    }
}

void StoreCore::project(const std::vector<Change>& changes)
{
    std::set<EntityKey> whole;
    for (const Change& change : changes) {
        const Change* only = &change; // it replaces every head of its field
        const auto state = journal::fieldState({&only, 1});
        if (whole.contains(keyOf(change)))
            continue;
        if (change.header.deletion || !m_projection.writeField(change.header.address, state))
            whole.insert(keyOf(change));
    }
    for (const EntityKey& key : whole)
        projectEntity(key);
}

void StoreCore::projectEntity(const EntityKey& key)
{
    journal::Journal ofEntity;
    ofEntity.unite(m_changes.ofEntity(key.first, key.second));
    m_projection.write(key, ofEntity.entity(key.first, key.second));
}

void StoreCore::writeSnapshot(const Snapshot& snapshot)
{
    Statement(
        m_connection,
        "INSERT OR IGNORE INTO snapshot(digest, compiled, source, source_digest) VALUES(?1, ?2, ?3, ?4)")
        .bind(snapshot.digest, snapshot.compiled, snapshot.source, sha256(snapshot.source))
        .run();
}

void StoreCore::writeDraft(const journal::FieldAddress& address, const QString& text)
{
    const QString key = draftKey(address);
    if (text.isEmpty())
        Statement(m_connection, "DELETE FROM draft WHERE address = ?1").bind(key).run();
    else
        Statement(m_connection, "INSERT OR REPLACE INTO draft(address, text, digest) VALUES(?1, ?2, ?3)")
            .bind(key, text, draftDigest(key, text))
            .run();
}

std::vector<EntityRow> StoreCore::entities()
{
    const EntityRows rows = m_projection.load();
    return {rows.begin(), rows.end()};
}

std::vector<Snapshot> StoreCore::snapshots()
{
    std::vector<Snapshot> snapshots;
    Statement statement(m_connection, "SELECT digest, compiled, source FROM snapshot ORDER BY digest");
    while (statement.step())
        snapshots.push_back({statement.bytes(0), statement.bytes(1), statement.bytes(2)});
    return snapshots;
}

QMap<QString, QString> StoreCore::drafts()
{
    QMap<QString, QString> drafts;
    Statement statement(m_connection, "SELECT address, text, digest FROM draft");
    while (statement.step())
        if (statement.bytes(2) == draftDigest(statement.text(0), statement.text(1)))
            drafts.insert(statement.text(0), statement.text(1));
    return drafts;
}

std::vector<HistoryEntry> StoreCore::history(const std::optional<QUuid>& entity, int limit)
{
    std::vector<HistoryEntry> entries;
    for (const Change& change : m_changes.newest(entity, limit))
        entries.push_back(entryOf(change));
    return entries;
}

HistoryEntry StoreCore::entryOf(const Change& change)
{
    const auto& header = change.header;
    HistoryEntry entry{change.id,      QDateTime::fromMSecsSinceEpoch(header.wallTimeMs, Qt::UTC),
                       header.author,  header.group,
                       header.address, std::nullopt,
                       valueOf(change)};
    std::optional<Change> replaced;
    for (const ChangeId& id : header.replaces)
        if (auto candidate = m_changes.find(id); candidate.has_value())
            if (!replaced.has_value() || isOlder(*replaced, *candidate))
                replaced = std::move(candidate);
    if (replaced.has_value())
        entry.before = valueOf(*replaced);
    const auto heads = m_changes.heads(header.address);
    entry.isHead = std::find(heads.begin(), heads.end(), change.id) != heads.end();
    return entry;
}

std::vector<ChangeId> StoreCore::heads(const std::vector<QUuid>& entities)
{
    std::vector<ChangeId> all;
    for (const QUuid& entity : entities) {
        const auto heads = m_changes.headsOfEntity(entity);
        all.insert(all.end(), heads.begin(), heads.end());
    }
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

bool StoreCore::add(const Change& change, journal::UnionReport& report)
{
    if (!journal::isIntact(change)) {
        report.damaged.push_back(change.id);
        return false;
    }
    if (const auto known = m_changes.find(change.id); known.has_value()) {
        ++report.alreadyThere;
        if (known->bodyState != journal::BodyState::Withheld ||
            change.bodyState != journal::BodyState::Present)
            return false;
        m_changes.fillBody(change);
        ++report.bodiesFilled;
        return true;
    }
    if (const auto there = m_changes.at(change.header.session, change.header.sequence); there.has_value()) {
        report.refused.push_back({change.header.session, change.header.sequence, *there, change.id});
        return false;
    }
    m_changes.insert(change);
    ++report.added;
    return true;
}

journal::UnionReport StoreCore::unite(const std::vector<Change>& changes)
{
    journal::UnionReport report;
    std::set<journal::FieldAddress> fields;
    std::set<EntityKey> entities;
    Transaction transaction(m_connection);
    for (const Change& change : changes)
        if (add(change, report)) {
            fields.insert(change.header.address);
            entities.insert(keyOf(change));
        }
    for (const journal::FieldAddress& field : fields)
        m_changes.recomputeHeads(field);
    for (const EntityKey& key : entities)
        projectEntity(key);
    const quint64 lamport = m_changes.greatestLamport();
    transaction.commit();
    m_session.lamport = lamport;
    return report;
}

} // namespace sextant::store
