#pragma once

#include <QString>

#include <compare>
#include <cstdint>
#include <optional>

namespace sextant {

/// A number with four decimals, held as an integer: points and weights of a framework (scoring rule 1).
/// Range: ±900 million whole units, so that sums and products over any framework stay exact in 128 bits.
struct Decimal
{
    std::int64_t scaled = 0; ///< the number times 10,000

    static constexpr std::int64_t kScale = 10'000;
    static constexpr Decimal fromInt(std::int64_t whole) { return Decimal{whole * kScale}; }
    /// Digits with at most four decimals, optional sign; nullopt otherwise ("1e3", "012", "1.23456", "").
    static std::optional<Decimal> parse(const QString& text);
    double toDouble() const { return static_cast<double>(scaled) / kScale; }
    /// The shortest exact form: "2", "0.5", "-1.25".
    QString toString() const;

    friend auto operator<=>(const Decimal&, const Decimal&) = default;
    friend constexpr Decimal operator+(Decimal a, Decimal b) { return {a.scaled + b.scaled}; }
    friend constexpr Decimal operator-(Decimal a, Decimal b) { return {a.scaled - b.scaled}; }
};

} // namespace sextant
