#include "core/comparison/comparison_sample.h"

#include <catch2/catch.hpp>

using namespace sextant;
using namespace sextant::comparison;
using namespace sextant::test;

namespace {

const QDate k2024(2024, 11, 1);
const QDate k2025(2025, 11, 1);
const QDate k2026(2026, 11, 1);

std::vector<framework::ItemId> itemsWhere(const Group& group, bool (*test)(const ItemRow&))
{
    std::vector<framework::ItemId> found;
    for (const ItemRow& row : group.items)
        if (test(row))
            found.push_back(row.id);
    return found;
}

using Ids = std::vector<framework::ItemId>;

} // namespace

TEST_CASE("assessments of one organisation move from the earliest to the latest", "[comparison]")
{
    const auto pack = indexed(edition());
    const Comparison result =
        compare({side(pack, u"Harbour"_qs, u"233"_qs, k2026), side(pack, u"Harbour"_qs, u"442"_qs, k2025),
                 side(pack, u"Harbour"_qs, u"113"_qs, k2024)});
    CHECK(result.comparability == Comparability::SameEdition);
    REQUIRE(result.groups.size() == 1);
    const Group& group = result.groups[0];
    CHECK(group.way == Way::OverTime);
    REQUIRE(group.sectionMoves.size() == 1);
    CHECK(group.sections[group.sectionMoves[0].row].id.text == u"s");
    const Move& move = group.sectionMoves[0].move;
    CHECK(move.from == 2);
    CHECK(move.to == 0);
    CHECK(move.difference.toDouble() == 1.5);
    CHECK(move.isBetter);
    CHECK(move.isCertain);
    REQUIRE(group.itemMoves.size() == 2);
    CHECK(group.items[group.itemMoves[0].row].id.text == u"b");
    CHECK(group.itemMoves[0].move.difference.toDouble() == 2);
    REQUIRE(group.overallMove);
    CHECK(group.overallMove->difference.toDouble() == Approx(1).margin(1e-12));
}

TEST_CASE("several organisations are spread from the lowest to the highest", "[comparison]")
{
    const auto pack = indexed(edition());
    const Group group =
        compare({side(pack, u"Harbour"_qs, u"222"_qs, k2026), side(pack, u"Bridge"_qs, u"442"_qs, k2024),
                 side(pack, u"River"_qs, u"112"_qs, k2025)})
            .groups[0];
    CHECK(group.way == Way::Spread);
    REQUIRE(group.sectionMoves.size() == 1);
    CHECK(group.sectionMoves[0].move.from == 2);
    CHECK(group.sectionMoves[0].move.to == 1);
    CHECK(group.sectionMoves[0].move.difference.toDouble() == 3);
}

TEST_CASE("a move that open questions can undo is not certain", "[comparison]")
{
    const auto pack = indexed(edition());
    const Group open =
        compare({side(pack, u"Harbour"_qs, u"222"_qs, k2025), side(pack, u"Harbour"_qs, u"3-2"_qs, k2026)})
            .groups[0];
    REQUIRE(open.sectionMoves.size() == 1);
    CHECK_FALSE(open.sectionMoves[0].move.isCertain); // 3 so far, 1.5 at worst
    CHECK(open.sections[0].figures[1].isOpen());
    CHECK_FALSE(open.sections[0].figures[0].isOpen());
    const Group certain =
        compare({side(pack, u"Harbour"_qs, u"112"_qs, k2025), side(pack, u"Harbour"_qs, u"4-2"_qs, k2026)})
            .groups[0];
    REQUIRE(certain.sectionMoves.size() == 1);
    CHECK(certain.sectionMoves[0].move.isCertain); // 2 at worst
}

TEST_CASE("where lower is better a fall is better", "[comparison]")
{
    framework::Framework risk = edition();
    risk.method.better = framework::Direction::LowerIsBetter;
    const auto pack = indexed(std::move(risk));
    const Group group =
        compare({side(pack, u"Harbour"_qs, u"442"_qs, k2025), side(pack, u"Harbour"_qs, u"112"_qs, k2026)})
            .groups[0];
    REQUIRE(group.sectionMoves.size() == 1);
    CHECK(group.sectionMoves[0].move.difference.toDouble() == -3);
    CHECK(group.sectionMoves[0].move.isBetter);
}

TEST_CASE("an answer in one that is open or not applicable in the other is named", "[comparison]")
{
    const auto pack = indexed(edition());
    const Group group =
        compare({side(pack, u"Harbour"_qs, u"2N-"_qs, k2025), side(pack, u"Harbour"_qs, u"-3-"_qs, k2026)})
            .groups[0];
    CHECK(itemsWhere(group, answeringDiffers) == Ids{{u"a"_qs}});
    CHECK(itemsWhere(group, applicabilityDiffers) == Ids{{u"b"_qs}});
    CHECK(group.items[1].cells[0].reason == u"no such work");
    CHECK(group.itemMoves.empty());
    CHECK(itemsWhere(group, isInSomeEditions).empty());
}

TEST_CASE("gates stand side by side with the state of each", "[comparison]")
{
    const auto pack = indexed(edition());
    const Group group =
        compare({side(pack, u"Harbour"_qs, u"111"_qs, k2025), side(pack, u"Harbour"_qs, u"112"_qs, k2026)})
            .groups[0];
    REQUIRE(group.gates.size() == 1);
    CHECK(group.items[group.gates[0].item].id.text == u"c");
    CHECK(group.gates[0].results[0]->state == scoring::GateState::Failed);
    CHECK(group.gates[0].results[1]->state == scoring::GateState::Passed);
    CHECK(stateDiffers(group.gates[0]));
}

TEST_CASE("between editions only what asks and weighs alike is compared; the rest is named", "[comparison]")
{
    framework::Framework later = edition(u"1.10"_qs);
    later.sections[0].items[1].digest = "b asked otherwise";
    later.sections[1].items.push_back(levelItem(u"d"_qs));
    later.sections[1].items[1].digest = "d";
    framework::Framework early = edition(u"1.9"_qs);
    early.sections.push_back(section(u"u"_qs, {levelItem(u"e"_qs)}));
    early.sections[2].items[0].digest = "e";
    const Comparison result = compare({side(indexed(early), u"Harbour"_qs, u"1112"_qs, k2025),
                                       side(indexed(later), u"Harbour"_qs, u"2222"_qs, k2026)});
    CHECK(result.comparability == Comparability::OtherEdition);
    const Group& group = result.groups[0];
    CHECK(group.leading == 1); // 1.10 comes after 1.9
    REQUIRE(group.sections.size() == 3);
    CHECK(group.sections[2].id.text == u"u");
    CHECK_FALSE(group.sections[2].figures[1].node.has_value());
    CHECK(group.sections[0].figures[0].kind != group.sections[0].figures[1].kind);
    CHECK(group.sectionMoves.empty());
    CHECK_FALSE(group.overallMove);
    CHECK(itemsWhere(group, isReworded) == Ids{{u"b"_qs}});
    CHECK(itemsWhere(group, isInSomeEditions) == Ids{{u"d"_qs}, {u"e"_qs}});
    // a and c ask the same: they have moved, whatever their sections do.
    REQUIRE(group.itemMoves.size() == 2);
    CHECK(group.items[group.itemMoves[0].row].id.text == u"a");
}

TEST_CASE("a question that weighs otherwise parts its section and is named", "[comparison]")
{
    framework::Framework later = edition(u"2"_qs);
    later.sections[0].items[0].weight = Decimal::fromInt(3);
    const Group group = compare({side(indexed(edition()), u"Harbour"_qs, u"111"_qs, k2025),
                                 side(indexed(later), u"Harbour"_qs, u"222"_qs, k2026)})
                            .groups[0];
    CHECK(itemsWhere(group, isReweighed) == Ids{{u"a"_qs}});
    CHECK(itemsWhere(group, isReworded).empty());
    REQUIRE(group.sectionMoves.size() == 1);
    CHECK(group.sections[group.sectionMoves[0].row].id.text == u"t");
}

TEST_CASE("another framework stands apart and moves nothing", "[comparison]")
{
    framework::Framework other = edition();
    other.id.text = u"another"_qs;
    const Comparison result = compare({side(indexed(edition()), u"Harbour"_qs, u"111"_qs, k2025),
                                       side(indexed(other), u"Harbour"_qs, u"333"_qs, k2026)});
    CHECK(result.comparability == Comparability::OtherFramework);
    REQUIRE(result.groups.size() == 2);
    CHECK(result.groups[0].framework.text == u"another");
    CHECK(result.groups[0].sides == std::vector<int>{1});
    for (const Group& group : result.groups) {
        CHECK(group.way == Way::Alone);
        CHECK(group.sectionMoves.empty());
        CHECK(group.itemMoves.empty());
    }
}

TEST_CASE("nothing to compare is nothing, and one alone is alone", "[comparison]")
{
    CHECK(compare({}).groups.empty());
    const Comparison one = compare({side(indexed(edition()), u"Harbour"_qs, u"1-1"_qs, k2025)});
    REQUIRE(one.groups.size() == 1);
    CHECK(one.groups[0].way == Way::Alone);
    CHECK(one.groups[0].items.size() == 3);
}
