#include "organisation_fixture.h"
#include "ui/shared/language_switcher.h"

using namespace sextant;

TEST_CASE("the organisation page is drawn in both languages and all themes", "[ui][organisation][pictures]")
{
    ui::Theme& theme = test::look();
    ui::LanguageSwitcher switcher(*qApp, theme);
    for (const Language language : {Language::English, Language::Chinese}) {
        test::DemoFile demo(language);
        switcher.setLanguage(language);
        QUndoStack undo;
        test::ScriptedDialogs dialogs;
        ui::OrganisationPage page(theme, *demo.workspace, demo.library, undo, dialogs);
        page.setOrganisation(demo.organisation());
        REQUIRE(test::showActive(page, {1272, 844}));
        page.activated();
        const QString name = u"organisation-"_qs + languageCode(language);
        for (const ui::ThemeKind kind :
             {ui::ThemeKind::Light, ui::ThemeKind::Dark, ui::ThemeKind::HighContrast}) {
            theme.setKind(kind);
            CHECK(test::savePicture(page, name + u'-' + test::themeName(kind)));
        }
        theme.setKind(ui::ThemeKind::Light);
        page.resize(1272, 1400);
        test::press(page, u"newAssessmentButton"_qs);
        test::type(page, u"creditCodeEdit"_qs, u"123"_qs);
        CHECK(test::savePicture(page, name + u"-long"));
        page.resize(925, 526);
        CHECK(test::savePicture(page, name + u"-small"));
        page.resize(1272, 844);
        theme.setTextSize(200);
        CHECK(test::savePicture(page, name + u"-200"));
        theme.setTextSize(100);
    }
    switcher.setLanguage(Language::English);
}
