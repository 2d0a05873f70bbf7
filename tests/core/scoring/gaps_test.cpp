#include "core/scoring/sample_frameworks.h"
#include "core/scoring/sheet.h"
#include "scoring/gaps.h"

#include <catch2/catch.hpp>

using namespace sextant;
using namespace sextant::scoring;
using namespace sextant::test;

namespace {

std::vector<Gap> gapsOf(const Sheet& sheet, const std::vector<std::optional<Decimal>>& targets)
{
    const PreparedFramework prepared(sheet.index());
    return gaps(prepared, scoring::score(prepared, sheet.entries(), QDate(2026, 11, 23)), targets);
}

framework::Framework threeItems(framework::Method method = {})
{
    return frameworkOf(method, {section(u"s"_qs, {levelItem(u"a"_qs), levelItem(u"b"_qs, Decimal::fromInt(2)),
                                                  levelItem(u"c"_qs)})});
}

std::optional<Decimal> points(int value)
{
    return Decimal::fromInt(value);
}

} // namespace

TEST_CASE("gaps come by what closing them would add to the overall score", "[scoring]")
{
    Sheet sheet(threeItems());
    sheet.choose(0, u"1"_qs);
    sheet.choose(1, u"1"_qs);
    sheet.choose(2, u"3"_qs);
    const auto found = gapsOf(sheet, {points(3), points(3), points(3)});
    REQUIRE(found.size() == 2);
    CHECK(found[0].item == 1);
    CHECK(found[0].gain.toDouble() == 1.0);
    CHECK(found[1].item == 0);
    CHECK(found[1].gain.toDouble() == 0.5);
}

TEST_CASE("a failed gate comes first and aims at its threshold at least", "[scoring]")
{
    framework::Framework framework = threeItems();
    framework.sections[0].items[2].gate = framework::Gate{Decimal::fromInt(2)};
    Sheet sheet(framework);
    for (int i = 0; i < 3; ++i)
        sheet.choose(i, u"1"_qs);
    const auto found = gapsOf(sheet, {points(4), points(4), std::nullopt});
    REQUIRE(found.size() == 3);
    CHECK(found[0].item == 2);
    CHECK(found[0].gateFailed);
    CHECK(found[0].target == Decimal::fromInt(2));
    CHECK(gapsOf(sheet, {points(4), points(4), points(1)})[0].target == Decimal::fromInt(2));
    CHECK(gapsOf(sheet, {points(4), points(4), points(3)})[0].target == Decimal::fromInt(3));
}

TEST_CASE("on a risk scale a gap is closed downwards", "[scoring]")
{
    framework::Method method;
    method.better = framework::Direction::LowerIsBetter;
    Sheet sheet(threeItems(method));
    for (int i = 0; i < 3; ++i)
        sheet.choose(i, u"3"_qs);
    const auto found = gapsOf(sheet, {points(1), points(3), std::nullopt});
    REQUIRE(found.size() == 1);
    CHECK(found[0].gain.toDouble() == 0.5);
}

TEST_CASE("what is open or not applicable has no gap", "[scoring]")
{
    Sheet sheet(threeItems());
    sheet.notApplicable(0);
    sheet.choose(1, u"4"_qs);
    CHECK(gapsOf(sheet, {points(3), points(3), points(3)}).empty());
}
