#include "numerics/sample_limits.h"

#include "numerics/distributions.h"

namespace sextant::numerics {

namespace {

/// Where \a holds turns from false to true between \a low (false) and \a high (true), to the last bit.
template <typename Predicate>
double turningPoint(double low, double high, Predicate holds)
{
    for (;;) {
        const double middle = low + (high - low) / 2;
        if (middle <= low || middle >= high)
            return high;
        (holds(middle) ? high : low) = middle;
    }
}

/// The first whole number above \a low, at most \a high, for which \a holds; it holds for \a high and all in
/// between.
template <typename Predicate>
std::int64_t firstWhole(std::int64_t low, std::int64_t high, Predicate holds)
{
    while (high - low > 1) {
        const std::int64_t middle = low + (high - low) / 2;
        (holds(middle) ? high : low) = middle;
    }
    return high;
}

/// A chance equal to the risk but for the last digits of its computation is not above it.
bool isWithin(double chance, double confidence)
{
    constexpr double rounding = 1e-12;
    return chance <= (1 - confidence) * (1 + rounding);
}

} // namespace

double binomialUpperLimit(std::int64_t deviations, std::int64_t size, double confidence)
{
    if (deviations >= size)
        return 1;
    return turningPoint(0, 1, [&](double p) { return binomialCdf(deviations, size, p) <= 1 - confidence; });
}

double binomialLowerLimit(std::int64_t deviations, std::int64_t size, double confidence)
{
    // What deviates and what does not are mirror images.
    return deviations <= 0 ? 0 : 1 - binomialUpperLimit(size - deviations, size, confidence);
}

std::int64_t hypergeometricUpperLimit(std::int64_t deviations, std::int64_t size, std::int64_t population,
                                      double confidence)
{
    const std::int64_t highest = population - size + deviations; // the rest was seen not to deviate
    const auto excluded = [&](std::int64_t marked) {
        return isWithin(hypergeometricCdf(deviations, population, marked, size), confidence);
    };
    return firstWhole(deviations, highest + 1,
                      [&](std::int64_t marked) { return marked > highest || excluded(marked); }) -
           1;
}

std::int64_t binomialSize(std::int64_t allowed, double rate, double confidence)
{
    const auto enough = [&](std::int64_t size) {
        return isWithin(binomialCdf(allowed, size, rate), confidence);
    };
    std::int64_t high = allowed + 1;
    while (!enough(high))
        high *= 2;
    return firstWhole(allowed, high, enough);
}

std::optional<std::int64_t> hypergeometricSize(std::int64_t allowed, std::int64_t population,
                                               std::int64_t marked, double confidence)
{
    if (marked <= allowed)
        return std::nullopt;
    return firstWhole(allowed, population, [&](std::int64_t size) {
        return isWithin(hypergeometricCdf(allowed, population, marked, size), confidence);
    });
}

double poissonFactor(std::int64_t errors, double confidence)
{
    const auto reached = [&](double mean) { return poissonCdf(errors, mean) <= 1 - confidence; };
    double high = 1;
    while (!reached(high))
        high *= 2;
    return turningPoint(0, high, reached);
}

} // namespace sextant::numerics
