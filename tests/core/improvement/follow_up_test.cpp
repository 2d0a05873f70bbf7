#include "improvement/follow_up.h"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

#include <numeric>

using namespace sextant;
using namespace sextant::improvement;

namespace {

const QDate kToday(2026, 11, 23);

Action actionOf(uint number, ActionState state, QDate raisedOn, QDate due = {})
{
    Action action;
    action.id = {QUuid(number, 5, 0x7006, 0x87, 8, 9, 10, 11, 12, 13, 14)};
    action.standing.state = state;
    action.raisedOn = raisedOn;
    action.due = due;
    return action;
}

} // namespace

TEST_CASE("no actions, no rate and no age", "[improvement]")
{
    const FollowUp none = followUpOf({}, kToday);
    CHECK_FALSE(none.rate().has_value());
    CHECK_FALSE(none.averageAgeDays.has_value());
    CHECK(none == FollowUp{});
}

TEST_CASE("the rate is what was verified of what was due", "[improvement]")
{
    const QDate raised(2026, 6, 1);
    const QDate past = kToday.addDays(-1);
    const std::vector actions{
        actionOf(1, ActionState::Verified, raised, kToday.addDays(60)), // early counts as done
        actionOf(2, ActionState::Open, raised, past),
        actionOf(3, ActionState::ClaimedDone, raised, kToday), // claimed only
        actionOf(4, ActionState::Open, raised, kToday.addDays(1)),
        actionOf(5, ActionState::Open, raised),
        actionOf(6, ActionState::RiskAccepted, raised, past),
        actionOf(7, ActionState::Superseded, raised, past)};
    const FollowUp followUp = followUpOf(actions, kToday);
    CHECK(followUp.due == 3);
    CHECK(followUp.implemented == 1);
    CHECK(*followUp.rate() == Approx(1.0 / 3).margin(1e-12));
    CHECK(followUp.open() == 4);
    CHECK(followUp.overdue == 1);
    CHECK(followUp.averageAgeDays == static_cast<int>(raised.daysTo(kToday)));
}

TEST_CASE("what is open after 18 months is named, the oldest first", "[improvement]")
{
    const std::vector actions{actionOf(1, ActionState::Open, kToday.addMonths(-18)),
                              actionOf(2, ActionState::InProgress, kToday.addMonths(-18).addDays(-1)),
                              actionOf(3, ActionState::ClaimedDone, kToday.addMonths(-30)),
                              actionOf(4, ActionState::Verified, kToday.addMonths(-40))};
    const FollowUp followUp = followUpOf(actions, kToday);
    CHECK(followUp.longOutstanding == std::vector{actions[2].id, actions[1].id});
    CHECK(followUp.ages == AgeBands{0, 0, 0, 1, 2});
}

TEST_CASE("ages fall into bands of what is not closed", "[improvement]")
{
    std::vector<Action> actions;
    for (const int months : {0, 3, 4, 6, 7, 12, 13})
        actions.push_back(actionOf(1, ActionState::Open, kToday.addMonths(-months)));
    actions.push_back(actionOf(2, ActionState::Open, {}));
    CHECK(followUpOf(actions, kToday).ages == AgeBands{3, 2, 2, 1, 0});
}

TEST_CASE("every action is in one state and every open one in one band", "[improvement]")
{
    rc::prop("counts", [] {
        std::vector<Action> actions;
        for (uint i = static_cast<uint>(*rc::gen::inRange(0, 20)); i > 0; --i)
            actions.push_back(actionOf(i, static_cast<ActionState>(*rc::gen::inRange(0, 6)),
                                       kToday.addDays(-*rc::gen::inRange(0, 900)),
                                       kToday.addDays(*rc::gen::inRange(-300, 300))));
        const FollowUp followUp = followUpOf(actions, kToday);
        const auto sum = [](const auto& counts) { return std::accumulate(counts.begin(), counts.end(), 0); };
        RC_ASSERT(sum(followUp.byState) == static_cast<int>(actions.size()));
        RC_ASSERT(sum(followUp.ages) == followUp.open());
        RC_ASSERT(followUp.implemented <= followUp.due);
        RC_ASSERT(static_cast<int>(followUp.longOutstanding.size()) == followUp.ages.back());
        RC_ASSERT(followUp.rate().value_or(0) <= 1);
    });
}

TEST_CASE("an action follows from a finding with its recommendation, owner and day", "[improvement]")
{
    audit::Finding finding;
    finding.id = {QUuid(7, 5, 0x7006, 0x87, 8, 9, 10, 11, 12, 13, 14)};
    finding.title.en = QStringLiteral("Cash above the ceiling");
    finding.owner = {QUuid(8, 5, 0x7006, 0x87, 8, 9, 10, 11, 12, 13, 14)};
    finding.due = QDate(2027, 5, 31);
    const organisation::OrganisationId organisation{QUuid(9, 5, 0x7006, 0x87, 8, 9, 10, 11, 12, 13, 14)};
    CHECK(actionFrom(finding, organisation, kToday).what == finding.title);
    finding.recommendation.zh = QStringLiteral("每周存行两次");
    const Action action = actionFrom(finding, organisation, kToday);
    CHECK(action.what == finding.recommendation);
    CHECK(action.source == Source{SourceKind::Finding, {}, {}, finding.id});
    CHECK(action.owner == finding.owner);
    CHECK(action.due == finding.due);
    CHECK(action.raisedOn == kToday);
    CHECK(action.organisation == organisation);
    const std::vector actions{actionOf(1, ActionState::Open, kToday), action};
    CHECK(actionsOf(finding.id, actions) == std::vector{action});
}

TEST_CASE("an action of a restricted finding says nothing of it", "[improvement]")
{
    audit::Finding finding;
    finding.number = 3;
    finding.title = {u"Abuse reported"_qs, u"有人举报侵害"_qs};
    finding.recommendation = {u"Suspend the person named"_qs, u"将当事人停职"_qs};
    finding.owner = {QUuid::createUuidV5(QUuid(), QByteArray("owner"))};
    finding.due = kToday;
    finding.restricted = true;
    const Action action = actionFrom(finding, {}, kToday);
    CHECK(action.owner.isNull());
    CHECK_FALSE(action.due.isValid());
    CHECK(action.what == LocalizedText{u"Follow up restricted finding F3"_qs, u"跟进受限的审计发现F3"_qs});
}

TEST_CASE("what is accepted asks for an action that is not superseded", "[improvement]")
{
    audit::Finding finding;
    finding.id = {QUuid::createUuidV5(QUuid(), QByteArray("finding"))};
    Action action = actionOf(1, ActionState::Open, kToday);
    action.source.kind = SourceKind::Finding;
    action.source.finding = finding.id;
    const auto missing = [&](std::vector<Action> actions) {
        return withoutAction(std::vector{finding}, actions).size() == 1;
    };
    CHECK_FALSE(missing({})); // management has not answered
    for (const auto kind : {audit::ResponseKind::Accepted, audit::ResponseKind::PartlyAccepted}) {
        finding.response.kind = kind;
        CHECK(missing({}));
        CHECK_FALSE(missing({action}));
        Action superseded = action;
        superseded.standing.state = ActionState::Superseded;
        CHECK(missing({superseded}));
        CHECK_FALSE(missing({superseded, action}));
    }
    for (const auto kind : {audit::ResponseKind::Rejected, audit::ResponseKind::RiskAccepted}) {
        finding.response.kind = kind;
        CHECK_FALSE(missing({}));
    }
}
