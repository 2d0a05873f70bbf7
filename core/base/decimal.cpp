#include "base/decimal.h"

#include <QRegularExpression>

namespace sextant {

std::optional<Decimal> Decimal::parse(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^(-?)(0|[1-9][0-9]{0,8})(?:\\.([0-9]{1,4}))?$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString fraction = match.captured(3).leftJustified(4, u'0');
    const std::int64_t scaled = match.captured(2).toLongLong() * kScale + fraction.toLongLong();
    return Decimal{match.captured(1).isEmpty() ? scaled : -scaled};
}

QString Decimal::toString() const
{
    const std::int64_t magnitude = scaled < 0 ? -scaled : scaled;
    QString text = QString::number(magnitude / kScale);
    QString fraction = QString::number(magnitude % kScale).rightJustified(4, u'0');
    while (fraction.endsWith(u'0'))
        fraction.chop(1);
    if (!fraction.isEmpty())
        text += u'.' + fraction;
    return scaled < 0 ? u'-' + text : text;
}

} // namespace sextant
