#include "audit/sampling/refusals.h"

#include <array>

namespace sextant::audit {

namespace {

/// In the order of SampleRefusal.
constexpr std::array kWords{
    RefusalEntry{"confidenceRange", u"A confidence of {value} is no basis for a sample.",
                 u"Choose one from 50% to 99.9%; 90%, 95% and 99% are usual.", u"置信水平不能是{value}。",
                 u"请在50%至99.9%之间选择，常用90%、95%和99%。"},
    RefusalEntry{"toleranceRange", u"A tolerable deviation rate of {value} cannot be used.",
                 u"Give a rate above 0 and below 100%, such as 5%.", u"可容忍偏差率不能是{value}。",
                 u"请填写大于0、小于100%的比率，例如5%。"},
    RefusalEntry{"rateRange", u"An expected rate of {value} cannot be used.",
                 u"Give a rate above 0 and below 100%; 50% when nothing is known.",
                 u"预计发生率不能是{value}。", u"请填写大于0、小于100%的比率；没有依据时用50%。"},
    RefusalEntry{"precisionRange", u"A precision of {value} cannot be used.",
                 u"Give a precision above 0 and up to 50%, such as 5%.", u"精确度不能是{value}。",
                 u"请填写大于0、不超过50%的精确度，例如5%。"},
    RefusalEntry{"populationRange", u"A population of {value} items cannot be sampled.",
                 u"Give the number of items: at least 1, at most {limit}.", u"总体不能是{value}项。",
                 u"请填写总体项数，至少1项，至多{limit}项。"},
    RefusalEntry{"sizeRange", u"A sample of {value} does not fit a population of {population}.",
                 u"Take at least 1 item and at most all of them.", u"样本量{value}与总体{population}项不符。",
                 u"样本量至少为1，至多为总体项数。"},
    RefusalEntry{"deviationRange", u"A sample of {size} cannot hold {value} deviations.",
                 u"Count the deviations again: none to all of the sample.",
                 u"{size}项样本中不可能有{value}项偏差。", u"请重新核对偏差数，应在0与样本量之间。"},
    RefusalEntry{
        "allowedTooMany",
        u"With {allowed} allowed deviations, no sample can show that fewer than {tolerable} items deviate.",
        u"Allow fewer, tolerate a higher rate, or test every item.",
        u"允许{allowed}项偏差时，任何样本都无法证明总体偏差少于{tolerable}项。",
        u"请减少允许的偏差数、提高可容忍偏差率，或逐项全部测试。"},
    RefusalEntry{"bookValueRange", u"A book value of {value} cannot be sampled.",
                 u"Give the total of the items above zero.", u"账面金额不能是{value}。",
                 u"请填写各正数项目的合计金额。"},
    RefusalEntry{"tolerableAmount", u"A tolerable misstatement of {value} cannot be used.",
                 u"Give an amount above zero.", u"可容忍错报不能是{value}。", u"请填写大于零的金额。"},
    RefusalEntry{"expectedAmount", u"An expected misstatement of {value} cannot be used.",
                 u"Give zero or an amount above it.", u"预计错报不能是{value}。",
                 u"请填写零或大于零的金额。"},
    RefusalEntry{
        "expectedTooHigh",
        u"An expected misstatement of {expected}, times {factor}, uses up the tolerable misstatement of "
        u"{tolerable}.",
        u"A sample would not help: test every item, or have the errors corrected first.",
        u"预计错报{expected}乘以扩展系数{factor}，已达到可容忍错报{tolerable}。",
        u"此时抽样没有意义：请逐项全部测试，或先更正错误。"},
    RefusalEntry{
        "noExpansionFactor",
        u"No expansion factor is published for a confidence of {value} with an expected misstatement.",
        u"Take 99% or less, or expect no misstatement.",
        u"置信水平为{value}且预计有错报时，没有公布的扩展系数。",
        u"请把置信水平降至99%或以下，或设预计错报为零。"},
    RefusalEntry{"intervalRange", u"A sampling interval of {value} cannot be used.",
                 u"Give the interval with which the sample was drawn.", u"抽样间隔不能是{value}。",
                 u"请填写选样时所用的抽样间隔。"},
    RefusalEntry{
        "taintRange", u"{value} is no tainting.",
        u"Give the overstated part of the item's book value, above 0 and at most 1; understatements are "
        u"judged apart.",
        u"错报比率不能是{value}。", u"请填写多计部分占账面金额的比率，大于0、不超过1；少计另行评价。"},
    RefusalEntry{"amountsNeeded", u"Monetary units are drawn from amounts, and there are none.",
                 u"Name the column that holds the amounts.", u"货币单位抽样按金额选样，但没有金额。",
                 u"请指定金额所在的列。"},
    RefusalEntry{"noPositiveAmounts", u"None of the {items} items has an amount above zero.",
                 u"Choose the column of amounts, or reverse the sign of credit balances.",
                 u"{items}个项目中没有大于零的金额。", u"请选择金额列；贷方余额请先改变符号。"},
    RefusalEntry{"totalTooLarge", u"The amounts add up to more than can be counted exactly.",
                 u"Split the ledger, or state it in thousands.", u"金额合计超出可精确计算的范围。",
                 u"请拆分账册，或改用千元为单位。"},
    RefusalEntry{"strataWrong", u"The strata do not cover the population.",
                 u"Give rising bounds and a least number of items of 1 or more.", u"分层未能覆盖总体。",
                 u"各层界限应由小到大，每层至少抽1项。"},
    RefusalEntry{
        "judgementalHasNoSize", u"A judgemental sample has no computed size and is never projected.",
        u"Choose the items and record why; for a statement on the whole population, sample at random.",
        u"判断抽样没有计算的样本量，其结果也不得推断总体。",
        u"请逐项选择并记录理由；要对总体下结论，请改用随机抽样。"},
    RefusalEntry{"paperTooLong",
                 u"A sample of {value} items is more than one working paper takes (at most {limit}).",
                 u"Tolerate more, accept less confidence, or split the population.",
                 u"样本共{value}项，超过一份底稿的上限{limit}项。",
                 u"请提高可容忍水平、降低置信水平，或拆分总体。"},
};

} // namespace

tl::unexpected<Error> refuse(SampleRefusal reason, QVariantMap args)
{
    const char* name = kWords.at(static_cast<size_t>(reason)).reason;
    args.insert(QStringLiteral("reason"), QString::fromLatin1(name));
    return fail(ErrorCode::SampleRefused, std::move(args));
}

RefusalWords refusalWords(const Error& error)
{
    return sextant::refusalWords(kWords, error.args)
        .value_or(
            RefusalWords{{QStringLiteral("The sample cannot be taken or judged like this."),
                          QStringLiteral("无法按此要求抽样或评价。")},
                         {QStringLiteral("Check what was entered."), QStringLiteral("请核对填写的内容。")}});
}

} // namespace sextant::audit
