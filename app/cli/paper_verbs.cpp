#include "cli/paper_verbs.h"

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
    PaperChoices choices;
    QString notes = QStringLiteral("line");
    ReportFile output;
};

paper::NoteRoom roomOf(const QString& name)
{
    if (name == u"none")
        return paper::NoteRoom::None;
    return name == u"several" ? paper::NoteRoom::Several : paper::NoteRoom::Line;
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
        const auto input = paperInputOf(context, **file, arguments.subject, arguments.choices,
                                        arguments.output.languages == u"both", roomOf(arguments.notes));
        if (!input.has_value())
            return tl::make_unexpected(input.error());
        return std::vector{paper::paperForm(*input, languageOf(context, arguments.output.languages))};
    };
    return writeReportFile(context, arguments.output, {reports},
                           {{QStringLiteral("assessment"), arguments.subject}});
}

void addPrint(CLI::App& group, Context& context)
{
    const auto arguments = std::make_shared<Arguments>();
    CLI::App& verb = addVerb(group, "print", help::kPaperPrint, context);
    addText(verb, "FILE", arguments->file, help::kFile, context);
    addText(verb, "ASSESSMENT", arguments->subject, help::kPaperSubject, context);
    addReportFile(verb, arguments->output, "-o,--output", context);
    addPaperChoices(verb, arguments->choices, context);
    addText(verb, "--notes", arguments->notes, help::kPaperNotes, context, "none|line|several")
        .check(CLI::IsMember({"none", "line", "several"}).description(""));
    verb.callback([&context, arguments] {
        context.hasOwnApplication = true;
        context.action = [arguments](Context& c) { return print(c, *arguments); };
    });
}

} // namespace

void addPaperChoices(CLI::App& verb, PaperChoices& choices, const Context& context)
{
    addTexts(verb, "--sections", choices.sections, help::kPaperSections, context, "ID,...");
    addFlag(verb, "--blank", choices.blank, help::kPaperBlank, context);
    addFlag(verb, "--short", choices.shortForm, help::kPaperShort, context);
}

Result<paper::PaperInput> paperInputOf(Context& context, workspace::Workspace& file, const QString& subject,
                                       const PaperChoices& choices, bool bilingual, paper::NoteRoom notes)
{
    const auto id = findPaperSubject(file, subject);
    if (!id.has_value())
        return tl::make_unexpected(id.error());
    const auto sections = findSections(file.assessments().framework(*id)->index, choices.sections);
    if (!sections.has_value())
        return tl::make_unexpected(sections.error());
    const paper::FormChoices form{!choices.blank, !choices.shortForm, bilingual, notes, *sections};
    return workspace::paperInput(file, *id, form, context.clock.nowUtc(), QStringLiteral(SEXTANT_VERSION));
}

void addPaperVerbs(CLI::App& root, Context& context)
{
    CLI::App& group = addVerb(root, "paper", help::kPaper, context);
    group.require_subcommand(1);
    addPrint(group, context);
    addPaperFormVerbs(group, context);
}

} // namespace sextant::cli
