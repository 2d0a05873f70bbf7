#pragma once

#include "base/error.h"

#include <QByteArray>

#include <xlsxwriter.h>

#include <functional>

namespace sextant::workbook::detail {

/// The workbook that \a make writes to the file \a path of the system's temporary folder, where \a folder
/// takes what libxlsxwriter keeps meanwhile. Numbers have a full stop, whatever the system's language. Read
/// back and found whole. Errors: DiskFull, CannotWrite {"path"}: the temporary folder.
[[nodiscard]] Result<QByteArray>
madeBook(const std::function<lxw_error(const QString& path, const QString& folder)>& make);

} // namespace sextant::workbook::detail
