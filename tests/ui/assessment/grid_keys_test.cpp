#include "ui/assessment/page_bench.h"

#include "ui/assessment/grid_editor.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QTest>
#include <QWheelEvent>

#include <catch2/catch.hpp>

using namespace sextant;
using page_bench::level;
using page_bench::PageBench;
using ui::GridColumn;

namespace {

void goToCell(PageBench& bench, const char* item, GridColumn column)
{
    ui::GridView& grid = bench.grid();
    const int row = grid.rows().rowOfItem(bench.indexOf(item));
    REQUIRE(row >= 0);
    grid.setCurrentIndex(grid.rows().index(row, static_cast<int>(column)));
}

QPoint squareOf(PageBench& bench, const char* item, double share)
{
    ui::GridView& grid = bench.grid();
    const QModelIndex cell =
        grid.rows().index(grid.rows().rowOfItem(bench.indexOf(item)), static_cast<int>(GridColumn::Level));
    const QRect rect = grid.visualRect(cell);
    return {rect.left() + static_cast<int>(rect.width() * share), rect.center().y()};
}

} // namespace

TEST_CASE("F5 goes to the grid and back at the same question", "[ui][assessment][grid]")
{
    PageBench bench;
    bench.goTo("b.number");
    bench.press(Qt::Key_F5);
    CHECK(bench.page().view() == ui::AssessmentView::Grid);
    CHECK(QApplication::focusWidget() == &bench.grid());
    CHECK(bench.grid().currentIndex().row() == bench.grid().rows().rowOfItem(bench.indexOf("b.number")));
    bench.press(Qt::Key_Up);
    bench.press(Qt::Key_F5);
    CHECK(bench.page().view() == ui::AssessmentView::Questions);
    CHECK(bench.presenter().current() == bench.indexOf("a.many"));
    CHECK(bench.part<QWidget>("questionText")->isVisible());
}

TEST_CASE("in the grid a digit of either width answers and goes down", "[ui][assessment][grid]")
{
    PageBench bench;
    goToCell(bench, "a.level", GridColumn::Level);
    bench.press(Qt::Key_1);
    CHECK(bench.answerTo("a.level").response == level(1));
    CHECK(bench.presenter().current() == bench.indexOf("a.gate"));
    bench.sendText(QStringLiteral("３"));
    CHECK(bench.answerTo("a.gate").response == level(3));
    CHECK(bench.presenter().current() == bench.indexOf("a.many"));
    bench.press(Qt::Key_1);
    bench.press(Qt::Key_2);
    CHECK(bench.answerTo("a.many").response ==
          assessment::Response(assessment::ChosenOptions{{{QStringLiteral("x")}, {QStringLiteral("y")}}}));
    CHECK(bench.presenter().current() == bench.indexOf("a.many"));
}

TEST_CASE("a digit that is no level changes nothing and says so", "[ui][assessment][grid]")
{
    PageBench bench;
    goToCell(bench, "a.level", GridColumn::Level);
    bench.press(Qt::Key_7);
    CHECK(bench.undo.count() == 0);
    CHECK(bench.presenter().current() == bench.indexOf("a.level"));
    CHECK(bench.outcome().contains(QStringLiteral("A1")));
}

TEST_CASE("a digit answers all that is selected, as one step", "[ui][assessment][grid]")
{
    PageBench bench;
    goToCell(bench, "a.level", GridColumn::Level);
    bench.press(Qt::Key_Down, Qt::ShiftModifier);
    bench.press(Qt::Key_2);
    CHECK(bench.answerTo("a.level").response == level(2));
    CHECK(bench.answerTo("a.gate").response == level(2));
    CHECK(bench.undo.count() == 1);
    bench.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK_FALSE(assessment::isAnswered(bench.answerTo("a.level").response));
    CHECK_FALSE(assessment::isAnswered(bench.answerTo("a.gate").response));
}

TEST_CASE("A asks for the reason in place, and Shift+A repeats it with one key", "[ui][assessment][grid]")
{
    PageBench bench;
    goToCell(bench, "a.level", GridColumn::Level);
    bench.press(Qt::Key_A);
    auto* editor = bench.part<ui::GridEditor>("gridEditor");
    REQUIRE(editor->isVisible());
    CHECK(QApplication::focusWidget() == editor);
    bench.type(QStringLiteral("no work abroad 2"));
    bench.press(Qt::Key_Return);
    CHECK(bench.answerTo("a.level").response ==
          workspace_fixture::notApplicable(QStringLiteral("no work abroad 2")));
    CHECK(QApplication::focusWidget() == &bench.grid());
    CHECK(bench.presenter().current() == bench.indexOf("a.gate"));
    bench.press(Qt::Key_A, Qt::ShiftModifier);
    CHECK(bench.answerTo("a.gate").response ==
          workspace_fixture::notApplicable(QStringLiteral("no work abroad 2")));
    // The reason of before is offered, and only Enter takes it.
    bench.press(Qt::Key_A);
    CHECK(editor->toPlainText() == QStringLiteral("no work abroad 2"));
    bench.press(Qt::Key_Escape);
    CHECK_FALSE(assessment::isAnswered(bench.answerTo("a.many").response));
}

TEST_CASE("Delete clears a block of answers, notes and targets as one step", "[ui][assessment][grid]")
{
    PageBench bench;
    bench.answerAll(bench.assessment);
    goToCell(bench, "a.level", GridColumn::Level);
    for (int i = 0; i < 4; ++i)
        bench.press(Qt::Key_Right, Qt::ShiftModifier); // to the note
    bench.press(Qt::Key_Down, Qt::ShiftModifier);
    bench.press(Qt::Key_Delete);
    CHECK_FALSE(assessment::isAnswered(bench.answerTo("a.level").response));
    CHECK(bench.answerTo("a.level").note.isEmpty());
    CHECK_FALSE(bench.answerTo("a.level").target.has_value());
    CHECK_FALSE(assessment::isAnswered(bench.answerTo("a.gate").response));
    CHECK(bench.undo.count() == 1);
    bench.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(bench.answerTo("a.level").response == level(3));
    CHECK(bench.answerTo("a.level").note == QStringLiteral("Seen in Nairobi"));
    CHECK(bench.answerTo("a.level").target == Decimal::fromInt(4));
}

TEST_CASE("Ctrl+D fills down, says how many, and is one step", "[ui][assessment][grid]")
{
    PageBench bench;
    bench.startBig(10);
    bench.grid();
    bench.press(Qt::Key_3);
    bench.press(Qt::Key_Up);
    for (int i = 0; i < 12; ++i)
        bench.press(Qt::Key_Down, Qt::ShiftModifier);
    bench.press(Qt::Key_D, Qt::ControlModifier);
    CHECK(bench.outcome() == QStringLiteral("12 rows filled"));
    for (int i = 0; i <= 12; ++i)
        CHECK(bench.presenter().answer(i).response == level(3));
    CHECK_FALSE(bench.presenter().isAnswered(13));
    CHECK(bench.undo.count() == 2);
    bench.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK_FALSE(bench.presenter().isAnswered(12));
    CHECK(bench.presenter().answer(0).response == level(3));
}

TEST_CASE("a single cell is filled from the question above", "[ui][assessment][grid]")
{
    PageBench bench;
    goToCell(bench, "a.level", GridColumn::Level);
    bench.press(Qt::Key_4);
    bench.press(Qt::Key_D, Qt::ControlModifier);
    CHECK(bench.answerTo("a.gate").response == level(4));
}

TEST_CASE("a target is typed into its column, and set from any column with Alt", "[ui][assessment][grid]")
{
    PageBench bench;
    goToCell(bench, "a.level", GridColumn::Target);
    bench.press(Qt::Key_3);
    CHECK(bench.answerTo("a.level").target == Decimal::fromInt(3));
    CHECK_FALSE(assessment::isAnswered(bench.answerTo("a.level").response));
    CHECK(bench.presenter().current() == bench.indexOf("a.gate"));
    goToCell(bench, "a.gate", GridColumn::Level);
    bench.press(Qt::Key_4, Qt::AltModifier);
    CHECK(bench.answerTo("a.gate").target == Decimal::fromInt(4));
    bench.press(Qt::Key_Delete, Qt::AltModifier);
    CHECK_FALSE(bench.answerTo("a.gate").target.has_value());
}

TEST_CASE("numbers and dates are typed into their cell and read tolerantly", "[ui][assessment][grid]")
{
    PageBench bench;
    goToCell(bench, "b.number", GridColumn::Level);
    bench.sendText(QStringLiteral("４"));
    bench.type(QStringLiteral("2,5"));
    bench.press(Qt::Key_Return);
    CHECK(bench.answerTo("b.number").response == assessment::Response(*Decimal::parse(u"42.5"_qs)));
    CHECK(bench.presenter().current() == bench.indexOf("b.date"));
    bench.type(QStringLiteral("2026/3/9"));
    bench.press(Qt::Key_Return);
    CHECK(bench.answerTo("b.date").response == assessment::Response(QDate(2026, 3, 9)));
}

TEST_CASE("a value that cannot be read stays in its cell, and Escape brings back what was there",
          "[ui][assessment][grid]")
{
    PageBench bench;
    bench.answerAll(bench.assessment);
    goToCell(bench, "b.number", GridColumn::Level);
    bench.type(QStringLiteral("900"));
    bench.press(Qt::Key_Return);
    auto* editor = bench.part<ui::GridEditor>("gridEditor");
    CHECK(editor->isVisible());
    CHECK_FALSE(bench.noticeTitle().isEmpty());
    CHECK(bench.answerTo("b.number").response == assessment::Response(Decimal::fromInt(12)));
    bench.press(Qt::Key_Escape);
    CHECK_FALSE(editor->isVisible());
    CHECK(bench.answerTo("b.number").response == assessment::Response(Decimal::fromInt(12)));
    // Left by another way, the text is named.
    bench.type(QStringLiteral("900"));
    bench.goTo("a.level");
    QCoreApplication::processEvents();
    CHECK(bench.noticeTitle().contains(QStringLiteral("900")));
}

TEST_CASE("a note is typed into its cell and kept by Enter, and given up by Escape", "[ui][assessment][grid]")
{
    PageBench bench;
    goToCell(bench, "a.level", GridColumn::Note);
    bench.type(QStringLiteral("3 A m"));
    bench.press(Qt::Key_Return, Qt::AltModifier);
    bench.type(QStringLiteral("second"));
    bench.press(Qt::Key_Return);
    CHECK(bench.answerTo("a.level").note == QStringLiteral("3 A m\nsecond"));
    CHECK_FALSE(assessment::isAnswered(bench.answerTo("a.level").response));
    CHECK(bench.presenter().current() == bench.indexOf("a.gate"));
    bench.press(Qt::Key_Up);
    bench.type(QStringLiteral("other"));
    bench.press(Qt::Key_Escape);
    CHECK(bench.answerTo("a.level").note == QStringLiteral("3 A m\nsecond"));
    bench.press(Qt::Key_F2);
    bench.type(QStringLiteral(", more"));
    bench.press(Qt::Key_Tab);
    CHECK(bench.answerTo("a.level").note == QStringLiteral("3 A m\nsecond, more"));
    CHECK(bench.undo.count() == 2);
}

TEST_CASE("Tab goes round the cells that take something, and leaves the grid at its end",
          "[ui][assessment][grid]")
{
    PageBench bench;
    goToCell(bench, "a.level", GridColumn::Assignee);
    bench.press(Qt::Key_Tab);
    CHECK(bench.presenter().current() == bench.indexOf("a.gate"));
    CHECK(bench.grid().currentIndex().column() == static_cast<int>(GridColumn::Level));
    bench.press(Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK(bench.presenter().current() == bench.indexOf("a.level"));
    goToCell(bench, "b.text", GridColumn::Assignee);
    bench.press(Qt::Key_Tab);
    CHECK(QApplication::focusWidget() != &bench.grid());
}

TEST_CASE("sections close and open from the keyboard, and digits pass them by", "[ui][assessment][grid]")
{
    PageBench bench;
    bench.startBig(3);
    ui::GridView& grid = bench.grid();
    bench.press(Qt::Key_Down, Qt::ControlModifier);
    CHECK(bench.presenter().current() == 3);
    bench.press(Qt::Key_Home);
    bench.press(Qt::Key_Left); // on the section
    bench.press(Qt::Key_Left); // closed
    CHECK(grid.rows().rowOfItem(3) < 0);
    const QString spoken = grid.currentIndex().siblingAtColumn(0).data(Qt::AccessibleTextRole).toString();
    CHECK(spoken.contains(QStringLiteral("closed")));
    bench.press(Qt::Key_Up);
    CHECK(bench.presenter().current() == 2);
    bench.press(Qt::Key_1);
    CHECK(bench.presenter().current() == 6);
    bench.press(Qt::Key_Up);
    bench.press(Qt::Key_Space);
    CHECK(grid.rows().rowOfItem(3) >= 0);
}

TEST_CASE("flag, review and confirmation act on all that is selected", "[ui][assessment][grid]")
{
    PageBench bench;
    goToCell(bench, "a.level", GridColumn::Level);
    bench.press(Qt::Key_2);
    goToCell(bench, "a.level", GridColumn::Level);
    bench.press(Qt::Key_Down, Qt::ShiftModifier);
    bench.press(Qt::Key_M);
    CHECK(bench.answerTo("a.level").flagged);
    CHECK(bench.answerTo("a.gate").flagged);
    bench.press(Qt::Key_M);
    CHECK_FALSE(bench.answerTo("a.gate").flagged);
    bench.press(Qt::Key_R);
    CHECK(bench.assessments().isReviewed(bench.assessment, {QStringLiteral("a.level")}));
    CHECK(bench.undo.count() == 4);
}

TEST_CASE("a click on a square answers; a wheel or a drag changes nothing", "[ui][assessment][grid]")
{
    PageBench bench;
    ui::GridView& grid = bench.grid();
    const QPoint third = squareOf(bench, "a.level", 0.42);
    QTest::mouseClick(grid.viewport(), Qt::LeftButton, {}, third);
    REQUIRE(assessment::isAnswered(bench.answerTo("a.level").response));
    const assessment::Response before = bench.answerTo("a.level").response;
    const int steps = bench.undo.count();
    QWheelEvent wheel(QPointF(third), grid.viewport()->mapToGlobal(QPointF(third)), QPoint(), QPoint(0, -120),
                      Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(grid.viewport(), &wheel);
    QTest::mousePress(grid.viewport(), Qt::LeftButton, {}, squareOf(bench, "a.level", 0.1));
    QTest::mouseMove(grid.viewport(), squareOf(bench, "a.gate", 0.1));
    QTest::mouseRelease(grid.viewport(), Qt::LeftButton, {}, squareOf(bench, "a.gate", 0.1));
    QTest::mousePress(grid.viewport(), Qt::LeftButton, {}, squareOf(bench, "a.level", 0.1));
    QTest::mouseRelease(grid.viewport(), Qt::LeftButton, {}, squareOf(bench, "a.level", 0.6));
    CHECK(bench.answerTo("a.level").response == before);
    CHECK_FALSE(assessment::isAnswered(bench.answerTo("a.gate").response));
    CHECK(bench.undo.count() == steps);
}

TEST_CASE("a signed assessment shows in the grid and changes nothing", "[ui][assessment][grid]")
{
    PageBench bench;
    bench.answerAll(bench.assessment);
    REQUIRE(bench.assessments().sign(bench.assessment).has_value());
    bench.page().activated();
    goToCell(bench, "a.level", GridColumn::Level);
    for (const Qt::Key key : {Qt::Key_0, Qt::Key_Delete, Qt::Key_M, Qt::Key_A, Qt::Key_F2, Qt::Key_P})
        bench.press(key);
    bench.press(Qt::Key_D, Qt::ControlModifier);
    bench.press(Qt::Key_V, Qt::ControlModifier);
    CHECK(bench.answerTo("a.level").response == level(3));
    CHECK(bench.undo.count() == 0);
    CHECK_FALSE(bench.part<QWidget>("gridEditor")->isVisible());
}

TEST_CASE("a screen reader hears code, column and content of a cell", "[ui][assessment][grid]")
{
    PageBench bench;
    goToCell(bench, "a.level", GridColumn::Level);
    bench.press(Qt::Key_2);
    const auto spoken = [&](GridColumn column) {
        ui::GridModel& rows = bench.grid().rows();
        return rows.index(rows.rowOfItem(bench.indexOf("a.level")), static_cast<int>(column))
            .data(Qt::AccessibleTextRole)
            .toString();
    };
    CHECK(spoken(GridColumn::Level).startsWith(QStringLiteral("A1: 2")));
    CHECK(spoken(GridColumn::Note) == QStringLiteral("A1, Note: empty"));
}
