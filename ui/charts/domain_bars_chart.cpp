#include "ui/charts/domain_bars_chart.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace sextant::ui {

namespace {

using report::DomainBar;
using report::DomainBarsSpec;

constexpr qreal kRow = 35;
constexpr qreal kScale = 24;
constexpr qreal kBar = 10;
constexpr qreal kGap = 8;
constexpr qreal kTrackPad = 4; ///< half marks at the ends of the scale stay inside
constexpr qreal kNumber = 34;
constexpr qreal kRing = 16;
constexpr qreal kCount = 30;
constexpr qreal kLeastTrack = 80;
constexpr qreal kTick = 3;   ///< longer than the bar on both sides
constexpr qreal kInset = 12; ///< of the words from the row's ends

qreal bodySize(const ChartStyle& style)
{
    return style.language == Language::Chinese ? 14 : 13;
}

qreal captionSize(const ChartStyle& style)
{
    return style.language == Language::Chinese ? 12 : 11;
}

qreal baselineIn(const QRectF& row, const ChartStyle& style, qreal size)
{
    return row.center().y() + QFontMetricsF(chartFont(style, size)).capHeight() / 2;
}

qreal nameWidthOf(const DomainBarsSpec& spec, qreal rest, const ChartStyle& style)
{
    qreal widest = 0;
    for (const DomainBar& bar : spec.bars)
        widest = std::max(widest, chartTextWidth(style, bar.name, bodySize(style)));
    return std::clamp(widest, style.px(40), std::max(style.px(40), rest - style.px(kLeastTrack)));
}

void paintTrack(QPainter& painter, const DomainBarsSpec& spec, const DomainBar& bar,
                const DomainBarsLayout::Bar& place, const ChartStyle& style)
{
    const Tokens& t = *style.tokens;
    painter.fillRect(place.track, t.sunk);
    if (bar.open) {
        const qreal half = style.px(0.5);
        QColor fill = t.accent;
        fill.setAlphaF(0.22F);
        painter.setBrush(fill);
        painter.setPen(QPen(t.accent, style.px(1)));
        painter.drawRect(place.open.adjusted(half, half, -half, -half));
    }
    painter.fillRect(place.certain, t.accent);
    painter.setPen(QPen(t.card, style.px(1)));
    for (const report::ScaleMark& mark : spec.marks) {
        if (mark.at <= 0 || mark.at >= 1)
            continue;
        const qreal x = place.track.left() + mark.at * place.track.width();
        painter.drawLine(QPointF(x, place.track.top()), QPointF(x, place.track.bottom()));
    }
}

void paintMarks(QPainter& painter, const DomainBar& bar, const DomainBarsLayout::Bar& place,
                const ChartStyle& style)
{
    const Tokens& t = *style.tokens;
    const auto x = [&](double share) { return place.track.left() + share * place.track.width(); };
    if (bar.open && bar.value) {
        painter.setPen(QPen(t.ink, style.px(2), Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF(place.value, place.track.top() - style.px(kTick)),
                         QPointF(place.value, place.track.bottom() + style.px(kTick)));
    }
    if (bar.last) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(t.last, style.px(1.5)));
        painter.drawEllipse(QPointF(x(*bar.last), place.track.bottom() + style.px(5)), style.px(3),
                            style.px(3));
    }
    if (bar.target) {
        const QPointF tip(x(*bar.target), place.track.top() - style.px(1));
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.target);
        painter.drawPolygon(QPolygonF{tip, tip + QPointF(-style.px(3.5), -style.px(5)),
                                      tip + QPointF(style.px(3.5), -style.px(5))});
    }
}

void paintWords(QPainter& painter, const DomainBar& bar, const DomainBarsLayout::Bar& place,
                const DomainBarsLayout& layout, const ChartStyle& style)
{
    const Tokens& t = *style.tokens;
    const qreal size = bodySize(style);
    const qreal baseline = baselineIn(place.row, style, size);
    const qreal left = place.row.left() + style.px(kInset);
    drawChartText(painter, style, {left, baseline}, bar.code, size, t.ink, Anchor::Start, true);
    const QString name = QFontMetricsF(chartFont(style, size))
                             .elidedText(bar.name, Qt::ElideRight, layout.nameWidth + style.px(1));
    drawChartText(painter, style, {left + layout.codeWidth + style.px(kGap), baseline}, name, size, t.ink);
    drawChartText(painter, style, {layout.numberRight, baseline}, bar.valueText, size, t.ink, Anchor::End,
                  true);
    const double share = bar.total > 0 ? static_cast<double>(bar.answered) / bar.total : 0;
    paintCoverageRing(painter, style, {layout.ringLeft, place.row.center().y() - style.px(kRing / 2)}, kRing,
                      share);
    drawChartText(painter, style, {layout.countRight, baselineIn(place.row, style, captionSize(style))},
                  QStringLiteral("%1/%2").arg(bar.answered).arg(bar.total), captionSize(style), t.text2,
                  Anchor::End);
}

void paintScale(QPainter& painter, const DomainBarsSpec& spec, const DomainBarsLayout& layout,
                const ChartStyle& style)
{
    if (layout.bars.empty())
        return;
    const QRectF& track = layout.bars.front().track;
    const qreal baseline = layout.bars.back().row.bottom() + style.px(captionSize(style) + 4);
    for (const report::ScaleMark& mark : spec.marks)
        drawChartText(painter, style, {track.left() + mark.at * track.width(), baseline}, mark.number,
                      captionSize(style), style.tokens->text3, Anchor::Middle);
}

} // namespace

qreal domainBarsHeight(const DomainBarsSpec& spec, const ChartStyle& style)
{
    return style.px(kRow * static_cast<qreal>(spec.bars.size()) + kScale);
}

DomainBarsLayout domainBarsLayout(const DomainBarsSpec& spec, QSizeF size, const ChartStyle& style)
{
    DomainBarsLayout layout;
    layout.codeWidth = style.px(12);
    for (const DomainBar& bar : spec.bars)
        layout.codeWidth = std::max(layout.codeWidth, chartTextWidth(style, bar.code, bodySize(style), true));
    layout.countRight = size.width() - style.px(kInset);
    layout.ringLeft = layout.countRight - style.px(kCount + kRing);
    layout.numberRight = layout.ringLeft - style.px(kGap);
    const qreal trackRight = layout.numberRight - style.px(kNumber + kGap);
    const qreal nameLeft = style.px(kInset) + layout.codeWidth + style.px(kGap);
    layout.nameWidth = nameWidthOf(spec, trackRight - nameLeft - style.px(kGap), style);
    const qreal trackLeft = nameLeft + layout.nameWidth + style.px(kGap);
    const qreal left = trackLeft + style.px(kTrackPad);
    const qreal width = std::max(style.px(1), trackRight - trackLeft - style.px(2 * kTrackPad));
    for (size_t i = 0; i < spec.bars.size(); ++i) {
        const DomainBar& bar = spec.bars[i];
        DomainBarsLayout::Bar place;
        place.row = QRectF(0, style.px(kRow) * static_cast<qreal>(i), size.width(), style.px(kRow));
        const qreal top = place.row.center().y() - style.px(kBar / 2);
        const auto part = [&](double from, double to) {
            return QRectF(left + from * width, top, (to - from) * width, style.px(kBar));
        };
        place.track = part(0, 1);
        place.certain = part(0, bar.open ? bar.low : bar.value.value_or(0));
        if (bar.open)
            place.open = part(bar.low, bar.high);
        place.value = left + bar.value.value_or(0) * width;
        layout.bars.push_back(place);
    }
    return layout;
}

void paintDomainBars(QPainter& painter, const DomainBarsSpec& spec, QSizeF size, const ChartStyle& style,
                     int selected)
{
    const DomainBarsLayout layout = domainBarsLayout(spec, size, style);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (size_t i = 0; i < spec.bars.size(); ++i) {
        if (static_cast<int>(i) == selected) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(style.tokens->accentTint);
            painter.drawRoundedRect(layout.bars[i].row, style.px(4), style.px(4));
        }
        paintTrack(painter, spec, spec.bars[i], layout.bars[i], style);
        paintMarks(painter, spec.bars[i], layout.bars[i], style);
        paintWords(painter, spec.bars[i], layout.bars[i], layout, style);
    }
    paintScale(painter, spec, layout, style);
    painter.restore();
}

std::vector<ChartKey> domainBarsKeys(const DomainBarsSpec& spec, const QString& lastName,
                                     const QString& targetName, const QString& openName)
{
    const auto any = [&](auto test) { return std::ranges::any_of(spec.bars, test); };
    std::vector<ChartKey> keys;
    if (any([](const DomainBar& bar) { return bar.last.has_value(); }))
        keys.push_back({KeySign::LastMark, lastName});
    if (any([](const DomainBar& bar) { return bar.target.has_value(); }))
        keys.push_back({KeySign::TargetMark, targetName});
    if (any([](const DomainBar& bar) { return bar.open; }))
        keys.push_back({KeySign::OpenRange, openName});
    return keys;
}

void paintCoverageRing(QPainter& painter, const ChartStyle& style, QPointF topLeft, qreal side, double share)
{
    constexpr qreal kWidth = 2.5;
    constexpr int kNoon = 90 * 16;
    constexpr int kRound = 360 * 16;
    const qreal inset = style.px(2);
    const QRectF circle =
        QRectF(topLeft, QSizeF(style.px(side), style.px(side))).adjusted(inset, inset, -inset, -inset);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(style.tokens->line, style.px(kWidth)));
    painter.drawEllipse(circle);
    if (share <= 0)
        return;
    const QColor& color = share >= 1 ? style.tokens->ok : style.tokens->accent;
    painter.setPen(QPen(color, style.px(kWidth), Qt::SolidLine, Qt::FlatCap));
    painter.drawArc(circle, kNoon, -qRound(kRound * std::min(share, 1.0)));
}

} // namespace sextant::ui
