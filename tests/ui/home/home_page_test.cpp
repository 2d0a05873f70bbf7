#include "ui/home/home_page.h"

#include "support/demo_file.h"
#include "support/look.h"
#include "support/page_events.h"
#include "ui/shared/language_switcher.h"
#include "ui/shared/text_block.h"
#include "workspace/change_notifier.h"

#include <QSettings>
#include <QSignalSpy>

#include <catch2/catch.hpp>

using namespace sextant;

namespace {

struct Fixture
{
    test::DemoFile demo;
    QSettings settings{demo.folder.filePath(u"s.ini"_qs), QSettings::IniFormat};
    ui::RecentFiles recent{settings};
    ui::HomePage page{test::look(), *demo.workspace, recent};

    Fixture()
    {
        page.setAssessment(demo.underWay());
        REQUIRE(test::showActive(page, {1272, 844}));
        page.activated();
    }

    QString text(const QString& name) { return page.findChild<ui::TextBlock*>(name)->text(); }
};

} // namespace

TEST_CASE("home says the verdict of the assessment under way and follows each answer", "[ui][home]")
{
    Fixture f;
    CHECK(f.text(u"verdict"_qs) == u"Not complete yet"_qs);
    CHECK(f.text(u"continueText"_qs).contains(u"questions are open"_qs));
    f.demo.answerAll(f.demo.underWay());
    CHECK(f.text(u"verdict"_qs) != u"Not complete yet"_qs);
    CHECK_FALSE(f.text(u"verdict"_qs).isEmpty());
    CHECK_FALSE(f.text(u"continueText"_qs).contains(u"open"_qs));
    CHECK(f.text(u"gatesSummary"_qs).contains(u"passed"_qs));
}

TEST_CASE("home leads on to the questions, the results and the report", "[ui][home]")
{
    Fixture f;
    QSignalSpy continued(&f.page, &ui::HomePage::continueRequested);
    QSignalSpy reports(&f.page, &ui::HomePage::reportRequested);
    QSignalSpy results(&f.page, &ui::HomePage::resultsRequested);
    test::settleLayouts(); // what due actions and audits take of the page
    // The focus lies on the way on: Enter alone continues.
    CHECK(f.page.focusWidget() == f.page.findChild<QWidget*>(u"continueButton"_qs));
    QTest::keyClick(f.page.focusWidget(), Qt::Key_Space);
    test::press(f.page, u"makeReportButton"_qs);
    test::press(f.page, u"whyButton"_qs);
    CHECK(continued.count() == 1);
    CHECK(reports.count() == 1);
    CHECK(results.count() == 1);
}

TEST_CASE("in a low window the way on is seen without scrolling", "[ui][home]")
{
    Fixture f;
    f.page.resize(1037, 526); // 1093 x 614 without the shell
    f.page.activated();
    auto* button = f.page.findChild<QAbstractButton*>(u"goOnButton"_qs);
    REQUIRE(button != nullptr);
    const auto isSeen = [&f, button] {
        return f.page.rect().contains(QRect(button->mapTo(&f.page, QPoint()), button->size()));
    };
    CHECK(QTest::qWaitFor(isSeen, 5000)); // the layout is made anew
    CHECK(f.page.focusWidget() == button);
    CHECK_FALSE(f.page.findChild<QWidget*>(u"continueButton"_qs)->isVisible());
    QSignalSpy continued(&f.page, &ui::HomePage::continueRequested);
    QTest::mouseClick(button, Qt::LeftButton);
    CHECK(continued.count() == 1);
    CHECK_FALSE(button->text().isEmpty());
}

TEST_CASE("home lists the assessments of the file, the latest first, and opens the one pressed", "[ui][home]")
{
    Fixture f;
    QSignalSpy chosen(&f.page, &ui::HomePage::assessmentRequested);
    auto* rows = f.page.findChild<QWidget*>(u"assessmentRows"_qs);
    REQUIRE(rows != nullptr);
    const auto ids = f.demo.assessments();
    REQUIRE(rows->findChildren<QAbstractButton*>().size() == static_cast<qsizetype>(ids.size()));
    test::press(*rows, u"row1"_qs);
    REQUIRE(chosen.count() == 1);
    CHECK(chosen.at(0).at(0).value<assessment::AssessmentId>() == ids[ids.size() - 2]);
}

TEST_CASE("a signed assessment is shown as sealed", "[ui][home]")
{
    Fixture f;
    f.page.setAssessment(f.demo.in(assessment::Stage::Signed));
    CHECK(f.text(u"continueText"_qs).contains(u"sealed"_qs));
}

TEST_CASE("without an assessment home offers to start one", "[ui][home]")
{
    Fixture f;
    f.page.setAssessment({});
    QSignalSpy wishes(&f.page, &ui::HomePage::newAssessmentRequested);
    test::press(f.page, u"firstAssessmentButton"_qs);
    CHECK(wishes.count() == 1);
}

TEST_CASE("an answer given while home is not seen shows when it comes to the front", "[ui][home]")
{
    Fixture f;
    f.page.hide();
    f.demo.answerAll(f.demo.underWay());
    CHECK(f.text(u"verdict"_qs) == u"Not complete yet"_qs);
    f.page.show();
    f.page.activated();
    CHECK(f.text(u"verdict"_qs) != u"Not complete yet"_qs);
}

TEST_CASE("Tab goes round all controls of home, each of which has a name", "[ui][home][accessibility]")
{
    Fixture f;
    std::vector<QWidget*> seen;
    QWidget* first = f.page.focusWidget();
    do {
        seen.push_back(f.page.focusWidget());
        QTest::keyClick(f.page.focusWidget(), Qt::Key_Tab);
        REQUIRE(seen.size() < 100);
    } while (f.page.focusWidget() != first);
    for (QAbstractButton* button : f.page.findChildren<QAbstractButton*>()) {
        if (!button->isVisible())
            continue;
        CAPTURE(button->objectName().toStdString());
        CHECK(std::find(seen.begin(), seen.end(), button) != seen.end());
        CHECK_FALSE(QString(button->text() + button->accessibleName()).isEmpty());
    }
}

TEST_CASE("home is drawn in both languages, all themes, small and with large text", "[ui][home][pictures]")
{
    ui::Theme& theme = test::look();
    ui::LanguageSwitcher switcher(*qApp, theme);
    for (const Language language : {Language::English, Language::Chinese}) {
        test::DemoFile demo(language);
        switcher.setLanguage(language);
        QSettings settings(demo.folder.filePath(u"s.ini"_qs), QSettings::IniFormat);
        ui::RecentFiles recent(settings);
        recent.add(u"/media/usb/Partner check, Lalitpur.sextant"_qs,
                   QDateTime({2026, 11, 2}, {3, 10}, Qt::UTC));
        recent.add(demo.path(), QDateTime({2026, 11, 23}, {6, 2}, Qt::UTC));
        ui::HomePage page(theme, *demo.workspace, recent);
        page.setAssessment(demo.underWay());
        page.setCurrentItem({u"safeguarding.complaints"_qs});
        REQUIRE(test::showActive(page, {1272, 844}));
        page.activated();
        const QString name = u"home-"_qs + languageCode(language);
        for (const ui::ThemeKind kind :
             {ui::ThemeKind::Light, ui::ThemeKind::Dark, ui::ThemeKind::HighContrast}) {
            theme.setKind(kind);
            CHECK(test::savePicture(page, name + u'-' + test::themeName(kind)));
        }
        theme.setKind(ui::ThemeKind::Light);
        page.resize(1037, 526); // a window of 1093 x 614 without the shell
        CHECK(test::savePicture(page, name + u"-small"));
        page.resize(1272, 844);
        theme.setTextSize(200);
        CHECK(test::savePicture(page, name + u"-200"));
        theme.setTextSize(100);
    }
    switcher.setLanguage(Language::English);
}

TEST_CASE("home is worked out once for an act that changes much, when the act is over", "[ui][home]")
{
    Fixture f;
    std::vector<workspace::AssessmentService::AnswerEdit> edits;
    auto& assessments = f.demo.workspace->assessments();
    const auto framework = assessments.framework(f.demo.underWay());
    for (const framework::Item* item : framework->index.items()) {
        const auto* answer = assessments.answer(f.demo.underWay(), item->id);
        if (answer == nullptr || !assessment::isAnswered(answer->response))
            edits.push_back({item->id, assessment::ChosenOptions{{item->options.at(3).id}}});
    }
    REQUIRE(edits.size() > 1);
    QStringList meanwhile;
    QObject::connect(&f.demo.workspace->notifier(), &workspace::ChangeNotifier::answerChanged, &f.page,
                     [&] { meanwhile.append(f.text(u"continueText"_qs)); });
    const QString before = f.text(u"continueText"_qs);
    REQUIRE(assessments.setAnswers(f.demo.underWay(), edits).has_value());
    CHECK(meanwhile.size() == static_cast<qsizetype>(edits.size()));
    CHECK(meanwhile.count(before) == meanwhile.size());
    CHECK(f.text(u"continueText"_qs) != before);
}
