#include "workspace/detail/act.h"

namespace sextant::workspace::detail {

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
