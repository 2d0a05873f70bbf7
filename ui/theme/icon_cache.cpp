#include "ui/theme/icon_cache.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>
#include <QtMath>

namespace sextant::ui {

namespace {

constexpr auto kPlaceholderColor = "#010203";
constexpr auto kPlaceholderWidth = "stroke-width=\"1.75\"";
constexpr auto kSmallWidth = "stroke-width=\"2.2\"";
constexpr int kSmallSize = 14;

} // namespace

QByteArray tintedSvg(Icon icon, const QColor& color, int size)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(iconName(icon)));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    svg.replace(kPlaceholderColor, color.name(QColor::HexRgb).toLatin1());
    if (size <= kSmallSize)
        svg.replace(kPlaceholderWidth, kSmallWidth);
    return svg;
}

QPixmap IconCache::pixmap(Icon icon, const QColor& color, int size, qreal pixelRatio)
{
    const QString key = QStringLiteral("%1 %2 %3 %4")
                            .arg(static_cast<int>(icon))
                            .arg(color.name(QColor::HexArgb))
                            .arg(size)
                            .arg(pixelRatio);
    if (const auto found = m_pixmaps.constFind(key); found != m_pixmaps.constEnd())
        return *found;
    const int pixels = qMax(1, qCeil(size * pixelRatio));
    QPixmap pixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(tintedSvg(icon, color, size));
    QPainter painter(&pixmap);
    painter.setOpacity(color.alphaF());
    renderer.render(&painter, QRectF(0, 0, pixels, pixels));
    painter.end();
    pixmap.setDevicePixelRatio(pixelRatio);
    m_pixmaps.insert(key, pixmap);
    return pixmap;
}

} // namespace sextant::ui
