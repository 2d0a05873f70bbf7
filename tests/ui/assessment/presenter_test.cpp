#include "ui/assessment/history_entries.h"
#include "ui/assessment/result_words.h"
#include "ui/assessment/section_figures.h"
#include "ui/shared/assessment_presenter.h"

#include "core/workspace/workspace_fixture.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QUndoStack>

#include <catch2/catch.hpp>

using namespace sextant;
using namespace sextant::ui;
using workspace_fixture::Bench;
using workspace_fixture::item;
using workspace_fixture::level;
using workspace_fixture::notApplicable;

namespace {

struct Seat
{
    Bench bench;
    QUndoStack undo;
    AssessmentPresenter presenter{bench.file(), undo};

    Seat() { REQUIRE(presenter.setAssessment(bench.assessment)); }
    int of(const char* id) const { return presenter.index().indexOf(item(id)); }
    void answer(const char* id, const assessment::Response& response)
    {
        REQUIRE(presenter.setResponse(of(id), response));
    }
};

} // namespace

TEST_CASE("an assessment opens at its first unanswered question", "[ui][assessment]")
{
    Seat seat;
    CHECK(seat.presenter.current() == seat.of("a.level"));
    seat.answer("a.level", level(1));
    REQUIRE(seat.presenter.setAssessment(seat.bench.assessment));
    CHECK(seat.presenter.current() == seat.of("a.gate"));
    CHECK_FALSE(seat.presenter.setAssessment({}));
}

TEST_CASE("next unanswered goes round and stays when all is answered", "[ui][assessment]")
{
    Seat seat;
    seat.presenter.goTo(seat.of("b.text"));
    CHECK(seat.presenter.goToNextUnanswered());
    CHECK(seat.presenter.current() == seat.of("a.level"));
    seat.bench.answerAll(seat.bench.assessment);
    CHECK_FALSE(seat.presenter.goToNextUnanswered());
    CHECK(seat.presenter.progress().answered == seat.presenter.progress().visible);
}

TEST_CASE("a hidden question is counted as hidden and cannot be reached", "[ui][assessment]")
{
    Seat seat;
    const int more = seat.of("b.more");
    const Progress before = seat.presenter.progress(seat.presenter.topNode(more));
    CHECK_FALSE(seat.presenter.isVisible(more));
    CHECK(before.hidden == 1);
    seat.presenter.goTo(more);
    CHECK(seat.presenter.current() != more);
    QSignalSpy visibility(&seat.presenter, &AssessmentPresenter::visibilityChanged);
    seat.answer("a.level", level(3));
    CHECK(visibility.count() == 1);
    CHECK(seat.presenter.isVisible(more));
    CHECK(seat.presenter.progress(seat.presenter.topNode(more)).visible == before.visible + 1);
}

TEST_CASE("an edit is undone, done again, and shown where it was made", "[ui][assessment]")
{
    Seat seat;
    seat.answer("a.level", level(1));
    seat.answer("a.level", level(3));
    seat.presenter.goTo(seat.of("b.text"));
    seat.undo.undo();
    QCoreApplication::processEvents();
    CHECK(seat.presenter.answer(seat.of("a.level")).response == level(1));
    CHECK(seat.presenter.current() == seat.of("a.level"));
    seat.undo.undo();
    CHECK_FALSE(seat.presenter.isAnswered(seat.of("a.level")));
    seat.undo.redo();
    seat.undo.redo();
    CHECK(seat.presenter.answer(seat.of("a.level")).response == level(3));
}

TEST_CASE("what somebody has changed since is named when it cannot be undone", "[ui][assessment]")
{
    Seat seat;
    seat.answer("a.level", level(1));
    REQUIRE(
        seat.bench.assessments().setResponse(seat.bench.assessment, item("a.level"), level(2)).has_value());
    QSignalSpy kept(&seat.presenter, &AssessmentPresenter::notReverted);
    QSignalSpy refused(&seat.presenter, &AssessmentPresenter::refused);
    seat.undo.undo();
    CHECK(kept.count() + refused.count() == 1);
    CHECK(seat.presenter.answer(seat.of("a.level")).response == level(2));
}

TEST_CASE("the same answer again is no step", "[ui][assessment]")
{
    Seat seat;
    seat.answer("a.level", level(1));
    seat.answer("a.level", level(1));
    REQUIRE(seat.presenter.setNote(seat.of("a.level"), QStringLiteral("seen")));
    REQUIRE(seat.presenter.setNote(seat.of("a.level"), QStringLiteral("seen  ")));
    CHECK(seat.undo.count() == 2);
}

TEST_CASE("a failed gate says what is needed and what follows", "[ui][assessment]")
{
    Seat seat;
    seat.answer("a.gate", level(1));
    const ItemVerdict verdict = itemVerdict(seat.presenter, seat.of("a.gate"));
    CHECK(verdict.verdict == Verdict::GateFailed);
    CHECK(verdict.have == 1);
    CHECK(verdict.need == 2);
    CHECK(verdictWords(seat.presenter, seat.of("a.gate"), Language::English).kind == MessageKind::Bad);
    seat.answer("a.gate", level(2));
    CHECK(itemVerdict(seat.presenter, seat.of("a.gate")).verdict == Verdict::GatePassed);
    seat.answer("a.gate", notApplicable(QStringLiteral("nothing abroad")));
    CHECK(itemVerdict(seat.presenter, seat.of("a.gate")).verdict == Verdict::GateOpen);
}

TEST_CASE("the result says how the section would move", "[ui][assessment]")
{
    Seat seat;
    const int asked = seat.of("a.level");
    seat.answer("a.level", level(1));
    REQUIRE(seat.presenter.setTarget(asked, Decimal::fromInt(3)));
    const auto change = whatIf(seat.presenter, asked);
    REQUIRE(change.has_value());
    CHECK(change->option == 3);
    CHECK(*change->now == Approx(1).margin(1e-9));
    CHECK(change->then == Approx(3).margin(1e-9));
    CHECK(itemVerdict(seat.presenter, asked).levelsBelow == 2);
    const SectionFigures figures = sectionFigures(seat.presenter, asked);
    CHECK(*figures.score == Approx(1).margin(1e-9));
    CHECK(figures.open);
    CHECK(figures.intervalMinimum <= *figures.score);
    CHECK(figures.intervalMaximum >= *figures.score);
    seat.answer("a.level", level(4));
    CHECK_FALSE(whatIf(seat.presenter, asked).has_value());
}

TEST_CASE("the history of an answer reads newest first and ends with last time's", "[ui][assessment]")
{
    Seat seat;
    seat.answer("a.level", level(2));
    const auto second = seat.bench.start(QStringLiteral("Next year"), QDate(2027, 11, 1));
    REQUIRE(seat.presenter.setAssessment(second));
    seat.bench.clock.advance(1000);
    seat.answer("a.level", level(1));
    seat.bench.clock.advance(1000);
    seat.answer("a.level", level(3));
    seat.bench.clock.advance(1000);
    REQUIRE(seat.presenter.setNote(seat.of("a.level"), QStringLiteral("minutes seen")));
    REQUIRE(seat.bench.file().flush().has_value());
    const auto lines = seat.bench.file().history(second, item("a.level"), 30);
    REQUIRE(lines.has_value());
    const auto entries = historyEntries(seat.presenter, seat.of("a.level"), *lines, seat.bench.clock.nowUtc(),
                                        Language::English);
    REQUIRE(entries.size() == 4);
    CHECK(entries[0].what == QStringLiteral("note edited"));
    CHECK(entries[1].what == QStringLiteral("1 → 3"));
    CHECK(entries[2].what == QStringLiteral("open → 1"));
    CHECK(entries[2].when.startsWith(QStringLiteral("Today ")));
    CHECK(entries[3].what == QStringLiteral("2"));
    CHECK(entries[3].when.contains(QStringLiteral("last assessment")));
}

TEST_CASE("a signed assessment refuses every edit and opens again", "[ui][assessment]")
{
    Seat seat;
    seat.bench.answerAll(seat.bench.assessment);
    REQUIRE(seat.bench.assessments().sign(seat.bench.assessment).has_value());
    CHECK(seat.presenter.lock() == EditLock::Signed);
    QSignalSpy refused(&seat.presenter, &AssessmentPresenter::refused);
    CHECK_FALSE(seat.presenter.setResponse(seat.of("a.level"), level(1)));
    CHECK(refused.count() == 1);
    CHECK(seat.presenter.reopen());
    CHECK(seat.presenter.lock() == EditLock::None);
}
