#include "scoring/detail/bands.h"

namespace sextant::scoring::detail {

using framework::Band;
using framework::BandMeasure;
using framework::BandRule;
using framework::Method;

namespace {

/// The last band that begins at or below \a figure.
template <typename Quotient>
int bandOf(const Method& method, const Quotient& figure)
{
    int index = -1;
    for (const Band& band : method.bands) {
        if (band.from.has_value() && isBelow(figure, *band.from))
            break;
        ++index;
    }
    return index;
}

int fixedBand(const Method& method, const BandInput& input)
{
    const Figure& rated = input.figures[Rated];
    const bool ofWhole =
        method.bandMeasure == BandMeasure::Points ||
        (method.bandMeasure == BandMeasure::Score && input.aggregate == framework::Aggregate::Sum);
    if (ofWhole && !input.whole)
        return -1;
    if (method.bandMeasure == BandMeasure::Points)
        return bandOf(method, rated.points);
    if (method.bandMeasure == BandMeasure::Score)
        return bandOf(method, rated.fraction);
    const auto ratio = ratioOf(input.figures);
    return ratio.has_value() ? bandOf(method, *ratio) : -1;
}

/// HACT micro assessment, 2016: equal widths between 1 and (4q + 4k)/q.
int hactBand(const Method& method, const BandInput& input)
{
    const auto bands = static_cast<Int128>(method.bands.size());
    const Rational score = Rational::of(input.figures[Rated].fraction);
    int index = 0;
    for (Int128 i = 1; i < bands; ++i) {
        const Rational from = Rational(1, 1) + Rational(i * (3 * input.applicable + 4 * input.applicableKey),
                                                        bands * input.applicable);
        index += score >= from;
    }
    return index;
}

} // namespace

std::optional<Rational> ratioOf(const Figures& figures)
{
    const Fraction& rated = figures[Rated].fraction;
    const Fraction& lowest = figures[RatedLowest].fraction;
    const Fraction& highest = figures[RatedHighest].fraction;
    if (!rated.isDefined())
        return std::nullopt;
    const bool plain = rated.wide == nullptr && lowest.wide == nullptr && highest.wide == nullptr;
    if (plain && rated.denominator == lowest.denominator && rated.denominator == highest.denominator) {
        const Int128 width = Int128{highest.numerator} - lowest.numerator;
        return width > 0 ? std::optional(Rational(Int128{rated.numerator} - lowest.numerator, width))
                         : std::nullopt;
    }
    const Rational start = Rational::of(lowest);
    const Rational end = Rational::of(highest);
    return start < end ? std::optional((Rational::of(rated) - start) / (end - start)) : std::nullopt;
}

int bandIndexOf(const Method& method, const BandInput& input)
{
    if (!input.figures[Rated].fraction.isDefined() || input.applicable == 0 || method.bands.empty())
        return -1;
    switch (method.bandRule) {
    case BandRule::None:
        break;
    case BandRule::Fixed:
        return fixedBand(method, input);
    case BandRule::HactWidths:
        return hactBand(method, input);
    case BandRule::PointShares: {
        const auto share = ratioOf(input.figures);
        return share.has_value() ? bandOf(method, *share) : -1;
    }
    }
    return -1;
}

} // namespace sextant::scoring::detail
