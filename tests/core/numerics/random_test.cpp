#include "numerics/random.h"

#include <catch2/catch.hpp>

#include <rapidcheck/catch.h>

#include <algorithm>
#include <limits>

using namespace sextant::numerics;

TEST_CASE("the generator gives the published numbers of SplitMix64", "[numerics]")
{
    SplitMix64 random(1234567);
    CHECK(random.next() == 6457827717110365317ULL);
    CHECK(random.next() == 3203168211198807973ULL);
    CHECK(random.next() == 9817491932198370423ULL);
    CHECK(random.next() == 4593380528125082431ULL);
    CHECK(random.next() == 16408922859458223821ULL);
}

TEST_CASE("a random order is the one that anybody computes by the written rule", "[numerics]")
{
    SplitMix64 random(20250311);
    CHECK(randomOrder(random, 200, 10) ==
          std::vector<std::uint32_t>{37, 60, 1, 104, 12, 82, 10, 64, 24, 147});
}

TEST_CASE("numbers that would make some results likelier are drawn again", "[numerics]")
{
    // Of 2^64 numbers, 2^63 − 1 are too many for 2^63 + 1 results: about every second one is refused.
    constexpr std::uint64_t count = (std::uint64_t{1} << 63) + 1;
    SplitMix64 random(7);
    SplitMix64 raw(7);
    for (int i = 0; i < 100; ++i) {
        std::uint64_t expected = raw.next();
        while (expected < std::numeric_limits<std::uint64_t>::max() - count + 1)
            expected = raw.next();
        REQUIRE(random.below(count) == expected % count);
    }
}

TEST_CASE("a random order has no item twice and begins every longer one", "[numerics]")
{
    rc::prop("order", [] {
        const auto seed = *rc::gen::arbitrary<std::uint64_t>();
        const auto population = *rc::gen::inRange<std::uint32_t>(1, 500);
        const auto count = *rc::gen::inRange<std::uint32_t>(0, population + 1);
        SplitMix64 one(seed);
        SplitMix64 other(seed);
        const auto all = randomOrder(one, population, population);
        const auto some = randomOrder(other, population, count);
        RC_ASSERT(std::equal(some.begin(), some.end(), all.begin()));
        auto sorted = all;
        std::sort(sorted.begin(), sorted.end());
        for (std::uint32_t i = 0; i < population; ++i)
            RC_ASSERT(sorted[i] == i);
    });
}

TEST_CASE("each of six results comes about equally often", "[numerics]")
{
    SplitMix64 random(42);
    std::vector<int> seen(6);
    for (int i = 0; i < 60'000; ++i)
        ++seen[random.below(6)];
    for (const int times : seen)
        CHECK(times == Approx(10'000).margin(400)); // 4.4 standard deviations
}
