#include "ui/charts/radar_chart.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <optional>

namespace sextant::ui {

namespace {

using report::RadarAxis;
using report::RadarSpec;

constexpr qreal kLabelGap = 12;
constexpr qreal kMostOfWidth = 0.38;      ///< radius with names
constexpr qreal kMostOfWidthCodes = 0.34; ///< radius with letters
constexpr size_t kMostNames = 12;
constexpr qreal kLeastOfWidth = 0.26; ///< radius with names: with less they give way to letters
constexpr qreal kVertex = 3.5;
constexpr qreal kSelectedVertex = 5.5;
constexpr qreal kFill = 0.13;

struct Direction
{
    double cosine;
    double sine;
};

Direction directionOf(size_t axis, size_t count)
{
    const double angle =
        -std::numbers::pi / 2 + 2 * std::numbers::pi * static_cast<double>(axis) / static_cast<double>(count);
    return {std::cos(angle), std::sin(angle)};
}

QString firstLine(const RadarAxis& axis, RadarLabels labels)
{
    return labels == RadarLabels::Names ? axis.name : axis.valueText;
}

/// Width of the letter, a blank, and what follows.
qreal labelWidth(const RadarAxis& axis, RadarLabels labels, const ChartStyle& style, qreal fontSize)
{
    const qreal code = chartTextWidth(style, axis.code + u' ', fontSize, true);
    const qreal line = code + chartTextWidth(style, firstLine(axis, labels), fontSize);
    if (labels == RadarLabels::Codes)
        return line;
    return std::max(line, chartTextWidth(style, axis.valueText, fontSize, true));
}

Anchor anchorOf(double cosine)
{
    return std::abs(cosine) < 0.2 ? Anchor::Middle : cosine > 0 ? Anchor::Start : Anchor::End;
}

qreal baselineShift(double sine, RadarLabels labels, qreal fontSize)
{
    const qreal lineHeight = fontSize + 4;
    qreal shift = 0;
    if (sine < -0.9)
        shift = -lineHeight + 2;
    else if (sine > 0.9)
        shift = fontSize;
    else if (sine < -0.3)
        shift = -2;
    else if (sine > 0.3)
        shift = 4;
    return labels == RadarLabels::Codes ? shift + 6 : shift - 1;
}

qreal radiusWith(RadarLabels labels, const RadarSpec& spec, QSizeF size, const ChartStyle& style,
                 qreal fontSize)
{
    const qreal share = labels == RadarLabels::Names ? kMostOfWidth : kMostOfWidthCodes;
    const qreal lines = labels == RadarLabels::Names ? 2 : 1;
    qreal radius =
        std::min(share * size.width(), size.height() / 2 - style.px(kLabelGap + lines * (fontSize + 4)));
    for (size_t i = 0; i < spec.axes.size(); ++i) {
        const Direction direction = directionOf(i, spec.axes.size());
        if (std::abs(direction.cosine) < 0.2)
            continue;
        const qreal width = labelWidth(spec.axes[i], labels, style, fontSize);
        radius =
            std::min(radius, (size.width() / 2 - width) / std::abs(direction.cosine) - style.px(kLabelGap));
    }
    return std::max(radius, style.px(20));
}

/// Names, or letters where names would make the radar small: where the height does that, letters help nobody.
RadarLabels labelsOf(const RadarSpec& spec, QSizeF size, const ChartStyle& style, const RadarOptions& options)
{
    if (spec.axes.size() > kMostNames)
        return RadarLabels::Codes;
    if (options.labels != RadarLabels::Fitting)
        return options.labels;
    const qreal named = radiusWith(RadarLabels::Names, spec, size, style, options.fontSize);
    const qreal lettered = radiusWith(RadarLabels::Codes, spec, size, style, options.fontSize);
    const bool isSmall = named < kLeastOfWidth * size.width() && named < 0.75 * lettered;
    return isSmall ? RadarLabels::Codes : RadarLabels::Names;
}

QPolygonF pointsOf(const RadarSpec& spec, const RadarLayout& layout, std::optional<double> RadarAxis::*value)
{
    QPolygonF points;
    for (size_t i = 0; i < spec.axes.size(); ++i) {
        if (spec.axes[i].*value)
            points << layout.at(i, spec.axes.size(), *(spec.axes[i].*value));
    }
    return points;
}

void paintRings(QPainter& painter, const RadarSpec& spec, const RadarLayout& layout, const ChartStyle& style)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(style.tokens->grid, style.px(1)));
    for (const report::ScaleMark& ring : spec.rings)
        painter.drawEllipse(layout.centre, layout.radius * ring.at, layout.radius * ring.at);
    for (size_t i = 0; i < spec.axes.size(); ++i)
        painter.drawLine(layout.centre, layout.at(i, spec.axes.size(), 1));
}

void paintOutlines(QPainter& painter, const RadarSpec& spec, const RadarLayout& layout,
                   const ChartStyle& style, const RadarOptions& options)
{
    painter.setBrush(Qt::NoBrush);
    if (!spec.targetName.isEmpty()) {
        QPen dots(style.tokens->target, style.px(1.25), Qt::CustomDashLine, Qt::RoundCap);
        dots.setDashPattern({1 / 1.25, 3.2 / 1.25});
        painter.setPen(dots);
        painter.drawPolygon(pointsOf(spec, layout, &RadarAxis::target));
    }
    if (!spec.lastName.isEmpty()) {
        QPen dashes(style.tokens->last, style.px(1.5), Qt::CustomDashLine, Qt::FlatCap);
        dashes.setDashPattern({5 / 1.5, 3 / 1.5});
        painter.setPen(dashes);
        painter.drawPolygon(pointsOf(spec, layout, &RadarAxis::last));
    }
    QColor fill = style.tokens->accent;
    fill.setAlphaF(static_cast<float>(kFill));
    painter.setBrush(fill);
    painter.setPen(
        QPen(style.tokens->accent, style.px(options.lineWidth), Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    painter.drawPolygon(pointsOf(spec, layout, &RadarAxis::now));
}

void paintVertices(QPainter& painter, const RadarSpec& spec, const RadarLayout& layout,
                   const ChartStyle& style, int selected)
{
    for (size_t i = 0; i < spec.axes.size(); ++i) {
        if (!spec.axes[i].now)
            continue;
        const bool hot = static_cast<int>(i) == selected;
        const qreal radius = style.px(hot ? kSelectedVertex : kVertex);
        painter.setPen(QPen(style.tokens->accent, style.px(hot ? 2.5 : 1.75)));
        painter.setBrush(spec.axes[i].open ? style.tokens->card : style.tokens->accent);
        painter.drawEllipse(layout.at(i, spec.axes.size(), *spec.axes[i].now), radius, radius);
    }
}

/// Numbers inside the first spoke on a halo of the card's colour, so that lines may run behind them.
void paintRingNumbers(QPainter& painter, const RadarSpec& spec, const RadarLayout& layout,
                      const ChartStyle& style, qreal fontSize)
{
    const qreal size = std::max(10.0, fontSize - 1);
    const QFont font = chartFont(style, size);
    for (const report::ScaleMark& ring : spec.rings) {
        if (ring.number.isEmpty())
            continue;
        const QPointF baseline =
            layout.centre + QPointF(style.px(3), -layout.radius * ring.at + style.px(11));
        QPainterPath halo;
        halo.addText(baseline, font, ring.number);
        painter.strokePath(halo,
                           QPen(style.tokens->card, style.px(3), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        drawChartText(painter, style, baseline, ring.number, size, style.tokens->text3);
    }
}

void paintLabel(QPainter& painter, const RadarAxis& axis, const RadarLayout::Label& label, RadarLabels labels,
                const ChartStyle& style, qreal fontSize)
{
    const QString code = axis.code + u' ';
    const QString rest = firstLine(axis, labels);
    const qreal codeWidth = chartTextWidth(style, code, fontSize, true);
    const qreal width = codeWidth + chartTextWidth(style, rest, fontSize);
    qreal left = label.baseline.x();
    if (label.anchor != Anchor::Start)
        left -= label.anchor == Anchor::End ? width : width / 2;
    const QColor& color = labels == RadarLabels::Names ? style.tokens->text2 : style.tokens->ink;
    drawChartText(painter, style, {left, label.baseline.y()}, code, fontSize, style.tokens->ink,
                  Anchor::Start, true);
    drawChartText(painter, style, {left + codeWidth, label.baseline.y()}, rest, fontSize, color);
    if (labels == RadarLabels::Names)
        drawChartText(painter, style, label.baseline + QPointF(0, style.px(fontSize + 4)), axis.valueText,
                      fontSize, style.tokens->ink, label.anchor, true);
}

} // namespace

QPointF RadarLayout::at(size_t axis, size_t count, double share) const
{
    const Direction direction = directionOf(axis, count);
    return centre + QPointF(direction.cosine * radius * share, direction.sine * radius * share);
}

RadarLayout radarLayout(const RadarSpec& spec, QSizeF size, const ChartStyle& style,
                        const RadarOptions& options)
{
    const RadarLabels labels = labelsOf(spec, size, style, options);
    RadarLayout layout;
    layout.labelling = labels;
    layout.centre = QPointF(size.width() / 2, size.height() / 2 + style.px(2));
    layout.radius = options.radius > 0 ? style.px(options.radius)
                                       : radiusWith(labels, spec, size, style, options.fontSize);
    const qreal lines = labels == RadarLabels::Names ? 2 : 1;
    for (size_t i = 0; i < spec.axes.size(); ++i) {
        const Direction direction = directionOf(i, spec.axes.size());
        const qreal reach = layout.radius + style.px(kLabelGap);
        RadarLayout::Label label;
        label.anchor = anchorOf(direction.cosine);
        label.baseline = layout.centre + QPointF(direction.cosine * reach, direction.sine * reach) +
                         QPointF(0, style.px(baselineShift(direction.sine, labels, options.fontSize)));
        const qreal width = labelWidth(spec.axes[i], labels, style, options.fontSize);
        const qreal left = label.anchor == Anchor::Start ? 0
                           : label.anchor == Anchor::End ? -width
                                                         : -width / 2;
        label.area = QRectF(label.baseline.x() + left, label.baseline.y() - style.px(options.fontSize), width,
                            style.px(lines * (options.fontSize + 4)))
                         .adjusted(-style.px(4), -style.px(4), style.px(4), style.px(4));
        layout.labels.push_back(label);
    }
    return layout;
}

void paintRadar(QPainter& painter, const RadarSpec& spec, QSizeF size, const ChartStyle& style,
                const RadarOptions& options)
{
    const RadarLayout layout = radarLayout(spec, size, style, options);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintRings(painter, spec, layout, style);
    paintOutlines(painter, spec, layout, style, options);
    paintVertices(painter, spec, layout, style, options.selected);
    paintRingNumbers(painter, spec, layout, style, options.fontSize);
    for (size_t i = 0; i < spec.axes.size(); ++i)
        paintLabel(painter, spec.axes[i], layout.labels[i], layout.labelling, style, options.fontSize);
    painter.restore();
}

std::vector<ChartKey> radarKeys(const RadarSpec& spec, const QString& openName)
{
    std::vector<ChartKey> keys{{KeySign::Now, spec.nowName}};
    if (!spec.lastName.isEmpty())
        keys.push_back({KeySign::Last, spec.lastName});
    if (!spec.targetName.isEmpty())
        keys.push_back({KeySign::Target, spec.targetName});
    const bool open = std::ranges::any_of(spec.axes, [](const RadarAxis& axis) { return axis.open; });
    if (open && !openName.isEmpty())
        keys.push_back({KeySign::OpenVertex, openName});
    return keys;
}

} // namespace sextant::ui
