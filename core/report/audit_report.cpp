#include "report/audit_report.h"

#include "audit/audit_words.h"
#include "audit/finding_rules.h"
#include "base/file_name.h"
#include "base/hashing.h"
#include "report/detail/audit_parts.h"
#include "report/detail/words.h"

#include <algorithm>
#include <utility>

namespace sextant::report {

namespace {

using detail::AuditContext;
using detail::AuditPhrase;

/// All but the blocks.
ReadinessReport framed(const AuditContext& context)
{
    const AuditReportInput& input = context.input;
    const audit::Engagement& engagement = input.engagement;
    const Language language = context.language;
    ReadinessReport report;
    report.language = language;
    report.title = context.tell(AuditPhrase::Title);
    report.organisation = input.organisation.name.in(language);
    report.runningTitle = context.tell(AuditPhrase::RunningTitle, {report.title, engagement.code});
    report.demo = input.organisation.demo ? say(Phrase::Demo, language) : QString();
    if (engagement.confidentiality != audit::Confidentiality::None)
        report.mark = audit::label(engagement.confidentiality).in(language);
    if (!context.isSigned())
        report.watermark = context.tell(AuditPhrase::Draft);
    report.foot = context.tell(AuditPhrase::Foot, {shortDigest(input.contentDigest)});
    report.pageOf = say(Phrase::PageOf, language, {QStringLiteral("%1"), QStringLiteral("%2")});
    report.creator = say(Phrase::Creator, language, {input.programVersion});
    report.record = input.record;
    return report;
}

void addSheets(const AuditContext& context, ReadinessReport& report)
{
    for (const audit::Finding* finding : context.findings)
        detail::addFindingSheet(context, *finding, report);
}

} // namespace

bool isTold(const AuditReportInput& input, const audit::Finding& finding)
{
    return !finding.restricted || (input.withRestricted && !audit::isLocked(finding));
}

ReadinessReport auditReport(const AuditReportInput& given, Language language, const Choices& choices)
{
    const AuditReportInput input = detail::chosenInput(given, choices, language);
    const AuditContext context(input, language, choices);
    ReadinessReport report = framed(context);
    report.fileName = context.tell(AuditPhrase::FileName,
                                   {safeFileName(report.organisation), safeFileName(input.engagement.code)});
    using AddPart = void (*)(const AuditContext&, ReadinessReport&);
    static constexpr std::pair<const char*, AddPart> kParts[] = {
        {"summary", detail::addAuditSummary},  {"findings", addSheets},
        {"scope", detail::addScope},           {"distribution", detail::addDistribution},
        {"checks", detail::addChecks},         {"samples", detail::addSamples},
        {"evidence", detail::addAuditEvidence}};
    for (const auto& [id, add] : kParts)
        if (context.choices.has(QString::fromLatin1(id)))
            add(context, report);
    return report;
}

ReadinessReport findingSheet(const AuditReportInput& input, const audit::FindingId& finding,
                             Language language)
{
    const AuditContext context(input, language);
    ReadinessReport report = framed(context);
    const auto found = std::ranges::find(context.findings, finding, &audit::Finding::id);
    const QString code = found == context.findings.end() ? QString() : AuditContext::codeOf(**found);
    report.fileName = context.tell(AuditPhrase::SheetFileName, {safeFileName(input.engagement.code), code});
    if (found == context.findings.end())
        report.blocks.push_back(
            Paragraph{Paragraph::Style::Prose, RichText(context.tell(AuditPhrase::SheetMissing))});
    else
        detail::addFindingSheet(context, **found, report);
    return report;
}

} // namespace sextant::report
