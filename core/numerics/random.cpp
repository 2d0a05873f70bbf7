#include "numerics/random.h"

#include <limits>
#include <numeric>
#include <utility>

namespace sextant::numerics {

std::uint64_t SplitMix64::next()
{
    m_state += 0x9E3779B97F4A7C15;
    std::uint64_t mixed = m_state;
    mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
    mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
    return mixed ^ (mixed >> 31);
}

std::uint64_t SplitMix64::below(std::uint64_t count)
{
    // 2^64 mod count numbers are too many; the lowest ones are the ones refused.
    const std::uint64_t surplus = (std::numeric_limits<std::uint64_t>::max() - count + 1) % count;
    std::uint64_t number = next();
    while (number < surplus)
        number = next();
    return number % count;
}

std::vector<std::uint32_t> randomOrder(SplitMix64& random, std::uint32_t population, std::uint32_t count)
{
    std::vector<std::uint32_t> numbers(population);
    std::iota(numbers.begin(), numbers.end(), 0U);
    for (std::uint32_t i = 0; i < count; ++i)
        std::swap(numbers[i], numbers[i + static_cast<std::uint32_t>(random.below(population - i))]);
    numbers.resize(count);
    return numbers;
}

} // namespace sextant::numerics
