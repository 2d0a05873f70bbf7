#pragma once

#include "ui/theme/theme.h"

#include <QIconEngine>

namespace sextant::ui {

/// An icon that asks the theme for its colour each time it is painted, so that it follows every change.
/// The theme outlives it: both belong to the application.
class TintedIcon : public QIconEngine
{
public:
    TintedIcon(const Theme& theme, Icon icon, Ink ink)
        : m_theme(theme)
        , m_icon(icon)
        , m_ink(ink)
    {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QIconEngine* clone() const override { return new TintedIcon(m_theme, m_icon, m_ink); }
    QString key() const override { return QStringLiteral("sextant"); }

private:
    QColor color(QIcon::Mode mode) const;

    const Theme& m_theme;
    Icon m_icon;
    Ink m_ink;
};

} // namespace sextant::ui
