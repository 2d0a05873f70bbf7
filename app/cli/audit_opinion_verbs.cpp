#include "cli/audit_access.h"
#include "cli/audit_finding.h"
#include "cli/audit_opinion_phrases.h"
#include "cli/audit_verbs.h"
#include "cli/help_phrases.h"
#include "cli/phrases.h"
#include "cli/report_file.h"
#include "cli/report_languages.h"
#include "cli/verb.h"

#include "audit/audit_words.h"
#include "office/office.h"
#include "report/audit_report.h"
#include "workspace/assessment_service.h"
#include "workspace/audit_report_input.h"
#include "workspace/checks_csv.h"
#include "workspace/organisation_service.h"
#include "workspace/tables_csv.h"

namespace sextant::cli {

namespace {

using audit::Engagement;
using workspace::Workspace;

using Text = std::optional<QString>;

constexpr char kChecks[] = "checks";
constexpr char kFindings[] = "findings";
constexpr char kActions[] = "actions";

struct Arguments
{
    QString file;
    QString engagement;
    Text opinion;
    Text reason;
    bool clear = false;
    ReportFile report;
    Text finding;
};

QString gateWords(const Context& context, Workspace& file, const Engagement& engagement,
                  const framework::ItemId& gate)
{
    const auto manual = file.assessments().framework(engagement.fieldwork);
    const int number = manual->index.indexOf(gate);
    if (number < 0)
        return gate.text;
    const framework::Item& item = *manual->index.items()[static_cast<size_t>(number)];
    return gate.text % u' ' % context.say(item.title.isEmpty() ? item.question : item.title);
}

void printOpinion(Context& context, Workspace& file, const Engagement& engagement)
{
    const audit::OpinionBasis basis = file.audits().opinion(engagement.id);
    const auto line = [&](const Phrase& heading, const QString& text) {
        if (!text.isEmpty())
            context.output.line(context.say(phrases::kHeaded).arg(context.say(heading), text));
    };
    line(engagement.signature.isNull() ? phrases::kOpinionSoFar : phrases::kOpinionIs,
         opinionWords(context, file, engagement));
    if (basis.departure.has_value()) {
        line(phrases::kOpinionReason, basis.departure->reason);
        line(phrases::kOpinionBy, file.organisations().personName(basis.departure->by));
        line(phrases::kOpinionByRule, context.say(audit::label(basis.byRule)));
    }
    line(phrases::kOpinionRule, context.say(audit::label(basis.rule)));
    line(phrases::kFindings, gradesWords(context, basis));
    for (const framework::ItemId& gate : basis.failedGates)
        line(phrases::kFailedGate, gateWords(context, file, engagement, gate));
    if (std::abs(basis.stepsFromRule()) > 1)
        context.output.line(context.say(phrases::kFarFromRule));
}

/// The engagement's departure from the rule as the command line asks for it. Errors: InvalidArgument.
Result<> depart(Context& context, Workspace& file, Engagement& engagement, const Arguments& given)
{
    if (given.clear) {
        engagement.opinionOverride.reset();
        return {};
    }
    const auto opinion = wordIn<audit::Opinion>("opinion", *given.opinion);
    if (!opinion)
        return tl::make_unexpected(opinion.error());
    if (given.reason->trimmed().isEmpty())
        return invalidValue("reason", *given.reason);
    const audit::OpinionOverride wanted{*opinion, *given.reason, file.author().id, todayOf(context)};
    const auto& present = engagement.opinionOverride;
    if (!present.has_value() || present->opinion != wanted.opinion || present->reason != wanted.reason)
        engagement.opinionOverride = wanted;
    return {};
}

Result<ExitStatus> opinion(Context& context, const Arguments& given)
{
    const bool writes = given.clear || given.opinion.has_value();
    const auto file = writes ? openForWriting(context, given.file) : openForReading(context, given.file);
    if (!file.has_value())
        return tl::make_unexpected(file.error());
    auto engagement =
        writes ? findUnsigned(**file, given.engagement) : findEngagement(**file, given.engagement);
    if (!engagement.has_value())
        return tl::make_unexpected(engagement.error());
    if (writes) {
        if (const auto departed = depart(context, **file, *engagement, given); !departed.has_value())
            return tl::make_unexpected(departed.error());
        if (const auto group = (*file)->audits().update(*engagement); !group.has_value())
            return tl::make_unexpected(group.error());
        if (const auto flushed = (*file)->flush(); !flushed.has_value())
            return tl::make_unexpected(flushed.error());
    }
    if (context.settings.json) {
        QJsonObject json = opinionJson(**file, *engagement);
        json.insert(QStringLiteral("engagement"), engagement->code);
        context.output.json(json);
    } else {
        printOpinion(context, **file, *engagement);
    }
    return ExitStatus::Done;
}

/// The file, and the engagement in it.
struct Subject
{
    OpenFile file;
    audit::Engagement engagement;
};

Result<Subject> subjectOf(Context& context, const Arguments& given)
{
    auto file = openForReading(context, given.file);
    if (!file.has_value())
        return tl::make_unexpected(file.error());
    auto engagement = findEngagement(**file, given.engagement);
    if (!engagement.has_value())
        return tl::make_unexpected(engagement.error());
    return Subject{std::move(*file), std::move(*engagement)};
}

Result<report::AuditReportInput> inputOf(Context& context, const Subject& subject)
{
    return workspace::auditReportInput(*subject.file, subject.engagement.id, todayOf(context),
                                       QStringLiteral(SEXTANT_VERSION));
}

Result<std::vector<report::ReadinessReport>> reports(Context& context, const Arguments& given)
{
    const auto subject = subjectOf(context, given);
    if (!subject.has_value())
        return tl::make_unexpected(subject.error());
    audit::FindingId sheet;
    if (given.finding.has_value()) {
        const auto finding = findFinding(*subject->file, subject->engagement, *given.finding);
        if (!finding.has_value())
            return tl::make_unexpected(finding.error());
        if (finding->restricted)
            return invalidValue("restricted", findingName(*finding));
        sheet = finding->id;
    }
    const auto input = inputOf(context, *subject);
    if (!input.has_value())
        return tl::make_unexpected(input.error());
    std::vector<report::ReadinessReport> result;
    for (const Language language : reportLanguages(context, given.report.languages))
        result.push_back(sheet.isNull() ? report::auditReport(*input, language)
                                        : report::findingSheet(*input, sheet, language));
    return result;
}

/// A table of the engagement; \a write gets the file, its id and the language.
template <typename Write>
ReportTable table(Context& context, const Arguments& given, const char* name, Write write)
{
    return {name, [&context, &given, write](Language language) -> Result<QByteArray> {
                return subjectOf(context, given).and_then([&](const Subject& subject) {
                    return write(*subject.file, subject.engagement.id, language);
                });
            }};
}

Result<ExitStatus> makeReport(Context& context, const Arguments& given)
{
    ReportSources sources{[&] { return reports(context, given); }};
    if (!given.finding.has_value()) { // a sheet is a page
        sources.workbook = [&](const std::vector<Language>& languages) -> Result<QByteArray> {
            return subjectOf(context, given)
                .and_then([&](const Subject& subject) { return inputOf(context, subject); })
                .and_then([&](const report::AuditReportInput& input) {
                    return office::workbookOf(input, languages);
                });
        };
        sources.tables = {table(context, given, kChecks, workspace::checksToCsv),
                          table(context, given, kFindings, workspace::findingsToCsv),
                          table(context, given, kActions, workspace::auditActionsToCsv)};
    }
    return writeReportFile(context, given.report, sources,
                           {{QStringLiteral("engagement"), given.engagement}});
}

/// Another opinion, with its reason; or none; or only looking.
void checkOneOpinion(const Arguments& given)
{
    if (given.clear && given.opinion.has_value())
        throw CLI::ExcludesError("--clear", "--set");
    if (given.opinion.has_value() && !given.reason.has_value())
        throw CLI::RequiredError("--reason");
    if (given.reason.has_value() && !given.opinion.has_value())
        throw CLI::RequiredError("--set");
}

} // namespace

void addOpinionVerbs(CLI::App& group, Context& context)
{
    const auto given = std::make_shared<Arguments>();
    CLI::App& verb = addVerb(group, "opinion", help::kAuditOpinion, context);
    addText(verb, "FILE", given->file, help::kFile, context);
    addText(verb, "ENGAGEMENT", given->engagement, help::kEngagementName, context);
    addText(verb, "--set", given->opinion, help::kOpinionSet, context, "OPINION");
    addText(verb, "--reason", given->reason, help::kOpinionReason, context);
    addFlag(verb, "--clear", given->clear, help::kOpinionClear, context);
    verb.callback([&context, given] {
        checkOneOpinion(*given);
        context.action = [given](Context& c) { return opinion(c, *given); };
    });

    CLI::App& paper = addVerb(group, "report", help::kAuditReport, context);
    addText(paper, "FILE", given->file, help::kFile, context);
    addText(paper, "ENGAGEMENT", given->engagement, help::kEngagementName, context);
    addReportFile(paper, given->report, "-o,--output,--pdf", context);
    addReportTable(paper, given->report, {kChecks, kFindings, kActions}, context);
    addText(paper, "--finding", given->finding, help::kReportFinding, context, "FINDING");
    paper.callback([&context, given] {
        context.hasOwnApplication = isPainted(given->report);
        context.action = [given](Context& c) { return makeReport(c, *given); };
    });
}

} // namespace sextant::cli
