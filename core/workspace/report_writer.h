#pragma once

#include "report/choices.h"
#include "workspace/workspace.h"

#include <QDate>

#include <vector>

namespace sextant::workspace {

/// What every report says of its making.
struct Printing
{
    const FrameworkLibrary& library; ///< has the manual
    QDate on;
    QString programVersion;
};

/// The kinds of report that can be made.
const std::vector<report::ReportKind>& reportKinds();

/// Whose the report is; null when it is of several organisations or of none.
organisation::OrganisationId organisationOf(Workspace& workspace, const report::Choices& choices);

/// Gathers what \a choices ask for, as the file stands now; the same for window and command line. What is
/// returned writes it in a language, dressed, from values alone: it may run on a worker. Errors: NotFound
/// {"kind", "id"} when what the report is on is not there; InvalidArgument {"what": "kind", "value"}.
[[nodiscard]] Result<report::LanguageWriter>
reportWriter(Workspace& workspace, const report::Choices& choices, const Printing& printing);

} // namespace sextant::workspace
