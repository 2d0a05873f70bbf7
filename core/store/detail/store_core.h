#pragma once

#include "store/detail/change_table.h"
#include "store/detail/connection.h"
#include "store/detail/projection.h"
#include "store/workspace_store.h"

#include <set>
#include <vector>

namespace sextant::store {

/// A group on its way to the file: what was asked for, and the changes made of it at the first attempt. A
/// later attempt writes the same changes again, so that a commit whose answer was lost makes no second copy.
struct PreparedGroup
{
    ChangeGroup group;
    journal::SessionId session;
    std::vector<QByteArray> salts; ///< one per write
    std::vector<journal::Change> changes;
    bool isMade = false;
};

/// What the storage thread does with the tables. Every function throws; writes belong in the caller's
/// transaction save where said.
class StoreCore
{
public:
    explicit StoreCore(Connection& connection);
    /// Goes on where a core on another copy of the same file is.
    StoreCore(Connection& connection, journal::SessionState session);

    const journal::SessionState& session() const { return m_session; }
    void setSession(const journal::SessionState& session) { m_session = session; }

    void writeGroup(PreparedGroup& group);
    /// Writes \a group, then takes the bodies of all other changes of \a fields, and their drafts. Returns
    /// how many.
    int erase(PreparedGroup& group, const std::vector<journal::FieldAddress>& fields);
    /// True when the changes of \a group are in the file.
    bool has(const PreparedGroup& group);
    void writeSnapshot(const Snapshot& snapshot);
    void writeDraft(const journal::FieldAddress& address, const QString& text);

    std::vector<EntityRow> entities();
    std::vector<Snapshot> snapshots();
    QMap<QString, QString> drafts();
    std::vector<HistoryEntry> history(const std::optional<QUuid>& entity, int limit);
    std::vector<journal::ChangeId> heads(const std::vector<QUuid>& entities);
    std::vector<journal::Change> changes() { return m_changes.all(); }
    std::vector<std::pair<QUuid, QByteArray>> valuesOfEnded(const QString& kind, const QString& field)
    {
        return m_changes.valuesOfEnded(kind, field);
    }
    std::vector<journal::ChangeId> latestChanges() { return m_changes.latestChanges(); }
    /// Adds what is not here yet, under the rules of journal::Journal::unite. A transaction of its own.
    journal::UnionReport unite(const std::vector<journal::Change>& changes);

private:
    void makeChanges(PreparedGroup& group);
    void insertMade(const PreparedGroup& group);
    void project(const std::vector<journal::Change>& changes);
    void projectEntity(const EntityKey& key);
    /// False when the change was there already, or must not be here.
    bool add(const journal::Change& change, journal::UnionReport& report);
    HistoryEntry entryOf(const journal::Change& change);

    Connection& m_connection;
    ChangeTable m_changes;
    Projection m_projection;
    journal::SessionState m_session;
};

/// "kind/entity/field", as drafts are named.
QString draftKey(const journal::FieldAddress& address);

} // namespace sextant::store
