#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

namespace sextant::test {

/// The parts of a workbook by name, before they are packed.
using WorkbookParts = QMap<QString, QByteArray>;

/// A small workbook as Excel writes it: one sheet "Ledger" whose rows are \a sheetData (the inside of
/// <sheetData>), the given shared strings (the inside of <sst>) and cell styles 0 (general), 1 (date, built
/// in) and 2 (yyyy"年"m"月").
WorkbookParts workbookParts(const QByteArray& sheetData, const QByteArray& strings = {});

/// The archive as a file's bytes.
QByteArray packed(const WorkbookParts& parts);
/// The parts of the archive \a bytes.
WorkbookParts unpacked(const QByteArray& bytes);

} // namespace sextant::test
