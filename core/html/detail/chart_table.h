#pragma once

#include "report/report.h"

namespace sextant::html::detail {

/// What a chart shows, as a table for those who cannot see it.
report::Table chartTable(const report::ChartSpec& spec, Language language);
/// The sentence that says what it shows.
QString descriptionOf(const report::ChartSpec& spec);

} // namespace sextant::html::detail
