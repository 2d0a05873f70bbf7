#include "ui/charts/trend_chart.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <numeric>

namespace sextant::ui {

namespace {

constexpr qreal kInset = 12;
constexpr qreal kTop = 12;
constexpr qreal kBottom = 26;
constexpr qreal kScaleWidth = 20;
constexpr qreal kPoint = 3.5;
constexpr qreal kSelectedPoint = 5.5;
constexpr qreal kNameGap = 10;
constexpr qreal kLineStep = 20;
constexpr qreal kPaperShare = 0.36;
constexpr qreal kEdge = 16; ///< of the first and last point from the plot's ends

qreal bodySize(const ChartStyle& style)
{
    return style.language == Language::Chinese ? 14 : 13;
}

qreal captionSize(const ChartStyle& style)
{
    return style.language == Language::Chinese ? 12 : 11;
}

qreal endingWidth(const report::TrendSpec& spec, const ChartStyle& style)
{
    qreal widest = 0;
    for (const report::TrendLine& line : spec.lines)
        widest = std::max(widest, chartTextWidth(style, line.name + u' ', bodySize(style)) +
                                      chartTextWidth(style, line.valueText, bodySize(style), true));
    return widest;
}

QColor inkOf(const Tokens& t, size_t line)
{
    return line == 0 ? t.accent : t.last;
}

void paintScale(QPainter& painter, const report::TrendSpec& spec, const TrendLayout& layout,
                const ChartStyle& style)
{
    const Tokens& t = *style.tokens;
    const qreal size = captionSize(style);
    const qreal drop = QFontMetricsF(chartFont(style, size)).capHeight() / 2;
    for (const report::ScaleMark& mark : spec.marks) {
        const qreal y = layout.plot.bottom() - mark.at * layout.plot.height();
        painter.setPen(QPen(t.grid, style.px(1)));
        painter.drawLine(QPointF(layout.plot.left(), y), QPointF(layout.plot.right(), y));
        drawChartText(painter, style, {layout.plot.left() - style.px(6), y + drop}, mark.number, size,
                      t.text3, Anchor::End);
    }
    for (size_t i = 0; i < spec.times.size(); ++i)
        drawChartText(painter, style, {layout.times[i], layout.plot.bottom() + style.px(18)}, spec.times[i],
                      size, t.text2, Anchor::Middle);
}

/// Round on the first line, a square on the others: told apart without colours.
void paintPoint(QPainter& painter, size_t line, QPointF place, qreal radius)
{
    if (line == 0)
        painter.drawEllipse(place, radius, radius);
    else
        painter.drawRect(QRectF(place - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius)));
}

void paintLine(QPainter& painter, const report::TrendSpec& spec, size_t number, const TrendLayout& layout,
               const ChartStyle& style, int selected)
{
    const report::TrendLine& line = spec.lines[number];
    const QColor ink = inkOf(*style.tokens, number);
    QPen pen(ink, style.px(2));
    if (number > 0)
        pen.setDashPattern({2.5, 1.5});
    QPainterPath path;
    for (size_t i = 0; i < line.at.size(); ++i) {
        if (!line.at[i])
            continue;
        const QPointF point = layout.at(i, *line.at[i]);
        // A time without a figure breaks the line: nothing is known between.
        if (path.elementCount() == 0 || !line.at[i - 1])
            path.moveTo(point);
        else
            path.lineTo(point);
    }
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    painter.setPen(QPen(ink, style.px(2)));
    painter.setBrush(style.tokens->card);
    for (size_t i = 0; i < line.at.size(); ++i) {
        const qreal radius = style.px(static_cast<int>(i) == selected ? kSelectedPoint : kPoint);
        if (line.at[i])
            paintPoint(painter, number, layout.at(i, *line.at[i]), radius);
    }
}

void paintEnding(QPainter& painter, const report::TrendLine& line, QPointF place, const ChartStyle& style)
{
    const qreal size = bodySize(style);
    const QPointF baseline = place + QPointF(0, QFontMetricsF(chartFont(style, size)).capHeight() / 2);
    drawChartText(painter, style, baseline, line.name, size, style.tokens->ink);
    const qreal width = chartTextWidth(style, line.name + u' ', size);
    drawChartText(painter, style, baseline + QPointF(width, 0), line.valueText, size, style.tokens->ink,
                  Anchor::Start, true);
}

} // namespace

qreal trendHeight(qreal width)
{
    return width * kPaperShare;
}

TrendLayout trendLayout(const report::TrendSpec& spec, QSizeF size, const ChartStyle& style)
{
    TrendLayout layout;
    const qreal left = style.px(kInset + kScaleWidth);
    const qreal right = size.width() - style.px(kInset + kNameGap) - endingWidth(spec, style);
    layout.plot = QRectF(QPointF(left, style.px(kTop)),
                         QPointF(std::max(left + style.px(40), right), size.height() - style.px(kBottom)));
    const qreal first = layout.plot.left() + style.px(kEdge);
    const qreal last = layout.plot.right() - style.px(kPoint);
    const auto steps = static_cast<qreal>(std::max<size_t>(spec.times.size(), 2) - 1);
    for (size_t i = 0; i < spec.times.size(); ++i)
        layout.times.push_back(first + static_cast<qreal>(i) * (last - first) / steps);

    std::vector<size_t> order(spec.lines.size());
    std::iota(order.begin(), order.end(), size_t{0});
    for (const report::TrendLine& line : spec.lines)
        layout.endings.push_back(layout.plot.bottom() -
                                 (line.at.empty() ? 0 : line.at.back().value_or(0)) * layout.plot.height());
    std::stable_sort(order.begin(), order.end(),
                     [&](size_t a, size_t b) { return layout.endings[a] < layout.endings[b]; });
    for (size_t i = 1; i < order.size(); ++i)
        layout.endings[order[i]] =
            std::max(layout.endings[order[i]], layout.endings[order[i - 1]] + style.px(kLineStep));
    return layout;
}

void paintTrend(QPainter& painter, const report::TrendSpec& spec, QSizeF size, const ChartStyle& style,
                int selected)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const TrendLayout layout = trendLayout(spec, size, style);
    paintScale(painter, spec, layout, style);
    for (size_t i = spec.lines.size(); i-- > 0;)
        paintLine(painter, spec, i, layout, style, selected);
    for (size_t i = 0; i < spec.lines.size(); ++i)
        paintEnding(painter, spec.lines[i], {layout.plot.right() + style.px(kNameGap), layout.endings[i]},
                    style);
    painter.restore();
}

} // namespace sextant::ui
