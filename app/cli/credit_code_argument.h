#pragma once

#include "base/error.h"

namespace sextant::cli {

/// The code as it is stored. Errors: InvalidArgument {"what": "creditCode"} for one that cannot be.
Result<QString> readCreditCode(const QString& typed);

} // namespace sextant::cli
