#pragma once

#include "ui/theme/icons.h"

#include <QColor>
#include <QHash>
#include <QPixmap>

namespace sextant::ui {

/// Icons drawn from their SVG in a colour, kept by name, colour, size and pixel ratio.
class IconCache
{
public:
    /// \a icon in \a color, \a size px wide and high at \a pixelRatio. Never null.
    QPixmap pixmap(Icon icon, const QColor& color, int size, qreal pixelRatio);
    void clear() { m_pixmaps.clear(); }
    /// How many pictures are kept.
    qsizetype count() const { return m_pixmaps.size(); }

private:
    QHash<QString, QPixmap> m_pixmaps;
};

/// The SVG of \a icon with \a color in place of its placeholder, and lines of 2.2 up to 14 px, 1.75 above.
QByteArray tintedSvg(Icon icon, const QColor& color, int size);

} // namespace sextant::ui
