#include "report_fixture.h"

#include "office/office.h"
#include "report/choices.h"
#include "ui/shared/segmented_switch.h"
#include "workspace/answers_csv.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>

#include <catch2/catch.hpp>

#include <utility>
#include <vector>

using namespace sextant;
using report_page_test::Fixture;

namespace {

/// Ctrl+E, with \a path chosen in the dialog; empty: not at all.
ui::MessageBar* saveAs(Fixture& f, const QString& path)
{
    office::setModulePath(QStringLiteral(SEXTANT_OFFICE));
    f.dialogs.files.push_back(path);
    QTest::keyClick(&f.page, Qt::Key_E, Qt::ControlModifier);
    return f.waitForMessage();
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The endings that the dialog offered last.
QStringList offered(const Fixture& f)
{
    QStringList endings;
    for (const QString& filter : f.dialogs.fileRequests.back().filters)
        endings << filter.section(u"(*."_qs, 1).chopped(1);
    return endings;
}

} // namespace

TEST_CASE("Ctrl+E saves the report as the kind of file that is chosen, and the kind is remembered",
          "[ui][report]")
{
    Fixture f;
    const std::vector<std::pair<QString, QByteArray>> kinds{{u"docx"_qs, "PK"},
                                                            {u"html"_qs, "<!DOCTYPE html>"},
                                                            {u"xlsx"_qs, "PK"},
                                                            {u"csv"_qs, "\xef\xbb\xbfitem,"},
                                                            {u"pdf"_qs, "%PDF-"}};
    QString last = u"pdf"_qs;
    for (const auto& [ending, beginning] : kinds) {
        INFO(ending.toStdString());
        const QString path = f.demo.folder.filePath(u"报告 (1)."_qs + ending);
        const ui::MessageBar* message = saveAs(f, path);
        REQUIRE(message != nullptr);
        CHECK(message->kind() == ui::MessageKind::Ok);
        CHECK(message->text().contains(path));
        CHECK(bytesOf(path).startsWith(beginning));
        const ui::FileRequest& asked = f.dialogs.fileRequests.back();
        CHECK(offered(f).size() == 5);
        CHECK(offered(f).front() == last);
        CHECK(asked.path.endsWith(u'.' + last));
        CHECK(asked.suffix == last);
        last = ending;
        CHECK(f.page.state().value(u"fileKind"_qs).toString() == ending);
    }
    const QByteArray table = bytesOf(f.demo.folder.filePath(u"报告 (1).csv"_qs));
    CHECK(table ==
          *workspace::answersToCsv(f.demo.workspace->assessments(), f.demo.in(assessment::Stage::InReview)));
}

TEST_CASE("in both languages and side by side, documents hold both", "[ui][report]")
{
    Fixture f;
    auto* languages = f.page.findChild<ui::SegmentedSwitch*>(u"reportLanguageSwitch"_qs);
    languages->setFocus();
    QTest::keyClick(languages, Qt::Key_End);
    for (int i = 0; i < 2; ++i) {
        const QString path = f.demo.folder.filePath(u"both.html"_qs);
        REQUIRE(saveAs(f, path) != nullptr);
        const QString page = QString::fromUtf8(bytesOf(path));
        CHECK(page.contains(u"Ready on conditions"_qs));
        CHECK(page.contains(u"有条件准备好"_qs));
        QTest::keyClick(languages, Qt::Key_Left);
    }
}

TEST_CASE("a name with another ending, or a place that cannot be written, leaves no file", "[ui][report]")
{
    Fixture f;
    REQUIRE(f.waitForPages());
    const auto names = [&f] { return QDir(f.demo.folder.path()).entryList(QDir::Files); };
    const QStringList before = names();
    const ui::MessageBar* message = saveAs(f, f.demo.folder.filePath(u"report.odt"_qs));
    REQUIRE(message != nullptr);
    CHECK(message->kind() == ui::MessageKind::Bad);
    CHECK(message->text().contains(u"pdf, docx, html, xlsx, csv"_qs));
    for (const char* ending : {"pdf", "docx", "html", "xlsx", "csv"}) {
        INFO(ending);
        message = saveAs(f, u"/nowhere/at/all/report."_qs + QString::fromLatin1(ending));
        REQUIRE(message != nullptr);
        CHECK(message->kind() == ui::MessageKind::Bad);
        CHECK_FALSE(message->title().isEmpty());
        CHECK_FALSE(QFile::exists(u"/nowhere"_qs));
    }
    CHECK(names() == before);
    // The dialog that was given up writes nothing and says nothing.
    f.page.findChild<QPushButton*>(u"saveReportButton"_qs)->click();
    CHECK(names() == before);
}

TEST_CASE("what holds everything is not offered while something is withheld", "[ui][report]")
{
    Fixture f;
    REQUIRE(f.waitForPages());
    for (const QString& name : {u"reportNotesTick"_qs, u"reportEvidenceTick"_qs, u"reportNamesTick"_qs}) {
        auto* tick = f.page.findChild<QCheckBox*>(name);
        REQUIRE(tick != nullptr);
        tick->setFocus();
        QTest::keyClick(tick, Qt::Key_Space);
        const QString path = f.demo.folder.filePath(u"all.xlsx"_qs);
        const ui::MessageBar* message = saveAs(f, path);
        REQUIRE(message != nullptr);
        CHECK(message->kind() == ui::MessageKind::Bad);
        CHECK(offered(f) == QStringList{u"pdf"_qs, u"docx"_qs, u"html"_qs});
        CHECK_FALSE(QFile::exists(path));
        tick->setFocus();
        QTest::keyClick(tick, Qt::Key_Space);
    }
    REQUIRE(saveAs(f, f.demo.folder.filePath(u"all.xlsx"_qs)) != nullptr);
    CHECK(QFile::exists(f.demo.folder.filePath(u"all.xlsx"_qs)));
}

TEST_CASE("each kind of report is saved as what it can be", "[ui][report]")
{
    Fixture f;
    auto* kinds = f.page.findChild<QComboBox*>(u"reportKindBox"_qs);
    const QStringList pages{u"pdf"_qs, u"docx"_qs, u"html"_qs};
    for (int i = 0; i < kinds->count(); ++i) {
        const report::ReportKind kind = f.page.choices().kind;
        INFO(report::codeOf(kind).toStdString());
        const bool hasBook = kind == report::ReportKind::Readiness || kind == report::ReportKind::Audit;
        const bool hasTable = hasBook || kind == report::ReportKind::Actions;
        const QString ending = hasBook ? u"xlsx"_qs : hasTable ? u"csv"_qs : u"docx"_qs;
        const QString path = f.demo.folder.filePath(report::codeOf(kind) + u'.' + ending);
        const ui::MessageBar* message = saveAs(f, path);
        REQUIRE(message != nullptr);
        CHECK(message->kind() == ui::MessageKind::Ok);
        CHECK(bytesOf(path).startsWith(ending == u"csv" ? "\xef\xbb\xbf" : "PK"));
        QStringList endings = offered(f);
        endings.sort();
        QStringList wanted = pages + (hasBook ? QStringList{u"xlsx"_qs} : QStringList()) +
                             (hasTable ? QStringList{u"csv"_qs} : QStringList());
        wanted.sort();
        CHECK(endings == wanted);
        kinds->setFocus();
        QTest::keyClick(kinds, Qt::Key_Down);
    }
    CHECK(f.page.choices().kind == report::ReportKind::Manual);
}
