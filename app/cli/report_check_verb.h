#pragma once

#include "cli/context.h"

#include <optional>

namespace sextant::cli {

/// Which report `verify` holds against the file: one of the two.
struct ReportToCheck
{
    std::optional<QString> document; ///< path of a PDF or HTML file
    std::optional<QString> digits;   ///< typed from the foot of a page
    bool isAsked() const { return document.has_value() || digits.has_value(); }
};

/// Says how the report stands to the file at \a path. Found unless it matches the file as it is now. Errors:
/// InvalidArgument {"what": "digits"}, those of checkDocumentFile() and of reading the file.
Result<ExitStatus> checkReport(Context& context, const QString& path, const ReportToCheck& report);

} // namespace sextant::cli
