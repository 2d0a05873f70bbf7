#pragma once

#include "assessment/relevance.h"

#include <optional>
#include <span>
#include <vector>

namespace sextant::assessment {

/// How many of the items asked have an answer; not applicable counts as one, and so do items that are never
/// scored.
struct Progress
{
    int answered = 0;
    int visible = 0;
    bool isComplete() const { return answered == visible; }
    friend bool operator==(const Progress&, const Progress&) = default;
};

struct AssessmentProgress
{
    Progress overall;
    std::vector<Progress> nodes; ///< one for each node of the index, with those below it
    friend bool operator==(const AssessmentProgress&, const AssessmentProgress&) = default;
};

/// Counts \a responses among the \a visible items of \a index.
AssessmentProgress progress(const framework::FrameworkIndex& index,
                            std::span<const Response* const> responses, const Visibility& visible);

/// The first visible unanswered item after item number \a from, going round at the end and looking at \a from
/// itself last; -1 begins at the first. nullopt when every visible item is answered.
std::optional<int> nextUnanswered(std::span<const Response* const> responses, const Visibility& visible,
                                  int from);

} // namespace sextant::assessment
