#pragma once

#include "report/sample_report.h"
#include "workspace/workspace.h"

#include <QDate>

namespace sextant::workspace {

/// Gathers what the working paper of \a sample is printed from, as the file stands now. Restricted findings
/// are not named. Errors: NotFound {"kind", "id"}.
[[nodiscard]] Result<report::SampleReportInput> sampleReportInput(Workspace& workspace,
                                                                  const audit::SampleRecordId& sample,
                                                                  QDate printedOn,
                                                                  const QString& programVersion);

} // namespace sextant::workspace
