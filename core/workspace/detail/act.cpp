#include "workspace/detail/act.h"

#include <algorithm>

namespace sextant::workspace::detail {

void Act::blank(const std::vector<FieldKey>& fields)
{
    for (const FieldKey& key : fields) {
        const std::vector<Cell>* cells = m_document.cells(key.entity);
        const bool isThere = cells != nullptr && !(*cells)[static_cast<size_t>(key.field)].stored.isEmpty();
        const bool isWritten = std::any_of(m_writes.begin(), m_writes.end(),
                                           [&key](const Write& write) { return write.key == key; });
        if (isThere && !isWritten)
            m_writes.push_back({key, QByteArrayLiteral("null"), false});
    }
}

void Act::end(const EntityKey& key)
{
    if (m_ended.contains(key)) // an assessment of an engagement is also one of its organisation
        return;
    m_ended.insert(key);
    for (const EntityKey& child : m_document.childrenOf(key))
        end(child);
    appendEnd(m_writes, m_document, key);
}

void appendEnd(std::vector<Write>& writes, const Document& document, const EntityKey& key)
{
    const std::vector<Cell>* cells = document.cells(key);
    if (cells == nullptr)
        return;
    for (size_t i = 0; i < cells->size(); ++i)
        if (!(*cells)[i].stored.isEmpty())
            writes.push_back({{key, static_cast<int>(i)}, {}, true});
}

} // namespace sextant::workspace::detail
