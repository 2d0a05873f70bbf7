#pragma once

#include "ui/results/results_figures.h"
#include "workspace/workspace.h"

namespace sextant::ui {

/// The assessments of the same organisation by the same framework, up to \a id and with it, by the day that
/// they are of. Those by another edition have figures only where what is asked, its weights and the method
/// are the same, as scoring::compare() judges. Only \a id: nothing to compare with.
std::vector<PastFigures> pastFigures(workspace::Workspace& workspace, const assessment::AssessmentId& id);

} // namespace sextant::ui
