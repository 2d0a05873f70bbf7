#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <vector>

namespace sextant::scoring::detail {

__extension__ typedef __int128 Int128;

/// A whole number of any length, for the few quotients that outgrow machine words: sections that enter as one
/// item each multiply their denominators.
class WideInteger
{
public:
    WideInteger() = default;
    explicit WideInteger(Int128 value);

    bool isZero() const { return m_limbs.empty(); }
    bool isNegative() const { return m_negative; }
    int bitLength() const; ///< of the magnitude; 0 for 0
    WideInteger magnitude() const;
    WideInteger halved() const; ///< towards 0
    /// nullopt from ±2^126 on.
    std::optional<Int128> toInt128() const;
    /// The value must lie within 64 bits.
    explicit operator std::int64_t() const { return static_cast<std::int64_t>(*toInt128()); }

    friend WideInteger operator-(WideInteger value);
    friend WideInteger operator+(const WideInteger& a, const WideInteger& b);
    friend WideInteger operator-(const WideInteger& a, const WideInteger& b);
    friend WideInteger operator*(const WideInteger& a, const WideInteger& b);
    /// Towards 0; \a b is not 0.
    friend WideInteger operator/(const WideInteger& a, const WideInteger& b);
    friend WideInteger operator%(const WideInteger& a, const WideInteger& b);
    friend std::strong_ordering operator<=>(const WideInteger& a, const WideInteger& b);
    friend bool operator==(const WideInteger&, const WideInteger&) = default;

private:
    using Limbs = std::vector<std::uint32_t>; ///< least first, the last is not 0

    WideInteger(Limbs limbs, bool negative);
    static std::strong_ordering compare(const Limbs& a, const Limbs& b);
    static Limbs sum(const Limbs& a, const Limbs& b);
    static Limbs difference(const Limbs& a, const Limbs& b); ///< \a a is not less
    static void halve(Limbs& limbs);
    static Limbs shifted(const Limbs& limbs, int bits);
    static int bitLength(const Limbs& limbs);

    struct Division
    {
        Limbs quotient;
        Limbs remainder;
    };
    static Division divide(const Limbs& a, const Limbs& b);

    Limbs m_limbs;
    bool m_negative = false;
};

/// A quotient in lowest terms, denominator > 0.
struct WideQuotient
{
    WideInteger numerator;
    WideInteger denominator;
    friend bool operator==(const WideQuotient&, const WideQuotient&) = default;
};

/// \a numerator / \a denominator in lowest terms; \a denominator is not 0. Beyond 1024 bits, which takes
/// dozens of sections with weights like 1.2345, both are halved: a hostile pack costs no more than time.
WideQuotient reduced(WideInteger numerator, WideInteger denominator);

} // namespace sextant::scoring::detail
