#pragma once

#include "report/chart_spec.h"
#include "ui/charts/profile_sign.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <optional>
#include <vector>

class QPainter;

namespace sextant::ui {

/// Where everything of a dumbbell lies, in painter units.
struct DumbbellLayout
{
    struct Row
    {
        QRectF area;
        QRectF track; ///< the whole scale
        std::vector<std::optional<QPointF>>
            signs; ///< one for each profile, moved apart where they would meet
    };
    std::vector<Row> rows;
    ProfileKeys keys;
    qreal codeWidth = 0;
    qreal nameWidth = 0;
    qreal differenceRight = 0;
};

qreal dumbbellHeight(const report::DumbbellSpec& spec, qreal width, const ChartStyle& style);
DumbbellLayout dumbbellLayout(const report::DumbbellSpec& spec, QSizeF size, const ChartStyle& style);
/// Signs on the scale, a bar from the lowest to the highest where they may be held side by side, thin lines
/// over what is open. \a selected: the row on accent tint; -1: none.
void paintDumbbell(QPainter& painter, const report::DumbbellSpec& spec, QSizeF size, const ChartStyle& style,
                   int selected = -1);

} // namespace sextant::ui
