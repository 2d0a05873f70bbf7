#pragma once

#include "audit/finding_rules.h"
#include "workspace/audit_service.h"

#include <QStringList>

namespace sextant::ui {

/// "F2".
QString findingCode(const audit::Finding& finding);
/// Its title in \a language; what stands in its place while there is none, or while it is locked.
QString findingTitle(const audit::Finding& finding, Language language);
/// What keeps it from its next stage, in words of \a language; empty for a final one.
QStringList missingWords(const audit::Finding& finding, Language language);
/// The stage after the present one; Final stays.
audit::FindingStage nextStage(audit::FindingStage stage);

/// "5.6, 5.7, WP-05": the checks and samples that \a finding follows from.
QString linksText(const audit::Finding& finding, workspace::Workspace& workspace);
/// Reads such a text back into \a finding, in either width of letter. False when something in it is neither
/// a check in scope nor a sample of the engagement; \a unknown names it then.
bool readLinks(const QString& text, workspace::Workspace& workspace, audit::Finding& finding,
               QString& unknown);

} // namespace sextant::ui
