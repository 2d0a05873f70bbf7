#pragma once

#include "cli/access.h"

#include <vector>

namespace sextant::cli {

/// The assessment whose id \a name is, else the fieldwork of the audit with that id or code. Errors: NotFound
/// {"kind": "assessment", "id"}; InvalidArgument as of findEngagement().
Result<assessment::AssessmentId> findPaperSubject(workspace::Workspace& file, const QString& name);

/// Sections at any depth by id or code, parted by commas; each once, in the order of the framework. Errors:
/// NotFound {"kind": "section", "id"}.
Result<std::vector<framework::SectionId>> findSections(const framework::FrameworkIndex& index,
                                                       const QStringList& names);

} // namespace sextant::cli
