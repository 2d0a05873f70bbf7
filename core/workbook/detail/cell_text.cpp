#include "workbook/detail/cell_text.h"

#include "workbook/detail/words.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace sextant::workbook::detail {

namespace {

bool isLegal(QChar letter)
{
    const char16_t unit = letter.unicode();
    return (unit >= 0x20 && unit < 0xFFFE) || unit == u'\t' || unit == u'\n';
}

/// Without control characters and halves of surrogate pairs.
QString legalText(const QString& text)
{
    QString legal;
    legal.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar letter = text.at(i);
        if (letter.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            legal += letter;
            legal += text.at(++i);
        } else if (isLegal(letter) && !letter.isSurrogate()) {
            legal += letter;
        }
    }
    return legal;
}

QString unixLines(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    text.replace(u'\r', u'\n');
    return text;
}

QString cutText(const QString& text, qsizetype limit, const QString& said)
{
    qsizetype end = limit - said.size();
    if (text.at(end - 1).isHighSurrogate())
        --end;
    return text.left(end) + said;
}

} // namespace

QString cellText(const QString& text, Language language)
{
    static const QRegularExpression escape(QStringLiteral("_(x[0-9A-Fa-f]{4}_)"));
    QString legal = legalText(unixLines(text));
    legal.replace(escape, QStringLiteral("_x005F_\\1"));
    if (legal.size() <= kCellCharacters)
        return legal;
    return cutText(legal, kCellCharacters, tell(Word::Cut, language, {QString::number(text.size())}));
}

int linesOf(const QString& text, double width)
{
    int lines = 0;
    for (const QString& paragraph : text.split(u'\n')) {
        double letters = 0;
        for (const QChar letter : paragraph)
            letters += letter.unicode() >= 0x2E80 ? 2 : 1;
        lines += std::max(1, static_cast<int>(std::ceil(letters * 1.08 / width)));
    }
    return lines;
}

bool isFormulaLike(const QString& text)
{
    static const QString first = QStringLiteral("=+-@＝＋－＠\t\r\n");
    return !text.isEmpty() && first.contains(text.at(0));
}

QByteArray shortText(const QString& text, qsizetype bytes)
{
    QString legal = legalText(unixLines(text)).simplified();
    QByteArray utf8 = legal.toUtf8();
    while (utf8.size() > bytes) {
        legal.chop(legal.at(legal.size() - 1).isLowSurrogate() ? 2 : 1);
        utf8 = legal.toUtf8();
    }
    return utf8;
}

} // namespace sextant::workbook::detail
