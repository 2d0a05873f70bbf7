#include "ui/charts/chart_picture.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace sextant::ui {

namespace {

constexpr double kHeadRow = 32; ///< px
constexpr double kHeadSize = 13;
constexpr double kHeadBaseline = 21;
constexpr double kKeyRow = 28;
constexpr double kEdge = 8;

} // namespace

QSize ChartPicture::wholeSize() const
{
    const double head = heading.isEmpty() ? 0 : style.px(kHeadRow);
    const double foot = keys.empty() ? 0 : style.px(kKeyRow);
    const double edges = style.px(2 * kEdge);
    const double headWidth = heading.isEmpty() ? 0 : chartTextWidth(style, heading, kHeadSize, true) + edges;
    const double keysWidth = keys.empty() ? 0 : chartKeysWidth(style, keys) + edges;
    return {static_cast<int>(std::ceil(std::max({size.width(), headWidth, keysWidth}))),
            static_cast<int>(std::ceil(head + size.height() + foot))};
}

void ChartPicture::paint(QPainter& painter) const
{
    const double edge = style.px(kEdge);
    double top = 0;
    if (!heading.isEmpty()) {
        drawChartText(painter, style, {edge, style.px(kHeadBaseline)}, heading, kHeadSize, style.tokens->ink,
                      Anchor::Start, true);
        top = style.px(kHeadRow);
    }
    painter.save();
    painter.translate(0, top);
    draw(painter);
    painter.restore();
    if (!keys.empty())
        paintChartKeys(painter, style, {edge, top + size.height() + style.px(kKeyRow) / 2}, keys);
}

QImage ChartPicture::image(double scale) const
{
    QImage image(wholeSize() * scale, QImage::Format_ARGB32_Premultiplied);
    image.fill(style.tokens->card);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paint(painter);
    return image;
}

QByteArray ChartPicture::png(double scale) const
{
    QImage whole = image(scale).convertToFormat(QImage::Format_RGB32);
    whole.setText(QStringLiteral("Title"), heading);
    whole.setText(QStringLiteral("Description"), description);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return whole.save(&buffer, "PNG") ? bytes : QByteArray();
}

QByteArray ChartPicture::svg() const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(wholeSize());
    generator.setViewBox(QRect(QPoint(), wholeSize()));
    // Qt writes both as they are: markup in them would be markup.
    generator.setTitle(heading.toHtmlEscaped());
    generator.setDescription(description.toHtmlEscaped());
    QPainter painter;
    if (!painter.begin(&generator))
        return {};
    painter.fillRect(QRect(QPoint(), wholeSize()), style.tokens->card);
    paint(painter);
    painter.end();
    return bytes;
}

} // namespace sextant::ui
