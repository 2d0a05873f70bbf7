#pragma once

#include <QDateTime>

#include <optional>
#include <vector>

namespace sextant::audit {

/// How fast somebody works through the checks.
struct Pace
{
    qint64 secondsPerCheck = 0; ///< median of the intervals between answers
    int intervals = 0;          ///< from how many
    friend bool operator==(const Pace&, const Pace&) = default;
};

/// From the times at which answers were given, in any order. What was marked in one go counts once;
/// intervals above 30 minutes are pauses and are cut. nullopt from fewer than 5 intervals.
std::optional<Pace> paceOf(std::vector<QDateTime> answeredAt);

/// Minutes that \a openChecks take at \a pace, rounded up.
int minutesLeft(const Pace& pace, int openChecks);

} // namespace sextant::audit
