#include "audit_fixture.h"

#include "support/fit.h"
#include "ui/shared/language_switcher.h"

using namespace sextant;
using test::AuditFixture;
using test::savePicture;

namespace {

/// What cannot be read whole, one line each; empty when all is well.
std::string misfits(QWidget& page)
{
    return test::whatDoesNotFit(page).join(u'\n').toStdString();
}

} // namespace

TEST_CASE("the audit page is drawn in both languages, all themes, small and with large text",
          "[ui][audit][pictures]")
{
    ui::Theme& theme = test::look();
    ui::LanguageSwitcher switcher(*qApp, theme);
    for (const Language language : {Language::English, Language::Chinese}) {
        AuditFixture audit;
        switcher.setLanguage(language);
        const QString name = u"audit-"_qs + languageCode(language);
        CHECK(savePicture(*audit.page, name + u"-first"));
        audit.key(Qt::Key_N, Qt::ControlModifier);
        CHECK(savePicture(*audit.page, name + u"-new"));
        theme.setTextSize(200);
        CHECK(misfits(*audit.page) == std::string());
        theme.setTextSize(100);
        audit.key(Qt::Key_Escape);
        const auto id = audit.start(u"Cash and bank, Nairobi office"_qs);
        audit.start(u"Procurement at head office"_qs);
        audit::Engagement one = audit.at(id);
        one.title.zh = u"内罗毕办公室现金与银行"_qs;
        one.objective = {u"Is cash abroad safe?"_qs, u"境外现金是否安全？"_qs};
        one.period = {QDate(2024, 7, 1), QDate(2024, 12, 31)};
        one.stage = audit::EngagementStage::Fieldwork;
        REQUIRE(audit.audits().update(one).has_value());
        CHECK(savePicture(*audit.page, name + u"-list"));
        CHECK(misfits(*audit.page) == std::string());
        audit.page->showEngagement(id, u"plan"_qs);
        for (const ui::ThemeKind kind :
             {ui::ThemeKind::Light, ui::ThemeKind::Dark, ui::ThemeKind::HighContrast}) {
            theme.setKind(kind);
            CHECK(savePicture(*audit.page, name + u"-plan-" + test::themeName(kind)));
        }
        theme.setKind(ui::ThemeKind::Light);
        CHECK(misfits(*audit.page) == std::string());
        audit.page->resize(683, 384);
        CHECK(savePicture(*audit.page, name + u"-plan-small"));
        CHECK(misfits(*audit.page) == std::string());
        audit.page->resize(1272, 812);
        theme.setTextSize(200);
        CHECK(savePicture(*audit.page, name + u"-plan-200"));
        CHECK(misfits(*audit.page) == std::string());
        theme.setTextSize(100);
    }
    switcher.setLanguage(Language::English);
}
