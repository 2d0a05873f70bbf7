#pragma once

#include "base/error.h"

#include <QByteArray>

namespace sextant {

/// Puts \a bytes into the file \a path: all of them, or what was there stays as it was. A device or a pipe is
/// written to, never replaced. Errors: DiskFull {"path"}; CannotWrite {"path"}, of an empty path and a folder
/// too.
[[nodiscard]] Result<> writeWholeFile(const QString& path, const QByteArray& bytes);

} // namespace sextant
