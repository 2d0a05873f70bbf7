#include "ui/theme/paint.h"

#include <QPainter>

namespace sextant::ui {

namespace {

void paintRounded(QPainter& painter, const QRectF& rect, qreal radius, const QBrush& brush, const QPen& pen)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal inset = pen.style() == Qt::NoPen ? 0 : pen.widthF() / 2;
    painter.setPen(pen);
    painter.setBrush(brush);
    const qreal inner = qMax(0.0, radius - inset);
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), inner, inner);
    painter.restore();
}

} // namespace

void paintShape(QPainter& painter, const QRectF& rect, qreal radius, const QColor& fill, const QColor& border,
                qreal width)
{
    paintRounded(painter, rect, radius, fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush),
                 border.isValid() ? QPen(border, width) : QPen(Qt::NoPen));
}

void paintDashedShape(QPainter& painter, const QRectF& rect, qreal radius, const QColor& border, qreal width)
{
    QPen pen(border, width);
    pen.setDashPattern({3, 2});
    paintRounded(painter, rect, radius, Qt::NoBrush, pen);
}

} // namespace sextant::ui
