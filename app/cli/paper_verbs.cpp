#include "cli/help_phrases.h"
#include "cli/paper_access.h"
#include "cli/paper_phrases.h"
#include "cli/report_file.h"
#include "cli/verb.h"

#include "paper/paper_form.h"
#include "workspace/assessment_service.h"
#include "workspace/paper_input.h"

namespace sextant::cli {

namespace {

struct Arguments
{
    QString file;
    QString subject;
    QStringList sections;
    bool blank = false;
    bool shortForm = false;
    QString notes = QStringLiteral("line");
    ReportFile output;
};

paper::NoteRoom roomOf(const QString& name)
{
    if (name == u"none")
        return paper::NoteRoom::None;
    return name == u"several" ? paper::NoteRoom::Several : paper::NoteRoom::Line;
}

Result<paper::PaperInput> inputOf(Context& context, workspace::Workspace& file, const Arguments& arguments)
{
    const auto id = findPaperSubject(file, arguments.subject);
    if (!id.has_value())
        return tl::make_unexpected(id.error());
    const auto sections = findSections(file.assessments().framework(*id)->index, arguments.sections);
    if (!sections.has_value())
        return tl::make_unexpected(sections.error());
    const paper::FormChoices choices{!arguments.blank, !arguments.shortForm,
                                     arguments.output.languages == u"both", roomOf(arguments.notes),
                                     *sections};
    return workspace::paperInput(file, *id, choices, context.clock.nowUtc(), QStringLiteral(SEXTANT_VERSION));
}

/// A bilingual form begins with the language of texts.
Language languageOf(const Context& context, const QString& wanted)
{
    if (wanted.isEmpty() || wanted == u"both")
        return context.settings.language;
    return wanted == u"zh" ? Language::Chinese : Language::English;
}

Result<ExitStatus> print(Context& context, const Arguments& arguments)
{
    const auto reports = [&]() -> Result<std::vector<report::ReadinessReport>> {
        const auto file = openForReading(context, arguments.file);
        if (!file.has_value())
            return tl::make_unexpected(file.error());
        const auto input = inputOf(context, **file, arguments);
        if (!input.has_value())
            return tl::make_unexpected(input.error());
        return std::vector{paper::paperForm(*input, languageOf(context, arguments.output.languages))};
    };
    return writeReportFile(context, arguments.output, reports,
                           {{QStringLiteral("assessment"), arguments.subject}});
}

void addPrint(CLI::App& group, Context& context)
{
    const auto arguments = std::make_shared<Arguments>();
    CLI::App& verb = addVerb(group, "print", help::kPaperPrint, context);
    addText(verb, "FILE", arguments->file, help::kFile, context);
    addText(verb, "ASSESSMENT", arguments->subject, help::kPaperSubject, context);
    addReportFile(verb, arguments->output, "-o,--output", context);
    addTexts(verb, "--sections", arguments->sections, help::kPaperSections, context, "ID,...");
    addFlag(verb, "--blank", arguments->blank, help::kPaperBlank, context);
    addFlag(verb, "--short", arguments->shortForm, help::kPaperShort, context);
    addText(verb, "--notes", arguments->notes, help::kPaperNotes, context, "none|line|several")
        .check(CLI::IsMember({"none", "line", "several"}).description(""));
    verb.callback([&context, arguments] {
        context.hasOwnApplication = true;
        context.action = [arguments](Context& c) { return print(c, *arguments); };
    });
}

} // namespace

void addPaperVerbs(CLI::App& root, Context& context)
{
    CLI::App& group = addVerb(root, "paper", help::kPaper, context);
    group.require_subcommand(1);
    addPrint(group, context);
}

} // namespace sextant::cli
