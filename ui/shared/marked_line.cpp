#include "ui/shared/marked_line.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>
#include <QtMath>

namespace sextant::ui {

namespace {

const QChar kEllipsis(0x2026);

/// A place between characters and the marks in front of it.
search::Excerpt cutAt(const search::Excerpt& line, int place)
{
    search::Excerpt cut{line.text.left(place).trimmed() + kEllipsis, {}};
    for (const search::Span& span : line.spans)
        if (span.start < place)
            cut.spans.push_back({span.start, qMin(span.end(), place) - span.start});
    return cut;
}

QList<QTextLayout::FormatRange> formats(const search::Excerpt& line, const QColor& mark)
{
    QList<QTextLayout::FormatRange> ranges;
    for (const search::Span& span : line.spans) {
        QTextLayout::FormatRange range;
        range.start = span.start;
        range.length = span.length;
        range.format.setFontWeight(QFont::Bold);
        if (mark.isValid())
            range.format.setForeground(mark);
        ranges.append(range);
    }
    return ranges;
}

QTextLine layOut(QTextLayout& layout, const search::Excerpt& line, const QColor& mark)
{
    layout.setFormats(formats(line, mark));
    layout.beginLayout();
    QTextLine only = layout.createLine();
    if (only.isValid())
        only.setNumColumns(static_cast<int>(line.text.size()));
    layout.endLayout();
    return only;
}

} // namespace

MarkedLine::MarkedLine(const Theme& theme, const search::Excerpt& line, TextRole role, int width)
    : m_line(line)
    , m_font(theme.font(role))
{
    QTextLayout layout(m_line.text, m_font);
    const QTextLine whole = layOut(layout, m_line, {});
    if (!whole.isValid())
        return;
    m_width = qCeil(whole.naturalTextWidth());
    if (m_width <= width)
        return;
    QFont bold = m_font;
    bold.setBold(true);
    const qreal room = width - QFontMetricsF(bold).horizontalAdvance(kEllipsis);
    int place = whole.xToCursor(room, QTextLine::CursorBetweenCharacters);
    while (place > 0 && whole.cursorToX(place) > room)
        place = layout.previousCursorPosition(place);
    m_line = cutAt(m_line, place);
    m_width = width;
}

void MarkedLine::paint(QPainter& painter, const QRect& rect, const QColor& color, const QColor& mark) const
{
    QTextLayout layout(m_line.text, m_font, painter.device());
    const QTextLine line = layOut(layout, m_line, mark);
    if (!line.isValid())
        return;
    painter.save();
    painter.setPen(color);
    painter.setClipRect(rect);
    line.draw(&painter, QPointF(rect.x(), rect.y() + qRound((rect.height() - line.height()) / 2)));
    painter.restore();
}

} // namespace sextant::ui
