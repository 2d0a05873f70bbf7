#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace sextant::workspace {

/// Limits for a table that comes from outside.
struct CsvLimits
{
    qint64 bytes = 10 * 1024 * 1024;
    int rows = 20'000;
    int columns = 64;
    int cellCharacters = 32'767; ///< as in spreadsheets
};

/// The rows of \a bytes by RFC 4180: commas, quotes doubled within quotes, line ends within quotes; CR LF, LF
/// or CR. Text is UTF-8 with or without a mark, else GB18030. Blank lines are rows of one empty cell, so that
/// row numbers are those of a spreadsheet. Errors: TooLarge {"path", "sizeBytes", "limitBytes"},
/// InvalidAnswers {"path", "count"} with the reason and row in `detail`.
[[nodiscard]] Result<std::vector<QStringList>> readCsv(const QByteArray& bytes, const QString& path,
                                                       const CsvLimits& limits = {});

/// One row with its CR LF; cells in quotes where they need them.
QString csvRow(const QStringList& cells);

/// \a text so that no spreadsheet takes it for a formula: one that begins with = + - @ or their full-width
/// forms, a tab, a line end or an apostrophe gets an apostrophe before it.
QString guardedCell(const QString& text);
/// The inverse.
QString unguardedCell(const QString& cell);

} // namespace sextant::workspace
