#include "ui/charts/overlay_radar_chart.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <limits>

namespace sextant::ui {

namespace {

using report::OverlayRadarSpec;
using report::Profile;

constexpr qreal kRadarHeight = 380;
constexpr qreal kRadarLeast = 340; ///< width beside the keys
constexpr qreal kBesideFrom = 560; ///< keys stand beside the radar
constexpr qreal kGap = 16;
constexpr qreal kNumberGap = 12;

/// Rings, spokes and labels are those of one profile without figures.
report::RadarSpec frameOf(const OverlayRadarSpec& spec)
{
    report::RadarSpec frame;
    frame.rings = spec.rings;
    for (const report::ProfilePlace& axis : spec.axes)
        frame.axes.push_back({axis.code, axis.name, {}, {}, {}, {}, false});
    return frame;
}

qreal keysWidth(qreal width, const ChartStyle& style)
{
    if (width < style.px(kBesideFrom))
        return width;
    return width - std::max(style.px(kRadarLeast), width * 0.58) - style.px(kGap);
}

/// How far profile \a number is from all others on \a axis; 0 when it has no figure there.
double distanceOn(const OverlayRadarSpec& spec, size_t number, size_t axis)
{
    const auto& own = spec.profiles[number].points[axis].at;
    if (!own)
        return 0;
    double nearest = 1;
    for (size_t other = 0; other < spec.profiles.size(); ++other) {
        const auto& at = spec.profiles[other].points[axis].at;
        if (other != number && at)
            nearest = std::min(nearest, std::abs(*own - *at));
    }
    return nearest * (0.3 + 0.7 * *own); // rather far out, where there is room
}

std::vector<int> numberedAxes(const OverlayRadarSpec& spec)
{
    std::vector<int> uses(spec.axes.size(), 0);
    std::vector<int> axes;
    for (size_t number = 0; number < spec.profiles.size(); ++number) {
        int best = -1;
        double farthest = 0;
        for (size_t axis = 0; axis < spec.axes.size(); ++axis) {
            const double distance = distanceOn(spec, number, axis) / (1 + uses[axis]);
            if (distance > farthest) {
                farthest = distance;
                best = static_cast<int>(axis);
            }
        }
        if (best >= 0)
            ++uses[static_cast<size_t>(best)];
        axes.push_back(best);
    }
    return axes;
}

void paintOutline(QPainter& painter, const Profile& profile, const RadarLayout& radar,
                  const ChartStyle& style)
{
    const size_t count = profile.points.size();
    painter.setPen(profilePen(style, signOf(profile), signOf(profile) == 0 ? 2 : 1.75));
    painter.setBrush(Qt::NoBrush);
    // A section without a figure breaks the line: nothing is known there.
    for (size_t i = 0; i < count; ++i) {
        const auto& from = profile.points[i].at;
        const auto& to = profile.points[(i + 1) % count].at;
        if (from && to)
            painter.drawLine(radar.at(i, count, *from), radar.at((i + 1) % count, count, *to));
    }
}

void paintNumber(QPainter& painter, const OverlayRadarLayout& layout, const OverlayRadarSpec& spec,
                 size_t number, const ChartStyle& style)
{
    if (layout.numbered[number] < 0)
        return;
    const auto axis = static_cast<size_t>(layout.numbered[number]);
    const size_t count = spec.axes.size();
    const QPointF point = layout.radar.at(axis, count, *spec.profiles[number].points[axis].at);
    const QPointF out = layout.radar.at(axis, count, 1) - layout.radar.centre;
    const qreal length = std::max(std::hypot(out.x(), out.y()), 1e-6);
    const QPointF aside = QPointF(-out.y(), out.x()) / length * style.px(kNumberGap);
    const QPointF baseline = point + aside + QPointF(0, style.px(4));
    const size_t sign = signOf(spec.profiles[number]);
    const QString text = QString::number(sign + 1);
    QPainterPath halo;
    const QFont font = chartFont(style, 12, true);
    halo.addText(baseline - QPointF(chartTextWidth(style, text, 12, true) / 2, 0), font, text);
    painter.strokePath(halo,
                       QPen(style.tokens->card, style.px(3), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    drawChartText(painter, style, baseline, text, 12, profileColor(style, sign), Anchor::Middle, true);
}

} // namespace

qreal overlayRadarHeight(const OverlayRadarSpec& spec, qreal width, const ChartStyle& style)
{
    const qreal keys = profileKeys(style, spec.profiles, keysWidth(width, style)).height;
    return width < style.px(kBesideFrom) ? style.px(kRadarHeight + kGap) + keys
                                         : std::max(style.px(kRadarHeight), keys);
}

OverlayRadarLayout overlayRadarLayout(const OverlayRadarSpec& spec, QSizeF size, const ChartStyle& style)
{
    OverlayRadarLayout layout;
    layout.keys = profileKeys(style, spec.profiles, keysWidth(size.width(), style));
    const bool beside = size.width() >= style.px(kBesideFrom);
    if (beside) {
        layout.radarSize = {std::max(style.px(kRadarLeast), size.width() * 0.58), size.height()};
        layout.keysTopLeft = {layout.radarSize.width() + style.px(kGap),
                              std::max(0.0, (size.height() - layout.keys.height) / 2)};
    } else {
        layout.radarSize = {size.width(), size.height() - layout.keys.height - style.px(kGap)};
        layout.keysTopLeft = {0, layout.radarSize.height() + style.px(kGap)};
    }
    layout.radar = radarLayout(frameOf(spec), layout.radarSize, style, {});
    layout.numbered =
        spec.profiles.size() > 1 ? numberedAxes(spec) : std::vector<int>(spec.profiles.size(), -1);
    return layout;
}

void paintOverlayRadar(QPainter& painter, const OverlayRadarSpec& spec, QSizeF size, const ChartStyle& style,
                       int selected)
{
    const OverlayRadarLayout layout = overlayRadarLayout(spec, size, style);
    const size_t count = spec.axes.size();
    paintRadar(painter, frameOf(spec), layout.radarSize, style, {});
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (size_t number = spec.profiles.size(); number-- > 0;)
        paintOutline(painter, spec.profiles[number], layout.radar, style);
    for (size_t number = spec.profiles.size(); number-- > 0;)
        for (size_t axis = 0; axis < count; ++axis) {
            const report::ProfilePoint& point = spec.profiles[number].points[axis];
            if (point.at)
                paintProfileSign(painter, style, layout.radar.at(axis, count, *point.at),
                                 signOf(spec.profiles[number]), point.open,
                                 static_cast<int>(axis) == selected ? 6 : 4);
        }
    for (size_t number = 0; number < spec.profiles.size(); ++number)
        paintNumber(painter, layout, spec, number, style);
    paintProfileKeys(painter, style, layout.keysTopLeft, layout.keys);
    painter.restore();
}

} // namespace sextant::ui
