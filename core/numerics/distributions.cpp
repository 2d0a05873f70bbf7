#include "numerics/distributions.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numbers>

namespace sextant::numerics {

namespace {

constexpr double kNegligible = 1e-18; ///< a term that no longer changes the sum

double real(std::int64_t whole)
{
    return static_cast<double>(whole);
}

/// ln n! less Stirling's approximation of it.
double stirlingError(std::int64_t n)
{
    constexpr std::array<double, 16> small{0.0,
                                           0.0810614667953272582196702,
                                           0.0413406959554092940938221,
                                           0.02767792568499833914878929,
                                           0.02079067210376509311152277,
                                           0.01664469118982119216319487,
                                           0.01387612882307074799874573,
                                           0.01189670994589177009505572,
                                           0.010411265261972096497478567,
                                           0.009255462182712732917728637,
                                           0.008330563433362871256469318,
                                           0.007573675487951840794972024,
                                           0.006942840107209529865664152,
                                           0.006408994188004207068439631,
                                           0.005951370112758847735624416,
                                           0.005554733551962801371038690};
    if (n < static_cast<std::int64_t>(small.size()))
        return small[static_cast<std::size_t>(n)];
    const double square = real(n) * real(n);
    return (1.0 / 12 -
            (1.0 / 360 - (1.0 / 1260 - (1.0 / 1680 - 1.0 / 1188 / square) / square) / square) / square) /
           real(n);
}

/// x ln(x / mean) + mean − x, without cancellation when x is near the mean.
double deviance(double x, double mean)
{
    if (std::abs(x - mean) >= 0.1 * (x + mean))
        return x * std::log(x / mean) + mean - x;
    const double ratio = (x - mean) / (x + mean);
    double sum = (x - mean) * ratio;
    double term = 2 * x * ratio;
    for (int j = 1; j < 1000; ++j) {
        term *= ratio * ratio;
        const double next = sum + term / (2 * j + 1);
        if (next == sum)
            break;
        sum = next;
    }
    return sum;
}

/// ln P(X = k) for X binomial.
double logBinomialMass(std::int64_t k, std::int64_t n, double p)
{
    const double infinity = std::numeric_limits<double>::infinity();
    if (p <= 0 || p >= 1)
        return k == (p <= 0 ? 0 : n) ? 0.0 : -infinity;
    if (k == 0)
        return real(n) * std::log1p(-p);
    if (k == n)
        return real(n) * std::log(p);
    const double errors = stirlingError(n) - stirlingError(k) - stirlingError(n - k);
    const double deviances = deviance(real(k), real(n) * p) + deviance(real(n - k), real(n) * (1 - p));
    return errors - deviances + 0.5 * std::log(real(n) / (2 * std::numbers::pi * real(k) * real(n - k)));
}

double logHypergeometricMass(std::int64_t k, std::int64_t population, std::int64_t marked,
                             std::int64_t sample)
{
    const double p = real(sample) / real(population);
    return logBinomialMass(k, marked, p) + logBinomialMass(sample - k, population - marked, p) -
           logBinomialMass(sample, population, p);
}

double logPoissonMass(std::int64_t k, double mean)
{
    if (k == 0)
        return -mean;
    return -stirlingError(k) - deviance(real(k), mean) - 0.5 * std::log(2 * std::numbers::pi * real(k));
}

/// Sums masses from \a from towards and including \a to, which lies away from the peak: each term follows
/// from the one before by \a ratio(position), and the sum ends where a term no longer counts.
template <typename Ratio>
double tail(double logFirst, std::int64_t from, std::int64_t to, Ratio ratio)
{
    const std::int64_t step = to < from ? -1 : 1;
    double term = 1;
    double sum = 1;
    for (std::int64_t at = from; at != to; at += step) {
        term *= ratio(at);
        sum += term;
        if (term < kNegligible * sum)
            break;
    }
    return std::exp(logFirst + std::log(sum));
}

} // namespace

double binomialCdf(std::int64_t k, std::int64_t n, double p)
{
    if (k < 0)
        return 0;
    if (k >= n || p <= 0)
        return 1;
    if (p >= 1)
        return 0;
    const double odds = p / (1 - p);
    if (real(k) <= real(n) * p)
        return std::min(1.0, tail(logBinomialMass(k, n, p), k, 0,
                                  [&](std::int64_t i) { return real(i) / (real(n - i + 1) * odds); }));
    return std::max(0.0, 1 - tail(logBinomialMass(k + 1, n, p), k + 1, n,
                                  [&](std::int64_t i) { return real(n - i) * odds / real(i + 1); }));
}

double hypergeometricCdf(std::int64_t k, std::int64_t population, std::int64_t marked, std::int64_t sample)
{
    const std::int64_t lowest = std::max<std::int64_t>(0, sample + marked - population);
    const std::int64_t highest = std::min(marked, sample);
    if (k < lowest)
        return 0;
    if (k >= highest)
        return 1;
    const std::int64_t others = population - marked - sample;
    const auto mass = [&](std::int64_t i) { return logHypergeometricMass(i, population, marked, sample); };
    if (real(k) <= real(sample) * real(marked) / real(population))
        return std::min(1.0, tail(mass(k), k, lowest, [&](std::int64_t i) {
                            return real(i) * real(others + i) / (real(marked - i + 1) * real(sample - i + 1));
                        }));
    return std::max(0.0, 1 - tail(mass(k + 1), k + 1, highest, [&](std::int64_t i) {
                             return real(marked - i) * real(sample - i) /
                                    (real(i + 1) * real(others + i + 1));
                         }));
}

double poissonCdf(std::int64_t k, double mean)
{
    if (k < 0)
        return 0;
    if (mean <= 0)
        return 1;
    if (real(k) <= mean)
        return std::min(1.0,
                        tail(logPoissonMass(k, mean), k, 0, [&](std::int64_t i) { return real(i) / mean; }));
    return std::max(0.0,
                    1 - tail(logPoissonMass(k + 1, mean), k + 1, std::numeric_limits<std::int64_t>::max(),
                             [&](std::int64_t i) { return mean / real(i + 1); }));
}

double normalQuantile(double probability)
{
    double low = -40;
    double high = 40;
    for (;;) {
        const double middle = low + (high - low) / 2;
        if (middle <= low || middle >= high)
            return middle;
        (std::erfc(-middle / std::numbers::sqrt2) / 2 < probability ? low : high) = middle;
    }
}

} // namespace sextant::numerics
