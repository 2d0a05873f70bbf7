#pragma once

#include <cstdint>
#include <vector>

namespace sextant::numerics {

/// SplitMix64 (Steele, Lea and Flood, Fast Splittable Pseudorandom Number Generators, 2014): 64 bits of
/// state, the same numbers from the same seed on every machine and with every compiler, and short enough to
/// repeat in a spreadsheet.
class SplitMix64
{
public:
    explicit SplitMix64(std::uint64_t seed)
        : m_state(seed)
    {}

    /// The next of 2^64 equally likely numbers.
    std::uint64_t next();
    /// Equally likely from 0 up to \a count − 1, count > 0. Numbers below 2^64 mod count, which would make
    /// some results likelier, are drawn again; the result is the number mod count.
    std::uint64_t below(std::uint64_t count);

private:
    std::uint64_t m_state;
};

/// The first \a count of the numbers 0 … population − 1 in random order (Fisher and Yates): for i = 0, 1, …:
/// j = i + below(population − i), exchange the numbers at i and j, take the one now at i. The first n of a
/// longer order are the order of length n, so that a sample can be enlarged. count <= population.
std::vector<std::uint32_t> randomOrder(SplitMix64& random, std::uint32_t population, std::uint32_t count);

} // namespace sextant::numerics
