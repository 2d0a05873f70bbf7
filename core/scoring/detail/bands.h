#pragma once

#include "scoring/detail/aggregation.h"

namespace sextant::scoring::detail {

/// What the bands of a node are found from.
struct BandInput
{
    const Figures& figures;
    framework::Aggregate aggregate = framework::Aggregate::Mean;
    bool whole = false;    ///< the overall figure, not a section
    int applicable = 0;    ///< q: items with points
    int applicableKey = 0; ///< k: key items among them
};

/// (score − lowest) / (highest − lowest) attainable with the rated items, 0..1; nullopt when all points are
/// the same.
std::optional<Rational> ratioOf(const Figures& figures);

/// The band of a node whose items are all answered, as an index into Method::bands; -1: none (rule 11). Bands
/// on points or on a sum are those of the whole questionnaire: sections have none.
int bandIndexOf(const framework::Method& method, const BandInput& input);

} // namespace sextant::scoring::detail
