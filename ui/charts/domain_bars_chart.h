#pragma once

#include "report/chart_spec.h"
#include "ui/charts/chart_key.h"
#include "ui/charts/chart_text.h"

#include <QRectF>
#include <QSizeF>

#include <vector>

class QPainter;

namespace sextant::ui {

/// Where the parts of the bars lie, in painter units.
struct DomainBarsLayout
{
    struct Bar
    {
        QRectF row;
        QRectF track;    ///< the whole scale
        QRectF certain;  ///< solid
        QRectF open;     ///< light; empty when nothing is open
        qreal value = 0; ///< x of the tick; meaningful while open
    };
    std::vector<Bar> bars;
    qreal codeWidth = 0;
    qreal nameWidth = 0;
    qreal numberRight = 0;
    qreal ringLeft = 0;
    qreal countRight = 0;
};

/// Height of the chart: a row of 35 px for each bar and 24 for the scale.
qreal domainBarsHeight(const report::DomainBarsSpec& spec, const ChartStyle& style);
DomainBarsLayout domainBarsLayout(const report::DomainBarsSpec& spec, QSizeF size, const ChartStyle& style);
/// \a selected: the row on accent tint; -1: none.
void paintDomainBars(QPainter& painter, const report::DomainBarsSpec& spec, QSizeF size,
                     const ChartStyle& style, int selected = -1);
/// Keys of the marks beside the bars; \a openName when something is open.
std::vector<ChartKey> domainBarsKeys(const report::DomainBarsSpec& spec, const QString& lastName,
                                     const QString& targetName, const QString& openName);

/// The ring of coverage: \a share of the way round from 12 o'clock, in ok when full. \a side in design px.
void paintCoverageRing(QPainter& painter, const ChartStyle& style, QPointF topLeft, qreal side, double share);

} // namespace sextant::ui
