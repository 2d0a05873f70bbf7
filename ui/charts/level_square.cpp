#include "ui/charts/level_square.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace sextant::ui {

namespace {

constexpr qreal kRadius = 3;
constexpr qreal kNumberShare = 0.6; ///< of the side

void drawCentred(QPainter& painter, const ChartStyle& style, const QRectF& square, qreal side,
                 const QString& text, const QColor& color)
{
    // Long numbers ("0.75") shrink rather than leave their square.
    qreal size = side * kNumberShare;
    const qreal width = chartTextWidth(style, text, size, true);
    if (width > square.width() * 0.9)
        size *= square.width() * 0.9 / width;
    const QFontMetricsF metrics(chartFont(style, size, true));
    const qreal baseline = square.center().y() + metrics.capHeight() / 2;
    drawChartText(painter, style, {square.center().x(), baseline}, text, size, color, Anchor::Middle, true);
}

} // namespace

void paintLevelSquare(QPainter& painter, const ChartStyle& style, QPointF topLeft, qreal side,
                      const report::LevelMark& mark)
{
    using Kind = report::LevelMark::Kind;
    if (mark.kind == Kind::Unscored)
        return;
    const QRectF square(topLeft, QSizeF(style.px(side), style.px(side)));
    const qreal half = style.px(0.5);
    const QRectF border = square.adjusted(half, half, -half, -half);
    const qreal radius = style.px(kRadius);
    if (mark.kind == Kind::Level) {
        const auto step = static_cast<size_t>(std::clamp(mark.step, 0, 4));
        painter.setPen(Qt::NoPen);
        painter.setBrush(style.tokens->level[step]);
        painter.drawRoundedRect(square, radius, radius);
        drawCentred(painter, style, square, side, mark.number, style.tokens->levelNumber[step]);
        return;
    }
    QPen pen(style.tokens->edge, style.px(1));
    if (mark.kind == Kind::Unanswered)
        pen.setDashPattern({2.5, 2});
    painter.setPen(pen);
    painter.setBrush(mark.kind == Kind::NotApplicable ? QBrush(style.tokens->sunk) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(border, radius, radius);
    if (mark.kind == Kind::NotApplicable)
        drawCentred(painter, style, square, side, QStringLiteral("–"), style.tokens->text2);
}

} // namespace sextant::ui
