#include "scoring/gaps.h"

#include "scoring/detail/aggregation.h"

#include <algorithm>

namespace sextant::scoring {

using detail::Rational;
using framework::Direction;

namespace {

/// What an item should reach: the harder one of its target and of the gate it failed.
std::optional<Decimal> aimOf(Direction better, const std::optional<Decimal>& target,
                             const GateResult* failedGate)
{
    if (failedGate == nullptr || !target.has_value())
        return failedGate == nullptr ? target : std::optional(failedGate->threshold);
    return better == Direction::HigherIsBetter ? std::max(*target, failedGate->threshold)
                                               : std::min(*target, failedGate->threshold);
}

Fraction gainOf(const PreparedFramework& framework, std::vector<ItemScore>& items, const ScoreCard& card,
                const Gap& gap)
{
    ItemScore& item = items[static_cast<size_t>(gap.item)];
    item.points = gap.target;
    const Fraction reached = detail::aggregate(framework, items).overall[detail::Rated].fraction;
    item.points = gap.points;
    const Rational difference = Rational::of(reached) - Rational::of(card.overall.fraction);
    const bool higher = framework.method().better == Direction::HigherIsBetter;
    return (higher ? difference : Rational() - difference).toFraction();
}

bool before(const Gap& a, const Gap& b)
{
    if (a.gateFailed != b.gateFailed)
        return a.gateFailed;
    const Rational gainA = Rational::of(a.gain);
    const Rational gainB = Rational::of(b.gain);
    return gainA == gainB ? a.item < b.item : gainB < gainA;
}

} // namespace

std::vector<Gap> gaps(const PreparedFramework& framework, const ScoreCard& card,
                      const std::vector<std::optional<Decimal>>& targets)
{
    const Direction better = framework.method().better;
    std::vector<const GateResult*> failed(card.items.size(), nullptr);
    for (const GateResult& gate : card.gates) {
        if (gate.state == GateState::Failed)
            failed[static_cast<size_t>(gate.item)] = &gate;
    }
    std::vector<ItemScore> items = card.items;
    std::vector<Gap> result;
    for (size_t i = 0; i < items.size(); ++i) {
        const auto aim = aimOf(better, targets[i], failed[i]);
        if (items[i].state != ItemState::Rated || !aim.has_value())
            continue;
        Gap gap{static_cast<int>(i), items[i].points, *aim, failed[i] != nullptr, {}};
        if (better == Direction::HigherIsBetter ? gap.points >= gap.target : gap.points <= gap.target)
            continue;
        gap.gain = gainOf(framework, items, card, gap);
        result.push_back(gap);
    }
    std::sort(result.begin(), result.end(), before);
    return result;
}

} // namespace sextant::scoring
