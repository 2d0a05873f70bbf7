#pragma once

#include "base/error.h"
#include "report/readiness_report.h"

#include <QByteArray>
#include <QString>

namespace sextant::workbook {

/// The assessment of \a input as a workbook (.xlsx) in \a language: a summary, the figures of the domains
/// with charts over the cells, every item with its answer, what the levels mean, the evidence, and the
/// method. Every figure is that of the score card; nothing in it is a formula. Texts are kept whole up to the
/// 32,767 characters that a cell holds; one that is longer says that it was cut. The same input gives the
/// same bytes. It is made in the system's temporary folder. Errors: DiskFull, CannotWrite {"path"}: that
/// folder.
[[nodiscard]] Result<QByteArray> workbookOf(const report::ReadinessReportInput& input, Language language);

/// workbookOf() as the file \a path: whole, or what was there stays as it was. Errors: DiskFull, CannotWrite
/// {"path"}.
[[nodiscard]] Result<> writeWorkbook(const QString& path, const report::ReadinessReportInput& input,
                                     Language language);

} // namespace sextant::workbook
