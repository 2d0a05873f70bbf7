#pragma once

#include "assessment/assessment.h"
#include "framework/points.h"

#include <optional>

namespace sextant::assessment {

/// The points that \a response brings to \a item (rules 4 to 6 of docs/scoring.md): those of the option
/// chosen; the sum of several, clamped to the item's [minimum, maximum]; those of the range that holds the
/// number, or the days from \a asOf to the date. nullopt when unanswered or not applicable, for texts, and
/// for what the item does not know (a missing option, a value below its lowest range).
std::optional<Decimal> pointsOf(const framework::Item& item, const Response& response, QDate asOf);

using framework::attainablePoints;
using framework::optionPoints;
using framework::PointSpan;

/// True when \a item takes part in scores: it has a weight above 0 and responses that bring points.
bool isScored(const framework::Item& item);

} // namespace sextant::assessment
