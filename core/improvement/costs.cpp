#include "improvement/costs.h"

#include <algorithm>
#include <tuple>

namespace sextant::improvement {

namespace {

auto orderOf(const CostSum& sum)
{
    return std::tuple(sum.currency != QStringLiteral("CNY"), sum.currency, sum.source);
}

} // namespace

Costs costsOf(std::span<const Action> actions)
{
    Costs costs;
    for (const Action& action : actions) {
        if (!action.cost.has_value()) {
            ++costs.withoutCost;
            continue;
        }
        const Money& cost = *action.cost;
        const auto known = std::find_if(costs.sums.begin(), costs.sums.end(), [&](const CostSum& sum) {
            return sum.currency == cost.currency && sum.source == action.funding.source;
        });
        CostSum& sum = known != costs.sums.end()
                           ? *known
                           : costs.sums.emplace_back(CostSum{cost.currency, action.funding.source, {}, 0});
        sum.amount = sum.amount + cost.amount;
        ++sum.actions;
    }
    std::sort(costs.sums.begin(), costs.sums.end(),
              [](const CostSum& a, const CostSum& b) { return orderOf(a) < orderOf(b); });
    return costs;
}

} // namespace sextant::improvement
