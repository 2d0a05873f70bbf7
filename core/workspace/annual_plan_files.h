#pragma once

#include "report/annual_plan_report.h"
#include "workspace/workspace.h"

#include <optional>

namespace sextant::workspace {

/// When the plan was last changed after its approval; nullopt: it stands as approved, or is not approved.
/// What was changed and put back does not count. Waits for the storage thread. Errors: CannotRead.
[[nodiscard]] Result<std::optional<QDateTime>> changedAfterApproval(Workspace& workspace,
                                                                    const audit::AnnualPlanId& plan);

/// Gathers what the printed plan is made from; the same for window and command line. \a manual names the
/// chapters; may be null. Errors: NotFound {"kind", "id"}, CannotRead.
[[nodiscard]] Result<report::AnnualPlanReportInput>
annualPlanReportInput(Workspace& workspace, const audit::AnnualPlanId& plan,
                      std::shared_ptr<const framework::IndexedFramework> manual, QDate printedOn,
                      const QString& programVersion);

} // namespace sextant::workspace
