#include "core/workspace/workspace_fixture.h"

#include "improvement/action_rules.h"
#include "workspace/action_service.h"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

#include <QSignalSpy>

#include <algorithm>

using namespace workspace_fixture;
using namespace sextant::improvement;
using workspace::ActionService;
using workspace::GroupId;

namespace {

struct Plan : Bench
{
    ActionService& actions() { return file().actions(); }

    Action request(const QString& what = QStringLiteral("Train two people"))
    {
        Action action;
        action.organisation = organisation;
        action.what.en = what;
        return action;
    }
    ActionId add(const Action& action)
    {
        const auto id = actions().add(action);
        REQUIRE(id.has_value());
        return *id;
    }
    ActionId add() { return add(request()); }

    Action at(const ActionId& id)
    {
        REQUIRE(actions().find(id) != nullptr);
        return *actions().find(id);
    }
    organisation::PersonId person(const QString& name) { return *organisations().personNamed(name); }
    /// Takes it to \a state with whatever that needs.
    Result<GroupId> take(const ActionId& id, ActionState state)
    {
        Action action = at(id);
        action.standing = {state, person(QStringLiteral("王芳")), {}};
        action.closingNote = QStringLiteral("seen");
        return actions().update(action);
    }
    /// a.level and a.gate at 1 of 4, with a target of 3 for a.level.
    void leaveGaps()
    {
        REQUIRE(assessments().setResponse(assessment, item("a.level"), level(1)));
        REQUIRE(assessments().setTarget(assessment, item("a.level"), Decimal::fromInt(3)));
        REQUIRE(assessments().setResponse(assessment, item("a.gate"), level(1)));
    }
};

QString whatIsWrong(const Error& error)
{
    return error.args.value(QStringLiteral("what")).toString();
}

} // namespace

TEST_CASE("an action is stored tidily, raised today, at the end of the plan", "[workspace][actions]")
{
    Plan bench;
    const ActionId first = bench.add(bench.request(QStringLiteral("  Train two people \n")));
    const ActionId second = bench.add();
    CHECK(bench.at(first).what.en == QStringLiteral("Train two people"));
    CHECK(bench.at(first).raisedOn == QDate(2026, 11, 23));
    CHECK(bench.at(first).position < bench.at(second).position);
    bench.reopen();
    const auto plan = bench.actions().of(bench.organisation);
    REQUIRE(plan.size() == 2);
    CHECK(plan[0].id == first);
    CHECK(plan[1].id == second);
    CHECK(bench.actions().all() == plan);
    REQUIRE(bench.file().verify().has_value());
    CHECK(bench.file().verify()->faults.empty());
}

TEST_CASE("an action that says nothing, costs less than nothing or names what is not there is refused",
          "[workspace][actions]")
{
    Plan bench;
    CHECK(whatIsWrong(bench.actions().add(bench.request(QStringLiteral(" "))).error()) ==
          QStringLiteral("what"));
    Action action = bench.request();
    action.cost = Money{Decimal::fromInt(-1)};
    CHECK(whatIsWrong(bench.actions().add(action).error()) == QStringLiteral("cost"));
    action = bench.request();
    action.owner = {bench.ids.newId()};
    CHECK(bench.actions().add(action).error().code == ErrorCode::NotFound);
    action = bench.request();
    action.evidence = {{bench.ids.newId()}};
    CHECK(bench.actions().add(action).error().code == ErrorCode::NotFound);
    action = bench.request();
    action.organisation = {bench.ids.newId()};
    CHECK(bench.actions().add(action).error().code == ErrorCode::NotFound);
    CHECK(bench.actions().update(bench.request()).error().code == ErrorCode::NotFound);
    CHECK(bench.actions().all().empty());
}

TEST_CASE("an update writes only what differs, and tells the views", "[workspace][actions]")
{
    Plan bench;
    const ActionId id = bench.add();
    QSignalSpy changed(&bench.file().notifier(), &workspace::ChangeNotifier::actionChanged);
    Action action = bench.at(id);
    CHECK(bench.actions().update(action)->isNull());
    CHECK(changed.isEmpty());
    action.due = QDate(2027, 3, 31);
    action.owner = bench.file().author().id;
    REQUIRE(bench.actions().update(action));
    CHECK(changed.count() == 1);
    CHECK(changed.at(0).at(0).value<ActionId>() == id);
    const auto history = bench.file().history({}, {}, 2);
    REQUIRE(history.has_value());
    QStringList fields;
    for (const workspace::HistoryLine& line : *history) {
        CHECK(line.kind == QStringLiteral("action"));
        fields.append(line.field);
    }
    fields.sort();
    CHECK(fields == QStringList{QStringLiteral("due"), QStringLiteral("owner")});
}

TEST_CASE("who closes an action is on record, and an owner who claims it says so himself",
          "[workspace][actions]")
{
    Plan bench;
    const ActionId id = bench.add();
    Action action = bench.at(id);
    action.standing.state = ActionState::Verified;
    CHECK(whatIsWrong(bench.actions().update(action).error()) == QStringLiteral("state"));
    action.standing.state = ActionState::ClaimedDone;
    REQUIRE(bench.actions().update(action));
    CHECK(bench.at(id).standing ==
          Standing{ActionState::ClaimedDone, bench.file().author().id, QDate(2026, 11, 23)});

    action = bench.at(id);
    action.standing = {ActionState::Verified, {}, {}};
    CHECK(whatIsWrong(bench.actions().update(action).error()) == QStringLiteral("by"));
    action.standing.by = bench.person(QStringLiteral("王芳"));
    CHECK(whatIsWrong(bench.actions().update(action).error()) == QStringLiteral("closingNote"));
    action.closingNote = QStringLiteral("Minutes of 3 November seen");
    REQUIRE(bench.actions().update(action));
    CHECK(bench.at(id).standing.on == QDate(2026, 11, 23));
    action.closingNote.clear();
    CHECK(whatIsWrong(bench.actions().update(action).error()) == QStringLiteral("closingNote"));

    action = bench.at(id);
    action.standing.state = ActionState::InProgress;
    REQUIRE(bench.actions().update(action));
    CHECK(bench.at(id).standing == Standing{ActionState::InProgress, {}, {}});
    action.standing = {ActionState::RiskAccepted, {}, {}};
    CHECK(whatIsWrong(bench.actions().update(action).error()) == QStringLiteral("by"));
}

TEST_CASE("whatever is tried, an action only takes steps that are allowed", "[workspace][actions]")
{
    Plan bench;
    const ActionId id = bench.add();
    rc::prop("steps", [&] {
        const ActionState before = bench.at(id).standing.state;
        const auto wanted = static_cast<ActionState>(*rc::gen::inRange(0, kStateCount));
        const auto taken = bench.take(id, wanted);
        RC_ASSERT(taken.has_value() == isAllowed(before, wanted));
        RC_ASSERT(bench.at(id).standing.state == (taken.has_value() ? wanted : before));
    });
}

TEST_CASE("gaps and failed gates become actions once, as one act", "[workspace][actions]")
{
    Plan bench;
    bench.leaveGaps();
    const auto proposed = bench.actions().proposals(bench.assessment);
    REQUIRE(proposed.size() == 2);
    CHECK(proposed[0].item == item("a.gate"));
    CHECK(proposed[0].gateFailed);
    CHECK(proposed[1].target == Decimal::fromInt(3));
    const auto act = bench.actions().addProposed(bench.assessment, proposed);
    REQUIRE(act.has_value());
    const auto plan = bench.actions().of(bench.organisation);
    REQUIRE(plan.size() == 2);
    CHECK(plan[0].source == Source{SourceKind::Gate, bench.assessment, item("a.gate")});
    CHECK(plan[0].target == Decimal::fromInt(2));
    CHECK_FALSE(plan[0].what.isHalf());
    CHECK(bench.actions().proposals(bench.assessment).empty());
    REQUIRE(bench.file().revert(*act));
    CHECK(bench.actions().all().empty());
    CHECK(bench.actions().proposals(bench.assessment) == proposed);
    CHECK(bench.actions().addProposed(bench.assessment, {})->isNull());
}

TEST_CASE("what was superseded is proposed again under an id of its own", "[workspace][actions]")
{
    Plan bench;
    bench.leaveGaps();
    REQUIRE(bench.actions().addProposed(bench.assessment, bench.actions().proposals(bench.assessment)));
    const Action old = bench.actions().of(bench.organisation).front();
    REQUIRE(bench.take(old.id, ActionState::Superseded));
    const auto again = bench.actions().proposals(bench.assessment);
    REQUIRE(again.size() == 1);
    REQUIRE(bench.actions().addProposed(bench.assessment, again));
    CHECK(bench.actions().of(bench.organisation).size() == 3);
    CHECK(bench.at(old.id).standing.state == ActionState::Superseded);
}

TEST_CASE("a later assessment proposes what is closed, not what is still open", "[workspace][actions]")
{
    Plan bench;
    bench.leaveGaps();
    REQUIRE(bench.actions().addProposed(bench.assessment, bench.actions().proposals(bench.assessment)));
    const auto plan = bench.actions().of(bench.organisation);
    REQUIRE(bench.take(plan[0].id, ActionState::ClaimedDone));
    REQUIRE(bench.take(plan[0].id, ActionState::Verified));
    const auto next = bench.start(QStringLiteral("2027"), QDate(2027, 11, 2), bench.assessment);
    const auto proposed = bench.actions().proposals(next);
    REQUIRE(proposed.size() == 1);
    CHECK(proposed[0].item == plan[0].source.item);
}

TEST_CASE("the figures with actions are those that the answers would give", "[workspace][actions]")
{
    Plan bench;
    bench.leaveGaps();
    const auto proposed = bench.actions().proposals(bench.assessment);
    REQUIRE(bench.actions().addProposed(bench.assessment, proposed));
    const auto plan = bench.actions().of(bench.organisation);
    const auto before = bench.assessments().score(bench.assessment);
    CHECK(bench.actions().scoreWith(bench.assessment, {}) == before);
    CHECK(bench.actions().scoreWithProposals(bench.assessment, proposed) ==
          bench.actions().scoreWith(bench.assessment, {plan[0].id, plan[1].id}));
    const auto gateOnly = bench.actions().scoreWith(bench.assessment, {plan[0].id});
    const auto both = bench.actions().scoreWith(bench.assessment, {plan[1].id, plan[0].id});
    REQUIRE(bench.assessments().setResponse(bench.assessment, item("a.gate"), level(2)));
    CHECK(bench.assessments().score(bench.assessment) == gateOnly);
    REQUIRE(bench.assessments().setResponse(bench.assessment, item("a.level"), level(3)));
    CHECK(bench.assessments().score(bench.assessment) == both);
}

TEST_CASE("a signed assessment keeps its seal whatever happens to its actions", "[workspace][actions]")
{
    Plan bench;
    bench.answerAll(bench.assessment);
    REQUIRE(bench.assessments().setTarget(bench.assessment, item("a.level"), Decimal::fromInt(4)));
    REQUIRE(bench.assessments().sign(bench.assessment));
    const QByteArray digest = bench.assessments().contentDigest(bench.assessment);
    const auto act =
        bench.actions().addProposed(bench.assessment, bench.actions().proposals(bench.assessment));
    REQUIRE(act.has_value());
    CHECK_FALSE(act->isNull());
    CHECK(bench.assessments().contentDigest(bench.assessment) == digest);
    REQUIRE(bench.file().revert(*act));
    CHECK(bench.actions().all().empty());
    CHECK(bench.file().verify()->faults.empty());
}

TEST_CASE("an action survives its assessment and goes with its organisation", "[workspace][actions]")
{
    Plan bench;
    bench.leaveGaps();
    REQUIRE(bench.actions().addProposed(bench.assessment, bench.actions().proposals(bench.assessment)));
    const auto plan = bench.actions().of(bench.organisation);
    REQUIRE(bench.assessments().remove(bench.assessment));
    CHECK(bench.actions().of(bench.organisation) == plan);
    const auto removed = bench.organisations().remove(bench.organisation);
    REQUIRE(removed.has_value());
    CHECK(bench.actions().all().empty());
    REQUIRE(bench.file().revert(*removed));
    CHECK(bench.actions().of(bench.organisation) == plan);
}

TEST_CASE("files show that an action is closed, and stay after undo", "[workspace][actions]")
{
    Plan bench;
    const ActionId id = bench.add();
    const QString path = bench.writeFile(QStringLiteral("minutes.txt"), "Council, 3 November");
    const auto linked = bench.actions().attach(id, path);
    REQUIRE(linked.has_value());
    REQUIRE(bench.actions().evidence(id).size() == 1);
    const auto file = bench.actions().evidence(id).front();
    CHECK(file.fileName == QStringLiteral("minutes.txt"));
    CHECK(bench.evidence().content(file.id) == QByteArray("Council, 3 November"));
    CHECK(bench.actions().attach(id, path)->isNull());
    const auto undone = bench.file().revert(*linked);
    REQUIRE(undone.has_value());
    CHECK(undone->kept.empty());
    CHECK(bench.actions().evidence(id).empty());
    REQUIRE(bench.file().revert(undone->group));
    REQUIRE(bench.actions().detach(id, file.id));
    CHECK(bench.actions().evidence(id).empty());
    CHECK(bench.actions().detach(id, file.id).error().code == ErrorCode::NotFound);
    CHECK(bench.file().verify()->faults.empty());
}

TEST_CASE("undoing an answer's file keeps it while an action is closed with it", "[workspace][actions]")
{
    Plan bench;
    const QString path = bench.writeFile(QStringLiteral("minutes.txt"), "Council, 3 November");
    const auto attached = bench.evidence().attach(bench.assessment, item("a.level"), path);
    REQUIRE(attached.has_value());
    const ActionId id = bench.add();
    REQUIRE(bench.actions().attach(id, path));
    REQUIRE(bench.file().revert(*attached));
    CHECK(bench.evidence().of(bench.assessment, item("a.level")).empty());
    CHECK(bench.actions().evidence(id).size() == 1);
}

TEST_CASE("any row of acts on actions can be undone one after the other", "[workspace][actions]")
{
    rc::prop("undo", [] {
        Plan bench;
        bench.leaveGaps();
        std::vector<std::vector<Action>> states{bench.actions().all()};
        std::vector<GroupId> acts;
        const int count = *rc::gen::inRange(1, 8);
        for (int i = 0; i < count; ++i) {
            const auto plan = bench.actions().all();
            const int kind = *rc::gen::inRange(0, 4);
            GroupId group;
            if (plan.empty() || kind == 0) {
                bench.add();
                group = bench.file().lastGroup();
            } else if (kind == 1) {
                group = *bench.actions().addProposed(bench.assessment,
                                                     bench.actions().proposals(bench.assessment));
            } else if (kind == 2) {
                group = *bench.actions().remove(plan.front().id);
            } else {
                const auto next = nextStates(plan.back().standing.state);
                group = *bench.take(plan.back().id, *rc::gen::elementOf(next));
            }
            if (group.isNull())
                continue;
            acts.push_back(group);
            states.push_back(bench.actions().all());
        }
        for (; !acts.empty(); acts.pop_back()) {
            RC_ASSERT(bench.actions().all() == states.back());
            states.pop_back();
            const auto undone = bench.file().revert(acts.back());
            RC_ASSERT(undone.has_value());
            RC_ASSERT(undone->kept.empty());
            RC_ASSERT(bench.actions().all() == states.back());
        }
    });
}

TEST_CASE("each change makes the revision of an action greater", "[workspace][actions]")
{
    Plan bench;
    const ActionId id = bench.add();
    const int first = bench.actions().revision(id);
    CHECK(first > 0);
    REQUIRE(bench.take(id, ActionState::InProgress));
    CHECK(bench.actions().revision(id) > first);
    CHECK(bench.actions().revision({bench.ids.newId()}) == 0);
}

TEST_CASE("actions of a file that is read only cannot be changed", "[workspace][actions]")
{
    Plan bench;
    const ActionId id = bench.add();
    bench.close();
    auto environment = bench.environment();
    environment.readOnly = true;
    const auto file = workspace::Workspace::open(bench.path(), environment);
    REQUIRE(file.has_value());
    REQUIRE((*file)->actions().find(id) != nullptr);
    CHECK((*file)->actions().remove(id).error().code == ErrorCode::ReadOnly);
    CHECK((*file)->actions().add(*(*file)->actions().find(id)).error().code == ErrorCode::ReadOnly);
}

TEST_CASE("people of an action are named with it, and a refused act adds nobody", "[workspace]")
{
    Plan bench;
    const ActionId id = bench.add();
    const auto known = bench.organisations().persons();
    Action action = bench.at(id);
    action.standing.state = ActionState::Verified;
    CHECK_FALSE(bench.actions().update(action, {QStringLiteral("赵敏"), QStringLiteral("Li")}).has_value());
    CHECK_FALSE(
        bench.actions().add(bench.request(QStringLiteral(" ")), {QStringLiteral("赵敏"), {}}).has_value());
    CHECK(bench.organisations().persons() == known);

    action.standing.state = ActionState::ClaimedDone;
    REQUIRE(bench.actions().update(action, {QStringLiteral(" 赵敏 "), QStringLiteral("赵敏")}).has_value());
    CHECK(bench.organisations().persons().size() == known.size() + 1);
    CHECK(bench.at(id).owner == bench.person(QStringLiteral("赵敏")));
    CHECK(bench.at(id).standing.by == bench.at(id).owner);

    // Who changed the state is not kept of an action that is to do: nobody is added for it.
    action = bench.at(id);
    action.standing.state = ActionState::Open;
    REQUIRE(bench.actions().update(action, {QString(), QStringLiteral("Li")}).has_value());
    CHECK(bench.at(id).owner.isNull());
    CHECK(bench.organisations().persons().size() == known.size() + 1);
}
