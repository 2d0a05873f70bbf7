#pragma once

#include <QByteArray>

#include <functional>
#include <optional>
#include <span>

namespace sextant {

/// How a table of text is written, and how much of it is taken.
struct CsvForm
{
    char delimiter = ',';
    bool quotesWithin =
        false; ///< a quotation mark inside a cell that is not in quotes is a letter, not a fault
    int rows = 20'000;
    int columns = 64;
    int cellCharacters = 32'767; ///< UTF-16 units, as spreadsheets count
};

enum class CsvFault {
    TooManyRows,
    TooManyColumns,
    CellTooLong,
    QuoteWithin,    ///< a quotation mark within a cell that is not in quotes
    TextAfterQuote, ///< text after the closing quotation mark
    OpenQuote       ///< a quotation mark that is never closed
};

/// Where cutting ended early; the row as a spreadsheet counts, from 1.
struct CsvStop
{
    CsvFault fault = CsvFault::TooManyRows;
    qint64 row = 0;
};

/// The cells of one row as UTF-8, good until the next row.
using CsvCells = std::span<const QByteArrayView>;

/// Cuts \a utf8 by RFC 4180 and hands each row to \a take, which ends the cutting by false: quotes doubled
/// within quotes, line ends within quotes; CR LF, LF or CR. A blank line is a row of one empty cell, so that
/// row numbers are those of a spreadsheet. nullopt when all was cut or \a take wanted no more.
std::optional<CsvStop> cutCsv(QByteArrayView utf8, const CsvForm& form,
                              const std::function<bool(CsvCells)>& take);

enum class TextEncoding { Utf8, Utf16, Gb18030 };

/// What textAsUtf8() takes \a bytes to be in.
TextEncoding encodingOf(const QByteArray& bytes);

/// \a bytes of that encoding as UTF-8 without mark; UTF-16 needs its mark. nullopt when they are not in it,
/// or hold a zero byte.
std::optional<QByteArray> textAsUtf8(const QByteArray& bytes, TextEncoding encoding);

/// A text file's content as UTF-8 without mark: from UTF-8 with or without one, UTF-16 with one, else
/// GB18030. nullopt when it is none of them, or holds a zero byte.
std::optional<QByteArray> textAsUtf8(const QByteArray& bytes);

} // namespace sextant
