#pragma once

namespace sextant::cli {

/// As what a report is written. The painting module knows them too (painting.h).
enum class ReportFormat { Pdf, Html };

} // namespace sextant::cli
