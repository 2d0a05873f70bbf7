#include "core/scoring/sample_frameworks.h"
#include "core/scoring/sheet.h"
#include "scoring/shortest_list.h"

#include <catch2/catch.hpp>

using namespace sextant;
using namespace sextant::framework;
using namespace sextant::scoring;
using namespace sextant::test;
using Outcome = ShortestList::Outcome;

namespace {

const QDate kAsOf(2026, 11, 23);

/// Two sections of two items; "b" is a gate of 2.
Framework twoSections()
{
    Item gate = levelItem(u"b"_qs, Decimal::fromInt(2));
    gate.gate = Gate{Decimal::fromInt(2)};
    Framework framework = frameworkOf({}, {section(u"s"_qs, {levelItem(u"a"_qs), gate}),
                                           section(u"t"_qs, {levelItem(u"c"_qs), levelItem(u"d"_qs)})});
    framework.readiness = ReadinessRule{Decimal::fromInt(2), Decimal::fromInt(2), Decimal{}};
    return framework;
}

Sheet answered(Framework framework, const QStringList& options)
{
    Sheet sheet(std::move(framework));
    for (int i = 0; i < options.size(); ++i)
        if (!options[i].isEmpty())
            sheet.choose(i, options[i]);
    return sheet;
}

ShortestList listFor(const Sheet& sheet, const Goal& goal, OpenAnswers open = OpenAnswers::AtBest)
{
    return shortestList(PreparedFramework(sheet.index()), sheet.entries(), kAsOf, goal, open);
}

Improvement improvement(int item, int from, int to)
{
    return {item, Decimal::fromInt(from), Decimal::fromInt(to), to - from};
}

} // namespace

TEST_CASE("what is there already needs no improvement", "[scoring]")
{
    const Sheet sheet = answered(twoSections(), {u"2"_qs, u"2"_qs, u"2"_qs, u"2"_qs});
    const ShortestList list = listFor(sheet, Readiness::Ready);
    CHECK(list.outcome == Outcome::Reached);
    CHECK(list.improvements.empty());
    CHECK(list.reached == sheet.score());
}

TEST_CASE("the list mends the gate and every weak section, with the fewest answers and steps", "[scoring]")
{
    const Sheet sheet = answered(twoSections(), {u"3"_qs, u"1"_qs, u"0"_qs, u"2"_qs});
    const ShortestList list = listFor(sheet, Readiness::Ready);
    REQUIRE(list.outcome == Outcome::Found);
    CHECK(list.proven);
    // c from 0 to 2 and d from 2 to 4 both make 2.00; c does it on lower levels.
    CHECK(list.improvements == std::vector<Improvement>{improvement(1, 1, 2), improvement(2, 0, 2)});
    CHECK(list.reached.readiness == Readiness::Ready);
}

TEST_CASE("for ready on conditions only what bars it counts", "[scoring]")
{
    const Sheet sheet = answered(twoSections(), {u"3"_qs, u"0"_qs, u"3"_qs, u"3"_qs});
    REQUIRE(sheet.score().readiness == Readiness::NotReady);
    const ShortestList list = listFor(sheet, Readiness::Conditional);
    CHECK(list.improvements == std::vector<Improvement>{improvement(1, 0, 1)});
    CHECK(list.reached.readiness == Readiness::Conditional);
}

TEST_CASE("a score is reached by the answer that weighs most", "[scoring]")
{
    const Sheet sheet = answered(twoSections(), {u"2"_qs, u"2"_qs, u"2"_qs, u"2"_qs});
    const ShortestList list = listFor(sheet, ScoreGoal{Decimal{24'000}});
    CHECK(list.improvements == std::vector<Improvement>{improvement(1, 2, 3)});
    CHECK(list.proven);
}

TEST_CASE("open questions are never improvements: they are taken at their best or at their worst",
          "[scoring]")
{
    const Sheet sheet = answered(twoSections(), {u"2"_qs, u"1"_qs, u""_qs, u"3"_qs});
    const ShortestList best = listFor(sheet, Readiness::Ready, OpenAnswers::AtBest);
    CHECK(best.toAnswer == std::vector<int>{2});
    CHECK(best.improvements == std::vector<Improvement>{improvement(1, 1, 2)});
    const ShortestList worst = listFor(sheet, Readiness::Ready, OpenAnswers::AtWorst);
    CHECK(worst.improvements == std::vector<Improvement>{improvement(1, 1, 2), improvement(3, 3, 4)});
}

TEST_CASE("a gate that is open can keep a goal out of reach, and is named", "[scoring]")
{
    const Sheet sheet = answered(twoSections(), {u"4"_qs, u""_qs, u"4"_qs, u"4"_qs});
    CHECK(listFor(sheet, Readiness::Ready).outcome == Outcome::Reached);
    const ShortestList list = listFor(sheet, Readiness::Ready, OpenAnswers::AtWorst);
    CHECK(list.outcome == Outcome::OutOfReach);
    CHECK(list.gates == std::vector<int>{1});
    CHECK(list.sections == std::vector<int>{0});
    CHECK_FALSE(list.overallTooLow);
}

TEST_CASE("a gate not applicable is to be reviewed, and is no improvement", "[scoring]")
{
    Sheet sheet = answered(twoSections(), {u"2"_qs, u""_qs, u"1"_qs, u"2"_qs});
    sheet.notApplicable(1);
    const ShortestList list = listFor(sheet, Readiness::Ready);
    CHECK(list.toReview == std::vector<int>{1});
    CHECK(list.improvements == std::vector<Improvement>{improvement(2, 1, 2)});
    sheet.setReviewed(1);
    CHECK(listFor(sheet, Readiness::Ready).toReview.empty());
}

TEST_CASE("a conflict is to be settled first", "[scoring]")
{
    Sheet sheet = answered(twoSections(), {u"2"_qs, u"2"_qs, u"2"_qs, u"2"_qs});
    sheet.setConflicted(3);
    const ShortestList list = listFor(sheet, Readiness::Ready);
    CHECK(list.outcome == Outcome::Reached);
    CHECK(list.toAnswer == std::vector<int>{3});
}

TEST_CASE("a framework without a readiness rule has bands to reach, on risk scales too", "[scoring]")
{
    const Framework framework = hact2016(8, 2);
    Sheet sheet(framework);
    for (int i = 0; i < sheet.itemCount(); ++i)
        sheet.choose(i, u"s"_qs);
    const int band = sheet.score().overall.bandIndex;
    REQUIRE(band > 0);
    const ShortestList list = listFor(sheet, BandGoal{0});
    REQUIRE(list.outcome == Outcome::Found);
    CHECK(list.proven);
    CHECK(list.reached.overall.bandIndex == 0);
    for (const Improvement& one : list.improvements)
        CHECK(one.to < one.from);
    CHECK(listFor(sheet, Readiness::Ready).outcome == Outcome::OutOfReach);
}

TEST_CASE("weights that share no unit are rounded in the search, never in the verdict", "[scoring]")
{
    std::vector<Item> items;
    for (int i = 0; i < 40; ++i)
        items.push_back(levelItem(QStringLiteral("i%1").arg(i), Decimal{10'000 + 1'237 * (i % 7)}));
    Sheet sheet(frameworkOf({}, {section(u"s"_qs, items)}));
    for (int i = 0; i < sheet.itemCount(); ++i)
        sheet.choose(i, QString::number(i % 3));
    const ShortestList list = listFor(sheet, ScoreGoal{Decimal{23'457}});
    REQUIRE(list.outcome == Outcome::Found);
    CHECK(isReached(PreparedFramework(sheet.index()), list.reached, ScoreGoal{Decimal{23'457}}));
}

TEST_CASE("a search that must give up still gives a list of which nothing can be left out", "[scoring]")
{
    Method method;
    method.parents = ParentRule::Sections;
    std::vector<Section> sections;
    for (int s = 0; s < 20; ++s) {
        std::vector<Item> items;
        for (int i = 0; i <= s % 4; ++i)
            items.push_back(levelItem(QStringLiteral("i%1-%2").arg(s).arg(i), Decimal{10'000 + 777 * s}));
        sections.push_back(section(QStringLiteral("s%1").arg(s), items));
    }
    Sheet sheet(frameworkOf(method, sections));
    for (int i = 0; i < sheet.itemCount(); ++i)
        sheet.choose(i, QString::number(i % 2));
    const Goal goal = ScoreGoal{Decimal{30'000}};
    const ShortestList list = listFor(sheet, goal);
    REQUIRE(list.outcome == Outcome::Found);
    CHECK_FALSE(list.proven);
    for (const Improvement& one : list.improvements) {
        Sheet without = sheet;
        for (const Improvement& other : list.improvements)
            if (other.item != one.item)
                without.choose(other.item, other.to.toString());
        CHECK_FALSE(isReached(PreparedFramework(without.index()), without.score(), goal));
    }
}
