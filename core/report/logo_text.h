#pragma once

#include "report/report.h"

namespace sextant::report {

/// What the logo of \a report is called by those who cannot see it: "Logo of Seabridge Foundation".
QString logoText(const ReadinessReport& report);

} // namespace sextant::report
