#pragma once

#include "base/csv_cutter.h"
#include "base/error.h"
#include "ledger/table.h"

namespace sextant::ledger {

struct CsvChoice
{
    std::optional<char> delimiter;             ///< absent: the one of , ; tab | that gives the most cells
    std::optional<int> headerRow;              ///< as of TableBuilder::finish()
    std::optional<TextEncoding> encoding = {}; ///< absent: encodingOf()
};

/// A CSV file: UTF-8 with or without a mark, UTF-16 with one, or GB18030. \a path is for messages.
/// Errors: TooLarge, LedgerRefused with the row.
[[nodiscard]] Result<Table> tableFromCsv(const QByteArray& bytes, const QString& path,
                                         const CsvChoice& choice = {});

/// What somebody pasted: cells from a spreadsheet (with tabs), else one item a line, else one line with
/// commas or semicolons between items. Errors: LedgerRefused.
[[nodiscard]] Result<Table> tableFromPaste(const QString& text);

/// Numbers as typed: "1-500", "V0001-V0500", "2024-001-2024-120", "1-100, 150-200"; – — ~ 至 and 到 stand for
/// the hyphen, full-width characters for plain ones. Each number is an item. Errors: LedgerRefused
/// {rangeUnreadable, rangeTooLong}.
[[nodiscard]] Result<Table> tableFromRange(const QString& text);

} // namespace sextant::ledger
