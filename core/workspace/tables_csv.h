#pragma once

#include "audit/basics.h"
#include "base/language.h"
#include "improvement/action.h"
#include "workspace/workspace.h"

#include <QByteArray>

#include <vector>

namespace sextant::workspace {

// Tables for spreadsheets, to be read there: UTF-8 with a mark, CR LF, formula-like cells guarded by an
// apostrophe (csv.h). Code words are those of the command line, texts in one language.

/// The findings of \a engagement by number; restricted ones are left out. Columns `finding`, `title`,
/// `grade`, `consequence`, `likelihood`, `stage`, `criteria`, `condition`, `cause`, `effect`,
/// `recommendation`, `checks`, `response`, `responseText`, `responseBy`, `responseOn`, `owner`, `due`,
/// `files`. Errors: NotFound.
[[nodiscard]] Result<QByteArray> findingsToCsv(Workspace& workspace, const audit::EngagementId& engagement,
                                               Language language);

/// The actions that follow from the findings of \a engagement, without those of restricted findings. Columns
/// `action` (id), `what`, `source`, `of` (item or finding), `owner`, `raisedOn`, `due`, `state`, `stateBy`,
/// `stateOn`, `closingNote`, `cost`, `currency`, `funding`, `fundingNote`, `files`. Errors: NotFound.
[[nodiscard]] Result<QByteArray> auditActionsToCsv(Workspace& workspace,
                                                   const audit::EngagementId& engagement, Language language);

/// The same of the plan of the organisation that \a assessment is of. Errors: NotFound.
[[nodiscard]] Result<QByteArray> planToCsv(Workspace& workspace, const assessment::AssessmentId& assessment,
                                           Language language);

} // namespace sextant::workspace
