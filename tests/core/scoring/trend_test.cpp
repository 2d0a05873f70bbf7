#include "core/scoring/sample_frameworks.h"
#include "core/scoring/sheet.h"
#include "scoring/trend.h"

#include <catch2/catch.hpp>

using namespace sextant;
using namespace sextant::framework;
using namespace sextant::scoring;
using namespace sextant::test;

namespace {

Framework edition()
{
    Framework framework = frameworkOf({}, {section(u"s"_qs, {levelItem(u"a"_qs), levelItem(u"b"_qs)}),
                                           section(u"t"_qs, {levelItem(u"c"_qs)})});
    for (Section& part : framework.sections) {
        for (Item& item : part.items)
            item.digest = item.id.text.toUtf8();
    }
    return framework;
}

Sheet answered(const Framework& framework, const QString& levels)
{
    Sheet sheet(framework);
    for (int i = 0; i < levels.size(); ++i)
        sheet.choose(i, levels.mid(i, 1));
    return sheet;
}

Trend trendOf(const Sheet& last, const Sheet& now)
{
    return compare(last.index(), last.score(), now.index(), now.score());
}

} // namespace

TEST_CASE("two assessments by the same questions are compared node by node", "[scoring]")
{
    const Trend trend = trendOf(answered(edition(), u"113"_qs), answered(edition(), u"232"_qs));
    CHECK(trend.overall.comparability == Comparability::Comparable);
    CHECK(trend.overall.difference.toDouble() == Approx(2.0 / 3).margin(1e-12));
    CHECK(trend.nodes[0].difference.toDouble() == 1.5);
    CHECK(trend.nodes[1].difference.toDouble() == -1);
    CHECK(trend.removedNodes.empty());
}

TEST_CASE("a changed question makes its section and the whole not comparable, and leaves others", "[scoring]")
{
    Framework later = edition();
    later.sections[0].items[1].digest = "b asked otherwise";
    const Trend trend = trendOf(answered(edition(), u"111"_qs), answered(later, u"222"_qs));
    CHECK(trend.overall.comparability == Comparability::QuestionsChanged);
    CHECK_FALSE(trend.overall.difference.isDefined());
    CHECK(trend.overall.last.toDouble() == 1);
    CHECK(trend.nodes[0].comparability == Comparability::QuestionsChanged);
    CHECK(trend.nodes[1].comparability == Comparability::Comparable);
}

TEST_CASE("the order of questions and sections does not matter", "[scoring]")
{
    Framework later = edition();
    std::swap(later.sections[0], later.sections[1]);
    std::swap(later.sections[1].items[0], later.sections[1].items[1]);
    const Trend trend = trendOf(answered(edition(), u"113"_qs), answered(later, u"311"_qs));
    CHECK(trend.overall.difference.toDouble() == 0);
    CHECK(trend.nodes[0].lastNode == 1);
}

TEST_CASE("new and removed sections are named", "[scoring]")
{
    Framework later = edition();
    later.sections[1].id = {u"u"_qs};
    const Trend trend = trendOf(answered(edition(), u"111"_qs), answered(later, u"222"_qs));
    CHECK(trend.nodes[1].comparability == Comparability::NewSection);
    CHECK(trend.removedNodes == std::vector<int>{1});
}

TEST_CASE("another method, or nothing rated, is not compared", "[scoring]")
{
    Framework later = edition();
    later.method.aggregate = Aggregate::Sum;
    const Sheet last = answered(edition(), u"111"_qs);
    CHECK(trendOf(last, answered(later, u"111"_qs)).overall.comparability == Comparability::MethodChanged);
    CHECK(trendOf(last, answered(edition(), u"22"_qs)).nodes[1].comparability == Comparability::NoFigure);
}
