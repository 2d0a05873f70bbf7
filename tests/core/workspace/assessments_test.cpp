#include "core/workspace/workspace_fixture.h"

#include "scoring/score_card.h"

#include <catch2/catch.hpp>

using namespace workspace_fixture;
using namespace sextant::assessment;
using workspace::AssessmentService;
using workspace::GroupId;

namespace {

ErrorCode refusalOf(const Result<GroupId>& result)
{
    REQUIRE_FALSE(result.has_value());
    return result.error().code;
}

} // namespace

TEST_CASE("an answer is there at once, and giving it again is no act", "[workspace]")
{
    Bench bench;
    const auto first = bench.assessments().setResponse(bench.assessment, item("a.level"), level(3));
    REQUIRE(first.has_value());
    CHECK_FALSE(first->isNull());
    CHECK(bench.assessments().answer(bench.assessment, item("a.level"))->response == level(3));
    const auto again = bench.assessments().setResponse(bench.assessment, item("a.level"), level(3));
    REQUIRE(again.has_value());
    CHECK(again->isNull());
    CHECK(bench.file().lastGroup() == *first);
}

TEST_CASE("clearing, an empty note and no flag on an untouched item leave it untouched", "[workspace]")
{
    Bench bench;
    CHECK(bench.assessments().setResponse(bench.assessment, item("a.level"), Response{})->isNull());
    CHECK(bench.assessments().setNote(bench.assessment, item("a.level"), QStringLiteral("  \n"))->isNull());
    CHECK(bench.assessments().setFlagged(bench.assessment, item("a.level"), false)->isNull());
    CHECK(bench.assessments().answer(bench.assessment, item("a.level")) == nullptr);
}

TEST_CASE("a response that the item does not take is refused by name", "[workspace]")
{
    Bench bench;
    AssessmentService& service = bench.assessments();
    const auto set = [&](const char* id, const Response& response) {
        return refusalOf(service.setResponse(bench.assessment, item(id), response));
    };
    CHECK(set("a.level", level(7)) == ErrorCode::UnknownOption);
    CHECK(set("a.level", Decimal::fromInt(3)) == ErrorCode::WrongKind);
    CHECK(set("b.number", Decimal::fromInt(101)) == ErrorCode::InvalidArgument);
    CHECK(set("b.date", QDate()) == ErrorCode::InvalidArgument);
    CHECK(set("a.level", notApplicable(QStringLiteral("  "))) == ErrorCode::ReasonNeeded);
    CHECK(set("a.many", ChosenOptions{{{QStringLiteral("x")}, {QStringLiteral("none")}}}) ==
          ErrorCode::InvalidArgument);
    CHECK(set("no.such", level(1)) == ErrorCode::NotFound);
    CHECK(refusalOf(service.setResponse({bench.ids.newId()}, item("a.level"), level(1))) ==
          ErrorCode::NotFound);
}

TEST_CASE("several answers are taken all together or not at all", "[workspace]")
{
    Bench bench;
    const auto refused = bench.assessments().setAnswers(
        bench.assessment, {{item("a.level"), level(2), {}, {}}, {item("a.gate"), level(9), {}, {}}});
    CHECK(refusalOf(refused) == ErrorCode::UnknownOption);
    CHECK(bench.assessments().answer(bench.assessment, item("a.level")) == nullptr);
    const auto twice = bench.assessments().setAnswers(
        bench.assessment, {{item("a.level"), level(2), {}, {}}, {item("a.level"), level(3), {}, {}}});
    CHECK(refusalOf(twice) == ErrorCode::InvalidArgument);
}

TEST_CASE("one act sets every part of several answers, and one undo puts all of them back", "[workspace]")
{
    Bench bench;
    AssessmentService& service = bench.assessments();
    REQUIRE(service.setTarget(bench.assessment, item("a.level"), Decimal::fromInt(3)));
    service.keepNoteDraft(bench.assessment, item("a.level"), QStringLiteral("half a sen"));
    const organisation::PersonId mary = *bench.organisations().personNamed(QStringLiteral("Mary"));
    AssessmentService::AnswerEdit first{item("a.level"), level(2), QStringLiteral("Seen"),
                                        std::optional<Decimal>{}};
    first.flagged = true;
    first.assignee = mary;
    first.reviewed = true;
    AssessmentService::AnswerEdit second{item("a.gate")};
    second.target = Decimal::fromInt(4);
    second.assignee = bench.file().author().id;
    const auto act = service.setAnswers(bench.assessment, {first, second});
    REQUIRE(act.has_value());
    const Answer level2 = *service.answer(bench.assessment, item("a.level"));
    CHECK(level2.response == level(2));
    CHECK(level2.note == QStringLiteral("Seen"));
    CHECK_FALSE(level2.target.has_value());
    CHECK(level2.flagged);
    CHECK(level2.assignee == mary);
    CHECK(service.isReviewed(bench.assessment, item("a.level")));
    CHECK(service.noteDraft(bench.assessment, item("a.level")).isEmpty());
    CHECK(service.answer(bench.assessment, item("a.gate"))->target == Decimal::fromInt(4));
    CHECK(service.answer(bench.assessment, item("a.gate"))->assignee == bench.file().author().id);
    REQUIRE(bench.file().revert(*act));
    CHECK(service.answer(bench.assessment, item("a.level"))->target == Decimal::fromInt(3));
    CHECK(service.answer(bench.assessment, item("a.gate")) == nullptr);
}

TEST_CASE("an act of several parts is refused whole when one part is", "[workspace]")
{
    Bench bench;
    AssessmentService& service = bench.assessments();
    AssessmentService::AnswerEdit fine{item("a.level"), level(2)};
    AssessmentService::AnswerEdit reviewed{item("a.gate")};
    reviewed.reviewed = true;
    CHECK(refusalOf(service.setAnswers(bench.assessment, {fine, reviewed})) == ErrorCode::InvalidArgument);
    AssessmentService::AnswerEdit assigned{item("a.gate")};
    assigned.assignee = organisation::PersonId{bench.ids.newId()};
    CHECK(refusalOf(service.setAnswers(bench.assessment, {fine, assigned})) == ErrorCode::NotFound);
    CHECK(service.answer(bench.assessment, item("a.level")) == nullptr);
}

TEST_CASE("a review is of the response as it was, and a later change voids it", "[workspace]")
{
    Bench bench;
    AssessmentService& service = bench.assessments();
    CHECK(refusalOf(service.review(bench.assessment, item("a.gate"))) == ErrorCode::InvalidArgument);
    REQUIRE(
        service.setResponse(bench.assessment, item("a.gate"), notApplicable(QStringLiteral("No such work"))));
    CHECK(service.score(bench.assessment).gates.front().state == scoring::GateState::Open);
    REQUIRE(service.review(bench.assessment, item("a.gate")));
    CHECK(service.isReviewed(bench.assessment, item("a.gate")));
    CHECK(service.score(bench.assessment).gates.front().state == scoring::GateState::Dropped);
    CHECK(service.review(bench.assessment, item("a.gate"))->isNull());
    REQUIRE(service.setResponse(bench.assessment, item("a.gate"),
                                notApplicable(QStringLiteral("Another reason"))));
    CHECK_FALSE(service.isReviewed(bench.assessment, item("a.gate")));
    REQUIRE(
        service.setResponse(bench.assessment, item("a.gate"), notApplicable(QStringLiteral("No such work"))));
    CHECK(service.isReviewed(bench.assessment, item("a.gate")));
}

TEST_CASE("items are asked when their condition holds", "[workspace]")
{
    Bench bench;
    CHECK(bench.assessments().visibleItems(bench.assessment) ==
          std::vector<bool>{true, true, true, true, true, true, false});
    REQUIRE(bench.assessments().setResponse(bench.assessment, item("a.level"), level(2)));
    CHECK(bench.assessments().visibleItems(bench.assessment).back());
}

TEST_CASE("only what lies in the scope is asked and counted", "[workspace]")
{
    Bench bench;
    AssessmentService& service = bench.assessments();
    REQUIRE(service.setResponse(bench.assessment, item("a.level"), level(2)));
    const auto group = service.setScope(bench.assessment, {{QStringLiteral("b")}});
    REQUIRE(group.has_value());
    // b.more hangs on a.level, which is not asked any more.
    CHECK(service.visibleItems(bench.assessment) ==
          std::vector<bool>{false, false, false, true, true, true, false});
    const scoring::ScoreCard card = service.score(bench.assessment);
    CHECK(card.overall.visible() == 0); // what is asked of b weighs nothing
    CHECK(card.items.front().state == scoring::ItemState::Hidden);
    REQUIRE(bench.file().revert(*group));
    CHECK(service.score(bench.assessment).overall.rated == 1);
    REQUIRE(service.setScope(bench.assessment, {{QStringLiteral("a")}}));
    CHECK(service.score(bench.assessment).overall.visible() == 3);
    CHECK(refusalOf(service.setScope(bench.assessment, {{QStringLiteral("elsewhere")}})) ==
          ErrorCode::InvalidArgument);
}

TEST_CASE("last year's answers come over until they are confirmed or changed", "[workspace]")
{
    Bench bench;
    AssessmentService& service = bench.assessments();
    bench.answerAll(bench.assessment);
    REQUIRE(service.setFlagged(bench.assessment, item("a.level"), true));
    REQUIRE(service.review(bench.assessment, item("b.more")));
    const AssessmentId next = bench.start(QStringLiteral("Second"), QDate(2027, 11, 2), bench.assessment);

    const Answer* carried = service.answer(next, item("a.level"));
    REQUIRE(carried != nullptr);
    CHECK(carried->response == level(3));
    CHECK(carried->note == QStringLiteral("Seen in Nairobi"));
    CHECK(carried->target == Decimal::fromInt(4));
    CHECK(carried->carriedOver);
    CHECK_FALSE(carried->flagged);
    CHECK_FALSE(service.isReviewed(next, item("b.more")));
    CHECK(service.score(next) == service.score(bench.assessment));

    REQUIRE(service.confirmCarriedOver(next, item("a.level")));
    CHECK_FALSE(service.answer(next, item("a.level"))->carriedOver);
    CHECK(service.confirmCarriedOver(next, item("a.level"))->isNull());
    CHECK_FALSE(
        service.setResponse(next, item("a.gate"), level(2))->isNull()); // the same level, given this year
    CHECK_FALSE(service.answer(next, item("a.gate"))->carriedOver);
}

TEST_CASE("where the question has changed, the note comes over with a flag and no response", "[workspace]")
{
    Bench bench;
    bench.answerAll(bench.assessment);
    const auto entry = libraryEntry(trialFramework(QStringLiteral("2.0")));
    const auto next = bench.assessments().start(
        entry, {bench.organisation, QStringLiteral("Edition 2"), {}, bench.assessment});
    REQUIRE(next.has_value());
    const Answer* changed = bench.assessments().answer(*next, item("a.level"));
    REQUIRE(changed != nullptr);
    CHECK_FALSE(isAnswered(changed->response));
    CHECK(changed->flagged);
    CHECK(changed->note == QStringLiteral("Seen in Nairobi"));
    CHECK(bench.assessments().answer(*next, item("a.gate"))->response == level(2));
    CHECK(bench.assessments().find(*next)->startedOn == QDate(2026, 11, 23));
}

TEST_CASE("an assessment starts only from one of the same organisation and with a title", "[workspace]")
{
    Bench bench;
    organisation::Organisation other;
    other.name.en = QStringLiteral("Other");
    const auto otherId = bench.organisations().add(other);
    REQUIRE(otherId.has_value());
    const auto foreign =
        bench.assessments().start(bench.trial, {*otherId, QStringLiteral("T"), {}, bench.assessment});
    CHECK(foreign.error().code == ErrorCode::InvalidArgument);
    const auto untitled =
        bench.assessments().start(bench.trial, {bench.organisation, QStringLiteral(" "), {}, {}});
    CHECK(untitled.error().code == ErrorCode::InvalidArgument);
    const auto homeless =
        bench.assessments().start(bench.trial, {{bench.ids.newId()}, QStringLiteral("T"), {}, {}});
    CHECK(homeless.error().code == ErrorCode::NotFound);
}

TEST_CASE("assessments stand in the order of their making, organisation by organisation", "[workspace]")
{
    Bench bench;
    std::vector<AssessmentId> expected{bench.assessment};
    for (int i = 0; i < 40; ++i)
        expected.push_back(bench.start(QStringLiteral("Another")));
    CHECK(bench.assessments().of(bench.organisation) == expected);
    CHECK(bench.assessments().all() == expected);
    bench.reopen();
    CHECK(bench.assessments().all() == expected);
}

TEST_CASE("one compares with the latest signed assessment before it, or with the latest", "[workspace]")
{
    Bench bench;
    AssessmentService& service = bench.assessments();
    CHECK_FALSE(service.previous(bench.assessment).has_value());
    const AssessmentId spring = bench.start(QStringLiteral("Spring"), QDate(2027, 3, 1));
    const AssessmentId autumn = bench.start(QStringLiteral("Autumn"), QDate(2027, 10, 1));
    CHECK(service.previous(autumn) == spring);
    CHECK(service.previous(spring) == bench.assessment);
    bench.answerAll(bench.assessment);
    REQUIRE(service.sign(bench.assessment));
    CHECK(service.previous(autumn) == bench.assessment);
    auto renamed = trialFramework();
    renamed.id = {QStringLiteral("other")};
    const auto other = service.start(libraryEntry(renamed),
                                     {bench.organisation, QStringLiteral("Other"), QDate(2028, 1, 1), {}});
    REQUIRE(other.has_value());
    CHECK_FALSE(service.previous(*other).has_value());
}

TEST_CASE("the figures of the targets take each item at its target", "[workspace]")
{
    Bench bench;
    AssessmentService& service = bench.assessments();
    bench.answerAll(bench.assessment);
    REQUIRE(service.setTarget(bench.assessment, item("a.gate"), Decimal::fromInt(4)));
    const auto now = service.score(bench.assessment);
    const auto aim = service.scoreOfTargets(bench.assessment);
    CHECK(now.items[0].points == Decimal::fromInt(3));
    CHECK(aim.items[0].points == Decimal::fromInt(4));
    CHECK(aim.items[1].points == Decimal::fromInt(4));
    CHECK(aim.items[2] == now.items[2]);
    CHECK(refusalOf(service.setTarget(bench.assessment, item("a.gate"), Decimal::fromInt(5))) ==
          ErrorCode::InvalidArgument);
    CHECK(refusalOf(service.setTarget(bench.assessment, item("b.text"), Decimal::fromInt(1))) ==
          ErrorCode::WrongKind);
    REQUIRE(service.setTarget(bench.assessment, item("a.gate"), std::nullopt));
    CHECK_FALSE(service.answer(bench.assessment, item("a.gate"))->target.has_value());
}

TEST_CASE("an assignee is a person of the file", "[workspace]")
{
    Bench bench;
    CHECK(refusalOf(bench.assessments().setAssignee(bench.assessment, item("a.level"),
                                                    {bench.ids.newId()})) == ErrorCode::NotFound);
    const auto person = bench.organisations().personNamed(QStringLiteral("Wang Fang"));
    REQUIRE(person.has_value());
    REQUIRE(bench.assessments().setAssignee(bench.assessment, item("a.level"), *person));
    CHECK(bench.assessments().answer(bench.assessment, item("a.level"))->assignee == *person);
}

TEST_CASE("title, people, dates and stage change one by one", "[workspace]")
{
    Bench bench;
    AssessmentService& service = bench.assessments();
    REQUIRE(service.rename(bench.assessment, QStringLiteral(" 年度评估 ")));
    REQUIRE(service.setPeople(bench.assessment, QStringLiteral("林晨"), QStringLiteral("王芳")));
    REQUIRE(service.setDates(bench.assessment, QDate(2026, 11, 3), QDate(2026, 11, 20)));
    REQUIRE(service.setStage(bench.assessment, Stage::InReview));
    const Assessment* changed = service.find(bench.assessment);
    CHECK(changed->title == QStringLiteral("年度评估"));
    CHECK(changed->preparedBy == QStringLiteral("林晨"));
    CHECK(changed->asOf == QDate(2026, 11, 20));
    CHECK(changed->stage == Stage::InReview);
    CHECK(refusalOf(service.rename(bench.assessment, {})) == ErrorCode::InvalidArgument);
    CHECK(refusalOf(service.setDates(bench.assessment, {}, QDate(2026, 1, 1))) == ErrorCode::InvalidArgument);
    CHECK(refusalOf(service.setStage(bench.assessment, Stage::Signed)) == ErrorCode::InvalidArgument);
}
