#include "audit/sampling/enlarging.h"
#include "audit/sampling/selection.h"

#include "audit/sampling/figures.h"

#include <catch2/catch.hpp>

#include <rapidcheck/catch.h>

#include <QSet>

#include <algorithm>
#include <set>

using namespace sextant;
using namespace sextant::audit;

namespace {

std::vector<Decimal> amountsOf(std::initializer_list<int> values)
{
    std::vector<Decimal> amounts;
    for (const int value : values)
        amounts.push_back(Decimal::fromInt(value));
    return amounts;
}

std::vector<qint64> positions(const std::vector<SelectedItem>& items)
{
    std::vector<qint64> result;
    for (const SelectedItem& item : items)
        result.push_back(item.position);
    return result;
}

std::vector<Decimal> anyAmounts()
{
    const int count = *rc::gen::inRange(1, 300);
    std::vector<Decimal> amounts;
    for (int i = 0; i < count; ++i)
        amounts.push_back(Decimal{*rc::gen::inRange<std::int64_t>(-2'000'000, 50'000'000)});
    amounts.push_back(Decimal{*rc::gen::inRange<std::int64_t>(1, 500'000'000)});
    return amounts;
}

template <typename T>
QString reasonOf(const Result<T>& refused)
{
    REQUIRE_FALSE(refused.has_value());
    return refused.error().args.value(QStringLiteral("reason")).toString();
}

const std::vector<Decimal> kLedger = amountsOf({100, 250, -30, 5000, 75, 0, 900, 1200, 60, 415});

} // namespace

// The expected positions of this file were computed apart, from the text of docs/sampling.md.

TEST_CASE("a random sample is the one that the seed and the written rule give", "[audit]")
{
    const auto selection = selectRandom(200, 5, 20250311, 2);
    REQUIRE(selection.has_value());
    CHECK(positions(selection->items) == std::vector<qint64>{1, 12, 37, 60, 104});
    CHECK(selection->items[2].draw == 1); // 37 was drawn first
    CHECK(positions(selection->spares) == std::vector<qint64>{82, 10});
    CHECK(selection->spares[0].draw == 6);
    CHECK(selectRandom(200, 5, 20250311, 2) == *selection);
    CHECK_FALSE(positions(selectRandom(200, 5, 20250312)->items) == positions(selection->items));
}

TEST_CASE("a larger random sample keeps the items of the smaller one", "[audit]")
{
    rc::prop("extension", [] {
        const auto seed = *rc::gen::arbitrary<quint64>();
        const auto population = *rc::gen::inRange<qint64>(1, 400);
        const auto size = *rc::gen::inRange<qint64>(1, population + 1);
        const auto less = *rc::gen::inRange<qint64>(1, size + 1);
        const auto large = positions(selectRandom(population, size, seed)->items);
        const auto small = selectRandom(population, less, seed, size - less);
        for (const qint64 position : positions(small->items))
            RC_ASSERT(std::binary_search(large.begin(), large.end(), position));
        RC_ASSERT(small->items.size() + small->spares.size() == large.size());
        RC_ASSERT(std::adjacent_find(large.begin(), large.end()) == large.end());
        RC_ASSERT(large.back() < population);
    });
}

TEST_CASE("a systematic sample takes equal steps from its start", "[audit]")
{
    const auto selection = selectSystematic(103, 10, 7);
    REQUIRE(selection.has_value());
    CHECK(selection->start == 62);
    CHECK(positions(selection->items) == std::vector<qint64>{6, 16, 26, 37, 47, 57, 68, 78, 88, 98});
    rc::prop("steps", [] {
        const auto population = *rc::gen::inRange<qint64>(1, 5000);
        const auto size = *rc::gen::inRange<qint64>(1, population + 1);
        const auto taken =
            positions(selectSystematic(population, size, *rc::gen::arbitrary<quint64>())->items);
        RC_ASSERT(taken.size() == static_cast<size_t>(size));
        RC_ASSERT(taken.back() < population);
        for (size_t i = 1; i < taken.size(); ++i) {
            const qint64 step = taken[i] - taken[i - 1];
            RC_ASSERT(step == population / size || step == (population + size - 1) / size);
        }
    });
}

TEST_CASE("monetary units fall where the written rule puts them", "[audit]")
{
    const auto total = positiveTotal(kLedger);
    REQUIRE(total == Decimal::fromInt(8000));
    const auto selection = selectMonetaryUnits(kLedger, intervalOf(*total, 4), 99);
    REQUIRE(selection.has_value());
    CHECK(selection->interval == Decimal::fromInt(2000));
    CHECK(selection->startAmount == Decimal::parse(QStringLiteral("104.04")));
    REQUIRE(positions(selection->items) == std::vector<qint64>{1, 3, 6});
    CHECK(selection->items[1].hits == 2);
    CHECK(selection->items[1].certain);
    CHECK_FALSE(selection->items[0].certain);
    CHECK(selection->leftOut == 2);
    CHECK(selection->leftOutTotal == Decimal::fromInt(-30));
}

TEST_CASE("monetary units: every item as large as the interval is taken, and each unit once", "[audit]")
{
    rc::prop("laws", [] {
        const std::vector<Decimal> amounts = anyAmounts();
        const auto total = positiveTotal(amounts);
        const auto size = *rc::gen::inRange<qint64>(1, 100);
        const Decimal interval = intervalOf(*total, size);
        const auto selection = selectMonetaryUnits(amounts, interval, *rc::gen::arbitrary<quint64>());
        RC_ASSERT(selection.has_value());
        qint64 hits = 0;
        QSet<qint64> taken;
        for (const SelectedItem& item : selection->items) {
            const Decimal amount = amounts[static_cast<size_t>(item.position)];
            hits += item.hits;
            taken.insert(item.position);
            RC_ASSERT(amount > Decimal{});
            RC_ASSERT(item.certain == (amount >= interval));
            RC_ASSERT(item.hits >= amount.scaled / interval.scaled);
            RC_ASSERT(item.hits <= amount.scaled / interval.scaled + 1);
        }
        const qint64 fits = total->scaled / interval.scaled;
        RC_ASSERT(hits == fits || hits == fits + 1);
        RC_ASSERT(hits >= size);
        for (size_t i = 0; i < amounts.size(); ++i)
            RC_ASSERT(amounts[i] < interval || taken.contains(static_cast<qint64>(i)));
        RC_ASSERT(selection->total == *total);
    });
}

TEST_CASE("strata share a sample by items or by value, with a least number each", "[audit]")
{
    const auto amounts = amountsOf({1, 2, 3, 4, 5, 6, 7, 8, 90, -95, 400, 1000, 2000});
    StratifiedDesign design{.bounds = amountsOf({10, 100}), .cutOff = Decimal::fromInt(1000)};
    auto strata = strataOf(amounts, design, 5);
    REQUIRE(strata.has_value());
    REQUIRE(strata->size() == 4);
    CHECK((*strata)[0].items == 8);
    CHECK((*strata)[1].value == Decimal::fromInt(185)); // the sign of −95 does not count
    CHECK((*strata)[2].items == 1);
    CHECK((*strata)[3].whole);
    const auto sizes = [&] {
        std::vector<qint64> result;
        for (const Stratum& stratum : *strata)
            result.push_back(stratum.size);
        return result;
    };
    CHECK(sizes() == std::vector<qint64>{3, 1, 1, 2}); // 8, 2 and 1 of 11; two above the cut-off on top
    design.allocation = Allocation::ByValue;
    strata = strataOf(amounts, design, 4);
    CHECK(sizes() == std::vector<qint64>{1, 2, 1, 2}); // 36, 185 and 400 of 621
    design.leastPerStratum = 2;
    strata = strataOf(amounts, design, 4);
    CHECK(sizes() == std::vector<qint64>{2, 2, 1, 2}); // the least numbers are more than was asked
}

TEST_CASE("a stratified sample draws each stratum with a seed of its own", "[audit]")
{
    const auto amounts = amountsOf({1, 20, 30, 3, 40, 5, 60});
    const StratifiedDesign design{.bounds = amountsOf({10}), .cutOff = {}, .leastPerStratum = 2};
    const auto selection = selectStratified(amounts, design, 4, 5);
    REQUIRE(selection.has_value());
    CHECK(positions(selection->items) == std::vector<qint64>{0, 1, 2, 5});
    CHECK(selection->items[1].stratum == 1);
}

TEST_CASE("a stratified sample has what its strata say, and all above the cut-off", "[audit]")
{
    rc::prop("laws", [] {
        const std::vector<Decimal> amounts = anyAmounts();
        StratifiedDesign design{.bounds = amountsOf({500, 2000}), .cutOff = Decimal::fromInt(4000)};
        design.allocation = *rc::gen::element(Allocation::BySize, Allocation::ByValue);
        design.leastPerStratum = *rc::gen::inRange<qint64>(1, 5);
        const auto size = *rc::gen::inRange<qint64>(1, static_cast<qint64>(amounts.size()) + 1);
        const auto strata = strataOf(amounts, design, size);
        const auto selection = selectStratified(amounts, design, size, *rc::gen::arbitrary<quint64>());
        std::vector<qint64> seen(strata->size());
        for (const SelectedItem& item : selection->items) {
            RC_ASSERT(stratumOf(amounts[static_cast<size_t>(item.position)], design) ==
                      static_cast<size_t>(item.stratum));
            ++seen[static_cast<size_t>(item.stratum)];
        }
        for (size_t i = 0; i < seen.size(); ++i) {
            const Stratum& stratum = (*strata)[i];
            RC_ASSERT(seen[i] == stratum.size);
            RC_ASSERT(stratum.size >= std::min(stratum.items, design.leastPerStratum));
            RC_ASSERT(stratum.size <= stratum.items);
            RC_ASSERT(!stratum.whole || stratum.size == stratum.items);
        }
    });
}

TEST_CASE("a selection that cannot be made is refused with its reason", "[audit]")
{
    CHECK(reasonOf(selectRandom(0, 1, 1)) == QStringLiteral("populationRange"));
    CHECK(reasonOf(selectRandom(10, 11, 1)) == QStringLiteral("sizeRange"));
    CHECK(reasonOf(selectSystematic(10, 0, 1)) == QStringLiteral("sizeRange"));
    CHECK(reasonOf(selectMonetaryUnits(amountsOf({0, -5}), Decimal::fromInt(1), 1)) ==
          QStringLiteral("noPositiveAmounts"));
    CHECK(reasonOf(selectMonetaryUnits(kLedger, Decimal{}, 1)) == QStringLiteral("intervalRange"));
    const std::vector<Decimal> vast(3, Decimal{std::numeric_limits<std::int64_t>::max() / 4});
    CHECK(reasonOf(selectMonetaryUnits(vast, Decimal::fromInt(1), 1)) == QStringLiteral("totalTooLarge"));
    CHECK(reasonOf(strataOf(kLedger, {.bounds = amountsOf({5, 5}), .cutOff = {}}, 2)) ==
          QStringLiteral("strataWrong"));
    CHECK(reasonOf(strataOf(kLedger, {.bounds = amountsOf({50}), .cutOff = Decimal::fromInt(50)}, 2)) ==
          QStringLiteral("strataWrong"));
}

TEST_CASE("a larger systematic sample keeps the smaller one, and draws nothing twice", "[audit][sampling]")
{
    rc::prop("superset", [] {
        const qint64 population = *rc::gen::inRange<qint64>(1, 3'000);
        const qint64 first = *rc::gen::inRange<qint64>(1, population + 1);
        const qint64 size = *rc::gen::inRange<qint64>(first, population + 1);
        const quint64 seed = *rc::gen::arbitrary<quint64>();
        const auto before = selectSystematic(population, first, seed);
        const auto after = selectSystematicOn(population, first, size, seed);
        RC_ASSERT(before.has_value() && after.has_value());
        std::set<qint64> positions;
        for (const SelectedItem& item : after->items)
            positions.insert(item.position);
        RC_ASSERT(static_cast<qint64>(positions.size()) == size);
        RC_ASSERT(*positions.begin() >= 0 && *positions.rbegin() < population);
        for (const SelectedItem& item : before->items)
            RC_ASSERT(positions.contains(item.position));
    });
    CHECK_FALSE(selectSystematicOn(100, 10, 101, 1).has_value());
    CHECK_FALSE(selectSystematicOn(100, 10, 9, 1).has_value());
}

TEST_CASE("monetary units at a part of the interval keep those of the whole one", "[audit][sampling]")
{
    rc::prop("superset", [] {
        std::vector<Decimal> amounts;
        const auto cents = *rc::gen::nonEmpty(
            rc::gen::container<std::vector<std::int64_t>>(rc::gen::inRange<std::int64_t>(-500, 50'000)));
        for (const std::int64_t one : cents)
            amounts.push_back(Decimal{one * 100});
        amounts.push_back(Decimal{100});
        const Decimal interval{*rc::gen::inRange<std::int64_t>(200, 100'000) * 100};
        const Decimal part{interval.scaled / *rc::gen::elementOf(kIntervalParts)};
        const quint64 seed = *rc::gen::arbitrary<quint64>();
        const auto before = selectMonetaryUnits(amounts, interval, seed);
        const auto after = selectMonetaryUnitsOn(amounts, interval, part, seed);
        RC_ASSERT(before.has_value() && after.has_value());
        RC_ASSERT(after->startAmount > Decimal{} && after->startAmount <= part);
        RC_ASSERT(after->interval == part);
        for (const SelectedItem& item : before->items) {
            const auto found = std::ranges::find(after->items, item.position, &SelectedItem::position);
            RC_ASSERT(found != after->items.end());
            RC_ASSERT(found->hits >= item.hits);
        }
        for (const SelectedItem& item : after->items)
            RC_ASSERT(item.certain == (amounts[static_cast<size_t>(item.position)] >= part));
    });
    const std::vector<Decimal> amounts{Decimal::fromInt(100)};
    CHECK_FALSE(selectMonetaryUnitsOn(amounts, Decimal::fromInt(10), Decimal::fromInt(3), 1).has_value());
    CHECK_FALSE(selectMonetaryUnitsOn(amounts, Decimal::fromInt(10), Decimal{}, 1).has_value());
}

TEST_CASE("the start of a smaller interval is as likely anywhere in it", "[audit][sampling]")
{
    const std::vector<Decimal> amounts{Decimal::fromInt(1'000)};
    int low = 0;
    for (quint64 seed = 0; seed < 2'000; ++seed) {
        const auto on = selectMonetaryUnitsOn(amounts, Decimal::fromInt(100), Decimal::fromInt(50), seed);
        REQUIRE(on.has_value());
        low += on->startAmount <= Decimal::fromInt(25) ? 1 : 0;
    }
    CHECK(low > 900);
    CHECK(low < 1'100);
}
