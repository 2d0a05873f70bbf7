#pragma once

#include "paper/paper_input.h"
#include "workspace/workspace.h"

#include <QDateTime>

namespace sextant::workspace {

/// Gathers what a form of \a assessment is made from, as the file stands now; the same for window and command
/// line. The fieldwork of an audit is called by code and title of the audit. Errors: NotFound {"kind", "id"}.
[[nodiscard]] Result<paper::PaperInput> paperInput(Workspace& workspace,
                                                   const assessment::AssessmentId& assessment,
                                                   const paper::FormChoices& choices,
                                                   const QDateTime& printedAt, const QString& programVersion);

} // namespace sextant::workspace
