#pragma once

#include "scoring/detail/wide.h"
#include "scoring/score_card.h"

#include <memory>

namespace sextant::scoring::detail {

/// \a numerator / \a denominator in the units of Fraction; \a denominator > 0.
Fraction fractionOf(Int128 numerator, Int128 denominator);

/// \a figure, which must be defined, against \a limit: cross-multiplied, never rounded.
bool isBelow(const Fraction& figure, Decimal limit);
bool isAbove(const Fraction& figure, Decimal limit);

/// An exact quotient in lowest terms. Most have both parts within ±2^62, so that sums and comparisons of two
/// fit 128 bits; the others are wide.
class Rational
{
public:
    Rational() = default;
    /// \a denominator is not 0.
    Rational(Int128 numerator, Int128 denominator);
    explicit Rational(WideQuotient quotient);
    static Rational of(Decimal value) { return {value.scaled, Decimal::kScale}; }
    /// \a fraction must be defined.
    static Rational of(const Fraction& fraction);

    /// In the units of Fraction.
    Fraction toFraction() const;
    double toDouble() const;

    friend Rational operator+(const Rational& a, const Rational& b);
    friend Rational operator-(const Rational& a, const Rational& b);
    friend Rational operator*(const Rational& a, const Rational& b);
    /// \a b is not 0.
    friend Rational operator/(const Rational& a, const Rational& b);
    friend bool operator<(const Rational& a, const Rational& b);
    friend bool operator>=(const Rational& a, const Rational& b) { return !(a < b); }
    friend bool operator==(const Rational& a, const Rational& b);

private:
    WideQuotient wide() const;

    Int128 m_numerator = 0;
    Int128 m_denominator = 1;                   ///< > 0
    std::shared_ptr<const WideQuotient> m_wide; ///< the value, when the two above only come near it
};

inline bool isBelow(const Rational& figure, Decimal limit)
{
    return figure < Rational::of(limit);
}

} // namespace sextant::scoring::detail
