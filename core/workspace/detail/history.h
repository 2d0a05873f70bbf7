#pragma once

#include "workspace/detail/core.h"

namespace sextant::workspace::detail {

/// See Workspace::history(). May be called from a worker.
Result<std::vector<HistoryLine>> history(const Core& core, const assessment::AssessmentId& assessment,
                                         const framework::ItemId& item, int limit);

} // namespace sextant::workspace::detail
