#include "settings_fixture.h"

#include <QScrollArea>
#include <QTableView>

using namespace sextant;
using namespace sextant::ui;
using test::SettingsFixture;

TEST_CASE("the settings page shows in both languages, all themes and sizes", "[ui][settings][pictures]")
{
    const Language language = GENERATE(Language::English, Language::Chinese);
    SettingsFixture fixture(language);
    fixture.page->backUpNow();
    auto* table = fixture.find<QTableView>("backupTable");
    REQUIRE(fixture.waitFor([&] { return table->model()->rowCount() == 1; }));
    fixture.page->checkFile();
    REQUIRE(fixture.waitFor([&] { return fixture.find<QWidget>("checkResult")->isVisible(); }));
    auto* scroll = fixture.page->findChild<QScrollArea*>();
    for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark, ThemeKind::HighContrast}) {
        fixture.theme.setKind(kind);
        const QString name =
            QStringLiteral("settings-%1-%2").arg(languageCode(language), test::themeName(kind));
        CHECK(test::savePicture(*fixture.page, name));
        QWidget* content = scroll->widget();
        CHECK(content->width() <= scroll->viewport()->width());
        if (kind == ThemeKind::Light)
            CHECK(test::savePicture(*content, name + QStringLiteral("-whole")));
    }
    fixture.theme.setKind(ThemeKind::Light);
    fixture.theme.setTextSize(200);
    fixture.page->resize(1254, 600); // what rail, bar and hints leave of 1366 x 768
    CHECK(test::savePicture(*fixture.page, QStringLiteral("settings-%1-small").arg(languageCode(language))));
    CHECK(scroll->widget()->minimumSizeHint().width() <= scroll->viewport()->width());
}
