#include "ui/shared/icon_label.h"

#include <QPainter>

namespace sextant::ui {

IconLabel::IconLabel(const Theme& theme, Icon icon, Ink ink, int size, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_icon(icon)
    , m_ink(ink)
    , m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void IconLabel::setIcon(Icon icon, Ink ink)
{
    m_icon = icon;
    m_ink = ink;
    update();
}

QSize IconLabel::sizeHint() const
{
    return {m_theme.px(m_size), m_theme.px(m_size)};
}

void IconLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    m_theme.paintIcon(painter, rect(), m_icon, m_theme.color(m_ink), m_size);
}

} // namespace sextant::ui
