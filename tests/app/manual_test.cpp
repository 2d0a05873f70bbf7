#include "program_fixture.h"

#include "ui/manual/manual_page.h"

#include <QTest>

using namespace sextant;

TEST_CASE("the manual is read with and without a file", "[app][manual]")
{
    test::ProgramBench bench;
    bench.program->fulfil(app::Program::wishToShow());
    bench.window().showPage(u"manual"_qs);
    auto* page = qobject_cast<ui::ManualPage*>(bench.window().page());
    REQUIRE(page != nullptr);
    REQUIRE(QTest::qWaitFor([&] { return page->isLoaded(); }, 20'000));
    CHECK(page->commands().size() >= 5);
    bench.program->fulfil(app::Program::wishForDemo());
    REQUIRE(bench.program->files().isDemoOpen());
    bench.window().showPage(u"manual"_qs);
    page = qobject_cast<ui::ManualPage*>(bench.window().page());
    REQUIRE(page != nullptr);
    REQUIRE(QTest::qWaitFor([&] { return page->isLoaded(); }, 20'000));
}
