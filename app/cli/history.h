#pragma once

#include "cli/access.h"
#include "cli/context.h"

#include <QJsonArray>

#include <vector>

namespace sextant::cli {

/// Which changes to show; absent: all.
struct HistoryRequest
{
    std::optional<QString> assessment;
    std::optional<QString> item;  ///< id or code
    std::optional<QString> audit; ///< code or id of an engagement; alone
    std::optional<QString> limit;
};

/// Newest first. An item without an assessment is looked for in every assessment of the file. Parts of audits
/// are left out unless they are named, restricted findings always. Errors: NotFound, InvalidArgument {"what":
/// "limit"}.
Result<std::vector<workspace::HistoryLine>> historyLines(workspace::Workspace& file,
                                                         const HistoryRequest& request);

/// [{"at", "author", "kind", "field", "assessment", "item", "before", "after"}]
QJsonArray historyJson(const std::vector<workspace::HistoryLine>& lines);

void printHistory(Context& context, workspace::Workspace& file,
                  const std::vector<workspace::HistoryLine>& lines);

} // namespace sextant::cli
