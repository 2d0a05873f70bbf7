#pragma once

#include "assessment/assessment.h"
#include "cli/context.h"

namespace sextant::cli {

/// A response in words: "3 Established", "42.5", "2025-03-09", "not applicable: …", "unanswered".
/// \a item may be nullptr: then options are named by their ids.
QString responseWords(const Context& context, const assessment::Response& response,
                      const framework::Item* item);

QString stageWords(const Context& context, assessment::Stage stage);

} // namespace sextant::cli
