#pragma once

#include "framework/framework.h"

namespace sextant::framework::detail {

/// SHA-256 of what \a item asks: kind, question, options with their points, ranges, limits and unit. Equal
/// digest, same question. Title, guidance, weight and the like are not part of it (docs/framework-format.md).
QByteArray itemDigest(const Item& item);

/// Gives every item of \a framework its digest.
void fillItemDigests(Framework& framework);

} // namespace sextant::framework::detail
