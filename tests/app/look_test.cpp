#include "program_fixture.h"

#include "session_end.h"
#include "settings.h"
#include "system_look.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QPalette>
#include <QSignalSpy>

#include <csignal>

using namespace sextant;
using ui::ThemeKind;

TEST_CASE("the colours of the system are read from its palette and from the portal's numbers", "[app]")
{
    QPalette dark;
    dark.setColor(QPalette::Window, Qt::black);
    dark.setColor(QPalette::WindowText, Qt::white);
    QPalette light;
    light.setColor(QPalette::Window, Qt::white);
    light.setColor(QPalette::WindowText, Qt::black);
    CHECK(app::SystemLook::ofPalette(dark) == ThemeKind::Dark);
    CHECK(app::SystemLook::ofPalette(light) == ThemeKind::Light);
    CHECK(app::SystemLook::ofPortal(0, 0) == ThemeKind::Light);
    CHECK(app::SystemLook::ofPortal(1, 0) == ThemeKind::Dark);
    CHECK(app::SystemLook::ofPortal(2, 0) == ThemeKind::Light);
    CHECK(app::SystemLook::ofPortal(1, 1) == ThemeKind::HighContrast);
    CHECK(app::SystemLook::ofPortal(9, 9) == ThemeKind::Light);
}

TEST_CASE("colours follow the system until they are fixed, and both are remembered", "[app]")
{
    test::ProgramBench bench;
    bench.program->fulfil(app::Program::wishToShow());
    const auto choose = [&bench](const char* name) {
        auto* action = bench.window().findChild<QAction*>(QLatin1String(name));
        REQUIRE(action != nullptr);
        action->trigger();
    };
    const auto isChecked = [&bench](const char* name) {
        return bench.window().findChild<QAction*>(QLatin1String(name))->isChecked();
    };
    CHECK(isChecked("systemThemeAction"));
    choose("themeAction1");
    bench.restart();
    CHECK(isChecked("themeAction1"));
    CHECK(app::Settings().theme() == ThemeKind::Dark);
    choose("systemThemeAction");
    bench.restart();
    CHECK(isChecked("systemThemeAction"));
    CHECK_FALSE(app::Settings().theme().has_value());
}

TEST_CASE("text size and language are remembered", "[app]")
{
    test::ProgramBench bench;
    bench.program->setLanguage(Language::Chinese);
    bench.window().findChild<QAction*>(u"largerTextAction"_qs)->trigger();
    CHECK(app::Settings().textSize() == 110);
    CHECK(app::Settings().language() == Language::Chinese);
}

TEST_CASE("a signal that asks the program to end is heard in the event loop", "[app]")
{
    const int signal = GENERATE(SIGTERM, SIGINT, SIGHUP);
    app::SessionEnd end;
    QSignalSpy asked(&end, &app::SessionEnd::asked);
    std::raise(signal);
    REQUIRE(QTest::qWaitFor([&asked] { return asked.count() == 1; }));
}
