#pragma once

#include "cli/phrase.h"

/// Words of the verbs on samples, apart from the others because only they need them.
namespace sextant::cli::phrases {

inline constexpr Phrase kSampleSize{u"Sample size: %1", u"样本量：%1"};
inline constexpr Phrase kSampleInterval{u"Sampling interval: %1", u"抽样间隔：%1"};
inline constexpr Phrase kSampleChance{
    u"If %1 deviated, so few deviations in such a sample would have a chance of %2.",
    u"如果总体偏差达到%1，这样的样本中只见到这么少偏差的概率为%2。"};
inline constexpr Phrase kSampleItems{u"%1 of %2 items", u"%2项中的%1项"};
inline constexpr Phrase kRandomSelection{u"Random selection", u"随机选样"};
inline constexpr Phrase kSystematicSelection{u"Systematic selection", u"系统选样"};
inline constexpr Phrase kMonetarySelection{u"Monetary-unit selection", u"货币单位选样"};
inline constexpr Phrase kSelectionIs{u"%1, seed %2: %3 of %4 items", u"%1，种子%2：从%4项中选出%3项"};
inline constexpr Phrase kSelectionStart{u"Start: item %1", u"起点：第%1项"};
inline constexpr Phrase kSelectionMoney{u"Total %1 (column “%2”) · interval %3 · start %4",
                                        u"合计%1（“%2”列），抽样间隔%3，起点%4"};
inline constexpr Phrase kSelectionLeftOut{
    u"Items of zero or less, not drawn from: %1, in all %2. Test them apart.",
    u"金额为零或负数、未参与选样的项目：%1项，合计%2，须另行测试。"};
inline constexpr Phrase kTotalsLeftOut{u"Rows of totals left out: %1", u"已剔除的合计行：%1"};
inline constexpr Phrase kRepeatedIds{u"Rows whose “%1” occurred before: %2. Each row is an item.",
                                     u"“%1”重复的行：%2行。每行按一项处理。"};
inline constexpr Phrase kDraw{u"Draw", u"抽取次序"};
inline constexpr Phrase kHits{u"Hits", u"命中"};
inline constexpr Phrase kCertain{u"certain", u"必选"};

} // namespace sextant::cli::phrases

namespace sextant::cli::help {

inline constexpr Phrase kSample{u"Audit samples; no workspace is needed", u"审计抽样，不需要工作文件"};
inline constexpr Phrase kSampleSizeVerb{u"How many items to test", u"计算样本量"};
inline constexpr Phrase kSampleSelect{u"Draw items from a ledger, reproducibly", u"从账册中选样，可重现"};
inline constexpr Phrase kSampleEvaluate{u"What the results say about the population",
                                        u"根据测试结果评价总体"};
inline constexpr Phrase kSizeMethod{u"attribute, estimate, mus, judgemental",
                                    u"attribute（属性抽样）、estimate（比率估计）、mus（货币单位抽样）、"
                                    u"judgemental（判断抽样）"};
inline constexpr Phrase kSelectMethod{u"random, systematic, mus",
                                      u"random（随机）、systematic（系统）、mus（货币单位）"};
inline constexpr Phrase kEvaluateMethod{u"attribute, estimate, mus, judgemental",
                                        u"attribute（属性抽样）、estimate（比率估计）、mus（货币单位抽样）、"
                                        u"judgemental（判断抽样）"};
inline constexpr Phrase kConfidence{u"0.95 or 95% (default)", u"置信水平，0.95或95%（默认）"};
inline constexpr Phrase kTolerable{u"tolerable deviation rate; mus: tolerable misstatement",
                                   u"可容忍偏差率；mus为可容忍错报金额"};
inline constexpr Phrase kAllowed{u"attribute: deviations allowed (default: 0)",
                                 u"attribute：允许的偏差数（默认0）"};
inline constexpr Phrase kPopulation{u"items of a small population", u"总体项数（小总体）"};
inline constexpr Phrase kExpectedRate{u"estimate: expected rate (default: 0.5)",
                                      u"estimate：预计发生率（默认0.5）"};
inline constexpr Phrase kPrecision{u"estimate: half the width of the interval (default: 0.05)",
                                   u"estimate：精确度（区间半宽，默认0.05）"};
inline constexpr Phrase kBookValue{u"mus: total of the items above zero", u"mus：正数项目合计"};
inline constexpr Phrase kExpectedMisstatement{u"mus: expected misstatement (default: 0)",
                                              u"mus：预计错报金额（默认0）"};
inline constexpr Phrase kExpansion{u"mus: expansion factor (default: by confidence)",
                                   u"mus：扩展系数（默认按置信水平）"};
inline constexpr Phrase kLedger{u"CSV or .xlsx file", u"CSV或.xlsx文件"};
inline constexpr Phrase kItemsToTest{u"items in the sample", u"样本量"};
inline constexpr Phrase kSeed{u"whole number from which everything is drawn", u"随机种子（整数）"};
inline constexpr Phrase kAmountColumn{u"column of the amounts: name or letter (mus; default: recognised)",
                                      u"金额列的名称或字母（mus用，默认自动识别）"};
inline constexpr Phrase kIdColumn{u"column that names the items (default: recognised)",
                                  u"编号列的名称或字母（默认自动识别）"};
inline constexpr Phrase kSheet{u"sheet of a workbook (default: the first)", u"工作表名称（默认第一个）"};
inline constexpr Phrase kHeaderRow{u"row that names the columns, 0 for none (default: recognised)",
                                   u"列标题所在的行，没有则填0（默认自动识别）"};
inline constexpr Phrase kDeviations{u"deviations found (default: 0)", u"发现的偏差数（默认0）"};
inline constexpr Phrase kInterval{u"mus: sampling interval", u"mus：抽样间隔"};
inline constexpr Phrase kTaints{u"mus: overstated part of each wrong item: 0.4,0.1",
                                u"mus：各错报项目的多计比率：0.4,0.1"};
inline constexpr Phrase kKnown{u"mus: overstatement of items as large as the interval",
                               u"mus：不小于抽样间隔的项目的多计金额"};

} // namespace sextant::cli::help
