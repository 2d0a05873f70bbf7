#pragma once

#include "report/chart_spec.h"
#include "ui/charts/chart_text.h"

#include <QPointF>
#include <QSizeF>

class QPainter;

namespace sextant::ui {

/// Screen: a band with tenths, 150 px high on 460. Cover: finer, two lines without a band, 214 px high on
/// 643.
enum class ArcKind { Screen, Cover };

/// 60 degrees of a circle whose radius equals the chord, so that the arc spans its column. In painter units.
struct ArcLayout
{
    QPointF centre;
    qreal radius = 0;
    qreal scale = 1; ///< painter units for one px of the design's arc

    /// The point at \a share (0..1) of the scale, \a inward units inside the circle.
    QPointF at(double share, qreal inward = 0) const;
};

/// The height that the arc needs in \a width painter units.
qreal arcHeight(qreal width, ArcKind kind);
ArcLayout arcLayout(qreal width, ArcKind kind);
void paintArc(QPainter& painter, const report::ArcSpec& spec, qreal width, const ChartStyle& style,
              ArcKind kind);

} // namespace sextant::ui
