#pragma once

#include "ui/charts/chart_key.h"

#include <QByteArray>
#include <QImage>
#include <QSizeF>
#include <QString>

#include <functional>
#include <vector>

namespace sextant::ui {

/// A chart with its heading above and the keys of its signs below it, to stand alone in somebody's document:
/// on white, in light colours.
struct ChartPicture
{
    ChartStyle style;
    QSizeF size;                         ///< of the chart, in painter units
    std::function<void(QPainter&)> draw; ///< the chart, into size
    QString heading = {};                ///< empty: none
    std::vector<ChartKey> keys = {};
    QString description = {}; ///< for those who cannot see it

    /// With heading and keys, in whole units.
    QSize wholeSize() const;
    /// \a scale times its size.
    QImage image(double scale) const;
    /// As image(), in the PNG format, with heading and description as its texts.
    QByteArray png(double scale) const;
    /// With heading and description as its `title` and `desc`; text stays text.
    QByteArray svg() const;

private:
    void paint(QPainter& painter) const;
};

} // namespace sextant::ui
