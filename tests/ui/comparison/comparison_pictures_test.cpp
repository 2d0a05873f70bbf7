#include "comparison_fixture.h"

#include "ui/shared/language_switcher.h"

using namespace sextant;
using namespace sextant::ui;
using test::ComparisonFixture;

TEST_CASE("pictures of the comparison in each language, light and dark, wide and small",
          "[ui][comparison][pictures]")
{
    Theme& theme = test::look();
    LanguageSwitcher switcher(*qApp, theme);
    for (const Language language : {Language::English, Language::Chinese}) {
        ComparisonFixture s(language);
        switcher.setLanguage(language);
        s.show();
        const QString name = u"comparison-"_qs + languageCode(language) + u'-';
        for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark, ThemeKind::HighContrast}) {
            theme.setKind(kind);
            CHECK(test::savePicture(s.page, name + test::themeName(kind)));
        }
        theme.setKind(ThemeKind::Light);
        s.page.resize(1272, 3400);
        CHECK(test::savePicture(s.page, name + u"whole"));
        s.page.resize(925, 526);
        CHECK(test::savePicture(s.page, name + u"small"));
        theme.setTextSize(200);
        s.page.resize(1272, 812);
        CHECK(test::savePicture(s.page, name + u"large"));
        theme.setTextSize(100);
        switcher.setLanguage(Language::English);
    }
}
