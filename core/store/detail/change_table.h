#pragma once

#include "journal/journal.h"

#include <optional>
#include <set>
#include <vector>

namespace sextant::store {

class Connection;
class Statement;

/// The journal as it lies in the tables `change`, `head` and `session`. Every function throws.
class ChangeTable
{
public:
    explicit ChangeTable(Connection& connection)
        : m_connection(connection)
    {}

    bool contains(const journal::ChangeId& id);
    /// Adds \a change and moves its session forward. Heads are not touched.
    void insert(const journal::Change& change);
    void fillBody(const journal::Change& change);
    /// Takes salt and value of every change of \a field that wrote one, save those of the group \a but; a
    /// body that was withheld is not waited for any more. Returns how many.
    int eraseBodies(const journal::FieldAddress& field, const journal::GroupId& but);
    /// nullopt when there is none. Throws StoreError (Damaged) when its header cannot be read.
    std::optional<journal::Change> find(const journal::ChangeId& id);
    std::optional<journal::ChangeId> at(const journal::SessionId& session, quint64 sequence);
    /// All changes, sorted by id.
    std::vector<journal::Change> all();
    std::vector<journal::Change> ofEntity(const QString& kind, const QUuid& entity);
    std::vector<journal::Change> ofField(const journal::FieldAddress& address);
    /// The newest \a limit changes (0 or less: all), newest first: by Lamport counter, then id.
    std::vector<journal::Change> newest(const std::optional<QUuid>& entity, int limit);

    std::vector<journal::ChangeId> heads(const journal::FieldAddress& address);
    /// Heads of every field of \a entity, in no particular order.
    std::vector<journal::ChangeId> headsOfEntity(const QUuid& entity);
    /// \a change becomes the only head of its field.
    void setOnlyHead(const journal::Change& change);
    /// Computes the heads of \a address anew from all its changes.
    void recomputeHeads(const journal::FieldAddress& address);
    /// Computes heads and sessions of everything anew.
    void recomputeAll(const journal::Journal& journal);

    /// Every value that is still here of \a field of the entities of \a kind that are ended.
    std::vector<std::pair<QUuid, QByteArray>> valuesOfEnded(const QString& kind, const QString& field);

    quint64 greatestLamport();
    std::set<journal::SessionId> sessions();
    /// The last changes of those sessions that no other has seen, itself or by way of a third, newest first:
    /// together with what came before them, the whole history. One of them unless something was merged.
    std::vector<journal::ChangeId> latestChanges();

    /// Columns of the row form that readChange() expects.
    static const char* columns();
    /// nullopt when the header cannot be read.
    static std::optional<journal::Change> readChange(const Statement& row);

private:
    std::vector<journal::Change> readAll(Statement& statement);
    void insertHead(const journal::Change& change);

    Connection& m_connection;
};

} // namespace sextant::store
