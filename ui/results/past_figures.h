#pragma once

#include "ui/results/results_figures.h"
#include "workspace/assessment_service.h"

namespace sextant::ui {

/// The assessments of the same organisation by the same edition of the same questions, up to \a id and with
/// it, by the day that they are of. Only \a id: nothing to compare with.
std::vector<PastFigures> pastFigures(workspace::AssessmentService& service,
                                     const assessment::AssessmentId& id);

} // namespace sextant::ui
