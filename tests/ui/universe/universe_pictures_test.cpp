#include "universe_fixture.h"

#include "support/fit.h"
#include "ui/shared/language_switcher.h"
#include "ui/universe/year_plan_view.h"

#include <QPushButton>

using namespace sextant;
using test::savePicture;
using test::UniverseFixture;

namespace {

/// What cannot be read whole, one line each; empty when all is well.
std::string misfits(QWidget& page)
{
    return test::whatDoesNotFit(page).join(u'\n').toStdString();
}

/// Units of different weight, in the words of the demo.
void fill(UniverseFixture& universe)
{
    universe.key(Qt::Key_Space);
    universe.key(Qt::Key_Return);
    int number = 0;
    for (audit::AuditableUnit unit : universe.units()) {
        for (int i = 0; i < audit::kRiskFactorCount; ++i)
            unit.factors[static_cast<size_t>(i)] = (number * 7 + i * i) % 4 * ((number + i) % 3) / 2;
        unit.controlConfidence = number % 5;
        if (number % 3 == 0)
            unit.lastAudited = QDate(2024 + number % 2, 5, 1 + number);
        if (number % 6 == 1) {
            unit.entity = u"Nairobi office"_qs;
            unit.country = u"KE"_qs;
        }
        REQUIRE(universe.audits().update(unit).has_value());
        ++number;
    }
}

} // namespace

TEST_CASE("the universe is drawn in both languages, all themes, small and with large text",
          "[ui][universe][pictures]")
{
    ui::Theme& theme = test::look();
    ui::LanguageSwitcher switcher(*qApp, theme);
    for (const Language language : {Language::English, Language::Chinese}) {
        UniverseFixture universe(language);
        switcher.setLanguage(language);
        const QString name = u"universe-"_qs + languageCode(language);
        CHECK(savePicture(*universe.page, name + u"-first"));
        CHECK(misfits(*universe.page) == std::string());
        universe.key(Qt::Key_Space);
        CHECK(savePicture(*universe.page, name + u"-propose"));
        CHECK(misfits(*universe.page) == std::string());
        universe.key(Qt::Key_Escape);
        fill(universe);
        for (const ui::ThemeKind kind :
             {ui::ThemeKind::Light, ui::ThemeKind::Dark, ui::ThemeKind::HighContrast}) {
            theme.setKind(kind);
            CHECK(savePicture(*universe.page, name + u"-map-" + test::themeName(kind)));
            CHECK(misfits(*universe.page) == std::string());
            universe.key(Qt::Key_F2);
            CHECK(savePicture(*universe.page, name + u"-unit-" + test::themeName(kind)));
            CHECK(misfits(*universe.page) == std::string());
            universe.key(Qt::Key_Escape);
        }
        theme.setKind(ui::ThemeKind::Light);
        for (const int size : {150, 200}) {
            theme.setTextSize(size);
            CHECK(savePicture(*universe.page, name + u"-map-%1"_qs.arg(size)));
            CHECK(misfits(*universe.page) == std::string());
            universe.key(Qt::Key_F2);
            CHECK(savePicture(*universe.page, name + u"-unit-%1"_qs.arg(size)));
            CHECK(misfits(*universe.page) == std::string());
            universe.key(Qt::Key_Escape);
        }
        theme.setTextSize(100);
        universe.page->resize(683, 384);
        CHECK(savePicture(*universe.page, name + u"-small"));
        CHECK(misfits(*universe.page) == std::string());
        universe.page->resize(1272, 812);
        universe.key(Qt::Key_2, Qt::AltModifier);
        CHECK(savePicture(*universe.page, name + u"-proposal"));
        CHECK(misfits(*universe.page) == std::string());
        universe.key(Qt::Key_Return);
        for (const ui::ThemeKind kind :
             {ui::ThemeKind::Light, ui::ThemeKind::Dark, ui::ThemeKind::HighContrast}) {
            theme.setKind(kind);
            CHECK(savePicture(*universe.page, name + u"-plan-" + test::themeName(kind)));
            CHECK(misfits(*universe.page) == std::string());
        }
        theme.setKind(ui::ThemeKind::Light);
        QTest::keyClick(universe.part<QPushButton>(u"approvePlanButton"_qs), Qt::Key_Space);
        CHECK(savePicture(*universe.page, name + u"-approval"));
        CHECK(misfits(*universe.page) == std::string());
        for (const int size : {150, 200}) {
            theme.setTextSize(size);
            CHECK(savePicture(*universe.page, name + u"-plan-%1"_qs.arg(size)));
            CHECK(misfits(*universe.page) == std::string());
        }
        theme.setTextSize(100);
        universe.key(Qt::Key_Escape);
        universe.key(Qt::Key_P, Qt::ControlModifier);
        auto* view = universe.part<ui::YearPlanView>(u"yearPlanView"_qs);
        CHECK(QTest::qWaitFor([&] { return view->pageCount() > 0; }, 20000));
        CHECK(savePicture(*universe.page, name + u"-paper"));
        CHECK(misfits(*universe.page) == std::string());
    }
    switcher.setLanguage(Language::English);
}
