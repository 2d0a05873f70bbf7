#pragma once

#include "report/audit_report.h"
#include "workspace/workspace.h"

#include <QDate>

namespace sextant::workspace {

/// Gathers what the report of \a engagement is made from, as the file stands now; the same for window and
/// command line. Restricted findings are in it for the opinion; the report leaves them out unless the
/// caller sets withRestricted. \a programVersion stands in the file's properties. Errors: NotFound {"kind",
/// "id"}.
[[nodiscard]] Result<report::AuditReportInput> auditReportInput(Workspace& workspace,
                                                                const audit::EngagementId& engagement,
                                                                QDate printedOn,
                                                                const QString& programVersion);

} // namespace sextant::workspace
