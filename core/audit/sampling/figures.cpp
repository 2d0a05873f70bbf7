#include "audit/sampling/figures.h"

#include <algorithm>
#include <cmath>

namespace sextant::audit {

namespace {

QString withoutZeros(QString number)
{
    if (!number.contains(u'.'))
        return number;
    while (number.endsWith(u'0'))
        number.chop(1);
    if (number.endsWith(u'.'))
        number.chop(1);
    return number;
}

QString roundedUp(double percent, int decimals)
{
    const double unit = std::pow(10.0, decimals);
    return QString::number(std::ceil(percent * unit - 1e-9) / unit, 'f', decimals);
}

} // namespace

QString rateText(double rate, int decimals)
{
    return withoutZeros(QString::number(rate * 100, 'f', decimals)) + u'%';
}

QString limitText(double limit, double tolerable)
{
    constexpr int most = 6;
    for (int decimals = 1; decimals < most; ++decimals) {
        const QString text = roundedUp(limit * 100, decimals);
        if (limit > tolerable || text.toDouble() / 100 <= tolerable + 1e-12)
            return text + u'%';
    }
    return roundedUp(limit * 100, most) + u'%';
}

QString amountText(double amount)
{
    QString text = QString::number(std::round(std::abs(amount) * 100) / 100, 'f', 2);
    for (qsizetype at = text.size() - 6; at > 0; at -= 3)
        text.insert(at, u',');
    return amount < 0 ? u'-' + text : text;
}

QString amountText(Decimal amount)
{
    const std::int64_t cents = (std::abs(amount.scaled) + 50) / 100;
    QString text = QString::number(cents / 100);
    for (qsizetype at = text.size() - 3; at > 0; at -= 3)
        text.insert(at, u',');
    text += u'.' + QString::number(cents % 100).rightJustified(2, u'0');
    return amount < Decimal{} ? u'-' + text : text;
}

Decimal intervalOf(Decimal total, qint64 size)
{
    constexpr std::int64_t cent = Decimal::kScale / 100;
    const std::int64_t exact = total.scaled / size;
    return Decimal{std::max<std::int64_t>(1, exact >= cent ? exact / cent * cent : exact)};
}

} // namespace sextant::audit
