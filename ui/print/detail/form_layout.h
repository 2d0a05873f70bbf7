#pragma once

#include "ui/print/detail/canvas.h"

namespace sextant::ui::print {

/// Puts the rows of \a form below \a cursor; a row stays on one page when it can.
void layForm(Canvas& canvas, Cursor& cursor, const report::Form& form);

} // namespace sextant::ui::print
