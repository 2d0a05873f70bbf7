#include "cli/access.h"
#include "cli/credit_code_argument.h"
#include "cli/help_phrases.h"
#include "cli/history.h"
#include "cli/phrases.h"
#include "cli/report_check_verb.h"
#include "cli/verb.h"

#include "workspace/assessment_service.h"
#include "workspace/demo.h"
#include "workspace/organisation_service.h"

#include <QFile>

namespace sextant::cli {

namespace {

using workspace::Workspace;

struct Arguments
{
    QString file;
    std::optional<QString> organisation;
    std::optional<QString> organisationZh;
    QString uscc;
    bool demo = false;
    std::optional<QString> item;
    std::optional<QString> assessment;
    std::optional<QString> audit;
    std::optional<QString> limit;
    QString copy;
    ReportToCheck report;
};

/// Takes a file away again that this command made and could not finish.
class UnfinishedFile
{
public:
    explicit UnfinishedFile(QString path)
        : m_path(std::move(path))
    {}
    UnfinishedFile(const UnfinishedFile&) = delete;
    UnfinishedFile& operator=(const UnfinishedFile&) = delete;
    ~UnfinishedFile()
    {
        if (!m_finished)
            QFile::remove(m_path);
    }
    void finish() { m_finished = true; }

private:
    QString m_path;
    bool m_finished = false;
};

Result<OpenFile> makeFile(Context& context, const Arguments& arguments)
{
    if (arguments.demo)
        return workspace::createDemo(arguments.file, environmentOf(context), context.settings.language);
    return Workspace::create(arguments.file, environmentOf(context));
}

/// The organisation of the new file: a new one, or that of the demonstration under the given names.
Result<organisation::OrganisationId> nameOrganisation(Workspace& file, const Arguments& arguments,
                                                      const QString& creditCode)
{
    auto& service = file.organisations();
    const auto present = service.organisations();
    organisation::Organisation profile = present.empty() ? organisation::Organisation() : present.front();
    const organisation::Organisation before = profile;
    if (arguments.organisation.has_value())
        profile.name = {*arguments.organisation, arguments.organisationZh.value_or(QString())};
    else if (arguments.organisationZh.has_value())
        profile.name.zh = *arguments.organisationZh;
    if (!creditCode.isEmpty())
        profile.creditCode = creditCode;
    if (present.empty())
        return service.add(profile);
    if (profile == before)
        return profile.id;
    return service.update(profile).map([&](const auto&) { return profile.id; });
}

Result<ExitStatus> create(Context& context, const Arguments& arguments)
{
    const auto creditCode = readCreditCode(arguments.uscc);
    if (!creditCode.has_value())
        return tl::make_unexpected(creditCode.error());
    auto made = makeFile(context, arguments);
    if (!made.has_value())
        return tl::make_unexpected(made.error());
    UnfinishedFile unfinished(arguments.file);
    const OpenFile file = std::move(*made);
    const auto id = nameOrganisation(*file, arguments, *creditCode);
    if (!id.has_value())
        return tl::make_unexpected(id.error());
    if (const auto flushed = file->flush(); !flushed.has_value())
        return tl::make_unexpected(flushed.error());
    unfinished.finish();
    QJsonArray assessments;
    for (const assessment::AssessmentId& assessment : plainAssessments(*file))
        assessments.append(assessment.toString());
    if (context.settings.json) {
        context.output.json(QJsonObject{{QStringLiteral("file"), arguments.file},
                                        {QStringLiteral("organisation"), id->toString()},
                                        {QStringLiteral("assessments"), assessments}});
        return ExitStatus::Done;
    }
    context.output.line(context.say(phrases::kCreated).arg(arguments.file));
    context.output.line(context.say(phrases::kOrganisationIs).arg(id->toString()));
    for (const QJsonValue& assessment : assessments)
        context.output.line(context.say(phrases::kAssessmentIs).arg(assessment.toString()));
    return ExitStatus::Done;
}

QJsonObject verifyJson(const Workspace::VerifyReport& report)
{
    QJsonArray faults;
    for (const auto& fault : report.faults)
        faults.append(QJsonObject{{QStringLiteral("code"), fault.code},
                                  {QStringLiteral("subject"), fault.subject},
                                  {QStringLiteral("detail"), fault.detail}});
    return {{QStringLiteral("changes"), report.changes},
            {QStringLiteral("sessions"), report.sessions},
            {QStringLiteral("withheldBodies"), report.withheldBodies},
            {QStringLiteral("erasedBodies"), report.erasedBodies},
            {QStringLiteral("evidenceFiles"), report.evidenceFiles},
            {QStringLiteral("seals"), report.seals},
            {QStringLiteral("faults"), faults}};
}

/// A file of ours that is too broken to open is the gravest fault, not a failure to look.
Result<Workspace::VerifyReport> examined(Context& context, const QString& path)
{
    const auto file = openForReading(context, path);
    if (file.has_value())
        return (*file)->verify();
    const Error& error = file.error();
    if (error.code != ErrorCode::Damaged && error.code != ErrorCode::ForeignSchema)
        return tl::make_unexpected(error);
    Workspace::VerifyReport report;
    const QString object = error.args.value(QStringLiteral("object"), path).toString();
    report.faults.push_back({QStringLiteral("structure"), object, error.detail});
    return report;
}

Result<ExitStatus> verify(Context& context, const Arguments& arguments)
{
    const auto report = examined(context, arguments.file);
    if (!report.has_value())
        return tl::make_unexpected(report.error());
    const ExitStatus status = report->faults.empty() ? ExitStatus::Done : ExitStatus::Found;
    if (context.settings.json) {
        context.output.json(verifyJson(*report));
        return status;
    }
    for (const auto& fault : report->faults)
        context.output.line(fault.code % QStringLiteral(": ") % fault.subject % QStringLiteral(": ") %
                            fault.detail);
    if (report->faults.empty()) {
        context.output.line(context.say(phrases::kNoFaults));
        context.output.line(context.say(phrases::kVerified)
                                .arg(report->changes)
                                .arg(report->sessions)
                                .arg(report->evidenceFiles)
                                .arg(report->seals)
                                .arg(report->withheldBodies)
                                .arg(report->erasedBodies));
    }
    return status;
}

Result<ExitStatus> backUp(Context& context, const Arguments& arguments)
{
    const auto file = openForReading(context, arguments.file);
    if (!file.has_value())
        return tl::make_unexpected(file.error());
    if (const auto copied = (*file)->saveCopy(arguments.copy); !copied.has_value())
        return tl::make_unexpected(copied.error());
    if (context.settings.json)
        context.output.json(QJsonObject{{QStringLiteral("file"), arguments.file},
                                        {QStringLiteral("copy"), arguments.copy},
                                        {QStringLiteral("sizeBytes"), QFile(arguments.copy).size()}});
    else
        context.output.line(context.say(phrases::kCopied).arg(arguments.copy));
    return ExitStatus::Done;
}

Result<ExitStatus> history(Context& context, const Arguments& arguments)
{
    const auto file = openForReading(context, arguments.file);
    if (!file.has_value())
        return tl::make_unexpected(file.error());
    const auto lines =
        historyLines(**file, {arguments.assessment, arguments.item, arguments.audit, arguments.limit});
    if (!lines.has_value())
        return tl::make_unexpected(lines.error());
    if (context.settings.json)
        context.output.json(historyJson(*lines));
    else
        printHistory(context, **file, *lines);
    return ExitStatus::Done;
}

} // namespace

void addNewVerb(CLI::App& root, Context& context)
{
    const auto arguments = std::make_shared<Arguments>();
    CLI::App& verb = addVerb(root, "new", help::kNew, context);
    addText(verb, "FILE", arguments->file, help::kNewFile, context);
    addText(verb, "--organisation", arguments->organisation, help::kOrganisationName, context, "NAME");
    addText(verb, "--organisation-zh", arguments->organisationZh, help::kOrganisationNameZh, context, "NAME");
    addText(verb, "--uscc", arguments->uscc, help::kUscc, context, "CODE");
    addFlag(verb, "--demo", arguments->demo, help::kDemo, context);
    verb.callback([&context, arguments] {
        if (!arguments->demo && !arguments->organisation.has_value())
            throw CLI::RequiredError("--organisation");
        context.action = [arguments](Context& c) { return create(c, *arguments); };
    });
}

void addFileVerbs(CLI::App& root, Context& context)
{
    const auto arguments = std::make_shared<Arguments>();
    CLI::App& historyVerb = addVerb(root, "history", help::kHistory, context);
    addText(historyVerb, "FILE", arguments->file, help::kFile, context);
    addText(historyVerb, "--item", arguments->item, help::kHistoryItem, context, "ITEM");
    addText(historyVerb, "--assessment", arguments->assessment, help::kHistoryAssessment, context, "ID");
    addText(historyVerb, "--audit", arguments->audit, help::kHistoryAudit, context, "ENGAGEMENT");
    addText(historyVerb, "--limit", arguments->limit, help::kLimit, context, "NUMBER");
    historyVerb.callback([&context, arguments] {
        if (arguments->audit.has_value() &&
            (arguments->item.has_value() || arguments->assessment.has_value()))
            throw CLI::ExcludesError(arguments->item.has_value() ? "--item" : "--assessment", "--audit");
        context.action = [arguments](Context& c) { return history(c, *arguments); };
    });

    CLI::App& verifyVerb = addVerb(root, "verify", help::kVerify, context);
    addText(verifyVerb, "FILE", arguments->file, help::kFile, context);
    addText(verifyVerb, "--report", arguments->report.document, help::kVerifyReport, context, "DOCUMENT")
        .excludes(&addText(verifyVerb, "--digits", arguments->report.digits, help::kVerifyDigits, context,
                           "DIGITS"));
    setAction(verifyVerb, context, [arguments](Context& c) {
        return arguments->report.isAsked() ? checkReport(c, arguments->file, arguments->report)
                                           : verify(c, *arguments);
    });

    CLI::App& backupVerb = addVerb(root, "backup", help::kBackup, context);
    addText(backupVerb, "FILE", arguments->file, help::kFile, context);
    addText(backupVerb, "-o,--output", arguments->copy, help::kCopy, context, "COPY").required();
    setAction(backupVerb, context, [arguments](Context& c) { return backUp(c, *arguments); });
}

} // namespace sextant::cli
