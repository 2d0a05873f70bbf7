#include "ui/charts/chart_key.h"

#include <QPainter>
#include <QPolygonF>

namespace sextant::ui {

namespace {

constexpr qreal kPaperUnit = 4; ///< units above this are paper
constexpr qreal kSignGap = 4;
constexpr qreal kKeyGap = 13;

qreal textSize(const ChartStyle& style)
{
    if (style.unit > kPaperUnit)
        return 10;
    return style.language == Language::Chinese ? 12 : 11;
}

qreal signWidth(KeySign sign)
{
    switch (sign) {
    case KeySign::Now:
    case KeySign::Last:
    case KeySign::Target:
        return 18;
    case KeySign::OpenRange:
        return 16;
    case KeySign::OpenVertex:
        return 10;
    case KeySign::LastMark:
    case KeySign::TargetMark:
        return 9;
    case KeySign::GatePassed:
    case KeySign::GateFailed:
    case KeySign::GateOpen:
        return 8;
    }
    return 0;
}

void drawLine(QPainter& painter, const ChartStyle& style, QPointF at, const QPen& pen)
{
    painter.setPen(pen);
    painter.drawLine(at, at + QPointF(style.px(18), 0));
}

void drawGate(QPainter& painter, const ChartStyle& style, QPointF at, const QColor& color)
{
    painter.setPen(QPen(color, style.px(2), Qt::SolidLine, Qt::FlatCap));
    const qreal x = at.x() + style.px(4);
    painter.drawLine(QPointF(x, at.y() - style.px(6)), QPointF(x, at.y() + style.px(6)));
}

void drawSign(QPainter& painter, const ChartStyle& style, QPointF at, KeySign sign)
{
    const Tokens& t = *style.tokens;
    const auto circle = [&](qreal x, const QColor& color, qreal radius, qreal width) {
        painter.setPen(QPen(color, style.px(width)));
        painter.drawEllipse(at + QPointF(style.px(x), 0), style.px(radius), style.px(radius));
    };
    painter.setBrush(Qt::NoBrush);
    switch (sign) {
    case KeySign::Now:
        drawLine(painter, style, at, QPen(t.accent, style.px(2), Qt::SolidLine, Qt::FlatCap));
        break;
    case KeySign::Last: {
        QPen pen(t.last, style.px(1.5), Qt::CustomDashLine, Qt::FlatCap);
        pen.setDashPattern({5 / 1.5, 3 / 1.5});
        drawLine(painter, style, at, pen);
        break;
    }
    case KeySign::Target: {
        QPen pen(t.target, style.px(1.5), Qt::CustomDashLine, Qt::RoundCap);
        pen.setDashPattern({0.01, 3.2 / 1.5});
        drawLine(painter, style, at, pen);
        break;
    }
    case KeySign::OpenVertex:
        circle(5, t.accent, 3.5, 1.75);
        break;
    case KeySign::LastMark:
        circle(4.5, t.last, 3, 1.5);
        break;
    case KeySign::TargetMark: {
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.target);
        const QPointF tip = at + QPointF(style.px(4.5), style.px(3));
        painter.drawPolygon(QPolygonF{tip, tip + QPointF(style.px(-3.5), style.px(-6)),
                                      tip + QPointF(style.px(3.5), style.px(-6))});
        break;
    }
    case KeySign::OpenRange: {
        QColor fill = t.accent;
        fill.setAlphaF(0.22F);
        painter.setBrush(fill);
        painter.setPen(QPen(t.accent, style.px(1)));
        painter.drawRect(QRectF(at.x() + style.px(0.5), at.y() - style.px(4), style.px(15), style.px(8)));
        break;
    }
    case KeySign::GatePassed:
        drawGate(painter, style, at, t.ok);
        break;
    case KeySign::GateFailed:
        drawGate(painter, style, at, t.bad);
        break;
    case KeySign::GateOpen:
        drawGate(painter, style, at, t.edge);
        break;
    }
}

} // namespace

qreal chartKeysWidth(const ChartStyle& style, const std::vector<ChartKey>& keys)
{
    qreal width = 0;
    for (const ChartKey& key : keys)
        width += style.px(signWidth(key.sign) + kSignGap + kKeyGap) +
                 chartTextWidth(style, key.text, textSize(style));
    return keys.empty() ? 0 : width - style.px(kKeyGap);
}

void paintChartKeys(QPainter& painter, const ChartStyle& style, QPointF leftMiddle,
                    const std::vector<ChartKey>& keys)
{
    qreal x = leftMiddle.x();
    for (const ChartKey& key : keys) {
        drawSign(painter, style, {x, leftMiddle.y()}, key.sign);
        x += style.px(signWidth(key.sign) + kSignGap);
        const QPointF baseline(x, leftMiddle.y() + style.px(textSize(style)) * 0.36);
        drawChartText(painter, style, baseline, key.text, textSize(style), style.tokens->text2);
        x += chartTextWidth(style, key.text, textSize(style)) + style.px(kKeyGap);
    }
}

} // namespace sextant::ui
