#pragma once

#include <QtGlobal>

namespace sextant::ledger {

/// How much of a table from outside is taken in. A ledger of 100,000 rows is far below.
inline constexpr qint64 kMaxFileBytes = 64 * 1024 * 1024;
inline constexpr int kMaxRows = 500'000;
inline constexpr int kMaxColumns = 256;
inline constexpr int kMaxCellCharacters = 32'767;          ///< as in spreadsheets
inline constexpr qint64 kMaxTextBytes = 256 * 1024 * 1024; ///< of all cells of a table
inline constexpr int kMaxUnpackedMegabytes = 512;          ///< of the parts read from a workbook
inline constexpr int kMaxSheets = 1'000;

} // namespace sextant::ledger
