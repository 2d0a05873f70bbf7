#include "audit/annual_plan.h"

#include <algorithm>

namespace sextant::audit {

namespace {

constexpr int kQuarters = 4;

/// Each chosen line into the quarter in which its middle day falls when all are done one after the other.
void spreadOverQuarters(std::vector<PlanLine>& lines)
{
    int total = 0;
    for (const PlanLine& line : lines)
        total += line.choice == PlanChoice::Chosen ? line.days : 0;
    int before = 0;
    for (PlanLine& line : lines) {
        if (line.choice != PlanChoice::Chosen)
            continue;
        const int middle = 2 * before + line.days; // in half days
        line.quarter = total == 0 ? 1 : std::min(kQuarters, 1 + middle * kQuarters / (2 * total));
        before += line.days;
    }
}

} // namespace

std::vector<PlanLine> proposedLines(std::span<const AuditableUnit> units, int year, const PlanDays& days,
                                    const QHash<AuditableUnitId, int>& daysOf, int usualDays)
{
    int left = std::max(0, days.available - days.reserve);
    std::vector<PlanLine> lines;
    for (const UnitRisk& risk : rankedRisks(units)) {
        PlanLine line{risk.unit, std::max(0, daysOf.value(risk.unit, usualDays)), 0, PlanChoice::Chosen, {}};
        if (!risk.isDueIn(year))
            line.choice = PlanChoice::NotDue;
        else if (line.days > left)
            line.choice = PlanChoice::NoDays;
        else
            left -= line.days;
        lines.push_back(line);
    }
    spreadOverQuarters(lines);
    return lines;
}

PlanSums sumsOf(const AnnualPlan& plan)
{
    PlanSums sums;
    for (const PlanLine& line : plan.lines) {
        sums.withoutDays += line.choice == PlanChoice::NoDays ? 1 : 0;
        if (line.choice != PlanChoice::Chosen)
            continue;
        ++sums.chosen;
        sums.chosenDays += line.days;
        if (line.quarter >= 1 && line.quarter <= kQuarters)
            sums.quarterDays[static_cast<size_t>(line.quarter - 1)] += line.days;
    }
    sums.left = plan.days.available - plan.days.reserve - sums.chosenDays;
    return sums;
}

} // namespace sextant::audit
