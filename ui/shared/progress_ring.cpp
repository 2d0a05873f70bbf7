#include "ui/shared/progress_ring.h"

#include "ui/shared/accessible.h"

#include <QAccessible>
#include <QPainter>

#include <algorithm>

namespace sextant::ui {

namespace {

constexpr qreal kLineWidth = 3;
constexpr qreal kThinLineWidth = 2.5;
constexpr int kThinUpTo = 16;
constexpr qreal kLetterShare = 0.43;
constexpr int kNoon = 90 * 16; // Qt counts sixteenths of a degree
constexpr int kFullCircle = 360 * 16;

} // namespace

void paintProgressRing(const Theme& theme, QPainter& painter, const QRectF& rect, double share,
                       const QString& letter)
{
    const Tokens& t = theme.tokens();
    const double bounded = std::clamp(share, 0.0, 1.0);
    const qreal side = std::min(rect.width(), rect.height());
    const qreal width = side <= theme.px(kThinUpTo) ? kThinLineWidth : kLineWidth;
    const qreal inset = width / 2 + 0.5;
    const QRectF circle = QRectF(rect.x(), rect.y(), side, side).adjusted(inset, inset, -inset, -inset);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(t.line, width));
    painter.drawEllipse(circle);
    painter.setPen(QPen(bounded >= 1 ? t.ok : t.accent, width, Qt::SolidLine, Qt::FlatCap));
    if (bounded > 0)
        painter.drawArc(circle, kNoon, -qRound(kFullCircle * bounded));
    if (!letter.isEmpty()) {
        QFont font = theme.font(TextRole::BodyBold);
        font.setPixelSize(qMax(1, qRound(side * kLetterShare)));
        painter.setFont(font);
        painter.setPen(t.ink);
        painter.drawText(QRectF(rect.x(), rect.y(), side, side), Qt::AlignCenter, letter);
    }
    painter.restore();
}

ProgressRing::ProgressRing(const Theme& theme, int side, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_side(side)
{
    installAccessibility();
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
}

void ProgressRing::setLetter(const QString& letter)
{
    m_letter = letter;
    update();
}

void ProgressRing::setProgress(int done, int total)
{
    m_done = done;
    m_total = total;
    update();
    QAccessibleValueChangeEvent event(this, done);
    QAccessible::updateAccessibility(&event);
}

QString ProgressRing::valueText() const
{
    //: answered questions of all questions of a section
    return tr("%1 of %2").arg(m_done).arg(m_total);
}

QSize ProgressRing::sizeHint() const
{
    const int side = m_theme.px(m_side);
    return {side, side};
}

void ProgressRing::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const double share = m_total > 0 ? double(m_done) / m_total : 0;
    paintProgressRing(m_theme, painter, rect(), share, m_letter);
}

} // namespace sextant::ui
