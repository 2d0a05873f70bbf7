#pragma once

#include "scoring/score_card.h"

namespace sextant::scoring {

/// \a to − \a from, exactly; not defined when one of them is not.
Fraction difference(const Fraction& from, const Fraction& to);
/// Exactly; both are defined.
bool isLess(const Fraction& a, const Fraction& b);

} // namespace sextant::scoring
