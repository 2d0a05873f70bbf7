#pragma once

#include "base/error.h"
#include "journal/field_graph.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <map>
#include <vector>

namespace sextant::journal {

/// One entity as its changes make it.
struct EntityState
{
    QMap<QString, FieldState> fields;
    bool alive = false; ///< some field has a head that is no deletion
    friend bool operator==(const EntityState&, const EntityState&) = default;
};

/// Two contents under one (session, sequence): refused, and named.
struct Equivocation
{
    SessionId session;
    quint64 sequence = 0;
    ChangeId kept;
    ChangeId refused;
    friend bool operator==(const Equivocation&, const Equivocation&) = default;
};

struct UnionReport
{
    int added = 0;
    int alreadyThere = 0;
    int bodiesFilled = 0; ///< a withheld body arrived
    std::vector<Equivocation> refused;
    std::vector<ChangeId> damaged; ///< id, header or body do not agree: not taken
};

/// A set of changes, pure and in memory: the laws of merging, undo and deletion live (and are tested) here.
/// The store keeps the same set in SQLite and uses the same functions on one field at a time.
class Journal
{
public:
    /// Adds every change of \a changes that is not here yet.
    UnionReport unite(const std::vector<Change>& changes);

    std::vector<Change> changes() const; ///< sorted by id
    const Change* find(const ChangeId& id) const;
    /// In the order of arrival.
    std::vector<const Change*> changesOf(const FieldAddress& address) const;
    FieldState field(const FieldAddress& address) const;
    EntityState entity(const QString& kind, const QUuid& id) const;
    /// Every entity ever mentioned, dead or alive.
    std::map<std::pair<QString, QUuid>, EntityState> entities() const;
    quint64 greatestLamport() const { return m_lamport; }
    /// The last change of each session.
    std::map<SessionId, ChangeId> lastOfSessions() const;

private:
    std::map<ChangeId, Change> m_changes;
    QHash<FieldAddress, std::vector<ChangeId>> m_byField;
    std::map<std::pair<SessionId, quint64>, ChangeId> m_bySequence;
    quint64 m_lamport = 0;
};

/// One field to be written; becomes a change once its heads and its place in the session are known.
struct PendingWrite
{
    FieldAddress address;
    QByteArray value; ///< canonical JSON; empty for a deletion
    bool deletion = false;
};

/// The session's place in its own chain.
struct SessionState
{
    SessionId session;
    quint64 sequence = 0;
    ChangeId previous;
    quint64 lamport = 0;        ///< greatest seen anywhere
    std::vector<ChangeId> seen; ///< for the first change
};

/// The next change of \a state's session, replacing \a heads; moves \a state forward.
Change nextChange(SessionState& state, const PendingWrite& write, const std::vector<ChangeId>& heads,
                  GroupId group, organisation::PersonId author, qint64 wallTimeMs, const QByteArray& salt);

/// What undoing \a group would write: for each field whose only head is still the group's, what it showed
/// before. Where that was nothing, the field becomes as in a new entity (null) if its entity lives on by
/// another field, and ends with its entity if not. Fields that somebody changed since, or whose earlier value
/// is withheld or erased, are named in `kept`.
struct Reversal
{
    std::vector<PendingWrite> writes;
    std::vector<FieldAddress> kept;
};
Reversal revert(const Journal& journal, GroupId group);

/// Deletes \a entity and \a children: a change for each field that has a living head.
std::vector<PendingWrite> deletion(const Journal& journal,
                                   const std::vector<std::pair<QString, QUuid>>& entityAndChildren);

} // namespace sextant::journal
