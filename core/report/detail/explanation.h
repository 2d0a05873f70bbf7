#pragma once

#include "report/detail/parts.h"

namespace sextant::report::detail {

/// Each figure with the answers, weights, exclusions, rounding and rule behind it; gates and readiness.
void addExplanations(const Context& context, ReadinessReport& report);

} // namespace sextant::report::detail
