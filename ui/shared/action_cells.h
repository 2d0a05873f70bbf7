#pragma once

#include "ui/shared/action_rows.h"

#include <QRect>

class QPainter;

namespace sextant::ui {

// Cells of tables of actions.

/// One line, elided.
void paintCellText(const Theme& theme, QPainter& painter, const QRect& cell, const QString& text,
                   const QColor& color, Qt::Alignment alignment);
/// Up to two lines in a row \a rowHeight high (px at 100 %), closer than in prose, so that a row stays a row.
void paintTwoLines(const Theme& theme, QPainter& painter, const QRect& cell, const QString& text,
                   int rowHeight);
/// The day, and below it how far off it is in words.
void paintDueCell(const Theme& theme, QPainter& painter, const QRect& cell, const ActionRow& row);
int dueCellWidth(const Theme& theme, const ActionRow& row);
/// "not agreed": there is no due day.
QString noDueText();

} // namespace sextant::ui
