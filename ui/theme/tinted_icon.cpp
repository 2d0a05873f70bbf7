#include "ui/theme/tinted_icon.h"

#include <QPainter>

namespace sextant::ui {

QColor TintedIcon::color(QIcon::Mode mode) const
{
    if (mode == QIcon::Disabled)
        return m_theme.color(Ink::Disabled);
    if (mode == QIcon::Selected)
        return m_theme.color(Ink::OnAccent);
    return m_theme.color(m_ink);
}

void TintedIcon::paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State)
{
    const int side = qMin(rect.width(), rect.height());
    const QPoint corner(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2);
    painter->drawPixmap(corner,
                        m_theme.pixmap(m_icon, color(mode), side, painter->device()->devicePixelRatioF()));
}

QPixmap TintedIcon::pixmap(const QSize& size, QIcon::Mode mode, QIcon::State)
{
    return m_theme.pixmap(m_icon, color(mode), qMin(size.width(), size.height()), 1.0);
}

QPixmap TintedIcon::scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal scale)
{
    // Qt asks in device pixels and sets the pixel ratio of the answer itself.
    const int pixels = qMin(size.width(), size.height());
    QPixmap pixmap = m_theme.pixmap(m_icon, color(mode), qRound(pixels / scale), scale);
    return pixmap;
}

} // namespace sextant::ui
