// The claim "100 questions in 5 minutes without the mouse", as what can be counted: keys, and answers.

#include "ui/assessment/page_bench.h"

#include <catch2/catch.hpp>

using namespace sextant;
using page_bench::level;
using page_bench::PageBench;

namespace {

int ratingOf(int item)
{
    return (item * 7 + item / 5) % 5;
}

bool allAnswered(PageBench& bench)
{
    for (int i = 0; i < bench.presenter().itemCount(); ++i) {
        if (bench.presenter().answer(i).response != level(ratingOf(i)))
            return false;
    }
    return true;
}

} // namespace

TEST_CASE("100 questions take at most 1.2 keys each, without the mouse", "[ui][assessment][grid]")
{
    PageBench bench;
    bench.startBig(10);
    REQUIRE(bench.presenter().itemCount() == 100);
    int keys = 0;
    const auto press = [&](Qt::Key key) {
        bench.press(key);
        ++keys;
    };
    for (int i = 0; i < 15; ++i) { // the first ones with the question in large type
        press(static_cast<Qt::Key>(Qt::Key_0 + ratingOf(i)));
        press(Qt::Key_Down);
    }
    press(Qt::Key_F5);
    for (int i = 15; i < 100; ++i)
        press(static_cast<Qt::Key>(Qt::Key_0 + ratingOf(i)));
    CHECK(allAnswered(bench));
    CHECK(keys <= 120);
}

TEST_CASE("300 questions are answered in the grid with one key each, and are on file",
          "[ui][assessment][grid]")
{
    PageBench bench;
    const auto id = bench.startBig(30);
    REQUIRE(bench.presenter().itemCount() == 300);
    bench.grid();
    for (int i = 0; i < 300; ++i)
        bench.press(static_cast<Qt::Key>(Qt::Key_0 + ratingOf(i)));
    CHECK(allAnswered(bench));
    bench.closePage();
    bench.reopen();
    const auto framework = bench.assessments().framework(id);
    int there = 0;
    for (int i = 0; i < 300; ++i) {
        const auto* answer =
            bench.assessments().answer(id, framework->index.items()[static_cast<size_t>(i)]->id);
        there += answer != nullptr && answer->response == level(ratingOf(i)) ? 1 : 0;
    }
    CHECK(there == 300);
}
