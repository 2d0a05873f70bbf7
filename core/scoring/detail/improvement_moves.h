#pragma once

#include "scoring/levels.h"
#include "scoring/shortest_list.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace sextant::scoring::detail {

/// What a list costs, the first difference decides: answers changed, levels gone up, effort. A step counts as
/// much effort as the level that it reaches, counted from 0 for the worst: from 3 to 4 is harder than from 0
/// to 1.
struct Cost
{
    std::int64_t items = 0;
    std::int64_t steps = 0;
    std::int64_t effort = 0;
    friend auto operator<=>(const Cost&, const Cost&) = default;
    friend Cost operator+(const Cost& a, const Cost& b)
    {
        return {a.items + b.items, a.steps + b.steps, a.effort + b.effort};
    }
};

/// One better level for an item.
struct Move
{
    Decimal points;
    const assessment::Response* response = nullptr;
    Cost cost;
};

/// A rated item and the levels above its own, the nearest first.
struct Movable
{
    int item = 0;
    Decimal points;
    std::vector<Move> moves;
};

/// For each movable the number of its move, or kStay.
using Plan = std::vector<int>;
inline constexpr int kStay = -1;

/// The assessment that a list starts from: what is open at its best or worst, what is not applicable taken as
/// confirmed; and how it stands after a plan.
class Ground
{
public:
    Ground(const PreparedFramework& framework, const std::vector<SheetEntry>& sheet, QDate asOf,
           const Goal& goal, OpenAnswers open);
    Ground(const Ground&) = delete;
    Ground& operator=(const Ground&) = delete;

    const PreparedFramework& framework() const { return m_framework; }
    const Goal& goal() const { return m_goal; }
    const ScoreCard& card() const { return m_card; } ///< before any move
    const std::vector<Movable>& movables() const { return m_movables; }
    const std::vector<int>& toAnswer() const { return m_toAnswer; }
    const std::vector<int>& toReview() const { return m_toReview; }

    /// The figures after \a plan.
    ScoreCard score(const Plan& plan) const;
    bool reaches(const Plan& plan) const;
    /// Every movable at its best.
    Plan best() const;
    Plan none() const { return Plan(m_movables.size(), kStay); }
    Cost costOf(const Plan& plan) const;

private:
    void takeOpen(OpenAnswers open);
    bool fill(const ScoreCard& card, OpenAnswers open);
    void findMovables(const ScoreCard& asAnswered);

    const PreparedFramework& m_framework;
    QDate m_asOf;
    Goal m_goal;
    std::vector<SheetEntry> m_sheet;
    std::vector<std::vector<Level>> m_levels;
    ScoreCard m_card;
    std::vector<Movable> m_movables;
    std::vector<int> m_toAnswer;
    std::vector<int> m_toReview;
};

/// The best plan where every figure is a plain sum or mean of items, by a table over what is gained (exact).
/// nullopt: the framework is not of that kind, or its figures are too many; see searchedPlan().
struct FoundPlan
{
    Plan plan;
    bool proven = false;
};
std::optional<FoundPlan> tabledPlan(const Ground& ground);

/// The best plan for any framework, by trying, within a bound of scorings; beyond it, a plan of which nothing
/// can be left out. nullopt: none found.
std::optional<FoundPlan> searchedPlan(const Ground& ground);

} // namespace sextant::scoring::detail
