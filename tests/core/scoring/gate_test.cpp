#include "core/scoring/sample_frameworks.h"
#include "core/scoring/sheet.h"

#include <catch2/catch.hpp>

using namespace sextant;
using namespace sextant::scoring;
using namespace sextant::test;

namespace {

framework::Framework oneGate(framework::Direction better, int threshold)
{
    framework::Method method;
    method.better = better;
    framework::Item gated = levelItem(u"gated"_qs);
    gated.gate = framework::Gate{Decimal::fromInt(threshold)};
    return frameworkOf(method, {section(u"s"_qs, {gated, levelItem(u"other"_qs)})});
}

} // namespace

TEST_CASE("a gate passes at its threshold and fails on the wrong side of it", "[scoring]")
{
    const auto [better, option, state] = GENERATE(table<framework::Direction, QString, GateState>({
        {framework::Direction::HigherIsBetter, u"2"_qs, GateState::Passed},
        {framework::Direction::HigherIsBetter, u"1"_qs, GateState::Failed},
        {framework::Direction::LowerIsBetter, u"2"_qs, GateState::Passed},
        {framework::Direction::LowerIsBetter, u"3"_qs, GateState::Failed},
    }));
    Sheet sheet(oneGate(better, 2));
    sheet.choose(0, option);
    const ScoreCard card = sheet.score();
    REQUIRE(card.gates.size() == 1);
    CHECK(card.gates[0].state == state);
    CHECK(card.gates[0].points.has_value());
}

TEST_CASE("a gate never changes the score", "[scoring]")
{
    Sheet sheet(oneGate(framework::Direction::HigherIsBetter, 2));
    sheet.choose(0, u"0"_qs);
    sheet.choose(1, u"4"_qs);
    CHECK(sheet.score().overall.score == 2);
}

TEST_CASE("a gate is open when unanswered or not applicable and unseen, and dropped once reviewed",
          "[scoring]")
{
    Sheet sheet(oneGate(framework::Direction::HigherIsBetter, 2));
    CHECK(sheet.score().gates[0].state == GateState::Open);
    sheet.notApplicable(0);
    CHECK(sheet.score().gates[0].state == GateState::Open);
    sheet.setReviewed(0);
    CHECK(sheet.score().gates[0].state == GateState::Dropped);
}

TEST_CASE("on a risk scale a zero that blocks is the highest risk", "[scoring]")
{
    framework::Method method;
    method.better = framework::Direction::LowerIsBetter;
    method.zeroBlocks = true;
    Sheet sheet(frameworkOf(method, {section(u"s"_qs, {levelItem(u"a"_qs), levelItem(u"b"_qs)})}));
    sheet.choose(0, u"4"_qs);
    sheet.choose(1, u"3"_qs);
    const ScoreCard card = sheet.score();
    REQUIRE(card.gates.size() == 2);
    CHECK(card.gates[0].state == GateState::Failed);
    CHECK(card.gates[1].state == GateState::Passed);
}
