#pragma once

#include "base/error.h"
#include "base/refusal_words.h"

namespace sextant::ledger {

/// Why a table from outside is refused; the "reason" of a LedgerRefused error is its name in lower camel
/// case. Rows count as in a spreadsheet, from 1; "column" is a column's name.
enum class LedgerRefusal {
    Encoding,            ///< no text that can be read
    OpenQuote,           ///< {"row"}
    TextAfterQuote,      ///< {"row"}
    TooManyRows,         ///< {"limit"}
    TooManyColumns,      ///< {"row", "limit"}
    CellTooLong,         ///< {"row", "limit"}
    Empty,               ///< not a single row of data
    NoSuchColumn,        ///< {"value", "columns"}
    NoSuchSheet,         ///< {"value", "sheets"}
    IdMissing,           ///< {"row", "column"}
    AmountMissing,       ///< {"row", "column"}
    AmountUnreadable,    ///< {"row", "column", "value"}
    AmountTooLarge,      ///< {"row", "column", "value"}
    RangeUnreadable,     ///< {"value"}
    RangeTooLong,        ///< {"value", "limit"}
    OldSpreadsheet,      ///< the format before .xlsx, or one with a password
    NotSpreadsheet,      ///< an archive that holds no workbook
    SpreadsheetDamaged,  ///< {"place"}
    SpreadsheetTooLarge, ///< {"limit"}: it unpacks to more than is taken in
    SpreadsheetHostile,  ///< {"place"}: made to harm, by entities or endless tags
    ReadingTooSlow,      ///< {"seconds"}
    ReaderMissing,       ///< {"program"}: this installation lacks the part that reads spreadsheets
    ReaderFailed,        ///< it ended without an answer, or with one that makes no sense
    NotForm,             ///< a form to be filled in was wanted, and this is none
    OtherForm,           ///< {"number"}: a form of another assessment
    OtherEdition         ///< {"number"}: a form of another edition of the questions
};

/// `return refuse(LedgerRefusal::OpenQuote, path, {{"row", row}});`
tl::unexpected<Error> refuse(LedgerRefusal reason, const QString& path, QVariantMap args = {},
                             QString detail = {});

/// The stable name of \a reason, and its inverse.
const char* refusalName(LedgerRefusal reason);
std::optional<LedgerRefusal> refusalNamed(QByteArrayView name);

/// The sentences for a LedgerRefused error.
RefusalWords refusalWords(const Error& error);

} // namespace sextant::ledger
