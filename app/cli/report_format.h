#pragma once

namespace sextant::cli {

/// As what a report is written. The painting module knows them too (painting.h); a workbook and a table are
/// not painted.
enum class ReportFormat { Pdf, Html, Docx, Xlsx, Csv };

} // namespace sextant::cli
