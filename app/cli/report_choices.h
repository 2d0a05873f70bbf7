#pragma once

#include "cli/context.h"

#include "report/choices.h"

#include <CLI/CLI.hpp>

#include <optional>

namespace sextant::cli {

/// What verbs that make a report are told about what it holds.
struct ReportOptions
{
    QString kind;
    QString detail;
    QString without; ///< "notes,evidence,names" and parts by id, parted by commas
    QString chapters;
    QString paper;
    QString watermark;
    QString mark;
    bool noSigning = false;
};

/// Gives \a verb --kind, --detail, --without, --chapters, --paper, --watermark, --mark,.
void addReportChoices(CLI::App& verb, ReportOptions& options, const Context& context);

/// What \a options say. Errors: InvalidArgument {"what": "without", "value"} for a part that the report does
/// not have.
Result<report::Choices> choicesOf(const ReportOptions& options);

} // namespace sextant::cli
