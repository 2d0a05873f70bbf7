#include "journeys/sweep.h"

#include <catch2/catch.hpp>

#include <QElapsedTimer>
#include <iostream>

using namespace journeys;

TEST_CASE("what a screen reader sees of the program is printed", "[.tree]")
{
    Desk::instance();
    const QTemporaryDir home;
    Program program(home.path(), {QStringLiteral("--demo")});
    QElapsedTimer clock;
    clock.start();
    for (const Node& page : pagesOf(program.root())) {
        REQUIRE(page.act(QStringLiteral("Press")));
        REQUIRE(waitUntil([&] { return page.has(ATSPI_STATE_SELECTED); }));
        std::cout << tree(program.root()).toStdString() << clock.elapsed() << " ms\n";
    }
}
