#pragma once

#include "base/error.h"
#include "report/readiness_report.h"

#include <QByteArray>

#include <vector>

namespace sextant::workbook {

/// The assessment of \a input as a workbook (.xlsx), with the sheets of each of \a languages (all different,
/// at least one): a summary, the figures of the domains with charts over the cells, every item with its
/// answer, what the levels mean, the evidence, and the method. Every figure is that of the score card;
/// nothing in it is a formula. Texts are kept whole up to the 32,767 characters that a cell holds; one that
/// is longer says that it was cut. The same input gives the same bytes. It is made in the system's temporary
/// folder. Errors: InvalidArgument
/// {"what"} without a language; DiskFull, CannotWrite {"path"}: that
/// folder.
[[nodiscard]] Result<QByteArray> workbookOf(const report::ReadinessReportInput& input,
                                            const std::vector<Language>& languages);

} // namespace sextant::workbook
