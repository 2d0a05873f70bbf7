#pragma once

#include "audit/sample_outcome.h"

namespace sextant::audit {

/// What the results of a monetary-unit sample come to at \a interval, which is the design's or a smaller one:
/// an item as large as that stands for itself. Without figures.
MonetaryOutcome monetaryFactsAt(const SampleRecord& record, Decimal interval);

} // namespace sextant::audit
