#include "core/workspace/workspace_fixture.h"
#include "support/look.h"
#include "support/scripted_dialogs.h"

#include "paper/form_number.h"
#include "paper/row_code.h"
#include "ui/paper/entry_model.h"
#include "ui/paper/entry_table.h"
#include "ui/paper/paper_page.h"
#include "ui/shared/text_block.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTranslator>
#include <QUndoStack>

#include <catch2/catch.hpp>

using namespace sextant;
using workspace_fixture::item;
using workspace_fixture::level;

namespace {

struct Desk : workspace_fixture::Bench
{
    Desk()
        : theme(test::look())
    {}

    ui::PaperPage& open()
    {
        page = std::make_unique<ui::PaperPage>(ui::PaperPage::Context{
            theme, dialogs, file(), undo, clock, u"0.1"_qs, QStringLiteral(SEXTANT_READER)});
        page->setAssessment(assessment);
        page->resize(1100, 740);
        page->show();
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
        page->activated();
        return *page;
    }
    template <typename T>
    T* part(const char* name)
    {
        auto* found = page->findChild<T*>(QString::fromLatin1(name));
        REQUIRE(found != nullptr);
        return found;
    }
    ui::EntryTable& table() { return *part<ui::EntryTable>("entryTable"); }
    /// Types \a text where the focus is; \n is Enter, \b Delete, \x1b Escape.
    void type(const char* text)
    {
        for (const char* key = text; *key != '\0'; ++key) {
            QWidget* focus = QApplication::focusWidget();
            REQUIRE(focus != nullptr);
            if (*key == '\n')
                QTest::keyClick(focus, Qt::Key_Return);
            else if (*key == '\b')
                QTest::keyClick(focus, Qt::Key_Delete);
            else if (*key == '\x1b')
                QTest::keyClick(focus, Qt::Key_Escape);
            else
                QTest::keyClick(focus, *key);
        }
    }
    void finish() { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier); }
    void begin()
    {
        REQUIRE(QApplication::focusWidget() == part<QLineEdit>("formNumber"));
        type("\n");
        REQUIRE(QApplication::focusWidget() == &table());
    }
    assessment::Response response(const char* id)
    {
        const auto* answer = assessments().answer(assessment, item(id));
        return answer == nullptr ? assessment::Response() : answer->response;
    }
    QString note(const char* id)
    {
        const auto* answer = assessments().answer(assessment, item(id));
        return answer == nullptr ? QString() : answer->note;
    }
    QString cell(int row, int column) { return table().model()->index(row, column).data().toString(); }
    QString pass() { return part<ui::TextBlock>("passWords")->text(); }

    ui::Theme& theme;
    test::ScriptedDialogs dialogs;
    QUndoStack undo;
    std::unique_ptr<ui::PaperPage> page;
};

// In the order of print: a.level, a.gate, a.many, b.number, b.date, b.text, b.more (asked when a.level >= 2).
constexpr char kPass[] = "3"               // a.level
                         "Anone\n"         // a.gate: not applicable, because
                         "12 "             // a.many: two of three
                         "42\n"            // b.number
                         "\n2026-05-09\n"; // b.date

} // namespace

TEST_CASE("a form is entered twice by keys alone and becomes one step", "[ui][paper]")
{
    Desk desk;
    desk.open();
    QAbstractItemModelTester tester(desk.table().model(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal);
    desk.begin();
    desk.type(kPass);
    CHECK(desk.pass() == QStringLiteral("First pass: 5 of 7 rows entered"));
    CHECK_FALSE(assessment::isAnswered(desk.response("a.level")));
    desk.finish();
    CHECK(desk.pass().startsWith(QStringLiteral("Second pass")));
    for (int row = 0; row < desk.table().model()->rowCount(); ++row)
        CHECK(desk.cell(row, ui::EntryModel::First).isEmpty()); // blind
    desk.type(kPass);
    desk.finish();
    // No differences: at once what will change.
    CHECK(desk.pass() == QStringLiteral("5 rows will change, as one step that can be undone."));
    CHECK(desk.undo.count() == 0);
    desk.finish();
    CHECK(desk.response("a.level") == level(3));
    CHECK(desk.response("a.gate") == workspace_fixture::notApplicable(QStringLiteral("none")));
    CHECK(std::get<assessment::ChosenOptions>(desk.response("a.many")).options.size() == 2);
    CHECK(desk.response("b.number") == assessment::Response(Decimal::fromInt(42)));
    CHECK(desk.response("b.date") == assessment::Response(QDate(2026, 5, 9)));
    REQUIRE(desk.undo.count() == 1);
    desk.undo.undo();
    for (const char* id : {"a.level", "a.gate", "a.many", "b.number", "b.date"})
        CHECK_FALSE(assessment::isAnswered(desk.response(id)));
}

TEST_CASE("differences stand side by side, and nothing is written before each is decided", "[ui][paper]")
{
    Desk desk;
    desk.open();
    desk.begin();
    desk.type("34");
    desk.finish();
    desk.type("33");
    desk.finish();
    REQUIRE(desk.table().model()->rowCount() == 1);
    CHECK(desk.cell(0, ui::EntryModel::First).startsWith(u'4'));
    CHECK(desk.cell(0, ui::EntryModel::Second).startsWith(u'3'));
    CHECK_FALSE(desk.part<QPushButton>("finishPass")->isEnabled());
    desk.finish();
    CHECK(desk.table().model()->rowCount() == 1);
    desk.type("2");
    CHECK(desk.cell(0, ui::EntryModel::Third) == QStringLiteral("second"));
    desk.type("1");
    CHECK(desk.cell(0, ui::EntryModel::Third) == QStringLiteral("first"));
    desk.finish();
    CHECK(desk.table().model()->rowCount() == 2);
    desk.finish();
    CHECK(desk.response("a.level") == level(3));
    CHECK(desk.response("a.gate") == level(4));
}

TEST_CASE("a code leads to its row, and a slip to none", "[ui][paper]")
{
    Desk desk;
    desk.open();
    desk.begin();
    const auto framework = desk.assessments().framework(desk.assessment);
    const int number = framework->index.indexOf(item("b.text"));
    const QString code = paper::rowCode(number, framework->framework.digest);
    desk.type("/");
    auto* field = desk.part<QLineEdit>("rowCode");
    REQUIRE(QApplication::focusWidget() == field);
    QString wrong = code;
    wrong.back() = wrong.back() == u'A' ? u'B' : QChar(u'A');
    QTest::keyClicks(field, wrong);
    desk.type("\n");
    CHECK(QApplication::focusWidget() == field);
    CHECK(desk.table().currentItem() == 0);
    QTest::keyClicks(field, code.toLower());
    desk.type("\n");
    CHECK(QApplication::focusWidget() == &desk.table());
    CHECK(desk.table().currentItem() == number);
    desk.type("\nseen\n");
    CHECK(desk.cell(desk.table().model()->rowCount() - 2, ui::EntryModel::First) == QStringLiteral("seen"));
}

TEST_CASE("an entry can be left at any moment and goes on where it was", "[ui][paper]")
{
    Desk desk;
    desk.open();
    desk.begin();
    desk.type("3");
    desk.type("\n"); // a note that is being typed
    REQUIRE(QApplication::focusWidget() == desk.part<QLineEdit>("entryNote"));
    desk.type("half a no");
    desk.page->commitTyping();
    desk.page.reset();
    desk.reopen();
    desk.open();
    CHECK(desk.pass() == QStringLiteral("First pass: 2 of 7 rows entered"));
    CHECK(desk.table().currentItem() == 1);
    CHECK(desk.cell(1, ui::EntryModel::Second) == QStringLiteral("half a no"));
    CHECK(desk.part<QLineEdit>("entryNote")->text() == QStringLiteral("half a no"));
    desk.dialogs.decisions = {true};
    desk.part<QPushButton>("giveUpEntry")->click();
    CHECK(workspace::entryDrafts(desk.assessments()).entryDraft(desk.assessment).isEmpty());
}

TEST_CASE("typing is kept at each pause, without leaving the field", "[ui][paper]")
{
    Desk desk;
    desk.open();
    desk.begin();
    desk.type("\nseen");
    REQUIRE(QTest::qWaitFor([&] {
        return workspace::entryDrafts(desk.assessments()).entryDraft(desk.assessment).contains(u"seen");
    }));
    CHECK(QApplication::focusWidget() == desk.part<QLineEdit>("entryNote"));
}

TEST_CASE("what was changed after the form was printed is said before it is overwritten", "[ui][paper]")
{
    Desk desk;
    const auto framework = desk.assessments().framework(desk.assessment);
    const QDateTime printed = desk.clock.nowUtc();
    desk.clock.advance(120'000);
    REQUIRE(desk.assessments().setResponse(desk.assessment, item("a.gate"), level(1)));
    REQUIRE(desk.file().flush());
    desk.open();
    auto* number = desk.part<QLineEdit>("formNumber");
    QTest::keyClicks(number, QStringLiteral("0000-0000"));
    desk.type("\n");
    CHECK(QApplication::focusWidget() == number);
    number->clear();
    QTest::keyClicks(number, paper::formNumberText(
                                 paper::formNumber(desk.assessment, framework->framework.digest, printed)));
    desk.type("\n");
    desk.type("34");
    desk.finish();
    desk.type("34");
    desk.finish();
    REQUIRE(desk.table().model()->rowCount() == 2);
    REQUIRE(QTest::qWaitFor([&] { return desk.cell(1, ui::EntryModel::Third).startsWith(u"overwrites"); }));
    CHECK(desk.cell(0, ui::EntryModel::Third) == QStringLiteral("new"));
    CHECK(desk.cell(1, ui::EntryModel::First).startsWith(u'1'));
    desk.finish();
    CHECK(desk.response("a.gate") == level(4));
    CHECK(desk.undo.undoText().contains(u"form "));
}

TEST_CASE("rows that the paper makes irrelevant are passed over", "[ui][paper]")
{
    Desk desk;
    desk.open();
    desk.begin();
    desk.type("1"); // below the level at which b.more is asked
    for (int i = 0; i < 10; ++i)
        desk.type(" ");
    const auto framework = desk.assessments().framework(desk.assessment);
    CHECK(desk.table().currentItem() == framework->index.indexOf(item("b.text")));
}

TEST_CASE("a value that is none stays in its field with what is wrong", "[ui][paper]")
{
    Desk desk;
    desk.open();
    desk.begin();
    desk.table().setCurrentItem(3);
    desk.type("5x\n");
    auto* value = desk.part<QLineEdit>("entryValue");
    CHECK(QApplication::focusWidget() == value);
    CHECK(value->text() == QStringLiteral("5x"));
    CHECK(desk.cell(3, ui::EntryModel::First).isEmpty());
    desk.type("\x1b");
    CHECK(QApplication::focusWidget() == &desk.table());
    desk.type("7\n");
    CHECK(desk.cell(3, ui::EntryModel::First) == QStringLiteral("7"));
}

TEST_CASE("a signed assessment takes no form", "[ui][paper]")
{
    Desk desk;
    desk.answerAll(desk.assessment);
    REQUIRE(desk.assessments().sign(desk.assessment));
    desk.open();
    CHECK_FALSE(desk.part<QPushButton>("beginEntry")->isEnabled());
    CHECK(desk.part<ui::MessageBar>("paperMessage")->isVisible());
}

TEST_CASE("the entry of forms in both languages and two themes", "[ui][paper]")
{
    for (const Language language : {Language::English, Language::Chinese}) {
        for (const ui::ThemeKind kind : {ui::ThemeKind::Light, ui::ThemeKind::Dark}) {
            Desk desk;
            QTranslator words;
            if (language == Language::Chinese) {
                REQUIRE(words.load(QStringLiteral(":/i18n/sextant_zh_CN.qm")));
                QCoreApplication::installTranslator(&words);
            }
            desk.theme.setLanguage(language);
            desk.theme.setKind(kind);
            desk.open();
            const QString name =
                QStringLiteral("paper_%1_%2_").arg(languageCode(language), test::themeName(kind));
            CHECK(test::savePicture(*desk.page, name + u"start"));
            desk.begin();
            desk.type("3Anone yet\n");
            CHECK(test::savePicture(*desk.page, name + u"entry"));
            desk.finish();
            desk.type("24");
            desk.finish();
            desk.type("1");
            CHECK(test::savePicture(*desk.page, name + u"differences"));
            desk.type("2");
            desk.finish();
            CHECK(test::savePicture(*desk.page, name + u"review"));
            desk.page.reset();
            QCoreApplication::removeTranslator(&words);
        }
    }
    test::look();
}
