#pragma once

#include "base/language.h"
#include "docx/docx.h"

#include <QByteArray>

namespace sextant::docx {

/// The styles of all text. With \a covered, Heading 1 is the title of a cover and Heading 2 that of a page;
/// without, Heading 1 is that of a page.
QByteArray stylesPart(const Palette& palette, Language language, bool covered);
/// The fonts named, with what stands in for each where it is not installed.
QByteArray fontsPart();
QByteArray settingsPart(Language language);

} // namespace sextant::docx
