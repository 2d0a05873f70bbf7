#pragma once

#include "docx/docx.h"

#include <QByteArray>

namespace sextant::docx {

/// The running head of \a report with its tags and, behind the page, its watermark. \a bare: of a cover,
/// without organisation and title. \a number tells it from the other heads of the document.
QByteArray headPart(const report::ReadinessReport& report, const Palette& palette, bool bare, int number);
/// The foot: what the report says of itself, and the page of how many.
QByteArray footPart(const report::ReadinessReport& report, const Palette& palette);

} // namespace sextant::docx
