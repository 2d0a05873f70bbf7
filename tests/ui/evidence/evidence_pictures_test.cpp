#include "support/demo_file.h"
#include "support/look.h"
#include "support/page_events.h"
#include "support/photos.h"
#include "support/scripted_dialogs.h"

#include "ui/evidence/evidence_page.h"
#include "ui/shared/evidence_preview.h"
#include "ui/shared/evidence_table.h"
#include "ui/shared/image_view.h"
#include "ui/shared/language_switcher.h"
#include "workspace/evidence_service.h"

#include <catch2/catch.hpp>

using namespace sextant;

namespace {

void addFiles(test::DemoFile& demo, Language language)
{
    const bool chinese = language == Language::Chinese;
    const auto id = demo.underWay();
    const auto& items = demo.workspace->assessments().framework(id)->index.items();
    const auto add = [&](size_t item, const QString& name, const QByteArray& bytes) {
        REQUIRE(demo.workspace->evidence().attachBytes(id, items[item]->id, name, bytes).has_value());
    };
    const QByteArray minutes = "%PDF-1.7\nminutes";
    const QString minutesName =
        chinese ? u"理事会会议纪要2026-09-18.pdf"_qs : u"Council minutes 2026-09-18.pdf"_qs;
    add(0, minutesName, minutes);
    add(7, minutesName, minutes);
    add(20, minutesName, minutes);
    add(1, chinese ? u"培训签到表2026.jpg"_qs : u"Training attendance 2026.jpg"_qs,
        test::encoded(test::redBlue({640, 480}), "jpeg"));
    add(2, chinese ? u"捐赠人名单.csv"_qs : u"Donors.csv"_qs, "name,amount\nA,1\n");
    add(3, chinese ? u"内罗毕办公室照片.png"_qs : u"Nairobi office.png"_qs,
        test::encoded(test::grain({300, 400}, 4), "png"));
    add(4, u"old.txt"_qs, "old");
    const auto old = demo.workspace->evidence().of(id, items[4]->id);
    for (const auto& file : old)
        if (file.fileName == u"old.txt")
            REQUIRE(demo.workspace->evidence().detach(id, items[4]->id, file.id));
}

} // namespace

TEST_CASE("the register is drawn in both languages, all themes, small and with large text",
          "[ui][evidence][pictures]")
{
    ui::Theme& theme = test::look();
    ui::LanguageSwitcher switcher(*qApp, theme);
    test::ScriptedDialogs dialogs;
    for (const Language language : {Language::English, Language::Chinese}) {
        test::DemoFile demo(language);
        switcher.setLanguage(language);
        addFiles(demo, language);
        ui::EvidencePage page(
            {theme, demo.clock, dialogs, *demo.workspace, {}, demo.folder.filePath(u"o"_qs)});
        page.setAssessment(demo.underWay());
        REQUIRE(test::showActive(page, {1272, 812}));
        page.activated();
        const QString name = u"evidence-"_qs + languageCode(language);
        for (const ui::ThemeKind kind :
             {ui::ThemeKind::Light, ui::ThemeKind::Dark, ui::ThemeKind::HighContrast}) {
            theme.setKind(kind);
            CHECK(test::savePicture(page, name + u'-' + test::themeName(kind)));
        }
        theme.setKind(ui::ThemeKind::Light);
        auto* table = page.findChild<ui::EvidenceTable*>();
        page.checkAll();
        REQUIRE(QTest::qWaitFor([&] { return page.findChild<QWidget*>(u"evidenceMessage"_qs)->isVisible(); },
                                20'000));
        CHECK(test::savePicture(page, name + u"-checked"));
        page.setFilter(ui::EvidencePage::Filter::Unproven);
        CHECK(test::savePicture(page, name + u"-unproven"));
        page.setFilter(ui::EvidencePage::Filter::Unused);
        CHECK(test::savePicture(page, name + u"-unused"));
        page.setFilter(ui::EvidencePage::Filter::Workspace);
        page.resize(925, 526);
        CHECK(test::savePicture(page, name + u"-small"));
        page.resize(1272, 812);
        theme.setTextSize(200);
        CHECK(test::savePicture(page, name + u"-200"));
        theme.setTextSize(100);
        for (const auto& file : table->shownFiles())
            if (file.mediaType == u"image/jpeg")
                table->setCurrentFile(file.id);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Return);
        auto* preview = page.findChild<ui::EvidencePreview*>();
        REQUIRE(preview != nullptr);
        auto* view = preview->findChild<ui::ImageView*>();
        REQUIRE(QTest::qWaitFor([&] { return view->isVisible(); }, 20'000));
        CHECK(test::savePicture(*preview, name + u"-preview"));
        theme.setKind(ui::ThemeKind::Dark);
        CHECK(test::savePicture(*preview, name + u"-preview-dark"));
        theme.setKind(ui::ThemeKind::Light);
    }
    switcher.setLanguage(Language::English);
}
