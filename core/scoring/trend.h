#pragma once

#include "framework/framework_index.h"
#include "scoring/score_card.h"

#include <vector>

namespace sextant::scoring {

/// Whether two figures of one node may be held side by side, or why not.
enum class Comparability {
    Comparable,
    NewSection,       ///< the earlier edition has no such section
    MethodChanged,    ///< scale direction, aggregation or the rule for not applicable differ
    QuestionsChanged, ///< what is asked, or what it weighs, differs
    NoFigure          ///< nothing rated, then or now
};

struct NodeTrend
{
    Comparability comparability = Comparability::NoFigure;
    int lastNode = -1; ///< index of the section in the earlier edition; -1: none, or the whole
    Fraction last;     ///< figures even when not comparable, where there are any
    Fraction now;
    Fraction difference; ///< now − last; defined when comparable
    friend bool operator==(const NodeTrend&, const NodeTrend&) = default;
};

struct Trend
{
    NodeTrend overall;
    std::vector<NodeTrend> nodes;  ///< one for each section of the present edition
    std::vector<int> removedNodes; ///< sections of the earlier edition that are no more, by its index
    friend bool operator==(const Trend&, const Trend&) = default;
};

/// Compares two assessments by one framework, in the same or in another edition. Sections are matched by id;
/// questions are the same when id, digest, weight and key are.
Trend compare(const framework::FrameworkIndex& lastFramework, const ScoreCard& last,
              const framework::FrameworkIndex& nowFramework, const ScoreCard& now);

} // namespace sextant::scoring
