#include "ui/charts/chart_text.h"

#include "ui/theme/metrics.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace sextant::ui {

namespace {

constexpr qreal kPaperUnit = 4; ///< units above this are paper

} // namespace

void prepareForPaper(QFont& font, Language language)
{
    font.setHintingPreference(QFont::PreferNoHinting);
    if (language == Language::Chinese)
        font.setStyleStrategy(QFont::PreferNoShaping);
    else // the least spacing Qt knows (1/64) makes it leave out ligatures, and keeps the kerning
        font.setLetterSpacing(QFont::AbsoluteSpacing, 0.02);
}

QFont chartFont(const ChartStyle& style, qreal pixelSize, bool bold)
{
    QFont font;
    font.setFamilies(fontFamilies(style.language));
    font.setPixelSize(std::max(1, qRound(pixelSize * style.unit)));
    font.setWeight(bold ? QFont::Bold : QFont::Normal);
    if (style.unit > kPaperUnit)
        prepareForPaper(font, style.language);
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
