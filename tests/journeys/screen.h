#pragma once

#include <QImage>

namespace journeys {

/// What the desk's screen shows now.
QImage screenshot();

/// The screen once it has stood still for a moment; what shows at the deadline, if it never does.
QImage settledScreenshot(int deadlineMs = 10'000);

} // namespace journeys
