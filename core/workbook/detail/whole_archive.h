#pragma once

#include <QByteArray>

namespace sextant::workbook::detail {

/// Whether every part of the workbook \a bytes is there to its end: libxlsxwriter does not notice when its
/// temporary files are cut short by a full disk, and packs what there is.
bool isWholeArchive(const QByteArray& bytes);

} // namespace sextant::workbook::detail
