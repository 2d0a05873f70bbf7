#pragma once

#include "paper/paper_input.h"
#include "report/report.h"

namespace sextant::paper {

/// The form of \a input to be printed and filled in by hand, in \a language: who it is about, how it is
/// filled in, and every planned row (form_plan.h) with its code, boxes, N/A and room for notes. Edition and
/// form number stand on each page.
report::ReadinessReport paperForm(const PaperInput& input, Language language);

} // namespace sextant::paper
