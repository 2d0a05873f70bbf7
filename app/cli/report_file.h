#pragma once

#include "cli/context.h"
#include "cli/report_format.h"

#include "report/report.h"

#include <CLI/CLI.hpp>

#include <QJsonObject>

#include <functional>
#include <string>
#include <vector>

namespace sextant::cli {

/// What verbs that write a report are told about the file.
struct ReportFile
{
    QString path;
    QString format;    ///< as --format names it; empty: what the path ends with, else PDF
    QString languages; ///< "en", "zh", "both"; empty: the language of texts
};

/// Gives \a verb -o (called \a outputNames), --format and --lang with one of \a languages.
void addReportFile(CLI::App& verb, ReportFile& file, const char* outputNames, const Context& context,
                   const std::vector<std::string>& languages = {"en", "zh", "both"});

ReportFormat formatOf(const ReportFile& file);

/// Writes what \a reports makes to \a file and says so; \a told is what the JSON says besides.
/// Errors: those of \a reports and writeOutput(); Internal {"where"} when the painting module is not there;
/// CannotWrite {"path"} when nothing could be painted.
Result<ExitStatus>
writeReportFile(Context& context, const ReportFile& file,
                const std::function<Result<std::vector<report::ReadinessReport>>()>& reports,
                QJsonObject told);

} // namespace sextant::cli
