#pragma once

#include "ui/universe/plan_table_model.h"

namespace sextant::ui {

class UniverseActs;

/// The lines of \a plan with their units, then, when it \a isAccepted, the units in use that have no line
/// yet.
std::vector<PlanRow> planRows(const audit::AnnualPlan& plan, const UniverseActs& acts, Language language,
                              bool isAccepted);

/// A plan with the lines that are proposed for its year and days: days as in its lines, \a usualDays for the
/// others.
audit::AnnualPlan proposedPlan(audit::AnnualPlan plan, const UniverseActs& acts, int usualDays);

} // namespace sextant::ui
