#include "audit/sample_outcome.h"
#include "audit/sample_words.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>
#include <rapidcheck/catch.h>

#include <algorithm>

using namespace sextant;
using namespace sextant::audit;

namespace {

SampledItem item(qint64 position, Decimal amount, bool certain = false)
{
    SampledItem one;
    one.position = position;
    one.reference = QStringLiteral("V%1").arg(position + 1);
    one.amount = amount;
    one.certain = certain;
    return one;
}

/// Items of 50,000 drawn with an interval of 100,000; one certain item of 250,000 at the end.
SampleRecord monetary()
{
    SampleRecord record;
    record.design.plan.method = SamplingMethod::MonetaryUnit;
    record.design.plan.bookValue = Decimal::fromInt(6'000'000);
    record.design.plan.tolerableMisstatement = Decimal::fromInt(400'000);
    record.design.rule = SelectionRule::MonetaryUnit;
    record.design.interval = Decimal::fromInt(100'000);
    for (qint64 i = 0; i < 4; ++i)
        record.selection.push_back(item(i, Decimal::fromInt(50'000)));
    record.selection.push_back(item(4, Decimal::fromInt(250'000), true));
    for (size_t i = 0; i < record.selection.size(); ++i)
        resultFor(record, i).result = TestResult::Conforming;
    record.design.size = 5;
    return record;
}

void misstate(SampleRecord& record, size_t place, qint64 audited)
{
    resultFor(record, place).result = TestResult::Misstated;
    resultFor(record, place).audited = Decimal::fromInt(audited);
}

MonetaryOutcome moneyOf(const SampleRecord& record)
{
    const auto outcome = outcomeOf(record);
    REQUIRE(outcome.has_value());
    REQUIRE(std::holds_alternative<MonetaryOutcome>(outcome->figures));
    return std::get<MonetaryOutcome>(outcome->figures);
}

/// 51 of 200, as the tables say, with \a deviations.
SampleRecord attribute(int deviations, bool mayEnlarge = true)
{
    SampleRecord record;
    record.population.size = 200;
    record.design.plan.population = 200;
    record.design.size = 51;
    record.design.mayEnlarge = mayEnlarge;
    for (qint64 i = 0; i < 51; ++i) {
        record.selection.push_back(item(i, Decimal::fromInt(10)));
        resultFor(record, static_cast<size_t>(i)).result =
            i < deviations ? TestResult::Deviation : TestResult::Conforming;
    }
    return record;
}

} // namespace

TEST_CASE("taintings of audited amounts give the published upper limit", "[audit][sampling]")
{
    SampleRecord record = monetary();
    misstate(record, 0, 45'000); // 10 %
    misstate(record, 2, 30'000); // 40 %
    const MonetaryOutcome outcome = moneyOf(record);
    CHECK(outcome.facts.taints == std::vector{0.1, 0.4});
    CHECK(outcome.figures.basicPrecision == Approx(299'573).margin(1));
    CHECK(outcome.figures.projected == Approx(50'000).margin(0.01));
    CHECK(outcome.figures.upperLimit == Approx(385'017.5).margin(1));
    CHECK(outcome.figures.acceptable == true);
    CHECK(outcomeOf(record)->conclusion.verdict == Conclusion::Verdict::Sound);
    CHECK(outcome.tainted.size() == 2);
    CHECK(outcome.tainted[1].projected == Approx(40'000));
}

TEST_CASE("what is found in a certain item stands for itself", "[audit][sampling]")
{
    SampleRecord record = monetary();
    misstate(record, 4, 190'000);
    const MonetaryOutcome outcome = moneyOf(record);
    CHECK(outcome.facts.taints.empty());
    CHECK(outcome.facts.known == Decimal::fromInt(60'000));
    CHECK(outcome.figures.upperLimit == Approx(359'573).margin(1));
}

TEST_CASE("understatement is told and not set against overstatement", "[audit][sampling]")
{
    SampleRecord record = monetary();
    misstate(record, 1, 70'000);
    const MonetaryOutcome outcome = moneyOf(record);
    CHECK(outcome.understated == Decimal::fromInt(20'000));
    CHECK(outcome.figures.upperLimit == Approx(299'573).margin(1));
    const auto told = outcomeOf(record);
    CHECK(told->conclusion.text.en.contains(QStringLiteral("20,000.00")));
    CHECK(told->conclusion.text.zh.contains(QStringLiteral("少计20,000.00")));
}

TEST_CASE("a monetary item that cannot be tested counts as wholly misstated", "[audit][sampling]")
{
    SampleRecord record = monetary();
    resultFor(record, 3).result = TestResult::Replaced;
    const MonetaryOutcome outcome = moneyOf(record);
    CHECK(outcome.notFound == 1);
    CHECK(outcome.facts.taints == std::vector{1.0});
    const LocalizedText told = outcomeOf(record)->conclusion.text;
    CHECK(told.en.contains(QStringLiteral("as ISA 530 (paragraph 11) asks")));
    CHECK(told.zh.contains(QStringLiteral("第530号》第11段")));
    resultFor(record, 3).result = TestResult::Misstated; // without an amount: nobody could tell one
    CHECK(moneyOf(record).facts.taints == std::vector{1.0});
    CHECK(moneyOf(record).notFound == 0);
}

TEST_CASE("nothing is evaluated before every item has a result", "[audit][sampling]")
{
    SampleRecord record = monetary();
    resultFor(record, 0).result = TestResult::NotTested;
    CHECK_FALSE(outcomeOf(record).has_value());
    CHECK_FALSE(outcomeOf(SampleRecord{}).has_value());
}

TEST_CASE("an estimate says its limits, and whether they are as near as was wanted", "[audit][sampling]")
{
    SampleRecord record;
    record.population.size = 200;
    record.design.plan.method = SamplingMethod::Estimate;
    record.design.plan.population = 200;
    record.design.plan.precision = 0.1;
    record.design.size = 60;
    record.design.mayEnlarge = true;
    for (qint64 i = 0; i < 60; ++i) {
        record.selection.push_back(item(i, {}));
        resultFor(record, static_cast<size_t>(i)).result =
            i < 30 ? TestResult::Deviation : TestResult::Conforming;
    }
    const auto outcome = outcomeOf(record);
    REQUIRE(outcome.has_value());
    const auto& rate = std::get<RateOutcome>(outcome->figures);
    CHECK(rate.figures.rate == Approx(0.5));
    CHECK(rate.figures.lower < 0.4);
    CHECK_FALSE(rate.isPreciseEnough);
    CHECK(outcome->conclusion.verdict == Conclusion::Verdict::Open);
    CHECK(outcome->conclusion.text.en.contains(QStringLiteral("±10%")));
    const EnlargementOffer offer = enlargementOf(record);
    CHECK(offer.bar == EnlargeBar::None);
    CHECK(offer.size == 66); // p = 0.5, e = 0.1: 97 of many, 66 of 200
}

TEST_CASE("strata are projected one by one and no limit is stated", "[audit][sampling]")
{
    SampleRecord record;
    record.design.plan.method = SamplingMethod::Stratified;
    record.design.rule = SelectionRule::Stratified;
    record.design.tallies = {{{}, Decimal::fromInt(100), 50, Decimal::fromInt(2'000), 2, false},
                             {Decimal::fromInt(100), std::nullopt, 10, Decimal::fromInt(5'000), 2, false}};
    for (qint64 i = 0; i < 4; ++i) {
        SampledItem one = item(i, Decimal::fromInt(i < 2 ? 40 : 500));
        one.stratum = i < 2 ? 0 : 1;
        record.selection.push_back(one);
        resultFor(record, static_cast<size_t>(i)).result = TestResult::Conforming;
    }
    misstate(record, 0, 20);
    const auto outcome = outcomeOf(record);
    REQUIRE(outcome.has_value());
    const auto& strata = std::get<StratifiedOutcome>(outcome->figures);
    CHECK(strata.figures.projectedDeviations == Approx(25));    // 50 × 1 ÷ 2
    CHECK(strata.figures.projectedMisstatement == Approx(500)); // 2,000 × 20 ÷ 80
    CHECK(strata.strata[1].tested == 2);
    CHECK(outcome->conclusion.verdict == Conclusion::Verdict::Open);
    const auto facts = outcomeFacts(record, *outcome);
    CHECK(facts.back().value.en == QStringLiteral("none is stated"));
    // A stratum of which nothing could be tested bears no estimate.
    resultFor(record, 2).result = TestResult::Replaced;
    resultFor(record, 3).result = TestResult::Replaced;
    CHECK_FALSE(outcomeOf(record).has_value());
}

TEST_CASE("items chosen by hand speak for themselves only", "[audit][sampling]")
{
    SampleRecord record;
    record.design.plan.method = SamplingMethod::Judgemental;
    record.selection = {item(3, Decimal::fromInt(100)), item(9, Decimal::fromInt(200))};
    record.selection[0].reason = QStringLiteral("paid twice?");
    misstate(record, 0, 60);
    resultFor(record, 1).result = TestResult::Conforming;
    const auto outcome = outcomeOf(record);
    REQUIRE(outcome.has_value());
    CHECK(std::get<JudgementalOutcome>(outcome->figures).misstatement == Decimal::fromInt(40));
    CHECK(outcome->conclusion.verdict == Conclusion::Verdict::Open);
    CHECK(outcome->conclusion.text.zh.contains(QStringLiteral("不能据以推断总体")));
    CHECK(drawnAs(record.selection[0], record).en == QStringLiteral("paid twice?"));
    CHECK(enlargementOf(record).bar == EnlargeBar::NotThis);
}

TEST_CASE("one deviation in 51 of 200 asks for 78 items, once, and only when that was planned",
          "[audit][sampling]")
{
    CHECK(enlargementOf(attribute(1)) == EnlargementOffer{EnlargeBar::None, 78, 1});
    CHECK(enlargementOf(attribute(1, false)).bar == EnlargeBar::NotPlanned);
    CHECK(enlargementOf(attribute(0)).bar == EnlargeBar::NotNeeded);
    SampleRecord done = attribute(1);
    done.design.enlargements = {{30, 51, {}}};
    CHECK(enlargementOf(done).bar == EnlargeBar::Done);
    CHECK(enlargementOf(attribute(10)).bar == EnlargeBar::NoSize); // ten are too many already
    SampleRecord open = attribute(1);
    resultFor(open, 7).result = TestResult::NotTested;
    CHECK(enlargementOf(open).bar == EnlargeBar::Open);
}

TEST_CASE("a monetary-unit sample may go on with half the interval", "[audit][sampling]")
{
    SampleRecord record = monetary();
    record.population.size = 5'000;
    record.design.size = 58;
    record.design.plan.tolerableMisstatement = Decimal::fromInt(300'000);
    record.design.mayEnlarge = true;
    CHECK(enlargementOf(record).bar == EnlargeBar::NotNeeded);
    misstate(record, 0, 30'000); // tainted by 40%: the limit is 369,498
    const EnlargementOffer offer = enlargementOf(record);
    CHECK(offer.bar == EnlargeBar::None);
    CHECK(offer.interval == Decimal::fromInt(50'000)); // where the item of 50,000 stands for itself
    CHECK(offer.size == 121);
    record.design.mayEnlarge = false;
    CHECK(enlargementOf(record).bar == EnlargeBar::NotPlanned);
    record.design.enlargements = {{58, 100, {}}};
    CHECK(enlargementOf(record).bar == EnlargeBar::Done);
}

TEST_CASE("a larger misstatement asks for a smaller interval, and one beyond bearing for none",
          "[audit][sampling]")
{
    SampleRecord record = monetary();
    record.population.size = 5'000;
    record.design.plan.tolerableMisstatement = Decimal::fromInt(300'000);
    for (size_t i = 0; i < 4; ++i)
        record.selection[i].amount = Decimal::fromInt(4'000);
    for (size_t i = 0; i < 4; ++i)
        misstate(record, i, 0);
    CHECK(enlargementOf(record).interval == Decimal::fromInt(25'000)); // 915,000 ÷ 4
    misstate(record, 4, 0);                                            // 250,000 for certain
    CHECK(enlargementOf(record).interval == Decimal::fromInt(5'000));
    record.design.plan.tolerableMisstatement = Decimal::fromInt(200'000);
    CHECK(enlargementOf(record).bar == EnlargeBar::NoSize);
}

TEST_CASE("a stratified sample states no limit, so it is not enlarged", "[audit][sampling]")
{
    SampleRecord record;
    record.population.size = 100;
    record.design.plan.method = SamplingMethod::Stratified;
    record.design.rule = SelectionRule::Stratified;
    record.design.mayEnlarge = true;
    Stratum stratum;
    stratum.items = 100;
    stratum.size = 1;
    stratum.value = Decimal::fromInt(10'000);
    record.design.tallies = {stratum};
    record.selection = {item(0, Decimal::fromInt(100))};
    CHECK(enlargementOf(record).bar == EnlargeBar::Open);
    misstate(record, 0, 0);
    CHECK(enlargementOf(record).bar == EnlargeBar::NoLimit);
}

TEST_CASE("what was enlarged is drawn again by its design alone", "[audit][sampling]")
{
    SampleDesign design;
    design.rule = SelectionRule::Systematic;
    design.size = 15;
    design.enlargements = {{10, 15, {}}};
    const auto systematic = drawAgain(design, 7, 103, {}, 0);
    REQUIRE(systematic.has_value());
    std::vector<qint64> positions;
    for (const SelectedItem& one : systematic->items)
        positions.push_back(one.position);
    CHECK(positions == std::vector<qint64>{3, 6, 16, 24, 26, 37, 44, 47, 57, 65, 68, 78, 86, 88, 98});

    const std::vector<Decimal> amounts(600, Decimal::fromInt(10'000));
    SampleDesign money;
    money.rule = SelectionRule::MonetaryUnit;
    money.plan.method = SamplingMethod::MonetaryUnit;
    money.plan.bookValue = Decimal::fromInt(6'000'000);
    money.plan.tolerableMisstatement = Decimal::fromInt(300'000);
    money.interval = Decimal::fromInt(100'000);
    const auto before = drawAgain(money, 20250311, 600, amounts, 0);
    money.interval = Decimal::fromInt(50'000);
    money.enlargements = {{60, 120, {}}};
    const auto after = drawAgain(money, 20250311, 600, amounts, 0);
    REQUIRE(before.has_value());
    REQUIRE(after.has_value());
    CHECK(before->items.size() == 60);
    CHECK(after->items.size() == 120);
    CHECK((before->startAmount.scaled - after->startAmount.scaled) % money.interval->scaled == 0);
    for (const SelectedItem& one : before->items)
        CHECK(std::ranges::find(after->items, one.position, &SelectedItem::position) != after->items.end());
}

TEST_CASE("a larger sample of the same seed begins with the smaller one", "[audit][sampling]")
{
    rc::prop("random order", [] {
        const qint64 size = *rc::gen::inRange<qint64>(2, 2'000);
        SampleDesign small;
        small.size = *rc::gen::inRange<qint64>(1, size);
        SampleDesign large = small;
        large.size = *rc::gen::inRange<qint64>(small.size, size + 1);
        const quint64 seed = *rc::gen::arbitrary<quint64>();
        const auto before = drawAgain(small, seed, size, {}, 5);
        const auto after = drawAgain(large, seed, size, {}, 5);
        RC_ASSERT(before.has_value() && after.has_value());
        RC_ASSERT(static_cast<qint64>(after->items.size()) == large.size);
        for (const SelectedItem& one : before->items) {
            const auto again = std::ranges::find(after->items, one.position, &SelectedItem::position);
            RC_ASSERT(again != after->items.end());
            RC_ASSERT(again->draw == one.draw);
        }
        // What was drawn first, in its order, is the smaller sample.
        const auto first = std::ranges::count_if(
            after->items, [&](const SelectedItem& one) { return one.draw <= small.size; });
        RC_ASSERT(first == small.size);
    });
}

TEST_CASE("the words of a sample are there in both languages", "[audit][sampling]")
{
    SampleRecord record = monetary();
    record.population.size = 120;
    record.population.source = QStringLiteral("ledger.csv");
    record.design.leftOut = 2;
    misstate(record, 0, 0);
    resultFor(record, 0).note = QStringLiteral("no invoice");
    for (const auto& facts : {designFacts(record), outcomeFacts(record, *outcomeOf(record))}) {
        CHECK(facts.size() > 5);
        for (const SampleFact& fact : facts)
            for (const QString& text : {fact.label.en, fact.label.zh, fact.value.en, fact.value.zh})
                CHECK_FALSE(text.isEmpty());
    }
    const LocalizedText condition = conditionOf(record);
    CHECK(condition.en.contains(QStringLiteral("V1 50,000.00 → 0.00: no invoice")));
    CHECK(condition.zh.contains(QStringLiteral("发现偏差1项")));
    for (int method = 0; method < 5; ++method)
        for (int result = 1; result < 5; ++result)
            CHECK_FALSE(resultWord(static_cast<TestResult>(result), static_cast<SamplingMethod>(method))
                            .zh.isEmpty());
}
