#include "scoring/detail/exact.h"
#include "scoring/score_card.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace sextant::scoring {

namespace {

/// Digits with \a decimals of them behind the full stop.
QString withPoint(QString digits, int decimals, bool negative, bool typographic)
{
    digits = digits.rightJustified(decimals + 1, u'0');
    const bool zero = std::all_of(digits.begin(), digits.end(), [](QChar digit) { return digit == u'0'; });
    if (decimals > 0)
        digits.insert(digits.size() - decimals, u'.');
    if (negative && !zero)
        digits.prepend(typographic ? QChar(0x2212) : QChar(u'-'));
    return digits;
}

/// One more in the last place of a row of digits.
void increment(QString& digits)
{
    for (qsizetype i = digits.size(); i-- > 0;) {
        if (digits[i] != u'9') {
            digits[i] = QChar(digits[i].unicode() + 1);
            return;
        }
        digits[i] = u'0';
    }
    digits.prepend(u'1');
}

/// The digits of \a numerator / \a denominator, both >= 0, with \a decimals of them behind the full stop.
template <typename Integer>
QString roundedDigits(Integer numerator, const Integer& denominator, int decimals)
{
    QString digits = QString::number(static_cast<std::int64_t>(numerator / denominator));
    numerator = numerator % denominator;
    for (int i = 0; i < decimals; ++i) {
        numerator = numerator * Integer(10);
        digits += QChar(u'0' + static_cast<int>(static_cast<std::int64_t>(numerator / denominator)));
        numerator = numerator % denominator;
    }
    if (numerator * Integer(2) >= denominator)
        increment(digits);
    return digits;
}

} // namespace

QString formatScore(double value, int decimals, bool typographic)
{
    if (!std::isfinite(value))
        return QStringLiteral("–");
    // The shortest text that means this number: 2.345 is meant to be 2.345, though its binary form lies
    // below.
    const QString text = QString::number(std::abs(value), 'f', QLocale::FloatingPointShortest);
    QString digits = text.section(u'.', 0, 0);
    const QString fraction = text.section(u'.', 1).leftJustified(decimals + 1, u'0');
    digits += fraction.left(decimals);
    if (fraction[decimals] >= u'5')
        increment(digits);
    return withPoint(digits, decimals, value < 0, typographic);
}

QString formatScore(const Fraction& value, int decimals, bool typographic)
{
    if (!value.isDefined())
        return QStringLiteral("–");
    using detail::Int128;
    const bool negative = value.numerator < 0;
    const Int128 numerator = value.numerator;
    const QString digits =
        value.wide != nullptr
            ? roundedDigits(value.wide->numerator.magnitude(), value.wide->denominator, decimals)
            : roundedDigits(negative ? -numerator : numerator, Int128{value.denominator} * Decimal::kScale,
                            decimals);
    return withPoint(digits, decimals, negative, typographic);
}

} // namespace sextant::scoring
