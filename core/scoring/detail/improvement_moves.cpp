#include "scoring/detail/improvement_moves.h"

#include <algorithm>

namespace sextant::scoring::detail {

Ground::Ground(const PreparedFramework& framework, const std::vector<SheetEntry>& sheet, QDate asOf,
               const Goal& goal, OpenAnswers open)
    : m_framework(framework)
    , m_asOf(asOf)
    , m_goal(goal)
    , m_sheet(sheet)
{
    m_levels.reserve(sheet.size());
    for (size_t i = 0; i < sheet.size(); ++i)
        m_levels.push_back(levelsOf(framework, static_cast<int>(i), asOf));
    const ScoreCard asAnswered = scoring::score(framework, m_sheet, asOf);
    for (size_t i = 0; i < asAnswered.items.size(); ++i) {
        const ItemScore& item = asAnswered.items[i];
        const bool isConflict = item.conflicted && item.state != ItemState::Hidden;
        if (item.state == ItemState::Unanswered || isConflict)
            m_toAnswer.push_back(static_cast<int>(i));
    }
    for (const GateResult& gate : asAnswered.gates) {
        const ItemState state = asAnswered.items[static_cast<size_t>(gate.item)].state;
        if (gate.state == GateState::Open && state == ItemState::NotApplicable)
            m_toReview.push_back(gate.item);
    }
    takeOpen(open);
    findMovables(asAnswered);
}

void Ground::takeOpen(OpenAnswers open)
{
    // An answer may make another question appear; there are never more rounds than questions.
    for (size_t round = 0; round <= m_sheet.size(); ++round) {
        m_card = scoring::score(m_framework, m_sheet, m_asOf);
        if (!fill(m_card, open))
            return;
    }
}

bool Ground::fill(const ScoreCard& card, OpenAnswers open)
{
    bool changed = false;
    for (size_t i = 0; i < m_sheet.size(); ++i) {
        const ItemScore& item = card.items[i];
        SheetEntry& entry = m_sheet[i];
        if (item.state == ItemState::Unanswered && !m_levels[i].empty()) {
            const Level& level = open == OpenAnswers::AtBest ? m_levels[i].back() : m_levels[i].front();
            entry = {&level.response, false, false};
            changed = true;
        } else if (item.state != ItemState::Hidden && entry.conflicted) {
            entry.conflicted = false;
            changed = true;
        } else if (item.state == ItemState::NotApplicable && !entry.reviewed) {
            entry.reviewed = true;
            changed = true;
        }
    }
    return changed;
}

void Ground::findMovables(const ScoreCard& asAnswered)
{
    for (size_t i = 0; i < m_sheet.size(); ++i) {
        const ItemScore& item = asAnswered.items[i];
        if (item.state != ItemState::Rated)
            continue;
        Movable movable{static_cast<int>(i), item.points, {}};
        const int own = rankOf(m_levels[i], m_framework.method().better, item.points);
        Cost cost{1, 0, 0};
        for (auto rank = static_cast<size_t>(own); rank < m_levels[i].size(); ++rank) {
            const Level& level = m_levels[i][rank];
            if (level.points == item.points)
                continue;
            cost = cost + Cost{0, 1, static_cast<std::int64_t>(rank)};
            movable.moves.push_back({level.points, &level.response, cost});
        }
        if (!movable.moves.empty())
            m_movables.push_back(std::move(movable));
    }
}

ScoreCard Ground::score(const Plan& plan) const
{
    std::vector<SheetEntry> sheet = m_sheet;
    for (size_t i = 0; i < plan.size(); ++i) {
        const Movable& movable = m_movables[i];
        if (plan[i] != kStay)
            sheet[static_cast<size_t>(movable.item)].response =
                movable.moves[static_cast<size_t>(plan[i])].response;
    }
    return scoring::score(m_framework, sheet, m_asOf);
}

bool Ground::reaches(const Plan& plan) const
{
    return isReached(m_framework, score(plan), m_goal);
}

Plan Ground::best() const
{
    Plan plan;
    for (const Movable& movable : m_movables)
        plan.push_back(static_cast<int>(movable.moves.size()) - 1);
    return plan;
}

Cost Ground::costOf(const Plan& plan) const
{
    Cost cost;
    for (size_t i = 0; i < plan.size(); ++i)
        if (plan[i] != kStay)
            cost = cost + m_movables[i].moves[static_cast<size_t>(plan[i])].cost;
    return cost;
}

} // namespace sextant::scoring::detail
