#pragma once

#include "base/error.h"
#include "paper/paper_input.h"

#include <QByteArray>

namespace sextant::workbook {

/// The form of \a input as a workbook (.xlsx) in \a language, to be filled in with Excel, WPS or LibreOffice
/// and read back by workspace::readFormFile(): one sheet with a row for each planned row, whose answers are
/// chosen from lists and whose other cells are locked (without a password), and a hidden sheet with what the
/// form is (paper/form_sheet.h). No cell is a formula. Errors: DiskFull, CannotWrite
/// {"path"}: the temporary folder.
[[nodiscard]] Result<QByteArray> formWorkbook(const paper::PaperInput& input, Language language);

} // namespace sextant::workbook
