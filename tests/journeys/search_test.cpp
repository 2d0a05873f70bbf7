#include "journeys/focus_watch.h"
#include "journeys/hand.h"

#include <catch2/catch.hpp>

#include <QTemporaryDir>

using namespace journeys;

namespace {

bool isRow(const Node& node)
{
    return node.role() == ATSPI_ROLE_LIST_ITEM;
}

Node field(const Program& program, const QString& name)
{
    return findFirst(program.root(), [&name](const Node& node) {
        return node.role() == ATSPI_ROLE_TEXT && node.name() == name;
    });
}

} // namespace

TEST_CASE("a screen reader hears each line that is found, and the question it leads to", "[journeys]")
{
    Desk::instance();
    const QTemporaryDir home;
    Program program(home.path(), {QStringLiteral("--demo"), QStringLiteral("--lang"), QStringLiteral("en")});
    Hand hand(program);
    FocusWatch focus;
    const Node found = focus.after([&hand] { hand.press({QStringLiteral("ctrl+f")}); });
    REQUIRE(found.name() == QStringLiteral("Find in everything"));
    hand.type(QStringLiteral("donor"));
    REQUIRE(waitUntil([&] { return findAll(program.root(), isRow).size() > 5; }));
    const Node row = focus.after([&hand] { hand.press({QStringLiteral("Down")}); });
    INFO(row.said().toStdString());
    CHECK(isRow(row));
    CHECK(row.name().contains(QStringLiteral("donor"), Qt::CaseInsensitive));
    const QString code = row.name().section(QChar(0x2002), 0, 0);
    hand.press({QStringLiteral("Return")});
    CHECK(waitUntil([&] {
        return static_cast<bool>(findFirst(program.root(), [](const Node& node) {
            return node.role() == ATSPI_ROLE_RADIO_BUTTON && node.name().startsWith(u"0, ");
        }));
    }));
    CHECK(static_cast<bool>(
        findFirst(program.root(), [&code](const Node& node) { return node.name().startsWith(code); })));
    CHECK(waitUntil([&] { return findAll(program.root(), isRow).empty(); }));
    CHECK_FALSE(static_cast<bool>(field(program, QStringLiteral("Go anywhere"))));
}
