#include "cli/access.h"
#include "cli/help_phrases.h"
#include "cli/report_file.h"
#include "cli/report_languages.h"
#include "cli/verb.h"

#include "report/readiness_report.h"
#include "workspace/report_input.h"

namespace sextant::cli {

namespace {

struct Arguments
{
    QString file;
    QString assessment;
    ReportFile output;
};

Result<std::vector<report::ReadinessReport>> reports(Context& context, const Arguments& arguments)
{
    const auto file = openForReading(context, arguments.file);
    if (!file.has_value())
        return tl::make_unexpected(file.error());
    const auto id = findAssessment(**file, arguments.assessment);
    if (!id.has_value())
        return tl::make_unexpected(id.error());
    const auto input =
        workspace::reportInput(**file, *id, QDate::currentDate(), QStringLiteral(SEXTANT_VERSION));
    if (!input.has_value())
        return tl::make_unexpected(input.error());
    std::vector<report::ReadinessReport> result;
    for (const Language language : reportLanguages(context, arguments.output.languages))
        result.push_back(report::readinessReport(*input, language));
    return result;
}

Result<ExitStatus> makeReport(Context& context, const Arguments& arguments)
{
    return writeReportFile(context, arguments.output, [&] { return reports(context, arguments); },
                           {{QStringLiteral("assessment"), arguments.assessment}});
}

} // namespace

void addReportVerb(CLI::App& root, Context& context)
{
    const auto arguments = std::make_shared<Arguments>();
    CLI::App& verb = addVerb(root, "report", help::kReport, context);
    addText(verb, "FILE", arguments->file, help::kFile, context);
    addText(verb, "ASSESSMENT", arguments->assessment, help::kAssessmentId, context);
    addReportFile(verb, arguments->output, "-o,--output", context);
    verb.callback([&context, arguments] {
        context.hasOwnApplication = true;
        context.action = [arguments](Context& c) { return makeReport(c, *arguments); };
    });
}

} // namespace sextant::cli
