#pragma once

#include "ui/charts/chart_text.h"

#include <QRectF>
#include <QSizeF>

#include <vector>

class QPainter;

namespace sextant::ui {

/// How many things are how old: one band.
struct AgeBand
{
    QString name; ///< "3 to 6 months"
    int count = 0;
    bool isTooOld = false;
    friend bool operator==(const AgeBand&, const AgeBand&) = default;
};

struct AgeBandsSpec
{
    std::vector<AgeBand> bands; ///< the youngest first
    QString description;        ///< one sentence that says what the picture shows
    friend bool operator==(const AgeBandsSpec&, const AgeBandsSpec&) = default;
};

/// Rows of 22, a band each.
qreal ageBandsHeight(const AgeBandsSpec& spec, const ChartStyle& style);
/// The row of each band, in painter units.
std::vector<QRectF> ageBandRows(const AgeBandsSpec& spec, qreal width, const ChartStyle& style);
/// Name, bar as long as the count against the greatest one, and the count in figures at the bar's end.
/// \a selected: the band with a ring; -1: none.
void paintAgeBands(QPainter& painter, const AgeBandsSpec& spec, qreal width, const ChartStyle& style,
                   int selected = -1);

} // namespace sextant::ui
