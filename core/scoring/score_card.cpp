#include "scoring/score_card.h"

#include "scoring/detail/wide.h"

namespace sextant::scoring {

double Fraction::toDouble() const
{
    if (!isDefined())
        return 0;
    return static_cast<double>(numerator) / (static_cast<double>(denominator) * Decimal::kScale);
}

bool operator==(const Fraction& a, const Fraction& b)
{
    const bool near = a.numerator == b.numerator && a.denominator == b.denominator;
    if (a.wide == nullptr || b.wide == nullptr)
        return near && a.wide == b.wide;
    return near && *a.wide == *b.wide;
}

double NodeScore::coverage() const
{
    return visible() == 0 ? 1.0 : static_cast<double>(rated + notApplicable) / visible();
}

} // namespace sextant::scoring
