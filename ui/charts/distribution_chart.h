#pragma once

#include "report/chart_spec.h"
#include "ui/charts/chart_text.h"

#include <QRectF>
#include <QSizeF>
#include <QString>

#include <vector>

class QPainter;

namespace sextant::ui {

/// Where the parts of the bars lie, in painter units.
struct DistributionLayout
{
    struct Bar
    {
        QRectF row;
        QRectF track;
        std::vector<QRectF> parts; ///< one for each level; without width where its count is 0
    };
    struct Key
    {
        QRectF area;
        QString text;
    };
    std::vector<Key> keys; ///< one for each level
    std::vector<Bar> bars;
    qreal codeWidth = 0;
    qreal nameWidth = 0;
};

qreal distributionHeight(const report::DistributionSpec& spec, qreal width, const ChartStyle& style);
DistributionLayout distributionLayout(const report::DistributionSpec& spec, QSizeF size,
                                      const ChartStyle& style);
/// One stacked bar in a row: the count stands in each part, its level below. \a selected: the row on accent
/// tint; -1: none.
void paintDistribution(QPainter& painter, const report::DistributionSpec& spec, QSizeF size,
                       const ChartStyle& style, int selected = -1);

} // namespace sextant::ui
