#include "finder_fixture.h"

#include <catch2/catch.hpp>

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QLabel>

using namespace search_fixture;
using workspace::FoundIn;
using Kind = ui::FindRow::Kind;

namespace {

/// What a mark stands on.
QString markedIn(const search::Excerpt& line)
{
    return line.spans.empty() ? QString() : line.text.mid(line.spans[0].start, line.spans[0].length);
}

} // namespace

TEST_CASE("Ctrl+F, a Chinese word and Enter go to the question on an English screen", "[ui][search]")
{
    FinderBench bench;
    bench.find();
    REQUIRE(QApplication::focusWidget() == bench.field());
    CHECK(bench.popup() == nullptr);
    bench.type(QStringLiteral("利益冲突"));
    REQUIRE(bench.popup()->isVisible());
    REQUIRE(bench.current() != nullptr);
    CHECK(bench.current()->title.text.contains(QStringLiteral("onflict")));
    CHECK(markedIn(bench.current()->text) == QStringLiteral("利益冲突"));
    bench.press(Qt::Key_Return);
    REQUIRE(bench.chosen.has_value());
    CHECK(bench.chosen->assessment == bench.shown);
    CHECK_FALSE(bench.chosen->item.isNull());
    CHECK(bench.popup()->isHidden());
    CHECK(bench.field()->text().isEmpty());
    CHECK(QApplication::focusWidget() == bench.pageField);
}

TEST_CASE("what an input method composes is not searched before it is committed", "[ui][search]")
{
    FinderBench bench(Language::Chinese);
    bench.find();
    bench.compose(QStringLiteral("chong tu"));
    CHECK(bench.popup() == nullptr);
    bench.press(Qt::Key_Down);
    bench.press(Qt::Key_Return);
    bench.press(Qt::Key_Escape);
    CHECK(QApplication::focusWidget() == bench.field());
    CHECK_FALSE(bench.chosen.has_value());
    bench.type(QStringLiteral("冲突"));
    REQUIRE(bench.popup()->isVisible());
    CHECK(markedIn(bench.current()->title) == QStringLiteral("冲突"));
    bench.compose(QStringLiteral("li"));
    CHECK(bench.popup()->isVisible());
    CHECK(bench.field()->text() == QStringLiteral("冲突"));
    bench.compose({});
    bench.press(Qt::Key_Return);
    CHECK(bench.chosen.has_value());
}

TEST_CASE("Escape empties the field, closes the list and gives the focus back", "[ui][search]")
{
    FinderBench bench;
    bench.find();
    bench.type(QStringLiteral("policy"));
    REQUIRE(bench.popup()->isVisible());
    bench.press(Qt::Key_Escape);
    CHECK(bench.popup()->isHidden());
    CHECK(bench.field()->text().isEmpty());
    CHECK(QApplication::focusWidget() == bench.pageField);
}

TEST_CASE("Escape does not give the focus to where it was long ago", "[ui][search]")
{
    FinderBench bench;
    bench.find();
    bench.press(Qt::Key_Escape);
    REQUIRE(QApplication::focusWidget() == bench.pageField);
    bench.pageField->clearFocus();
    REQUIRE(QApplication::focusWidget() == nullptr);
    bench.find();
    REQUIRE(QApplication::focusWidget() == bench.field());
    bench.press(Qt::Key_Escape);
    CHECK(QApplication::focusWidget() == nullptr);
}

TEST_CASE("the list closes when the focus goes on, and comes back with it", "[ui][search]")
{
    FinderBench bench;
    bench.find();
    bench.type(QStringLiteral("policy"));
    bench.press(Qt::Key_Tab);
    CHECK(bench.popup()->isHidden());
    CHECK(bench.field()->text() == QStringLiteral("policy"));
    bench.field()->setFocus(Qt::TabFocusReason);
    CHECK(bench.popup()->isVisible());
}

TEST_CASE("rows are grouped by what they are, and counted", "[ui][search]")
{
    FinderBench bench;
    REQUIRE(bench.file.workspace->assessments().setNote(
        bench.shown, bench.file.workspace->assessments().framework(bench.shown)->index.items()[3]->id,
        QStringLiteral("The policy\nwas read in Mombasa.")));
    bench.find();
    bench.type(QStringLiteral("policy"));
    const QStringList headings = bench.headings();
    REQUIRE(headings.size() >= 3);
    CHECK(headings.front() == QStringLiteral("Questions"));
    CHECK(headings.contains(QStringLiteral("Levels and choices")));
    CHECK(headings.contains(QStringLiteral("Notes and reasons")));
    const auto* count = bench.window.findChild<QLabel*>(QStringLiteral("findCount"));
    int total = 0;
    for (int i = 0; i < bench.popup()->model().rowCount(); ++i)
        if (bench.popup()->model().row(i).kind == Kind::Heading)
            total += bench.popup()->model().row(i).fact.toInt();
    CHECK(count->text() == QStringLiteral("%1 found").arg(total));
    CHECK(count->accessibleName() == count->text());
    bench.field()->clear();
    bench.type(QStringLiteral("mombasa"));
    REQUIRE(bench.current() != nullptr);
    CHECK(bench.current()->text.text == QStringLiteral("The policy was read in Mombasa."));
    CHECK(markedIn(bench.current()->text) == QStringLiteral("Mombasa"));
}

TEST_CASE("audits, their findings and samples stand under headings, with the code of the audit",
          "[ui][search]")
{
    FinderBench bench;
    bench.find();
    bench.type(QStringLiteral("one person"));
    CHECK(bench.headings().contains(QStringLiteral("Findings")));
    CHECK(bench.headings().contains(QStringLiteral("Samples")));
    bench.field()->clear();
    bench.type(QStringLiteral("deputy is named for leave"));
    REQUIRE(bench.current() != nullptr);
    CHECK(bench.current()->title.text ==
          QStringLiteral("F3\u2002Payments released by one person in Nairobi"));
    CHECK(bench.current()->text.text.startsWith(QStringLiteral("No deputy is named for leave")));
    CHECK(markedIn(bench.current()->text) == QStringLiteral("deputy"));
    CHECK(bench.current()->fact == QStringLiteral("IA-2025-01"));
    bench.press(Qt::Key_Return);
    REQUIRE(bench.chosen.has_value());
    const auto* finding = bench.file.workspace->audits().find(bench.chosen->finding);
    REQUIRE(finding != nullptr);
    CHECK(finding->number == 3);
}

TEST_CASE("a note of the fieldwork names the audit in the language of the screen", "[ui][search]")
{
    FinderBench bench;
    bench.find();
    bench.type(QStringLiteral("Two storms"));
    REQUIRE(bench.current() != nullptr);
    CHECK(bench.current()->title.text ==
          QStringLiteral("IA-2025-01\u2002Cash, procurement and sub-grants abroad"));
    bench.field()->clear();
    bench.type(QStringLiteral("agreed to the shilling"));
    REQUIRE(bench.current() != nullptr);
    CHECK(bench.current()->fact == QStringLiteral("IA-2025-01\u2002Cash, procurement and sub-grants abroad"));
}

TEST_CASE("a check that no audit asks is grey, and says why", "[ui][search]")
{
    FinderBench bench;
    bench.find();
    bench.type(QStringLiteral("4.14 follow-up of external audits"));
    REQUIRE(bench.popup()->model().rowCount() > 1);
    const auto& row = bench.popup()->model().row(1);
    CHECK(row.title.text.startsWith(QStringLiteral("4.14")));
    CHECK_FALSE(row.enabled);
    CHECK(row.why == QStringLiteral("Not among the chapters of this audit"));
}

TEST_CASE("the arrows go over headings and stop at both ends", "[ui][search]")
{
    FinderBench bench;
    bench.find();
    bench.type(QStringLiteral("policy"));
    const QStringList entries = bench.titles(Kind::Entry);
    REQUIRE(entries.size() > 4);
    CHECK(bench.list()->currentIndex().row() == 1);
    bench.press(Qt::Key_Up);
    CHECK(bench.list()->currentIndex().row() == 1);
    bench.press(Qt::Key_Down);
    CHECK(bench.list()->currentIndex().row() == 2);
    for (int i = 0; i < bench.popup()->model().rowCount(); ++i) {
        bench.press(Qt::Key_Down);
        CHECK(bench.current()->kind != Kind::Heading);
    }
    const int last = bench.list()->currentIndex().row();
    CHECK(last == bench.popup()->model().rowCount() - 1);
    bench.press(Qt::Key_PageUp);
    CHECK(bench.list()->currentIndex().row() < last - 5);
    CHECK(QApplication::focusWidget() == bench.field());
}

TEST_CASE("a long group shows its first rows and opens on demand", "[ui][search]")
{
    FinderBench bench;
    bench.find();
    bench.type(QStringLiteral("the"));
    const int before = bench.popup()->model().rowCount();
    int more = -1;
    for (int i = 0; i < before && more < 0; ++i)
        if (bench.popup()->model().row(i).kind == Kind::More)
            more = i;
    REQUIRE(more > 0);
    while (bench.list()->currentIndex().row() < more)
        bench.press(Qt::Key_Down);
    bench.press(Qt::Key_Return);
    CHECK(bench.popup()->isVisible());
    CHECK(bench.popup()->model().rowCount() > before);
    CHECK(bench.list()->currentIndex().row() == more);
    CHECK(QApplication::focusWidget() == bench.field());
    CHECK_FALSE(bench.chosen.has_value());
}

TEST_CASE("a row is chosen with the mouse, and the field keeps the focus until then", "[ui][search]")
{
    FinderBench bench;
    bench.find();
    bench.type(QStringLiteral("sanction"));
    REQUIRE(bench.popup()->model().rowCount() > 2);
    const QRect row = bench.list()->visualRect(bench.popup()->model().index(2));
    QTest::mouseClick(bench.list()->viewport(), Qt::LeftButton, {}, row.center());
    CHECK(bench.chosen.has_value());
    CHECK(bench.popup()->isHidden());
    CHECK(QApplication::focusWidget() == bench.pageField);
}

TEST_CASE("a click beside the list closes it and gives the focus back", "[ui][search]")
{
    FinderBench bench;
    bench.find();
    bench.type(QStringLiteral("policy"));
    REQUIRE(bench.popup()->isVisible());
    QTest::mouseClick(bench.field(), Qt::LeftButton);
    CHECK(bench.popup()->isVisible());
    QTest::mouseClick(&bench.window, Qt::LeftButton, {}, QPoint(5, 790));
    CHECK(bench.popup()->isHidden());
    CHECK(QApplication::focusWidget() == bench.pageField);
    CHECK_FALSE(bench.chosen.has_value());
}

TEST_CASE("nothing found says what was looked through", "[ui][search]")
{
    FinderBench bench;
    bench.find();
    bench.type(QStringLiteral("<b>xyzzy%</b>"));
    REQUIRE(bench.popup()->isVisible());
    CHECK(bench.popup()->model().rowCount() == 0);
    const auto* count = bench.window.findChild<QLabel*>(QStringLiteral("findCount"));
    CHECK(count->accessibleName() == QStringLiteral("Nothing found for “<b>xyzzy%</b>”"));
    bench.press(Qt::Key_Return);
    CHECK_FALSE(bench.chosen.has_value());
    CHECK(QApplication::focusWidget() == bench.field());
    bench.finder->setWorkspace(nullptr);
    bench.type(QStringLiteral("policy"));
    CHECK(bench.popup()->isVisible());
    CHECK(count->accessibleName() == QStringLiteral("Nothing is open that could be searched."));
}

TEST_CASE("what is found stays in its language; the rest follows the screen", "[ui][search]")
{
    FinderBench bench;
    bench.find();
    bench.type(QStringLiteral("policy"));
    CHECK(bench.headings().front() == QStringLiteral("Questions"));
    bench.switcher.setLanguage(Language::Chinese);
    CHECK(bench.headings().front() == QStringLiteral("题目"));
    CHECK(bench.field()->text() == QStringLiteral("policy"));
    REQUIRE(bench.current() != nullptr);
    CHECK(markedIn(bench.current()->text).toLower() == QStringLiteral("policy"));
    CHECK_FALSE(bench.current()->title.text.contains(QStringLiteral("olicy")));
}

TEST_CASE("an edit is found with the next key", "[ui][search]")
{
    FinderBench bench;
    auto& assessments = bench.file.workspace->assessments();
    const auto item = assessments.framework(bench.shown)->index.items()[5]->id;
    bench.find();
    bench.type(QStringLiteral("kilimanjar"));
    CHECK(bench.popup()->model().rowCount() == 0);
    const auto note = assessments.setNote(bench.shown, item, QStringLiteral("Kilimanjaro office"));
    REQUIRE(note.has_value());
    bench.type(QStringLiteral("o"));
    CHECK(bench.titles(Kind::Entry).size() == 1);
    REQUIRE(bench.file.workspace->revert(*note));
    bench.press(Qt::Key_Backspace);
    CHECK(bench.popup()->model().rowCount() == 0);
}

TEST_CASE("a screen reader hears every row, and where the keys are", "[ui][search]")
{
    FinderBench bench;
    bench.find();
    CHECK_FALSE(bench.field()->accessibleName().isEmpty());
    bench.type(QStringLiteral("polic"));
    const QAbstractItemModelTester tester(bench.list()->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    bench.type(QStringLiteral("y"));
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(bench.list());
    REQUIRE(list != nullptr);
    CHECK(list->role() == QAccessible::List);
    CHECK_FALSE(list->text(QAccessible::Name).isEmpty());
    REQUIRE(list->childCount() == bench.popup()->model().rowCount());
    for (int i = 0; i < list->childCount(); ++i) {
        QAccessibleInterface* row = list->child(i);
        CHECK(row->role() == QAccessible::ListItem);
        CHECK(row->text(QAccessible::Name).startsWith(bench.popup()->model().row(i).title.text));
        CHECK(row->state().selected == (i == bench.list()->currentIndex().row()));
    }
    CHECK(bench.list()->hasFocus());
}
