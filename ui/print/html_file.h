#pragma once

#include "html/html_report.h"
#include "report/report.h"

#include <QByteArray>

#include <vector>

namespace sextant::ui {

/// The colours of light and dark, and the charts as they are painted on paper.
html::Look htmlLook();

/// \a reports as one page (html/html_report.h). Empty when \a reports is.
QByteArray htmlOf(const std::vector<report::ReadinessReport>& reports);

} // namespace sextant::ui
