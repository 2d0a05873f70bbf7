#include "report_fixture.h"

#include "support/fit.h"
#include "ui/print/report_desk.h"
#include "ui/shared/label.h"
#include "ui/shared/language_switcher.h"
#include "ui/shared/message_bar.h"
#include "ui/shared/segmented_switch.h"
#include "workspace/change_notifier.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QListView>
#include <QProcess>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QUndoStack>

#include <catch2/catch.hpp>

using namespace sextant;
using report_page_test::Fixture;

TEST_CASE("the report is shown page by page and saved as a PDF with its words", "[ui][report]")
{
    Fixture f;
    REQUIRE(f.waitForPages());
    CHECK(f.page.pageCount() > 12);
    const QString text = f.savedText(f.demo.folder.filePath(u"report 1.pdf"_qs));
    CHECK(text.contains(u"Seabridge Foundation"_qs));
    CHECK(text.contains(u"Ready on conditions"_qs));
    CHECK(text.contains(u"2.33"_qs));
}

TEST_CASE("a report asked for before its pages are there is saved as soon as they are", "[ui][report]")
{
    Fixture f;
    REQUIRE(f.page.pageCount() == 0);
    const QString text = f.savedText(f.demo.folder.filePath(u"early.pdf"_qs));
    CHECK(text.contains(u"Ready on conditions"_qs));
}

TEST_CASE("the report's language is chosen apart from the screen's", "[ui][report]")
{
    Fixture f;
    REQUIRE(f.waitForPages());
    const int pages = f.page.pageCount();
    auto* languages = f.page.findChild<ui::SegmentedSwitch*>(u"reportLanguageSwitch"_qs);
    CHECK(languages->current() == 0);
    languages->setFocus();
    QTest::keyClick(languages, Qt::Key_End);
    QTest::keyClick(languages, Qt::Key_Left);
    REQUIRE(QTest::qWaitFor([&] { return f.page.pageCount() > pages; }, 20'000));
    const QString text = f.savedText(f.demo.folder.filePath(u"both.pdf"_qs));
    CHECK(text.contains(u"Ready on conditions"_qs));
    CHECK(text.contains(u"有条件准备好"_qs));
}

TEST_CASE("a place that cannot be written gives a sentence and no file", "[ui][report]")
{
    Fixture f;
    REQUIRE(f.waitForPages());
    f.savedText(u"/nowhere/at/all/report.pdf"_qs);
    auto* message = f.page.findChild<ui::MessageBar*>(u"reportMessage"_qs);
    CHECK(message->kind() == ui::MessageKind::Bad);
    CHECK_FALSE(message->title().isEmpty());
    CHECK_FALSE(QFile::exists(u"/nowhere/at/all/report.pdf"_qs));
}

TEST_CASE("the report page is drawn in both languages", "[ui][report][pictures]")
{
    Fixture f;
    ui::LanguageSwitcher switcher(*qApp, f.theme);
    for (const Language language : {Language::English, Language::Chinese}) {
        switcher.setLanguage(language);
        f.page.setAssessment(f.demo.in(assessment::Stage::InReview));
        REQUIRE(f.waitForPages());
        CHECK(test::savePicture(f.page, u"report-page-"_qs + languageCode(language)));
    }
    switcher.setLanguage(Language::English);
}

TEST_CASE("the report is made anew when an act is over, not with each change it makes", "[ui][report]")
{
    Fixture f;
    const auto id = f.demo.in(assessment::Stage::InReview);
    const auto subtitle = [&f] { return f.page.findChild<ui::ElidedLabel*>(u"pageSubtitle"_qs)->text(); };
    const QString before = subtitle();
    QString meanwhile;
    QObject::connect(&f.demo.workspace->notifier(), &workspace::ChangeNotifier::assessmentChanged, &f.page,
                     [&] { meanwhile = subtitle(); });
    REQUIRE(f.demo.workspace->assessments().rename(id, u"Midway"_qs).has_value());
    CHECK(meanwhile == before);
    CHECK(subtitle() == u"Midway"_qs);
}

namespace {

/// The pages that were made last are these.
bool waitForOtherPages(Fixture& f, int before)
{
    return QTest::qWaitFor([&] { return f.page.pageCount() > 0 && f.page.pageCount() != before; }, 20'000);
}

QListView* parts(Fixture& f)
{
    return f.page.findChild<QListView*>(u"reportPartList"_qs);
}

QComboBox* box(Fixture& f, const QString& name)
{
    return f.page.findChild<QComboBox*>(name);
}

/// Chooses the next entry, as a person does with the keyboard.
void chooseNext(QComboBox* box)
{
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Down);
}

} // namespace

TEST_CASE("a part is left out by a key, and the pages turn", "[ui][report]")
{
    Fixture f;
    REQUIRE(f.waitForPages());
    const int whole = f.page.pageCount();
    QListView* list = parts(f);
    REQUIRE(list->model()->rowCount() == 8);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Home);
    for (int steps = 0; steps < 3; ++steps)
        QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Space);
    CHECK(f.page.choices().leftOut == QStringList{u"domains"_qs});
    REQUIRE(waitForOtherPages(f, whole));
    const int less = f.page.pageCount();
    CHECK(less < whole);
    QTest::keyClick(list, Qt::Key_Space);
    REQUIRE(waitForOtherPages(f, less));
    CHECK(f.page.pageCount() == whole);
    CHECK(f.page.choices().leftOut.isEmpty());
    QTest::keyClick(list, Qt::Key_A, Qt::ControlModifier);
    CHECK(f.page.choices().leftOut.size() == 8);
    REQUIRE(QTest::qWaitFor([&] { return f.page.pageCount() == 1; }, 20'000));
}

TEST_CASE("the place in the pages stays while choices change", "[ui][report]")
{
    Fixture f;
    REQUIRE(f.waitForPages());
    const int whole = f.page.pageCount();
    auto* desk = f.page.findChild<ui::ReportDesk*>();
    REQUIRE(desk != nullptr);
    QScrollBar* bar = desk->pages()->verticalScrollBar();
    test::settleLayouts();
    bar->setValue(bar->maximum() / 4);
    const int place = bar->value();
    REQUIRE(place > 0);
    QListView* list = parts(f);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_End);
    QTest::keyClick(list, Qt::Key_Space);
    REQUIRE(waitForOtherPages(f, whole));
    test::settleLayouts();
    CHECK(bar->value() == place);
}

TEST_CASE("every kind of report that the file has something for can be chosen", "[ui][report]")
{
    Fixture f;
    REQUIRE(f.waitForPages());
    QComboBox* kinds = box(f, u"reportKindBox"_qs);
    REQUIRE(kinds->count() >= 4);
    const auto title = [&f] { return f.page.findChild<ui::ElidedLabel*>(u"pageTitle"_qs)->text(); };
    CHECK(title() == u"Readiness report"_qs);
    for (int i = 1; i < kinds->count(); ++i) {
        chooseNext(kinds);
        INFO(kinds->currentText().toStdString());
        REQUIRE(QTest::qWaitFor([&] { return title() == kinds->currentText(); }));
        REQUIRE(f.waitForPages());
    }
    // Two kinds may have as many pages as each other; nothing else has as many as the book.
    REQUIRE(QTest::qWaitFor([&] { return f.page.pageCount() > 40; }, 20'000));
    CHECK(f.page.choices().kind == report::ReportKind::Manual);
    auto* chapters = f.page.findChild<QListView*>(u"reportChapterList"_qs);
    CHECK(chapters->isVisible());
    const int book = f.page.pageCount();
    chapters->setFocus();
    QTest::keyClick(chapters, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(chapters, Qt::Key_Home);
    QTest::keyClick(chapters, Qt::Key_Space);
    CHECK(f.page.choices().chapters.size() == 1);
    REQUIRE(waitForOtherPages(f, book));
    CHECK(f.page.pageCount() < book);
}

TEST_CASE("both languages stand side by side in one report", "[ui][report]")
{
    Fixture f;
    REQUIRE(f.waitForPages());
    auto* languages = f.page.findChild<ui::SegmentedSwitch*>(u"reportLanguageSwitch"_qs);
    languages->setFocus();
    QTest::keyClick(languages, Qt::Key_End);
    CHECK(f.page.choices().languages == report::ReportLanguages::SideBySide);
    const QString text = f.savedText(f.demo.folder.filePath(u"side.pdf"_qs));
    CHECK(text.contains(u"Ready on conditions 有条件准备好"_qs));
}

TEST_CASE("what is on the paper is as chosen", "[ui][report]")
{
    Fixture f;
    REQUIRE(f.waitForPages());
    chooseNext(box(f, u"reportMarkBox"_qs));
    chooseNext(box(f, u"reportWatermarkBox"_qs));
    chooseNext(box(f, u"reportPaperBox"_qs));
    auto* signing = f.page.findChild<QCheckBox*>(u"reportSigningTick"_qs);
    signing->setFocus();
    QTest::keyClick(signing, Qt::Key_Space);
    const report::Dressing dressing = f.page.choices().dressing;
    CHECK(dressing.mark == audit::Confidentiality::Internal);
    CHECK(dressing.watermark == report::Watermark::Draft);
    CHECK(dressing.paper == report::PaperSize::Letter);
    CHECK_FALSE(dressing.signing);
    const auto heads = [&f] { return f.savedText(f.demo.folder.filePath(u"letter.pdf"_qs)); };
    QString text;
    REQUIRE(QTest::qWaitFor([&] { return (text = heads()).contains(u"Internal"_qs); }, 30'000));
    CHECK(text.contains(u"Internal"_qs));
    CHECK(text.contains(u"DEMO"_qs));
    CHECK_FALSE(text.contains(u"DRAFT"_qs));
    CHECK_FALSE(text.contains(u"We have read this report"_qs));
}

TEST_CASE("what was chosen is there again when the file is opened again", "[ui][report]")
{
    Fixture f;
    REQUIRE(f.waitForPages());
    for (const QString& name : {u"reportNotesTick"_qs, u"reportNamesTick"_qs}) {
        auto* tick = f.page.findChild<QCheckBox*>(name);
        tick->setFocus();
        QTest::keyClick(tick, Qt::Key_Space);
    }
    chooseNext(box(f, u"reportKindBox"_qs));
    chooseNext(box(f, u"reportPaperBox"_qs));
    auto* detail = f.page.findChild<ui::SegmentedSwitch*>(u"reportDetailSwitch"_qs);
    detail->setFocus();
    QTest::keyClick(detail, Qt::Key_Right);
    const report::Choices chosen = f.page.choices();
    CHECK(chosen.kind == report::ReportKind::Audit);
    CHECK(chosen.detail == report::Detail::Full);
    CHECK_FALSE(chosen.notes);
    CHECK_FALSE(chosen.names);
    const QByteArray kept = QJsonDocument::fromVariant(f.page.state()).toJson();

    ui::ReportPage again(
        {f.theme, f.dialogs, *f.demo.workspace, f.demo.library, f.undo, u"0.1"_qs, QDate(2026, 11, 23)});
    again.setAssessment(f.demo.in(assessment::Stage::InReview));
    again.restoreState(QJsonDocument::fromJson(kept).object().toVariantMap());
    again.show();
    CHECK(again.choices() == chosen);
    ui::ReportPage other(
        {f.theme, f.dialogs, *f.demo.workspace, f.demo.library, f.undo, u"0.1"_qs, QDate(2026, 11, 23)});
    other.setAssessment(f.demo.in(assessment::Stage::InReview));
    other.restoreState({{u"choices"_qs, QVariantMap{{u"kind"_qs, u"horoscope"_qs}}}});
    CHECK(other.choices().kind == report::ReportKind::Readiness);
}

TEST_CASE("all choices can be read whole at every text size, in both languages", "[ui][report]")
{
    Fixture f;
    ui::LanguageSwitcher switcher(*qApp, f.theme);
    for (const Language language : {Language::English, Language::Chinese}) {
        switcher.setLanguage(language);
        for (const int size : {100, 150}) {
            f.theme.setTextSize(size);
            REQUIRE(f.waitForPages());
            INFO(size << ' ' << test::whatDoesNotFit(f.page).join(u'\n').toStdString());
            CHECK(test::whatDoesNotFit(f.page).isEmpty());
        }
        f.theme.setTextSize(100);
    }
    switcher.setLanguage(Language::English);
}

TEST_CASE("choices are kept under a name, taken again, renamed and deleted, and undo brings them back",
          "[ui][report]")
{
    Fixture f;
    REQUIRE(f.waitForPages());
    auto* name = f.page.findChild<QLineEdit*>(u"reportTemplateName"_qs);
    QComboBox* templates = box(f, u"reportTemplateBox"_qs);
    CHECK_FALSE(templates->isEnabled());
    chooseNext(box(f, u"reportPaperBox"_qs));
    auto* languages = f.page.findChild<ui::SegmentedSwitch*>(u"reportLanguageSwitch"_qs);
    languages->setFocus();
    QTest::keyClick(languages, Qt::Key_End);
    const report::Choices chosen = f.page.choices();
    name->setFocus();
    QTest::keyClicks(name, u"For the council"_qs);
    QTest::keyClick(name, Qt::Key_Return);
    REQUIRE(templates->count() == 2);
    CHECK(templates->currentText() == u"For the council"_qs);

    languages->setFocus();
    QTest::keyClick(languages, Qt::Key_Home);
    QComboBox* paper = box(f, u"reportPaperBox"_qs);
    paper->setFocus();
    QTest::keyClick(paper, Qt::Key_Up);
    CHECK(f.page.choices() != chosen);
    templates->setFocus();
    QTest::keyClick(templates, Qt::Key_Up);
    QTest::keyClick(templates, Qt::Key_Down);
    CHECK(f.page.choices() == chosen);

    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, u"Donor"_qs);
    auto* rename = f.page.findChild<QPushButton*>(u"renameTemplateButton"_qs);
    rename->setFocus();
    QTest::keyClick(rename, Qt::Key_Space);
    CHECK(templates->currentText() == u"Donor"_qs);
    auto* remove = f.page.findChild<QPushButton*>(u"removeTemplateButton"_qs);
    remove->setFocus();
    QTest::keyClick(remove, Qt::Key_Space);
    CHECK(templates->count() == 1);
    f.undo.undo();
    CHECK(templates->count() == 2);
    CHECK(templates->itemText(1) == u"Donor"_qs);
    f.undo.undo();
    CHECK(templates->itemText(1) == u"For the council"_qs);
}

TEST_CASE("assessments are compared, those that are ticked", "[ui][report]")
{
    Fixture f;
    REQUIRE(f.waitForPages());
    QComboBox* kinds = box(f, u"reportKindBox"_qs);
    const int row = kinds->findText(u"Comparison"_qs);
    REQUIRE(row > 0);
    for (int i = 0; i < row; ++i)
        chooseNext(kinds);
    const size_t all = f.page.choices().assessments.size();
    REQUIRE(all >= 2);
    auto* list = f.page.findChild<QListView*>(u"reportChapterList"_qs);
    CHECK(list->isVisible());
    CHECK_FALSE(box(f, u"reportSubjectBox"_qs)->isVisible());
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Home);
    QTest::keyClick(list, Qt::Key_Space);
    CHECK(f.page.choices().assessments.size() == all - 1);
    QTest::keyClick(list, Qt::Key_Space);
    CHECK(f.page.choices().assessments.size() == all);
}
