#include "finder_fixture.h"

#include "ui/search/menu_commands.h"

#include <catch2/catch.hpp>

#include <QMenu>
#include <QPlainTextEdit>

using namespace search_fixture;
using ui::Command;
using ui::Icon;
using Kind = ui::FindRow::Kind;

namespace {

/// Themes, pages and one thing that cannot be done.
struct PaletteBench : FinderBench
{
    using FinderBench::FinderBench;
    QString done;

    Command made(const QString& text, const QKeySequence& keys = {})
    {
        return {text, text, keys, Icon::ChevronRight, true, [this, text] { done = text; }, {}};
    }
    PaletteBench& fill()
    {
        Command undo = made(QStringLiteral("Undo"), QKeySequence(Qt::CTRL | Qt::Key_Z));
        undo.enabled = false;
        undo.why = QStringLiteral("Nothing has been changed yet");
        Command dark = made(QStringLiteral("Colours: Dark"));
        dark.run = [this] { theme.setKind(ui::ThemeKind::Dark); };
        groups = {{QStringLiteral("Go to"),
                   {made(QStringLiteral("Go to Results"), QKeySequence(Qt::CTRL | Qt::Key_3)),
                    made(QStringLiteral("Go to Report"))}},
                  {QStringLiteral("Look"),
                   {dark, made(QStringLiteral("Text size: Larger"), QKeySequence(Qt::CTRL | Qt::Key_Plus))}},
                  {QStringLiteral("Edit"), {undo}}};
        return *this;
    }
};

} // namespace

TEST_CASE("Ctrl+K, a word and Enter do it", "[ui][search]")
{
    PaletteBench bench;
    bench.fill().command();
    REQUIRE(QApplication::focusWidget() == bench.field());
    CHECK(bench.headings() ==
          QStringList{QStringLiteral("Go to"), QStringLiteral("Look"), QStringLiteral("Edit")});
    bench.type(QStringLiteral("dark"));
    REQUIRE(bench.current() != nullptr);
    CHECK(bench.current()->title.text == QStringLiteral("Colours: Dark"));
    bench.press(Qt::Key_Return);
    CHECK(bench.theme.kind() == ui::ThemeKind::Dark);
    CHECK(bench.popup()->isHidden());
    CHECK(QApplication::focusWidget() == bench.pageField);
}

TEST_CASE("beginnings of words are enough for a command", "[ui][search]")
{
    PaletteBench bench;
    bench.fill().command();
    bench.type(QStringLiteral("gtres"));
    REQUIRE(bench.current() != nullptr);
    CHECK(bench.current()->title.text == QStringLiteral("Go to Results"));
    CHECK(bench.current()->keys == QStringLiteral("Ctrl 3"));
    bench.press(Qt::Key_Enter);
    CHECK(bench.done == QStringLiteral("Go to Results"));
}

TEST_CASE("what cannot be done is there, says why, and does nothing", "[ui][search]")
{
    PaletteBench bench;
    bench.fill().command();
    bench.type(QStringLiteral("undo"));
    REQUIRE(bench.current() != nullptr);
    CHECK_FALSE(bench.current()->enabled);
    CHECK(bench.current()->why == QStringLiteral("Nothing has been changed yet"));
    const QModelIndex row = bench.list()->currentIndex();
    CHECK(
        row.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Nothing has been changed yet")));
    bench.press(Qt::Key_Return);
    CHECK(bench.popup()->isVisible());
    CHECK(bench.done.isEmpty());
    CHECK(QApplication::focusWidget() == bench.field());
}

TEST_CASE("what can be done comes before what cannot", "[ui][search]")
{
    PaletteBench bench;
    bench.fill();
    bench.groups.back().commands.push_back(bench.made(QStringLiteral("Not to be undone")));
    bench.command();
    bench.type(QStringLiteral("und"));
    CHECK(bench.titles(Kind::Entry).mid(0, 2) ==
          QStringList{QStringLiteral("Not to be undone"), QStringLiteral("Undo")});
}

TEST_CASE("the palette reaches each question by code and by words of both languages", "[ui][search]")
{
    PaletteBench bench;
    const auto framework = bench.file.workspace->assessments().framework(bench.shown);
    for (const framework::Item* item : framework->index.items())
        for (const QString& typed : {item->code, item->title.en, item->title.zh, item->code.toLower()}) {
            INFO(typed.toStdString());
            bench.chosen.reset();
            bench.command();
            bench.type(typed);
            REQUIRE(bench.current() != nullptr);
            bench.press(Qt::Key_Return);
            REQUIRE(bench.chosen.has_value());
            CHECK(bench.chosen->item == item->id);
        }
    for (const auto& node : framework->index.nodes()) {
        bench.chosen.reset();
        bench.command();
        bench.type(node.section->title.zh);
        bench.press(Qt::Key_Return);
        REQUIRE(bench.chosen.has_value());
        CHECK(bench.chosen->section == node.section->id);
    }
}

TEST_CASE("the palette looks at commands when it opens, and forgets what was typed when it closes",
          "[ui][search]")
{
    PaletteBench bench;
    bench.command();
    CHECK(bench.titles().isEmpty());
    bench.press(Qt::Key_Escape);
    bench.fill().command();
    CHECK_FALSE(bench.titles().isEmpty());
    bench.type(QStringLiteral("text"));
    bench.press(Qt::Key_Tab);
    CHECK(bench.popup()->isHidden());
    CHECK(bench.field()->text().isEmpty());
    bench.field()->setFocus();
    CHECK(bench.field()->placeholderText() == QStringLiteral("Find in everything"));
}

TEST_CASE("the palette lists what can be done once typing in the page has been taken over", "[ui][search]")
{
    PaletteBench bench;
    bench.fill();
    QObject::connect(bench.pageField, &QLineEdit::editingFinished, &bench.window,
                     [&bench] { bench.groups.back().commands.front().enabled = true; });
    QTest::keyClicks(bench.pageField, QStringLiteral("note"));
    bench.command();
    bench.type(QStringLiteral("undo"));
    REQUIRE(bench.current() != nullptr);
    CHECK(bench.current()->enabled);
}

TEST_CASE("from search to palette and back, what was typed stays", "[ui][search]")
{
    PaletteBench bench;
    bench.fill().find();
    bench.type(QStringLiteral("report"));
    const QStringList found = bench.headings();
    bench.command();
    CHECK(bench.field()->text() == QStringLiteral("report"));
    CHECK(bench.current()->title.text == QStringLiteral("Go to Report"));
    bench.find();
    CHECK(bench.headings() == found);
    bench.press(Qt::Key_Escape);
    CHECK(QApplication::focusWidget() == bench.pageField);
}

TEST_CASE("both keys work while a text of a page is being written", "[ui][search]")
{
    PaletteBench bench;
    bench.fill();
    QPlainTextEdit note(&bench.window);
    note.show();
    note.setPlainText(QStringLiteral("one two"));
    note.setFocus();
    bench.command();
    CHECK(QApplication::focusWidget() == bench.field());
    CHECK(note.toPlainText() == QStringLiteral("one two"));
    bench.press(Qt::Key_Escape);
    CHECK(QApplication::focusWidget() == &note);
    bench.find();
    CHECK(QApplication::focusWidget() == bench.field());
    bench.press(Qt::Key_Escape);
    bench.pageField->setText(QStringLiteral("one two"));
    bench.pageField->setFocus();
    bench.pageField->setCursorPosition(0);
    bench.command();
    CHECK(QApplication::focusWidget() == bench.field());
    CHECK(bench.pageField->text() == QStringLiteral("one two"));
}

TEST_CASE("everything that a menu shows is a command", "[ui][search]")
{
    QMenu menu;
    QMenu inner(QStringLiteral("&Colours"), &menu);
    QAction open(QStringLiteral("&Open…"));
    open.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_O));
    QAction hidden(QStringLiteral("Hidden"));
    hidden.setVisible(false);
    QAction copy(QStringLiteral("Save a copy…"));
    copy.setEnabled(false);
    copy.setStatusTip(QStringLiteral("No file is open"));
    QAction dark(QStringLiteral("Dark"));
    dark.setCheckable(true);
    dark.setChecked(true);
    inner.addAction(&dark);
    menu.addAction(&open);
    menu.addSeparator();
    menu.addAction(&hidden);
    menu.addAction(&copy);
    menu.addMenu(&inner);
    int opened = 0;
    QObject::connect(&open, &QAction::triggered, &menu, [&opened] { ++opened; });

    const auto commands = ui::menuCommands(menu, Icon::File);
    REQUIRE(commands.size() == 3);
    CHECK(commands[0].text == QStringLiteral("Open…"));
    CHECK(ui::keyCapText(commands[0].keys) == QStringLiteral("Ctrl O"));
    commands[0].run();
    CHECK(opened == 1);
    CHECK_FALSE(commands[1].enabled);
    CHECK(commands[1].why == QStringLiteral("No file is open"));
    CHECK(commands[2].text == QStringLiteral("Colours: Dark"));
    CHECK(commands[2].icon == Icon::Check);
}

TEST_CASE("keys stand on their caps as they are printed", "[ui][search]")
{
    CHECK(ui::keyCapText(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)) == QStringLiteral("Ctrl Shift Z"));
    CHECK(ui::keyCapText(QKeySequence(Qt::CTRL | Qt::Key_Plus)) == QStringLiteral("Ctrl +"));
    CHECK(ui::keyCapText(QKeySequence(Qt::Key_Plus)) == QStringLiteral("+"));
    CHECK(ui::keyCapText({}).isEmpty());
}
