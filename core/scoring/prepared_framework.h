#pragma once

#include "assessment/relevance.h"
#include "framework/framework_index.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace sextant::scoring {

/// One option of an item that takes one, to be found without walking the framework's texts.
struct PreparedOption
{
    std::uint64_t start = 0; ///< length and first letters of the id
    const framework::OptionId* id = nullptr;
    Decimal points; ///< as assessment::pointsOf() gives them, in range
};

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
    bool takesOneOption = false;
    int firstOption = 0; ///< its options, if it takes one: [firstOption, endOption)
    int endOption = 0;
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
    /// The option \a id of \a item, an item that takes one; nullptr when there is none of that id.
    const PreparedOption* option(const PreparedItem& item, const framework::OptionId& id) const;
    /// How node number \a node is computed: its own way, or the method's.
    framework::Aggregate aggregateOf(int node) const;
    /// The items with a threshold, ascending.
    const std::vector<int>& gates() const { return m_gates; }

private:
    void addOptions(const framework::Item& item, PreparedItem& prepared);

    const framework::FrameworkIndex* m_index;
    assessment::Relevance m_relevance;
    std::vector<PreparedItem> m_items;
    std::vector<PreparedOption> m_options;
    std::vector<int> m_gates;
};

} // namespace sextant::scoring
