#pragma once

#include "base/id_source.h"
#include "journal/journal.h"

namespace sextant::journal::test {

/// One copy of a file, opened for writing by one person: what the laws are tried on.
class Replica
{
public:
    explicit Replica(quint64 number)
        : m_ids(number * 1'000'000 + 1)
    {
        m_state.session = SessionId{m_ids.newId()};
        m_author = organisation::PersonId{m_ids.newId()};
    }

    GroupId write(const std::vector<PendingWrite>& writes)
    {
        const GroupId group{m_ids.newId()};
        for (const PendingWrite& write : writes) {
            if (m_state.sequence == 0)
                for (const auto& [session, last] : journal.lastOfSessions())
                    m_state.seen.push_back(last);
            m_state.lamport = std::max(m_state.lamport, journal.greatestLamport());
            const auto heads = journal.field(write.address).heads;
            journal.unite({nextChange(m_state, write, heads, group, m_author, 0, m_ids.newSalt(16))});
        }
        return group;
    }

    GroupId write(const FieldAddress& address, const QByteArray& value)
    {
        return write({{address, value, false}});
    }
    void receive(const Replica& other) { journal.unite(other.journal.changes()); }

    Journal journal;

private:
    CountingIdSource m_ids;
    SessionState m_state;
    organisation::PersonId m_author;
};

/// A small world, so that random edits meet.
inline FieldAddress address(int entity, int field)
{
    return {QStringLiteral("answer"), derivedId(QStringLiteral("entity"), {QByteArray::number(entity)}),
            field == 0 ? QStringLiteral("response") : QStringLiteral("note")};
}

} // namespace sextant::journal::test
