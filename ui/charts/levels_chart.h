#pragma once

#include "report/chart_spec.h"
#include "ui/charts/chart_key.h"
#include "ui/charts/chart_text.h"

#include <QPointF>

#include <vector>

class QPainter;

namespace sextant::ui {

/// Where the bars of indicators lie, in painter units, from the left edge and the top of the chart.
struct LevelsLayout
{
    qreal axisHeight = 0; ///< the scale's numbers and names above the rows
    qreal codeWidth = 0;
    qreal scaleLeft = 0; ///< x of the scale's beginning
    qreal scaleRight = 0;
    std::vector<qreal> rowHeights; ///< 38 px, more where a title takes three lines or more
    std::vector<QStringList> titles;

    qreal x(double share) const { return scaleLeft + share * (scaleRight - scaleLeft); }
    /// Height of the axis and of rows [\a first, \a end).
    qreal height(size_t first, size_t end) const;
};

LevelsLayout levelsLayout(const report::LevelsSpec& spec, qreal width, const ChartStyle& style);
/// Draws the axis and the rows [\a first, \a end) below it, so that a long chart can go over pages.
void paintLevels(QPainter& painter, const report::LevelsSpec& spec, const LevelsLayout& layout,
                 QPointF topLeft, const ChartStyle& style, size_t first, size_t end);
std::vector<ChartKey> levelsKeys(const report::LevelsSpec& spec);

} // namespace sextant::ui
