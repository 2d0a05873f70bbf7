#include "scoring/shortest_list.h"

#include "scoring/detail/exact.h"
#include "scoring/detail/improvement_moves.h"
#include "scoring/detail/item_states.h"

namespace sextant::scoring {

using detail::Ground;
using detail::kStay;
using detail::Plan;
using framework::Direction;

namespace {

constexpr size_t kFew = 12;

bool isHigherBetter(const PreparedFramework& framework)
{
    return framework.method().better == Direction::HigherIsBetter;
}

bool isWorse(const PreparedFramework& framework, const Fraction& figure, Decimal limit)
{
    return isHigherBetter(framework) ? detail::isBelow(figure, limit) : detail::isAbove(figure, limit);
}

bool isBandReached(const PreparedFramework& framework, const ScoreCard& card, int band)
{
    const int index = card.overall.bandIndex;
    return index >= 0 && (isHigherBetter(framework) ? index >= band : index <= band);
}

void findFailedGates(ShortestList& list, const PreparedFramework& framework, Readiness goal)
{
    const framework::ReadinessRule& rule = *framework.index().framework().readiness;
    for (const GateResult& gate : list.reached.gates) {
        if (gate.state != GateState::Failed)
            continue;
        const bool fatal = isHigherBetter(framework) ? *gate.points <= rule.notReadyAtGatePoints
                                                     : *gate.points >= rule.notReadyAtGatePoints;
        if (fatal || goal == Readiness::Ready)
            list.gates.push_back(gate.item);
    }
}

/// What keeps the best that can be from \a goal.
void findObstacles(ShortestList& list, const PreparedFramework& framework, const Goal& goal)
{
    const auto& rule = framework.index().framework().readiness;
    const auto* readiness = std::get_if<Readiness>(&goal);
    if (readiness == nullptr || !rule.has_value()) {
        list.overallTooLow = true;
        return;
    }
    findFailedGates(list, framework, *readiness);
    const auto& nodes = framework.index().nodes();
    for (size_t i = 0; i < nodes.size() && *readiness == Readiness::Ready; ++i) {
        const Fraction& figure = list.reached.nodes[i].fraction;
        if (nodes[i].depth == 0 && figure.isDefined() && isWorse(framework, figure, rule->sectionMinimum))
            list.sections.push_back(static_cast<int>(i));
    }
    const Fraction& overall = list.reached.overall.fraction;
    list.overallTooLow = !overall.isDefined() || isWorse(framework, overall, rule->overallMinimum);
}

/// Few answers are tried out where a table in rounded figures proves nothing.
std::optional<detail::FoundPlan> findPlan(const Ground& ground)
{
    const auto tabled = detail::tabledPlan(ground);
    if (tabled.has_value() && (tabled->proven || ground.movables().size() > kFew))
        return tabled;
    const auto searched = detail::searchedPlan(ground);
    return searched.has_value() && (searched->proven || !tabled.has_value()) ? searched : tabled;
}

void take(ShortestList& list, const Ground& ground, const detail::FoundPlan& found)
{
    list.outcome = ShortestList::Outcome::Found;
    list.proven = found.proven;
    list.reached = ground.score(found.plan);
    for (size_t i = 0; i < found.plan.size(); ++i) {
        if (found.plan[i] == kStay)
            continue;
        const detail::Movable& movable = ground.movables()[i];
        const detail::Move& move = movable.moves[static_cast<size_t>(found.plan[i])];
        list.improvements.push_back(
            {movable.item, movable.points, move.points, static_cast<int>(move.cost.steps)});
    }
}

} // namespace

bool isReached(const PreparedFramework& framework, const ScoreCard& card, const Goal& goal)
{
    if (const auto* readiness = std::get_if<Readiness>(&goal))
        return card.readiness >= *readiness;
    if (const auto* band = std::get_if<BandGoal>(&goal))
        return isBandReached(framework, card, band->band);
    const Fraction& overall = card.overall.fraction;
    return overall.isDefined() && !isWorse(framework, overall, std::get<ScoreGoal>(goal).score);
}

ShortestList shortestList(const PreparedFramework& framework, const std::vector<SheetEntry>& sheet,
                          QDate asOf, const Goal& goal, OpenAnswers open)
{
    const Ground ground(framework, sheet, asOf, goal, open);
    ShortestList list;
    list.toAnswer = ground.toAnswer();
    list.toReview = ground.toReview();
    list.reached = ground.card();
    if (isReached(framework, ground.card(), goal)) {
        list.outcome = ShortestList::Outcome::Reached;
        list.proven = true;
        return list;
    }
    const bool isMonotone = !framework.relevance().hasConditions();
    if (isMonotone && !ground.reaches(ground.best())) {
        list.outcome = ShortestList::Outcome::OutOfReach;
        list.proven = true;
        list.reached = ground.score(ground.best());
        findObstacles(list, framework, goal);
        return list;
    }
    const auto found = findPlan(ground);
    if (found.has_value())
        take(list, ground, *found);
    return list;
}

} // namespace sextant::scoring
