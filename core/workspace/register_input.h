#pragma once

#include "report/applicability_report.h"
#include "report/evidence_report.h"
#include "workspace/workspace.h"

namespace sextant::workspace {

/// Gathers what the statement of applicability of \a assessment is made from; the fieldwork of an audit makes
/// that of the audit. Waits for the storage thread: who decided stands in the history. Errors: NotFound
/// {"kind", "id"}, CannotRead.
[[nodiscard]] Result<report::ApplicabilityInput>
applicabilityInput(Workspace& workspace, const assessment::AssessmentId& assessment, QDate printedOn,
                   const QString& programVersion);

/// The same for the register of the files of \a assessment; of an audit's fieldwork with the files of its
/// findings and samples. Restricted findings, and files that nothing else uses, are not in it.
[[nodiscard]] Result<report::EvidenceReportInput>
evidenceReportInput(Workspace& workspace, const assessment::AssessmentId& assessment, QDate printedOn,
                    const QString& programVersion);

} // namespace sextant::workspace
