#include "scoring/detail/exact.h"

#include <algorithm>
#include <numeric>

namespace sextant::scoring::detail {

namespace {

constexpr Int128 kLimit = Int128{1} << 62;

Int128 magnitude(Int128 value)
{
    return value < 0 ? -value : value;
}

Int128 greatestCommonDivisor(Int128 a, Int128 b)
{
    while (b != 0 && (a >= kLimit || b >= kLimit)) {
        const Int128 rest = a % b;
        a = b;
        b = rest;
    }
    return b == 0 ? a : Int128{std::gcd(static_cast<std::uint64_t>(a), static_cast<std::uint64_t>(b))};
}

bool fits(Int128 numerator, Int128 denominator)
{
    return magnitude(numerator) < kLimit && denominator < kLimit;
}

struct Parts
{
    Int128 numerator = 0;
    Int128 denominator = 1;
};

/// The nearest that fits, for those who need no more: both halved.
Parts nearTo(const WideQuotient& quotient)
{
    WideQuotient near = quotient;
    while (std::max(near.numerator.bitLength(), near.denominator.bitLength()) > 62)
        near = {near.numerator.halved(), near.denominator.halved()};
    const Int128 denominator = *near.denominator.toInt128();
    return {*near.numerator.toInt128(), denominator == 0 ? 1 : denominator};
}

Fraction plainFraction(const Parts& parts)
{
    return {static_cast<std::int64_t>(parts.numerator), static_cast<std::int64_t>(parts.denominator)};
}

} // namespace

Fraction fractionOf(Int128 numerator, Int128 denominator)
{
    if (fits(numerator, denominator))
        return plainFraction({numerator, denominator});
    return Rational(numerator, denominator * Decimal::kScale).toFraction();
}

bool isBelow(const Fraction& figure, Decimal limit)
{
    if (figure.wide != nullptr)
        return Rational::of(figure) < Rational::of(limit);
    return figure.numerator < Int128{figure.denominator} * limit.scaled;
}

bool isAbove(const Fraction& figure, Decimal limit)
{
    if (figure.wide != nullptr)
        return Rational::of(limit) < Rational::of(figure);
    return figure.numerator > Int128{figure.denominator} * limit.scaled;
}

Rational::Rational(Int128 numerator, Int128 denominator)
    : m_numerator(denominator < 0 ? -numerator : numerator)
    , m_denominator(magnitude(denominator))
{
    const Int128 divisor = greatestCommonDivisor(magnitude(m_numerator), m_denominator);
    m_numerator /= divisor;
    m_denominator /= divisor;
    if (!fits(m_numerator, m_denominator))
        *this = Rational(WideQuotient{WideInteger(m_numerator), WideInteger(m_denominator)});
}

Rational::Rational(WideQuotient quotient)
{
    const Parts near = nearTo(quotient);
    m_numerator = near.numerator;
    m_denominator = near.denominator;
    if (quotient.numerator != WideInteger(m_numerator) || quotient.denominator != WideInteger(m_denominator))
        m_wide = std::make_shared<const WideQuotient>(std::move(quotient));
}

Rational Rational::of(const Fraction& fraction)
{
    return fraction.wide != nullptr
               ? Rational(*fraction.wide)
               : Rational(fraction.numerator, Int128{fraction.denominator} * Decimal::kScale);
}

WideQuotient Rational::wide() const
{
    return m_wide != nullptr ? *m_wide : WideQuotient{WideInteger(m_numerator), WideInteger(m_denominator)};
}

Fraction Rational::toFraction() const
{
    const Int128 numerator = m_numerator * Decimal::kScale;
    if (m_wide == nullptr && fits(numerator, m_denominator))
        return plainFraction({numerator, m_denominator});
    const WideQuotient value = wide();
    const WideQuotient inUnits = reduced(value.numerator * WideInteger(Decimal::kScale), value.denominator);
    const Parts near = nearTo(inUnits);
    Fraction fraction = plainFraction(near);
    if (inUnits.numerator != WideInteger(near.numerator) ||
        inUnits.denominator != WideInteger(near.denominator))
        fraction.wide = m_wide != nullptr ? m_wide : std::make_shared<const WideQuotient>(value);
    return fraction;
}

double Rational::toDouble() const
{
    return static_cast<double>(m_numerator) / static_cast<double>(m_denominator);
}

Rational operator+(const Rational& a, const Rational& b)
{
    if (a.m_wide == nullptr && b.m_wide == nullptr)
        return {a.m_numerator * b.m_denominator + b.m_numerator * a.m_denominator,
                a.m_denominator * b.m_denominator};
    const WideQuotient x = a.wide();
    const WideQuotient y = b.wide();
    return Rational(
        reduced(x.numerator * y.denominator + y.numerator * x.denominator, x.denominator * y.denominator));
}

Rational operator-(const Rational& a, const Rational& b)
{
    return a + b * Rational(-1, 1);
}

Rational operator*(const Rational& a, const Rational& b)
{
    if (a.m_wide == nullptr && b.m_wide == nullptr)
        return {a.m_numerator * b.m_numerator, a.m_denominator * b.m_denominator};
    const WideQuotient x = a.wide();
    const WideQuotient y = b.wide();
    return Rational(reduced(x.numerator * y.numerator, x.denominator * y.denominator));
}

Rational operator/(const Rational& a, const Rational& b)
{
    if (a.m_wide == nullptr && b.m_wide == nullptr)
        return {a.m_numerator * b.m_denominator, a.m_denominator * b.m_numerator};
    const WideQuotient x = a.wide();
    const WideQuotient y = b.wide();
    return Rational(reduced(x.numerator * y.denominator, x.denominator * y.numerator));
}

bool operator<(const Rational& a, const Rational& b)
{
    if (a.m_wide == nullptr && b.m_wide == nullptr)
        return a.m_numerator * b.m_denominator < b.m_numerator * a.m_denominator;
    const WideQuotient x = a.wide();
    const WideQuotient y = b.wide();
    return x.numerator * y.denominator < y.numerator * x.denominator;
}

bool operator==(const Rational& a, const Rational& b)
{
    if (a.m_wide == nullptr && b.m_wide == nullptr)
        return a.m_numerator == b.m_numerator && a.m_denominator == b.m_denominator;
    return a.m_wide != nullptr && b.m_wide != nullptr && *a.m_wide == *b.m_wide;
}

} // namespace sextant::scoring::detail
