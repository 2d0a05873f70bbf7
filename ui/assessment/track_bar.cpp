#include "ui/assessment/track_bar.h"

#include "ui/theme/paint.h"

#include <QEvent>
#include <QPainter>

#include <cmath>

namespace sextant::ui {

namespace {

constexpr int kBarArea = 32;
constexpr int kThickness = 10;
constexpr int kMinWidth = 120;
constexpr qreal kOpenOpacity = 0.22;
constexpr int kOpenKeyWidth = 16;
constexpr int kKeyGap = 14;
constexpr int kMaxCuts = 10;

struct Track
{
    QRectF bar;
    ScaleRange range;
    qreal x(double points) const
    {
        const double share = (points - range.minimum) / (range.maximum - range.minimum);
        return bar.left() + qBound(0.0, share, 1.0) * bar.width();
    }
};

QColor withOpacity(QColor color, qreal opacity)
{
    color.setAlphaF(static_cast<float>(opacity));
    return color;
}

void paintOpen(const Theme& theme, QPainter& painter, const QRectF& rect)
{
    const QColor accent = theme.tokens().accent;
    painter.setBrush(withOpacity(accent, kOpenOpacity));
    painter.setPen(QPen(accent, 1));
    painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
}

void paintTarget(const Theme& theme, QPainter& painter, const QPointF& tip)
{
    const qreal half = theme.px(7) / 2.0;
    const qreal height = theme.px(5);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.tokens().target);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.drawPolygon(QPolygonF{tip, tip + QPointF(-half, -height), tip + QPointF(half, -height)});
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void paintLast(const Theme& theme, QPainter& painter, const QPointF& centre)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.tokens().last, 1.5));
    painter.drawEllipse(centre, theme.px(3), theme.px(3));
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void paintCuts(const Theme& theme, QPainter& painter, const Track& track)
{
    if (track.range.maximum - track.range.minimum > kMaxCuts)
        return;
    painter.setPen(QPen(theme.tokens().card, 1));
    for (double cut = std::floor(track.range.minimum) + 1; cut < track.range.maximum; ++cut) {
        const int x = qRound(track.x(cut));
        painter.drawLine(QPointF(x, track.bar.top()), QPointF(x, track.bar.bottom() - 1));
    }
}

QString keyWord(int key)
{
    switch (key) {
    case 0:
        return TrackLegend::tr("target");
    case 1:
        return TrackLegend::tr("last time");
    default:
        return TrackLegend::tr("open interval");
    }
}

} // namespace

void paintTrack(const Theme& theme, QPainter& painter, const QRectF& rect, qreal thickness,
                const TrackFigure& figure)
{
    painter.save();
    const Tokens& t = theme.tokens();
    const QRectF bar(rect.left(), std::round(rect.center().y() - thickness / 2), rect.width(), thickness);
    painter.fillRect(bar, t.sunk);
    if (!figure.range.isEmpty()) {
        const Track track{bar, figure.range};
        const bool open = figure.high > figure.low;
        if (open)
            paintOpen(
                theme, painter,
                QRectF(QPointF(track.x(figure.low), bar.top()), QPointF(track.x(figure.high), bar.bottom())));
        if (open || figure.value) {
            const qreal certain = track.x(open ? figure.low : *figure.value);
            painter.fillRect(QRectF(bar.topLeft(), QPointF(certain, bar.bottom())), t.accent);
        }
        paintCuts(theme, painter, track);
        if (open && figure.value)
            painter.fillRect(
                QRectF(track.x(*figure.value) - 1, bar.top() - theme.px(3), 2, thickness + theme.px(6)),
                t.ink);
        if (figure.last)
            paintLast(theme, painter, QPointF(track.x(*figure.last), bar.bottom() + theme.px(5)));
        if (figure.target)
            paintTarget(theme, painter, QPointF(track.x(*figure.target), bar.top() - 1));
    }
    painter.restore();
}

TrackBar::TrackBar(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
}

void TrackBar::setFigure(const TrackFigure& figure)
{
    m_figure = figure;
    update();
}

QSize TrackBar::sizeHint() const
{
    return {m_theme.px(kMinWidth * 2), m_theme.px(kBarArea) + m_theme.step(TextRole::Caption).lineHeight};
}

QSize TrackBar::minimumSizeHint() const
{
    return {m_theme.px(kMinWidth), sizeHint().height()};
}

void TrackBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRectF area(0, 0, width(), m_theme.px(kBarArea));
    paintTrack(m_theme, painter, area, m_theme.px(kThickness), m_figure);
    if (m_figure.range.isEmpty())
        return;
    painter.setFont(m_theme.font(TextRole::Caption));
    painter.setPen(m_theme.tokens().text3);
    const ScaleRange& range = m_figure.range;
    const bool whole = range.maximum - range.minimum <= kMaxCuts;
    const Track track{area, range};
    const double step = whole ? 1 : range.maximum - range.minimum;
    for (double mark = range.minimum; mark <= range.maximum; mark += step) {
        const QString number = QString::number(mark);
        const int wide = painter.fontMetrics().horizontalAdvance(number);
        const qreal left = qBound(0.0, track.x(mark) - wide / 2.0, double(width() - wide));
        painter.drawText(QRectF(left, area.bottom(), wide + 1, height() - area.bottom()), Qt::AlignVCenter,
                         number);
    }
}

TrackLegend::TrackLegend(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
}

void TrackLegend::setMarks(bool target, bool last, bool open)
{
    m_target = target;
    m_last = last;
    m_open = open;
    describe();
    update();
}

void TrackLegend::describe()
{
    QStringList words;
    for (int key = 0; key < 3; ++key) {
        if (key == 0 ? m_target : key == 1 ? m_last : m_open)
            words << keyWord(key);
    }
    setAccessibleName(words.join(QStringLiteral(", ")));
}

QSize TrackLegend::sizeHint() const
{
    return {m_theme.px(kMinWidth * 2), m_theme.step(TextRole::Caption).lineHeight};
}

void TrackLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setFont(m_theme.font(TextRole::Caption));
    const qreal middle = height() / 2.0;
    qreal x = 0;
    for (int key = 0; key < 3; ++key) {
        if (!(key == 0 ? m_target : key == 1 ? m_last : m_open))
            continue;
        const qreal sign = m_theme.px(key == 2 ? kOpenKeyWidth : 9);
        painter.save();
        if (key == 0)
            paintTarget(m_theme, painter, QPointF(x + sign / 2, middle + m_theme.px(3)));
        else if (key == 1)
            paintLast(m_theme, painter, QPointF(x + sign / 2, middle));
        else
            paintOpen(m_theme, painter, QRectF(x, qRound(middle - m_theme.px(4)), sign, m_theme.px(9)));
        painter.restore();
        x += sign + m_theme.px(4);
        painter.setPen(m_theme.tokens().text3);
        const int wide = painter.fontMetrics().horizontalAdvance(keyWord(key));
        painter.drawText(QRectF(x, 0, wide + 1, height()), Qt::AlignVCenter, keyWord(key));
        x += wide + m_theme.px(kKeyGap);
    }
}

void TrackLegend::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        describe();
        update();
    }
    QWidget::changeEvent(event);
}

} // namespace sextant::ui
