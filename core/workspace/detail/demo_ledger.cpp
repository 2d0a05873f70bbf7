#include "workspace/detail/demo_ledger.h"

#include "audit/audit_words.h"
#include "workspace/csv.h"

#include <QCryptographicHash>
#include <QJsonArray>

#include <algorithm>

namespace sextant::workspace::detail {

using audit::SampledItem;
using audit::SampleRecord;
using audit::SampleResult;
using audit::SamplingMethod;
using audit::TestResult;

namespace {

constexpr qint64 kSpares = 5;

Decimal decimalOf(const QJsonValue& text)
{
    return Decimal::parse(text.toString()).value_or(Decimal{});
}

audit::SamplePlan planOf(const DemoLedger& ledger, const QJsonObject& told)
{
    audit::SamplePlan plan;
    plan.confidence = told.value(u"confidence").toDouble();
    plan.population = static_cast<qint64>(ledger.rows.size());
    if (told.value(u"method") == u"monetaryUnit"_qs) {
        plan.method = SamplingMethod::MonetaryUnit;
        plan.bookValue = ledger.total();
        plan.tolerableMisstatement = decimalOf(told.value(u"tolerableMisstatement"));
    } else {
        plan.tolerableRate = told.value(u"tolerableRate").toDouble();
    }
    return plan;
}

Result<audit::Selection> selectionOf(const DemoLedger& ledger, const audit::SamplePlan& plan, quint64 seed)
{
    const auto size = audit::sampleSize(plan);
    if (!size)
        return tl::make_unexpected(size.error());
    if (plan.method == SamplingMethod::MonetaryUnit)
        return audit::selectMonetaryUnits(ledger.amounts(), size->interval.value_or(Decimal{}), seed);
    return audit::selectRandom(static_cast<qint64>(ledger.rows.size()), size->size, seed, kSpares);
}

/// Of the table: voucher, day, text, amount.
QStringList headings(Language language)
{
    if (language == Language::Chinese)
        return {u"凭证号"_qs, u"日期"_qs, u"摘要"_qs, u"金额"_qs};
    return {u"Voucher"_qs, u"Date"_qs, u"Text"_qs, u"Amount"_qs};
}

audit::SampledPopulation populationOf(const DemoLedger& ledger, const QJsonObject& told,
                                      const DemoStory& story)
{
    const QStringList names = headings(story.language());
    audit::SampledPopulation population;
    population.source = story.text(told.value(u"source"));
    population.size = static_cast<qint64>(ledger.rows.size());
    population.total = ledger.total();
    population.currency = ledger.currency;
    population.digest = ledger.digest();
    population.origin = audit::PopulationOrigin::File;
    population.place = {{}, {}, names[0], names[2], names[1], names[3]};
    return population;
}

SampledItem itemOf(const DemoLedger& ledger, const audit::SelectedItem& drawn, bool spare)
{
    const DemoLedger::Row& row = ledger.rows[static_cast<size_t>(drawn.position)];
    return {.position = drawn.position,
            .reference = row.reference,
            .date = row.date,
            .text = row.text,
            .amount = row.amount,
            .stratum = drawn.stratum,
            .certain = drawn.certain,
            .spare = spare};
}

SampleResult resultOf(const SampledItem& item, const QJsonArray& exceptions, const DemoStory& story)
{
    for (const QJsonValue& one : exceptions) {
        if (one[u"reference"].toString() != item.reference)
            continue;
        const auto result = audit::named<TestResult>(one[u"result"].toString());
        return {item.position, result.value_or(TestResult::NotTested),
                Decimal::parse(one[u"audited"].toString()), story.text(one[u"note"])};
    }
    return {item.position, TestResult::Conforming, {}, {}};
}

} // namespace

Decimal DemoLedger::total() const
{
    Decimal sum;
    for (const Row& row : rows)
        sum = sum + row.amount;
    return sum;
}

std::vector<Decimal> DemoLedger::amounts() const
{
    std::vector<Decimal> all;
    for (const Row& row : rows)
        all.push_back(row.amount);
    return all;
}

QByteArray DemoLedger::csv(Language language) const
{
    QString text = csvRow(headings(language));
    for (const Row& row : rows)
        text += csvRow({row.reference, row.date.toString(Qt::ISODate), row.text, row.amount.toString()});
    return text.toUtf8();
}

QByteArray DemoLedger::digest() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const Row& row : rows)
        hash.addData((row.reference + u'\t' + row.amount.toString() + u'\n').toUtf8());
    return hash.result();
}

DemoLedger demoLedger(const QJsonObject& told, const DemoStory& story)
{
    DemoLedger ledger{told.value(u"currency").toString(), {}};
    const QJsonValue kinds = told.value(u"kinds");
    const QJsonArray rows = told.value(u"rows").toArray();
    for (const QJsonValue& row : rows)
        ledger.rows.push_back(
            {row[0].toString(), demoDay(row[1]), story.text(kinds[row[2].toString()]), decimalOf(row[3])});
    return ledger;
}

Result<SampleRecord> drawnSample(const DemoLedger& ledger, const QJsonObject& told, const DemoStory& story)
{
    SampleRecord record;
    record.check = {told.value(u"check").toString()};
    record.title = story.text(told.value(u"title"));
    record.purpose = story.text(told.value(u"purpose"));
    record.population = populationOf(ledger, told, story);
    record.seed = static_cast<quint64>(told.value(u"seed").toInt());
    record.design.plan = planOf(ledger, told);
    const auto drawn = selectionOf(ledger, record.design.plan, record.seed);
    if (!drawn)
        return tl::make_unexpected(drawn.error());
    record.design.rule = drawn->rule;
    record.design.size = static_cast<qint64>(drawn->items.size());
    if (drawn->rule == audit::SelectionRule::MonetaryUnit) {
        record.design.interval = drawn->interval;
        record.design.start = drawn->startAmount;
    }
    for (const audit::SelectedItem& item : drawn->items)
        record.selection.push_back(itemOf(ledger, item, false));
    for (const audit::SelectedItem& item : drawn->spares)
        record.selection.push_back(itemOf(ledger, item, true));
    return record;
}

Result<SampleRecord> testedSample(SampleRecord sample, const QJsonObject& told, const DemoStory& story)
{
    const QJsonArray exceptions = told.value(u"exceptions").toArray();
    const int limit = told.value(u"testedItems").toInt(static_cast<int>(sample.selection.size()));
    int found = 0;
    int replaced = 0;
    for (const SampledItem& item : sample.selection) {
        if (static_cast<int>(sample.results.size()) == limit || (item.spare && replaced == 0))
            break;
        replaced -= item.spare ? 1 : 0;
        const SampleResult result = resultOf(item, exceptions, story);
        found += result.result == TestResult::Conforming ? 0 : 1;
        replaced += result.result == TestResult::Replaced ? 1 : 0;
        sample.results.push_back(result);
    }
    if (found != exceptions.size())
        return sextant::fail(ErrorCode::NotFound, {{u"kind"_qs, u"exception"_qs}, {u"id"_qs, sample.title}});
    std::sort(sample.results.begin(), sample.results.end(),
              [](const SampleResult& a, const SampleResult& b) { return a.position < b.position; });
    sample.conclusion = story.text(told.value(u"conclusion"));
    return sample;
}

} // namespace sextant::workspace::detail
