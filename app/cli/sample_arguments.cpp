#include "cli/sample_arguments.h"

#include "ledger/amount.h"

#include <cmath>

namespace sextant::cli {

namespace {

std::optional<double> numberOf(const QString& text)
{
    bool fine = false;
    const double number = text.normalized(QString::NormalizationForm_KC).trimmed().toDouble(&fine);
    return fine && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

std::optional<double> rateOf(const QString& text)
{
    QString plain = text.normalized(QString::NormalizationForm_KC).trimmed();
    const bool percent = plain.endsWith(u'%');
    if (percent)
        plain.chop(1);
    const auto number = numberOf(plain);
    return number.has_value() && percent ? std::optional(*number / 100) : number;
}

std::optional<double> positiveOf(const QString& text)
{
    const auto number = numberOf(text);
    return number.has_value() && *number > 0 ? number : std::nullopt;
}

std::optional<qint64> countOf(const QString& text)
{
    bool fine = false;
    const qint64 number = text.normalized(QString::NormalizationForm_KC).trimmed().toLongLong(&fine);
    return fine && number >= 0 ? std::optional(number) : std::nullopt;
}

std::optional<Decimal> amountOf(const QString& text)
{
    const ledger::Amount amount = ledger::readAmount(text.toUtf8());
    return amount.state == ledger::AmountState::Fine ? std::optional(amount.value) : std::nullopt;
}

} // namespace

template <typename T, typename Reading>
void SampleValues::take(const char* what, const std::optional<QString>& text, T& place, Reading reading)
{
    if (!text.has_value() || m_error.has_value())
        return;
    if (const auto value = reading(*text); value.has_value())
        place = *value;
    else
        m_error =
            Error{ErrorCode::InvalidArgument,
                  {{QStringLiteral("what"), QString::fromLatin1(what)}, {QStringLiteral("value"), *text}},
                  {}};
}

void SampleValues::rate(const char* what, const std::optional<QString>& text, double& place)
{
    take(what, text, place, rateOf);
}

void SampleValues::rate(const char* what, const std::optional<QString>& text, std::optional<double>& place)
{
    take(what, text, place, rateOf);
}

void SampleValues::number(const char* what, const std::optional<QString>& text, std::optional<double>& place)
{
    take(what, text, place, positiveOf);
}

void SampleValues::count(const char* what, const std::optional<QString>& text, qint64& place)
{
    take(what, text, place, countOf);
}

void SampleValues::count(const char* what, const std::optional<QString>& text, std::optional<qint64>& place)
{
    take(what, text, place, countOf);
}

void SampleValues::amount(const char* what, const std::optional<QString>& text, Decimal& place)
{
    take(what, text, place, amountOf);
}

void SampleValues::amount(const char* what, const std::optional<QString>& text, std::optional<Decimal>& place)
{
    take(what, text, place, amountOf);
}

Result<> SampleValues::checked() const
{
    if (m_error.has_value())
        return tl::make_unexpected(*m_error);
    return {};
}

} // namespace sextant::cli
