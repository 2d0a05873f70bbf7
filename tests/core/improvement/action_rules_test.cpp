#include "improvement/action_rules.h"

#include <catch2/catch.hpp>

#include <set>

using namespace sextant;
using namespace sextant::improvement;

namespace {

const QDate kToday(2026, 11, 23);
const organisation::PersonId kLi{QUuid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)};

Action inState(ActionState state)
{
    Action action;
    action.standing = {state, kLi, kToday};
    action.closingNote = u"seen"_qs;
    return action;
}

} // namespace

TEST_CASE("what is verified was claimed done before", "[improvement]")
{
    for (const ActionState state : allStates())
        CHECK(isAllowed(state, ActionState::Verified) ==
              (state == ActionState::ClaimedDone || state == ActionState::Verified));
}

TEST_CASE("a closed action is taken up again before it is closed otherwise", "[improvement]")
{
    for (const ActionState from : allStates())
        for (const ActionState to : allStates())
            if (isClosed(from) && from != to)
                CHECK(isAllowed(from, to) == isToDo(to));
}

TEST_CASE("every state can be reached and left, and staying is no change", "[improvement]")
{
    std::set<ActionState> reached{ActionState::Open};
    for (int step = 0; step < kStateCount; ++step)
        for (const ActionState from : std::set<ActionState>(reached))
            for (const ActionState to : nextStates(from))
                reached.insert(to);
    CHECK(reached.size() == static_cast<size_t>(kStateCount));
    for (const ActionState state : allStates()) {
        CHECK_FALSE(nextStates(state).empty());
        CHECK(isAllowed(state, state));
        for (const ActionState next : nextStates(state))
            CHECK(next != state);
    }
}

TEST_CASE("verified and risk accepted say by whom, and verified what shows it", "[improvement]")
{
    const Action claimed = inState(ActionState::ClaimedDone);
    Action verified = inState(ActionState::Verified);
    CHECK(standingFault(claimed, verified) == StandingFault::None);
    verified.standing.by = {};
    CHECK(standingFault(claimed, verified) == StandingFault::NeedsPerson);
    verified.standing.by = kLi;
    verified.closingNote.clear();
    CHECK(standingFault(claimed, verified) == StandingFault::NeedsClosure);
    verified.evidence = {assessment::EvidenceId{QUuid::createUuidV5(QUuid(), QByteArray("file"))}};
    CHECK(standingFault(claimed, verified) == StandingFault::None);

    Action accepted = inState(ActionState::RiskAccepted);
    accepted.closingNote.clear();
    CHECK(standingFault(claimed, accepted) == StandingFault::None);
    accepted.standing.by = {};
    CHECK(standingFault(claimed, accepted) == StandingFault::NeedsPerson);
    CHECK(standingFault(inState(ActionState::Open), inState(ActionState::Verified)) ==
          StandingFault::NotAllowed);
}

TEST_CASE("what follows from a finding is verified by another than who claimed it", "[improvement]")
{
    Action claimed = inState(ActionState::ClaimedDone);
    claimed.standing.by = kLi;
    Action verified = inState(ActionState::Verified);
    verified.standing.by = kLi;
    verified.closingNote = u"Seen"_qs;
    CHECK(standingFault(claimed, verified) == StandingFault::None); // in a plan of one's own
    claimed.source.kind = SourceKind::Finding;
    verified.source.kind = SourceKind::Finding;
    CHECK(standingFault(claimed, verified) == StandingFault::NeedsOther);
    CHECK(standingFault(verified, verified) == StandingFault::None); // a change of something else
    verified.standing.by = {QUuid::createUuidV5(QUuid(), QByteArray("another"))};
    CHECK(standingFault(claimed, verified) == StandingFault::None);
}

TEST_CASE("a risk that a finding names is accepted with its reason", "[improvement]")
{
    Action accepted = inState(ActionState::RiskAccepted);
    accepted.source.kind = SourceKind::Finding;
    accepted.closingNote.clear();
    CHECK(standingFault(inState(ActionState::Open), accepted) == StandingFault::NeedsClosure);
    CHECK(standingFault(accepted, accepted) == StandingFault::None);
    accepted.closingNote = u"Council of 3 November"_qs;
    CHECK(standingFault(inState(ActionState::Open), accepted) == StandingFault::None);
}

TEST_CASE("an action is late from the day after it was due, while there is something to do", "[improvement]")
{
    Action action;
    CHECK_FALSE(daysUntilDue(action, kToday).has_value());
    action.due = kToday;
    CHECK(daysUntilDue(action, kToday) == 0);
    CHECK_FALSE(isOverdue(action, kToday));
    action.due = kToday.addDays(-1);
    CHECK(daysUntilDue(action, kToday) == -1);
    for (const ActionState state : allStates()) {
        action.standing.state = state;
        CHECK(isOverdue(action, kToday) == isToDo(state));
    }
}

TEST_CASE("what is late or due soon comes in the order of its days", "[improvement]")
{
    const auto due = [](int days, ActionState state = ActionState::Open) {
        Action action;
        action.due = kToday.addDays(days);
        action.standing.state = state;
        return action;
    };
    const std::vector<Action> plan{due(31),
                                   due(30),
                                   due(-400),
                                   Action{},
                                   due(0, ActionState::InProgress),
                                   due(-1, ActionState::ClaimedDone)};
    CHECK(dueActions(plan, kToday, 30) == std::vector<Action>{plan[2], plan[4], plan[1]});
    CHECK(dueActions({}, kToday, 30).empty());
}

TEST_CASE("an action grows older until it is closed", "[improvement]")
{
    Action action;
    CHECK(ageDays(action, kToday) == 0);
    action.raisedOn = kToday.addDays(-40);
    CHECK(ageDays(action, kToday) == 40);
    action.standing = {ActionState::ClaimedDone, kLi, kToday.addDays(-10)};
    CHECK(ageDays(action, kToday) == 40);
    action.standing.state = ActionState::Verified;
    CHECK(ageDays(action, kToday) == 30);
    action.raisedOn = kToday.addDays(3);
    CHECK(ageDays(action, kToday) == 0);
}

TEST_CASE("an action that is not closed after 18 months is long outstanding", "[improvement]")
{
    Action action;
    CHECK_FALSE(isLongOutstanding(action, kToday));
    action.raisedOn = kToday.addMonths(-18);
    CHECK_FALSE(isLongOutstanding(action, kToday));
    action.raisedOn = action.raisedOn.addDays(-1);
    CHECK(isLongOutstanding(action, kToday));
    action.standing.state = ActionState::ClaimedDone;
    CHECK(isLongOutstanding(action, kToday));
    action.standing.state = ActionState::RiskAccepted;
    CHECK_FALSE(isLongOutstanding(action, kToday));
}
