#include "ui/charts/dumbbell_chart.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace sextant::ui {

namespace {

using report::DumbbellSpec;
using report::ProfilePlace;

constexpr qreal kRow = 35;
constexpr qreal kRowOfMany = 46; ///< with more than two profiles
constexpr qreal kScale = 24;
constexpr qreal kGap = 8;
constexpr qreal kInset = 12;
constexpr qreal kSign = 4.5;
constexpr qreal kLeastTrack = 120;
constexpr qreal kTrackPad = 8;
constexpr qreal kApart = 11; ///< signs closer than this are moved apart

qreal bodySize(const ChartStyle& style)
{
    return style.language == Language::Chinese ? 14 : 13;
}

qreal captionSize(const ChartStyle& style)
{
    return style.language == Language::Chinese ? 12 : 11;
}

qreal rowHeight(const DumbbellSpec& spec, const ChartStyle& style)
{
    return style.px(spec.profiles.size() > 2 ? kRowOfMany : kRow);
}

qreal headTop(const ProfileKeys& keys, const ChartStyle& style)
{
    return keys.height > 0 ? keys.height + style.px(kGap) : 0;
}

bool saysDifferences(const DumbbellSpec& spec)
{
    return std::ranges::any_of(spec.rows, [](const ProfilePlace& row) { return !row.difference.isEmpty(); });
}

qreal widest(const std::vector<ProfilePlace>& rows, QString ProfilePlace::*text, const ChartStyle& style,
             bool bold)
{
    qreal width = 0;
    for (const ProfilePlace& row : rows)
        width = std::max(width, chartTextWidth(style, row.*text, bodySize(style), bold));
    return width;
}

/// Signs stand on the middle line; one that would touch an earlier one goes above or below it.
std::vector<std::optional<QPointF>> signsOf(const DumbbellSpec& spec, size_t row, const QRectF& track,
                                            const ChartStyle& style)
{
    constexpr std::array<qreal, 5> kLanes{0, -1, 1, -2, 2};
    const qreal lane = style.px(9);
    std::vector<std::optional<QPointF>> signs;
    for (const report::Profile& profile : spec.profiles) {
        const auto& at = profile.points[row].at;
        if (!at) {
            signs.emplace_back();
            continue;
        }
        QPointF place(track.left() + *at * track.width(), track.center().y());
        for (const qreal shift : kLanes) {
            place.setY(track.center().y() + shift * lane);
            const bool isFree = std::ranges::none_of(signs, [&](const std::optional<QPointF>& other) {
                return other && std::abs(other->y() - place.y()) < lane / 2 &&
                       std::abs(other->x() - place.x()) < style.px(kApart);
            });
            if (isFree)
                break;
        }
        signs.emplace_back(place);
    }
    return signs;
}

void paintTrack(QPainter& painter, const DumbbellSpec& spec, size_t number, const DumbbellLayout::Row& row,
                const ChartStyle& style)
{
    const Tokens& t = *style.tokens;
    const qreal middle = row.track.center().y();
    painter.setPen(QPen(t.grid, style.px(1)));
    painter.drawLine(QPointF(row.track.left(), middle), QPointF(row.track.right(), middle));
    for (const report::ScaleMark& mark : spec.marks) {
        const qreal x = row.track.left() + mark.at * row.track.width();
        painter.drawLine(QPointF(x, middle - style.px(3)), QPointF(x, middle + style.px(3)));
    }
    if (!spec.rows[number].isLinked)
        return;
    double least = 2;
    double most = -1;
    for (const report::Profile& profile : spec.profiles) {
        if (const auto& at = profile.points[number].at) {
            least = std::min(least, *at);
            most = std::max(most, *at);
        }
    }
    if (most <= least)
        return;
    const auto x = [&](double share) { return row.track.left() + share * row.track.width(); };
    painter.setPen(QPen(t.edge, style.px(3), Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(x(least), middle), QPointF(x(most), middle));
}

void paintSigns(QPainter& painter, const DumbbellSpec& spec, size_t number, const DumbbellLayout::Row& row,
                const ChartStyle& style)
{
    for (size_t i = 0; i < spec.profiles.size(); ++i) {
        const report::ProfilePoint& point = spec.profiles[i].points[number];
        if (!point.open)
            continue;
        // Below its sign, where the bar between the signs does not hide it.
        const qreal y = (row.signs[i] ? row.signs[i]->y() : row.track.center().y()) + style.px(8);
        const auto x = [&](double share) { return row.track.left() + share * row.track.width(); };
        painter.setPen(
            QPen(profileColor(style, signOf(spec.profiles[i])), style.px(1), Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF(x(point.low), y), QPointF(x(point.high), y));
        for (const double end : {point.low, point.high})
            painter.drawLine(QPointF(x(end), y - style.px(3)), QPointF(x(end), y + style.px(3)));
    }
    for (size_t i = spec.profiles.size(); i-- > 0;)
        if (row.signs[i])
            paintProfileSign(painter, style, *row.signs[i], signOf(spec.profiles[i]),
                             spec.profiles[i].points[number].open, kSign);
}

void paintWords(QPainter& painter, const ProfilePlace& place, const DumbbellLayout::Row& row,
                const DumbbellLayout& layout, const ChartStyle& style)
{
    const qreal size = bodySize(style);
    const QFontMetricsF metrics(chartFont(style, size));
    const qreal baseline = row.area.center().y() + metrics.capHeight() / 2;
    const qreal left = row.area.left() + style.px(kInset);
    drawChartText(painter, style, {left, baseline}, place.code, size, style.tokens->ink, Anchor::Start, true);
    const QString name = metrics.elidedText(place.name, Qt::ElideRight, layout.nameWidth + style.px(1));
    drawChartText(painter, style, {left + layout.codeWidth + style.px(kGap), baseline}, name, size,
                  style.tokens->ink);
    drawChartText(painter, style, {layout.differenceRight, baseline}, place.difference, size,
                  style.tokens->ink, Anchor::End, place.isLinked);
}

void paintScale(QPainter& painter, const DumbbellSpec& spec, const DumbbellLayout& layout,
                const ChartStyle& style)
{
    if (layout.rows.empty())
        return;
    const QRectF& track = layout.rows.front().track;
    const qreal size = captionSize(style);
    const qreal below = layout.rows.back().area.bottom() + style.px(size + 4);
    for (const report::ScaleMark& mark : spec.marks)
        drawChartText(painter, style, {track.left() + mark.at * track.width(), below}, mark.number, size,
                      style.tokens->text3, Anchor::Middle);
    if (saysDifferences(spec))
        drawChartText(painter, style, {layout.differenceRight, below}, spec.differenceName, size,
                      style.tokens->text3, Anchor::End);
}

} // namespace

qreal dumbbellHeight(const DumbbellSpec& spec, qreal width, const ChartStyle& style)
{
    const ProfileKeys keys = profileKeys(style, spec.profiles, width - style.px(2 * kInset));
    return headTop(keys, style) + rowHeight(spec, style) * static_cast<qreal>(spec.rows.size()) +
           style.px(kScale);
}

DumbbellLayout dumbbellLayout(const DumbbellSpec& spec, QSizeF size, const ChartStyle& style)
{
    DumbbellLayout layout;
    layout.keys = profileKeys(style, spec.profiles, size.width() - style.px(2 * kInset));
    layout.codeWidth = std::max(style.px(12), widest(spec.rows, &ProfilePlace::code, style, true));
    layout.differenceRight = size.width() - style.px(kInset);
    qreal difference = widest(spec.rows, &ProfilePlace::difference, style, true);
    if (difference > 0)
        difference = std::max(difference, chartTextWidth(style, spec.differenceName, captionSize(style))) +
                     style.px(kGap);
    const qreal right = layout.differenceRight - difference - style.px(kTrackPad);
    const qreal nameLeft = style.px(kInset + kGap) + layout.codeWidth;
    const qreal most = std::max(style.px(40), right - nameLeft - style.px(kLeastTrack + kGap + kTrackPad));
    layout.nameWidth = std::clamp(widest(spec.rows, &ProfilePlace::name, style, false), style.px(40), most);
    const qreal left = nameLeft + layout.nameWidth + style.px(kGap + kTrackPad);
    const qreal top = headTop(layout.keys, style);
    const qreal height = rowHeight(spec, style);
    for (size_t i = 0; i < spec.rows.size(); ++i) {
        DumbbellLayout::Row row;
        row.area = QRectF(0, top + height * static_cast<qreal>(i), size.width(), height);
        row.track = QRectF(left, row.area.top(), std::max(style.px(1), right - left), height);
        row.signs = signsOf(spec, i, row.track, style);
        layout.rows.push_back(std::move(row));
    }
    return layout;
}

void paintDumbbell(QPainter& painter, const DumbbellSpec& spec, QSizeF size, const ChartStyle& style,
                   int selected)
{
    const DumbbellLayout layout = dumbbellLayout(spec, size, style);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintProfileKeys(painter, style, {style.px(kInset), 0}, layout.keys);
    for (size_t i = 0; i < layout.rows.size(); ++i) {
        if (static_cast<int>(i) == selected) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(style.tokens->accentTint);
            painter.drawRoundedRect(layout.rows[i].area, style.px(4), style.px(4));
        }
        paintTrack(painter, spec, i, layout.rows[i], style);
        paintSigns(painter, spec, i, layout.rows[i], style);
        paintWords(painter, spec.rows[i], layout.rows[i], layout, style);
    }
    paintScale(painter, spec, layout, style);
    painter.restore();
}

} // namespace sextant::ui
