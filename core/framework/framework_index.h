#pragma once

#include "framework/framework.h"

#include <QHash>

#include <vector>

namespace sextant::framework {

/// Numbers the items and sections of a framework in reading order, so that scoring and views can use plain arrays.
/// Holds pointers into \a framework, which must outlive it and not change.
class FrameworkIndex
{
public:
    /// One section in pre-order. Its items, and those of its sections, are the contiguous range
    /// [firstItem, endItem); its own direct items come first in it: [firstItem, firstItem + own items).
    struct Node
    {
        const Section* section = nullptr;
        int parent = -1; ///< index into nodes(); -1 for a top section
        int depth = 0;   ///< 0 for a top section
        int firstItem = 0;
        int endItem = 0;
    };

    explicit FrameworkIndex(const Framework& framework);

    const Framework& framework() const { return *m_framework; }
    const std::vector<const Item*>& items() const { return m_items; }
    const std::vector<Node>& nodes() const { return m_nodes; }
    /// The node that holds item number \a item directly.
    int nodeOf(int item) const { return m_nodeOfItem[static_cast<size_t>(item)]; }
    /// The top section above item number \a item, as an index into nodes().
    int topNodeOf(int item) const;
    /// -1 when there is none.
    int indexOf(const ItemId& id) const { return m_byId.value(id, -1); }
    int nodeIndexOf(const SectionId& id) const { return m_nodeById.value(id, -1); }

private:
    void add(const Section& section, int parent, int depth);

    const Framework* m_framework;
    std::vector<const Item*> m_items;
    std::vector<int> m_nodeOfItem;
    std::vector<Node> m_nodes;
    QHash<ItemId, int> m_byId;
    QHash<SectionId, int> m_nodeById;
};

/// A framework with its index, shared by all who use it.
struct IndexedFramework
{
    explicit IndexedFramework(Framework value) : framework(std::move(value)), index(framework) {}
    IndexedFramework(const IndexedFramework&) = delete;
    IndexedFramework& operator=(const IndexedFramework&) = delete;

    const Framework framework;
    const FrameworkIndex index;
};

} // namespace sextant::framework
