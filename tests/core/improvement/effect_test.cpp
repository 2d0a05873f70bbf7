#include "improvement/effect.h"

#include "core/scoring/sample_frameworks.h"
#include "core/scoring/sheet.h"
#include "improvement/action_rules.h"
#include "improvement/proposals.h"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

#include <algorithm>

using namespace sextant;
using namespace sextant::improvement;
using namespace sextant::test;

namespace {

const QDate kDay(2026, 11, 23);
const assessment::AssessmentId kAssessment{QUuid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)};
const assessment::AssessmentId kEarlier{QUuid(2, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)};

/// Six items in two sections, the second of each with a gate at 2.
framework::Framework sixItems(framework::Direction better)
{
    framework::Method method;
    method.better = better;
    std::vector<framework::Section> sections;
    for (const QString& id : {u"a"_qs, u"b"_qs}) {
        framework::Section part = section(
            id, {levelItem(id + u'1'), levelItem(id + u'2', Decimal::fromInt(2)), levelItem(id + u'3')});
        part.items[1].gate = framework::Gate{Decimal::fromInt(2)};
        sections.push_back(part);
    }
    return frameworkOf(method, sections);
}

Sheet anySheet(framework::Direction better)
{
    Sheet sheet(sixItems(better));
    for (int i = 0; i < sheet.itemCount(); ++i) {
        const int kind = *rc::gen::inRange(0, 8);
        if (kind == 0)
            sheet.notApplicable(i);
        else if (kind > 1)
            sheet.choose(i, QString::number(*rc::gen::inRange(0, 5)));
    }
    return sheet;
}

std::vector<std::optional<Decimal>> anyTargets(int count)
{
    std::vector<std::optional<Decimal>> targets;
    for (int i = 0; i < count; ++i)
        targets.push_back(*rc::gen::arbitrary<bool>()
                              ? std::optional(Decimal::fromInt(*rc::gen::inRange(0, 5)))
                              : std::nullopt);
    return targets;
}

framework::Direction anyDirection()
{
    return *rc::gen::element(framework::Direction::HigherIsBetter, framework::Direction::LowerIsBetter);
}

Action actionFor(const Proposal& proposal, ActionState state,
                 const assessment::AssessmentId& assessment = kAssessment)
{
    assessment::Assessment measured;
    measured.id = assessment;
    Action action = proposedAction(proposal, measured, kDay);
    action.standing.state = state;
    return action;
}

} // namespace

TEST_CASE("reaching an aim scores as answering so would", "[improvement][effect]")
{
    rc::prop("aims", [] {
        const auto better = anyDirection();
        Sheet sheet = anySheet(better);
        const scoring::PreparedFramework prepared(sheet.index());
        std::vector<Aim> aims;
        for (int i = 0; i < sheet.itemCount(); ++i)
            if (*rc::gen::arbitrary<bool>())
                aims.push_back({i, Decimal::fromInt(*rc::gen::inRange(0, 5))});
        const auto then = scoreWith(prepared, sheet.entries(), kDay, aims);
        const auto before = sheet.score(kDay);
        for (const Aim& aim : aims) {
            if (assessment::isNotApplicable(sheet.response(aim.item)))
                continue;
            const scoring::ItemScore& now = before.items[size_t(aim.item)];
            const bool isBetter = now.state != scoring::ItemState::Rated ||
                                  (better == framework::Direction::HigherIsBetter ? aim.points > now.points
                                                                                  : aim.points < now.points);
            if (isBetter)
                sheet.choose(aim.item, aim.points.toString());
        }
        RC_ASSERT(then == sheet.score(kDay));
    });
}

TEST_CASE("aims never make a figure worse, in whatever order they come", "[improvement][effect]")
{
    rc::prop("order", [] {
        const auto better = anyDirection();
        const Sheet sheet = anySheet(better);
        const scoring::PreparedFramework prepared(sheet.index());
        std::vector<Aim> aims;
        for (int i = *rc::gen::inRange(0, 8); i > 0; --i)
            aims.push_back(
                {*rc::gen::inRange(0, sheet.itemCount()), Decimal::fromInt(*rc::gen::inRange(0, 5))});
        const auto then = scoreWith(prepared, sheet.entries(), kDay, aims);
        std::reverse(aims.begin(), aims.end());
        RC_ASSERT(scoreWith(prepared, sheet.entries(), kDay, aims) == then);
        const auto now = sheet.score(kDay);
        for (size_t i = 0; i < now.items.size(); ++i) {
            if (now.items[i].state != scoring::ItemState::Rated)
                continue;
            const auto& before = now.items[i].points;
            const auto& after = then.items[i].points;
            const bool isNoWorse =
                better == framework::Direction::HigherIsBetter ? after >= before : after <= before;
            RC_ASSERT(isNoWorse);
        }
    });
}

TEST_CASE("an aim that no option brings, or for another kind of answer, changes nothing",
          "[improvement][effect]")
{
    framework::Framework framework = sixItems(framework::Direction::HigherIsBetter);
    framework.sections[0].items[0].kind = framework::ItemKind::Number;
    const Sheet sheet(framework);
    const scoring::PreparedFramework prepared(sheet.index());
    const auto now = sheet.score(kDay);
    CHECK(scoreWith(prepared, sheet.entries(), kDay, {{0, Decimal::fromInt(4)}}) == now);
    CHECK(scoreWith(prepared, sheet.entries(), kDay, {{1, Decimal{25'000}}}) == now);
    CHECK_FALSE(scoreWith(prepared, sheet.entries(), kDay, {{1, Decimal::fromInt(4)}}) == now);
}

TEST_CASE("every gap is proposed once, unless an action answers to it", "[improvement][proposals]")
{
    rc::prop("proposals", [] {
        const Sheet sheet = anySheet(anyDirection());
        const scoring::PreparedFramework prepared(sheet.index());
        const auto card = sheet.score(kDay);
        const auto targets = anyTargets(sheet.itemCount());
        const auto all = proposals(prepared, card, targets, kAssessment, {});
        RC_ASSERT(all.size() == scoring::gaps(prepared, card, targets).size());
        std::vector<Action> plan;
        std::vector<framework::ItemId> answered;
        for (const Proposal& proposal : all) {
            RC_ASSERT(!proposal.what.isEmpty());
            if (*rc::gen::arbitrary<bool>())
                continue;
            const auto state = static_cast<ActionState>(*rc::gen::inRange(0, kStateCount));
            const bool isEarlier = *rc::gen::arbitrary<bool>();
            plan.push_back(actionFor(proposal, state, isEarlier ? kEarlier : kAssessment));
            if (isEarlier ? !isClosed(state) : state != ActionState::Superseded)
                answered.push_back(proposal.item);
        }
        const auto left = proposals(prepared, card, targets, kAssessment, plan);
        RC_ASSERT(left.size() == all.size() - answered.size());
        for (const Proposal& proposal : left) {
            RC_ASSERT(std::find(answered.begin(), answered.end(), proposal.item) == answered.end());
            RC_ASSERT(std::find(all.begin(), all.end(), proposal) != all.end());
        }
    });
}

TEST_CASE("a proposal says what is to be reached in both languages, and becomes an action as it is",
          "[improvement][proposals]")
{
    framework::Framework framework = sixItems(framework::Direction::HigherIsBetter);
    framework.sections[0].items[1].title = {u"Segregation of duties %1"_qs, u"职责分离"_qs};
    framework.sections[0].items[1].options[2].label = {u"Basic"_qs, u"基本"_qs};
    Sheet sheet(framework);
    sheet.choose(1, u"0"_qs);
    const scoring::PreparedFramework prepared(sheet.index());
    const auto found = proposals(prepared, sheet.score(kDay),
                                 std::vector<std::optional<Decimal>>(6, std::nullopt), kAssessment, {});
    REQUIRE(found.size() == 1);
    CHECK(found[0].gateFailed);
    CHECK(found[0].what ==
          LocalizedText{u"Segregation of duties %1: reach “Basic” (2)"_qs, u"职责分离：达到“基本”（2）"_qs});
    const Action action = actionFor(found[0], ActionState::Open);
    CHECK(action.source == Source{SourceKind::Gate, kAssessment, found[0].item});
    CHECK(action.target == Decimal::fromInt(2));
    CHECK(action.raisedOn == kDay);
}
