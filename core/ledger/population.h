#pragma once

#include "base/decimal.h"
#include "base/error.h"
#include "ledger/table.h"

#include <optional>
#include <vector>

namespace sextant::ledger {

/// Which columns of a table name its items, hold their amounts and say more of them.
struct ColumnChoice
{
    int id = 0;
    std::optional<int> amount;
    std::optional<int> text = {}; ///< that says what an item is about
    std::optional<int> date = {};
};

/// The columns that look like it, by their names and then by what they hold.
ColumnChoice guessedColumns(const Table& table);

/// The rows of a table as items that can be drawn.
struct Population
{
    std::vector<int> rows;        ///< of the table, by position in the population
    std::vector<Decimal> amounts; ///< by position; empty without a column of amounts
    Decimal total;                ///< of all amounts
    std::vector<int> totalRows;   ///< rows of the table left out because they are totals (合计, Total …)
    std::vector<int>
        repeated; ///< rows of the table whose id occurred before: lines of one voucher, or a mistake

    qint64 size() const { return static_cast<qint64>(rows.size()); }
};

/// What is wrong with a table, row by row.
struct PopulationReading
{
    Population population;       ///< whole when there are no problems
    std::vector<Error> problems; ///< LedgerRefused, in order of rows; the first thousand
    qint64 problemCount = 0;
};

/// Reads every row. \a path is for messages.
PopulationReading readPopulation(const Table& table, const ColumnChoice& choice, const QString& path);

} // namespace sextant::ledger
