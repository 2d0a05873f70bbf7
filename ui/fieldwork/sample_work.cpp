#include "ui/fieldwork/sample_work.h"

#include "audit/sampling/selection.h"
#include "ledger/ledger_file.h"
#include "ledger/text_table.h"

#include <QCryptographicHash>
#include <QFileInfo>

#include <algorithm>

namespace sextant::ui {

namespace {

constexpr qint64 kSpares = 5;

Result<SampleSource> sourceOf(ledger::Table table, const QString& path)
{
    SampleSource source;
    source.columns = ledger::guessedColumns(table);
    ledger::PopulationReading reading = ledger::readPopulation(table, source.columns, path);
    if (!reading.problems.empty())
        return tl::make_unexpected(reading.problems.front());
    source.name = QFileInfo(path).fileName();
    source.table = std::move(table);
    source.population = std::move(reading.population);
    return source;
}

QString otherCells(const SampleSource& source, int row)
{
    QStringList cells;
    for (int column = 0; column < source.table.columnCount(); ++column) {
        const QString text = source.table.text(row, column);
        if (column != source.columns.id && column != source.columns.amount.value_or(-1) && !text.isEmpty())
            cells << text;
    }
    return cells.join(QStringLiteral(" | "));
}

audit::SampledItem itemAt(const SampleSource& source, const audit::SelectedItem& drawn, bool spare)
{
    const int row = source.population.rows[static_cast<size_t>(drawn.position)];
    audit::SampledItem item;
    item.position = drawn.position;
    item.reference = source.table.text(row, source.columns.id);
    item.text = otherCells(source, row);
    if (!source.population.amounts.empty())
        item.amount = source.population.amounts[static_cast<size_t>(drawn.position)];
    item.spare = spare;
    return item;
}

audit::SampleResult& resultFor(audit::SampleRecord& record, size_t item)
{
    const qint64 position = record.selection[item].position;
    const auto at = std::ranges::lower_bound(record.results, position, {}, &audit::SampleResult::position);
    if (at != record.results.end() && at->position == position)
        return *at;
    return *record.results.insert(at, {position, audit::TestResult::NotTested, {}, {}});
}

} // namespace

Result<SampleSource> sourceFromText(const QString& text)
{
    if (auto range = ledger::tableFromRange(text))
        return sourceOf(std::move(*range), {});
    auto pasted = ledger::tableFromPaste(text);
    if (!pasted)
        return tl::make_unexpected(pasted.error());
    return sourceOf(std::move(*pasted), {});
}

Result<SampleSource> sourceFromFile(const QString& path, const QString& reader)
{
    auto file = ledger::readLedger(path, {}, reader);
    if (!file)
        return tl::make_unexpected(file.error());
    return sourceOf(std::move(file->table), path);
}

QByteArray populationDigest(const SampleSource& source)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (size_t i = 0; i < source.population.rows.size(); ++i) {
        hash.addData(source.table.cell(source.population.rows[i], source.columns.id));
        hash.addData(QByteArrayView("\t"));
        if (!source.population.amounts.empty())
            hash.addData(source.population.amounts[i].toString().toUtf8());
        hash.addData(QByteArrayView("\n"));
    }
    return hash.result();
}

Result<audit::SampleRecord> drawSample(const SampleSource& source, audit::SamplePlan plan, quint64 seed)
{
    plan.method = audit::SamplingMethod::Attribute;
    plan.population = source.population.size();
    const auto size = audit::sampleSize(plan);
    if (!size)
        return tl::make_unexpected(size.error());
    const qint64 spares = qMin(kSpares, source.population.size() - size->size);
    const auto drawn = audit::selectRandom(source.population.size(), size->size, seed, spares);
    if (!drawn)
        return tl::make_unexpected(drawn.error());
    audit::SampleRecord record;
    record.population.source = source.name;
    record.population.size = source.population.size();
    if (!source.population.amounts.empty())
        record.population.total = source.population.total;
    record.population.digest = populationDigest(source);
    record.design.plan = plan;
    record.design.size = size->size;
    record.seed = seed;
    for (const audit::SelectedItem& item : drawn->items)
        record.selection.push_back(itemAt(source, item, false));
    for (const audit::SelectedItem& item : drawn->spares)
        record.selection.push_back(itemAt(source, item, true));
    return record;
}

std::vector<size_t> itemsToTest(const audit::SampleRecord& record)
{
    std::vector<size_t> items;
    size_t wanted = 0;
    for (size_t i = 0; i < record.selection.size(); ++i) {
        const bool replaced = resultAt(record, i).result == audit::TestResult::Replaced;
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

audit::SampleResult resultAt(const audit::SampleRecord& record, size_t item)
{
    const qint64 position = record.selection[item].position;
    const auto at = std::ranges::find(record.results, position, &audit::SampleResult::position);
    return at == record.results.end() ? audit::SampleResult{position, audit::TestResult::NotTested, {}, {}}
                                      : *at;
}

void setResult(audit::SampleRecord& record, size_t item, audit::TestResult result)
{
    resultFor(record, item).result = result;
}

void setResultNote(audit::SampleRecord& record, size_t item, const QString& note)
{
    resultFor(record, item).note = note;
}

std::optional<SampleEvaluation> evaluationOf(const audit::SampleRecord& record)
{
    const std::vector<size_t> items = itemsToTest(record);
    const bool isOpen = std::ranges::any_of(
        items, [&](size_t item) { return resultAt(record, item).result == audit::TestResult::NotTested; });
    const audit::SampleCounts counts = audit::countsOf(record);
    if (isOpen || counts.tested == 0 || record.design.plan.method != audit::SamplingMethod::Attribute)
        return std::nullopt;
    SampleEvaluation evaluation;
    evaluation.facts = {counts.tested, counts.deviations, record.design.plan.confidence,
                        record.design.plan.population, record.design.plan.tolerableRate};
    const auto figures = audit::evaluateAttribute(evaluation.facts);
    if (!figures)
        return std::nullopt;
    evaluation.figures = *figures;
    evaluation.conclusion = audit::conclude(evaluation.facts, *figures);
    return evaluation;
}

} // namespace sextant::ui
