#pragma once

#include <QString>

namespace sextant::organisation {

/// What a look at a unified social credit code (GB 32100-2015) finds. A valid form does not mean that such a
/// body is registered.
enum class CreditCodeVerdict {
    Valid,
    WrongLength,   ///< not 18 characters
    LetterNotUsed, ///< a character that no code has: I, O, S, V, Z, or no digit or capital letter at all
    WrongCheckCharacter,    ///< the 18th does not follow from the other 17: most likely a slip of the pen
    OrganisationCodeDiffers ///< only a warning: the check character of the organisation code within (9th to
                            ///< 17th)
};

struct CreditCodeCheck
{
    CreditCodeVerdict verdict = CreditCodeVerdict::Valid;
    int position = 0; ///< 1 to 18 for LetterNotUsed: where; otherwise 0
    /// True when the code may stand as it is, a warning notwithstanding.
    bool isAcceptable() const
    {
        return verdict == CreditCodeVerdict::Valid || verdict == CreditCodeVerdict::OrganisationCodeDiffers;
    }
    friend bool operator==(const CreditCodeCheck&, const CreditCodeCheck&) = default;
};

/// \a typed as it is stored: full-width characters as half-width, no blanks, capital letters.
QString normalisedCreditCode(const QString& typed);

/// Checks \a code, which is normalised first. The check character is by GB 32100-2015 (weights 3^(i-1) mod
/// 31), that of the organisation code by GB 11714 (weights 3, 7, 9, 10, 5, 8, 4, 2, mod 11).
CreditCodeCheck checkCreditCode(const QString& code);

} // namespace sextant::organisation
