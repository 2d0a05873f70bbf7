#pragma once

#include "ui/shared/option_marks.h"
#include "ui/theme/theme.h"

class QPainter;

namespace sextant::ui {

/// Paints \a mark into \a rect: a level in its colour with its number, an empty dashed square, a dash for
/// "not applicable", else the symbol in a plain square; a conflict in the colour of trouble.
void paintAnswerSquare(const Theme& theme, QPainter& painter, const QRectF& rect, const AnswerMark& mark);

} // namespace sextant::ui
