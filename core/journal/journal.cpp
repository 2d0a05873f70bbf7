#include "journal/journal.h"

#include <algorithm>
#include <set>

namespace sextant::journal {

namespace {

std::pair<SessionId, quint64> placeOf(const Change& change)
{
    return {change.header.session, change.header.sequence};
}

/// A field that was deleted together with its entity comes back with it.
void bringBackDeletedFields(EntityState& state,
                            const QMap<QString, std::vector<const Change*>>& changesByField)
{
    for (auto field = state.fields.begin(); field != state.fields.end(); ++field)
        if (field->deleted)
            field->value = valueBeforeDeletion(changesByField.value(field.key()));
}

EntityState stateOf(const QMap<QString, std::vector<const Change*>>& changesByField)
{
    EntityState state;
    for (auto field = changesByField.begin(); field != changesByField.end(); ++field) {
        const FieldState fieldNow = fieldState(field.value());
        state.alive = state.alive || !fieldNow.deleted;
        state.fields.insert(field.key(), fieldNow);
    }
    if (state.alive)
        bringBackDeletedFields(state, changesByField);
    return state;
}

/// True when the field's only head is a change of \a group.
bool isLastWord(const Journal& journal, const FieldAddress& address, GroupId group)
{
    const FieldState now = journal.field(address);
    return now.heads.size() == 1 && journal.find(now.heads.front())->header.group == group;
}

/// A field as it would stand had a group not written it.
struct Earlier
{
    std::optional<QByteArray> value; ///< what shows while the entity lives; nullopt: never written
    bool wasEnded = false;           ///< there was nothing, or a deletion
    bool isUnknown = false;          ///< there was something, but its body is not here
};

Earlier earlierState(const Journal& journal, const FieldAddress& address, GroupId group, quint64 lamport)
{
    std::vector<const Change*> before;
    for (const Change* change : journal.changesOf(address))
        if (change->header.group != group && change->header.lamport < lamport)
            before.push_back(change);
    const FieldState state = fieldState(before);
    if (state.heads.empty() || state.deleted)
        return {valueBeforeDeletion(before), true, false};
    return {state.value, false, !state.value.has_value()};
}

/// Fields end with their entity only: one that ended alone would show again what it held. So an ending
/// becomes what the field showed before, or null, where another field keeps the entity alive.
void keepEntitiesWhole(const Journal& journal, std::vector<PendingWrite>& writes)
{
    std::map<std::pair<QString, QUuid>, QSet<QString>> ending;
    for (const PendingWrite& write : writes)
        if (write.deletion)
            ending[{write.address.kind, write.address.entity}].insert(write.address.field);
    std::set<std::pair<QString, QUuid>> living;
    for (const PendingWrite& write : writes)
        if (!write.deletion)
            living.insert({write.address.kind, write.address.entity});
    for (const auto& [entity, fields] : ending) {
        const EntityState now = journal.entity(entity.first, entity.second);
        for (auto field = now.fields.begin(); field != now.fields.end(); ++field)
            if (!field->deleted && !fields.contains(field.key()))
                living.insert(entity);
    }
    for (PendingWrite& write : writes) {
        const bool ends = write.deletion && !living.contains({write.address.kind, write.address.entity});
        if (ends)
            write.value.clear();
        else if (write.deletion && write.value.isEmpty())
            write.value = QByteArrayLiteral("null");
        write.deletion = ends;
    }
}

} // namespace

UnionReport Journal::unite(const std::vector<Change>& changes)
{
    UnionReport report;
    for (const Change& change : changes) {
        if (!isIntact(change)) {
            report.damaged.push_back(change.id);
            continue;
        }
        const auto known = m_changes.find(change.id);
        if (known != m_changes.end()) {
            ++report.alreadyThere;
            if (known->second.bodyState == BodyState::Withheld && change.bodyState == BodyState::Present) {
                known->second = change;
                ++report.bodiesFilled;
            }
            continue;
        }
        const auto [place, isFree] = m_bySequence.try_emplace(placeOf(change), change.id);
        if (!isFree) {
            report.refused.push_back(
                {change.header.session, change.header.sequence, place->second, change.id});
            continue;
        }
        m_lamport = std::max(m_lamport, change.header.lamport);
        m_byField[change.header.address].push_back(change.id);
        m_changes.emplace(change.id, change);
        ++report.added;
    }
    return report;
}

std::vector<Change> Journal::changes() const
{
    std::vector<Change> all;
    all.reserve(m_changes.size());
    for (const auto& [id, change] : m_changes)
        all.push_back(change);
    return all;
}

const Change* Journal::find(const ChangeId& id) const
{
    const auto found = m_changes.find(id);
    return found == m_changes.end() ? nullptr : &found->second;
}

std::vector<const Change*> Journal::changesOf(const FieldAddress& address) const
{
    std::vector<const Change*> found;
    for (const ChangeId& id : m_byField.value(address))
        found.push_back(find(id));
    return found;
}

FieldState Journal::field(const FieldAddress& address) const
{
    return fieldState(changesOf(address));
}

EntityState Journal::entity(const QString& kind, const QUuid& id) const
{
    QMap<QString, std::vector<const Change*>> byField;
    for (auto it = m_byField.begin(); it != m_byField.end(); ++it)
        if (it.key().kind == kind && it.key().entity == id)
            byField.insert(it.key().field, changesOf(it.key()));
    return stateOf(byField);
}

std::map<std::pair<QString, QUuid>, EntityState> Journal::entities() const
{
    std::map<std::pair<QString, QUuid>, QMap<QString, std::vector<const Change*>>> byEntity;
    for (auto it = m_byField.begin(); it != m_byField.end(); ++it)
        byEntity[{it.key().kind, it.key().entity}].insert(it.key().field, changesOf(it.key()));
    std::map<std::pair<QString, QUuid>, EntityState> states;
    for (const auto& [key, byField] : byEntity)
        states.emplace(key, stateOf(byField));
    return states;
}

std::map<SessionId, ChangeId> Journal::lastOfSessions() const
{
    std::map<SessionId, ChangeId> last;
    for (const auto& [place, id] : m_bySequence) // ascending: a later sequence overwrites an earlier one
        last[place.first] = id;
    return last;
}

Reversal revert(const Journal& journal, GroupId group)
{
    std::map<FieldAddress, quint64> firstWritten; // at which Lamport count the group first wrote the field
    for (const Change& change : journal.changes()) {
        if (change.header.group != group)
            continue;
        const auto first = firstWritten.try_emplace(change.header.address, change.header.lamport).first;
        first->second = std::min(first->second, change.header.lamport);
    }
    Reversal reversal;
    for (const auto& [address, lamport] : firstWritten) {
        if (!isLastWord(journal, address, group)) {
            reversal.kept.push_back(address);
            continue;
        }
        const Earlier earlier = earlierState(journal, address, group, lamport);
        if (earlier.isUnknown)
            reversal.kept.push_back(address);
        else
            reversal.writes.push_back({address, earlier.value.value_or(QByteArray()), earlier.wasEnded});
    }
    keepEntitiesWhole(journal, reversal.writes);
    return reversal;
}

std::vector<PendingWrite> deletion(const Journal& journal,
                                   const std::vector<std::pair<QString, QUuid>>& entityAndChildren)
{
    std::vector<PendingWrite> writes;
    for (const auto& [kind, id] : entityAndChildren) {
        const EntityState state = journal.entity(kind, id);
        for (auto field = state.fields.begin(); field != state.fields.end(); ++field)
            if (!field->deleted)
                writes.push_back({{kind, id, field.key()}, {}, true});
    }
    return writes;
}

} // namespace sextant::journal
