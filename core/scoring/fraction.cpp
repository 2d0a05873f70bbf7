#include "scoring/fraction.h"

#include "scoring/detail/exact.h"

namespace sextant::scoring {

using detail::Rational;

Fraction difference(const Fraction& from, const Fraction& to)
{
    if (!from.isDefined() || !to.isDefined())
        return {};
    return (Rational::of(to) - Rational::of(from)).toFraction();
}

bool isLess(const Fraction& a, const Fraction& b)
{
    return Rational::of(a) < Rational::of(b);
}

} // namespace sextant::scoring
