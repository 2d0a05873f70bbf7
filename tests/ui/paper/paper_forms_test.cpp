#include "core/workspace/workspace_fixture.h"
#include "support/look.h"
#include "support/scripted_dialogs.h"
#include "support/workbook_file.h"

#include "ledger/table.h"
#include "office/office.h"
#include "paper/form_sheet.h"
#include "paper/row_code.h"
#include "ui/paper/form_desk.h"
#include "ui/paper/import_model.h"
#include "ui/paper/paper_page.h"
#include "ui/shared/language_switcher.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QFile>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableView>
#include <QTest>
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
    {
        office::setModulePath(QStringLiteral(SEXTANT_OFFICE));
        page = std::make_unique<ui::PaperPage>(ui::PaperPage::Context{
            theme, dialogs, file(), undo, clock, u"0.1"_qs, QStringLiteral(SEXTANT_READER)});
        page->setAssessment(assessment);
        page->resize(1100, 820);
        page->show();
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
        page->activated();
    }

    template <typename T>
    T* part(const char* name)
    {
        auto* found = page->findChild<T*>(QString::fromLatin1(name));
        REQUIRE(found != nullptr);
        return found;
    }
    ui::MessageBar& message() { return *part<ui::MessageBar>("paperMessage"); }
    void press(const char* name)
    {
        auto* button = part<QPushButton>(name);
        REQUIRE(button->isEnabled());
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    }
    bool waitForMessage(ui::MessageKind kind)
    {
        return QTest::qWaitFor([&] { return message().isVisible() && message().kind() == kind; }, 20'000);
    }
    /// Saves the form as a workbook and gives back its path.
    QString savedForm()
    {
        const QString path = pathOf(u"form.xlsx"_qs);
        dialogs.files.push_back(path);
        press("saveFormWorkbook");
        REQUIRE(waitForMessage(ui::MessageKind::Ok));
        return path;
    }
    /// Writes \a text into the cell \a name of the visible sheet of the form at \a path.
    void fill(const QString& path, const QByteArray& name, const QByteArray& text)
    {
        QFile form(path);
        REQUIRE(form.open(QIODevice::ReadOnly));
        test::WorkbookParts parts = test::unpacked(form.readAll());
        form.close();
        QByteArray& sheet = parts[u"xl/worksheets/sheet1.xml"_qs];
        const qsizetype cell = sheet.indexOf(QByteArray("<c r=\"" + name + "\""));
        REQUIRE(cell >= 0);
        const qsizetype open = sheet.indexOf('>', cell);
        const qsizetype end = sheet.at(open - 1) == '/' ? open + 1 : sheet.indexOf("</c>", cell) + 4;
        sheet.replace(cell, end - cell,
                      QByteArray("<c r=\"" + name + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>"));
        REQUIRE(form.open(QIODevice::WriteOnly));
        form.write(test::packed(parts));
    }
    void read(const QString& path)
    {
        dialogs.files.push_back(path);
        press("readForm");
    }
    QTableView& table() { return *part<QTableView>("importTable"); }
    bool waitForImport()
    {
        return QTest::qWaitFor([&] { return table().isVisible(); }, 20'000);
    }
    /// "G5": the cell of \a id in \a column of the form that was saved.
    QByteArray cell(const char* id, paper::FormColumn column)
    {
        QFile form(pathOf(u"form.xlsx"_qs));
        REQUIRE(form.open(QIODevice::ReadOnly));
        const test::WorkbookParts parts = test::unpacked(form.readAll());
        const auto pack = assessments().framework(assessment);
        const QString code = paper::rowCode(pack->index.indexOf(item(id)), pack->framework.digest);
        const QByteArray strings = parts[u"xl/sharedStrings.xml"_qs];
        const qsizetype at = strings.indexOf(QByteArray("<t>" + code.toUtf8() + "</t>"));
        REQUIRE(at >= 0);
        const auto number = strings.left(at).count("<si>") - 1;
        static const QString pattern = u"<c r=\"A(\\d+)\"[^>]*t=\"s\"[^>]*><v>%1</v>"_qs;
        const auto found = QRegularExpression(pattern.arg(number))
                               .match(QString::fromUtf8(parts[u"xl/worksheets/sheet1.xml"_qs]));
        REQUIRE(found.hasMatch());
        return (ledger::columnLetters(static_cast<int>(column)) + found.captured(1)).toLatin1();
    }
    QByteArray noteCell(const char* id) { return cell(id, paper::FormColumn::Note); }

    ui::Theme& theme;
    test::ScriptedDialogs dialogs;
    QUndoStack undo;
    std::unique_ptr<ui::PaperPage> page;
};

} // namespace

TEST_CASE("a form is saved as PDF with what was chosen", "[ui][paper]")
{
    Desk desk;
    const QString path = desk.pathOf(u"form.pdf"_qs);
    desk.dialogs.files.push_back(path);
    desk.part<QCheckBox>("formWithAnswers")->setChecked(true);
    desk.press("saveFormPdf");
    REQUIRE(desk.waitForMessage(ui::MessageKind::Ok));
    QFile form(path);
    REQUIRE(form.open(QIODevice::ReadOnly));
    CHECK(form.read(5) == "%PDF-");
}

TEST_CASE("a form that nobody filled in changes nothing, and says so", "[ui][paper]")
{
    Desk desk;
    desk.read(desk.savedForm());
    REQUIRE(QTest::qWaitFor([&] { return desk.part<QPushButton>("leaveImport")->isVisible(); }, 20'000));
    CHECK(desk.part<ui::MessageBar>("importSummary")->kind() == ui::MessageKind::Ok);
    CHECK_FALSE(desk.part<QPushButton>("writeImport")->isVisible());
    desk.press("leaveImport");
    CHECK_FALSE(desk.part<QPushButton>("leaveImport")->isVisible());
    CHECK(desk.undo.count() == 0);
}

TEST_CASE("a filled workbook is shown first, then taken as one step", "[ui][paper]")
{
    Desk desk;
    const QString path = desk.savedForm();
    desk.fill(path, desk.noteCell("a.level"), "seen &lt;b&gt;there&lt;/b&gt;");
    desk.read(path);
    REQUIRE(desk.waitForImport());
    QAbstractItemModelTester tester(desk.table().model(),
                                    QAbstractItemModelTester::FailureReportingMode::Warning);
    REQUIRE(desk.table().model()->rowCount() == 1);
    CHECK(desk.table().model()->index(0, ui::ImportModel::After).data().toString() ==
          u"seen <b>there</b>"_qs);
    CHECK(desk.assessments().answer(desk.assessment, item("a.level")) == nullptr);
    desk.press("writeImport");
    const auto* answer = desk.assessments().answer(desk.assessment, item("a.level"));
    REQUIRE(answer != nullptr);
    CHECK(answer->note == u"seen <b>there</b>"_qs);
    REQUIRE(desk.undo.count() == 1);
    desk.undo.undo();
    answer = desk.assessments().answer(desk.assessment, item("a.level"));
    CHECK((answer == nullptr || answer->note.isEmpty()));
}

TEST_CASE("a workbook with a wrong cell names the cell, and nothing can be written", "[ui][paper]")
{
    Desk desk;
    const QString path = desk.savedForm();
    desk.fill(path, desk.noteCell("a.gate"), "fine");
    desk.fill(path, desk.cell("a.level", paper::FormColumn::Answer), "no such level");
    desk.read(path);
    REQUIRE(desk.waitForImport());
    REQUIRE(desk.table().model()->rowCount() == 1);
    CHECK(desk.table().model()->index(0, ui::ImportModel::Row).data().toString().toLatin1() ==
          desk.cell("a.level", paper::FormColumn::Answer));
    CHECK_FALSE(desk.table().model()->index(0, ui::ImportModel::Question).data().toString().isEmpty());
    CHECK(desk.part<ui::MessageBar>("importSummary")->kind() == ui::MessageKind::Bad);
    CHECK_FALSE(desk.part<QPushButton>("writeImport")->isVisible());
    CHECK(desk.assessments().answer(desk.assessment, item("a.gate")) == nullptr);
}

TEST_CASE("what is no form is refused in words", "[ui][paper]")
{
    Desk desk;
    desk.read(desk.writeFile(u"noise.xlsx"_qs, "PK\3\4 and nothing else"));
    REQUIRE(desk.waitForMessage(ui::MessageKind::Bad));
    CHECK_FALSE(desk.message().title().isEmpty());
    CHECK_FALSE(desk.table().isVisible());
}

TEST_CASE("the start of the paper page and a read form are drawn", "[ui][paper][pictures]")
{
    Desk desk;
    const QString path = desk.savedForm();
    desk.fill(path, desk.noteCell("a.level"), "seen there");
    ui::LanguageSwitcher switcher(*qApp, desk.theme);
    for (const bool isRead : {false, true}) {
        if (isRead) {
            desk.read(path);
            REQUIRE(desk.waitForImport());
        }
        for (const Language language : {Language::English, Language::Chinese}) {
            switcher.setLanguage(language);
            desk.theme.setKind(language == Language::English ? ui::ThemeKind::Light : ui::ThemeKind::Dark);
            CHECK(test::savePicture(*desk.page,
                                    u"paper-forms-%1-%2"_qs.arg(isRead).arg(languageCode(language))));
        }
    }
    desk.theme.setKind(ui::ThemeKind::Light);
    switcher.setLanguage(Language::English);
}
