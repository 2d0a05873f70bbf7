#include "ui/shared/format.h"

#include <array>
#include <cmath>

namespace sextant::ui {

namespace {

constexpr QChar kMinus(0x2212);
constexpr QChar kNone(0x2013);
constexpr int kScoreDecimals = 2;

QString withTrueMinus(QString text)
{
    return text.replace(QLatin1Char('-'), kMinus);
}

} // namespace

QLocale localeOf(Language language)
{
    return language == Language::Chinese ? QLocale(QLocale::Chinese, QLocale::China)
                                         : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

QString dateText(const QDate& date, Language language)
{
    const auto form =
        language == Language::Chinese ? QStringLiteral("yyyy年M月d日") : QStringLiteral("d MMMM yyyy");
    return localeOf(language).toString(date, form);
}

QString shortDateText(const QDate& date, Language language, const QDate& today)
{
    const bool thisYear = today.isValid() && date.year() == today.year();
    if (language == Language::Chinese)
        return localeOf(language).toString(date, thisYear ? QStringLiteral("M月d日")
                                                          : QStringLiteral("yyyy年M月d日"));
    // The British short name of September has four letters; three keep columns even.
    const QLocale english(QLocale::English, QLocale::UnitedStates);
    return english.toString(date, thisYear ? QStringLiteral("d MMM") : QStringLiteral("d MMM yyyy"));
}

QString fieldDate(const QDate& date)
{
    return date.toString(Qt::ISODate);
}

QString timeText(const QTime& time)
{
    return time.toString(QStringLiteral("HH:mm"));
}

QString momentText(const QDateTime& moment, Language language)
{
    if (!moment.isValid())
        return {};
    const QDateTime here = moment.toLocalTime();
    const auto form = language == Language::Chinese ? QStringLiteral("%1 %2") : QStringLiteral("%1, %2");
    return form.arg(dateText(here.date(), language), timeText(here.time()));
}

QString tableMoment(const QDateTime& moment)
{
    const QDateTime local = moment.toLocalTime();
    return fieldDate(local.date()) + u' ' + timeText(local.time());
}

QString numberText(double number, int decimals, Language language)
{
    const QString text = localeOf(language).toString(number, 'f', decimals);
    // What rounds to nothing has no sign.
    const bool nothing = std::abs(number) * std::pow(10.0, decimals) < 0.5;
    return nothing ? localeOf(language).toString(0.0, 'f', decimals) : withTrueMinus(text);
}

QString scoreText(double score)
{
    return std::isnan(score) ? QString(kNone) : numberText(score, kScoreDecimals, Language::English);
}

QString changeText(double change)
{
    const QString text = scoreText(change);
    const bool up = text != scoreText(0) && change > 0;
    return up ? QLatin1Char('+') + text : text;
}

QString sizeText(qint64 bytes)
{
    static constexpr std::array kUnits{"B", "KB", "MB", "GB", "TB"};
    double size = double(bytes);
    std::size_t unit = 0;
    while (size >= 1024 && unit + 1 < kUnits.size()) {
        size /= 1024;
        ++unit;
    }
    const int decimals = unit >= 2 ? 1 : 0;
    return QStringLiteral("%1 %2").arg(QString::number(size, 'f', decimals), QLatin1String(kUnits.at(unit)));
}

} // namespace sextant::ui
