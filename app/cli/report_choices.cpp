#include "cli/report_choices.h"

#include "cli/report_choices_phrases.h"
#include "cli/verb.h"

#include "audit/audit_words.h"
#include "workspace/report_template_service.h"
#include "workspace/report_writer.h"

#include <QJsonObject>

#include <algorithm>

namespace sextant::cli {

namespace {

void addChoice(CLI::App& verb, const char* name, QString& target, const Phrase& help,
               const std::vector<std::string>& values, const Context& context)
{
    std::string shown;
    for (const std::string& value : values)
        shown += (shown.empty() ? "" : "|") + value;
    addText(verb, name, target, help, context, shown.c_str()).check(CLI::IsMember(values).description(""));
}

std::vector<std::string> kindNames()
{
    std::vector<std::string> names;
    for (const report::ReportKind kind : workspace::reportKinds())
        names.push_back(report::codeOf(kind).toStdString());
    return names;
}

std::vector<std::string> markNames()
{
    std::vector<std::string> names;
    for (int i = 0; i < audit::countOf<audit::Confidentiality>(); ++i)
        names.push_back(audit::nameOf(static_cast<audit::Confidentiality>(i)).toStdString());
    return names;
}

QStringList parted(const QString& list)
{
    QStringList names;
    for (const QString& name : list.split(u',', Qt::SkipEmptyParts))
        names << name.trimmed();
    names.sort();
    names.removeDuplicates();
    return names;
}

bool isPart(report::ReportKind kind, const QString& name)
{
    const auto& parts = report::partsOf(kind);
    return std::ranges::find(parts, name, &report::ReportPart::id) != parts.end();
}

Result<> leaveOut(const QString& name, report::Choices& choices)
{
    if (name == u"notes") {
        choices.notes = false;
    } else if (name == u"evidence") { // the list and every mention
        choices.evidence = false;
    } else if (name == u"names") {
        choices.names = false;
    } else if (isPart(choices.kind, name)) {
        choices.leftOut << name;
    } else {
        return fail(ErrorCode::InvalidArgument,
                    {{QStringLiteral("what"), QStringLiteral("without")}, {QStringLiteral("value"), name}});
    }
    return {};
}

/// The template that is named, or the usual choices.
Result<report::Choices> beginning(const ReportOptions& options, workspace::Workspace& file)
{
    if (options.templateName.isEmpty())
        return report::Choices{};
    const auto kept = file.reportTemplates().named(options.templateName);
    if (!kept.has_value())
        return fail(ErrorCode::NotFound, {{QStringLiteral("kind"), QStringLiteral("template")},
                                          {QStringLiteral("id"), options.templateName}});
    const auto choices = report::choicesOf(*kept);
    if (!choices.has_value())
        return fail(ErrorCode::InvalidArgument, {{QStringLiteral("what"), QStringLiteral("template")},
                                                 {QStringLiteral("value"), options.templateName}});
    return choices;
}

/// The values of options are those of templates: read by the same words.
void insertUnlessEmpty(QJsonObject& json, const char* key, const QString& value)
{
    if (!value.isEmpty())
        json.insert(QLatin1String(key), value);
}

} // namespace

void addReportChoices(CLI::App& verb, ReportOptions& options, const Context& context)
{
    addText(verb, "--template", options.templateName, help::kReportTemplate, context, "NAME");
    addChoice(verb, "--kind", options.kind, help::kReportKind, kindNames(), context);
    addChoice(verb, "--detail", options.detail, help::kReportDetail, {"summary", "standard", "full"},
              context);
    addText(verb, "--without", options.without, help::kReportWithout, context, "LIST");
    addText(verb, "--chapters", options.chapters, help::kReportChapters, context, "LIST");
    addChoice(verb, "--paper", options.paper, help::kReportPaper, {"a4", "letter"}, context);
    addChoice(verb, "--watermark", options.watermark, help::kReportWatermark, {"none", "draft", "final"},
              context);
    addChoice(verb, "--mark", options.mark, help::kReportMark, markNames(), context);
    addFlag(verb, "--no-signing", options.noSigning, help::kReportNoSigning, context);
    CLI::Option& logo = addText(verb, "--logo", options.logo, help::kReportLogo, context, "FILE");
    addFlag(verb, "--no-logo", options.noLogo, help::kReportNoLogo, context).excludes(&logo);
}

Result<report::Choices> choicesOf(const ReportOptions& options, workspace::Workspace& file)
{
    const auto begun = beginning(options, file);
    if (!begun.has_value())
        return begun;
    QJsonObject json = report::toJson(*begun);
    if (!options.kind.isEmpty() && options.kind != report::codeOf(begun->kind))
        json.remove(QStringLiteral("leftOut")); // the parts of another report
    insertUnlessEmpty(json, "kind", options.kind);
    insertUnlessEmpty(json, "detail", options.detail);
    QJsonObject dressing = json.value(u"dressing").toObject();
    insertUnlessEmpty(dressing, "paper", options.paper);
    insertUnlessEmpty(dressing, "watermark", options.watermark);
    insertUnlessEmpty(dressing, "mark", options.mark);
    if (options.noSigning)
        dressing.insert(QStringLiteral("signing"), false);
    if (options.noLogo)
        dressing.insert(QStringLiteral("logo"), false);
    json.insert(QStringLiteral("dressing"), dressing);
    auto choices = report::choicesFrom(json);
    if (!choices.has_value())
        return choices;
    if (!options.chapters.isEmpty())
        choices->chapters = parted(options.chapters);
    for (const QString& name : parted(options.without))
        if (const auto left = leaveOut(name, *choices); !left.has_value())
            return tl::make_unexpected(left.error());
    choices->leftOut.sort();
    choices->leftOut.removeDuplicates();
    return choices;
}

} // namespace sextant::cli
