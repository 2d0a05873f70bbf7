#include "ui/assessment/page_bench.h"

#include "ui/shared/language_switcher.h"

#include <QInputMethodEvent>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch.hpp>

using namespace sextant;
using page_bench::item;
using page_bench::PageBench;

namespace {

QPlainTextEdit* noteOf(PageBench& bench)
{
    return bench.part<QPlainTextEdit>("noteField");
}

void openPreedit(QWidget* field, const QString& text)
{
    QInputMethodEvent event(text, {});
    QApplication::sendEvent(field, &event);
}

} // namespace

TEST_CASE("a note is one change when the field is left", "[ui][assessment]")
{
    PageBench bench;
    bench.press(Qt::Key_Return);
    bench.type(QStringLiteral("Draft seen"));
    CHECK(bench.undo.count() == 0);
    bench.press(Qt::Key_Tab);
    CHECK(bench.answerTo("a.level").note == QStringLiteral("Draft seen"));
    CHECK(bench.undo.count() == 1);
}

TEST_CASE("a note is kept when the question changes or the page closes", "[ui][assessment]")
{
    PageBench bench;
    bench.press(Qt::Key_Return);
    bench.type(QStringLiteral("first"));
    bench.goTo("a.gate");
    CHECK(bench.answerTo("a.level").note == QStringLiteral("first"));
    CHECK(noteOf(bench)->toPlainText().isEmpty());
    bench.press(Qt::Key_Return);
    bench.type(QStringLiteral("second"));
    bench.restart();
    CHECK(bench.answerTo("a.gate").note == QStringLiteral("second"));
}

TEST_CASE("a pre-edit becomes text when the question changes", "[ui][assessment]")
{
    PageBench bench;
    bench.press(Qt::Key_Return);
    bench.type(QStringLiteral("see "));
    openPreedit(noteOf(bench), QStringLiteral("理事会"));
    bench.goTo("a.gate");
    CHECK(bench.answerTo("a.level").note == QStringLiteral("see 理事会"));
    CHECK(noteOf(bench)->toPlainText().isEmpty());
}

TEST_CASE("typing is kept as a draft at a pause and comes back after a crash", "[ui][assessment]")
{
    PageBench bench;
    bench.press(Qt::Key_Return);
    bench.type(QStringLiteral("half a sen"));
    REQUIRE(QTest::qWaitFor(
        [&] {
            return bench.assessments().noteDraft(bench.assessment, item("a.level")) ==
                   QStringLiteral("half a sen");
        },
        5000));
    CHECK(bench.answerTo("a.level").note.isEmpty());
    bench.press(Qt::Key_Escape);
    CHECK(bench.assessments().noteDraft(bench.assessment, item("a.level")).isEmpty());

    // What a program that was killed leaves behind.
    bench.assessments().keepNoteDraft(bench.assessment, item("a.gate"), QStringLiteral("unfinished"));
    bench.goTo("a.gate");
    QCoreApplication::processEvents();
    CHECK(noteOf(bench)->toPlainText() == QStringLiteral("unfinished"));
    CHECK_FALSE(bench.noticeTitle().isEmpty());
    bench.goTo("a.level");
    CHECK(bench.answerTo("a.gate").note == QStringLiteral("unfinished"));
}

TEST_CASE("a change of language keeps what is being typed, with focus and cursor", "[ui][assessment]")
{
    PageBench bench;
    ui::LanguageSwitcher switcher(*qApp, bench.theme);
    bench.press(Qt::Key_Return);
    bench.type(QStringLiteral("half typed"));
    QTextCursor cursor = noteOf(bench)->textCursor();
    cursor.setPosition(4);
    noteOf(bench)->setTextCursor(cursor);
    openPreedit(noteOf(bench), QStringLiteral("ban"));
    switcher.setLanguage(Language::Chinese);
    QCoreApplication::processEvents();
    CHECK(noteOf(bench)->toPlainText() == QStringLiteral("halfban typed"));
    CHECK(bench.answerTo("a.level").note == QStringLiteral("halfban typed"));
    CHECK(QApplication::focusWidget() == noteOf(bench));
    CHECK(noteOf(bench)->textCursor().position() == 7);
    CHECK(bench.part<QWidget>("nextButton")->property("text").toString() == QStringLiteral("下一题"));
    switcher.setLanguage(Language::English);
    QCoreApplication::processEvents();
    CHECK(bench.part<QWidget>("nextButton")->property("text").toString() == QStringLiteral("Next"));
    CHECK(bench.undo.count() == 1);
}

TEST_CASE("a note that comes from elsewhere does not replace what is being typed", "[ui][assessment]")
{
    PageBench bench;
    bench.press(Qt::Key_Return);
    bench.type(QStringLiteral("mine"));
    REQUIRE(
        bench.assessments().setNote(bench.assessment, item("a.level"), QStringLiteral("theirs")).has_value());
    CHECK(noteOf(bench)->toPlainText() == QStringLiteral("mine"));
    bench.press(Qt::Key_Escape);
    CHECK(bench.answerTo("a.level").note == QStringLiteral("mine"));
}
