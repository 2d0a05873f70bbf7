#include "assessment/points.h"
#include "core/assessment/sample_items.h"

#include <catch2/catch.hpp>

using namespace sextant;
using namespace sextant::assessment;
using namespace sextant::framework;
using namespace sextant::test;

namespace {

PointSpan span(int lowest, int highest)
{
    return {Decimal::fromInt(lowest), Decimal::fromInt(highest)};
}

Item ranged(ItemKind kind)
{
    Item item = itemOfKind(u"n"_qs, kind);
    item.ranges = {{Decimal::fromInt(0), Decimal::fromInt(1), {}},
                   {Decimal::fromInt(10), Decimal::fromInt(2), {}},
                   {Decimal::fromInt(20), Decimal::fromInt(0), {}}};
    return item;
}

} // namespace

TEST_CASE("what one option can bring lies between its poorest and its richest", "[assessment]")
{
    CHECK(attainablePoints(itemWithOptions(u"a"_qs, {3, 1, 4})) == span(1, 4));
    CHECK_FALSE(attainablePoints(itemOfKind(u"t"_qs, ItemKind::Text)).has_value());
}

TEST_CASE("what several options can bring adds up, within limits, and never with an exclusive one",
          "[assessment]")
{
    Item item = itemWithOptions(u"a"_qs, {1, 2, -1, 9}, ItemKind::Options);
    CHECK(attainablePoints(item) == span(-1, 12));
    item.options[3].exclusive = true;
    CHECK(attainablePoints(item) == span(-1, 9));
    item.minimum = Decimal::fromInt(0);
    item.maximum = Decimal::fromInt(5);
    CHECK(attainablePoints(item) == span(0, 5));
}

TEST_CASE("what a number can bring depends on the numbers allowed", "[assessment]")
{
    Item item = ranged(ItemKind::Number);
    CHECK(attainablePoints(item) == span(0, 2));
    item.maximum = Decimal::fromInt(19);
    CHECK(attainablePoints(item) == span(1, 2));
    item.minimum = Decimal::fromInt(10);
    CHECK(attainablePoints(item) == span(2, 2));
}

TEST_CASE("a number below the lowest range brings no points", "[assessment]")
{
    CHECK_FALSE(pointsOf(ranged(ItemKind::Number), Decimal{-1}, {}).has_value());
    CHECK(pointsOf(ranged(ItemKind::Number), Decimal::fromInt(0), {}) == Decimal::fromInt(1));
}

TEST_CASE("a date brings the points of the days before or after the assessment's day", "[assessment]")
{
    const QDate asOf(2026, 11, 23);
    const auto [days, points] = GENERATE(table<int, int>({{0, 1}, {9, 1}, {10, 2}, {20, 0}}));
    CHECK(pointsOf(ranged(ItemKind::Date), asOf.addDays(days), asOf) == Decimal::fromInt(points));
    CHECK_FALSE(pointsOf(ranged(ItemKind::Date), asOf.addDays(-1), asOf).has_value());
}

TEST_CASE("an item is scored when it weighs and can bring points", "[assessment]")
{
    Item item = itemWithOptions(u"a"_qs, {0, 1});
    CHECK(isScored(item));
    item.weight = Decimal{};
    CHECK_FALSE(isScored(item));
    CHECK_FALSE(isScored(itemOfKind(u"n"_qs, ItemKind::Number)));
}
