#pragma once

#include <QStringList>

#include <vector>

namespace sextant::ui {

/// What spreadsheets put on the clipboard as text: cells parted by tabs, rows by line ends; a cell with a
/// tab, a line end or a quote in it stands in quotes, its quotes doubled. A quote that never closes is a
/// letter. At most \a maxRows rows are read, one more tells that there were more; cells end after 32 767
/// characters.
std::vector<QStringList> readTsv(const QString& text, int maxRows = 20'000);

/// One row, with its line end. Cells are put as they are: guard what must not become a formula before.
QString tsvRow(const QStringList& cells);

} // namespace sextant::ui
