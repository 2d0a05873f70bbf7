#include "audit/sample_outcome.h"

#include "audit/detail/monetary_facts.h"
#include "audit/sampling/figures.h"
#include "audit/sampling/refusals.h"

#include <algorithm>

namespace sextant::audit {

namespace {

/// Both end in a full stop.
void add(LocalizedText& text, const QString& en, const QString& zh)
{
    text.en += (text.en.isEmpty() ? QString() : QStringLiteral(" ")) + en;
    text.zh += zh;
}

QString whole(qint64 count)
{
    return QString::number(count);
}

bool isOpen(const SampleRecord& record)
{
    const std::vector<size_t> items = itemsToTest(record);
    return items.empty() || std::ranges::any_of(items, [&](size_t item) {
               return resultAt(record, item).result == TestResult::NotTested;
           });
}

AttributeFacts attributeFacts(const SampleRecord& record)
{
    const SampleCounts counts = countsOf(record);
    return {counts.tested, counts.deviations + counts.misstated, record.design.plan.confidence,
            record.design.plan.population, record.design.plan.tolerableRate};
}

std::optional<SampleOutcome> attributeOutcome(const SampleRecord& record)
{
    AttributeOutcome outcome{attributeFacts(record), {}};
    const auto figures = evaluateAttribute(outcome.facts);
    if (!figures)
        return std::nullopt;
    outcome.figures = *figures;
    return SampleOutcome{outcome, conclude(outcome.facts, *figures)};
}

std::optional<SampleOutcome> rateOutcome(const SampleRecord& record)
{
    RateOutcome outcome{attributeFacts(record), {}, false};
    outcome.facts.tolerableRate = {};
    const auto figures = estimateRate(outcome.facts);
    if (!figures)
        return std::nullopt;
    outcome.figures = *figures;
    const double precision = record.design.plan.precision;
    outcome.isPreciseEnough =
        std::max(figures->upper - figures->rate, figures->rate - figures->lower) <= precision + 1e-9;
    SampleOutcome result{outcome, conclude(outcome.facts, *figures)};
    if (outcome.facts.population != outcome.facts.size && !outcome.isPreciseEnough)
        add(result.conclusion.text,
            QStringLiteral("The wanted precision of ±%1 was not reached.").arg(rateText(precision)),
            QStringLiteral("未达到所要求的精确度±%1。").arg(rateText(precision)));
    return result;
}

/// What a monetary-unit sample cannot speak of.
void addMonetaryRemarks(const SampleRecord& record, const MonetaryOutcome& outcome, LocalizedText& text)
{
    if (outcome.understated > Decimal{})
        add(text,
            QStringLiteral("Understatement of %1 was found; it is not set against overstatement.")
                .arg(amountText(outcome.understated)),
            QStringLiteral("另发现少计%1，未与多计相抵。").arg(amountText(outcome.understated)));
    if (outcome.notFound > 0)
        add(text,
            QStringLiteral("Items that could not be tested (%1) are treated as misstated, as ISA 530 "
                           "(paragraph 11) asks, and to be on the safe side with their whole amount.")
                .arg(whole(outcome.notFound)),
            QStringLiteral("无法测试的%1项按《国际审计准则第530号》第11段视为错报，并从严以全额计。")
                .arg(whole(outcome.notFound)));
    if (record.design.leftOut > 0)
        add(text,
            QStringLiteral("Items of zero or below (%1, together %2) could not be drawn.")
                .arg(whole(record.design.leftOut),
                     amountText(record.design.leftOutTotal.value_or(Decimal{}))),
            QStringLiteral("金额为零或负数的%1项（合计%2）不会被抽中。")
                .arg(whole(record.design.leftOut),
                     amountText(record.design.leftOutTotal.value_or(Decimal{}))));
}

std::optional<SampleOutcome> monetaryOutcome(const SampleRecord& record)
{
    MonetaryOutcome outcome = monetaryFactsAt(record, record.design.interval.value_or(Decimal{}));
    const auto figures = evaluateMonetaryUnits(outcome.facts);
    if (!figures)
        return std::nullopt;
    outcome.figures = *figures;
    SampleOutcome result{outcome, conclude(outcome.facts, *figures)};
    addMonetaryRemarks(record, outcome, result.conclusion.text);
    return result;
}

std::optional<SampleOutcome> stratifiedOutcome(const SampleRecord& record)
{
    StratifiedOutcome outcome;
    for (const Stratum& stratum : record.design.tallies)
        outcome.strata.push_back({.items = stratum.items, .value = stratum.value});
    for (const size_t index : itemsToTest(record)) {
        const SampledItem& item = record.selection[index];
        const SampleResult result = resultAt(record, index);
        if (result.result == TestResult::Replaced || item.stratum < 0 ||
            item.stratum >= static_cast<int>(outcome.strata.size()))
            continue;
        StratumFacts& stratum = outcome.strata[static_cast<size_t>(item.stratum)];
        const Decimal amount = item.amount.value_or(Decimal{});
        ++stratum.tested;
        stratum.testedValue = stratum.testedValue + (amount < Decimal{} ? Decimal{-amount.scaled} : amount);
        stratum.deviations += result.result == TestResult::Conforming ? 0 : 1;
        stratum.misstatement = stratum.misstatement + misstatementOf(item, result);
    }
    const auto figures = evaluateStratified(outcome.strata);
    if (!figures)
        return std::nullopt;
    outcome.figures = *figures;
    const Conclusion conclusion = conclude(outcome.strata, *figures);
    return SampleOutcome{std::move(outcome), conclusion};
}

SampleOutcome judgementalOutcome(const SampleRecord& record)
{
    const SampleCounts counts = countsOf(record);
    JudgementalOutcome outcome{counts.tested, counts.deviations + counts.misstated, {}};
    for (const size_t index : itemsToTest(record))
        outcome.misstatement =
            outcome.misstatement + misstatementOf(record.selection[index], resultAt(record, index));
    SampleOutcome result{outcome, concludeJudgemental(outcome.tested, outcome.deviations)};
    if (outcome.misstatement != Decimal{})
        add(result.conclusion.text,
            QStringLiteral("In these items %1 is misstated.").arg(amountText(outcome.misstatement)),
            QStringLiteral("所选项目中错报%1。").arg(amountText(outcome.misstatement)));
    return result;
}

} // namespace

MonetaryOutcome monetaryFactsAt(const SampleRecord& record, Decimal interval)
{
    MonetaryOutcome outcome;
    outcome.facts.interval = interval;
    outcome.facts.confidence = record.design.plan.confidence;
    outcome.facts.tolerable = record.design.plan.tolerableMisstatement;
    for (const size_t index : itemsToTest(record)) {
        const SampledItem& item = record.selection[index];
        const SampleResult result = resultAt(record, index);
        if (!isMisstated(result) || !item.amount || *item.amount <= Decimal{})
            continue;
        outcome.notFound += result.result == TestResult::Replaced ? 1 : 0;
        const bool isTold = result.result != TestResult::Replaced && result.audited.has_value();
        TaintedItem tainted{index, isTold ? *item.amount - *result.audited : *item.amount, 0, 0};
        if (tainted.misstatement < Decimal{}) {
            outcome.understated = outcome.understated - tainted.misstatement;
        } else if (*item.amount >= interval) {
            outcome.facts.known = outcome.facts.known + tainted.misstatement;
            tainted.taint = tainted.misstatement.toDouble() / item.amount->toDouble();
            tainted.projected = tainted.misstatement.toDouble();
        } else if (tainted.misstatement > Decimal{}) {
            tainted.taint = std::min(1.0, tainted.misstatement.toDouble() / item.amount->toDouble());
            tainted.projected = tainted.taint * outcome.facts.interval.toDouble();
            outcome.facts.taints.push_back(tainted.taint);
        }
        outcome.tainted.push_back(tainted);
    }
    return outcome;
}

std::vector<size_t> itemsToTest(const SampleRecord& record)
{
    std::vector<size_t> items;
    size_t wanted = 0;
    for (size_t i = 0; i < record.selection.size(); ++i) {
        const bool replaced = resultAt(record, i).result == TestResult::Replaced;
        if (!record.selection[i].spare) {
            items.push_back(i);
            wanted += replaced ? 1 : 0;
        } else if (wanted > 0) {
            items.push_back(i);
            wanted -= replaced ? 0 : 1; // one that is replaced itself wants the next
        }
    }
    return items;
}

SampleResult resultAt(const SampleRecord& record, size_t item)
{
    const qint64 position = record.selection[item].position;
    const auto at = std::ranges::lower_bound(record.results, position, {}, &SampleResult::position);
    return at != record.results.end() && at->position == position
               ? *at
               : SampleResult{position, TestResult::NotTested, {}, {}};
}

SampleResult& resultFor(SampleRecord& record, size_t item)
{
    const qint64 position = record.selection[item].position;
    const auto at = std::ranges::lower_bound(record.results, position, {}, &SampleResult::position);
    if (at != record.results.end() && at->position == position)
        return *at;
    return *record.results.insert(at, {position, TestResult::NotTested, {}, {}});
}

void tidyResults(SampleRecord& record)
{
    std::erase_if(record.results, [](const SampleResult& result) {
        return result == SampleResult{result.position, TestResult::NotTested, {}, {}};
    });
}

Decimal misstatementOf(const SampledItem& item, const SampleResult& result)
{
    if (!item.amount)
        return {};
    switch (result.result) {
    case TestResult::Misstated:
        return *item.amount - result.audited.value_or(Decimal{});
    case TestResult::Deviation:
        return result.audited ? *item.amount - *result.audited : Decimal{};
    case TestResult::Replaced:
    case TestResult::NotTested:
    case TestResult::Conforming:
        break;
    }
    return {};
}

bool isMisstated(const SampleResult& result)
{
    return result.result == TestResult::Misstated || result.result == TestResult::Deviation ||
           result.result == TestResult::Replaced;
}

std::optional<SampleOutcome> outcomeOf(const SampleRecord& record)
{
    if (isOpen(record))
        return std::nullopt;
    switch (record.design.plan.method) {
    case SamplingMethod::Attribute:
        return attributeOutcome(record);
    case SamplingMethod::Estimate:
        return rateOutcome(record);
    case SamplingMethod::MonetaryUnit:
        return monetaryOutcome(record);
    case SamplingMethod::Stratified:
        return stratifiedOutcome(record);
    case SamplingMethod::Judgemental:
        break;
    }
    return judgementalOutcome(record);
}

} // namespace sextant::audit
