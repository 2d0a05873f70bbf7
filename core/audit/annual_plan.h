#pragma once

#include "audit/risk.h"

#include <QHash>

#include <array>
#include <span>
#include <vector>

namespace sextant::audit {

/// A plan for \a year by rank: what is due and fits into the days without the reserve is chosen; what does
/// not fit any more is left out for want of days, what is not due for that. One line for each active unit, in
/// the order of rank. \a daysOf says how long each takes; the others take \a usualDays. Quarters follow the
/// order, filled evenly.
std::vector<PlanLine> proposedLines(std::span<const AuditableUnit> units, int year, const PlanDays& days,
                                    const QHash<AuditableUnitId, int>& daysOf, int usualDays);

/// How a plan's days add up.
struct PlanSums
{
    int chosen = 0; ///< units
    int chosenDays = 0;
    int left = 0;                     ///< available − reserve − chosen; below 0: over-planned
    int withoutDays = 0;              ///< units left out for want of days
    std::array<int, 4> quarterDays{}; ///< of chosen lines with a quarter
    friend bool operator==(const PlanSums&, const PlanSums&) = default;
};
PlanSums sumsOf(const AnnualPlan& plan);

} // namespace sextant::audit
