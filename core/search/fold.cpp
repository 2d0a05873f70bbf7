#include "search/fold.h"

#include <QChar>

#include <algorithm>

namespace sextant::search {

namespace {

constexpr char16_t kUnknown = 0xFFFD;

constexpr bool isBetween(char32_t letter, char32_t first, char32_t last)
{
    return letter >= first && letter <= last;
}

/// Keyboard forms of quotation marks and dashes, a space for every blank; others as they are.
char16_t plainSign(char16_t sign)
{
    if (isBetween(sign, 0x2018, 0x201B))
        return u'\'';
    if (isBetween(sign, 0x201C, 0x201F))
        return u'"';
    if (isBetween(sign, 0x2010, 0x2015) || sign == 0x2212)
        return u'-';
    if (sign == kTextEnd || sign == kHeadEnd)
        return kUnknown;
    return QChar::isSpace(sign) ? u' ' : sign;
}

/// The folded form of a unit that stands by itself and folds to one unit; 0 for all others. Nearly all of
/// English and Chinese text: ASCII, Han, their punctuation, full-width letters.
char16_t simpleFold(char16_t unit)
{
    if (unit < 0x80) {
        if (isBetween(unit, u'A', u'Z'))
            return static_cast<char16_t>(unit + 0x20);
        return unit > 0x20 && unit != 0x7F ? unit : plainSign(unit);
    }
    if (isBetween(unit, 0x4E00, 0x9FFF) || isBetween(unit, 0x3001, 0x3029))
        return unit;
    if (isBetween(unit, 0xFF01, 0xFF5E)) {
        const auto narrow = static_cast<char16_t>(unit - 0xFEE0);
        return isBetween(narrow, u'A', u'Z') ? static_cast<char16_t>(narrow + 0x20) : narrow;
    }
    if (isBetween(unit, 0x2010, 0x201F) && unit != 0x2016 && unit != 0x2017)
        return plainSign(unit);
    return unit == 0x3000 ? u' ' : u'\0';
}

struct CodePoint
{
    char32_t letter = 0;
    int length = 1;
};

CodePoint codePointAt(QStringView text, qsizetype at)
{
    const QChar unit = text[at];
    if (unit.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return {QChar::surrogateToUcs4(unit, text[at + 1]), 2};
    return {unit.isSurrogate() ? kUnknown : unit.unicode(), 1};
}

/// Not seen, and without weight in comparing: soft hyphens, joiners, marks of direction, variation selectors.
bool isInvisible(char32_t letter)
{
    return letter == 0x00AD || letter == 0x034F || letter == 0x061C || letter == 0x3164 || letter == 0xFFA0 ||
           letter == 0xFEFF || isBetween(letter, 0x115F, 0x1160) || isBetween(letter, 0x17B4, 0x17B5) ||
           isBetween(letter, 0x180B, 0x180F) || isBetween(letter, 0x200B, 0x200F) ||
           isBetween(letter, 0x202A, 0x202E) || isBetween(letter, 0x2060, 0x206F) ||
           isBetween(letter, 0xFE00, 0xFE0F) || isBetween(letter, 0xE0000, 0xE0FFF);
}

bool isMark(char32_t letter)
{
    switch (QChar::category(letter)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
    case QChar::Mark_Enclosing:
        return true;
    default:
        return letter == 0xFF9E || letter == 0xFF9F; // half-width voice marks
    }
}

/// Letters of which several make one syllable.
bool isHangul(char32_t letter)
{
    return isBetween(letter, 0x1100, 0x11FF) || isBetween(letter, 0x3131, 0x318E) ||
           isBetween(letter, 0xA960, 0xA97F) || isBetween(letter, 0xAC00, 0xD7FF) ||
           isBetween(letter, 0xFFA0, 0xFFDC);
}

/// The end of what composes with the character at \a from.
qsizetype clusterEnd(QStringView text, qsizetype from)
{
    const CodePoint first = codePointAt(text, from);
    bool hangul = isHangul(first.letter);
    qsizetype end = from + first.length;
    while (end < text.size() && simpleFold(text[end].unicode()) == 0) {
        const CodePoint next = codePointAt(text, end);
        if (!isMark(next.letter) && !isInvisible(next.letter) && !(hangul && isHangul(next.letter)))
            break;
        end += next.length;
    }
    return end;
}

QString foldedCluster(QStringView cluster)
{
    QString whole;
    for (qsizetype at = 0; at < cluster.size();) {
        const CodePoint point = codePointAt(cluster, at);
        at += point.length;
        if (!isInvisible(point.letter))
            whole.append(QChar::fromUcs4(point.letter));
    }
    whole = whole.normalized(QString::NormalizationForm_KD);
    whole.removeIf(
        [](QChar unit) { return isBetween(unit.unicode(), 0x0300, 0x036F) || isInvisible(unit.unicode()); });
    whole = whole.toCaseFolded().normalized(QString::NormalizationForm_KC);
    whole.replace(QChar(0x00DF), QStringLiteral("ss")); // what Qt leaves of the full case folding
    for (QChar& unit : whole)
        unit = plainSign(unit.unicode());
    return whole;
}

/// Folds \a text piece by piece: \a take(unit, span of the original).
template <typename Take>
void foldPieces(QStringView text, Take take)
{
    const qsizetype size = text.size();
    for (qsizetype at = 0; at < size;) {
        const char16_t simple = simpleFold(text[at].unicode());
        if (simple != 0 && (at + 1 == size || simpleFold(text[at + 1].unicode()) != 0)) {
            take(simple, Span{static_cast<int>(at), 1});
            ++at;
            continue;
        }
        const qsizetype end = clusterEnd(text, at);
        const QString piece = foldedCluster(text.mid(at, end - at));
        for (const QChar unit : piece)
            take(unit.unicode(), Span{static_cast<int>(at), static_cast<int>(end - at)});
        at = end;
    }
}

} // namespace

QString folded(QStringView text)
{
    QString result;
    result.reserve(text.size());
    foldPieces(text, [&result](char16_t unit, Span) { result.append(QChar(unit)); });
    return result;
}

void appendFolded(QStringView text, std::vector<char16_t>& buffer)
{
    foldPieces(text, [&buffer](char16_t unit, Span) { buffer.push_back(unit); });
}

FoldedText::FoldedText(QStringView text)
{
    m_text.reserve(text.size());
    m_from.reserve(static_cast<size_t>(text.size()));
    foldPieces(text, [this](char16_t unit, Span from) {
        m_text.append(QChar(unit));
        m_from.push_back(from);
    });
}

Span FoldedText::original(Span span) const
{
    const Span first = m_from[static_cast<size_t>(span.start)];
    const Span last = m_from[static_cast<size_t>(span.end() - 1)];
    return {first.start, last.end() - first.start};
}

} // namespace sextant::search
