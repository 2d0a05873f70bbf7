#pragma once

#include "docx/detail/markup.h"
#include "report/report.h"

#include <QString>

namespace sextant::docx {

/// A picture of the package as it stands in a line of text.
struct Drawing
{
    QString relation; ///< by which its part finds the picture
    double widthMm = 0;
    double heightMm = 0;
    int number = 0; ///< no other drawing of the document has it
    QString name;
    QString description; ///< for those who cannot see it
};

/// The namespace that the root of a part with drawings declares as wp.
inline constexpr char kDrawingNamespace[] =
    "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";

/// A run that holds \a drawing.
void writeDrawing(Markup& markup, const Drawing& drawing);

/// The logo of \a report as large as fits into \a widthMm by \a heightMm; relation and number are the
/// caller's. It has no width when there is no logo.
Drawing logoDrawing(const report::ReadinessReport& report, double widthMm, double heightMm);

} // namespace sextant::docx
