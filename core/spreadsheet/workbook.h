#pragma once

#include "ledger/wire.h"

#include <QByteArray>

#include <optional>

namespace sextant::spreadsheet {

/// Parses a workbook (.xlsx: Office Open XML, transitional or strict) and hands \a out the names of its
/// sheets, then the rows of the one called \a sheet, or of the first that is not hidden; then the end, or why
/// it is refused. Nothing in the workbook makes it do anything else: no formula is computed, no link
/// followed, no file opened.
void readWorkbook(const QByteArray& bytes, const std::optional<QString>& sheet, ledger::wire::Writer& out);

} // namespace sextant::spreadsheet
