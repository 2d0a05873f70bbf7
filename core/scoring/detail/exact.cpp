#include "scoring/detail/exact.h"

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

void fit(Int128& numerator, Int128& denominator)
{
    while (magnitude(numerator) >= kLimit || denominator >= kLimit) {
        numerator /= 2;
        denominator /= 2;
    }
    if (denominator == 0)
        denominator = 1;
}

} // namespace

Fraction fractionOf(Int128 numerator, Int128 denominator)
{
    fit(numerator, denominator);
    return {static_cast<std::int64_t>(numerator), static_cast<std::int64_t>(denominator)};
}

Rational::Rational(Int128 numerator, Int128 denominator)
    : m_numerator(denominator < 0 ? -numerator : numerator)
    , m_denominator(magnitude(denominator))
{
    const Int128 divisor = greatestCommonDivisor(magnitude(m_numerator), m_denominator);
    m_numerator /= divisor;
    m_denominator /= divisor;
    fit(m_numerator, m_denominator);
}

Rational Rational::of(const Fraction& fraction)
{
    return {fraction.numerator, Int128{fraction.denominator} * Decimal::kScale};
}

double Rational::toDouble() const
{
    return static_cast<double>(m_numerator) / static_cast<double>(m_denominator);
}

Rational operator+(const Rational& a, const Rational& b)
{
    return {a.m_numerator * b.m_denominator + b.m_numerator * a.m_denominator,
            a.m_denominator * b.m_denominator};
}

Rational operator-(const Rational& a, const Rational& b)
{
    return {a.m_numerator * b.m_denominator - b.m_numerator * a.m_denominator,
            a.m_denominator * b.m_denominator};
}

Rational operator*(const Rational& a, const Rational& b)
{
    return {a.m_numerator * b.m_numerator, a.m_denominator * b.m_denominator};
}

Rational operator/(const Rational& a, const Rational& b)
{
    return {a.m_numerator * b.m_denominator, a.m_denominator * b.m_numerator};
}

bool operator<(const Rational& a, const Rational& b)
{
    return a.m_numerator * b.m_denominator < b.m_numerator * a.m_denominator;
}

} // namespace sextant::scoring::detail
