#pragma once

#include "framework/framework.h"

#include <vector>

namespace sextant::framework {

/// True when the points of \a item, which takes one option, count 0, 1, 2 … or 1, 2, 3 … up to 9 at most:
/// its options are called by them then.
bool pointsCount(const Item& item);

/// The number by which each option of \a item is called, in its order: its points where these count, else
/// its place from 1 on.
std::vector<int> optionNumbers(const Item& item);

} // namespace sextant::framework
