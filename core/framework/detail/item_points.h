#pragma once

#include "framework/framework.h"

namespace sextant::framework::detail {

/// True when an answer to \a item can bring points.
bool hasPoints(const Item& item);

/// The points of \a option in \a item: a key item's options may have others.
Decimal pointsOf(const Item& item, const Option& option);

struct PointSpan
{
    Decimal lowest;
    Decimal highest;
};

/// The least and the most that an answer to \a item can bring; hasPoints() must be true.
PointSpan pointSpan(const Item& item);

/// SHA-256 of what \a item asks: kind, question, options with their points, ranges, limits and unit. Equal
/// digest, same question. Title, guidance, weight and the like are not part of it (docs/framework-format.md).
QByteArray itemDigest(const Item& item);

/// Gives every item of \a framework its digest.
void fillItemDigests(Framework& framework);

} // namespace sextant::framework::detail
