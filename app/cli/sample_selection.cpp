#include "cli/json_forms.h"
#include "cli/phrases.h"
#include "cli/sample_arguments.h"
#include "cli/sample_phrases.h"

#include "audit/sampling/figures.h"
#include "audit/sampling/refusals.h"
#include "audit/sampling/selection.h"
#include "ledger/ledger_file.h"
#include "ledger/population.h"
#include "ledger/refusals.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace sextant::cli {

namespace {

using audit::Selection;
using audit::SelectionRule;
using ledger::ColumnChoice;
using ledger::Population;
using ledger::Table;

struct Numbers
{
    qint64 size = 0;
    qint64 seed = 0;
    std::optional<qint64> header;
};

Result<int> columnOf(const Table& table, const QString& name, const QString& path)
{
    const auto column = table.columnNamed(name);
    if (!column.has_value())
        return ledger::refuse(ledger::LedgerRefusal::NoSuchColumn, path,
                              {{QStringLiteral("value"), name},
                               {QStringLiteral("columns"), table.columns().join(QStringLiteral(", "))}});
    return *column;
}

/// The columns asked for; of amounts only where they are needed.
Result<ColumnChoice> columnsOf(const Table& table, const SampleArguments& given)
{
    ColumnChoice choice = ledger::guessedColumns(table);
    if (given.method != u"mus")
        choice.amount.reset();
    if (given.idColumn.has_value()) {
        const auto column = columnOf(table, *given.idColumn, given.ledger);
        if (!column.has_value())
            return tl::make_unexpected(column.error());
        choice.id = *column;
    }
    if (given.amountColumn.has_value()) {
        const auto column = columnOf(table, *given.amountColumn, given.ledger);
        if (!column.has_value())
            return tl::make_unexpected(column.error());
        choice.amount = *column;
    }
    return choice;
}

Result<Selection> drawn(const Population& population, const SampleArguments& given, const Numbers& numbers)
{
    const auto seed = static_cast<quint64>(numbers.seed);
    if (given.method == u"random")
        return audit::selectRandom(population.size(), numbers.size, seed);
    if (given.method == u"systematic")
        return audit::selectSystematic(population.size(), numbers.size, seed);
    if (population.amounts.empty())
        return audit::refuse(audit::SampleRefusal::AmountsNeeded);
    const auto total = audit::positiveTotal(population.amounts);
    if (!total.has_value())
        return tl::make_unexpected(total.error());
    if (numbers.size < 1 || numbers.size > 1'000'000)
        return audit::refuse(
            audit::SampleRefusal::SizeRange,
            {{QStringLiteral("value"), numbers.size}, {QStringLiteral("population"), population.size()}});
    return audit::selectMonetaryUnits(population.amounts, audit::intervalOf(*total, numbers.size), seed);
}

/// A selection with what it was drawn from.
struct Told
{
    const ledger::LedgerFile& file;
    const Population& population;
    const ColumnChoice& columns;
    const Selection& selection;
    const SampleArguments& given;

    int tableRow(const audit::SelectedItem& item) const
    {
        return population.rows[static_cast<size_t>(item.position)];
    }
    QStringList totalRows() const
    {
        QStringList rows;
        for (const int row : population.totalRows)
            rows << QString::number(file.table.sourceRow(row));
        return rows;
    }
};

QJsonObject itemJson(const Told& told, const audit::SelectedItem& item)
{
    const Table& table = told.file.table;
    const int row = told.tableRow(item);
    QJsonObject cells;
    for (int column = 0; column < table.columnCount(); ++column)
        cells.insert(table.columns()[column], table.text(row, column));
    QJsonObject json{{QStringLiteral("row"), table.sourceRow(row)},
                     {QStringLiteral("position"), item.position + 1},
                     {QStringLiteral("draw"), item.draw},
                     {QStringLiteral("id"), table.text(row, told.columns.id)},
                     {QStringLiteral("cells"), cells}};
    if (told.columns.amount.has_value())
        json.insert(QStringLiteral("amount"),
                    decimalJson(told.population.amounts[static_cast<size_t>(item.position)]));
    if (told.selection.rule == SelectionRule::MonetaryUnit) {
        json.insert(QStringLiteral("hits"), item.hits);
        json.insert(QStringLiteral("certain"), item.certain);
    }
    return json;
}

QJsonObject selectionJson(const Told& told)
{
    const Selection& selection = told.selection;
    QJsonArray rows;
    for (const audit::SelectedItem& item : selection.items)
        rows.append(itemJson(told, item));
    QJsonObject json{{QStringLiteral("method"), told.given.method},
                     {QStringLiteral("seed"), static_cast<qint64>(selection.seed)},
                     {QStringLiteral("population"), selection.population},
                     {QStringLiteral("size"), static_cast<qint64>(selection.items.size())},
                     {QStringLiteral("sha256"), QString::fromLatin1(told.file.digest.toHex())},
                     {QStringLiteral("totalRows"), QJsonArray::fromStringList(told.totalRows())},
                     {QStringLiteral("repeatedIds"), static_cast<qint64>(told.population.repeated.size())},
                     {QStringLiteral("rows"), rows}};
    if (selection.rule == SelectionRule::Systematic)
        json.insert(QStringLiteral("start"), selection.start);
    if (selection.rule == SelectionRule::MonetaryUnit) {
        json.insert(QStringLiteral("total"), decimalJson(selection.total));
        json.insert(QStringLiteral("interval"), decimalJson(selection.interval));
        json.insert(QStringLiteral("start"), decimalJson(selection.startAmount));
        json.insert(QStringLiteral("leftOut"), selection.leftOut);
        json.insert(QStringLiteral("leftOutTotal"), decimalJson(selection.leftOutTotal));
    }
    return json;
}

void printHeading(Context& context, const Told& told)
{
    const Selection& selection = told.selection;
    const bool money = selection.rule == SelectionRule::MonetaryUnit;
    const Phrase& name = money                                         ? phrases::kMonetarySelection
                         : selection.rule == SelectionRule::Systematic ? phrases::kSystematicSelection
                                                                       : phrases::kRandomSelection;
    context.output.line(context.say(phrases::kSelectionIs)
                            .arg(context.say(name))
                            .arg(selection.seed)
                            .arg(selection.items.size())
                            .arg(selection.population));
    if (money)
        context.output.line(context.say(phrases::kSelectionMoney)
                                .arg(audit::amountText(selection.total),
                                     harmless(told.file.table.columns()[*told.columns.amount]),
                                     audit::amountText(selection.interval),
                                     audit::amountText(selection.startAmount)));
    if (selection.rule == SelectionRule::Systematic)
        context.output.line(context.say(phrases::kSelectionStart).arg(selection.items.front().position + 1));
    if (selection.leftOut > 0)
        context.output.line(context.say(phrases::kSelectionLeftOut)
                                .arg(selection.leftOut)
                                .arg(audit::amountText(selection.leftOutTotal)));
    if (!told.population.totalRows.empty())
        context.output.line(
            context.say(phrases::kTotalsLeftOut).arg(told.totalRows().mid(0, 20).join(QStringLiteral(", "))));
    if (!told.population.repeated.empty())
        context.output.line(context.say(phrases::kRepeatedIds)
                                .arg(harmless(told.file.table.columns()[told.columns.id]))
                                .arg(told.population.repeated.size()));
    context.output.line({});
}

void printRows(Context& context, const Told& told)
{
    constexpr qsizetype widest = 40;
    const Table& ledger = told.file.table;
    const bool money = told.selection.rule == SelectionRule::MonetaryUnit;
    std::vector<cli::Table::Align> columns{cli::Table::Align::Right, cli::Table::Align::Right};
    QStringList heading{context.say(phrases::kRow), context.say(phrases::kDraw)};
    if (money) {
        columns.push_back(cli::Table::Align::Left);
        heading << context.say(phrases::kHits);
    }
    for (int column = 0; column < ledger.columnCount(); ++column)
        columns.push_back(column == told.columns.amount ? cli::Table::Align::Right : cli::Table::Align::Left);
    cli::Table table(columns);
    table.row(heading + ledger.columns());
    for (const audit::SelectedItem& item : told.selection.items) {
        const int row = told.tableRow(item);
        QStringList cells{QString::number(ledger.sourceRow(row)), QString::number(item.draw)};
        if (money)
            cells << (item.certain ? context.say(phrases::kCertain) : QString::number(item.hits));
        for (int column = 0; column < ledger.columnCount(); ++column) {
            const QString text = ledger.text(row, column);
            cells << (text.size() > widest ? QString(text.left(widest - 1) + u'…') : text);
        }
        table.row(cells);
    }
    table.print(context.output);
}

Result<Numbers> numbersOf(const SampleArguments& given)
{
    Numbers numbers;
    SampleValues values;
    values.count("size", given.size, numbers.size);
    values.count("seed", given.seed, numbers.seed);
    values.count("header", given.header, numbers.header);
    return values.checked().map([&] { return numbers; });
}

/// The first problem stands for all; how many there are comes along.
tl::unexpected<Error> firstOf(const ledger::PopulationReading& reading)
{
    Error error = reading.problems.front();
    error.args.insert(QStringLiteral("count"), reading.problemCount);
    return tl::make_unexpected(error);
}

} // namespace

Result<ExitStatus> selectSample(Context& context, const SampleArguments& given)
{
    const auto numbers = numbersOf(given);
    if (!numbers.has_value())
        return tl::make_unexpected(numbers.error());
    ledger::LedgerChoice choice;
    choice.sheet = given.sheet;
    if (numbers->header.has_value())
        choice.csv.headerRow = static_cast<int>(std::min<qint64>(*numbers->header, 2'000'000));
    const auto file = ledger::readLedger(given.ledger, choice,
                                         ledger::readerProgram(QCoreApplication::applicationDirPath()));
    if (!file.has_value())
        return tl::make_unexpected(file.error());
    const auto columns = columnsOf(file->table, given);
    if (!columns.has_value())
        return tl::make_unexpected(columns.error());
    const ledger::PopulationReading reading = ledger::readPopulation(file->table, *columns, given.ledger);
    if (reading.problemCount > 0)
        return firstOf(reading);
    const auto selection = drawn(reading.population, given, *numbers);
    if (!selection.has_value())
        return tl::make_unexpected(selection.error());
    const Told told{*file, reading.population, *columns, *selection, given};
    if (context.settings.json) {
        context.output.json(selectionJson(told));
        return ExitStatus::Done;
    }
    printHeading(context, told);
    printRows(context, told);
    return ExitStatus::Done;
}

} // namespace sextant::cli
