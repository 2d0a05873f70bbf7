#include "ui/manual/manual_page.h"

#include "support/fit.h"
#include "support/look.h"
#include "support/scripted_dialogs.h"
#include "ui/manual/manual_reader.h"
#include "ui/shared/language_switcher.h"
#include "ui/shared/message_bar.h"
#include "ui/shared/segmented_switch.h"

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include <catch2/catch.hpp>

using namespace sextant;

namespace {

const workspace::FrameworkLibrary& library()
{
    static const workspace::FrameworkLibrary shipped(u":/packs"_qs);
    return shipped;
}

struct Fixture
{
    test::ScriptedDialogs dialogs;
    ui::Theme& theme = test::look();
    ui::ManualPage page{{theme, dialogs, library(), u"0.1"_qs, QDate(2026, 11, 23)}};
    QTreeView* tree = page.findChild<QTreeView*>(u"manualContentsTree"_qs);
    QLineEdit* filter = page.findChild<QLineEdit*>(u"manualFilterEdit"_qs);
    ui::ManualReader* reader = page.findChild<ui::ManualReader*>(u"manualReader"_qs);

    Fixture()
    {
        page.resize(1200, 800);
        page.show();
        page.activateWindow();
        REQUIRE(QTest::qWaitFor([this] { return page.isLoaded(); }, 20'000));
        test::settleLayouts();
    }

    QString text() const { return reader->toPlainText(); }
    ui::MessageBar* message() { return page.findChild<ui::MessageBar*>(u"manualMessage"_qs); }
    QAction* action(const QString& name) { return page.findChild<QAction*>(name); }
};

} // namespace

TEST_CASE("the manual opens at part one and is read section by section with the keyboard", "[ui][manual]")
{
    Fixture f;
    CHECK(f.text().contains(u"The work of the internal auditor"_qs));
    f.tree->setFocus();
    QTest::keyClick(f.tree, Qt::Key_Right);
    QTest::keyClick(f.tree, Qt::Key_Down);
    CHECK(f.page.currentPart() == u"work.charter"_qs);
    CHECK(f.text().contains(u"An internal auditor asks for bank statements"_qs));
    QTest::keyClick(f.tree, Qt::Key_Return);
    CHECK(f.reader->hasFocus());
    QScrollBar* bar = f.reader->verticalScrollBar();
    REQUIRE(bar->maximum() > 0);
    QTest::keyClick(f.reader, Qt::Key_Down);
    CHECK(bar->value() > 0);
    QTest::keyClick(f.reader, Qt::Key_PageDown);
    CHECK(bar->value() > bar->singleStep());
    QTest::keyClick(f.reader, Qt::Key_End);
    CHECK(bar->value() == bar->maximum());
    QTest::keyClick(f.reader, Qt::Key_Home);
    CHECK(bar->value() == 0);
    QTest::keyClick(f.reader, Qt::Key_PageDown, Qt::ControlModifier);
    CHECK(f.page.currentPart() == u"work.independence"_qs);
    QTest::keyClick(f.reader, Qt::Key_PageUp, Qt::ControlModifier);
    CHECK(f.page.currentPart() == u"work.charter"_qs);
}

TEST_CASE("Ctrl+F goes to the filter, which searches both languages as one types and marks what it found",
          "[ui][manual]")
{
    Fixture f;
    f.reader->setFocus();
    QTest::keyClick(f.reader, Qt::Key_F, Qt::ControlModifier);
    REQUIRE(f.filter->hasFocus());
    f.filter->setText(u"charter and practice"_qs);
    REQUIRE(f.tree->model()->rowCount() >= 1);
    QTest::keyClick(f.filter, Qt::Key_Return);
    CHECK(f.tree->hasFocus());
    f.page.showPart(u"governance.charter-practice"_qs);
    CHECK(f.reader->extraSelections().size() >= 3);
    f.filter->setText(u"章程与实际"_qs);
    CHECK(f.tree->model()->rowCount() == 1);
    CHECK(f.page.currentPart() == u"governance.charter-practice"_qs); // reading goes on
    CHECK(f.reader->extraSelections().isEmpty());                     // found in the other language
    CHECK(f.page.findChild<QLabel*>(u"manualFilterCount"_qs)->isVisible());
    f.filter->setText(u"no such words anywhere"_qs);
    CHECK(f.tree->model()->rowCount() == 0);
    f.filter->setFocus();
    QTest::keyClick(f.filter, Qt::Key_Escape);
    CHECK(f.filter->text().isEmpty());
    CHECK(f.tree->model()->rowCount() == 24);
    CHECK(f.tree->currentIndex().data().toString() == u"1.1 Charter and practice"_qs);
}

TEST_CASE("while something is looked for, next and previous go through the places found", "[ui][manual]")
{
    Fixture f;
    f.page.showPart(u"governance"_qs);
    f.filter->setText(u"章程与实际"_qs);
    auto* next = f.page.findChild<QToolButton*>(u"manualNextButton"_qs);
    REQUIRE(next->isEnabled());
    CHECK(next->accessibleName().contains(u"Charter and practice"_qs));
    next->click();
    CHECK(f.page.currentPart() == u"governance.charter-practice"_qs);
    CHECK_FALSE(next->isEnabled());
}

TEST_CASE("a check shows its legal figures of the day, and its chapter names it", "[ui][manual]")
{
    Fixture f;
    f.page.showPart(u"governance.council-composition"_qs);
    CHECK(f.text().contains(u"Legal figures in force on 23 November 2026"_qs));
    CHECK(f.text().contains(u"1/3"_qs));
    f.page.showPart(u"governance"_qs);
    f.reader->setFocus();
    QTest::keyClick(f.reader, Qt::Key_Tab);
    QTest::keyClick(f.reader, Qt::Key_Return);
    CHECK(f.page.currentPart() == u"governance.charter-practice"_qs);
}

TEST_CASE("the manual follows the language of the screen until another is chosen", "[ui][manual]")
{
    Fixture f;
    f.page.showPart(u"work.charter"_qs);
    ui::LanguageSwitcher switcher(*qApp, f.theme);
    switcher.setLanguage(Language::Chinese);
    CHECK(f.text().contains(u"内部审计人员要调银行对账单"_qs));
    CHECK(f.tree->currentIndex().data(Qt::DisplayRole).toString().contains(u"授权与章程"_qs));
    auto* languages = f.page.findChild<ui::SegmentedSwitch*>(u"manualLanguageSwitch"_qs);
    languages->setFocus();
    QTest::keyClick(languages, Qt::Key_Home);
    CHECK(f.text().contains(u"An internal auditor asks"_qs));
    switcher.setLanguage(Language::English);
    switcher.setLanguage(Language::Chinese);
    CHECK(f.text().contains(u"An internal auditor asks"_qs));
    switcher.setLanguage(Language::English);
}

TEST_CASE("a chapter is saved as a PDF on a worker, and the name says which", "[ui][manual]")
{
    Fixture f;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"chapter.pdf"_qs);
    f.page.showPart(u"governance.charter-practice"_qs);
    f.dialogs.files.push_back(path);
    auto* only = f.action(u"manualPdfPartAction"_qs);
    CHECK(only->text() == u"Only “1 Governance”"_qs);
    only->trigger();
    CHECK(f.dialogs.fileRequests.back().path.endsWith(u"Internal Auditor Manual 1.0 1 Governance.pdf"_qs));
    CHECK_FALSE(f.page.findChild<QPushButton*>(u"manualPdfButton"_qs)->isEnabled());
    CHECK(f.page.findChild<QProgressBar*>(u"manualProgress"_qs)->isVisible());
    REQUIRE(QTest::qWaitFor([&] { return f.message()->isVisible(); }, 60'000));
    CHECK(f.message()->kind() == ui::MessageKind::Ok);
    CHECK(f.page.findChild<QPushButton*>(u"manualPdfButton"_qs)->isEnabled());
    QFile file(path);
    REQUIRE(file.open(QFile::ReadOnly));
    CHECK(file.read(5) == "%PDF-");
}

TEST_CASE("a PDF of the manual that is given up leaves no file", "[ui][manual]")
{
    Fixture f;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"manual.pdf"_qs);
    f.dialogs.files.push_back(path);
    f.action(u"manualPdfWholeAction"_qs)->trigger();
    auto* cancel = f.page.findChild<QPushButton*>(u"manualCancelButton"_qs);
    REQUIRE(cancel->isVisible());
    cancel->setFocus();
    QTest::keyClick(cancel, Qt::Key_Space);
    REQUIRE(QTest::qWaitFor([&] { return f.message()->isVisible(); }, 60'000));
    CHECK(f.message()->kind() == ui::MessageKind::Info);
    CHECK_FALSE(QFile::exists(path));
}

TEST_CASE("the manual opens again where it was left", "[ui][manual]")
{
    QVariantMap state;
    {
        Fixture f;
        f.page.showPart(u"cash"_qs);
        state = f.page.state();
    }
    test::ScriptedDialogs dialogs;
    ui::ManualPage page({test::look(), dialogs, library(), u"0.1"_qs, QDate(2026, 11, 23)});
    page.restoreState(state);
    page.show();
    REQUIRE(QTest::qWaitFor([&] { return page.isLoaded(); }, 20'000));
    CHECK(page.currentPart() == u"cash"_qs);
}

TEST_CASE("the manual can be read in both languages, all themes and sizes", "[ui][manual][pictures]")
{
    Fixture f;
    ui::LanguageSwitcher switcher(*qApp, f.theme);
    for (const Language language : {Language::English, Language::Chinese}) {
        switcher.setLanguage(language);
        for (const ui::ThemeKind kind :
             {ui::ThemeKind::Light, ui::ThemeKind::Dark, ui::ThemeKind::HighContrast}) {
            f.theme.setKind(kind);
            for (const QString& part : {u"governance.council-composition"_qs, u"work.independence"_qs}) {
                f.page.showPart(part);
                CHECK(test::savePicture(f.page, u"manual-%1-%2-%3"_qs.arg(part.section(u'.', 1),
                                                                          languageCode(language),
                                                                          test::themeName(kind))));
            }
        }
        f.theme.setKind(ui::ThemeKind::Light);
        for (const int size : {80, 150, 200}) {
            f.theme.setTextSize(size);
            test::settleLayouts();
            const QStringList cut = test::whatDoesNotFit(f.page);
            INFO(languageCode(language).toStdString() << size << cut.join(u'\n').toStdString());
            CHECK(cut.isEmpty());
            CHECK(test::savePicture(f.page, u"manual-%1-%2"_qs.arg(languageCode(language)).arg(size)));
        }
        f.theme.setTextSize(100);
    }
    switcher.setLanguage(Language::English);
}
