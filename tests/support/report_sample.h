#pragma once

#include "report/readiness_report.h"

namespace sextant::testing {

/// How much of the sample is answered.
enum class Answered { All, Some, None };

/// A report's input over the shipped readiness pack: the answers of the design's figures (62 indicators, last
/// time, targets), notes in \a notes, evidence for some items.
report::ReadinessReportInput readinessSample(Answered answered, Language notes);

/// A small made framework: two sections, one with a section inside it; lower is better; sums or means; no
/// readiness rule; items of every kind; half answered.
report::ReadinessReportInput riskSample(framework::Aggregate aggregate);

/// The readiness sample with one note of \a characters letters and names as long as people make them.
report::ReadinessReportInput longSample(int characters, Language notes);

} // namespace sextant::testing
