#pragma once

#include "workspace/detail/assessments.h"
#include "workspace/detail/core.h"

namespace sextant::workspace::detail {

/// See Workspace::restore().
Result<GroupId> restore(Core& core, Assessments& assessments, const HistoryLine& line);

} // namespace sextant::workspace::detail
