#include "framework/framework_index.h"

namespace sextant::framework {

FrameworkIndex::FrameworkIndex(const Framework& framework)
    : m_framework(&framework)
{
    for (const Section& section : framework.sections)
        add(section, -1, 0);
}

void FrameworkIndex::add(const Section& section, int parent, int depth)
{
    const int self = static_cast<int>(m_nodes.size());
    m_nodes.push_back({&section, parent, depth, static_cast<int>(m_items.size()), 0});
    m_nodeById.insert(section.id, self);
    for (const Item& item : section.items) {
        m_byId.insert(item.id, static_cast<int>(m_items.size()));
        m_items.push_back(&item);
        m_nodeOfItem.push_back(self);
    }
    for (const Section& child : section.sections)
        add(child, self, depth + 1);
    m_nodes[static_cast<size_t>(self)].endItem = static_cast<int>(m_items.size());
}

int FrameworkIndex::topNodeOf(int item) const
{
    int node = nodeOf(item);
    while (m_nodes[static_cast<size_t>(node)].parent >= 0)
        node = m_nodes[static_cast<size_t>(node)].parent;
    return node;
}

} // namespace sextant::framework
