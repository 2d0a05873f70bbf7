#include "paper/row_code.h"

#include "base/text.h"

namespace sextant::paper {

namespace {

/// Without I, O and Q, which look like other signs when written by hand: 23, a prime.
constexpr QLatin1StringView kLetters("ABCDEFGHJKLMNPRSTUVWXYZ");
constexpr int kWidth = 3;
constexpr qsizetype kMostDigits = 9; ///< so that numbers stay within int, and weights below 23

int seedOf(const QByteArray& edition)
{
    int seed = 0;
    for (const char byte : edition.left(4))
        seed = (seed * 256 + static_cast<unsigned char>(byte)) % static_cast<int>(kLetters.size());
    return seed;
}

QChar letterOf(const QString& digits, const QByteArray& edition)
{
    int sum = seedOf(edition);
    for (qsizetype i = 0; i < digits.size(); ++i) // from the right: zeros at the left mean nothing
        sum += static_cast<int>(digits.size() - i + 1) * digits[i].digitValue();
    return QLatin1Char(kLetters[sum % static_cast<int>(kLetters.size())]);
}

} // namespace

QString rowCode(int number, const QByteArray& edition)
{
    const QString digits = QStringLiteral("%1").arg(number + 1, kWidth, 10, QLatin1Char('0'));
    return digits + letterOf(digits, edition);
}

tl::expected<int, CodeFault> readRowCode(const QString& text, const QByteArray& edition, int count)
{
    QString typed = foldedText(text).toUpper();
    typed.remove(u' ').remove(u'-');
    QString digits = typed.chopped(qMin<qsizetype>(1, typed.size()));
    while (digits.size() > kWidth && digits.startsWith(u'0'))
        digits.remove(0, 1);
    if (digits.isEmpty() || digits.size() > kMostDigits || !typed.back().isLetter())
        return tl::make_unexpected(CodeFault::Unreadable);
    for (const QChar digit : digits)
        if (digit < u'0' || digit > u'9')
            return tl::make_unexpected(CodeFault::Unreadable);
    digits = digits.rightJustified(kWidth, u'0');
    if (letterOf(digits, edition) != typed.back())
        return tl::make_unexpected(CodeFault::WrongCheck);
    const int number = digits.toInt() - 1;
    if (number < 0 || number >= count)
        return tl::make_unexpected(CodeFault::NoSuchRow);
    return number;
}

} // namespace sextant::paper
