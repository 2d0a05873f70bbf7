#pragma once

#include "base/error.h"
#include "ledger/table.h"
#include "ledger/text_table.h"

#include <functional>

namespace sextant::ledger {

/// Which part of a file is the ledger.
struct LedgerChoice
{
    std::optional<QString> sheet; ///< of a workbook; absent: the first one that is not hidden
    CsvChoice csv;                ///< headerRow is for workbooks too
    int seconds = 30;             ///< at most, for a workbook
};

struct LedgerFile
{
    Table table;
    QStringList sheets; ///< of a workbook, in its order
    QByteArray digest;  ///< SHA-256 of the file's bytes: which version of it was sampled
    std::optional<TextEncoding> encoding = {}; ///< in which CSV was read; absent: a workbook
};

/// Hears of thousandths done, about every twentieth of a second; false ends the reading.
using Progress = std::function<bool(int permille)>;

/// The table in the file at \a path: a workbook (.xlsx) by its bytes, else CSV. A workbook is parsed by the
/// program \a reader in a process of its own with limits on memory, time and files; it is ended at the time
/// limit. Blocks: for a worker or the command line; needs no event loop. Errors: FileNotFound, CannotRead,
/// NotAFile, TooLarge, Cancelled, LedgerRefused.
[[nodiscard]] Result<LedgerFile> readLedger(const QString& path, const LedgerChoice& choice,
                                            const QString& reader, const Progress& progress = {});

/// The same from the file's content. \a path is for messages.
[[nodiscard]] Result<LedgerFile> readLedgerContent(const QByteArray& bytes, const QString& path,
                                                   const LedgerChoice& choice, const QString& reader,
                                                   const Progress& progress = {});

/// The content of the file at \a path, for readLedgerContent(). Errors: FileNotFound, CannotRead, NotAFile,
/// TooLarge.
[[nodiscard]] Result<QByteArray> ledgerContent(const QString& path);

/// Where `sextant-reader` is, seen from the folder of a program: beside it, or in ../lib/sextant. The first
/// place when it is in neither.
QString readerProgram(const QString& programFolder);

} // namespace sextant::ledger
