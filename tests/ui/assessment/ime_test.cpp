// What an input method has open is never lost, wherever it is typed and whatever happens meanwhile.

#include "ui/assessment/page_bench.h"

#include "ui/assessment/grid_editor.h"
#include "ui/shared/language_switcher.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

#include <catch2/catch.hpp>

#include <functional>

using namespace sextant;
using page_bench::PageBench;

namespace {

const QString kComposed = QStringLiteral("理事会");

struct TypedField
{
    const char* name;
    const char* item;
    std::function<void(PageBench&)> open;
    std::function<QString(PageBench&)> kept;
};

void openCell(PageBench& bench, const char* item, ui::GridColumn column)
{
    ui::GridView& grid = bench.grid();
    grid.setCurrentIndex(
        grid.rows().index(grid.rows().rowOfItem(bench.indexOf(item)), static_cast<int>(column)));
}

QString noteOf(PageBench& bench, const char* item)
{
    return bench.assessments().answer(bench.assessment, page_bench::item(item)) == nullptr
               ? QString()
               : bench.assessments().answer(bench.assessment, page_bench::item(item))->note;
}

QString reasonOf(PageBench& bench, const char* item)
{
    const auto* answer = bench.assessments().answer(bench.assessment, page_bench::item(item));
    const auto* given =
        answer == nullptr ? nullptr : std::get_if<assessment::NotApplicable>(&answer->response);
    return given == nullptr ? QString() : given->reason;
}

QString textOf(PageBench& bench, const char* item)
{
    const auto* answer = bench.assessments().answer(bench.assessment, page_bench::item(item));
    const auto* given = answer == nullptr ? nullptr : std::get_if<QString>(&answer->response);
    return given == nullptr ? QString() : *given;
}

std::vector<TypedField> fields()
{
    return {
        {"the note", "a.level", [](PageBench& bench) { bench.press(Qt::Key_Return); },
         [](PageBench& bench) { return noteOf(bench, "a.level"); }},
        {"the reason", "a.level", [](PageBench& bench) { bench.press(Qt::Key_A); },
         [](PageBench& bench) { return reasonOf(bench, "a.level"); }},
        {"the text answer", "b.text",
         [](PageBench& bench) {
             bench.goTo("b.text");
             bench.part<QPlainTextEdit>("textField")->setFocus();
         },
         [](PageBench& bench) { return textOf(bench, "b.text"); }},
        {"the grid's note", "a.level",
         [](PageBench& bench) { openCell(bench, "a.level", ui::GridColumn::Note); },
         [](PageBench& bench) { return noteOf(bench, "a.level"); }},
        {"the grid's reason", "a.level",
         [](PageBench& bench) {
             openCell(bench, "a.level", ui::GridColumn::Level);
             bench.press(Qt::Key_A);
         },
         [](PageBench& bench) { return reasonOf(bench, "a.level"); }},
        {"the grid's text answer", "b.text",
         [](PageBench& bench) { openCell(bench, "b.text", ui::GridColumn::Level); },
         [](PageBench& bench) { return textOf(bench, "b.text"); }},
    };
}

} // namespace

TEST_CASE("what is being composed is kept through everything that may happen meanwhile",
          "[ui][assessment][ime]")
{
    const size_t which = GENERATE(range(0, 6));
    PageBench bench;
    ui::LanguageSwitcher switcher(*qApp, bench.theme);
    const TypedField field = fields()[which];
    field.open(bench);
    bench.openPreedit(kComposed);
    const int happens = GENERATE(range(0, 6));
    INFO(field.name << ", event " << happens);
    switch (happens) {
    case 0: // the question changes
        bench.goTo("a.gate");
        break;
    case 1: // the other view
        bench.page().showView(bench.page().view() == ui::AssessmentView::Grid ? ui::AssessmentView::Questions
                                                                              : ui::AssessmentView::Grid);
        break;
    case 2: // the language of the screen
        switcher.setLanguage(Language::Chinese);
        QCoreApplication::processEvents();
        bench.page().commitTyping();
        break;
    case 3: // the page goes away
        bench.closePage();
        break;
    case 4: // a copy is saved, the file is closed
        bench.page().commitTyping();
        break;
    default: // both languages side by side, which keeps the focus
        bench.presenter().setBilingual(true);
        QCoreApplication::processEvents();
        bench.page().commitTyping();
        break;
    }
    CHECK(field.kept(bench) == kComposed);
    switcher.setLanguage(Language::English);
}

TEST_CASE("undo while composing keeps the composition", "[ui][assessment][ime]")
{
    PageBench bench;
    REQUIRE(bench.presenter().setFlagged(bench.indexOf("a.level"), true));
    const bool grid = GENERATE(false, true);
    if (grid)
        openCell(bench, "a.level", ui::GridColumn::Note);
    else
        bench.press(Qt::Key_Return);
    bench.openPreedit(kComposed);
    bench.undo.undo();
    QCoreApplication::processEvents();
    bench.page().commitTyping();
    CHECK(noteOf(bench, "a.level") == kComposed);
    CHECK_FALSE(bench.answerTo("a.level").flagged);
}

TEST_CASE("digits choose candidates while composing: rating keys stay dead", "[ui][assessment][ime]")
{
    PageBench bench;
    const bool grid = GENERATE(false, true);
    if (grid)
        openCell(bench, "a.level", ui::GridColumn::Note);
    else
        bench.press(Qt::Key_Return);
    bench.openPreedit(QStringLiteral("ban"));
    bench.press(Qt::Key_2); // an input method that lets the key through
    CHECK_FALSE(assessment::isAnswered(bench.answerTo("a.level").response));
    CHECK(bench.presenter().current() == bench.indexOf("a.level"));
}

TEST_CASE("composing over a cell opens its field, which gets the focus once it is done",
          "[ui][assessment][ime]")
{
    PageBench bench;
    openCell(bench, "a.level", ui::GridColumn::Note);
    auto* editor = bench.part<ui::GridEditor>("gridEditor");
    bench.openPreedit(QStringLiteral("li"));
    CHECK(editor->isVisible());
    CHECK(QApplication::focusWidget() == &bench.grid()); // an input method would lose what it has
    bench.openPreedit(QStringLiteral("li'shi"));
    bench.commitComposed(QStringLiteral("理事"));
    CHECK(QApplication::focusWidget() == editor);
    CHECK(editor->toPlainText() == QStringLiteral("理事"));
    bench.commitComposed(QStringLiteral("会"));
    bench.press(Qt::Key_Return);
    CHECK(noteOf(bench, "a.level") == QStringLiteral("理事会"));
}

TEST_CASE("a composition that is given up leaves the cell as it was", "[ui][assessment][ime]")
{
    PageBench bench;
    openCell(bench, "a.level", ui::GridColumn::Note);
    bench.openPreedit(QStringLiteral("li"));
    bench.openPreedit({});
    CHECK_FALSE(bench.part<ui::GridEditor>("gridEditor")->isVisible());
    CHECK(bench.undo.count() == 0);
    CHECK(QApplication::focusWidget() == &bench.grid());
}

TEST_CASE("input methods are asked only where text is typed", "[ui][assessment][ime]")
{
    PageBench bench;
    openCell(bench, "a.level", ui::GridColumn::Level);
    CHECK_FALSE(bench.grid().testAttribute(Qt::WA_InputMethodEnabled));
    openCell(bench, "a.level", ui::GridColumn::Note);
    CHECK(bench.grid().testAttribute(Qt::WA_InputMethodEnabled));
    openCell(bench, "b.text", ui::GridColumn::Level);
    CHECK(bench.grid().testAttribute(Qt::WA_InputMethodEnabled));
}
