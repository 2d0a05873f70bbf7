#include "plan_fixture.h"

#include "ui/plan/plan_output.h"
#include "ui/shared/language_switcher.h"

using namespace sextant;
using test::savePicture;

TEST_CASE("the plan is drawn in both languages, all themes, small and with large text",
          "[ui][plan][pictures]")
{
    ui::Theme& theme = test::look();
    ui::LanguageSwitcher switcher(*qApp, theme);
    for (const Language language : {Language::English, Language::Chinese}) {
        test::DemoFile demo(language);
        switcher.setLanguage(language);
        test::ScriptedDialogs dialogs;
        QUndoStack undo;
        ui::PlanPage page({theme, demo.clock, dialogs, *demo.workspace, undo});
        page.setOrganisation(demo.organisation());
        page.setAssessment(demo.underWay());
        REQUIRE(test::showActive(page, {1272, 812}));
        page.activated();
        const QString name = u"plan-"_qs + languageCode(language);
        CHECK(savePicture(page, name + u"-table"));
        page.showAction(demo.workspace->actions().all().front().id);
        for (const ui::ThemeKind kind :
             {ui::ThemeKind::Light, ui::ThemeKind::Dark, ui::ThemeKind::HighContrast}) {
            theme.setKind(kind);
            CHECK(savePicture(page, name + u"-detail-" + test::themeName(kind)));
        }
        QTest::keyClick(&page, Qt::Key_Escape);
        QTest::keyClick(&page, Qt::Key_F5);
        for (const ui::ThemeKind kind : {ui::ThemeKind::Light, ui::ThemeKind::Dark}) {
            theme.setKind(kind);
            CHECK(savePicture(page, name + u"-board-" + test::themeName(kind)));
        }
        theme.setKind(ui::ThemeKind::Light);
        QTest::keyClick(&page, Qt::Key_F5);
        page.resize(683, 384);
        CHECK(savePicture(page, name + u"-small"));
        page.resize(1272, 812);
        theme.setTextSize(200);
        CHECK(savePicture(page, name + u"-200"));
        theme.setTextSize(100);
        test::press(page, u"proposeButton"_qs);
        CHECK(savePicture(page, name + u"-propose"));
        QTest::keyClick(page.findChild<QWidget*>(u"cancelProposedButton"_qs), Qt::Key_Space);
        test::press(page, u"paperButton"_qs);
        auto* output = page.findChild<ui::PlanOutput*>();
        REQUIRE(QTest::qWaitFor([&] { return output->pageCount() > 0; }, 10000));
        CHECK(savePicture(page, name + u"-paper"));
        const QString pdf = buildPath(u"pictures"_qs) + u'/' + name + u".pdf";
        QFile::remove(pdf);
        dialogs.files = {pdf};
        test::press(page, u"savePdfButton"_qs);
        REQUIRE(QTest::qWaitFor([&] { return QFile::exists(pdf); }, 10000));
    }
    switcher.setLanguage(Language::English);
}
