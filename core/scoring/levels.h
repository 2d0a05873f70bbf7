#pragma once

#include "assessment/assessment.h"
#include "scoring/prepared_framework.h"

#include <QDate>

#include <vector>

namespace sextant::scoring {

/// Points that an item can bring, with a response that brings them.
struct Level
{
    Decimal points;
    assessment::Response response;
    friend bool operator==(const Level&, const Level&) = default;
};

/// The levels of item number \a item, from the worst to the best as the method has it, each of other points:
/// of several options with the same points the first, of a range its beginning. Empty when the item is not
/// scored. Items that take several options have at most 256 levels. \a asOf: the day against which dates
/// count.
std::vector<Level> levelsOf(const PreparedFramework& framework, int item, QDate asOf);

/// How many of \a levels are worse than \a points.
int rankOf(const std::vector<Level>& levels, framework::Direction better, Decimal points);

} // namespace sextant::scoring
