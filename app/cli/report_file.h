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
    QString table;     ///< which, as CSV; empty: the first
    QString logo = {}; ///< file of a picture that painted reports wear in place of theirs; empty: theirs
};

/// A table that can be written as CSV, called \a name after --table.
struct ReportTable
{
    const char* name;
    std::function<Result<QByteArray>(Language)> write;
};

/// What a file is made from; only what its format needs is asked for.
struct ReportSources
{
    std::function<Result<std::vector<report::ReadinessReport>>()> pages;
    std::function<Result<QByteArray>(const std::vector<Language>&)> workbook = {}; ///< empty: there is none
    std::vector<ReportTable> tables = {};                                          ///< empty: no CSV
};

/// Gives \a verb -o (called \a outputNames), --format and --lang with one of \a languages.
void addReportFile(CLI::App& verb, ReportFile& file, const char* outputNames, const Context& context,
                   const std::vector<std::string>& languages = {"en", "zh", "both"});

/// Gives \a verb --table, with one of \a names.
void addReportTable(CLI::App& verb, ReportFile& file, const std::vector<std::string>& names,
                    const Context& context);

ReportFormat formatOf(const ReportFile& file);
/// Whether writing it needs the painting module, which brings an application of its own.
bool isPainted(const ReportFile& file);

/// Writes what \a sources make to \a file and says so; \a told is what the JSON says besides. A table is in
/// one language: of both, that of texts. Errors: those of \a sources and writeOutput(); InvalidArgument
/// {"what": "reportFormat" | "table"} when there is no such thing; Internal {"where"} when a module is not
/// there; CannotWrite {"path"} when nothing could be painted.
Result<ExitStatus> writeReportFile(Context& context, const ReportFile& file, const ReportSources& sources,
                                   QJsonObject told);

} // namespace sextant::cli
