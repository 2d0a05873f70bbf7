#pragma once

#include "workspace/detail/core.h"

namespace sextant::workspace::detail {

/// See Workspace::history(). May be called from a worker.
Result<std::vector<HistoryLine>> history(const Core& core, const assessment::AssessmentId& assessment,
                                         const framework::ItemId& item, int limit);

/// Of one entity, whatever it is.
Result<std::vector<HistoryLine>> historyOf(const Core& core, const QUuid& entity, int limit);

} // namespace sextant::workspace::detail
