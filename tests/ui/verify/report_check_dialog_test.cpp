#include "ui/verify/report_check_dialog.h"

#include "core/workspace/workspace_fixture.h"
#include "support/look.h"
#include "support/scripted_dialogs.h"

#include "ui/shared/language_switcher.h"
#include "ui/shared/text_block.h"
#include "ui/verify/changes_model.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <catch2/catch.hpp>

using namespace sextant;
using workspace_fixture::item;
using workspace_fixture::level;

namespace {

/// A file with an answered assessment, and the dialog over it.
struct Desk : workspace_fixture::Bench
{
    Desk()
        : theme(test::look())
    {
        REQUIRE(assessments().setResponse(assessment, item("a.level"), level(3)));
        dialog = std::make_unique<ui::ReportCheckDialog>(theme, dialogs, file());
        dialog->present(pathOf({}));
        REQUIRE(QTest::qWaitForWindowActive(dialog.get()));
    }

    seal::Record record()
    {
        return file().reportChecks().record({seal::SubjectKind::Assessment, assessment.uuid},
                                            QDate(2026, 11, 23), u"0.1"_qs);
    }
    /// A page that tells of the file as it is now.
    QByteArray document()
    {
        QByteArray page = "<html><head>" + seal::metaRecord(record(), {Language::English}) +
                          "</head><body>Ready</body></html>";
        REQUIRE(seal::sealDocument(page));
        return page;
    }
    QString saved() { return writeFile(u"report.html"_qs, document()); }
    QString digits() { return QString::fromLatin1(record().contentDigest.toHex().left(12)); }

    template <typename T>
    T* part(const char* name)
    {
        auto* found = dialog->findChild<T*>(QString::fromLatin1(name));
        REQUIRE(found != nullptr);
        return found;
    }
    /// Chooses \a path by the keyboard and waits for what is said of it.
    ui::MessageBar& check(const QString& path)
    {
        QSignalSpy checked(dialog.get(), &ui::ReportCheckDialog::checked);
        dialogs.files.push_back(path);
        auto* choose = part<QPushButton>("chooseReport");
        choose->setFocus();
        QTest::keyClick(choose, Qt::Key_Space);
        REQUIRE(QTest::qWaitFor([&] { return checked.count() == 1; }, 20'000));
        return result();
    }
    ui::MessageBar& type(const QString& text)
    {
        QSignalSpy checked(dialog.get(), &ui::ReportCheckDialog::checked);
        auto* field = part<QLineEdit>("reportDigits");
        field->setFocus();
        field->setText(text);
        QTest::keyClick(field, Qt::Key_Return);
        REQUIRE(QTest::qWaitFor([&] { return checked.count() == 1; }, 20'000));
        return result();
    }
    ui::MessageBar& result()
    {
        auto* bar = part<ui::MessageBar>("reportCheckResult");
        REQUIRE(bar->isVisible());
        return *bar;
    }
    QAbstractItemModel& changes() { return *part<QTableView>("reportChanges")->model(); }
    QString sentences() { return part<ui::TextBlock>("reportCheckSentences")->text(); }

    ui::Theme& theme;
    test::ScriptedDialogs dialogs;
    std::unique_ptr<ui::ReportCheckDialog> dialog;
};

} // namespace

TEST_CASE("a saved report that matches the file is said to match", "[ui][verify]")
{
    Desk desk;
    const ui::MessageBar& told = desk.check(desk.saved());
    CHECK(told.kind() == ui::MessageKind::Ok);
    CHECK(told.title() == u"The report matches the file as it stands now."_qs);
    CHECK(desk.sentences().contains(desk.assessments().find(desk.assessment)->title));
    CHECK_FALSE(desk.part<QTableView>("reportChanges")->isVisible());
    CHECK(desk.part<ui::TextBlock>("reportCheckLimits")->text().contains(u"no electronic signature"_qs));
}

TEST_CASE("what has changed since a report was saved is listed in both languages", "[ui][verify]")
{
    Desk desk;
    const QString path = desk.saved();
    REQUIRE(desk.assessments().setResponse(desk.assessment, item("a.level"), level(1)));
    REQUIRE(desk.assessments().setNote(desk.assessment, item("a.level"), u"<b>Not</b> so high"_qs));
    REQUIRE(desk.file().flush());
    CHECK(desk.check(path).kind() == ui::MessageKind::Warn);
    CHECK(desk.sentences().contains(u"2 things are different now"_qs));
    auto* table = desk.part<QTableView>("reportChanges");
    CHECK(table->isVisible());
    QAbstractItemModelTester tester(&desk.changes(), QAbstractItemModelTester::FailureReportingMode::Warning);
    REQUIRE(desk.changes().rowCount() == 2);
    QStringList now;
    for (int row = 0; row < 2; ++row)
        now << desk.changes().index(row, ui::ChangesModel::Now).data().toString();
    CHECK(now.contains(u"<b>Not</b> so high"_qs));
    ui::LanguageSwitcher switcher(*qApp, desk.theme);
    switcher.setLanguage(Language::Chinese);
    CHECK(desk.result().title() == u"报告与文件早先的内容一致，与现状不一致。"_qs);
    CHECK(desk.changes().headerData(ui::ChangesModel::Now, Qt::Horizontal).toString() == u"现状"_qs);
    switcher.setLanguage(Language::English);
}

TEST_CASE("the digits of a printed page do what its file does", "[ui][verify]")
{
    Desk desk;
    const QString digits = desk.digits();
    CHECK(desk.type(digits.left(4) + u' ' + digits.mid(4, 4).toUpper() + u" "_qs + digits.mid(8)).kind() ==
          ui::MessageKind::Ok);
    REQUIRE(desk.assessments().setResponse(desk.assessment, item("a.level"), level(0)));
    REQUIRE(desk.file().flush());
    CHECK(desk.type(digits).kind() == ui::MessageKind::Warn);
    CHECK(desk.type(u"0000 0000 0000"_qs).kind() == ui::MessageKind::Bad);
}

TEST_CASE("digits that are none are named at their field, and nothing is compared", "[ui][verify]")
{
    Desk desk;
    auto* field = desk.part<QLineEdit>("reportDigits");
    field->setText(u"7F3A"_qs);
    QTest::keyClick(field, Qt::Key_Return);
    CHECK_FALSE(field->accessibleDescription().isEmpty());
    CHECK_FALSE(desk.part<ui::MessageBar>("reportCheckResult")->isVisible());
}

TEST_CASE("hostile documents get a sentence each", "[ui][verify]")
{
    Desk desk;
    const QByteArray good = desk.document();
    QByteArray noise;
    for (int i = 0; i < 100'000; ++i)
        noise += static_cast<char>((i * 7919) >> 3);
    const qsizetype record = good.indexOf("sextant-report/1");
    for (const QByteArray& bytes : {QByteArray(), noise, QByteArray(good + good),
                                    QByteArray(good).replace(record, 5, "SEXTA"), good.left(record + 40)})
    {
        const ui::MessageBar& told = desk.check(desk.writeFile(u"hostile.pdf"_qs, bytes));
        CHECK(told.kind() != ui::MessageKind::Ok);
        CHECK_FALSE(told.title().isEmpty());
    }
    QByteArray forged = good;
    forged.replace("Ready", "REady");
    const ui::MessageBar& told = desk.check(desk.writeFile(u"forged.html"_qs, forged));
    CHECK(told.kind() == ui::MessageKind::Warn);
    CHECK(told.title().contains(u"changed after it was made"_qs));
}

TEST_CASE("a file that cannot be read is an error in words", "[ui][verify]")
{
    Desk desk;
    CHECK(desk.check(desk.pathOf(u"nothing.pdf"_qs)).kind() == ui::MessageKind::Bad);
    CHECK(desk.check(desk.pathOf({})).kind() == ui::MessageKind::Bad);
    CHECK_FALSE(desk.part<ui::TextBlock>("reportCheckLimits")->isVisible());
}

TEST_CASE("closing while a report is checked ends the check, and opening again begins anew", "[ui][verify]")
{
    Desk desk;
    desk.dialogs.files.push_back(desk.saved());
    desk.part<QPushButton>("chooseReport")->click();
    QTest::keyClick(desk.dialog.get(), Qt::Key_Escape);
    CHECK_FALSE(desk.dialog->isVisible());
    desk.dialog->present(desk.pathOf({}));
    CHECK_FALSE(desk.part<ui::MessageBar>("reportCheckResult")->isVisible());
    CHECK(desk.check(desk.saved()).kind() == ui::MessageKind::Ok);
}

TEST_CASE("the check of a report is drawn in both languages and two themes", "[ui][verify][pictures]")
{
    Desk desk;
    const QString path = desk.saved();
    REQUIRE(desk.assessments().setResponse(desk.assessment, item("a.level"), level(1)));
    REQUIRE(desk.assessments().setNote(desk.assessment, item("a.level"), u"Seen on site"_qs));
    REQUIRE(desk.file().flush());
    desk.check(path);
    ui::LanguageSwitcher switcher(*qApp, desk.theme);
    for (const ui::ThemeKind kind : {ui::ThemeKind::Light, ui::ThemeKind::Dark}) {
        desk.theme.setKind(kind);
        for (const Language language : {Language::English, Language::Chinese}) {
            switcher.setLanguage(language);
            CHECK(test::savePicture(
                *desk.dialog, u"report-check-%1-%2"_qs.arg(test::themeName(kind), languageCode(language))));
        }
    }
    switcher.setLanguage(Language::English);
}
