#pragma once

#include "base/error.h"
#include "report/report.h"
#include "ui/print/progress.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace sextant::ui {

/// \a reports one after the other as one PDF: fonts embedded, text searchable, with a list of its
/// headings beside the pages, and title, creator and languages in its metadata. Each report counts its own
/// pages. Needs a QGuiApplication. Empty when Qt cannot
/// paint it, or \a progress has ended it.
QByteArray pdfOf(const std::vector<report::ReadinessReport>& reports, const WorkProgress& progress = {});

/// The same as a file: whole, or not there; what was at \a path stays until then. A device or pipe is written
/// to as it is. Errors: DiskFull, CannotWrite {"path"}, Cancelled when \a progress has ended it.
[[nodiscard]] Result<> writePdf(const std::vector<report::ReadinessReport>& reports, const QString& path,
                                const WorkProgress& progress = {});

} // namespace sextant::ui
