#pragma once

#include "cli/context.h"

#include "report/choices.h"
#include "workspace/workspace.h"

#include <CLI/CLI.hpp>

#include <optional>

namespace sextant::cli {

/// What verbs that make a report are told about what it holds.
struct ReportOptions
{
    QString templateName;
    QString kind;
    QString detail;
    QString without; ///< "notes,evidence,names" and parts by id, parted by commas
    QString chapters;
    QString paper;
    QString watermark;
    QString mark;
    bool noSigning = false;
    QString logo; ///< file of a picture
    bool noLogo = false;
};

/// Gives \a verb --template, --kind, --detail, --without, --chapters, --paper, --watermark, --mark,
/// --no-signing, --logo and --no-logo.
void addReportChoices(CLI::App& verb, ReportOptions& options, const Context& context);

/// What \a options say, beginning with the template of \a file that they name. Errors: InvalidArgument
/// {"what": "without", "value"} for a part that the report does not have; NotFound {"kind": "template",
/// "id"}; InvalidArgument {"what": "template", "value"} for one that a newer program made.
Result<report::Choices> choicesOf(const ReportOptions& options, workspace::Workspace& file);

} // namespace sextant::cli
