#include "ui/assessment/page_bench.h"

#include "ui/shared/not_applicable_row.h"
#include "workspace/framework_library.h"

#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>
#include <QWheelEvent>

#include <catch2/catch.hpp>

#include <array>

using namespace sextant;
using page_bench::item;
using page_bench::level;
using page_bench::PageBench;

namespace {

/// An assessment by the pack that ships with the program.
assessment::AssessmentId startShipped(PageBench& bench)
{
    const auto entry = bench.library.shipped({QStringLiteral("going-global-readiness")});
    REQUIRE(entry.has_value());
    const auto id = bench.assessments().start(*entry, {bench.organisation, QStringLiteral("2026"), {}, {}});
    REQUIRE(id.has_value());
    return *id;
}

} // namespace

TEST_CASE("ten questions are rated from the keyboard and are there after reopening", "[ui][assessment]")
{
    PageBench bench;
    const auto id = startShipped(bench);
    REQUIRE(bench.page().setAssessment(id));
    constexpr std::array kRatings{3, 0, 4, 2, 1, 2, 3, 3, 0, 4};
    const int first = bench.presenter().current();
    for (const int rating : kRatings) {
        bench.press(static_cast<Qt::Key>(Qt::Key_0 + rating));
        bench.press(Qt::Key_Down);
    }
    CHECK(bench.presenter().current() == first + 10);
    bench.closePage();
    bench.close();
    bench.reopen();
    const auto framework = bench.assessments().framework(id);
    for (int i = 0; i < 10; ++i) {
        const assessment::Answer* answer =
            bench.assessments().answer(id, framework->index.items()[static_cast<size_t>(first + i)]->id);
        REQUIRE(answer != nullptr);
        CHECK(answer->response == level(kRatings[static_cast<size_t>(i)]));
    }
}

TEST_CASE("rating stays on the question, and the same digit held down is one change", "[ui][assessment]")
{
    PageBench bench;
    const int asked = bench.presenter().current();
    bench.press(Qt::Key_2);
    CHECK(bench.presenter().current() == asked);
    CHECK(bench.undo.count() == 1);
    QKeyEvent repeat(QEvent::KeyPress, Qt::Key_3, Qt::NoModifier, QStringLiteral("3"), true);
    QKeyEvent override(QEvent::ShortcutOverride, Qt::Key_3, Qt::NoModifier, QStringLiteral("3"), true);
    QApplication::sendEvent(QApplication::focusWidget(), &override);
    QApplication::sendEvent(QApplication::focusWidget(), &repeat);
    CHECK(bench.answerTo("a.level").response == level(2));
    CHECK(bench.undo.count() == 1);
}

TEST_CASE("not applicable counts only once there is a reason", "[ui][assessment]")
{
    PageBench bench;
    bench.press(Qt::Key_A);
    auto* reason = bench.part<QLineEdit>("reasonField");
    REQUIRE(reason->isVisible());
    CHECK(QApplication::focusWidget() == reason);
    CHECK_FALSE(assessment::isAnswered(bench.answerTo("a.level").response));
    bench.press(Qt::Key_Return);
    CHECK_FALSE(assessment::isAnswered(bench.answerTo("a.level").response));

    bench.part<ui::NotApplicableRow>("notApplicable")->open();
    bench.type(QStringLiteral("No work abroad yet 2"));
    bench.press(Qt::Key_Return);
    CHECK(bench.answerTo("a.level").response ==
          workspace_fixture::notApplicable(QStringLiteral("No work abroad yet 2")));
}

TEST_CASE("a reason being typed is kept when the question changes", "[ui][assessment]")
{
    PageBench bench;
    bench.press(Qt::Key_A);
    bench.type(QStringLiteral("not abroad"));
    bench.goTo("a.gate");
    CHECK(bench.answerTo("a.level").response ==
          workspace_fixture::notApplicable(QStringLiteral("not abroad")));
    CHECK_FALSE(assessment::isAnswered(bench.answerTo("a.gate").response));
    CHECK_FALSE(bench.part<QLineEdit>("reasonField")->isVisible());
}

TEST_CASE("undo and redo from the keyboard bring answers back", "[ui][assessment]")
{
    PageBench bench;
    bench.press(Qt::Key_2);
    bench.press(Qt::Key_4);
    bench.press(Qt::Key_Delete);
    CHECK_FALSE(assessment::isAnswered(bench.answerTo("a.level").response));
    bench.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(bench.answerTo("a.level").response == level(4));
    bench.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(bench.answerTo("a.level").response == level(2));
    bench.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(bench.answerTo("a.level").response == level(4));
}

TEST_CASE("undo shows the question that it changes", "[ui][assessment]")
{
    PageBench bench;
    bench.press(Qt::Key_2);
    bench.goTo("b.number");
    bench.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(bench.presenter().current() == bench.indexOf("a.level"));
    CHECK_FALSE(bench.presenter().isAnswered(bench.indexOf("a.level")));
}

TEST_CASE("one key each flags, moves, and finds the next unanswered question", "[ui][assessment]")
{
    PageBench bench;
    bench.press(Qt::Key_M);
    CHECK(bench.answerTo("a.level").flagged);
    bench.press(Qt::Key_M);
    CHECK_FALSE(bench.answerTo("a.level").flagged);
    bench.press(Qt::Key_Down);
    CHECK(bench.presenter().current() == bench.indexOf("a.gate"));
    bench.press(Qt::Key_1);
    bench.press(Qt::Key_Up);
    bench.press(Qt::Key_U);
    CHECK(bench.presenter().current() == bench.indexOf("a.many"));
}

TEST_CASE("letters and digits typed into the note are text", "[ui][assessment]")
{
    PageBench bench;
    bench.press(Qt::Key_Return);
    auto* note = bench.part<QPlainTextEdit>("noteField");
    REQUIRE(QApplication::focusWidget() == note);
    bench.type(QStringLiteral("3 A M u"));
    CHECK(note->toPlainText() == QStringLiteral("3 A M u"));
    CHECK_FALSE(assessment::isAnswered(bench.answerTo("a.level").response));
    CHECK_FALSE(bench.answerTo("a.level").flagged);
    bench.press(Qt::Key_Escape);
    CHECK(bench.answerTo("a.level").note == QStringLiteral("3 A M u"));
    bench.press(Qt::Key_3);
    CHECK(bench.answerTo("a.level").response == level(3));
}

TEST_CASE("the hints name the keys that work at the focus", "[ui][assessment]")
{
    PageBench bench;
    CHECK(bench.page().hints().size() > 5);
    bench.press(Qt::Key_Return);
    REQUIRE(bench.page().hints().size() == 1);
    CHECK(bench.page().hints().front().keys == QStringList{QStringLiteral("Esc")});
}

TEST_CASE("the tree takes arrows itself and goes to the question under them", "[ui][assessment]")
{
    PageBench bench;
    auto* tree = bench.part<QTreeView>("sectionTree");
    tree->setFocus();
    bench.press(Qt::Key_Down);
    CHECK(bench.presenter().current() == bench.indexOf("a.gate"));
    CHECK(QApplication::focusWidget() == tree);
    bench.press(Qt::Key_2);
    CHECK(bench.answerTo("a.gate").response == level(2));
}

TEST_CASE("the wheel never changes an answer", "[ui][assessment]")
{
    PageBench bench;
    bench.press(Qt::Key_2);
    QWidget* target = bench.part<QWidget>("targetSwitch");
    for (QWidget* widget : {QApplication::focusWidget(), target}) {
        QWheelEvent wheel(QPointF(4, 4), widget->mapToGlobal(QPointF(4, 4)), QPoint(), QPoint(0, -120),
                          Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(widget, &wheel);
    }
    CHECK(bench.undo.count() == 1);
}

TEST_CASE("the target is set by its switch and removed with Delete", "[ui][assessment]")
{
    PageBench bench;
    QWidget* target = bench.part<QWidget>("targetSwitch");
    const auto cells = target->findChildren<QAbstractButton*>();
    REQUIRE(cells.size() == 5);
    QTest::mouseClick(cells[3], Qt::LeftButton);
    CHECK(bench.answerTo("a.level").target == Decimal::fromInt(3));
    cells[3]->setFocus();
    bench.press(Qt::Key_Delete);
    CHECK_FALSE(bench.answerTo("a.level").target.has_value());
}

TEST_CASE("an answer carried over is confirmed with one key", "[ui][assessment]")
{
    PageBench bench;
    bench.press(Qt::Key_2);
    const auto next = bench.start(QStringLiteral("Next"), QDate(2027, 11, 2), bench.assessment);
    REQUIRE(bench.page().setAssessment(next));
    bench.goTo("a.level");
    REQUIRE(bench.answerTo("a.level").carriedOver);
    auto* confirm = bench.part<QAbstractButton>("confirmButton");
    CHECK(confirm->isVisible());
    bench.press(Qt::Key_C);
    CHECK_FALSE(bench.answerTo("a.level").carriedOver);
    CHECK_FALSE(confirm->isVisible());
    CHECK(bench.answerTo("a.level").response == level(2));
}

TEST_CASE("a not applicable is reviewed with one key, and a change voids the review", "[ui][assessment]")
{
    PageBench bench;
    bench.goTo("a.level");
    auto* review = bench.part<QAbstractButton>("reviewButton");
    CHECK_FALSE(review->isVisible());
    REQUIRE(bench.assessments().setResponse(bench.assessment, {QStringLiteral("a.level")},
                                            assessment::NotApplicable{QStringLiteral("no such work")}));
    CHECK(review->isVisible());
    bench.press(Qt::Key_R);
    CHECK(bench.assessments().isReviewed(bench.assessment, {QStringLiteral("a.level")}));
    CHECK_FALSE(review->isEnabled());
    REQUIRE(bench.assessments().setResponse(bench.assessment, {QStringLiteral("a.level")},
                                            assessment::NotApplicable{QStringLiteral("another reason")}));
    CHECK_FALSE(bench.assessments().isReviewed(bench.assessment, {QStringLiteral("a.level")}));
    CHECK(review->isEnabled());
}

TEST_CASE("a signed assessment shows everything, changes nothing, and says what to do", "[ui][assessment]")
{
    PageBench bench;
    bench.answerAll(bench.assessment);
    REQUIRE(bench.assessments().sign(bench.assessment).has_value());
    auto* bar = bench.part<ui::MessageBar>("lockBar");
    CHECK(bar->isVisible());
    bench.goTo("a.level");
    bench.page().activated();
    const assessment::Response before = bench.answerTo("a.level").response;
    bench.press(Qt::Key_0);
    bench.press(Qt::Key_1);
    bench.press(Qt::Key_Delete);
    bench.press(Qt::Key_M);
    CHECK(bench.answerTo("a.level").response == before);
    CHECK_FALSE(bench.answerTo("a.level").flagged);
    CHECK(bench.part<QPlainTextEdit>("noteField")->isReadOnly());
    CHECK_FALSE(bench.part<QAbstractButton>("addEvidence")->isEnabled());

    bench.dialogs.decisions = {false, true};
    auto* reopen = bar->findChildren<QPushButton*>().front();
    QTest::mouseClick(reopen, Qt::LeftButton);
    CHECK(bar->isVisible());
    QTest::mouseClick(reopen, Qt::LeftButton);
    CHECK_FALSE(bar->isVisible());
    bench.press(Qt::Key_0);
    CHECK(bench.answerTo("a.level").response == level(0));
}

TEST_CASE("a file open for reading only changes nothing", "[ui][assessment]")
{
    PageBench bench;
    bench.press(Qt::Key_2);
    bench.closePage();
    bench.close();
    workspace::Environment environment = bench.environment();
    environment.readOnly = true;
    const auto file = workspace::Workspace::open(bench.path(), environment);
    REQUIRE(file.has_value());
    ui::AssessmentPage page({bench.theme, bench.clock, bench.dialogs, **file, bench.undo});
    page.resize(1272, 812);
    page.show();
    REQUIRE(page.setAssessment(bench.assessment));
    page.showItem(item("a.level"));
    CHECK_FALSE(page.findChild<ui::MessageBar*>(QStringLiteral("lockBar"))->isVisible()); // the window tells
    auto* card = page.findChild<QAbstractButton*>(QStringLiteral("levelCard4"));
    CHECK_FALSE(card->isEnabled());
    QTest::mouseClick(card, Qt::LeftButton);
    CHECK(page.presenter().answer(page.presenter().current()).response == level(2));
}

TEST_CASE("the page comes back to its question", "[ui][assessment]")
{
    PageBench bench;
    bench.goTo("b.date");
    const QVariantMap state = bench.page().state();
    bench.restart();
    CHECK(bench.presenter().current() == bench.indexOf("a.level"));
    bench.page().restoreState(state);
    CHECK(bench.presenter().current() == bench.indexOf("b.date"));
    bench.page().restoreState({});
    CHECK(bench.presenter().current() == bench.indexOf("b.date"));
}

TEST_CASE("on a small screen question, levels and the way on are in sight", "[ui][assessment]")
{
    PageBench bench({1037, 526}); // 1093 × 614 without rail, top bar and hints
    const auto id = startShipped(bench);
    REQUIRE(bench.page().setAssessment(id));
    QCoreApplication::processEvents();
    const QRect page = bench.page().rect();
    const auto inSight = [&](QWidget* widget) {
        return widget->isVisible() && widget->visibleRegion().boundingRect().size() == widget->size() &&
               page.contains(QRect(widget->mapTo(&bench.page(), QPoint()), widget->size()));
    };
    CHECK(inSight(bench.part<QWidget>("questionText")));
    CHECK(inSight(bench.part<QWidget>("nextUnansweredButton")));
    for (const char* card : {"levelCard0", "levelCard1", "levelCard2", "levelCard3", "levelCard4"}) {
        INFO(card);
        CHECK(inSight(bench.part<QWidget>(card)));
    }
    CHECK_FALSE(bench.part<QWidget>("sectionScore")->isVisible());
    bench.press(Qt::Key_F6);
    CHECK(bench.part<QWidget>("sectionScore")->isVisible());
    CHECK_FALSE(bench.part<QWidget>("sectionTree")->isVisible());
    bench.press(Qt::Key_F6);
    CHECK(bench.part<QWidget>("sectionTree")->isVisible());
}
