#pragma once

#include "assessment/assessment.h"
#include "cli/context.h"
#include "framework/framework_index.h"
#include "organisation/organisation.h"
#include "workspace/workspace.h"

#include <memory>

namespace sextant::cli {

using OpenFile = std::unique_ptr<workspace::Workspace>;

/// Where a workspace gets its author, time, ids and packs from when \a context's command line opens it.
workspace::Environment environmentOf(Context& context);

/// For looking only: never writes. Errors: those of Workspace::open.
Result<OpenFile> openForReading(Context& context, const QString& path);
/// For changing. Errors: those of Workspace::open; a file that cannot be written is one.
Result<OpenFile> openForWriting(Context& context, const QString& path);

/// Errors: NotFound {"kind": "assessment", "id"}.
Result<assessment::AssessmentId> findAssessment(workspace::Workspace& file, const QString& id);
/// The assessments of the file that are no part of an audit, by organisation: what lists show.
std::vector<assessment::AssessmentId> plainAssessments(workspace::Workspace& file);
/// By id, or by the code that is printed ("D3"). Errors: NotFound {"kind": "item", "id"}.
Result<const framework::Item*> findItem(const framework::FrameworkIndex& index, const QString& idOrCode);
/// By id; an absent one means the only organisation of the file. Errors: NotFound, InvalidArgument when there
/// are several to choose from.
Result<organisation::OrganisationId> findOrganisation(workspace::Workspace& file,
                                                      const std::optional<QString>& id);

/// Writes \a bytes to \a path as a whole or not at all (devices and pipes: as they come). An ordinary file is
/// replaced, but never a workspace or another database. Errors: CannotWrite, DiskFull, InvalidArgument
/// {"output"}.
Result<> writeOutput(const QString& path, const QByteArray& bytes);

} // namespace sextant::cli
