#include "ui/report/report_page.h"

#include "support/demo_file.h"
#include "support/look.h"
#include "support/scripted_dialogs.h"
#include "ui/shared/label.h"
#include "ui/shared/language_switcher.h"
#include "ui/shared/message_bar.h"
#include "ui/shared/segmented_switch.h"
#include "workspace/change_notifier.h"

#include <QFile>
#include <QProcess>
#include <QPushButton>
#include <QTest>

#include <catch2/catch.hpp>

using namespace sextant;

namespace {

struct Fixture
{
    test::DemoFile demo;
    test::ScriptedDialogs dialogs;
    ui::Theme& theme = test::look();
    ui::ReportPage page{{theme, dialogs, *demo.workspace, u"0.1"_qs, QDate(2026, 11, 23)}};

    Fixture()
    {
        page.resize(1272, 844);
        page.show();
        page.setAssessment(demo.in(assessment::Stage::InReview));
    }

    bool waitForPages()
    {
        return QTest::qWaitFor([this] { return page.pageCount() > 0; }, 20'000);
    }

    QString savedText(const QString& path)
    {
        dialogs.files.push_back(path);
        page.findChild<QPushButton*>(u"savePdfButton"_qs)->click();
        auto* message = page.findChild<ui::MessageBar*>(u"reportMessage"_qs);
        if (!QTest::qWaitFor([&] { return message->kind() != ui::MessageKind::Info; }, 20'000))
            return {};
        QProcess reader;
        reader.start(u"pdftotext"_qs, {path, u"-"_qs});
        reader.waitForFinished();
        return QString::fromUtf8(reader.readAllStandardOutput());
    }
};

} // namespace

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

TEST_CASE("the report's language is chosen apart from the screen's", "[ui][report]")
{
    Fixture f;
    REQUIRE(f.waitForPages());
    const int pages = f.page.pageCount();
    auto* languages = f.page.findChild<ui::SegmentedSwitch*>(u"reportLanguageSwitch"_qs);
    CHECK(languages->current() == 0);
    languages->setFocus();
    QTest::keyClick(languages, Qt::Key_End);
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
