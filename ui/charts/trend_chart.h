#pragma once

#include "report/chart_spec.h"
#include "ui/charts/chart_text.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <optional>
#include <vector>

class QPainter;

namespace sextant::ui {

/// Where everything lies, in painter units.
struct TrendLayout
{
    QRectF plot;
    std::vector<qreal> times;   ///< x of each time
    std::vector<qreal> endings; ///< y of the name at each line's end, moved apart where they would touch

    QPointF at(size_t time, double share) const
    {
        return {times[time], plot.bottom() - share * plot.height()};
    }
};

/// How high a trend stands that is \a width wide on paper.
qreal trendHeight(qreal width);
TrendLayout trendLayout(const report::TrendSpec& spec, QSizeF size, const ChartStyle& style);
/// \a selected: the time whose points are larger; -1: none.
void paintTrend(QPainter& painter, const report::TrendSpec& spec, QSizeF size, const ChartStyle& style,
                int selected = -1);

} // namespace sextant::ui
