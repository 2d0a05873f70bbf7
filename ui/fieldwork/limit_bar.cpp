#include "ui/fieldwork/limit_bar.h"

#include <QPainter>

#include <algorithm>

namespace sextant::ui {

namespace {

constexpr int kWidth = 300;
constexpr int kMinWidth = 200;
constexpr int kHeight = 62;
constexpr int kTrackTop = 40;
constexpr int kTrack = 14;
constexpr int kEdge = 8;
constexpr double kRadius = 5;
constexpr double kRoom = 1.4; ///< of the largest figure
constexpr double kSmallest = 1e-4;

} // namespace

LimitBar::LimitBar(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("limitBar"));
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
}

void LimitBar::setFigures(const Figures& figures)
{
    m_figures = figures;
    setAccessibleName(figures.name);
    QStringList words{figures.found.text};
    for (const auto& point : {figures.lower, figures.tolerable})
        if (point)
            words << point->text;
    words << figures.upper.text;
    setAccessibleDescription(words.join(QStringLiteral(", ")));
    update();
}

QSize LimitBar::sizeHint() const
{
    return {m_theme.px(kWidth), m_theme.px(kHeight)};
}

/// The words keep within the width, whatever it is.
QSize LimitBar::minimumSizeHint() const
{
    return {kMinWidth, m_theme.px(kHeight)};
}

double LimitBar::place(double value, double end) const
{
    const double left = m_theme.px(kEdge);
    return left + (width() - 2 * left) * value / end;
}

void LimitBar::paintTrack(QPainter& painter, double end) const
{
    const Tokens& t = m_theme.tokens();
    const double left = place(0, end);
    const double right = place(end, end);
    const double top = m_theme.px(kTrackTop);
    const double high = m_theme.px(kTrack);
    if (m_figures.tolerable) {
        const double middle = place(m_figures.tolerable->at, end);
        painter.fillRect(QRectF(left, top, middle - left, high), t.okTint);
        painter.fillRect(QRectF(middle, top, right - middle, high), t.badTint);
        painter.fillRect(QRectF(middle - 1, top - m_theme.px(4), 2, high + m_theme.px(4)), t.ink);
    } else {
        painter.fillRect(QRectF(left, top, right - left, high), t.line);
    }
    painter.fillRect(QRectF(left, top + high, right - left, 1), t.edge);
    const QColor color = !m_figures.tolerable ? t.accent : m_figures.isGood ? t.ok : t.bad;
    const double middle = top + high / 2;
    painter.setPen(QPen(color, m_theme.px(2)));
    const double from = place(m_figures.lower ? m_figures.lower->at : m_figures.found.at, end);
    const double to = place(m_figures.upper.at, end);
    painter.drawLine(QPointF(from, middle), QPointF(to, middle));
    painter.drawLine(QPointF(to, top + 1), QPointF(to, top + high - 1));
    if (m_figures.lower)
        painter.drawLine(QPointF(from, top + 1), QPointF(from, top + high - 1));
    painter.setBrush(t.card);
    painter.drawEllipse(QPointF(place(m_figures.found.at, end), middle), m_theme.px(kRadius),
                        m_theme.px(kRadius));
}

/// Two lines of words, so that near figures do not run into each other.
void LimitBar::paintWords(QPainter& painter, double end) const
{
    const Tokens& t = m_theme.tokens();
    painter.setFont(m_theme.font(TextRole::Caption));
    const double line = m_theme.step(TextRole::Caption).lineHeight;
    const double gap = m_theme.px(metric::kGrid);
    const auto wide = [&](const Point& point) {
        return painter.fontMetrics().horizontalAdvance(point.text) + 1.0;
    };
    const auto word = [&](const Point& point, double x, double y, const QColor& color) {
        painter.setPen(color);
        painter.drawText(QRectF(x, y, wide(point), line), Qt::AlignVCenter | Qt::AlignLeft, point.text);
    };
    const auto centred = [&](const Point& point) {
        return std::clamp(place(point.at, end) - wide(point) / 2, 0.0, std::max(0.0, width() - wide(point)));
    };
    const QColor color = !m_figures.tolerable ? t.accent : m_figures.isGood ? t.ok : t.bad;
    if (m_figures.tolerable)
        word(*m_figures.tolerable, centred(*m_figures.tolerable), 0, t.ink);
    else
        word(m_figures.found, centred(m_figures.found), 0, t.ink);
    const Point& low = m_figures.tolerable || !m_figures.lower ? m_figures.found : *m_figures.lower;
    // What would run into each other is moved apart as far as the width lets it.
    const double right = std::max(centred(m_figures.upper),
                                  std::min(centred(low) + wide(low) + gap, width() - wide(m_figures.upper)));
    const double left = std::max(0.0, std::min(centred(low), right - gap - wide(low)));
    word(low, left, line, t.text2);
    word(m_figures.upper, right, line, color);
}

void LimitBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double tolerable = m_figures.tolerable ? m_figures.tolerable->at : 0;
    const double end = std::max({tolerable, m_figures.upper.at, m_figures.found.at, kSmallest}) * kRoom;
    paintTrack(painter, end);
    paintWords(painter, end);
}

} // namespace sextant::ui
