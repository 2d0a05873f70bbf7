#include "core/scoring/sample_frameworks.h"
#include "core/scoring/sheet.h"
#include "scoring/explain.h"

#include <catch2/catch.hpp>

using namespace sextant;
using namespace sextant::framework;
using namespace sextant::scoring;
using namespace sextant::test;

namespace {

Explanation explained(const Sheet& sheet, int node)
{
    const PreparedFramework prepared(sheet.index());
    return explain(prepared, scoring::score(prepared, sheet.entries(), QDate(2026, 11, 23)), node);
}

Framework weighted()
{
    return frameworkOf({}, {section(u"s"_qs, {levelItem(u"a"_qs), levelItem(u"b"_qs, Decimal{2'5000}),
                                              levelItem(u"c"_qs), levelItem(u"d"_qs)})});
}

} // namespace

TEST_CASE("a figure is explained by its lines, their sum and the sums of its interval", "[scoring]")
{
    Sheet sheet(weighted());
    sheet.choose(0, u"1"_qs);
    sheet.choose(1, u"3"_qs);
    sheet.notApplicable(2);
    const Explanation why = explained(sheet, 0);
    CHECK(why.rule == FigureRule::Mean);
    REQUIRE(why.lines.size() == 4);
    CHECK(why.lines[1].product.toDouble() == 7.5);
    CHECK(why.lines[2].state == ItemState::NotApplicable);
    CHECK_FALSE(why.lines[2].product.isDefined());
    CHECK(why.points.toDouble() == 8.5);
    CHECK(why.weight == Decimal{3'5000});
    CHECK(why.score.toDouble() == Approx(8.5 / 3.5).margin(1e-12));
    CHECK(why.lowestPoints.toDouble() == 8.5);
    CHECK(why.highestPoints.toDouble() == 12.5);
    CHECK(why.intervalWeight == Decimal{4'5000});
    CHECK(why.intervalHigh.toDouble() == Approx(12.5 / 4.5).margin(1e-12));
}

TEST_CASE("the explanation of the whole goes down to every item", "[scoring]")
{
    Sheet sheet(packNamed(u"maturity"_qs));
    for (int i = 0; i < sheet.itemCount(); ++i)
        sheet.choose(i, u"3"_qs);
    const Explanation why = explained(sheet, -1);
    CHECK(why.lines.size() == 62);
    CHECK(why.weight == Decimal::fromInt(68));
    CHECK(why.points.toDouble() == 204);
}

TEST_CASE("sections that enter as one item are one line each", "[scoring]")
{
    Method method;
    method.parents = ParentRule::Sections;
    Framework framework = frameworkOf(method, {section(u"s"_qs, {levelItem(u"a"_qs), levelItem(u"b"_qs)}),
                                               section(u"t"_qs, {levelItem(u"c"_qs)})});
    framework.sections[1].weight = Decimal::fromInt(3);
    Sheet sheet(framework);
    sheet.choose(0, u"1"_qs);
    sheet.choose(2, u"4"_qs);
    const Explanation why = explained(sheet, -1);
    REQUIRE(why.lines.size() == 2);
    CHECK(why.lines[0].section == 0);
    CHECK(why.lines[0].points.toDouble() == 1);
    CHECK(why.lines[0].highest.toDouble() == 2.5);
    CHECK(why.lines[1].product.toDouble() == 12);
    CHECK(why.points.toDouble() == 13);
    CHECK(why.highestPoints.toDouble() == 14.5);
}

TEST_CASE("the worst item on a risk scale is named a maximum", "[scoring]")
{
    Method method;
    method.aggregate = Aggregate::Minimum;
    method.better = Direction::LowerIsBetter;
    Sheet sheet(frameworkOf(method, {section(u"s"_qs, {levelItem(u"a"_qs)})}));
    CHECK(explained(sheet, 0).rule == FigureRule::Maximum);
}
