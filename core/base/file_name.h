#pragma once

#include <QString>

namespace sextant {

/// \a name as the name of a file, or a part of one, without ending, that every system takes: no signs that
/// are forbidden somewhere, no dots, at most 80 characters. Empty when nothing is left.
QString safeFileName(const QString& name);

} // namespace sextant
