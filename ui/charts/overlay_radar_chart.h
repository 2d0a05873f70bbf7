#pragma once

#include "report/chart_spec.h"
#include "ui/charts/profile_sign.h"
#include "ui/charts/radar_chart.h"

#include <QPointF>
#include <QSizeF>

#include <vector>

class QPainter;

namespace sextant::ui {

/// Where everything of an overlay lies, in painter units.
struct OverlayRadarLayout
{
    QSizeF radarSize; ///< of the radar at the left, or above
    RadarLayout radar;
    std::vector<int> numbered; ///< for each profile the axis at which its number stands; -1: at none
    ProfileKeys keys;
    QPointF keysTopLeft;
};

/// What the chart needs in \a width: keys stand beside the radar, or below it where it is narrow.
qreal overlayRadarHeight(const report::OverlayRadarSpec& spec, qreal width, const ChartStyle& style);
/// \a spec has 3 to 20 axes.
OverlayRadarLayout overlayRadarLayout(const report::OverlayRadarSpec& spec, QSizeF size,
                                      const ChartStyle& style);
/// Profiles one over the other, the first on top; each carries its number where it is farthest from the
/// others. A figure that is open is hollow. \a selected: the axis whose signs are larger; -1: none.
void paintOverlayRadar(QPainter& painter, const report::OverlayRadarSpec& spec, QSizeF size,
                       const ChartStyle& style, int selected = -1);

} // namespace sextant::ui
