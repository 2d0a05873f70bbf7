#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace sextant::ui {

/// A rounded rectangle whose border of \a width lies inside \a rect. An invalid colour leaves fill or border
/// out.
void paintShape(QPainter& painter, const QRectF& rect, qreal radius, const QColor& fill, const QColor& border,
                qreal width = 1.0);
/// The same without fill and with a dashed border: what is not there yet.
void paintDashedShape(QPainter& painter, const QRectF& rect, qreal radius, const QColor& border,
                      qreal width = 1.0);

} // namespace sextant::ui
