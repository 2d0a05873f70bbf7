#pragma once

#include "assessment/relevance.h"
#include "framework/framework_index.h"

#include <optional>
#include <vector>

namespace sextant::scoring {

/// What scoring needs to know of an item, worked out once.
struct PreparedItem
{
    Decimal weight;
    Decimal lowest; ///< the lowest and highest points attainable
    Decimal highest;
    bool scored = false; ///< has a weight and points
    bool key = false;
    bool takesNotApplicable = false;
    std::optional<Decimal> notApplicablePoints;
    std::optional<Decimal> threshold; ///< of its gate, or of the method's "a zero blocks"
};

/// A framework made ready for being scored many times.
class PreparedFramework
{
public:
    /// Holds pointers into \a index, which must outlive it.
    explicit PreparedFramework(const framework::FrameworkIndex& index);

    const framework::FrameworkIndex& index() const { return *m_index; }
    const framework::Method& method() const { return m_index->framework().method; }
    const assessment::Relevance& relevance() const { return m_relevance; }
    const std::vector<PreparedItem>& items() const { return m_items; }
    /// How node number \a node is computed: its own way, or the method's.
    framework::Aggregate aggregateOf(int node) const;
    int gateCount() const { return m_gateCount; }

private:
    const framework::FrameworkIndex* m_index;
    assessment::Relevance m_relevance;
    std::vector<PreparedItem> m_items;
    int m_gateCount = 0;
};

} // namespace sextant::scoring
