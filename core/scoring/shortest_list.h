#pragma once

#include "scoring/score.h"

#include <variant>
#include <vector>

namespace sextant::scoring {

/// At least this number as overall score (at most, where lower is better).
struct ScoreGoal
{
    Decimal score;
    friend bool operator==(const ScoreGoal&, const ScoreGoal&) = default;
};

/// This band of the whole, or a better one.
struct BandGoal
{
    int band = 0; ///< into Method::bands
    friend bool operator==(const BandGoal&, const BandGoal&) = default;
};

/// What is to be reached: a readiness (Conditional or Ready) or better, a score, or a band.
using Goal = std::variant<Readiness, ScoreGoal, BandGoal>;

/// How open questions are taken. They are never improvements: a question has to be answered, not improved.
enum class OpenAnswers {
    AtBest, ///< what has to be done however well they are answered
    AtWorst ///< what is enough however badly they are answered
};

struct Improvement
{
    int item = 0; ///< index of the item
    Decimal from;
    Decimal to;
    int steps = 0; ///< levels gone up
    friend bool operator==(const Improvement&, const Improvement&) = default;
};

/// The fewest answers to be improved, and by how little, to reach a goal (docs/scoring.md has the order).
struct ShortestList
{
    enum class Outcome {
        Reached,    ///< nothing has to be improved
        Found,      ///< `improvements` reach the goal
        OutOfReach, ///< not even every rated answer at its best does
        NotFound    ///< no list found within the bounds of the search, which does not mean there is none
    };
    Outcome outcome = Outcome::NotFound;
    /// Found: no list is better. Otherwise it is sound, and nothing can be left out of it, but a better one
    /// may exist.
    bool proven = false;
    std::vector<Improvement> improvements; ///< in reading order
    std::vector<int> toAnswer;             ///< open questions and conflicts, taken as OpenAnswers says
    std::vector<int> toReview;             ///< gates not applicable and not reviewed, taken as confirmed
    ScoreCard reached;                     ///< by the engine: with the improvements, open questions as taken

    // what stands in the way with every rated answer at its best; for OutOfReach
    std::vector<int> gates;    ///< items whose gates do not let the goal pass
    std::vector<int> sections; ///< nodes that stay below the minimum
    bool overallTooLow = false;
    friend bool operator==(const ShortestList&, const ShortestList&) = default;
};

/// The shortest list for \a goal from the answers in \a sheet. A pure function of its arguments: the bounds
/// of its search are counts, never time. \a framework and \a asOf: see score().
ShortestList shortestList(const PreparedFramework& framework, const std::vector<SheetEntry>& sheet,
                          QDate asOf, const Goal& goal, OpenAnswers open);

/// True when \a card has reached \a goal.
bool isReached(const PreparedFramework& framework, const ScoreCard& card, const Goal& goal);

} // namespace sextant::scoring
