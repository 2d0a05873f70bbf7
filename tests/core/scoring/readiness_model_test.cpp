#include "core/scoring/sample_frameworks.h"
#include "core/scoring/sheet.h"

#include <catch2/catch.hpp>

using namespace sextant;
using namespace sextant::scoring;
using namespace sextant::test;

namespace {

/// The answers of the demo foundation by domain; N: not applicable.
const QStringList kLevels{u"322333"_qs, u"323312"_qs, u"432321"_qs, u"3332342"_qs, u"21233N"_qs,
                          u"121232"_qs, u"332322"_qs, u"232231"_qs, u"122122"_qs,  u"2232243"_qs};
const QStringList kOpen{u"F6"_qs, u"G5"_qs, u"G6"_qs, u"H6"_qs, u"I4"_qs,
                        u"I6"_qs, u"J4"_qs, u"J5"_qs, u"J7"_qs};

Sheet demo(bool complete, const QString& pack = u"maturity"_qs)
{
    Sheet sheet(packNamed(pack));
    const QString levels = kLevels.join(QString());
    for (int i = 0; i < sheet.itemCount(); ++i) {
        if (levels[i] == u'N')
            sheet.notApplicable(i);
        else if (complete || !kOpen.contains(sheet.index().items()[size_t(i)]->code))
            sheet.choose(i, levels.mid(i, 1));
    }
    return sheet;
}

} // namespace

TEST_CASE("the complete demo answers score 156 of 67, which is 2.33", "[scoring]")
{
    const ScoreCard card = demo(true).score();
    CHECK(card.overall.fraction == Fraction{156'0000'0000, 67'0000});
    CHECK(formatScore(card.overall.fraction, 2) == u"2.33"_qs);
    CHECK(card.overall.coverage() == 1.0);
    CHECK(card.overall.rated == 61);
    CHECK(card.overall.notApplicable == 1);
    CHECK(card.overall.intervalLow == card.overall.fraction);
    CHECK(card.overall.intervalHigh == card.overall.fraction);
}

TEST_CASE("with nine answers open the demo shows 2.40 between 2.07 and 2.61", "[scoring]")
{
    const ScoreCard card = demo(false).score();
    CHECK(card.overall.fraction == Fraction{139'0000'0000, 58'0000});
    CHECK(formatScore(card.overall.fraction, 2) == u"2.40"_qs);
    CHECK(formatScore(card.overall.intervalLow, 2) == u"2.07"_qs);
    CHECK(formatScore(card.overall.intervalHigh, 2) == u"2.61"_qs);
    CHECK(card.overall.unanswered == 9);
    CHECK(card.overall.coverage() == Approx(53.0 / 62).margin(1e-12));
}

TEST_CASE("the pack that is shipped gives the demo the same figures", "[scoring]")
{
    const QString shipped = u"../../../resources/frameworks/going-global-readiness"_qs;
    CHECK(demo(true, shipped).score() == demo(true).score());
    CHECK(demo(false, shipped).score() == demo(false).score());
}

TEST_CASE("an unmet gate makes the demo ready on conditions, whatever is still open", "[scoring]")
{
    const ScoreCard open = demo(false).score();
    CHECK(open.readiness == Readiness::Incomplete);
    CHECK(open.readinessAtWorst == Readiness::Conditional);
    CHECK(open.readinessAtBest == Readiness::Conditional);
    const ScoreCard complete = demo(true).score();
    CHECK(complete.readiness == Readiness::Conditional);
    REQUIRE(complete.gates.size() == 6);
    const auto failed = std::count_if(complete.gates.begin(), complete.gates.end(),
                                      [](const GateResult& gate) { return gate.state == GateState::Failed; });
    CHECK(failed == 1);
}

TEST_CASE("a gate at level 0 means not ready", "[scoring]")
{
    Sheet sheet = demo(true);
    sheet.choose(u"i1"_qs, u"0"_qs);
    CHECK(sheet.score().readiness == Readiness::NotReady);
}

TEST_CASE("all gates met, and every domain and the whole at 2 or more, is ready", "[scoring]")
{
    Sheet sheet(packNamed(u"maturity"_qs));
    for (int i = 0; i < sheet.itemCount(); ++i)
        sheet.choose(i, u"2"_qs);
    CHECK(sheet.score().readiness == Readiness::Ready);

    SECTION("a weak domain makes it conditional")
    {
        sheet.choose(u"a1"_qs, u"1"_qs);
        sheet.choose(u"b1"_qs, u"4"_qs);
        CHECK(sheet.score().readiness == Readiness::Conditional);
    }
    SECTION("a weak whole makes it not ready")
    {
        sheet.choose(u"a1"_qs, u"1"_qs);
        CHECK(sheet.score().readiness == Readiness::NotReady);
    }
    SECTION("a conflict makes it incomplete")
    {
        sheet.setConflicted(0);
        const ScoreCard card = sheet.score();
        CHECK(card.readiness == Readiness::Incomplete);
        CHECK(card.overall.conflicts == 1);
        CHECK(card.overall.unanswered == 1);
    }
    SECTION("a gate not applicable is open until it is reviewed")
    {
        const int gate = sheet.itemNumber(u"c3"_qs);
        sheet.notApplicable(gate);
        CHECK(sheet.score().readiness == Readiness::Incomplete);
        CHECK(sheet.score().readinessAtWorst == Readiness::Ready);
        sheet.setReviewed(gate);
        CHECK(sheet.score().readiness == Readiness::Ready);
    }
}

TEST_CASE("a framework without a readiness rule has no readiness", "[scoring]")
{
    framework::Framework model = packNamed(u"maturity"_qs);
    model.readiness.reset();
    const ScoreCard card = Sheet(model).score();
    CHECK(card.readiness == Readiness::NotDefined);
    CHECK(card.readinessAtBest == Readiness::NotDefined);
}

TEST_CASE("nothing answered has no score, and can still become anything", "[scoring]")
{
    const ScoreCard card = Sheet(packNamed(u"maturity"_qs)).score();
    CHECK_FALSE(card.overall.score.has_value());
    CHECK_FALSE(card.overall.ratio.has_value());
    CHECK(card.overall.intervalMinimum == 0);
    CHECK(card.overall.intervalMaximum == 4);
    CHECK(card.readiness == Readiness::Incomplete);
    CHECK(card.readinessAtWorst == Readiness::NotReady);
    CHECK(card.readinessAtBest == Readiness::Ready);
}
