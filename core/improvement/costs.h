#pragma once

#include "improvement/action.h"

#include <span>
#include <vector>

namespace sextant::improvement {

/// What the actions paid from one source cost in one currency.
struct CostSum
{
    QString currency;
    FundingSource source = FundingSource::Unstated;
    Decimal amount;
    int actions = 0;
    friend bool operator==(const CostSum&, const CostSum&) = default;
};

struct Costs
{
    std::vector<CostSum> sums; ///< by currency (CNY first, then by name), then in the order of FundingSource
    int withoutCost = 0;       ///< actions that state none
    friend bool operator==(const Costs&, const Costs&) = default;
};

/// Sums over all of \a actions, whatever their state.
Costs costsOf(std::span<const Action> actions);

} // namespace sextant::improvement
