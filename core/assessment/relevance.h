#pragma once

#include "assessment/assessment.h"
#include "framework/framework_index.h"

#include <span>
#include <vector>

namespace sextant::assessment {

/// The responses of one assessment by item index; nullptr: unanswered.
using ResponseSheet = std::vector<const Response*>;

/// One entry for each item: 1 visible, 0 hidden.
using Visibility = std::vector<unsigned char>;

/// The conditions of a framework with item numbers in place of ids: made once, asked at each change.
class Relevance
{
public:
    /// Holds pointers into \a index, which must outlive it.
    explicit Relevance(const framework::FrameworkIndex& index);

    /// False when every item is always asked.
    bool hasConditions() const { return m_hasConditions; }

    /// Which items are asked given \a responses. A condition on an item that is unanswered, not applicable or
    /// itself hidden is false, at any depth; so is one on an unknown item, and every one of a circle. \a
    /// asOf: see pointsOf().
    Visibility visible(std::span<const Response* const> responses, QDate asOf) const;

private:
    struct Clause
    {
        const framework::Condition* condition = nullptr;
        int item = -1;
        std::vector<Clause> clauses;
    };
    struct Walk;

    Clause compile(const framework::Condition& condition) const;
    bool holds(const Clause& clause, Walk& walk) const;
    bool isVisible(int item, Walk& walk) const;

    const framework::FrameworkIndex* m_index;
    std::vector<Clause> m_clauses;
    bool m_hasConditions = false;
};

/// Which items are asked, for a single look; see Relevance::visible().
Visibility visibleItems(const framework::FrameworkIndex& index, std::span<const Response* const> responses,
                        QDate asOf);

} // namespace sextant::assessment
