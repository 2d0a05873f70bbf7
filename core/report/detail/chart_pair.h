#pragma once

#include "report/report.h"

#include <optional>

namespace sextant::report::detail {

/// \a english, then \a chinese behind \a between; once when they are equal or one is empty.
QString paired(const QString& english, const QString& chinese, const QString& between);
/// The same chart with names in both languages; nullopt when they are not the same chart.
std::optional<ChartSpec> pairedChart(const ChartSpec& english, const ChartSpec& chinese);

} // namespace sextant::report::detail
