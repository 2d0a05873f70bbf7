#include "scoring/detail/wide.h"

#include <algorithm>
#include <bit>

namespace sextant::scoring::detail {

namespace {

constexpr int kLimbBits = 32;
constexpr int kGreatestLength = 1024;

void trim(std::vector<std::uint32_t>& limbs)
{
    while (!limbs.empty() && limbs.back() == 0)
        limbs.pop_back();
}

std::uint32_t lowLimb(std::uint64_t value)
{
    return static_cast<std::uint32_t>(value & 0xFFFF'FFFF);
}

} // namespace

WideInteger::WideInteger(Int128 value)
    : m_negative(value < 0)
{
    __extension__ using Unsigned = unsigned __int128;
    auto rest = static_cast<Unsigned>(value);
    if (m_negative)
        rest = Unsigned{0} - rest;
    for (; rest != 0; rest >>= kLimbBits)
        m_limbs.push_back(lowLimb(static_cast<std::uint64_t>(rest)));
}

WideInteger::WideInteger(Limbs limbs, bool negative)
    : m_limbs(std::move(limbs))
{
    trim(m_limbs);
    m_negative = negative && !m_limbs.empty();
}

int WideInteger::bitLength() const
{
    return bitLength(m_limbs);
}

WideInteger WideInteger::magnitude() const
{
    return {m_limbs, false};
}

WideInteger WideInteger::halved() const
{
    Limbs limbs = m_limbs;
    halve(limbs);
    return {std::move(limbs), m_negative};
}

std::optional<Int128> WideInteger::toInt128() const
{
    if (bitLength() > 126)
        return std::nullopt;
    Int128 value = 0;
    for (size_t i = m_limbs.size(); i-- > 0;)
        value = (value << kLimbBits) | m_limbs[i];
    return m_negative ? -value : value;
}

int WideInteger::bitLength(const Limbs& limbs)
{
    return limbs.empty() ? 0 : static_cast<int>(limbs.size()) * kLimbBits - std::countl_zero(limbs.back());
}

std::strong_ordering WideInteger::compare(const Limbs& a, const Limbs& b)
{
    if (a.size() != b.size())
        return a.size() <=> b.size();
    return std::lexicographical_compare_three_way(a.rbegin(), a.rend(), b.rbegin(), b.rend());
}

WideInteger::Limbs WideInteger::sum(const Limbs& a, const Limbs& b)
{
    Limbs result(std::max(a.size(), b.size()) + 1);
    std::uint64_t carry = 0;
    for (size_t i = 0; i < result.size(); ++i) {
        carry += i < a.size() ? a[i] : 0;
        carry += i < b.size() ? b[i] : 0;
        result[i] = lowLimb(carry);
        carry >>= kLimbBits;
    }
    trim(result);
    return result;
}

WideInteger::Limbs WideInteger::difference(const Limbs& a, const Limbs& b)
{
    Limbs result(a.size());
    std::uint64_t borrow = 0;
    for (size_t i = 0; i < a.size(); ++i) {
        const std::uint64_t taken = (i < b.size() ? b[i] : 0) + borrow;
        borrow = a[i] < taken ? 1 : 0;
        result[i] = lowLimb(std::uint64_t{a[i]} - taken);
    }
    trim(result);
    return result;
}

void WideInteger::halve(Limbs& limbs)
{
    for (size_t i = 0; i < limbs.size(); ++i) {
        const std::uint32_t above = i + 1 < limbs.size() ? limbs[i + 1] : 0;
        limbs[i] = (limbs[i] >> 1) | (above << (kLimbBits - 1));
    }
    trim(limbs);
}

WideInteger::Limbs WideInteger::shifted(const Limbs& limbs, int bits)
{
    Limbs result(static_cast<size_t>(bits / kLimbBits), 0);
    std::uint64_t carry = 0;
    for (const std::uint32_t limb : limbs) {
        carry |= std::uint64_t{limb} << (bits % kLimbBits);
        result.push_back(lowLimb(carry));
        carry >>= kLimbBits;
    }
    result.push_back(lowLimb(carry));
    trim(result);
    return result;
}

/// Bit by bit, beginning where \a b reaches \a a: Euclid's quotients are short.
WideInteger::Division WideInteger::divide(const Limbs& a, const Limbs& b)
{
    Division result{{}, a};
    const int length = bitLength(a) - bitLength(b);
    if (length < 0)
        return result;
    result.quotient.resize(static_cast<size_t>(length / kLimbBits) + 1);
    Limbs part = shifted(b, length);
    for (int bit = length; bit >= 0; --bit) {
        if (compare(result.remainder, part) >= 0) {
            result.remainder = difference(result.remainder, part);
            result.quotient[static_cast<size_t>(bit / kLimbBits)] |= std::uint32_t{1} << (bit % kLimbBits);
        }
        halve(part);
    }
    return result;
}

WideInteger operator-(WideInteger value)
{
    value.m_negative = !value.m_negative && !value.isZero();
    return value;
}

WideInteger operator+(const WideInteger& a, const WideInteger& b)
{
    if (a.m_negative == b.m_negative)
        return {WideInteger::sum(a.m_limbs, b.m_limbs), a.m_negative};
    if (WideInteger::compare(a.m_limbs, b.m_limbs) >= 0)
        return {WideInteger::difference(a.m_limbs, b.m_limbs), a.m_negative};
    return {WideInteger::difference(b.m_limbs, a.m_limbs), b.m_negative};
}

WideInteger operator-(const WideInteger& a, const WideInteger& b)
{
    return a + -b;
}

WideInteger operator*(const WideInteger& a, const WideInteger& b)
{
    WideInteger::Limbs result(a.m_limbs.size() + b.m_limbs.size());
    for (size_t i = 0; i < a.m_limbs.size(); ++i) {
        std::uint64_t carry = 0;
        for (size_t k = 0; k < b.m_limbs.size(); ++k) {
            carry += std::uint64_t{a.m_limbs[i]} * b.m_limbs[k] + result[i + k];
            result[i + k] = lowLimb(carry);
            carry >>= kLimbBits;
        }
        result[i + b.m_limbs.size()] = lowLimb(carry);
    }
    return {std::move(result), a.m_negative != b.m_negative};
}

WideInteger operator/(const WideInteger& a, const WideInteger& b)
{
    return {WideInteger::divide(a.m_limbs, b.m_limbs).quotient, a.m_negative != b.m_negative};
}

WideInteger operator%(const WideInteger& a, const WideInteger& b)
{
    return {WideInteger::divide(a.m_limbs, b.m_limbs).remainder, a.m_negative};
}

std::strong_ordering operator<=>(const WideInteger& a, const WideInteger& b)
{
    if (a.m_negative != b.m_negative)
        return b.m_negative <=> a.m_negative;
    return a.m_negative ? WideInteger::compare(b.m_limbs, a.m_limbs)
                        : WideInteger::compare(a.m_limbs, b.m_limbs);
}

WideQuotient reduced(WideInteger numerator, WideInteger denominator)
{
    WideInteger divisor = numerator.magnitude();
    for (WideInteger rest = denominator.magnitude(); !rest.isZero();) {
        WideInteger next = divisor % rest;
        divisor = std::move(rest);
        rest = std::move(next);
    }
    if (denominator.isNegative())
        divisor = -std::move(divisor);
    WideQuotient result{numerator / divisor, denominator / divisor};
    while (std::max(result.numerator.bitLength(), result.denominator.bitLength()) > kGreatestLength)
        result = {result.numerator.halved(), result.denominator.halved()};
    if (result.denominator.isZero())
        result.denominator = WideInteger(1);
    return result;
}

} // namespace sextant::scoring::detail
