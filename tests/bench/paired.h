#pragma once

#include <functional>
#include <string>
#include <vector>

namespace sextant::bench {

/// One row of the table: what was measured, against which floor, and how far apart they may be.
struct Row
{
    std::string name;
    std::vector<double> floorMs; ///< one figure a round
    std::vector<double> oursMs;
    double targetRatio = 0; ///< 0: no target as a ratio
    std::string remark;     ///< sizes, counts
};

double median(std::vector<double> values);

/// Runs the two in turn, \a rounds times after one warm-up, and keeps both times of each round: the machine's speed
/// drifts, the ratio within a round does not.
Row paired(std::string name, double targetRatio, int rounds, const std::function<void()>& floor,
           const std::function<void()>& ours);

/// The same for functions that tell their own time in milliseconds.
Row pairedTimes(std::string name, double targetRatio, int rounds, const std::function<double()>& floor,
                const std::function<double()>& ours);

/// Prints the row: ratio of the medians, the spread of the ratios, floor and ours in milliseconds, the target.
void print(const Row& row);

} // namespace sextant::bench
