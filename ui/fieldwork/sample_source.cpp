#include "ui/fieldwork/sample_source.h"

#include "audit/sampling/figures.h"
#include "audit/sampling/refusals.h"
#include "base/text.h"
#include "ledger/refusals.h"
#include "ledger/text_table.h"

#include <QCryptographicHash>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace sextant::ui {

using audit::SampleDesign;
using audit::SamplingMethod;
using audit::SelectionRule;

namespace {

constexpr qint64 kSpares = 5;
constexpr std::array kEncodingNames{"UTF-8", "UTF-16", "GB18030"}; // in the order of TextEncoding

QString nameOf(const ledger::Table& table, const std::optional<int>& column)
{
    return column ? table.columns()[*column] : QString();
}

Result<ledger::ColumnChoice> columnsNamed(const ledger::Table& table, const audit::PopulationPlace& place,
                                          const QString& path)
{
    ledger::ColumnChoice choice;
    std::optional<int> id;
    const std::array wanted{std::pair{&place.idColumn, &id}, std::pair{&place.textColumn, &choice.text},
                            std::pair{&place.dateColumn, &choice.date},
                            std::pair{&place.amountColumn, &choice.amount}};
    for (const auto& [name, column] : wanted) {
        if (name->isEmpty())
            continue;
        *column = table.columnNamed(*name);
        if (!column->has_value())
            return ledger::refuse(ledger::LedgerRefusal::NoSuchColumn, path,
                                  {{QStringLiteral("value"), *name},
                                   {QStringLiteral("columns"), table.columns().join(QStringLiteral(", "))}});
    }
    choice.id = id.value_or(0);
    return choice;
}

/// Reads the rows of \a source's table by its columns.
void readRows(SampleSource& source)
{
    ledger::PopulationReading reading = ledger::readPopulation(*source.table, source.columns, source.name);
    source.population = std::move(reading.population);
    source.problems = std::move(reading.problems);
    source.problemCount = reading.problemCount;
    source.digest =
        source.isSound() ? populationDigest(*source.table, source.columns, source.population) : QByteArray();
}

Result<SampleSource> whole(SampleSource source, ledger::Table table, const SourceWish& wish)
{
    source.columns = ledger::guessedColumns(table);
    if (wish.columns) {
        const auto named = columnsNamed(table, *wish.columns, source.name);
        if (!named)
            return tl::make_unexpected(named.error());
        source.columns = *named;
    }
    source.table = std::make_shared<const ledger::Table>(std::move(table));
    readRows(source);
    return source;
}

QString describing(const SampleSource& source, int row)
{
    const ledger::ColumnChoice& columns = source.columns;
    if (columns.text)
        return source.table->text(row, *columns.text);
    QStringList cells;
    for (int column = 0; column < source.table->columnCount(); ++column) {
        const QString text = source.table->text(row, column);
        if (column != columns.id && column != columns.amount && column != columns.date && !text.isEmpty())
            cells << text;
    }
    return cells.join(QStringLiteral(" | "));
}

audit::SampledItem itemAt(const SampleSource& source, const audit::SelectedItem& drawn, bool spare)
{
    const int row = source.population.rows[static_cast<size_t>(drawn.position)];
    audit::SampledItem item;
    item.position = drawn.position;
    item.reference = source.table->text(row, source.columns.id);
    item.text = describing(source, row);
    if (source.columns.date)
        item.date = parseDate(source.table->text(row, *source.columns.date)).value_or(QDate());
    if (!source.population.amounts.empty())
        item.amount = source.population.amounts[static_cast<size_t>(drawn.position)];
    item.stratum = drawn.stratum;
    item.certain = drawn.certain;
    item.hits = drawn.hits;
    item.spare = spare;
    return item;
}

std::vector<audit::SampledItem> itemsOf(const SampleSource& source, const audit::Selection& selection)
{
    std::vector<audit::SampledItem> items;
    for (const audit::SelectedItem& item : selection.items)
        items.push_back(itemAt(source, item, false));
    for (const audit::SelectedItem& item : selection.spares)
        items.push_back(itemAt(source, item, true));
    return items;
}

audit::SampleRecord emptyRecord(const SampleSource& source)
{
    audit::SampleRecord record;
    record.population.source = source.name;
    record.population.size = source.population.size();
    if (!source.population.amounts.empty())
        record.population.total = source.population.total;
    record.population.digest = source.digest;
    record.population.origin = source.origin;
    record.population.typed = source.typed;
    record.population.place = placeOf(source);
    return record;
}

bool hasSpares(const SampleDesign& design)
{
    return design.rule == SelectionRule::Random && (design.plan.method == SamplingMethod::Attribute ||
                                                    design.plan.method == SamplingMethod::Estimate);
}

Result<> checkLength(qint64 items)
{
    if (items > kMostSampleItems)
        return audit::refuse(audit::SampleRefusal::PaperTooLong,
                             {{QStringLiteral("value"), items}, {QStringLiteral("limit"), kMostSampleItems}});
    return {};
}

Result<SampleDesign> completedStrata(const SampleSource& source, SampleDesign design)
{
    const auto strata = audit::strataOf(source.population.amounts,
                                        design.strata.value_or(audit::StratifiedDesign{}), design.size);
    if (!strata)
        return tl::make_unexpected(strata.error());
    design.tallies = *strata;
    design.rule = SelectionRule::Stratified;
    design.size = 0;
    for (const audit::Stratum& stratum : *strata)
        design.size += stratum.size;
    return design;
}

Result<SampleDesign> completedMoney(const SampleSource& source, SampleDesign design)
{
    const auto total = audit::positiveTotal(source.population.amounts);
    if (!total)
        return tl::make_unexpected(total.error());
    design.plan.bookValue = *total;
    const auto size = audit::sampleSize(design.plan);
    if (!size)
        return tl::make_unexpected(size.error());
    design.rule = SelectionRule::MonetaryUnit;
    design.size = size->size;
    design.interval = size->interval;
    return design;
}

} // namespace

Result<SampleSource> sourceFromText(const QString& text, const SourceWish& wish)
{
    SampleSource source;
    if (auto range = ledger::tableFromRange(text)) {
        source.origin = audit::PopulationOrigin::Typed;
        source.typed = text.trimmed();
        return whole(std::move(source), std::move(*range), wish);
    }
    auto pasted = ledger::tableFromPaste(text);
    if (!pasted)
        return tl::make_unexpected(pasted.error());
    source.origin = audit::PopulationOrigin::Pasted;
    source.bytes = text.toUtf8();
    return whole(std::move(source), std::move(*pasted), wish);
}

Result<SampleSource> sourceFromContent(const QByteArray& bytes, const QString& name, const SourceWish& wish,
                                       const QString& reader, const ledger::Progress& progress)
{
    ledger::LedgerChoice choice;
    choice.sheet = wish.sheet;
    choice.csv.encoding = wish.encoding;
    auto file = ledger::readLedgerContent(bytes, name, choice, reader, progress);
    if (!file)
        return tl::make_unexpected(file.error());
    SampleSource source;
    source.origin = audit::PopulationOrigin::File;
    source.name = QFileInfo(name).fileName();
    source.bytes = bytes;
    source.sheets = file->sheets;
    source.sheet = wish.sheet.value_or(QString());
    source.encoding = file->encoding;
    return whole(std::move(source), std::move(file->table), wish);
}

Result<SampleSource> sourceFromFile(const QString& path, const SourceWish& wish, const QString& reader,
                                    const ledger::Progress& progress)
{
    const auto bytes = ledger::ledgerContent(path);
    if (!bytes)
        return tl::make_unexpected(bytes.error());
    return sourceFromContent(*bytes, path, wish, reader, progress);
}

SampleSource withColumns(const SampleSource& source, const ledger::ColumnChoice& columns)
{
    SampleSource changed = source;
    changed.columns = columns;
    readRows(changed);
    return changed;
}

audit::PopulationPlace placeOf(const SampleSource& source)
{
    if (source.origin == audit::PopulationOrigin::Typed)
        return {};
    return {source.sheet,
            source.encoding ? encodingName(*source.encoding) : QString(),
            nameOf(*source.table, source.columns.id),
            nameOf(*source.table, source.columns.text),
            nameOf(*source.table, source.columns.date),
            nameOf(*source.table, source.columns.amount)};
}

SourceWish wishOf(const audit::SampleRecord& record)
{
    const audit::PopulationPlace& place = record.population.place;
    SourceWish wish;
    if (!place.sheet.isEmpty())
        wish.sheet = place.sheet;
    wish.encoding = encodingNamed(place.encoding);
    if (!place.idColumn.isEmpty())
        wish.columns = place;
    return wish;
}

QByteArray populationDigest(const ledger::Table& table, const ledger::ColumnChoice& columns,
                            const ledger::Population& population)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (size_t i = 0; i < population.rows.size(); ++i) {
        hash.addData(table.cell(population.rows[i], columns.id));
        hash.addData(QByteArrayView("\t"));
        if (!population.amounts.empty())
            hash.addData(population.amounts[i].toString().toUtf8());
        hash.addData(QByteArrayView("\n"));
    }
    return hash.result();
}

Result<SampleDesign> completedDesign(const SampleSource& source, SampleDesign design)
{
    design.plan.population = source.population.size();
    switch (design.plan.method) {
    case SamplingMethod::Judgemental:
        return audit::refuse(audit::SampleRefusal::JudgementalHasNoSize);
    case SamplingMethod::MonetaryUnit:
    case SamplingMethod::Stratified: {
        if (source.population.amounts.empty())
            return audit::refuse(audit::SampleRefusal::AmountsNeeded);
        const bool isMoney = design.plan.method == SamplingMethod::MonetaryUnit;
        auto completed =
            isMoney ? completedMoney(source, std::move(design)) : completedStrata(source, std::move(design));
        if (const auto fine = checkLength(completed ? completed->size : 0); !fine)
            return tl::make_unexpected(fine.error());
        return completed;
    }
    case SamplingMethod::Attribute:
    case SamplingMethod::Estimate:
        break;
    }
    const auto size = audit::sampleSize(design.plan);
    if (!size)
        return tl::make_unexpected(size.error());
    if (const auto fine = checkLength(size->size); !fine)
        return tl::make_unexpected(fine.error());
    design.size = size->size;
    return design;
}

Result<audit::SampleRecord> drawSample(const SampleSource& source, const SampleDesign& design, quint64 seed)
{
    auto completed = completedDesign(source, design);
    if (!completed)
        return tl::make_unexpected(completed.error());
    const auto drawn = audit::drawAgain(*completed, seed, source.population.size(), source.population.amounts,
                                        hasSpares(*completed) ? kSpares : 0);
    if (!drawn)
        return tl::make_unexpected(drawn.error());
    audit::SampleRecord record = emptyRecord(source);
    record.seed = seed;
    record.selection = itemsOf(source, *drawn);
    if (completed->plan.method == SamplingMethod::MonetaryUnit) {
        completed->size = static_cast<qint64>(drawn->items.size());
        completed->start = drawn->startAmount;
        completed->leftOut = drawn->leftOut;
        if (drawn->leftOut > 0)
            completed->leftOutTotal = drawn->leftOutTotal;
    }
    record.design = *completed;
    return record;
}

Result<audit::SampleRecord> pickSample(const SampleSource& source, const std::map<qint64, QString>& reasons)
{
    const auto count = static_cast<qint64>(reasons.size());
    if (count < 1)
        return audit::refuse(
            audit::SampleRefusal::SizeRange,
            {{QStringLiteral("value"), count}, {QStringLiteral("population"), source.population.size()}});
    if (const auto fine = checkLength(count); !fine)
        return tl::make_unexpected(fine.error());
    audit::SampleRecord record = emptyRecord(source);
    record.design.plan.method = SamplingMethod::Judgemental;
    record.design.plan.population = source.population.size();
    record.design.size = count;
    for (const auto& [position, reason] : reasons) {
        audit::SampledItem item = itemAt(source, {.position = position}, false);
        item.reason = reason.trimmed();
        record.selection.push_back(std::move(item));
    }
    return record;
}

Result<audit::SampleRecord> enlargedSample(audit::SampleRecord record, const SampleSource& source,
                                           const audit::EnlargementOffer& offer, const QDateTime& at)
{
    const qint64 before = record.design.size;
    const auto order = static_cast<qint64>(record.selection.size());
    const auto replaced =
        std::ranges::count(record.results, audit::TestResult::Replaced, &audit::SampleResult::result);
    record.design.size = offer.size;
    if (offer.interval)
        record.design.interval = offer.interval;
    record.design.enlargements.push_back({before, offer.size, at});
    // All that was drawn before stays in reach, and what was replaced has its successor.
    const qint64 spares = std::max<qint64>(order - offer.size, kSpares + replaced);
    const auto drawn = audit::drawAgain(record.design, record.seed, source.population.size(),
                                        source.population.amounts, spares);
    if (!drawn)
        return tl::make_unexpected(drawn.error());
    std::vector<qint64> known;
    for (const audit::SampledItem& item : record.selection)
        if (!item.spare)
            known.push_back(item.position);
    record.selection = itemsOf(source, *drawn);
    for (audit::SampledItem& item : record.selection)
        item.added = !item.spare && std::ranges::find(known, item.position) == known.end();
    if (record.design.plan.method == SamplingMethod::Attribute)
        record.design.plan.allowedDeviations = offer.allowed;
    if (record.design.plan.method == SamplingMethod::MonetaryUnit) {
        record.design.size = static_cast<qint64>(drawn->items.size());
        record.design.start = drawn->startAmount;
        record.design.enlargements.back().to = record.design.size;
    }
    if (const auto fine = checkLength(record.design.size); !fine)
        return tl::make_unexpected(fine.error());
    return record;
}

Result<Redrawing> redraw(const audit::SampleRecord& record, const SampleSource& source)
{
    Redrawing result;
    result.isSamePopulation =
        source.digest == record.population.digest && source.population.size() == record.population.size;
    result.items = static_cast<qint64>(record.selection.size());
    const auto spares = std::ranges::count(record.selection, true, &audit::SampledItem::spare);
    audit::Selection drawn;
    if (audit::isJudgemental(record)) {
        for (const audit::SampledItem& item : record.selection)
            if (item.position < source.population.size())
                drawn.items.push_back({.position = item.position});
    } else {
        auto again = audit::drawAgain(record.design, record.seed, source.population.size(),
                                      source.population.amounts, spares);
        if (!again)
            return tl::make_unexpected(again.error());
        drawn = std::move(*again);
    }
    const auto items = itemsOf(source, drawn);
    for (const audit::SampledItem& item : record.selection) {
        const bool isThere = std::ranges::any_of(items, [&](const audit::SampledItem& other) {
            return other.position == item.position && other.reference == item.reference &&
                   other.amount == item.amount && other.spare == item.spare;
        });
        result.others += isThere ? 0 : 1;
    }
    return result;
}

QString encodingName(TextEncoding encoding)
{
    return QString::fromLatin1(kEncodingNames.at(static_cast<size_t>(encoding)));
}

std::optional<TextEncoding> encodingNamed(const QString& name)
{
    for (size_t i = 0; i < kEncodingNames.size(); ++i)
        if (name == QLatin1String(kEncodingNames.at(i)))
            return static_cast<TextEncoding>(i);
    return std::nullopt;
}

} // namespace sextant::ui
