#include "journeys/focus_watch.h"
#include "journeys/sweep.h"

#include <catch2/catch.hpp>

#include <iostream>

using namespace journeys;
using sextant::Language;

namespace {

/// Goes to the page of this name in the rail and waits until it shows.
void goTo(const Node& entry)
{
    INFO(entry.name().toStdString());
    REQUIRE(entry.act(QStringLiteral("Press")));
    REQUIRE(waitUntil([&] { return entry.has(ATSPI_STATE_SELECTED); }));
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
        goTo(page);
        for (const QString& fault : faultsOf(program.root(), language) + unreachable(program.root(), hand))
            FAIL_CHECK(option << ", " << page.name().toStdString() << ": " << fault.toStdString());
    }
}

TEST_CASE("before a file is open everything has a name, a role and a key", "[journeys]")
{
    Desk::instance();
    const auto [option, language] =
        GENERATE(table<const char*, Language>({{"en", Language::English}, {"zh", Language::Chinese}}));
    const QTemporaryDir home;
    Program program(home.path(), {QStringLiteral("--lang"), QLatin1String(option)});
    Hand hand(program);
    for (const QString& fault : faultsOf(program.root(), language) + unreachable(program.root(), hand))
        FAIL_CHECK(option << ": " << fault.toStdString());
}

TEST_CASE("the menu holds words of the screen's language, with a name for each entry", "[journeys]")
{
    Desk::instance();
    const auto [option, more, language] =
        GENERATE(table<const char*, QString, Language>({{"en", QStringLiteral("More"), Language::English},
                                                        {"zh", QStringLiteral("更多"), Language::Chinese}}));
    const QTemporaryDir home;
    Program program(home.path(), {QStringLiteral("--demo"), QStringLiteral("--lang"), QLatin1String(option)});
    Hand hand(program);
    hand.click(program.wait(ATSPI_ROLE_PUSH_BUTTON, more));
    // A menu is not among the program's windows: it is heard of when the focus goes to an entry.
    FocusWatch watch;
    Node entry;
    REQUIRE(waitUntil([&] {
        entry = watch.after([&] { hand.press({QStringLiteral("Down")}); }, 500);
        return entry.role() == ATSPI_ROLE_MENU_ITEM;
    }));
    const Node menu = entry.parent();
    CHECK(findAll(menu, [](const Node& node) { return node.role() == ATSPI_ROLE_MENU_ITEM; }).size() >= 5);
    for (const QString& fault : faultsOf(menu, language))
        FAIL_CHECK(option << ": " << fault.toStdString());
}

TEST_CASE("F6 goes round the parts of each page and comes back", "[journeys]")
{
    Desk::instance();
    const QTemporaryDir home;
    Program program(home.path(), {QStringLiteral("--demo"), QStringLiteral("--lang"), QStringLiteral("en")});
    Hand hand(program);
    FocusWatch watch;
    for (const Node& page : pagesOf(program.root())) {
        goTo(page);
        INFO(page.name().toStdString());
        const auto next = [&] { return watch.after([&] { hand.press({QStringLiteral("F6")}); }); };
        const Node first = next();
        REQUIRE(first);
        int stops = 1;
        for (Node stop = next(); stop && !(stop == first) && stops < 12; stop = next())
            ++stops;
        CHECK(stops >= 2);
        CHECK(stops < 12);
    }
}

TEST_CASE("words of the other language are found, names and keys are not taken for such", "[journeys]")
{
    CHECK(strangeWords(QStringLiteral("保存 Save 为PDF"), Language::Chinese) ==
          QStringList{QStringLiteral("Save")});
    CHECK(strangeWords(QStringLiteral("Ctrl+C 复制"), Language::Chinese).isEmpty());
    CHECK(strangeWords(QStringLiteral("PSEA政策草案v3.txt"), Language::Chinese).isEmpty());
    CHECK(strangeWords(QStringLiteral("/home/lin/data"), Language::Chinese).isEmpty());
    CHECK(strangeWords(QStringLiteral("Save 保存"), Language::English) ==
          QStringList{QStringLiteral("保存")});
    CHECK(strangeWords(QStringLiteral("English 中文"), Language::English).isEmpty());
}
