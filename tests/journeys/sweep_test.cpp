#include "journeys/sweep.h"

#include <catch2/catch.hpp>

#include <iostream>

using namespace journeys;
using sextant::Language;

namespace {

/// Goes to the page of this name in the rail and waits until it shows.
void goTo(Program& program, const Node& entry)
{
    REQUIRE(entry.act(QStringLiteral("Press")));
    INFO(entry.name().toStdString());
    REQUIRE(waitUntil([&] { return entry.has(ATSPI_STATE_SELECTED); }));
    Q_UNUSED(program)
}

} // namespace

TEST_CASE("on every page each control has a name, a role and a key, in the screen's language", "[journeys]")
{
    Desk::instance();
    const auto [option, language] =
        GENERATE(table<const char*, Language>({{"en", Language::English}, {"zh", Language::Chinese}}));
    const QTemporaryDir home;
    Program program(home.path(), {QStringLiteral("--demo"), QStringLiteral("--lang"), QLatin1String(option)});
    Hand hand(program);
    const std::vector<Node> pages = pagesOf(program.root());
    REQUIRE(pages.size() >= 5);
    for (const Node& page : pages) {
        goTo(program, page);
        for (const QString& fault : faultsOf(program.root(), language) + unreachable(program.root(), hand))
            FAIL_CHECK(option << ", " << page.name().toStdString() << ": " << fault.toStdString());
    }
}

TEST_CASE("words of the other language are found, names and keys are not taken for such", "[journeys]")
{
    CHECK(strangeWords(QStringLiteral("保存 Save 为PDF"), Language::Chinese) ==
          QStringList{QStringLiteral("Save")});
    CHECK(strangeWords(QStringLiteral("Ctrl+C 复制"), Language::Chinese).isEmpty());
    CHECK(strangeWords(QStringLiteral("Save 保存"), Language::English) ==
          QStringList{QStringLiteral("保存")});
    CHECK(strangeWords(QStringLiteral("English 中文"), Language::English).isEmpty());
}
