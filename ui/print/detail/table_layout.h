#pragma once

#include "ui/print/detail/canvas.h"

namespace sextant::ui::print {

/// Puts \a table at \a cursor and moves it below. Heads repeat on each page, a group row never ends one, and
/// a row taller than what is left goes over pages.
void layTable(Canvas& canvas, Cursor& cursor, const report::Table& table);

/// Line step for labels of 9 pt.
double labelStep(Language language);

} // namespace sextant::ui::print
