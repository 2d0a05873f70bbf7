#pragma once

#include <QString>
#include <QStringList>

#include <rapidcheck.h>

/// Texts made of what breaks searching, and the plainest possible way to search them.
namespace search_test {

/// Pieces of text: ordinary ones, and every kind of character that folds to more or fewer units.
inline const QStringList& pieces()
{
    static const QStringList all{
        QStringLiteral("a"),      QStringLiteral("B"),      QStringLiteral("ab"),
        QStringLiteral("e"),      QStringLiteral(" "),      QStringLiteral("\n"),
        QStringLiteral("%"),      QStringLiteral("_"),      QStringLiteral("'"),
        QStringLiteral("\""),     QStringLiteral("‘"),      QStringLiteral("”"),
        QStringLiteral("利"),     QStringLiteral("益"),     QStringLiteral("冲突"),
        QStringLiteral("，"),     QStringLiteral("Ｆ"),     QStringLiteral("１"),
        QStringLiteral("ﬁ"),      QStringLiteral("ﬃ"),      QStringLiteral("İ"),
        QStringLiteral("ß"),      QStringLiteral("Σ"),      QStringLiteral("ς"),
        QStringLiteral("é"),      QStringLiteral("\u0301"), QStringLiteral("\u0323"),
        QStringLiteral("\u3099"), QStringLiteral("カ"),     QStringLiteral("ｶ"),
        QStringLiteral("ﾞ"),      QStringLiteral("\u1112"), QStringLiteral("\u1161"),
        QStringLiteral("\u11ab"), QStringLiteral("가"),     QStringLiteral("\u3131"),
        QStringLiteral("\u314f"), QStringLiteral("𠮷"),     QStringLiteral("😀"),
        QStringLiteral("\u200d"), QStringLiteral("\ufe0f"), QStringLiteral("…"),
        QStringLiteral("\u202e"), QStringLiteral("ΐ"),      QStringLiteral("\u09c7"),
        QStringLiteral("\u09be"), QStringLiteral("½"),      QStringLiteral("㍿"),
        QString(QChar(0)),        QString(QChar(1)),        QString(QChar(0xD842)),
        QString(QChar(0xDFB7)),
    };
    return all;
}

inline rc::Gen<QString> anyText(int most = 24)
{
    const auto count = static_cast<std::size_t>(most);
    return rc::gen::map(rc::gen::resize(most, rc::gen::container<std::vector<int>>(
                                                  rc::gen::inRange(0, int(pieces().size())))),
                        [count](const std::vector<int>& chosen) {
                            QString text;
                            for (std::size_t i = 0; i < chosen.size() && i < count; ++i)
                                text += pieces()[chosen[i]];
                            return text;
                        });
}

inline bool isUnseen(char32_t c)
{
    return c == 0x200D || c == 0xFE0F || c == 0x202E || c == 0x200B || c == 0x00AD;
}

/// The definition of folding, carried out on the whole text at once.
inline QString foldedAtOnce(const QString& text)
{
    QList<uint> points;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            points.append(QChar::surrogateToUcs4(c, text[++i]));
        else if (c.isSurrogate() || c.unicode() < 2)
            points.append(0xFFFD);
        else if (!isUnseen(c.unicode()))
            points.append(c.unicode());
    }
    QString whole;
    for (const uint point : points)
        whole.append(QChar::fromUcs4(point));
    whole = whole.normalized(QString::NormalizationForm_KD);
    whole.removeIf([](QChar c) { return c.unicode() >= 0x0300 && c.unicode() <= 0x036F; });
    whole = whole.toCaseFolded().normalized(QString::NormalizationForm_KC);
    whole.replace(QStringLiteral("ß"), QStringLiteral("ss"));
    const QString curly = QStringLiteral("‘’‚‛“”„‟");
    for (QChar& c : whole) {
        if (curly.contains(c))
            c = curly.indexOf(c) < 4 ? u'\'' : u'"';
        else if (c.unicode() >= 0x2010 && c.unicode() <= 0x2015)
            c = u'-';
        else if (c.isSpace())
            c = u' ';
    }
    return whole;
}

} // namespace search_test
