#pragma once

#include "report/chart_spec.h"
#include "ui/charts/chart_text.h"

#include <QRectF>

class QPainter;

namespace sextant::ui {

/// A level as a filled square with its number; unanswered as an empty dashed square; not applicable as a
/// bordered square with a dash. What is not scored draws nothing. \a side in design px.
void paintLevelSquare(QPainter& painter, const ChartStyle& style, QPointF topLeft, qreal side,
                      const report::LevelMark& mark);

} // namespace sextant::ui
