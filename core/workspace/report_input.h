#pragma once

#include "report/readiness_report.h"
#include "workspace/workspace.h"

#include <QDate>

namespace sextant::workspace {

/// Gathers what the readiness report of \a assessment is made from, as the file stands now; the same for window and
/// command line. \a programVersion stands in the foot. Errors: NotFound {"kind", "id"}.
[[nodiscard]] Result<report::ReadinessReportInput> reportInput(Workspace& workspace,
                                                               const assessment::AssessmentId& assessment,
                                                               QDate printedOn, const QString& programVersion);

/// The figures of \a assessment's predecessor, when they can be set beside its own: same framework snapshot.
std::optional<report::LastAssessment> lastAssessment(AssessmentService& service,
                                                     const assessment::AssessmentId& assessment);

/// The files kept with the answers of \a assessment over \a index, each once, in the order of the items that they
/// back.
std::vector<report::EvidenceEntry> evidenceOf(EvidenceService& service,
                                              const assessment::AssessmentId& assessment,
                                              const framework::FrameworkIndex& index);

} // namespace sextant::workspace
