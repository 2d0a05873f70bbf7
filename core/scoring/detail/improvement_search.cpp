#include "scoring/detail/improvement_moves.h"

#include <algorithm>
#include <numeric>

namespace sextant::scoring::detail {

namespace {

constexpr int kMostScorings = 20'000;

/// Tries lists of one answer, then of two, and so on. Where figures only ever rise with an answer, what has
/// to be in every list is found first, and branches that cannot reach the goal are left.
class Search
{
public:
    explicit Search(const Ground& ground)
        : m_ground(ground)
        , m_isMonotone(!ground.framework().relevance().hasConditions())
        , m_least(ground.none())
    {}

    std::optional<FoundPlan> run()
    {
        if (m_isMonotone)
            findForced();
        const auto all = static_cast<int>(m_least.size());
        const auto forced = static_cast<int>(
            std::count_if(m_least.begin(), m_least.end(), [](int move) { return move != kStay; }));
        for (m_size = std::max(forced, 1); m_size <= all && !m_best && !isSpent(); ++m_size) {
            Plan plan = m_least;
            choose(plan, 0, forced);
        }
        if (m_best)
            return FoundPlan{*m_best, !isSpent()};
        return isSpent() ? lean() : std::nullopt;
    }

private:
    bool isSpent() const { return m_scorings >= kMostScorings; }

    bool reaches(const Plan& plan)
    {
        ++m_scorings;
        return m_ground.reaches(plan);
    }

    int bestMove(size_t place) const { return static_cast<int>(m_ground.movables()[place].moves.size()) - 1; }

    /// For each item the least move without which the goal is out of reach, however good all others are.
    void findForced()
    {
        Plan plan = m_ground.best();
        for (size_t i = 0; i < plan.size() && !isSpent(); ++i) {
            for (int move = kStay; move < bestMove(i); ++move) {
                plan[i] = move;
                m_least[i] = move;
                if (reaches(plan))
                    break;
                m_least[i] = move + 1;
            }
            plan[i] = bestMove(i);
        }
    }

    /// Goes through the items from \a place on; \a chosen of them are in \a plan.
    void choose(Plan& plan, size_t place, int chosen)
    {
        if (isSpent() || (m_isMonotone && !canReach(plan, place, chosen)))
            return;
        if (chosen == m_size) {
            setLevels(plan, 0);
            return;
        }
        for (size_t i = place; i < plan.size() && !isSpent(); ++i) {
            if (m_least[i] != kStay)
                continue;
            plan[i] = 0;
            choose(plan, i + 1, chosen + 1);
            plan[i] = kStay;
        }
    }

    /// Whether the items in \a plan, and those from \a place on while there is room, reach it at their best.
    bool canReach(const Plan& plan, size_t place, int chosen)
    {
        Plan best = plan;
        for (size_t i = 0; i < plan.size(); ++i)
            if (plan[i] != kStay || (i >= place && chosen < m_size))
                best[i] = bestMove(i);
        return reaches(best);
    }

    /// Tries all levels of the items in \a plan from \a place on.
    void setLevels(Plan& plan, size_t place)
    {
        while (place < plan.size() && plan[place] == kStay)
            ++place;
        if (isSpent() || (m_best && m_ground.costOf(plan) >= m_bestCost))
            return;
        if (place == plan.size()) {
            if (reaches(plan)) {
                m_best = plan;
                m_bestCost = m_ground.costOf(plan);
            }
            return;
        }
        const int least = plan[place];
        for (int move = least; move <= bestMove(place); ++move) {
            plan[place] = move;
            setLevels(plan, place + 1);
        }
        plan[place] = least;
    }

    /// From every item at its best, whatever is not needed is taken back, the last of the list first.
    std::optional<FoundPlan> lean() const
    {
        Plan plan = m_ground.best();
        if (!m_ground.reaches(plan))
            return std::nullopt;
        std::vector<size_t> order(plan.size());
        std::iota(order.begin(), order.end(), size_t{0});
        std::stable_sort(order.begin(), order.end(),
                         [this](size_t a, size_t b) { return worth(a) < worth(b); });
        for (const size_t place : order)
            lower(plan, place);
        return FoundPlan{plan, false};
    }

    /// Weight times points that the best level of an item would bring.
    double worth(size_t place) const
    {
        const Movable& movable = m_ground.movables()[place];
        const double weight =
            m_ground.framework().items()[static_cast<size_t>(movable.item)].weight.toDouble();
        return weight * std::abs(movable.moves.back().points.toDouble() - movable.points.toDouble());
    }

    void lower(Plan& plan, size_t place) const
    {
        const int before = plan[place];
        for (int move = kStay; move < before; ++move) {
            plan[place] = move;
            if (m_ground.reaches(plan))
                return;
        }
        plan[place] = before;
    }

    const Ground& m_ground;
    const bool m_isMonotone;
    Plan m_least;
    int m_size = 0;
    int m_scorings = 0;
    std::optional<Plan> m_best;
    Cost m_bestCost;
};

} // namespace

std::optional<FoundPlan> searchedPlan(const Ground& ground)
{
    return Search(ground).run();
}

} // namespace sextant::scoring::detail
