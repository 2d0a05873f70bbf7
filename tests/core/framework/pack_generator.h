#pragma once

#include "framework/framework.h"

namespace pack_support {

/// A valid framework of any shape that the model allows, with its digests. Call inside a rapidcheck property.
sextant::framework::Framework anyFramework();

} // namespace pack_support
