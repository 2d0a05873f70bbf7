#include "search/excerpt.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace sextant::search {

namespace {

const QChar kEllipsis(0x2026);

bool breaksLine(QChar letter)
{
    return letter.category() == QChar::Other_Control || letter == QChar::LineSeparator ||
           letter == QChar::ParagraphSeparator;
}

/// The nearest boundary of \a type at or after \a at.
int boundaryFrom(QTextBoundaryFinder::BoundaryType type, const QString& text, int at)
{
    QTextBoundaryFinder finder(type, text);
    finder.setPosition(at);
    return finder.isAtBoundary() ? at : static_cast<int>(finder.toNextBoundary());
}

int beginOf(const QString& text, int hit, int before)
{
    const int wanted = hit - before;
    if (wanted <= 0)
        return 0;
    const int word = boundaryFrom(QTextBoundaryFinder::Word, text, wanted);
    int begin = word <= hit ? word : boundaryFrom(QTextBoundaryFinder::Grapheme, text, wanted);
    while (begin < hit && text[begin].isSpace())
        ++begin;
    return std::min(begin, hit);
}

int endOf(const QString& text, int begin, int length)
{
    const int wanted = begin + length;
    if (wanted >= text.size())
        return static_cast<int>(text.size());
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.setPosition(wanted);
    return finder.isAtBoundary() ? wanted : static_cast<int>(finder.toPreviousBoundary());
}

} // namespace

Excerpt excerpt(const QString& text, const std::vector<Span>& spans, int before, int length)
{
    const int begin = spans.empty() ? 0 : beginOf(text, spans.front().start, before);
    const int end = endOf(text, begin, length);
    Excerpt result;
    int shift = -begin;
    if (begin > 0) {
        result.text.append(kEllipsis);
        ++shift;
    }
    result.text.append(QStringView(text).mid(begin, end - begin));
    for (QChar& letter : result.text)
        if (breaksLine(letter))
            letter = u' ';
    for (const Span& span : spans)
        if (span.start < end)
            result.spans.push_back({span.start + shift, std::min(span.end(), end) - span.start});
    if (end < text.size())
        result.text.append(kEllipsis);
    return result;
}

} // namespace sextant::search
