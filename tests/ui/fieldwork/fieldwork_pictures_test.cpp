#include "fieldwork_fixture.h"

#include "support/fit.h"
#include "ui/shared/language_switcher.h"

using namespace sextant;
using test::FieldworkBench;

namespace {

/// Some work done, as in the middle of an audit.
void work(FieldworkBench& bench)
{
    for (const Qt::Key key : {Qt::Key_Y, Qt::Key_P, Qt::Key_Y, Qt::Key_Y, Qt::Key_N, Qt::Key_T})
        bench.press(key);
    bench.tab->presenter().goTo(bench.check(1));
    bench.press(Qt::Key_S);
    REQUIRE(bench.audits().addFinding(bench.engagement, bench.idOf(bench.check(1))).has_value());
    bench.tab->presenter().goTo(bench.check(4));
    bench.press(Qt::Key_M);
    REQUIRE(bench.audits().addFinding(bench.engagement, bench.idOf(bench.check(4))).has_value());
    REQUIRE(
        bench.audits()
            .addReviewNote(bench.fieldwork, bench.idOf(bench.check(4)), u"Which month-ends? 哪几个月末？"_qs)
            .has_value());
    bench.press(Qt::Key_Return);
    bench.type(u"Three of six month-ends above the ceiling ✓"_qs);
    bench.press(Qt::Key_Escape);
}

} // namespace

TEST_CASE("the fieldwork is drawn in both languages and all themes", "[ui][fieldwork][pictures]")
{
    ui::Theme& theme = test::look();
    ui::LanguageSwitcher switcher(*qApp, theme);
    for (const Language language : {Language::English, Language::Chinese}) {
        FieldworkBench bench;
        switcher.setLanguage(language);
        work(bench);
        const QString name = u"fieldwork-"_qs + languageCode(language);
        for (const ui::ThemeKind kind :
             {ui::ThemeKind::Light, ui::ThemeKind::Dark, ui::ThemeKind::HighContrast}) {
            theme.setKind(kind);
            CHECK(test::savePicture(*bench.window, name + u'-' + test::themeName(kind)));
        }
        theme.setKind(ui::ThemeKind::Light);
        auto* paper = bench.part<QWidget>("workingPaper");
        CHECK(test::savePicture(*paper, name + u"-paper"));
        bench.window->resize(683, 384);
        CHECK(test::savePicture(*bench.window, name + u"-small"));
    }
    switcher.setLanguage(Language::English);
}

TEST_CASE("every word of the fieldwork can be read, also with large text", "[ui][fieldwork][pictures]")
{
    ui::Theme& theme = test::look();
    ui::LanguageSwitcher switcher(*qApp, theme);
    for (const Language language : {Language::English, Language::Chinese}) {
        FieldworkBench bench;
        switcher.setLanguage(language);
        work(bench);
        for (const int size : {100, 150, 200}) {
            theme.setTextSize(size);
            INFO("text size " << size << ", " << qPrintable(languageCode(language)));
            CHECK(test::whatDoesNotFit(*bench.window).join(u'\n').toStdString() == "");
            CHECK(test::savePicture(*bench.window,
                                    u"fieldwork-%1-%2"_qs.arg(languageCode(language)).arg(size)));
            bench.press(Qt::Key_Return);
            CHECK(test::whatDoesNotFit(*bench.window).join(u'\n').toStdString() == "");
            bench.press(Qt::Key_Escape);
        }
        theme.setTextSize(100);
    }
    switcher.setLanguage(Language::English);
}
