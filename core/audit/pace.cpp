#include "audit/pace.h"

#include <algorithm>

namespace sextant::audit {

namespace {

constexpr qint64 kPauseSeconds = 30 * 60;
constexpr int kLeastIntervals = 5;

} // namespace

std::optional<Pace> paceOf(std::vector<QDateTime> answeredAt)
{
    std::sort(answeredAt.begin(), answeredAt.end());
    std::vector<qint64> intervals;
    for (size_t i = 1; i < answeredAt.size(); ++i)
        if (const qint64 seconds = answeredAt[i - 1].secsTo(answeredAt[i]);
            seconds > 0 && seconds <= kPauseSeconds)
            intervals.push_back(seconds);
    if (static_cast<int>(intervals.size()) < kLeastIntervals)
        return std::nullopt;
    const auto middle = intervals.begin() + static_cast<std::ptrdiff_t>(intervals.size() / 2);
    std::nth_element(intervals.begin(), middle, intervals.end());
    return Pace{*middle, static_cast<int>(intervals.size())};
}

int minutesLeft(const Pace& pace, int openChecks)
{
    const qint64 seconds = pace.secondsPerCheck * std::max(0, openChecks);
    return static_cast<int>((seconds + 59) / 60);
}

} // namespace sextant::audit
