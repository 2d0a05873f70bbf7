#pragma once

#include "report/comparison_report.h"
#include "workspace/workspace.h"

#include <QDate>
#include <QString>

#include <vector>

namespace sextant::workspace {

class FrameworkLibrary;

/// What a comparison takes of \a assessment, as values. Errors: NotFound {"kind", "id"}.
[[nodiscard]] Result<comparison::Side> comparisonSide(Workspace& workspace,
                                                      const assessment::AssessmentId& assessment);

/// What the comparison of \a assessments of this file is made from, in their order; the same for window and
/// command line. Errors: NotFound; InvalidArgument {"what": "assessments"} for none, and for more than eight.
[[nodiscard]] Result<report::ComparisonReportInput>
comparisonReportInput(Workspace& workspace, const std::vector<assessment::AssessmentId>& assessments,
                      QDate printedOn, const QString& programVersion);

/// At most so many assessments are read from another file: the latest.
inline constexpr size_t kMostSidesOfFile = 100;

/// The assessments of the file at \a path that are no part of an audit, by organisation and day. The file
/// comes from anywhere: it is opened for reading only, with every check of an opening, never written, and
/// closed again. May run on a worker. Errors: those of Workspace::open; InvalidArgument {"what": "file"}
/// when it is the file at \a open, which must not be opened a second time by this process.
[[nodiscard]] Result<std::vector<comparison::Side>>
sidesOfFile(const QString& path, const FrameworkLibrary& library, const QString& open = {});

} // namespace sextant::workspace
