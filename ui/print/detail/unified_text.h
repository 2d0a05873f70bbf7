#pragma once

#include <QByteArray>

namespace sextant::ui::print {

/// Makes the text of \a pdf searchable: where a font draws a Han letter and a radical (U+2E80–2FDF) with one
/// glyph, Qt names the glyph by the radical, so that 门 would be copied as U+2ED4. The tables that name
/// glyphs are rewritten in place, byte for byte as long as before.
void unifyRadicals(QByteArray& pdf);

} // namespace sextant::ui::print
