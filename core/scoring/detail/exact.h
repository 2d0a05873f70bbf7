#pragma once

#include "scoring/score_card.h"

namespace sextant::scoring::detail {

__extension__ typedef __int128 Int128;

/// \a numerator / \a denominator in the units of Fraction, both halved until they fit; \a denominator > 0.
Fraction fractionOf(Int128 numerator, Int128 denominator);

/// \a figure, which must be defined, against \a limit: cross-multiplied, never rounded.
inline bool isBelow(const Fraction& figure, Decimal limit)
{
    return figure.numerator < Int128{figure.denominator} * limit.scaled;
}
inline bool isAbove(const Fraction& figure, Decimal limit)
{
    return figure.numerator > Int128{figure.denominator} * limit.scaled;
}

/// An exact quotient in lowest terms; both parts stay within ±2^62, so that sums and comparisons of two fit
/// 128 bits. Beyond that (no pack comes near) both are halved: the same input gives the same figure
/// everywhere.
class Rational
{
public:
    Rational() = default;
    Rational(Int128 numerator, Int128 denominator);
    static Rational of(Decimal value) { return {value.scaled, Decimal::kScale}; }
    /// \a fraction must be defined.
    static Rational of(const Fraction& fraction);

    /// In the units of Fraction.
    Fraction toFraction() const { return fractionOf(m_numerator * Decimal::kScale, m_denominator); }
    double toDouble() const;

    friend Rational operator+(const Rational& a, const Rational& b);
    friend Rational operator-(const Rational& a, const Rational& b);
    friend Rational operator*(const Rational& a, const Rational& b);
    /// \a b is not 0.
    friend Rational operator/(const Rational& a, const Rational& b);
    friend bool operator<(const Rational& a, const Rational& b);
    friend bool operator>=(const Rational& a, const Rational& b) { return !(a < b); }
    friend bool operator==(const Rational&, const Rational&) = default;

private:
    Int128 m_numerator = 0;
    Int128 m_denominator = 1; ///< > 0
};

inline bool isBelow(const Rational& figure, Decimal limit)
{
    return figure < Rational::of(limit);
}

} // namespace sextant::scoring::detail
