#include "ui/print/detail/unified_text.h"

#include "ui/theme/metrics.h"

#include <QHash>
#include <QRawFont>

namespace sextant::ui::print {

namespace {

constexpr char16_t kFirstRadical = 0x2E80;
constexpr char16_t kLastRadical = 0x2FDF;
constexpr char16_t kFirstHan = 0x4E00;
constexpr char16_t kLastHan = 0x9FFF;

QString lettersFrom(char16_t first, char16_t last)
{
    QString letters;
    letters.reserve(last - first + 1);
    for (uint letter = first; letter <= last; ++letter)
        letters += QChar(static_cast<char16_t>(letter));
    return letters;
}

/// The letter that shares its glyph with each radical, by what the interface's Chinese font says.
QHash<char16_t, char16_t> unifiedLetters()
{
    QFont font;
    font.setFamilies(fontFamilies(Language::Chinese));
    const QRawFont raw = QRawFont::fromFont(font, QFontDatabase::SimplifiedChinese);
    const auto glyphsOf = [&raw](const QString& letters) { return raw.glyphIndexesForString(letters); };
    const QList<quint32> radicals = glyphsOf(lettersFrom(kFirstRadical, kLastRadical));
    const QList<quint32> letters = glyphsOf(lettersFrom(kFirstHan, kLastHan));
    QHash<quint32, char16_t> radicalOfGlyph;
    for (qsizetype i = 0; i < radicals.size(); ++i) {
        if (radicals[i] != 0)
            radicalOfGlyph.insert(radicals[i], static_cast<char16_t>(kFirstRadical + i));
    }
    QHash<quint32, char16_t> letterOfGlyph;
    for (qsizetype i = 0; i < letters.size(); ++i) {
        if (radicalOfGlyph.contains(letters[i]))
            letterOfGlyph.insert(letters[i], static_cast<char16_t>(kFirstHan + i));
    }
    QHash<char16_t, char16_t> unified;
    for (qsizetype i = 0; i < radicals.size(); ++i) {
        const auto letter = letterOfGlyph.constFind(radicals[i]);
        if (letter != letterOfGlyph.cend())
            unified.insert(static_cast<char16_t>(kFirstRadical + i), *letter);
    }
    return unified;
}

/// Rewrites the names between \a begin and \a end: <2ED4> becomes <95E8>.
void rewrite(QByteArray& pdf, qsizetype begin, qsizetype end, const QHash<char16_t, char16_t>& unified)
{
    for (qsizetype at = pdf.indexOf("<2", begin); at >= 0 && at + 5 < end; at = pdf.indexOf("<2", at + 1)) {
        // A name stands in a list or ends its line; what stands before a blank and a bracket is a glyph's
        // number.
        const bool named =
            pdf[at + 5] == '>' && (pdf[at - 1] == '[' || (pdf[at - 1] == ' ' && pdf[at - 2] == '>'));
        bool isNumber = false;
        const uint radical = pdf.mid(at + 1, 4).toUInt(&isNumber, 16);
        const auto letter =
            named && isNumber ? unified.constFind(static_cast<char16_t>(radical)) : unified.cend();
        if (letter != unified.cend())
            pdf.replace(at + 1, 4, QByteArray::number(*letter, 16).toUpper());
    }
}

} // namespace

void unifyRadicals(QByteArray& pdf)
{
    QHash<char16_t, char16_t> unified;
    for (qsizetype begin = pdf.indexOf("begincmap"); begin >= 0; begin = pdf.indexOf("begincmap", begin + 1))
    {
        const qsizetype end = pdf.indexOf("endcmap", begin);
        if (end < 0)
            return;
        if (unified.isEmpty())
            unified = unifiedLetters();
        rewrite(pdf, begin, end, unified);
    }
}

} // namespace sextant::ui::print
