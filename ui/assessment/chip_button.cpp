#include "ui/assessment/chip_button.h"

#include "ui/theme/control_kind.h"

#include <QPainter>

namespace sextant::ui {

namespace {

constexpr int kTargetHeight = 24; // nothing clickable is lower

} // namespace

ChipButton::ChipButton(const Theme& theme, Icon icon, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_icon(icon)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setShapeRadius(this, kPill);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
}

void ChipButton::setKind(ChipKind kind)
{
    m_kind = kind;
    update();
}

QSize ChipButton::sizeHint() const
{
    return {chipWidth(m_theme, text(), true), m_theme.px(kTargetHeight)};
}

void ChipButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintChip(m_theme, painter, QPointF(0, height() / 2.0), text(), m_kind, m_icon);
}

} // namespace sextant::ui
