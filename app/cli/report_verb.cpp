#include "cli/access.h"
#include "cli/audit_access.h"
#include "cli/help_phrases.h"
#include "cli/report_choices.h"
#include "cli/report_choices_phrases.h"
#include "cli/report_file.h"
#include "cli/report_languages.h"
#include "cli/verb.h"

#include "office/office.h"
#include "report/manual_report.h"
#include "workspace/answers_csv.h"
#include "workspace/framework_library.h"
#include "workspace/report_input.h"
#include "workspace/report_writer.h"
#include "workspace/tables_csv.h"

namespace sextant::cli {

namespace {

constexpr char kAnswers[] = "answers";
constexpr char kActions[] = "actions";

struct Arguments
{
    QString file;
    std::optional<QString> subject;
    ReportFile output;
    ReportOptions options;
};

/// As --lang names them.
QString languagesOf(const report::Choices& choices)
{
    return report::toJson(choices).value(u"languages").toString();
}

/// Parts of the manual by id or code, in any order. Errors: NotFound {"kind": "section", "id"}.
Result<QStringList> chaptersOf(Context& context, const QStringList& names)
{
    const auto entry = context.library.shipped({QString(workspace::kManualPack)});
    if (!entry.has_value())
        return tl::make_unexpected(entry.error());
    QStringList parts;
    for (const QString& name : names) {
        const QStringList found = report::findManualParts(entry->framework->framework, name);
        if (found.isEmpty())
            return fail(ErrorCode::NotFound,
                        {{QStringLiteral("kind"), QStringLiteral("section")}, {QStringLiteral("id"), name}});
        parts << found;
    }
    return parts;
}

/// \a choices on what is named. Errors: NotFound {"kind", "id"}; InvalidArgument {"subject"}.
Result<report::Choices> onSubject(Context& context, workspace::Workspace& file, const Arguments& arguments,
                                  report::Choices choices)
{
    if (choices.kind == report::ReportKind::Manual) {
        const auto chapters = chaptersOf(context, choices.chapters);
        if (!chapters.has_value())
            return tl::make_unexpected(chapters.error());
        choices.chapters = *chapters;
        return choices;
    }
    if (!arguments.subject.has_value())
        return fail(ErrorCode::InvalidArgument, {{QStringLiteral("what"), QStringLiteral("subject")},
                                                 {QStringLiteral("value"), QString()}});
    if (choices.kind == report::ReportKind::Audit) {
        const auto engagement = findEngagement(file, *arguments.subject);
        if (!engagement.has_value())
            return tl::make_unexpected(engagement.error());
        choices.engagement = engagement->id;
        return choices;
    }
    if (choices.kind == report::ReportKind::Applicability || choices.kind == report::ReportKind::Evidence) {
        // Of an audit too: its fieldwork is an assessment.
        if (const auto engagement = findEngagement(file, *arguments.subject); engagement.has_value()) {
            choices.engagement = engagement->id;
            return choices;
        }
    }
    const bool several = choices.kind == report::ReportKind::Comparison;
    for (const QString& name : several ? arguments.subject->split(u',') : QStringList{*arguments.subject}) {
        const auto id = findAssessment(file, name);
        if (!id.has_value())
            return tl::make_unexpected(id.error());
        choices.assessments.push_back(*id);
    }
    return choices;
}

Result<std::vector<report::ReadinessReport>> reports(Context& context, Arguments& arguments)
{
    const auto file = openForReading(context, arguments.file);
    if (!file.has_value())
        return tl::make_unexpected(file.error());
    const auto choices = choicesOf(arguments.options, **file).and_then([&](const report::Choices& chosen) {
        return onSubject(context, **file, arguments, chosen);
    });
    if (!choices.has_value())
        return tl::make_unexpected(choices.error());
    if (arguments.output.languages.isEmpty() && !arguments.options.templateName.isEmpty())
        arguments.output.languages = languagesOf(*choices);
    const auto writer = workspace::reportWriter(
        **file, *choices, {context.library, QDate::currentDate(), QStringLiteral(SEXTANT_VERSION)});
    if (!writer.has_value())
        return tl::make_unexpected(writer.error());
    if (arguments.output.languages == u"side")
        return report::inLanguages(*writer, report::ReportLanguages::SideBySide);
    std::vector<report::ReadinessReport> result;
    for (const Language language : reportLanguages(context, arguments.output.languages))
        result.push_back((*writer)(language));
    return result;
}

/// Whether the options do not ask for another report than that of an assessment; a template still may.
bool mayBeReadiness(const ReportOptions& options)
{
    return options.kind.isEmpty() || options.kind == report::codeOf(report::ReportKind::Readiness);
}

/// What \a make makes of the file and of the assessment that \a arguments name in it. Errors: InvalidArgument
/// {"what": "reportFormat"} when a template asks for another report.
template <typename Make>
Result<QByteArray> madeOf(Context& context, const Arguments& arguments, Make make)
{
    const auto file = openForReading(context, arguments.file);
    if (!file.has_value())
        return tl::make_unexpected(file.error());
    return choicesOf(arguments.options, **file)
        .and_then(
            [&](const report::Choices& chosen) { return onSubject(context, **file, arguments, chosen); })
        .and_then([&](const report::Choices& chosen) -> Result<QByteArray> {
            if (chosen.kind != report::ReportKind::Readiness)
                return fail(ErrorCode::InvalidArgument,
                            {{QStringLiteral("what"), QStringLiteral("reportFormat")},
                             {QStringLiteral("value"), arguments.output.format}});
            return make(**file, chosen);
        });
}

/// The workbook of an assessment, with everything in it.
Result<QByteArray> workbook(Context& context, const Arguments& arguments,
                            const std::vector<Language>& languages)
{
    return madeOf(context, arguments, [&](workspace::Workspace& file, const report::Choices& chosen) {
        return workspace::reportInput(file, chosen.assessments.front(), QDate::currentDate(),
                                      QStringLiteral(SEXTANT_VERSION))
            .and_then([&](const auto& input) { return office::workbookOf(input, languages); });
    });
}

Result<ExitStatus> makeReport(Context& context, Arguments& arguments)
{
    arguments.output.logo = arguments.options.logo;
    ReportSources sources{[&] { return reports(context, arguments); }};
    if (mayBeReadiness(arguments.options)) {
        sources.workbook = [&](const std::vector<Language>& languages) {
            return workbook(context, arguments, languages);
        };
        sources.tables = {{kAnswers,
                           [&](Language) {
                               return madeOf(context, arguments, [](auto& file, const auto& choices) {
                                   return workspace::answersToCsv(file.assessments(),
                                                                  choices.assessments.front());
                               });
                           }},
                          {kActions, [&](Language language) {
                               return madeOf(context, arguments, [&](auto& file, const auto& choices) {
                                   return workspace::planToCsv(file, choices.assessments.front(), language);
                               });
                           }}};
    }
    return writeReportFile(context, arguments.output, sources,
                           {{QStringLiteral("assessment"), arguments.subject.value_or(QString())}});
}

} // namespace

void addReportVerb(CLI::App& root, Context& context)
{
    const auto arguments = std::make_shared<Arguments>();
    CLI::App& verb = addVerb(root, "report", help::kReport, context);
    addText(verb, "FILE", arguments->file, help::kFile, context);
    addText(verb, "ASSESSMENT", arguments->subject, help::kReportSubject, context);
    addReportFile(verb, arguments->output, "-o,--output", context, {"en", "zh", "both", "side"});
    addReportTable(verb, arguments->output, {kAnswers, kActions}, context);
    addReportChoices(verb, arguments->options, context);
    verb.callback([&context, arguments] {
        context.hasOwnApplication = isPainted(arguments->output);
        context.action = [arguments](Context& c) { return makeReport(c, *arguments); };
    });
}

} // namespace sextant::cli
