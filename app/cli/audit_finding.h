#pragma once

#include "cli/audit_access.h"

namespace sextant::cli {

/// By number ("F2", "2") or id. Errors: NotFound {"kind": "finding", "id"}.
Result<audit::Finding> findFinding(workspace::Workspace& file, const audit::Engagement& engagement,
                                   const QString& name);

/// "F2".
QString findingName(const audit::Finding& finding);
/// Every field; of a restricted one its id and number only.
QJsonObject findingJson(workspace::Workspace& file, const audit::Finding& finding);
/// Name, grade, stage, title, owner, due; of a restricted one its name only.
QStringList findingRow(const Context& context, workspace::Workspace& file, const audit::Finding& finding);
/// All that there is to read, line by line.
void printFinding(Context& context, workspace::Workspace& file, const audit::Finding& finding);

} // namespace sextant::cli
