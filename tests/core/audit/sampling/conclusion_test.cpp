#include "audit/sampling/conclusion.h"
#include "audit/sampling/figures.h"

#include <catch2/catch.hpp>

using namespace sextant;
using namespace sextant::audit;

namespace {

Conclusion concluded(qint64 size, qint64 deviations, std::optional<qint64> population = {},
                     std::optional<double> tolerable = 0.05)
{
    const AttributeFacts facts{.size = size,
                               .deviations = deviations,
                               .confidence = 0.95,
                               .population = population,
                               .tolerableRate = tolerable};
    return conclude(facts, evaluateAttribute(facts).value());
}

Conclusion concluded(const std::vector<double>& taints, std::optional<Decimal> tolerable)
{
    const MisstatementFacts facts{.interval = Decimal::fromInt(100'000),
                                  .taints = taints,
                                  .known = {},
                                  .confidence = 0.95,
                                  .tolerable = tolerable};
    return conclude(facts, evaluateMonetaryUnits(facts).value());
}

using Verdict = Conclusion::Verdict;

} // namespace

TEST_CASE("a control that failed its test is said to have failed, with the figures", "[audit]")
{
    const Conclusion conclusion = concluded(51, 1, 200);
    CHECK(conclusion.verdict == Verdict::NotShown);
    CHECK(conclusion.headline ==
          LocalizedText{u"The control cannot be relied on"_qs, u"不能依赖这项控制"_qs});
    CHECK(conclusion.text.en == u"51 items were tested and 1 deviated. At a confidence of 95%, the deviation "
                                u"rate of the population is at "
                                u"most 8.0% (16 of 200 items), above the tolerable 5%."_qs);
    CHECK(conclusion.text.zh ==
          u"测试51项，发现偏差1项。在95%的置信水平下，总体偏差率上限为8.0%（200项中至多16项），"
          u"超过可容忍的5%。"_qs);
}

TEST_CASE("a control that passed is said to have passed, and no deviation is waved through", "[audit]")
{
    const Conclusion clean = concluded(60, 0);
    CHECK(clean.verdict == Verdict::Sound);
    CHECK(clean.text.en ==
          u"60 items were tested; none deviated. At a confidence of 95%, the deviation rate of the "
          u"population is at most 4.9%, within the tolerable 5%."_qs);
    CHECK(clean.text.zh ==
          u"测试60项，未发现偏差。在95%的置信水平下，总体偏差率上限为4.9%，在可容忍的5%以内。"_qs);
    const Conclusion one = concluded(100, 1);
    CHECK(one.verdict == Verdict::Sound);
    CHECK(one.text.en.endsWith(u"Each deviation still needs its cause."_qs));
    CHECK(one.text.zh.endsWith(u"对每项偏差仍须查明原因。"_qs));
}

TEST_CASE("a limit as high as what is tolerable shows nothing", "[audit]")
{
    const Conclusion conclusion = concluded(50, 0, 200); // ten of 200 remain possible
    CHECK(conclusion.verdict == Verdict::NotShown);
    CHECK(conclusion.text.en.endsWith(
        u"at most 5.0% (10 of 200 items); the tolerable 5% itself is not ruled out."_qs));
}

TEST_CASE("a population tested whole is not inferred from", "[audit]")
{
    const Conclusion conclusion = concluded(40, 1, 40);
    CHECK(conclusion.text.en ==
          u"40 items were tested and 1 deviated. That is the whole population; its deviation "
          u"rate is 2.5% and nothing is inferred. Each deviation still needs its cause."_qs);
    CHECK(conclusion.text.zh == u"测试40项，发现偏差1项。总体已全部测试，偏差率为2.5%，不涉及推断。"
                                u"对每项偏差仍须查明原因。"_qs);
}

TEST_CASE("without a tolerable rate nothing is claimed", "[audit]")
{
    const Conclusion conclusion = concluded(60, 1, {}, {});
    CHECK(conclusion.verdict == Verdict::Open);
    CHECK(conclusion.text.en.endsWith(u"is at most 7.7%."_qs));
}

TEST_CASE("an account is accepted for overstatement only", "[audit]")
{
    const Conclusion clean = concluded(std::vector<double>{}, Decimal::fromInt(300'000));
    CHECK(clean.verdict == Verdict::Sound);
    CHECK(clean.text.en ==
          u"No overstatement was found. At a confidence of 95%, overstatement of the population is at "
          u"most 299,573.23, within the tolerable 300,000.00. Understatement and omitted items need "
          u"tests of their own."_qs);
    const Conclusion bad = concluded({0.4, 0.1}, Decimal::fromInt(300'000));
    CHECK(bad.verdict == Verdict::NotShown);
    CHECK(bad.headline.zh == u"账面金额不能认可"_qs);
    CHECK(bad.text.zh == u"已知及推断的多计错报为50,000.00。在95%的置信水平下，总体多计错报上限为385,017.81，"
                         u"超过可容忍错报300,000.00。少计和漏记须另行测试。"_qs);
    CHECK(concluded(std::vector<double>{}, {}).verdict == Verdict::Open);
}

TEST_CASE("a rate is stated with both of its limits", "[audit]")
{
    const AttributeFacts facts{
        .size = 100, .deviations = 10, .confidence = 0.95, .population = {}, .tolerableRate = {}};
    const Conclusion conclusion = conclude(facts, estimateRate(facts).value());
    CHECK(conclusion.text.en ==
          u"It occurred in 10 of 100 items tested. At a confidence of 95%, the rate in the "
          u"population lies from 4.9% to 17.7%."_qs);
    CHECK(conclusion.text.zh ==
          u"测试100项，其中10项存在所查情况。在95%的置信水平下，总体发生率在4.9%至17.7%之间。"_qs);
}

TEST_CASE("a judgemental sample is never projected", "[audit]")
{
    const Conclusion conclusion = concludeJudgemental(12, 2);
    CHECK(conclusion.verdict == Verdict::Open);
    CHECK(conclusion.text.en ==
          u"12 items were tested and 2 deviated. They were chosen by judgement: nothing is "
          u"concluded about the rest of the population."_qs);
    CHECK(conclusion.text.zh ==
          u"测试12项，发现偏差2项。这些项目由审计人员凭判断选取，不能据以推断总体。"_qs);
    CHECK(concludeJudgemental(1, 0).text.en.startsWith(u"1 item was tested; it did not deviate."_qs));
}

TEST_CASE("strata give a best estimate and no limit", "[audit]")
{
    const std::vector<StratumFacts> strata{{.items = 100,
                                            .value = Decimal::fromInt(10'000),
                                            .tested = 10,
                                            .testedValue = Decimal::fromInt(1'000),
                                            .deviations = 1,
                                            .misstatement = Decimal::fromInt(20)}};
    const Conclusion conclusion = conclude(strata, evaluateStratified(strata).value());
    CHECK(conclusion.verdict == Verdict::Open);
    CHECK(conclusion.text.en.contains(u"10.0 of 100 items deviate and misstatement is 200.00"_qs));
    CHECK(conclusion.text.zh.contains(u"总体100项中约有偏差10.0项，错报约200.00"_qs));
}

TEST_CASE("a limit never looks smaller than it is, nor above what it is not above", "[audit]")
{
    CHECK(limitText(0.0487) == u"4.9%"_qs);
    CHECK(limitText(0.0501) == u"5.1%"_qs);
    CHECK(limitText(0.0475, 0.0477) == u"4.75%"_qs);
    CHECK(limitText(0.04951, 0.05) == u"5.0%"_qs);
    CHECK(limitText(1.0) == u"100.0%"_qs);
    CHECK(rateText(0.05) == u"5%"_qs);
    CHECK(rateText(0.999) == u"99.9%"_qs);
    CHECK(rateText(-0.1) == u"-10%"_qs);
}

TEST_CASE("amounts have two decimals and marks between thousands", "[audit]")
{
    CHECK(amountText(1234567.891) == u"1,234,567.89"_qs);
    CHECK(amountText(Decimal{12'345'678'949}) == u"1,234,567.89"_qs);
    CHECK(amountText(Decimal{-9'999'950}) == u"-1,000.00"_qs);
    CHECK(amountText(Decimal{}) == u"0.00"_qs);
    CHECK(amountText(999.0) == u"999.00"_qs);
    CHECK(amountText(-1000.0) == u"-1,000.00"_qs);
}
