#include "vault/password_strength.h"

#include <QSet>

#include <cstdlib>

namespace sextant::vault {

namespace {

constexpr double kRepeatedBits = 0.5;
constexpr double kTooShortBits = 28;
constexpr double kWeakBits = 45;
constexpr double kFairBits = 65;

double bitsOf(char32_t sign)
{
    if (QChar::isDigit(sign))
        return 3.3;
    if (QChar::script(sign) == QChar::Script_Han)
        return 9;
    if (QChar::isLetter(sign))
        return 4.7;
    return 5;
}

} // namespace

Strength strengthOf(const QString& password)
{
    const QList<uint> signs = password.normalized(QString::NormalizationForm_KC).toUcs4();
    double bits = 0;
    QSet<char32_t> known;
    char32_t last = 0;
    for (const uint one : signs) {
        const char32_t sign = QChar::toCaseFolded(one);
        const bool goesOn = std::abs(static_cast<int>(sign) - static_cast<int>(last)) == 1;
        bits += known.contains(sign) || goesOn ? kRepeatedBits : bitsOf(sign);
        known.insert(sign);
        last = sign;
    }
    if (bits <= kTooShortBits)
        return Strength::TooShort;
    if (bits <= kWeakBits)
        return Strength::Weak;
    return bits <= kFairBits ? Strength::Fair : Strength::Strong;
}

} // namespace sextant::vault
