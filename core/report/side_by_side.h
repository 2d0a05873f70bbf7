#pragma once

#include "report/report.h"

namespace sextant::report {

/// \a english and \a chinese, the same report in both languages, as one: paragraphs in two columns, headings,
/// cells and facts below each other, figures, marks and charts once. Where the two differ in structure, what
/// the English one has there stands first and what the Chinese one has follows: nothing is lost.
ReadinessReport sideBySide(const ReadinessReport& english, const ReadinessReport& chinese);

} // namespace sextant::report
