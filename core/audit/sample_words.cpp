#include "audit/sample_words.h"

#include "audit/sampling/figures.h"
#include "base/hashing.h"

#include <algorithm>
#include <array>

namespace sextant::audit {

namespace {

constexpr size_t kMostNamed = 12; ///< failing items in a finding's text

LocalizedText both(const QString& text)
{
    return {text, text};
}

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

QString whole(qint64 count)
{
    return QString::number(count);
}

QString numbers(const std::vector<Decimal>& amounts)
{
    QStringList texts;
    for (const Decimal amount : amounts)
        texts << amountText(amount);
    return texts.join(QStringLiteral("; "));
}

/// A list of facts that grows.
class Facts
{
public:
    void add(const char16_t* en, const char16_t* zh, LocalizedText value)
    {
        m_facts.push_back({say(en, zh), std::move(value)});
    }
    void add(const char16_t* en, const char16_t* zh, const QString& value) { add(en, zh, both(value)); }
    void add(SampleFact fact) { m_facts.push_back(std::move(fact)); }
    std::vector<SampleFact> take() { return std::move(m_facts); }

private:
    std::vector<SampleFact> m_facts;
};

void addPopulation(const SampleRecord& record, Facts& facts)
{
    const SampledPopulation& population = record.population;
    LocalizedText items = population.size > 0 ? say(u"%1 items", u"%1项", {whole(population.size)})
                                              : say(u"not counted", u"未计数");
    const QString named = !population.source.isEmpty() ? population.source : population.typed;
    if (!named.isEmpty())
        items = {items.en + u", " + named, items.zh + u"，" + named};
    else if (population.origin == PopulationOrigin::Pasted)
        items = {items.en + u", pasted list", items.zh + u"，粘贴的清单"};
    facts.add(u"Population", u"总体", items);
    if (!population.place.sheet.isEmpty())
        facts.add(u"Sheet", u"工作表", population.place.sheet);
    if (population.total)
        facts.add(u"Total", u"总体金额",
                  QString(amountText(*population.total) +
                          (population.currency.isEmpty() ? QString() : u' ' + population.currency)));
    if (!population.digest.isEmpty())
        facts.add(u"Digest of the rows", u"总体校验值", shortDigest(population.digest));
}

void addPlan(const SamplePlan& plan, Facts& facts)
{
    const auto rate = [](double value) { return rateText(value); };
    switch (plan.method) {
    case SamplingMethod::Attribute:
        facts.add(u"Confidence", u"置信水平", rate(plan.confidence));
        facts.add(u"Tolerable deviation rate", u"可容忍偏差率", rate(plan.tolerableRate));
        facts.add(u"Deviations allowed", u"允许偏差数", whole(plan.allowedDeviations));
        break;
    case SamplingMethod::Estimate:
        facts.add(u"Confidence", u"置信水平", rate(plan.confidence));
        facts.add(u"Expected rate", u"预计发生率", rate(plan.expectedRate));
        facts.add(u"Precision", u"精确度", QString(u"±" + rate(plan.precision)));
        break;
    case SamplingMethod::MonetaryUnit:
        facts.add(u"Confidence", u"置信水平", rate(plan.confidence));
        facts.add(u"Book value above zero", u"账面金额（正数合计）", amountText(plan.bookValue));
        facts.add(u"Tolerable misstatement", u"可容忍错报", amountText(plan.tolerableMisstatement));
        facts.add(u"Expected misstatement", u"预计错报", amountText(plan.expectedMisstatement));
        break;
    case SamplingMethod::Stratified:
    case SamplingMethod::Judgemental:
        break;
    }
}

void addStrata(const SampleDesign& design, Facts& facts)
{
    if (!design.strata)
        return;
    if (!design.strata->bounds.empty())
        facts.add(u"Bounds between strata", u"分层界限", numbers(design.strata->bounds));
    if (design.strata->cutOff)
        facts.add(u"Tested whole from", u"逐项全测起点", amountText(*design.strata->cutOff));
    facts.add(u"Spread by", u"分配依据",
              design.strata->allocation == Allocation::ByValue ? say(u"value", u"金额")
                                                               : say(u"number of items", u"项数"));
}

LocalizedText selectionText(const SampleRecord& record)
{
    const SampleDesign& design = record.design;
    const QString seed = QString::number(record.seed);
    switch (design.rule) {
    case SelectionRule::Random:
        return say(u"random, seed %1", u"随机，种子%1", {seed});
    case SelectionRule::Systematic:
        return say(u"every n-th from a random start, seed %1", u"随机起点等距，种子%1", {seed});
    case SelectionRule::MonetaryUnit:
        return say(u"monetary units, seed %1, start %2, interval %3", u"货币单位，种子%1，起点%2，间隔%3",
                   {seed, amountText(design.start.value_or(Decimal{})),
                    amountText(design.interval.value_or(Decimal{}))});
    case SelectionRule::Stratified:
        break;
    }
    return say(u"random in each stratum, seed %1", u"各层内随机，种子%1", {seed});
}

/// "up to 1,000.00", as a stratum is called.
LocalizedText nameOf(const Stratum& stratum)
{
    if (stratum.whole)
        return say(u"From %1 (all)", u"%1起（全测）", {amountText(stratum.above)});
    if (!stratum.upTo)
        return say(u"Above %1", u"%1以上", {amountText(stratum.above)});
    return stratum.above == Decimal{}
               ? say(u"Up to %1", u"%1及以下", {amountText(*stratum.upTo)})
               : say(u"%1 to %2", u"%1至%2", {amountText(stratum.above), amountText(*stratum.upTo)});
}

void addCertain(const SampleRecord& record, Facts& facts)
{
    qint64 count = 0;
    Decimal total;
    for (const SampledItem& item : record.selection) {
        count += item.certain ? 1 : 0;
        total = item.certain ? total + item.amount.value_or(Decimal{}) : total;
    }
    if (record.design.plan.method == SamplingMethod::MonetaryUnit)
        facts.add(u"Certain (interval or more)", u"必选项目（不小于间隔）",
                  say(u"%1 items, together %2", u"%1项，合计%2", {whole(count), amountText(total)}));
}

std::vector<SampleFact> monetaryFacts(const MonetaryOutcome& outcome)
{
    Facts facts;
    facts.add(u"Basic precision", u"基本精确度", amountText(outcome.figures.basicPrecision));
    facts.add(u"Found in certain items", u"必选项目中已知多计", amountText(outcome.facts.known));
    facts.add(u"Projected misstatement", u"推断错报", amountText(outcome.figures.projected));
    facts.add(u"Allowance for the errors found", u"对已发现错报的追加",
              amountText(outcome.figures.allowance));
    facts.add(u"Upper limit", u"错报上限", amountText(outcome.figures.upperLimit));
    if (outcome.facts.tolerable)
        facts.add(u"Tolerable misstatement", u"可容忍错报", amountText(*outcome.facts.tolerable));
    if (outcome.understated > Decimal{})
        facts.add(u"Understatement found", u"发现的少计", amountText(outcome.understated));
    return facts.take();
}

std::vector<SampleFact> strataFacts(const SampleRecord& record, const StratifiedOutcome& outcome)
{
    Facts facts;
    for (size_t i = 0; i < outcome.strata.size() && i < record.design.tallies.size(); ++i) {
        const StratumFacts& stratum = outcome.strata[i];
        facts.add(
            {nameOf(record.design.tallies[i]),
             say(u"%1 of %2 items tested, %3 deviated, misstated %4", u"共%2项，测试%1项，偏差%3项，错报%4",
                 {whole(stratum.tested), whole(stratum.items), whole(stratum.deviations),
                  amountText(stratum.misstatement)})});
    }
    facts.add(u"Projected deviations", u"推断偏差项数",
              QString::number(outcome.figures.projectedDeviations, 'f', 1));
    facts.add(u"Projected misstatement", u"推断错报", amountText(outcome.figures.projectedMisstatement));
    facts.add(u"Upper limit", u"上限", say(u"none is stated", u"不作表述"));
    return facts.take();
}

} // namespace

const LocalizedText& methodName(SamplingMethod method)
{
    static const std::array<LocalizedText, 5> names{
        say(u"Attribute: does the control work?", u"属性抽样：控制是否有效"),
        say(u"Estimate of a rate: how often does it occur?", u"比率估计：发生频率如何"),
        say(u"Monetary unit: is the account overstated?", u"货币单位抽样：账户是否多计"),
        say(u"Stratified: best estimate by strata", u"分层抽样：分层最佳估计"),
        say(u"Judgemental: these items only", u"判断抽样：仅就所选项目")};
    return names.at(static_cast<size_t>(method));
}

std::vector<SampleFact> designFacts(const SampleRecord& record)
{
    const SampleDesign& design = record.design;
    Facts facts;
    addPopulation(record, facts);
    facts.add(u"Method", u"方法", methodName(design.plan.method));
    addPlan(design.plan, facts);
    if (isJudgemental(record)) {
        facts.add(u"Selection", u"选样",
                  say(u"by hand, each item for its reason", u"人工选取，逐项注明理由"));
    } else {
        addStrata(design, facts);
        facts.add(u"Selection", u"选样", selectionText(record));
    }
    facts.add(u"Sample", u"样本量", say(u"%1 items", u"%1项", {whole(design.size)}));
    addCertain(record, facts);
    if (design.mayEnlarge && design.enlargements.empty())
        facts.add(u"Planned", u"方案", say(u"may be enlarged once", u"可补抽一次"));
    for (const SampleEnlargement& step : design.enlargements)
        facts.add(u"Enlarged", u"已补抽",
                  say(u"from %1 to %2 items on %3", u"%3由%1项补至%2项",
                      {whole(step.from), whole(step.to), step.at.date().toString(Qt::ISODate)}));
    return facts.take();
}

std::vector<SampleFact> outcomeFacts(const SampleRecord& record, const SampleOutcome& outcome)
{
    if (const auto* money = std::get_if<MonetaryOutcome>(&outcome.figures))
        return monetaryFacts(*money);
    if (const auto* strata = std::get_if<StratifiedOutcome>(&outcome.figures))
        return strataFacts(record, *strata);
    Facts facts;
    if (const auto* attribute = std::get_if<AttributeOutcome>(&outcome.figures)) {
        facts.add(u"Rate in the sample", u"样本偏差率", rateText(attribute->figures.sampleRate, 2));
        facts.add(u"Upper limit", u"偏差率上限",
                  limitText(attribute->figures.upperLimit, attribute->facts.tolerableRate.value_or(1)));
    } else if (const auto* rate = std::get_if<RateOutcome>(&outcome.figures)) {
        facts.add(u"Rate in the sample", u"样本发生率", rateText(rate->figures.rate, 2));
        facts.add(u"Limits", u"区间",
                  QString(rateText(rate->figures.lower, 2) + u" – " + limitText(rate->figures.upper)));
    }
    return facts.take();
}

LocalizedText resultWord(TestResult result, SamplingMethod method)
{
    const bool isRate = method == SamplingMethod::Estimate;
    switch (result) {
    case TestResult::Conforming:
        return isRate ? say(u"No", u"无") : say(u"Conforms", u"符合");
    case TestResult::Deviation:
        return isRate ? say(u"Occurs", u"有") : say(u"Deviation", u"偏差");
    case TestResult::Misstated:
        return say(u"Misstated", u"错报");
    case TestResult::Replaced:
        switch (method) {
        case SamplingMethod::Attribute:
        case SamplingMethod::Estimate:
            return say(u"Replaced", u"已替换");
        case SamplingMethod::MonetaryUnit:
            return say(u"Not found", u"无法测试");
        case SamplingMethod::Stratified:
        case SamplingMethod::Judgemental:
            return say(u"Left out", u"不适用");
        }
        break;
    case TestResult::NotTested:
        break;
    }
    return {};
}

LocalizedText drawnAs(const SampledItem& item, const SampleRecord& record)
{
    if (!item.reason.isEmpty())
        return both(item.reason);
    if (item.spare)
        return say(u"Spare", u"备选");
    if (record.design.rule == SelectionRule::Stratified &&
        item.stratum < static_cast<int>(record.design.tallies.size()))
        return nameOf(record.design.tallies[static_cast<size_t>(item.stratum)]);
    if (item.certain)
        return say(u"Certain", u"必选");
    return item.added ? say(u"Added", u"补抽") : LocalizedText{};
}

std::vector<size_t> failingItems(const SampleRecord& record)
{
    std::vector<size_t> items;
    for (const size_t item : itemsToTest(record)) {
        const TestResult result = resultAt(record, item).result;
        if (result == TestResult::Deviation || result == TestResult::Misstated)
            items.push_back(item);
    }
    return items;
}

LocalizedText conditionOf(const SampleRecord& record)
{
    const SampleCounts counts = countsOf(record);
    const std::vector<size_t> failing = failingItems(record);
    LocalizedText text = say(u"Of %1 items tested, %2 deviated.", u"测试%1项，发现偏差%2项。",
                             {whole(counts.tested), whole(static_cast<qint64>(failing.size()))});
    for (size_t i = 0; i < std::min(failing.size(), kMostNamed); ++i) {
        const SampledItem& item = record.selection[failing[i]];
        const SampleResult result = resultAt(record, failing[i]);
        QString line = item.reference;
        if (item.amount)
            line += u' ' + amountText(*item.amount);
        if (result.audited)
            line += u" → " + amountText(*result.audited);
        const QString note = result.note.simplified();
        text.en += u"\n• " + line + (note.isEmpty() ? QString() : u": " + note);
        text.zh += u"\n• " + line + (note.isEmpty() ? QString() : u"：" + note);
    }
    if (failing.size() > kMostNamed) {
        const LocalizedText rest = say(u"… and %1 more.", u"……另有%1项。",
                                       {whole(static_cast<qint64>(failing.size() - kMostNamed))});
        text = {text.en + u'\n' + rest.en, text.zh + u'\n' + rest.zh};
    }
    return text;
}

} // namespace sextant::audit
