#pragma once

#include "scoring/detail/improvement_moves.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace sextant::scoring::detail {

/// One way to do something: what it costs and how many units it gains.
struct Choice
{
    Cost cost;
    std::int64_t gain = 0;
    int name = 0; ///< the caller's
};

/// Of several things one choice each, so that the gains add up: the least cost for each gain, exactly.
/// Gains above the cap count as the cap.
class GainTable
{
public:
    explicit GainTable(std::int64_t cap);

    /// One more thing; \a choices is not empty.
    void add(const std::vector<Choice>& choices);
    /// nullopt: no choices gain just that (or, for the cap, that much).
    const std::optional<Cost>& cost(std::int64_t gain) const { return m_costs[static_cast<size_t>(gain)]; }
    std::int64_t cap() const { return static_cast<std::int64_t>(m_costs.size()) - 1; }
    /// The gain of \a least or more that costs least, the smallest of them; nullopt when there is none.
    std::optional<std::int64_t> cheapest(std::int64_t least) const;
    /// The names of the choices behind \a gain, in the order of add().
    std::vector<int> choicesFor(std::int64_t gain) const;

private:
    struct Step
    {
        int name = 0;
        std::int32_t before = 0; ///< the gain without this choice
    };

    std::vector<std::optional<Cost>> m_costs;
    std::vector<std::vector<Step>> m_steps;
};

} // namespace sextant::scoring::detail
