#include "ui/charts/chart_text.h"

#include "ui/theme/metrics.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace sextant::ui {

QFont chartFont(const ChartStyle& style, qreal pixelSize, bool bold)
{
    QFont font;
    font.setFamilies(fontFamilies(style.language));
    font.setPixelSize(std::max(1, qRound(pixelSize * style.unit)));
    font.setWeight(bold ? QFont::Bold : QFont::Normal);
    if (style.unit > 4) // paper: no rounding to a pixel grid
        font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

qreal chartTextWidth(const ChartStyle& style, const QString& text, qreal pixelSize, bool bold)
{
    return QFontMetricsF(chartFont(style, pixelSize, bold)).horizontalAdvance(text);
}

void drawChartText(QPainter& painter, const ChartStyle& style, QPointF baseline, const QString& text,
                   qreal pixelSize, const QColor& color, Anchor anchor, bool bold)
{
    if (text.isEmpty())
        return;
    const QFont font = chartFont(style, pixelSize, bold);
    QPointF start = baseline;
    if (anchor != Anchor::Start) {
        const qreal width = QFontMetricsF(font).horizontalAdvance(text);
        start.rx() -= anchor == Anchor::End ? width : width / 2;
    }
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(start, text);
}

QStringList chartLines(const ChartStyle& style, const QString& text, qreal pixelSize, qreal width)
{
    const QFont font = chartFont(style, pixelSize);
    if (QFontMetricsF(font).horizontalAdvance(text) <= width)
        return {text};
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines << text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

} // namespace sextant::ui
