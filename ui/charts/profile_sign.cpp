#include "ui/charts/profile_sign.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPolygonF>
#include <QTransform>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace sextant::ui {

namespace {

constexpr qreal kSample = 30; ///< the line of a key
constexpr qreal kGap = 6;
constexpr qreal kBetween = 20;
constexpr qreal kPaperUnit = 4; ///< units above this are paper

qreal keySize(const ChartStyle& style)
{
    if (style.unit > kPaperUnit)
        return 10;
    return style.language == Language::Chinese ? 12 : 11;
}

qreal keyStep(const ChartStyle& style)
{
    return keySize(style) + 7;
}

/// Corners on a circle of radius 1, the first at \a degrees from 3 o'clock, clockwise.
QPolygonF corners(int count, double degrees, double every = 1)
{
    QPolygonF shape;
    for (int i = 0; i < count; ++i) {
        const double radius = i % 2 == 0 ? 1 : every;
        const double angle = (degrees + 360.0 * i / count) * std::numbers::pi / 180;
        shape << QPointF(radius * std::cos(angle), radius * std::sin(angle));
    }
    return shape;
}

/// The outline of the shape in a unit circle; empty: the circle itself.
QPolygonF shapeOf(size_t number)
{
    constexpr double kThin = 0.38; ///< half the width of an arm of the plus
    switch (number % kProfileSigns) {
    case 1:
        return QTransform::fromScale(1.1, 1.1).map(corners(4, 45));
    case 2:
        return QTransform::fromScale(1.25, 1.25).map(corners(3, -90));
    case 3:
        return QTransform::fromScale(1.2, 1.2).map(corners(4, 0));
    case 4:
        return QTransform::fromScale(1.25, 1.25).map(corners(3, 90));
    case 5:
        return QTransform::fromScale(1.4, 1.4).map(corners(10, -90, 0.45));
    case 6:
        return QPolygonF({{-1, -1}, {1, -1}, {-1, 1}, {1, 1}});
    case 7:
        return QPolygonF({{-kThin, -1.2},
                          {kThin, -1.2},
                          {kThin, -kThin},
                          {1.2, -kThin},
                          {1.2, kThin},
                          {kThin, kThin},
                          {kThin, 1.2},
                          {-kThin, 1.2},
                          {-kThin, kThin},
                          {-1.2, kThin},
                          {-1.2, -kThin},
                          {-kThin, -kThin}});
    default:
        return {};
    }
}

} // namespace

QColor profileColor(const ChartStyle& style, size_t number)
{
    const Tokens& t = *style.tokens;
    const std::array<QColor, kProfileSigns> colors{t.accent, t.bad,  t.ok,   t.warnText,
                                                   t.ink,    t.last, t.edge, t.text2};
    return colors[number % kProfileSigns];
}

QPen profilePen(const ChartStyle& style, size_t number, qreal width)
{
    static const std::array<QList<qreal>, kProfileSigns> dashes{QList<qreal>{},
                                                                QList<qreal>{4, 2},
                                                                QList<qreal>{1, 1.5},
                                                                QList<qreal>{6, 2, 1, 2},
                                                                QList<qreal>{8, 3},
                                                                QList<qreal>{2, 3},
                                                                QList<qreal>{4, 1.5, 1, 1.5, 1, 1.5},
                                                                QList<qreal>{1, 4}};
    QPen pen(profileColor(style, number), style.px(width), Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (const QList<qreal>& pattern = dashes[number % kProfileSigns]; !pattern.isEmpty())
        pen.setDashPattern(pattern);
    return pen;
}

void paintProfileSign(QPainter& painter, const ChartStyle& style, QPointF centre, size_t number, bool open,
                      qreal radius)
{
    const QColor color = profileColor(style, number);
    // A rim in the card's colour parts it from the lines and signs below.
    QPolygonF shape = shapeOf(number);
    for (QPointF& corner : shape)
        corner = centre + corner * style.px(radius);
    const auto draw = [&] {
        if (shape.isEmpty())
            painter.drawEllipse(centre, style.px(radius), style.px(radius));
        else
            painter.drawPolygon(shape);
    };
    painter.setBrush(style.tokens->card);
    painter.setPen(QPen(style.tokens->card, style.px(3.5), Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    draw();
    painter.setBrush(open ? style.tokens->card : color);
    painter.setPen(QPen(color, style.px(1.5), Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    draw();
}

ProfileKeys profileKeys(const ChartStyle& style, const std::vector<report::Profile>& profiles, qreal width)
{
    ProfileKeys keys;
    const qreal size = keySize(style);
    const qreal step = style.px(keyStep(style));
    const qreal sample = style.px(kSample + kGap);
    const QFontMetricsF metrics(chartFont(style, size));
    QPointF at;
    for (size_t i = 0; i < profiles.size(); ++i) {
        const QString number = QString::number(signOf(profiles[i]) + 1) + u'\u2002';
        const qreal numberWidth = chartTextWidth(style, number, size, true);
        const qreal room = std::max(width - sample - numberWidth, style.px(20));
        const QString name = metrics.elidedText(profiles[i].name, Qt::ElideRight, room);
        const qreal all = sample + numberWidth + chartTextWidth(style, name, size) + style.px(1);
        if (at.x() > 0 && at.x() + all > width)
            at = {0, at.y() + step};
        keys.keys.push_back({QRectF(at.x(), at.y(), all, step), signOf(profiles[i]), name});
        at.rx() += all + style.px(kBetween);
    }
    keys.height = profiles.empty() ? 0 : at.y() + step;
    return keys;
}

void paintProfileKeys(QPainter& painter, const ChartStyle& style, QPointF topLeft, const ProfileKeys& keys)
{
    const qreal size = keySize(style);
    const qreal drop = QFontMetricsF(chartFont(style, size)).capHeight() / 2;
    for (const ProfileKeys::Key& key : keys.keys) {
        const QRectF area = key.area.translated(topLeft);
        const QPointF left(area.left(), area.center().y());
        painter.setPen(profilePen(style, key.sign, 1.75));
        painter.drawLine(left, left + QPointF(style.px(kSample), 0));
        paintProfileSign(painter, style, left + QPointF(style.px(kSample / 2), 0), key.sign, false, 4);
        const QPointF words = left + QPointF(style.px(kSample + kGap), drop);
        const QString number = QString::number(key.sign + 1) + u'\u2002';
        drawChartText(painter, style, words, number, size, style.tokens->ink, Anchor::Start, true);
        drawChartText(painter, style, words + QPointF(chartTextWidth(style, number, size, true), 0), key.text,
                      size, style.tokens->text2);
    }
}

QString profilesText(const std::vector<report::ProfilePlace>& places,
                     const std::vector<report::Profile>& profiles, size_t place)
{
    QStringList said{QString(places[place].code + u' ' + places[place].name).trimmed()};
    for (const report::Profile& profile : profiles)
        said << QStringLiteral("%1 %2: %3")
                    .arg(QString::number(profile.number), profile.name, profile.points[place].valueText);
    return said.join(u'\n');
}

} // namespace sextant::ui
