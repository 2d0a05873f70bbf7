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

struct TrendLine
{
    QString name;                          ///< short
    QString valueText;                     ///< of the last point
    std::vector<std::optional<double>> at; ///< 0..1, one for each time; nullopt: no figure then
    friend bool operator==(const TrendLine&, const TrendLine&) = default;
};

/// Figures of one organisation from assessment to assessment.
struct TrendSpec
{
    std::vector<QString> times;           ///< "2024", in order
    std::vector<report::ScaleMark> marks; ///< of the scale
    std::vector<TrendLine> lines;         ///< the first is drawn in full, others dashed
    QString description;                  ///< one sentence that says what the picture shows
    friend bool operator==(const TrendSpec&, const TrendSpec&) = default;
};

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

TrendLayout trendLayout(const TrendSpec& spec, QSizeF size, const ChartStyle& style);
/// \a selected: the time whose points are larger; -1: none.
void paintTrend(QPainter& painter, const TrendSpec& spec, QSizeF size, const ChartStyle& style,
                int selected = -1);

} // namespace sextant::ui
