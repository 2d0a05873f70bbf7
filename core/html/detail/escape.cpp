#include "html/detail/escape.h"

namespace sextant::html::detail {

namespace {

/// Embeddings, overrides and isolates: they could show a line in another order than it is.
bool changesDirection(char32_t c)
{
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

bool isHarmful(char32_t c)
{
    const bool control = (c < 0x20 && c != U'\n' && c != U'\t') || (c >= 0x7F && c <= 0x9F);
    return control || changesDirection(c) || QChar::isSurrogate(c) || QChar::isNonCharacter(c);
}

/// \a text with one kind of line break and without what is not text.
QString cleaned(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    for (QChar& c : text) {
        if (c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator || c == u'\u0085')
            c = u'\n';
    }
    const QList<uint> letters = text.toUcs4(); // a lone half of a pair is U+FFFD already
    QString result;
    result.reserve(text.size());
    for (const uint letter : letters) {
        const char32_t c = isHarmful(letter) ? U'\uFFFD' : char32_t(letter);
        result += QStringView(QChar::fromUcs4(c));
    }
    return result;
}

} // namespace

QString escaped(const QString& text)
{
    QString result = cleaned(text).toHtmlEscaped();
    return result.replace(u'\'', QStringLiteral("&#39;"));
}

QString escaped(const report::RichText& text)
{
    QString result;
    for (const report::Run& run : text.runs) {
        const QString words = escaped(run.text);
        result += run.bold && !words.isEmpty() ? QString(u"<b>" + words + u"</b>") : words;
    }
    return result;
}

QString cssString(const QString& text)
{
    QString result;
    for (const uint letter : cleaned(text).toUcs4()) {
        if (letter == U' ' || QChar::isLetterOrNumber(letter))
            result += QStringView(QChar::fromUcs4(letter));
        else
            result += u'\\' + QString::number(letter, 16) + u' ';
    }
    return u'"' + result + u'"';
}

} // namespace sextant::html::detail
