#include "audit/sampling/conclusion.h"

#include "audit/sampling/figures.h"
#include "audit/sampling/plan.h"

#include <cmath>
#include <numeric>

namespace sextant::audit {

namespace {

using Verdict = Conclusion::Verdict;

/// The words with %1, %2 … filled in.
LocalizedText say(const char16_t* en, const char16_t* zh, std::initializer_list<QString> values = {})
{
    LocalizedText text{QString::fromUtf16(en), QString::fromUtf16(zh)};
    int number = 0;
    for (const QString& value : values) {
        const QString place = u'%' + QString::number(++number);
        text.en.replace(place, value);
        text.zh.replace(place, value);
    }
    return text;
}

/// Two sentences after each other: with a blank in English only.
LocalizedText joined(const LocalizedText& first, const LocalizedText& second)
{
    return {first.en + u' ' + second.en, first.zh + second.zh};
}

QString whole(qint64 count)
{
    return QString::number(count);
}

/// "51 items were tested and 1 deviated."
LocalizedText tested(qint64 size, qint64 deviations)
{
    if (deviations == 0)
        return size == 1
                   ? say(u"1 item was tested; it did not deviate.", u"测试1项，未发现偏差。")
                   : say(u"%1 items were tested; none deviated.", u"测试%1项，未发现偏差。", {whole(size)});
    const char16_t* en =
        size == 1 ? u"%1 item was tested and %2 deviated." : u"%1 items were tested and %2 deviated.";
    return say(en, u"测试%1项，发现偏差%2项。", {whole(size), whole(deviations)});
}

LocalizedText atConfidence(double confidence, const LocalizedText& rest)
{
    const QString percent = rateText(confidence);
    return {u"At a confidence of " + percent + u", " + rest.en,
            u"在" + percent + u"的置信水平下，" + rest.zh};
}

/// How the limit stands to the tolerable rate, as the end of a sentence.
LocalizedText comparison(const AttributeFacts& facts, const AttributeEvaluation& evaluation)
{
    if (!evaluation.reliable.has_value())
        return say(u".", u"。");
    const QString tolerable = rateText(*facts.tolerableRate);
    if (*evaluation.reliable)
        return say(u", within the tolerable %1.", u"，在可容忍的%1以内。", {tolerable});
    return evaluation.upperLimit > *facts.tolerableRate + 1e-12
               ? say(u", above the tolerable %1.", u"，超过可容忍的%1。", {tolerable})
               : say(u"; the tolerable %1 itself is not ruled out.", u"，仍不能排除达到可容忍的%1。",
                     {tolerable});
}

Conclusion wholePopulation(const AttributeFacts& facts, const AttributeEvaluation& evaluation)
{
    Conclusion result;
    const QString rate = rateText(evaluation.sampleRate, 2);
    result.text =
        joined(tested(facts.size, facts.deviations),
               say(u"That is the whole population; its deviation rate is %1 and nothing is inferred.",
                   u"总体已全部测试，偏差率为%1，不涉及推断。", {rate}));
    return result;
}

} // namespace

Conclusion conclude(const AttributeFacts& facts, const AttributeEvaluation& evaluation)
{
    Conclusion result;
    if (facts.population == facts.size) {
        result = wholePopulation(facts, evaluation);
    } else {
        const QString limit = limitText(evaluation.upperLimit, facts.tolerableRate.value_or(1.0));
        LocalizedText bound =
            say(u"the deviation rate of the population is at most %1", u"总体偏差率上限为%1", {limit});
        if (evaluation.upperItems.has_value()) {
            const LocalizedText items = say(u" (%1 of %2 items)", u"（%2项中至多%1项）",
                                            {whole(*evaluation.upperItems), whole(*facts.population)});
            bound = {bound.en + items.en, bound.zh + items.zh};
        }
        const LocalizedText end = comparison(facts, evaluation);
        result.text = joined(tested(facts.size, facts.deviations),
                             atConfidence(facts.confidence, {bound.en + end.en, bound.zh + end.zh}));
    }
    if (!evaluation.reliable.has_value()) {
        result.headline = say(u"No tolerable rate was set", u"未设定可容忍偏差率");
        return result;
    }
    result.verdict = *evaluation.reliable ? Verdict::Sound : Verdict::NotShown;
    result.headline = *evaluation.reliable ? say(u"The control can be relied on", u"可以依赖这项控制")
                                           : say(u"The control cannot be relied on", u"不能依赖这项控制");
    if (*evaluation.reliable && facts.deviations > 0)
        result.text =
            joined(result.text, say(u"Each deviation still needs its cause.", u"对每项偏差仍须查明原因。"));
    return result;
}

Conclusion conclude(const AttributeFacts& facts, const RateEstimate& estimate)
{
    Conclusion result;
    result.headline = say(u"Estimated rate: %1", u"估计发生率：%1", {rateText(estimate.rate, 1)});
    if (facts.population == facts.size) {
        result.text = say(u"All %1 items were tested; the rate is %2 and nothing is inferred.",
                          u"总体%1项已全部测试，发生率为%2，不涉及推断。",
                          {whole(facts.size), rateText(estimate.rate, 2)});
        return result;
    }
    result.text =
        joined(say(u"It occurred in %2 of %1 items tested.", u"测试%1项，其中%2项存在所查情况。",
                   {whole(facts.size), whole(facts.deviations)}),
               atConfidence(
                   facts.confidence,
                   say(u"the rate in the population lies from %1 to %2.", u"总体发生率在%1至%2之间。",
                       {rateText(std::floor(estimate.lower * 1000) / 1000, 1), limitText(estimate.upper)})));
    return result;
}

Conclusion conclude(const MisstatementFacts& facts, const MisstatementEvaluation& evaluation)
{
    Conclusion result;
    const LocalizedText found = facts.taints.empty() && facts.known <= Decimal{}
                                    ? say(u"No overstatement was found.", u"未发现多计。")
                                    : say(u"Known and projected overstatement is %1.",
                                          u"已知及推断的多计错报为%1。", {amountText(evaluation.projected)});
    LocalizedText bound = say(u"overstatement of the population is at most %1", u"总体多计错报上限为%1",
                              {amountText(evaluation.upperLimit)});
    LocalizedText end = say(u".", u"。");
    if (evaluation.acceptable.has_value())
        end = *evaluation.acceptable ? say(u", within the tolerable %1.", u"，在可容忍错报%1以内。",
                                           {amountText(*facts.tolerable)})
                                     : say(u", above the tolerable %1.", u"，超过可容忍错报%1。",
                                           {amountText(*facts.tolerable)});
    result.text =
        joined(joined(found, atConfidence(facts.confidence, {bound.en + end.en, bound.zh + end.zh})),
               say(u"Understatement and omitted items need tests of their own.", u"少计和漏记须另行测试。"));
    if (!evaluation.acceptable.has_value()) {
        result.headline = say(u"No tolerable misstatement was set", u"未设定可容忍错报");
        return result;
    }
    result.verdict = *evaluation.acceptable ? Verdict::Sound : Verdict::NotShown;
    result.headline = *evaluation.acceptable ? say(u"The book value can be accepted as not overstated",
                                                   u"账面金额可以认可，无重大多计")
                                             : say(u"The book value cannot be accepted", u"账面金额不能认可");
    return result;
}

Conclusion conclude(std::span<const StratumFacts> strata, const StratifiedEvaluation& evaluation)
{
    const auto sum = [&](qint64 StratumFacts::*part) {
        return std::accumulate(
            strata.begin(), strata.end(), qint64{0},
            [&](qint64 total, const StratumFacts& stratum) { return total + stratum.*part; });
    };
    Conclusion result;
    result.headline = say(u"Best estimate, stratum by stratum", u"分层推断的最佳估计");
    const LocalizedText estimate =
        say(u"Projected stratum by stratum, %1 of %2 items deviate and misstatement is %3.",
            u"按层推断，总体%2项中约有偏差%1项，错报约%3。",
            {QString::number(evaluation.projectedDeviations, 'f', 1), whole(sum(&StratumFacts::items)),
             amountText(evaluation.projectedMisstatement)});
    result.text = joined(joined(tested(sum(&StratumFacts::tested), sum(&StratumFacts::deviations)), estimate),
                         say(u"No upper limit is stated: the strata are too small to bear one.",
                             u"各层样本较小，不足以得出上限。"));
    return result;
}

Conclusion concludeJudgemental(qint64 size, qint64 deviations)
{
    Conclusion result;
    result.headline = say(u"About the chosen items only", u"仅就所选项目");
    result.text =
        joined(tested(size, deviations),
               say(u"They were chosen by judgement: nothing is concluded about the rest of the population.",
                   u"这些项目由审计人员凭判断选取，不能据以推断总体。"));
    return result;
}

} // namespace sextant::audit
