#pragma once

#include "scoring/score.h"

#include <optional>
#include <vector>

namespace sextant::improvement {

/// An item and the points that it shall bring.
struct Aim
{
    int item = 0; ///< index of the item
    Decimal points;
    friend bool operator==(const Aim&, const Aim&) = default;
};

/// The response to \a item that brings \a points; nullopt when no option does, and for numbers, dates, texts.
std::optional<assessment::Response> responseBringing(const framework::Item& item, const Decimal& points);

/// The figures when every aim is reached, by the same engine as always. An aim never makes anything worse: an
/// item that is as good already, not applicable, hidden, or has no such response keeps what it has. Of
/// several aims for one item the best counts.
scoring::ScoreCard scoreWith(const scoring::PreparedFramework& framework,
                             const std::vector<scoring::SheetEntry>& sheet, QDate asOf,
                             const std::vector<Aim>& aims);

} // namespace sextant::improvement
