#pragma once

#include "report/chart_spec.h"
#include "ui/charts/chart_text.h"

#include <QRectF>
#include <QSizeF>

#include <vector>

class QPainter;

namespace sextant::ui {

/// Where the parts lie, in painter units.
struct HeatMapLayout
{
    qreal codeWidth = 0;
    qreal nameWidth = 0; ///< 0: no room for names
    std::vector<QRectF> heads;
    std::vector<QRectF> cells; ///< row by row
};

/// Cells 24 high with gaps of 2, below a head of 28.
qreal heatMapHeight(const report::HeatMapSpec& spec, const ChartStyle& style);
HeatMapLayout heatMapLayout(const report::HeatMapSpec& spec, QSizeF size, const ChartStyle& style);
/// The count stands in every cell; the fill says how much of its row it is. \a selected: the cell with a
/// ring; -1: none.
void paintHeatMap(QPainter& painter, const report::HeatMapSpec& spec, QSizeF size, const ChartStyle& style,
                  int selected = -1);

} // namespace sextant::ui
