#include "ui/charts/heat_map_chart.h"

#include "ui/charts/level_square.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <numeric>

namespace sextant::ui {

namespace {

constexpr qreal kHead = 28;
constexpr qreal kCell = 24;
constexpr qreal kGap = 2;
constexpr qreal kWordGap = 8;
constexpr qreal kInset = 12;
constexpr qreal kLeastCell = 28;
constexpr qreal kRadius = 3;
constexpr qreal kMark = 18;
constexpr qreal kRing = 2;
/// Shares of a row above which a cell is darker; between the darkest two nothing, so that the count is always
/// read on a fill far from its own colour.
constexpr double kSome = 0.25;
constexpr double kMost = 0.5;

qreal bodySize(const ChartStyle& style)
{
    return style.language == Language::Chinese ? 14 : 13;
}

QColor mixed(const QColor& over, const QColor& under, float share)
{
    const auto part = [share](float a, float b) { return a * share + b * (1 - share); };
    return QColor::fromRgbF(part(over.redF(), under.redF()), part(over.greenF(), under.greenF()),
                            part(over.blueF(), under.blueF()));
}

struct CellInk
{
    QColor fill;
    QColor number;
};

CellInk inkOf(const Tokens& t, int count, int ofRow)
{
    const double share = ofRow > 0 ? static_cast<double>(count) / ofRow : 0;
    if (count == 0)
        return {t.sunk, t.text3};
    if (share <= kSome)
        return {mixed(t.accent, t.card, 0.16F), t.ink};
    if (share <= kMost)
        return {mixed(t.accent, t.card, 0.40F), t.ink};
    return {t.accent, t.onAccent};
}

void paintRowWords(QPainter& painter, const report::HeatRow& row, const QRectF& cell,
                   const HeatMapLayout& layout, const ChartStyle& style)
{
    const qreal size = bodySize(style);
    const qreal baseline = cell.center().y() + QFontMetricsF(chartFont(style, size)).capHeight() / 2;
    const qreal left = style.px(kInset);
    drawChartText(painter, style, {left, baseline}, row.code, size, style.tokens->ink, Anchor::Start, true);
    if (layout.nameWidth <= 0)
        return;
    const QString name = QFontMetricsF(chartFont(style, size))
                             .elidedText(row.name, Qt::ElideRight, layout.nameWidth + style.px(1));
    drawChartText(painter, style, {left + layout.codeWidth + style.px(kWordGap), baseline}, name, size,
                  style.tokens->ink);
}

void paintCell(QPainter& painter, const QRectF& cell, int count, int ofRow, const ChartStyle& style)
{
    const CellInk ink = inkOf(*style.tokens, count, ofRow);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink.fill);
    painter.drawRoundedRect(cell, style.px(kRadius), style.px(kRadius));
    const qreal size = bodySize(style);
    const qreal baseline = cell.center().y() + QFontMetricsF(chartFont(style, size)).capHeight() / 2;
    drawChartText(painter, style, {cell.center().x(), baseline}, QString::number(count), size, ink.number,
                  Anchor::Middle, count > 0);
}

} // namespace

qreal heatMapHeight(const report::HeatMapSpec& spec, const ChartStyle& style)
{
    return style.px(kHead + static_cast<qreal>(spec.rows.size()) * (kCell + kGap) + kGap);
}

HeatMapLayout heatMapLayout(const report::HeatMapSpec& spec, QSizeF size, const ChartStyle& style)
{
    HeatMapLayout layout;
    qreal widest = 0;
    for (const report::HeatRow& row : spec.rows) {
        layout.codeWidth = std::max(layout.codeWidth, chartTextWidth(style, row.code, bodySize(style), true));
        widest = std::max(widest, chartTextWidth(style, row.name, bodySize(style)));
    }
    const auto columns = static_cast<qreal>(spec.columns.size());
    const qreal gap = style.px(kGap);
    const qreal words = style.px(kInset) + layout.codeWidth + style.px(2 * kWordGap);
    const qreal right = size.width() - style.px(kInset);
    const qreal rest = right - words - columns * (style.px(kLeastCell) + gap);
    layout.nameWidth = std::clamp(rest, 0.0, widest);
    const qreal left = words + layout.nameWidth;
    const qreal step = columns > 0 ? std::max(style.px(kMark), (right - left) / columns) : 0;
    for (size_t k = 0; k < spec.columns.size(); ++k)
        layout.heads.emplace_back(left + static_cast<qreal>(k) * step, 0, step - gap, style.px(kHead));
    for (size_t i = 0; i < spec.rows.size(); ++i) {
        const qreal top = style.px(kHead + static_cast<qreal>(i) * (kCell + kGap));
        for (const QRectF& head : layout.heads)
            layout.cells.emplace_back(head.left(), top, head.width(), style.px(kCell));
    }
    return layout;
}

void paintHeatMap(QPainter& painter, const report::HeatMapSpec& spec, QSizeF size, const ChartStyle& style,
                  int selected)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const HeatMapLayout layout = heatMapLayout(spec, size, style);
    for (size_t k = 0; k < spec.columns.size(); ++k) {
        const qreal side = style.px(kMark);
        const QPointF corner(layout.heads[k].center().x() - side / 2, style.px(kHead) - side - style.px(6));
        paintLevelSquare(painter, style, corner, kMark, spec.columns[k].mark);
    }
    for (size_t i = 0; i < spec.rows.size(); ++i) {
        const report::HeatRow& row = spec.rows[i];
        const size_t first = i * spec.columns.size();
        if (!spec.columns.empty())
            paintRowWords(painter, row, layout.cells[first], layout, style);
        const int all = std::accumulate(row.counts.begin(), row.counts.end(), 0);
        for (size_t k = 0; k < row.counts.size(); ++k)
            paintCell(painter, layout.cells[first + k], row.counts[k], all, style);
    }
    if (selected >= 0 && selected < std::ssize(layout.cells)) {
        const qreal out = style.px(kRing / 2 + 0.5);
        painter.setPen(QPen(style.tokens->ink, style.px(kRing)));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(layout.cells[static_cast<size_t>(selected)].adjusted(-out, -out, out, out),
                                style.px(kRadius + 1), style.px(kRadius + 1));
    }
    painter.restore();
}

} // namespace sextant::ui
