#include "ui/organisation/profile_fields.h"

#include "base/text.h"
#include "organisation/credit_code.h"

#include <cmath>

namespace sextant::ui {

namespace {

constexpr double kMostPeople = 1e7;
constexpr double kMostYuan = 1e13;
constexpr int kFirstYear = 1800;
constexpr int kLastYear = 2200;

/// Empty: nothing stated. False when it is no number within the range.
bool readNumber(const QString& typed, double least, double most, std::optional<double>& number)
{
    number.reset();
    if (typed.trimmed().isEmpty())
        return true;
    const auto parsed = parseNumber(typed);
    if (!parsed || *parsed < least || *parsed > most)
        return false;
    number = parsed;
    return true;
}

bool readWhole(const QString& typed, double least, double most, std::optional<int>& whole)
{
    std::optional<double> number;
    if (!readNumber(typed, least, most, number) || (number && std::floor(*number) != *number))
        return false;
    whole = number ? std::optional(static_cast<int>(*number)) : std::nullopt;
    return true;
}

} // namespace

bool ProfileFields::readCount(const QString& typed, std::optional<int>& count)
{
    return readWhole(typed, 0, kMostPeople, count);
}

bool ProfileFields::readYear(const QString& typed, std::optional<int>& year)
{
    return readWhole(typed, kFirstYear, kLastYear, year);
}

bool ProfileFields::readAmount(const QString& typed, std::optional<double>& yuan)
{
    if (!readNumber(typed, 0, kMostYuan, yuan))
        return false;
    if (yuan)
        yuan = std::round(*yuan * 100) / 100;
    return true;
}

QString ProfileFields::countText(const std::optional<int>& count)
{
    return count ? QString::number(*count) : QString();
}

QString ProfileFields::amountText(const std::optional<double>& yuan)
{
    return yuan ? QLocale(QLocale::English).toString(*yuan, 'f', std::floor(*yuan) == *yuan ? 0 : 2)
                : QString();
}

QString ProfileFields::creditCodeHint(const QString& typed)
{
    using organisation::CreditCodeVerdict;
    if (typed.trimmed().isEmpty())
        return {};
    const auto check = organisation::checkCreditCode(typed);
    switch (check.verdict) {
    case CreditCodeVerdict::Valid:
        return {};
    case CreditCodeVerdict::WrongLength:
        return tr("A credit code has 18 characters. Count them on the certificate.");
    case CreditCodeVerdict::LetterNotUsed:
        return tr("Character %1 is not used in credit codes: they have digits and capital letters without I, "
                  "O, S, V "
                  "and Z.")
            .arg(check.position);
    case CreditCodeVerdict::WrongCheckCharacter:
        return tr("The last character does not fit the others. Compare the code with the certificate.");
    case CreditCodeVerdict::OrganisationCodeDiffers:
        return tr("Characters 9 to 17 do not fit each other. That occurs with old codes; compare with the "
                  "certificate.");
    }
    return {};
}

bool ProfileFields::isCreditCodeAcceptable(const QString& typed)
{
    return typed.trimmed().isEmpty() || organisation::checkCreditCode(typed).isAcceptable();
}

} // namespace sextant::ui
