#pragma once

#include "comparison/comparison.h"

#include <vector>

namespace sextant::comparison::detail {

/// Positions of the sides of \a group by date, then title and ids: the order of time, whatever the order of
/// the input.
std::vector<size_t> inTime(const Group& group, const std::vector<Side>& sides);

/// Fills the moves of \a group, whose rows are complete.
void addMoves(Group& group, const std::vector<Side>& sides);

} // namespace sextant::comparison::detail
