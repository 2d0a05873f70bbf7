#include "workspace/detail/replay.h"

#include <algorithm>

namespace sextant::workspace::detail {

using journal::Change;

Replay::Replay(std::vector<Change> changes)
    : m_changes(std::move(changes))
{
    std::sort(m_changes.begin(), m_changes.end(), [](const Change& a, const Change& b) {
        return std::pair(a.header.lamport, a.id) < std::pair(b.header.lamport, b.id);
    });
}

void Replay::run(const Visit& visit)
{
    for (size_t begin = 0, end = 0; begin < m_changes.size(); begin = end) {
        while (end < m_changes.size() && m_changes[end].header.group == m_changes[begin].header.group)
            ++end;
        const Applied applied = m_document.apply(writesOf(begin, end));
        if (!visit(m_document, applied, m_changes[end - 1]))
            return;
    }
}

std::vector<Write> Replay::writesOf(size_t begin, size_t end) const
{
    std::vector<Write> writes;
    for (size_t i = begin; i < end; ++i) {
        const journal::FieldAddress& address = m_changes[i].header.address;
        for (int kind = 0; kind < kKindCount; ++kind) {
            const TableBase& table = m_document.table(static_cast<Kind>(kind));
            const int field = table.kind() == address.kind ? table.fieldIndex(address.field) : -1;
            if (field < 0)
                continue;
            // A value that is withheld or erased is not there: the state is told without it.
            const bool ends = m_changes[i].header.deletion;
            writes.push_back({{{static_cast<Kind>(kind), address.entity}, field},
                              ends ? QByteArray() : m_changes[i].body.value,
                              ends});
        }
    }
    return writes;
}

} // namespace sextant::workspace::detail
