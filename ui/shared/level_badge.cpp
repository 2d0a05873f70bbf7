#include "ui/shared/level_badge.h"

#include "ui/shared/accessible.h"
#include "ui/theme/paint.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace sextant::ui {

namespace {

constexpr qreal kNumberShare = 0.6; // of the square's side
constexpr qreal kDashShare = 0.4;

} // namespace

LevelMark levelMark(int level)
{
    return static_cast<LevelMark>(std::clamp(level, 0, 4));
}

QString levelMarkText(LevelMark mark)
{
    switch (mark) {
    case LevelMark::Unanswered:
        return QCoreApplication::translate("LevelBadge", "Not answered");
    case LevelMark::NotApplicable:
        return QCoreApplication::translate("LevelBadge", "Not applicable");
    default:
        return QCoreApplication::translate("LevelBadge", "Level %1").arg(static_cast<int>(mark));
    }
}

void paintLevelMark(const Theme& theme, QPainter& painter, const QRectF& rect, LevelMark mark)
{
    const Tokens& t = theme.tokens();
    painter.save();
    if (mark == LevelMark::Unanswered) {
        paintDashedShape(painter, rect, metric::kRadiusSmall, t.edge);
    } else if (mark == LevelMark::NotApplicable) {
        paintShape(painter, rect, metric::kRadiusSmall, t.sunk, t.edge, metric::kLine);
        const qreal half = rect.width() * kDashShare / 2;
        painter.setPen(QPen(t.ink, qMax(1.0, rect.width() / 14)));
        painter.drawLine(QPointF(rect.center().x() - half, rect.center().y()),
                         QPointF(rect.center().x() + half, rect.center().y()));
    } else {
        const auto index = static_cast<std::size_t>(mark);
        paintShape(painter, rect, metric::kRadiusSmall, t.level.at(index), QColor());
        QFont font = theme.font(TextRole::BodyBold);
        font.setPixelSize(qMax(1, qRound(rect.height() * kNumberShare)));
        painter.setFont(font);
        painter.setPen(t.levelNumber.at(index));
        painter.drawText(rect, Qt::AlignCenter, QString::number(index));
    }
    painter.restore();
}

LevelBadge::LevelBadge(const Theme& theme, LevelMark mark, int side, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_mark(mark)
    , m_side(side)
{
    installAccessibility();
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(levelMarkText(mark));
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
}

void LevelBadge::setMark(LevelMark mark)
{
    if (mark == m_mark)
        return;
    m_mark = mark;
    setAccessibleName(levelMarkText(mark));
    update();
}

QSize LevelBadge::sizeHint() const
{
    const int side = m_theme.px(m_side);
    return {side, side};
}

void LevelBadge::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const int side = qMin(width(), height());
    paintLevelMark(m_theme, painter, QRectF((width() - side) / 2, (height() - side) / 2, side, side), m_mark);
}

void LevelBadge::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(levelMarkText(m_mark));
    QWidget::changeEvent(event);
}

} // namespace sextant::ui
