#pragma once

#include "base/error.h"
#include "report/document_look.h"
#include "report/report.h"

#include <QByteArray>

#include <vector>

namespace sextant::ui {

/// The colours of paper, and the charts as they are painted on paper, with twice the pixels of a screen.
report::DocumentLook docxLook();

/// \a reports as one DOCX. Needs a QGuiApplication. Errors: those of office::docxOf().
[[nodiscard]] Result<QByteArray> docxOf(const std::vector<report::ReadinessReport>& reports);

} // namespace sextant::ui
