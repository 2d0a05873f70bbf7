#include "scoring/score_card.h"

namespace sextant::scoring {

double Fraction::toDouble() const
{
    if (!isDefined())
        return 0;
    return static_cast<double>(numerator) / (static_cast<double>(denominator) * Decimal::kScale);
}

double NodeScore::coverage() const
{
    return visible() == 0 ? 1.0 : static_cast<double>(rated + notApplicable) / visible();
}

} // namespace sextant::scoring
