#include "results_fixture.h"
#include "ui/shared/language_switcher.h"

#include "ui/results/reach_panel.h"

#include <QSignalSpy>

using namespace sextant;

namespace {

void pictureOfReach(ui::ResultsPage& page, const QString& name)
{
    auto* panel = page.findChild<ui::ReachPanel*>(u"reachPanel"_qs);
    QSignalSpy listed(panel, &ui::ReachPanel::listed);
    QTest::keyClick(page.findChild<QWidget*>(u"domainBars"_qs), Qt::Key_L);
    REQUIRE(QTest::qWaitFor([&] { return listed.count() == 1; }, 10'000));
    CHECK(test::savePicture(page, name + u"-reach"));
    test::press(page, u"tryListButton"_qs);
}

/// From the list that is being tried.
void pictureOfWhatIf(ui::ResultsPage& page, const QString& name)
{
    auto* table = page.findChild<ui::ItemTable*>(u"whatIfTable"_qs);
    CHECK(test::savePicture(page, name + u"-try"));
    QTest::keyClick(table, Qt::Key_Escape);
    CHECK(test::cardsAreWhole(page));
    QTest::keyClick(page.findChild<QWidget*>(u"domainBars"_qs), Qt::Key_W);
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_4);
    CHECK(test::cardsAreWhole(page));
    CHECK(test::savePicture(page, name + u"-what-if"));
    page.resize(700, 526);
    CHECK(test::savePicture(page, name + u"-what-if-small"));
    page.resize(1272, 812);
    QTest::keyClick(table, Qt::Key_Escape);
}

} // namespace

TEST_CASE("results are drawn in both languages, all themes, small and with large text",
          "[ui][results][pictures]")
{
    ui::Theme& theme = test::look();
    ui::LanguageSwitcher switcher(*qApp, theme);
    for (const Language language : {Language::English, Language::Chinese}) {
        test::DemoFile demo(language);
        switcher.setLanguage(language);
        QUndoStack undo;
        ui::ResultsPage page({theme, *demo.workspace, undo});
        page.setAssessment(demo.underWay());
        REQUIRE(test::showActive(page, {1272, 812}));
        page.activated();
        const QString name = u"results-"_qs + languageCode(language);
        CHECK(test::savePicture(page, name + u"-plain"));
        page.resize(1272, 1500);
        CHECK(test::cardsAreWhole(page));
        CHECK(test::savePicture(page, name + u"-whole"));
        page.resize(1272, 812);
        pictureOfReach(page, name);
        pictureOfWhatIf(page, name);
        auto* bars = page.findChild<ui::DomainBarsWidget*>(u"domainBars"_qs);
        bars->setSelected(8);
        QTest::keyClick(bars, Qt::Key_Return);
        for (const ui::ThemeKind kind :
             {ui::ThemeKind::Light, ui::ThemeKind::Dark, ui::ThemeKind::HighContrast}) {
            theme.setKind(kind);
            CHECK(test::savePicture(page, name + u'-' + test::themeName(kind)));
        }
        theme.setKind(ui::ThemeKind::Light);
        page.resize(925, 526);
        CHECK(test::savePicture(page, name + u"-small"));
        page.resize(1272, 812);
        theme.setTextSize(200);
        CHECK(test::savePicture(page, name + u"-200"));
        theme.setTextSize(100);
    }
    switcher.setLanguage(Language::English);
}
