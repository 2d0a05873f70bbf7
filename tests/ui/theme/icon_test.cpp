#include "support/look.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QImage>
#include <QSvgRenderer>

using namespace sextant;
using namespace sextant::ui;

namespace {

/// The colour of the most opaque pixel; invalid for an empty picture.
QColor strongest(const QPixmap& pixmap)
{
    const QImage image = pixmap.toImage();
    QColor best;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (const QColor color = image.pixelColor(x, y); !best.isValid() || color.alpha() > best.alpha())
                best = color;
    return best.alpha() > 0 ? best : QColor();
}

} // namespace

TEST_CASE("every icon has a drawing that Qt can read", "[ui][theme]")
{
    const Theme& theme = test::look();
    for (std::size_t i = 0; i < kIconNames.size(); ++i) {
        const auto icon = static_cast<Icon>(i);
        INFO(kIconNames.at(i));
        const QByteArray svg = tintedSvg(icon, theme.tokens().ink, 24);
        CHECK(QSvgRenderer(svg).isValid());
        CHECK(strongest(theme.pixmap(icon, theme.tokens().ink, 24, 1.0)).isValid());
    }
}

TEST_CASE("an icon takes the colour it is asked for", "[ui][theme]")
{
    const Theme& theme = test::look();
    const QColor drawn = strongest(theme.pixmap(Icon::Plus, theme.tokens().bad, 48, 1.0));
    CHECK(drawn.rgb() == theme.tokens().bad.rgb());
}

TEST_CASE("small icons are drawn with a stronger line", "[ui][theme]")
{
    CHECK(tintedSvg(Icon::Check, Qt::black, 14).contains("stroke-width=\"2.2\""));
    CHECK(tintedSvg(Icon::Check, Qt::black, 16).contains("stroke-width=\"1.75\""));
}

TEST_CASE("an icon has as many pixels as the screen has", "[ui][theme]")
{
    IconCache cache;
    CHECK(cache.pixmap(Icon::Home, Qt::black, 20, 1.0).size() == QSize(20, 20));
    const QPixmap fine = cache.pixmap(Icon::Home, Qt::black, 20, 1.5);
    CHECK(fine.size() == QSize(30, 30));
    CHECK(fine.deviceIndependentSize() == QSizeF(20, 20));
    CHECK(cache.count() == 2);
    cache.pixmap(Icon::Home, Qt::black, 20, 1.5);
    CHECK(cache.count() == 2);
}

TEST_CASE("an icon handed out before follows a change of theme", "[ui][theme]")
{
    Theme& theme = test::look();
    const QIcon icon = theme.icon(Icon::Plus, Ink::Accent);
    CHECK(strongest(icon.pixmap(QSize(48, 48), 1.0)).rgb() == tokensOf(ThemeKind::Light).accent.rgb());
    theme.setKind(ThemeKind::Dark);
    CHECK(strongest(icon.pixmap(QSize(48, 48), 1.0)).rgb() == tokensOf(ThemeKind::Dark).accent.rgb());
    const QPixmap off = icon.pixmap(QSize(48, 48), 1.0, QIcon::Disabled);
    CHECK(strongest(off).rgb() == tokensOf(ThemeKind::Dark).disabled.rgb());
}
