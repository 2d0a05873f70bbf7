#pragma once

#include "report/report.h"

#include <QByteArray>

namespace sextant::report {

/// \a report as plain Markdown (CommonMark with tables), UTF-8: headings, paragraphs, lists and tables;
/// charts and marks in words; pages, their heads and feet are left out. All text is escaped: none of it is
/// markup. The same report gives the same bytes.
QByteArray markdown(const ReadinessReport& report);

} // namespace sextant::report
