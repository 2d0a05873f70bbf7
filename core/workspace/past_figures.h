#pragma once

#include "report/past_figures.h"
#include "workspace/workspace.h"

#include <vector>

namespace sextant::workspace {

/// The assessments of the same organisation by the same framework, up to \a id and with it, by the day that
/// they are of. Those by another edition have figures only where what is asked, its weights and the method
/// are the same, as scoring::compare() judges. Only \a id: nothing to compare with.
std::vector<report::PastFigures> pastFigures(Workspace& workspace, const assessment::AssessmentId& id);

} // namespace sextant::workspace
