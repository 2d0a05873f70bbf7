#include "journal/journal.h"

#include <algorithm>

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
    Reversal reversal;
    std::map<FieldAddress, std::vector<const Change*>> groupByField;
    const std::vector<Change> all = journal.changes();
    for (const Change& change : all)
        if (change.header.group == group)
            groupByField[change.header.address].push_back(&change);

    for (const auto& [address, inGroup] : groupByField) {
        const FieldState now = journal.field(address);
        const Change* head = now.heads.size() == 1 ? journal.find(now.heads.front()) : nullptr;
        if (head == nullptr || head->header.group != group) {
            reversal.kept.push_back(address);
            continue;
        }
        // What the group's first change to this field had replaced is what stands again.
        std::vector<const Change*> before;
        for (const Change* change : journal.changesOf(address))
            if (change->header.group != group && change->header.lamport < inGroup.front()->header.lamport)
                before.push_back(change);
        const FieldState previous = fieldState(before);
        if (previous.value)
            reversal.writes.push_back({address, *previous.value, false});
        else
            reversal.writes.push_back({address, {}, true});
    }
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
