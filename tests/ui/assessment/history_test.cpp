#include "page_bench.h"

#include "ui/assessment/history_dialog.h"
#include "ui/shared/language_switcher.h"

#include <catch2/catch.hpp>

#include <QComboBox>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace page_bench;
using namespace sextant::ui;

namespace {

struct HistoryBench : PageBench
{
    /// Presses H and waits for the lines.
    HistoryDialog* openHistory(int rows)
    {
        press(Qt::Key_H);
        auto* dialog = page().findChild<HistoryDialog*>();
        REQUIRE(dialog != nullptr);
        REQUIRE(QTest::qWaitFor([&] { return table(dialog)->model()->rowCount() == rows; }, 5000));
        return dialog;
    }
    static QTableView* table(HistoryDialog* dialog)
    {
        return dialog->findChild<QTableView*>(QStringLiteral("historyTable"));
    }
    static QString cell(HistoryDialog* dialog, int row, int column)
    {
        return table(dialog)->model()->index(row, column).data().toString();
    }
    static QPushButton* button(HistoryDialog* dialog)
    {
        return dialog->findChild<QPushButton*>(QStringLiteral("restoreButton"));
    }
};

} // namespace

TEST_CASE("H shows who changed an answer, when, and from what to what", "[ui][assessment][history]")
{
    HistoryBench bench;
    bench.goTo("a.level");
    bench.press(Qt::Key_1);
    bench.press(Qt::Key_3);
    REQUIRE(bench.file().flush());
    auto* dialog = bench.openHistory(2);
    CHECK(HistoryBench::cell(dialog, 0, HistoryModel::When).startsWith(QStringLiteral("2026-11-23 ")));
    CHECK(HistoryBench::cell(dialog, 0, HistoryModel::What) == QStringLiteral("Answer"));
    CHECK(HistoryBench::cell(dialog, 0, HistoryModel::Before) == QStringLiteral("1"));
    CHECK(HistoryBench::cell(dialog, 0, HistoryModel::After) == QStringLiteral("3"));
    CHECK_FALSE(HistoryBench::cell(dialog, 0, HistoryModel::Who).isEmpty());
    CHECK_FALSE(HistoryBench::button(dialog)->isEnabled()); // it is so now
}

TEST_CASE("an earlier answer is restored by keys, and Ctrl+Z takes that back", "[ui][assessment][history]")
{
    HistoryBench bench;
    bench.goTo("a.level");
    bench.press(Qt::Key_1);
    bench.press(Qt::Key_3);
    REQUIRE(bench.file().flush());
    auto* dialog = bench.openHistory(2);
    auto* table = HistoryBench::table(dialog);
    QTest::keyClick(table, Qt::Key_Down);
    REQUIRE(HistoryBench::button(dialog)->isEnabled());
    QTest::keyClick(HistoryBench::button(dialog), Qt::Key_Space);
    CHECK(bench.answerTo("a.level").response == level(1));
    REQUIRE(bench.file().flush());
    REQUIRE(QTest::qWaitFor([&] { return table->model()->rowCount() == 3; }, 5000));
    CHECK(bench.undo.canUndo());
    QTest::keyClick(dialog, Qt::Key_Escape);
    bench.undo.undo();
    CHECK(bench.answerTo("a.level").response == level(3));
}

TEST_CASE("the history shows one part alone, in the language of the screen", "[ui][assessment][history]")
{
    HistoryBench bench;
    LanguageSwitcher switcher(*qApp, bench.theme);
    bench.goTo("a.level");
    bench.press(Qt::Key_2);
    bench.press(Qt::Key_M);
    REQUIRE(bench.file().flush());
    auto* dialog = bench.openHistory(2);
    auto* part = dialog->findChild<QComboBox*>(QStringLiteral("historyPart"));
    part->setFocus();
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(part, Qt::Key_Down);
    REQUIRE(HistoryBench::table(dialog)->model()->rowCount() == 1);
    CHECK(HistoryBench::cell(dialog, 0, HistoryModel::After) == QStringLiteral("flagged"));
    switcher.setLanguage(Language::Chinese);
    CHECK(HistoryBench::cell(dialog, 0, HistoryModel::After) == QStringLiteral("已标记"));
    CHECK(dialog->windowTitle().endsWith(QStringLiteral("的修改记录")));
    switcher.setLanguage(Language::English);
}

TEST_CASE("in a signed assessment the history is there and nothing can be restored",
          "[ui][assessment][history]")
{
    HistoryBench bench;
    bench.goTo("a.level");
    bench.press(Qt::Key_1);
    bench.press(Qt::Key_3);
    bench.answerAll(bench.assessment);
    REQUIRE(bench.assessments().sign(bench.assessment));
    bench.goTo("a.level");
    bench.press(Qt::Key_H);
    auto* dialog = bench.page().findChild<HistoryDialog*>();
    REQUIRE(dialog != nullptr);
    REQUIRE(QTest::qWaitFor([&] { return HistoryBench::table(dialog)->model()->rowCount() >= 2; }, 5000));
    QTest::keyClick(HistoryBench::table(dialog), Qt::Key_Down);
    CHECK_FALSE(HistoryBench::button(dialog)->isEnabled());
    CHECK(HistoryBench::button(dialog)->accessibleDescription().contains(QStringLiteral("signed")));
}
