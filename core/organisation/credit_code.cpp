#include "organisation/credit_code.h"

#include <array>

namespace sextant::organisation {

namespace {

constexpr qsizetype kLength = 18;
constexpr QStringView kAlphabet = u"0123456789ABCDEFGHJKLMNPQRTUWXY";
constexpr qsizetype kBase = 31;

qsizetype valueOf(QChar character)
{
    return kAlphabet.indexOf(character);
}

QChar checkCharacter(QStringView code)
{
    qsizetype sum = 0;
    qsizetype weight = 1;
    for (qsizetype i = 0; i < kLength - 1; ++i) {
        sum += valueOf(code[i]) * weight;
        weight = weight * 3 % kBase;
    }
    return kAlphabet[(kBase - sum % kBase) % kBase];
}

/// GB 11714 counts A as 10 up to Z as 35, with no letter left out.
QChar organisationCheckCharacter(QStringView eight)
{
    constexpr std::array<int, 8> weights{3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (qsizetype i = 0; i < 8; ++i) {
        const int character = eight[i].unicode();
        const int value = character <= '9' ? character - '0' : character - 'A' + 10;
        sum += value * weights[static_cast<size_t>(i)];
    }
    const int check = 11 - sum % 11;
    if (check == 10)
        return u'X';
    return check == 11 ? QChar(u'0') : QChar(u'0' + check);
}

} // namespace

QString normalisedCreditCode(const QString& typed)
{
    QString code = typed.normalized(QString::NormalizationForm_KC).toUpper();
    code.removeIf([](QChar character) { return character.isSpace(); });
    return code;
}

CreditCodeCheck checkCreditCode(const QString& code)
{
    const QString normalised = normalisedCreditCode(code);
    if (normalised.size() != kLength)
        return {CreditCodeVerdict::WrongLength, 0};
    for (qsizetype i = 0; i < kLength; ++i) {
        if (valueOf(normalised[i]) < 0)
            return {CreditCodeVerdict::LetterNotUsed, static_cast<int>(i) + 1};
    }
    if (checkCharacter(normalised) != normalised[kLength - 1])
        return {CreditCodeVerdict::WrongCheckCharacter, 0};
    if (organisationCheckCharacter(QStringView(normalised).mid(8, 8)) != normalised[16])
        return {CreditCodeVerdict::OrganisationCodeDiffers, 0};
    return {};
}

} // namespace sextant::organisation
