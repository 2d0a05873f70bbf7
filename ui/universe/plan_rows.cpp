#include "ui/universe/plan_rows.h"

#include "audit/unit_words.h"
#include "ui/universe/universe_acts.h"

#include <algorithm>

namespace sextant::ui {

namespace {

/// The audit that began from \a unit and is to be done in \a year; nullptr: none.
const audit::Engagement* begunFrom(const std::vector<audit::Engagement>& engagements,
                                   const audit::AuditableUnitId& unit, int year)
{
    const auto found = std::ranges::find_if(engagements, [&](const audit::Engagement& one) {
        const bool isOfYear = one.planned.from.isValid() ? one.planned.from.year() == year
                                                         : one.stage != audit::EngagementStage::Closed;
        return one.unit == unit && isOfYear && one.stage != audit::EngagementStage::Cancelled;
    });
    return found == engagements.end() ? nullptr : &*found;
}

} // namespace

std::vector<PlanRow> planRows(const audit::AnnualPlan& plan, const UniverseActs& acts, Language language,
                              bool isAccepted)
{
    const auto units = acts.audits().units(plan.organisation);
    const auto risks = audit::rankedRisks(units);
    const auto engagements = acts.audits().engagements(plan.organisation);
    const auto rowOf = [&](const audit::PlanLine& line) {
        PlanRow row;
        row.line = line;
        const auto unit = std::ranges::find(units, line.unit, &audit::AuditableUnit::id);
        row.isGone = unit == units.end();
        if (row.isGone)
            return row;
        const auto risk = std::ranges::find(risks, line.unit, &audit::UnitRisk::unit);
        row.risk = risk == risks.end() ? audit::riskOf(*unit) : *risk;
        row.name = audit::unitName(*unit, acts.chapters(), language);
        if (const auto* begun = begunFrom(engagements, line.unit, plan.year); begun != nullptr) {
            row.engagement = begun->id;
            row.code = begun->code;
        }
        return row;
    };
    std::vector<PlanRow> rows;
    for (const audit::PlanLine& line : plan.lines)
        rows.push_back(rowOf(line));
    for (const audit::UnitRisk& risk : risks) {
        if (!isAccepted ||
            std::ranges::find(plan.lines, risk.unit, &audit::PlanLine::unit) != plan.lines.end())
            continue;
        PlanRow row = rowOf({risk.unit, 0, 0, audit::PlanChoice::LeftOut, {}});
        row.isNew = true;
        rows.push_back(row);
    }
    return rows;
}

audit::AnnualPlan proposedPlan(audit::AnnualPlan plan, const UniverseActs& acts, int usualDays)
{
    QHash<audit::AuditableUnitId, int> daysOf;
    for (const audit::PlanLine& line : plan.lines)
        if (line.days > 0)
            daysOf.insert(line.unit, line.days);
    plan.lines =
        audit::proposedLines(acts.audits().units(plan.organisation), plan.year, plan.days, daysOf, usualDays);
    return plan;
}

} // namespace sextant::ui
