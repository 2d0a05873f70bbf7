#include "core/scoring/sample_frameworks.h"
#include "core/scoring/sheet.h"

#include <catch2/catch.hpp>

using namespace sextant;
using namespace sextant::scoring;
using namespace sextant::test;

namespace {

QString band(const Sheet& sheet, const NodeScore& node)
{
    const auto& bands = sheet.index().framework().method.bands;
    return node.bandIndex < 0 ? QString() : bands[size_t(node.bandIndex)].id;
}

/// \a points all together on the first items at S (3) and M (2), the rest at L (1).
void spread(Sheet& sheet, int points)
{
    int extra = points - sheet.itemCount();
    for (int i = 0; i < sheet.itemCount(); ++i) {
        const int step = std::min(extra, 3);
        extra -= step;
        sheet.choose(i, QStringLiteral("lmsh").mid(step, 1));
    }
    REQUIRE(extra == 0);
}

} // namespace

TEST_CASE("HACT 2016: eight questions, three of them key, one not applicable, are a moderate risk",
          "[scoring]")
{
    Sheet sheet(hact2016(8, 3));
    const QString answers = u"hlmllms"_qs;
    for (int i = 0; i < 7; ++i)
        sheet.choose(i, answers.mid(i, 1));
    sheet.notApplicable(7);
    const ScoreCard card = sheet.score();
    CHECK(card.overall.fraction == Fraction{20'0000'0000, 7'0000});
    CHECK(formatScore(card.overall.fraction, 3) == u"2.857"_qs);
    CHECK(band(sheet, card.overall) == u"moderate"_qs);
    CHECK(card.nodes.front().bandIndex == card.overall.bandIndex);
}

TEST_CASE("HACT 2016: key questions bring 1, 4, 6 or 8 points, others 1 to 4", "[scoring]")
{
    Sheet sheet(hact2016(2, 1));
    const auto [option, keyPoints, points] = GENERATE(
        table<QString, int, int>({{u"l"_qs, 1, 1}, {u"m"_qs, 4, 2}, {u"s"_qs, 6, 3}, {u"h"_qs, 8, 4}}));
    sheet.choose(0, option);
    sheet.choose(1, option);
    const ScoreCard card = sheet.score();
    CHECK(card.items[0].points == Decimal::fromInt(keyPoints));
    CHECK(card.items[1].points == Decimal::fromInt(points));
}

TEST_CASE("HACT 2016: bands begin at four equal widths up to the highest score attainable", "[scoring]")
{
    // q = 8, k = 3: highest 5.5; bands begin at 2.125, 3.25 and 4.375: points 17, 26 and 35 of 8.
    const auto [answers, points, expected] = GENERATE(table<QString, int, QString>({
        {u"llllllll"_qs, 8, u"low"_qs},
        {u"llmmmmml"_qs, 15, u"low"_qs},
        {u"llmmmmms"_qs, 17, u"moderate"_qs},
        {u"mmmmmmms"_qs, 23, u"moderate"_qs},
        {u"mmsmmmms"_qs, 25, u"moderate"_qs},
        {u"mmsmmmss"_qs, 26, u"significant"_qs},
        {u"sssssssh"_qs, 34, u"significant"_qs},
        {u"sssssshh"_qs, 35, u"high"_qs},
        {u"hhhhhhhh"_qs, 44, u"high"_qs},
    }));
    Sheet sheet(hact2016(8, 3));
    for (int i = 0; i < 8; ++i)
        sheet.choose(i, answers.mid(i, 1));
    const ScoreCard card = sheet.score();
    CHECK(card.overall.fraction.numerator == points * 1'0000'0000LL);
    CHECK(band(sheet, card.overall) == expected);
}

TEST_CASE("HACT 2016: with 96 questions and 39 key ones the bands begin at 2.15625, 3.3125 and 4.46875",
          "[scoring]")
{
    // × 96: 207, 318 and 429 points exactly.
    const auto [points, expected] = GENERATE(table<int, QString>({{206, u"low"_qs},
                                                                  {207, u"moderate"_qs},
                                                                  {317, u"moderate"_qs},
                                                                  {318, u"significant"_qs},
                                                                  {428, u"significant"_qs},
                                                                  {429, u"high"_qs}}));
    Sheet sheet(packNamed(u"hact-2016"_qs));
    REQUIRE(sheet.itemCount() == 96);
    // Low or high, 7 points apart in a key question, 3 in others; the last few points in one that is not key.
    int extra = points - 96;
    for (int i = 0; i < 96; ++i) {
        const bool key = sheet.index().items()[size_t(i)]->key;
        const int high = key ? 7 : 3;
        const bool takesHigh = extra >= high;
        const int rest = !takesHigh && !key ? extra : 0;
        sheet.choose(i, takesHigh ? u"h"_qs : QStringLiteral("lms").mid(rest, 1));
        extra -= takesHigh ? high : rest;
    }
    REQUIRE(extra == 0);
    const ScoreCard card = sheet.score();
    CHECK(card.overall.fraction.numerator == points * 1'0000'0000LL);
    CHECK(band(sheet, card.overall) == expected);
}

TEST_CASE("HACT 2016: an incomplete form has no risk band, however low its points", "[scoring]")
{
    Sheet sheet(hact2016(8, 3));
    for (int i = 0; i < 7; ++i)
        sheet.choose(i, u"l"_qs);
    const ScoreCard card = sheet.score();
    CHECK(card.overall.bandIndex == -1);
    CHECK(card.overall.intervalMaximum == Approx(11.0 / 8).margin(1e-12));
}

TEST_CASE("HACT 2016: nothing but not applicable has no band", "[scoring]")
{
    Sheet sheet(hact2016(2, 1));
    sheet.notApplicable(0);
    sheet.notApplicable(1);
    const ScoreCard card = sheet.score();
    CHECK(card.overall.bandIndex == -1);
    CHECK_FALSE(card.overall.score.has_value());
    CHECK(card.overall.coverage() == 1.0);
}

TEST_CASE("HACT by points: 96 questions have their bands at 139.2, 182.4 and 240 points", "[scoring]")
{
    const auto [points, expected] = GENERATE(table<int, QString>({{96, u"low"_qs},
                                                                  {139, u"low"_qs},
                                                                  {140, u"moderate"_qs},
                                                                  {182, u"moderate"_qs},
                                                                  {183, u"significant"_qs},
                                                                  {239, u"significant"_qs},
                                                                  {240, u"high"_qs},
                                                                  {384, u"high"_qs}}));
    Sheet sheet(packNamed(u"hact-points"_qs));
    spread(sheet, points);
    const ScoreCard card = sheet.score();
    CHECK(card.overall.score == points);
    CHECK(band(sheet, card.overall) == expected);
}

TEST_CASE("HACT by points: what is not applicable narrows the span", "[scoring]")
{
    Sheet sheet(packNamed(u"hact-points"_qs));
    for (int i = 0; i < 10; ++i)
        sheet.choose(i, i == 0 ? u"h"_qs : i == 1 ? u"m"_qs : u"l"_qs);
    for (int i = 10; i < sheet.itemCount(); ++i)
        sheet.notApplicable(i);
    // 14 of 10 to 40: a share of 4/30, just below 15 %.
    CHECK(band(sheet, sheet.score().overall) == u"low"_qs);
    sheet.choose(2, u"m"_qs);
    // 15: a share of 5/30.
    CHECK(band(sheet, sheet.score().overall) == u"moderate"_qs);
}

TEST_CASE("the financial health check adds up 5, 4, 1 and 0 and reads the total in three bands", "[scoring]")
{
    const auto [fives, fours, ones, expected] =
        GENERATE(table<int, int, int, QString>({{15, 0, 0, u"low-risk"_qs},
                                                {12, 0, 0, u"low-risk"_qs},
                                                {11, 1, 0, u"medium-risk"_qs},
                                                {9, 0, 0, u"medium-risk"_qs},
                                                {8, 1, 0, u"high-risk"_qs},
                                                {0, 0, 0, u"high-risk"_qs},
                                                {0, 11, 1, u"medium-risk"_qs}}));
    Sheet sheet(packNamed(u"mango"_qs));
    for (int i = 0; i < 15; ++i) {
        sheet.choose(i, i < fives                  ? u"always"_qs
                        : i < fives + fours        ? u"mostly"_qs
                        : i < fives + fours + ones ? u"sometimes"_qs
                                                   : u"never"_qs);
    }
    const ScoreCard card = sheet.score();
    CHECK(card.overall.score == 5 * fives + 4 * fours + ones);
    CHECK(band(sheet, card.overall) == expected);
    CHECK(card.nodes.front().bandIndex == -1);
}

TEST_CASE("a sum with fixed bands takes no \"not applicable\": the item stays open", "[scoring]")
{
    Sheet sheet(packNamed(u"mango"_qs));
    for (int i = 0; i < 15; ++i)
        sheet.choose(i, u"always"_qs);
    sheet.notApplicable(14);
    const ScoreCard card = sheet.score();
    CHECK(card.items[14].state == ItemState::Unanswered);
    CHECK(card.overall.bandIndex == -1);
}

TEST_CASE("a sum with fixed bands takes \"not applicable\" from an item that has points for it", "[scoring]")
{
    framework::Framework check = packNamed(u"mango"_qs);
    check.method.notApplicable = framework::NotApplicableRule::Points;
    check.sections.back().items.back().notApplicablePoints = Decimal::fromInt(5);
    Sheet sheet(check);
    for (int i = 0; i < 14; ++i)
        sheet.choose(i, u"mostly"_qs);
    sheet.notApplicable(14);
    const ScoreCard card = sheet.score();
    CHECK(card.items[14].state == ItemState::NotApplicable);
    CHECK(card.items[14].counted);
    CHECK(card.overall.score == 61);
    CHECK(band(sheet, card.overall) == u"low-risk"_qs);
}

TEST_CASE("protection standards are added up to a band only when all six are answered", "[scoring]")
{
    const auto [levels, expected] = GENERATE(table<QString, QString>({{u"111111"_qs, u"high"_qs},
                                                                      {u"222111"_qs, u"moderate"_qs},
                                                                      {u"221111"_qs, u"high"_qs},
                                                                      {u"333221"_qs, u"moderate"_qs},
                                                                      {u"333222"_qs, u"low"_qs},
                                                                      {u"333333"_qs, u"low"_qs}}));
    Sheet sheet(packNamed(u"psea"_qs));
    for (int i = 0; i < 5; ++i)
        sheet.choose(i, levels.mid(i, 1));
    CHECK(band(sheet, sheet.score().overall).isEmpty());
    sheet.notApplicable(5);
    CHECK(band(sheet, sheet.score().overall).isEmpty());
    sheet.choose(5, levels.mid(5, 1));
    CHECK(band(sheet, sheet.score().overall) == expected);
}

TEST_CASE("where a zero blocks, every item is a gate and the average does not hide it", "[scoring]")
{
    Sheet sheet(packNamed(u"chs"_qs));
    for (int i = 0; i < sheet.itemCount(); ++i)
        sheet.choose(i, u"4"_qs);
    CHECK(sheet.score().gates.size() == 18);
    sheet.choose(u"c5.practice"_qs, u"0"_qs);
    const ScoreCard card = sheet.score();
    const auto failed = std::find_if(card.gates.begin(), card.gates.end(),
                                     [](const GateResult& gate) { return gate.state == GateState::Failed; });
    REQUIRE(failed != card.gates.end());
    CHECK(failed->item == sheet.itemNumber(u"c5.practice"_qs));
    CHECK(failed->threshold == Decimal::fromInt(1));
    CHECK(card.overall.score == Approx(68.0 / 18).margin(1e-12));
}
