#include "cli/access.h"
#include "cli/help_phrases.h"
#include "cli/painting.h"
#include "cli/phrases.h"
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
    QString output;
    QString languages; ///< "en", "zh", "both"; empty: the language of texts
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
    for (const Language language : reportLanguages(context, arguments.languages))
        result.push_back(report::readinessReport(*input, language));
    return result;
}

Result<ExitStatus> makeReport(Context& context, const Arguments& arguments)
{
    int noArguments = 1;
    char name[] = "sextant-cli";
    char* argv[] = {name, nullptr};
    const auto painting = Painting::load(noArguments, argv);
    if (!painting.has_value())
        return tl::make_unexpected(painting.error());
    const auto contents = reports(context, arguments);
    if (!contents.has_value())
        return tl::make_unexpected(contents.error());
    const QByteArray pdf = (*painting)->pdf(*contents);
    if (pdf.isEmpty())
        return fail(ErrorCode::CannotWrite, {{QStringLiteral("path"), arguments.output}});
    if (const auto written = writeOutput(arguments.output, pdf); !written.has_value())
        return tl::make_unexpected(written.error());
    if (!context.settings.json) {
        context.output.line(context.say(phrases::kWritten).arg(arguments.output));
        return ExitStatus::Done;
    }
    QJsonArray languages;
    for (const Language language : reportLanguages(context, arguments.languages))
        languages.append(languageCode(language));
    context.output.json(QJsonObject{{QStringLiteral("assessment"), arguments.assessment},
                                    {QStringLiteral("file"), arguments.output},
                                    {QStringLiteral("languages"), languages},
                                    {QStringLiteral("sizeBytes"), pdf.size()}});
    return ExitStatus::Done;
}

} // namespace

void addReportVerb(CLI::App& root, Context& context)
{
    const auto arguments = std::make_shared<Arguments>();
    CLI::App& verb = addVerb(root, "report", help::kReport, context);
    addText(verb, "FILE", arguments->file, help::kFile, context);
    addText(verb, "ASSESSMENT", arguments->assessment, help::kAssessmentId, context);
    addText(verb, "-o,--output", arguments->output, help::kOutput, context, "OUT.pdf").required();
    addText(verb, "--lang", arguments->languages, help::kReportLang, context, "en|zh|both")
        .check(CLI::IsMember({"en", "zh", "both"}).description(""));
    verb.callback([&context, arguments] {
        context.hasOwnApplication = true;
        context.action = [arguments](Context& c) { return makeReport(c, *arguments); };
    });
}

} // namespace sextant::cli
