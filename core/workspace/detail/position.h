#pragma once

#include <QString>

namespace sextant::workspace::detail {

/// The fractional key after \a last (empty: the first): letters, of which the last one that can be raised is
/// raised.
QString positionAfter(const QString& last);

} // namespace sextant::workspace::detail
