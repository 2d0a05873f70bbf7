#include "base/text.h"

#include <QRegularExpression>

namespace sextant {

QString normalisedText(const QString& text)
{
    QString result = text.normalized(QString::NormalizationForm_C);
    result.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    result.replace(u'\r', u'\n');
    static const QRegularExpression trailingBlanks(QStringLiteral("[ \\t]+(?=\\n|$)"));
    result.remove(trailingBlanks);
    return result.trimmed();
}

QString foldedText(const QString& text)
{
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded().simplified();
}

std::optional<double> parseNumber(const QString& text)
{
    QString plain = text.normalized(QString::NormalizationForm_KC).trimmed();
    plain.remove(u' ');
    if (plain.contains(u',') && plain.contains(u'.')) {
        if (plain.indexOf(u',') > plain.indexOf(u'.'))
            return std::nullopt;
        plain.remove(u',');
    } else if (plain.count(u',') == 1) {
        static const QRegularExpression thousands(QStringLiteral("^-?[1-9][0-9]{0,2},[0-9]{3}$"));
        if (thousands.match(plain).hasMatch())
            plain.remove(u',');
        else
            plain.replace(u',', u'.');
    } else {
        static const QRegularExpression grouped(QStringLiteral("^-?[1-9][0-9]{0,2}(,[0-9]{3})+$"));
        if (plain.contains(u',') && !grouped.match(plain).hasMatch())
            return std::nullopt;
        plain.remove(u',');
    }
    static const QRegularExpression form(QStringLiteral("^[+-]?[0-9]{1,15}(\\.[0-9]+)?$"));
    if (!form.match(plain).hasMatch())
        return std::nullopt;
    bool ok = false;
    const double number = plain.toDouble(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

std::optional<QDate> parseDate(const QString& text)
{
    const QString plain = text.normalized(QString::NormalizationForm_KC).trimmed();
    static const QRegularExpression parted(
        QStringLiteral("^([0-9]{4})[-/.年]([0-9]{1,2})[-/.月]([0-9]{1,2})日?$"));
    static const QRegularExpression joined(QStringLiteral("^([0-9]{4})([0-9]{2})([0-9]{2})$"));
    auto match = parted.match(plain);
    if (!match.hasMatch())
        match = joined.match(plain);
    if (!match.hasMatch())
        return std::nullopt;
    const QDate date(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    return date.isValid() ? std::optional(date) : std::nullopt;
}

} // namespace sextant
