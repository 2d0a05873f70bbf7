#include "cli/access.h"
#include "cli/help_phrases.h"
#include "cli/painting.h"
#include "cli/phrases.h"
#include "cli/verb.h"

#include "report/manual_report.h"
#include "report/markdown.h"

namespace sextant::cli {

namespace {

struct Arguments
{
    QStringList chapters;
    QString format = QStringLiteral("pdf");
    QString output;
};

/// The parts of \a manual that are named, in any order. Errors: NotFound {"kind": "section", "id"}.
Result<QStringList> partsOf(const framework::Framework& manual, const QStringList& names)
{
    QStringList parts;
    for (const QString& name : names) {
        const QStringList found = report::findManualParts(manual, name);
        if (found.isEmpty())
            return fail(ErrorCode::NotFound,
                        {{QStringLiteral("kind"), QStringLiteral("section")}, {QStringLiteral("id"), name}});
        parts << found;
    }
    return parts;
}

Result<report::ReadinessReport> book(Context& context, const Arguments& arguments)
{
    const auto entry = context.library.shipped({QString(workspace::kManualPack)});
    if (!entry.has_value())
        return tl::make_unexpected(entry.error());
    const auto parts = partsOf(entry->framework->framework, arguments.chapters);
    if (!parts.has_value())
        return tl::make_unexpected(parts.error());
    return report::manualReport(
        {entry->framework, *parts, QDate::currentDate(), QStringLiteral(SEXTANT_VERSION)},
        context.settings.language);
}

Result<QByteArray> pdfOf(const report::ReadinessReport& report, const QString& path)
{
    int noArguments = 1;
    char name[] = "sextant-cli";
    char* argv[] = {name, nullptr};
    const auto painting = Painting::load(noArguments, argv);
    if (!painting.has_value())
        return tl::make_unexpected(painting.error());
    auto pdf = (*painting)->paint(ReportFormat::Pdf, {report});
    if (pdf.has_value() && pdf->isEmpty())
        return fail(ErrorCode::CannotWrite, {{QStringLiteral("path"), path}});
    return pdf;
}

Result<ExitStatus> exportManual(Context& context, const Arguments& arguments)
{
    const auto report = book(context, arguments);
    if (!report.has_value())
        return tl::make_unexpected(report.error());
    const Result<QByteArray> content = arguments.format == u"md"
                                           ? Result<QByteArray>(report::markdown(*report))
                                           : pdfOf(*report, arguments.output);
    if (!content.has_value())
        return tl::make_unexpected(content.error());
    if (const auto written = writeOutput(arguments.output, *content); !written.has_value())
        return tl::make_unexpected(written.error());
    if (!context.settings.json) {
        context.output.line(context.say(phrases::kWritten).arg(arguments.output));
        return ExitStatus::Done;
    }
    context.output.json(QJsonObject{{QStringLiteral("file"), arguments.output},
                                    {QStringLiteral("format"), arguments.format},
                                    {QStringLiteral("language"), languageCode(context.settings.language)},
                                    {QStringLiteral("sizeBytes"), content->size()}});
    return ExitStatus::Done;
}

} // namespace

void addManualVerb(CLI::App& root, Context& context)
{
    const auto arguments = std::make_shared<Arguments>();
    CLI::App& group = addVerb(root, "manual", help::kManual, context);
    group.require_subcommand(1);
    CLI::App& verb = addVerb(group, "export", help::kManualExport, context);
    addTexts(verb, "--chapter", arguments->chapters, help::kManualChapter, context, "ID");
    addText(verb, "--format", arguments->format, help::kManualFormat, context, "pdf|md")
        .check(CLI::IsMember({"pdf", "md"}).description(""));
    addText(verb, "-o,--output", arguments->output, help::kOutput, context, "OUT").required();
    verb.callback([&context, arguments] {
        context.hasOwnApplication = arguments->format == u"pdf";
        context.action = [arguments](Context& c) { return exportManual(c, *arguments); };
    });
}

} // namespace sextant::cli
