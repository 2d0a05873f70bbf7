#include "journal/journal.h"

#include <algorithm>

namespace sextant::journal {

Change nextChange(SessionState& state, const PendingWrite& write, const std::vector<ChangeId>& heads,
                  GroupId group, organisation::PersonId author, qint64 wallTimeMs, const QByteArray& salt)
{
    ChangeHeader header;
    header.session = state.session;
    header.sequence = state.sequence + 1;
    header.previous = state.previous;
    if (header.sequence == 1)
        header.seen = state.seen;
    header.lamport = std::min(state.lamport + 1, kGreatestLamport);
    header.wallTimeMs = wallTimeMs;
    header.author = author;
    header.group = group;
    header.address = write.address;
    header.replaces = heads;
    std::sort(header.replaces.begin(), header.replaces.end());
    header.deletion = write.deletion;

    Change change = makeChange(std::move(header), {salt, write.value});
    state.sequence = change.header.sequence;
    state.previous = change.id;
    state.lamport = change.header.lamport;
    return change;
}

} // namespace sextant::journal
