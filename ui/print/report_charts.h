#pragma once

#include "base/language.h"
#include "report/chart_spec.h"
#include "ui/charts/chart_picture.h"

namespace sextant::ui {

/// A chart of a report to stand alone, with the keys of its signs, in the light colours of paper; \a width in
/// px of the design, 96 to an inch. A radar is not wider than it needs to be.
ChartPicture reportChart(const report::ChartSpec& spec, double width, Language language);

} // namespace sextant::ui
