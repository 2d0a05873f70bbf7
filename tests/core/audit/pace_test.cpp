#include "audit/pace.h"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

#include <algorithm>

using namespace sextant::audit;

namespace {

const QDateTime kStart(QDate(2026, 3, 9), QTime(8, 0), Qt::UTC);

/// The times of answers that follow each other after so many seconds.
std::vector<QDateTime> after(const std::vector<int>& seconds)
{
    std::vector<QDateTime> times{kStart};
    for (const int interval : seconds)
        times.push_back(times.back().addSecs(interval));
    return times;
}

} // namespace

TEST_CASE("the pace is the median interval, and a few answers give none", "[audit]")
{
    CHECK_FALSE(paceOf({}).has_value());
    CHECK_FALSE(paceOf(after({60, 60, 60, 60})).has_value());
    CHECK(paceOf(after({60, 120, 90, 600, 30})) == Pace{90, 5});
}

TEST_CASE("pauses are cut, and what was marked in one go counts once", "[audit]")
{
    CHECK(paceOf(after({60, 60, 86'400, 60, 60, 1801, 60})) == Pace{60, 5});
    CHECK(paceOf(after({60, 0, 0, 0, 0, 60, 60, 60, 60})) == Pace{60, 5});
}

TEST_CASE("minutes are rounded up", "[audit]")
{
    CHECK(minutesLeft({90, 5}, 0) == 0);
    CHECK(minutesLeft({90, 5}, 1) == 2);
    CHECK(minutesLeft({90, 5}, 4) == 6);
}

TEST_CASE("the order in which times come does not matter", "[audit]")
{
    rc::prop("shuffled", [] {
        std::vector<QDateTime> times;
        for (int i = *rc::gen::inRange(0, 20); i > 0; --i)
            times.push_back(kStart.addSecs(*rc::gen::inRange(0, 7200)));
        const auto pace = paceOf(times);
        std::reverse(times.begin(), times.end());
        RC_ASSERT(paceOf(times) == pace);
        if (pace.has_value())
            RC_ASSERT(pace->secondsPerCheck > 0 && pace->secondsPerCheck <= 1800);
    });
}
