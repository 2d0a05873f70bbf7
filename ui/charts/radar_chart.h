#pragma once

#include "report/chart_spec.h"
#include "ui/charts/chart_key.h"
#include "ui/charts/chart_text.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <vector>

class QPainter;

namespace sextant::ui {

/// What stands at the axes: letter, short name and value below, or letter and value only. Fitting: names,
/// unless they leave too little room for the radar itself.
enum class RadarLabels { Names, Codes, Fitting };

struct RadarOptions
{
    RadarLabels labels = RadarLabels::Fitting;
    qreal fontSize = 12; ///< design px
    qreal lineWidth = 2; ///< of "now"
    qreal radius = 0;    ///< design px; 0: as large as the labels allow
    int selected = -1;   ///< axis whose vertex is larger
};

/// Where everything of a radar lies, in painter units.
struct RadarLayout
{
    struct Label
    {
        QPointF baseline; ///< of the first line
        Anchor anchor = Anchor::Middle;
        QRectF area; ///< what reacts to a click
    };
    QPointF centre;
    qreal radius = 0;
    RadarLabels labelling = RadarLabels::Names; ///< never Fitting
    std::vector<Label> labels;

    /// The point on axis \a axis of \a count at \a share (0..1) of the radius; axis 0 points to 12 o'clock.
    QPointF at(size_t axis, size_t count, double share) const;
};

/// \a spec has 3 to 20 axes; names give way to codes where more than 12 would not fit.
RadarLayout radarLayout(const report::RadarSpec& spec, QSizeF size, const ChartStyle& style,
                        const RadarOptions& options);
void paintRadar(QPainter& painter, const report::RadarSpec& spec, QSizeF size, const ChartStyle& style,
                const RadarOptions& options);
/// The keys of what the radar shows: now, last, target, and hollow for open when \a openName is given.
std::vector<ChartKey> radarKeys(const report::RadarSpec& spec, const QString& openName = {});

} // namespace sextant::ui
