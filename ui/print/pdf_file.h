#pragma once

#include "base/error.h"
#include "report/report.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace sextant::ui {

/// \a reports one after the other as one PDF: fonts embedded, text searchable, with title, creator and
/// languages in its metadata. Each report counts its own pages. Needs a QGuiApplication. Empty when Qt cannot
/// paint it.
QByteArray pdfOf(const std::vector<report::ReadinessReport>& reports);

/// The same as a file: whole, or not there; what was at \a path stays until then. A device or pipe is written
/// to as it is. Errors: DiskFull, CannotWrite {"path"}.
[[nodiscard]] Result<> writePdf(const std::vector<report::ReadinessReport>& reports, const QString& path);

} // namespace sextant::ui
