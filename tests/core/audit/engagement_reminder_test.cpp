#include "audit/engagement_reminder.h"

#include <catch2/catch.hpp>

using namespace sextant::audit;

namespace {

const QDate kToday(2026, 11, 23);

Engagement at(EngagementStage stage)
{
    Engagement engagement;
    engagement.stage = stage;
    engagement.planned = {kToday.addDays(10), kToday.addDays(20)};
    return engagement;
}

} // namespace

TEST_CASE("an audit is reminded of its beginning while planned, of its end while under way", "[audit]")
{
    CHECK(reminderOf(at(EngagementStage::Planned), kToday, 30) ==
          EngagementReminder{true, kToday.addDays(10)});
    for (const auto stage : {EngagementStage::Fieldwork, EngagementStage::Reporting})
        CHECK(reminderOf(at(stage), kToday, 30) == EngagementReminder{false, kToday.addDays(20)});
    for (const auto stage : {EngagementStage::FollowUp, EngagementStage::Closed, EngagementStage::Cancelled})
        CHECK_FALSE(reminderOf(at(stage), kToday, 30).has_value());
}

TEST_CASE("a planned day is far, near or past", "[audit]")
{
    Engagement engagement = at(EngagementStage::Planned);
    CHECK_FALSE(reminderOf(engagement, kToday, 9).has_value());
    CHECK(reminderOf(engagement, kToday, 10).has_value());
    engagement.planned.from = kToday.addYears(-2);
    CHECK(reminderOf(engagement, kToday, 10).has_value());
    engagement.planned.from = {};
    CHECK_FALSE(reminderOf(engagement, kToday, 10).has_value());
}
