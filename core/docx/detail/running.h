#pragma once

#include "docx/detail/drawing.h"
#include "docx/docx.h"

#include <QByteArray>

namespace sextant::docx {

/// The running head of \a report with its tags and, behind the page, its watermark. \a bare: of a cover,
/// without organisation, title and logo. \a number tells it from the other heads of the document. \a logo: as
/// of logoDrawing(), without width for none.
QByteArray headPart(const report::ReadinessReport& report, const Palette& palette, bool bare, int number,
                    const Drawing& logo = {});
/// The foot: what the report says of itself, and the page of how many.
QByteArray footPart(const report::ReadinessReport& report, const Palette& palette);

} // namespace sextant::docx
