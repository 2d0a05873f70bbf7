#include "scoring/detail/gain_table.h"

#include <algorithm>

namespace sextant::scoring::detail {

GainTable::GainTable(std::int64_t cap)
    : m_costs(static_cast<size_t>(cap) + 1)
{
    m_costs[0] = Cost{};
}

void GainTable::add(const std::vector<Choice>& choices)
{
    std::vector<std::optional<Cost>> costs(m_costs.size());
    std::vector<Step> steps(m_costs.size());
    for (size_t gain = 0; gain < m_costs.size(); ++gain) {
        if (!m_costs[gain])
            continue;
        for (const Choice& choice : choices) {
            const auto after =
                static_cast<size_t>(std::min(cap(), static_cast<std::int64_t>(gain) + choice.gain));
            const Cost cost = *m_costs[gain] + choice.cost;
            if (costs[after] && *costs[after] <= cost)
                continue;
            costs[after] = cost;
            steps[after] = {choice.name, static_cast<std::int32_t>(gain)};
        }
    }
    m_costs = std::move(costs);
    m_steps.push_back(std::move(steps));
}

std::optional<std::int64_t> GainTable::cheapest(std::int64_t least) const
{
    std::optional<std::int64_t> found;
    for (std::int64_t gain = least; gain <= cap(); ++gain)
        if (cost(gain) && (!found || *cost(gain) < *cost(*found)))
            found = gain;
    return found;
}

std::vector<int> GainTable::choicesFor(std::int64_t gain) const
{
    std::vector<int> names(m_steps.size());
    for (size_t i = m_steps.size(); i-- > 0;) {
        const Step& step = m_steps[i][static_cast<size_t>(gain)];
        names[i] = step.name;
        gain = step.before;
    }
    return names;
}

} // namespace sextant::scoring::detail
