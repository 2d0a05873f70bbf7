#pragma once

#include "framework/framework.h"

#include <optional>

namespace sextant::framework {

/// True when an answer to an item like \a item can bring points: it takes options, or has ranges.
bool hasPoints(const Item& item);

/// The points that choosing \a option brings to \a item: its key points when the item is key and they are
/// given.
Decimal optionPoints(const Item& item, const Option& option);

/// \a points, the sum of several options of \a item, brought into its [minimum, maximum].
Decimal withinLimits(const Item& item, Decimal points);

struct PointSpan
{
    Decimal lowest;
    Decimal highest;
    friend bool operator==(const PointSpan&, const PointSpan&) = default;
};

/// The lowest and highest points that any allowed response can bring to \a item; nullopt when none brings
/// any.
std::optional<PointSpan> attainablePoints(const Item& item);

} // namespace sextant::framework
