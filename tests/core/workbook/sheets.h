#pragma once

#include "ledger/table.h"

#include <QByteArray>
#include <QStringList>

namespace workbook_test {

/// The sheet \a name as the program reads workbooks of others; \a header: its row of heads, 0 for none.
sextant::ledger::Table sheetOf(const QByteArray& bytes, const QString& name, int header = 1);
QStringList sheetNames(const QByteArray& bytes);
/// Every text of the sheet.
QStringList textsOf(const sextant::ledger::Table& table);

} // namespace workbook_test
