#include "results_fixture.h"
#include "ui/shared/language_switcher.h"

using namespace sextant;

TEST_CASE("results are drawn in both languages, all themes, small and with large text",
          "[ui][results][pictures]")
{
    ui::Theme& theme = test::look();
    ui::LanguageSwitcher switcher(*qApp, theme);
    for (const Language language : {Language::English, Language::Chinese}) {
        test::DemoFile demo(language);
        switcher.setLanguage(language);
        ui::ResultsPage page({theme, *demo.workspace});
        page.setAssessment(demo.underWay());
        REQUIRE(test::showActive(page, {1272, 812}));
        page.activated();
        const QString name = u"results-"_qs + languageCode(language);
        CHECK(test::savePicture(page, name + u"-plain"));
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
