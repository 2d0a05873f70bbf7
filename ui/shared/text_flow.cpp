#include "ui/shared/text_flow.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>
#include <QtMath>

namespace sextant::ui {

namespace {

constexpr qreal kLeastEnd = 0.12; ///< of the width: what a last line has at least
constexpr int kLeastLetters = 2;  ///< and this many Han characters
constexpr qreal kNarrowest = 0.7; ///< of the width: lines do not become shorter for it
constexpr int kMostTries = 8;

QList<QTextLayout::FormatRange> formats(const std::vector<TextSpan>& spans)
{
    QList<QTextLayout::FormatRange> ranges;
    for (const TextSpan& span : spans) {
        if (span.length <= 0)
            continue;
        QTextLayout::FormatRange range;
        range.start = span.start;
        range.length = span.length;
        if (span.bold)
            range.format.setFontWeight(QFont::Bold);
        if (span.color.isValid())
            range.format.setForeground(span.color);
        ranges.append(range);
    }
    return ranges;
}

QString withLineSeparators(QString text)
{
    return text.replace(QLatin1Char('\n'), QChar::LineSeparator);
}

} // namespace

TextSpan boldSpan(const QString& text, const QString& part)
{
    const qsizetype at = part.isEmpty() ? -1 : text.indexOf(part);
    return at < 0 ? TextSpan{} : TextSpan{int(at), int(part.size()), true, {}};
}

TextFlow::TextFlow(const QString& text, const std::vector<TextSpan>& spans, const QFont& font, int lineHeight,
                   int width, int maxLines)
    : m_layout(std::make_unique<QTextLayout>(withLineSeparators(text), font))
    , m_font(font)
    , m_lineHeight(lineHeight)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout->setTextOption(option);
    m_layout->setFormats(formats(spans));
    m_layout->setCacheEnabled(true); // painted as it was shaped, not shaped again
    breakLines(qMax(1, width), maxLines);
    if (!m_elided)
        mendLastLine(qMax(1, width));
    for (int i = 0; i < m_lineCount; ++i)
        m_usedWidth = qMax(m_usedWidth, qCeil(m_layout->lineAt(i).naturalTextWidth()));
}

TextFlow::~TextFlow() = default;
TextFlow::TextFlow(TextFlow&&) noexcept = default;
TextFlow& TextFlow::operator=(TextFlow&&) noexcept = default;

void TextFlow::breakLines(int width, int maxLines)
{
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(width);
        ++m_lineCount;
        if (maxLines > 0 && m_lineCount == maxLines)
            break;
    }
    m_layout->endLayout();
    if (m_lineCount == 0)
        return;
    const QTextLine last = m_layout->lineAt(m_lineCount - 1);
    if (last.textStart() + last.textLength() >= m_layout->text().size())
        return;
    m_elided = true;
    m_lastLine =
        QFontMetricsF(m_font).elidedText(m_layout->text().mid(last.textStart()), Qt::ElideRight, width);
}

int TextFlow::breakInto(qreal width)
{
    int count = 0;
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(width);
        ++count;
    }
    m_layout->endLayout();
    return count;
}

/// True when the last line goes on from the one before and holds next to nothing of \a width.
bool TextFlow::endsShort(int width) const
{
    const QTextLine last = m_layout->lineAt(m_lineCount - 1);
    const bool goesOn =
        last.textStart() > 0 && m_layout->text().at(last.textStart() - 1) != QChar::LineSeparator;
    return goesOn &&
           last.naturalTextWidth() < qMax(kLeastEnd * width, 1.0 * kLeastLetters * m_font.pixelSize());
}

/// All lines become a little shorter, and no more of them, until the last one takes enough along.
void TextFlow::mendLastLine(int width)
{
    if (m_lineCount < 2 || !endsShort(width))
        return;
    const qreal missing = kLeastEnd * width - m_layout->lineAt(m_lineCount - 1).naturalTextWidth();
    qreal narrower = width - qMax(0.0, missing) / (m_lineCount - 1);
    for (int i = 0; i < kMostTries && narrower >= kNarrowest * width; ++i, narrower -= m_font.pixelSize()) {
        if (breakInto(narrower) != m_lineCount)
            break;
        if (!endsShort(width))
            return;
    }
    breakInto(width);
}

void TextFlow::paint(QPainter& painter, const QPointF& topLeft, const QColor& color) const
{
    const QFontMetricsF metrics(m_font);
    const qreal drop = qRound((m_lineHeight - metrics.height()) / 2 + metrics.ascent());
    painter.save();
    painter.setPen(color);
    painter.setFont(m_font);
    for (int i = 0; i < m_lineCount; ++i) {
        const QTextLine line = m_layout->lineAt(i);
        const QPointF baseline(topLeft.x(), topLeft.y() + i * m_lineHeight + drop);
        if (m_elided && i == m_lineCount - 1)
            painter.drawText(baseline, m_lastLine);
        else
            line.draw(&painter, QPointF(baseline.x() - line.x(), baseline.y() - line.ascent() - line.y()));
    }
    painter.restore();
}

} // namespace sextant::ui
