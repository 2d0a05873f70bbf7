#pragma once

#include "scoring/detail/exact.h"
#include "scoring/prepared_framework.h"

#include <array>
#include <vector>

namespace sextant::scoring::detail {

/// The same sum is made over the same items with different points.
enum View {
    Rated,        ///< the points of what is rated
    RatedLowest,  ///< the lowest points that the rated items could bring
    RatedHighest, ///< the highest
    AllLowest,    ///< what is rated, and every open item at its lowest points (rule 10)
    AllHighest,   ///< what is rated, and every open item at its highest points
    ViewCount
};

/// One figure of a node.
struct Figure
{
    Fraction fraction; ///< not defined when nothing entered it
    Fraction points;   ///< Σ w·p, as a quotient with denominator 1 unless sections enter as one item each
    friend bool operator==(const Figure&, const Figure&) = default;
};

using Figures = std::array<Figure, ViewCount>;

struct AllFigures
{
    Figures overall;
    std::vector<Figures> nodes;
};

/// The figures of every node and of the whole from the states of the items (rule 3).
AllFigures aggregate(const PreparedFramework& framework, const std::vector<ItemScore>& items);

} // namespace sextant::scoring::detail
