#include "workspace/audit_report_input.h"

#include "workspace/assessment_service.h"
#include "workspace/audit_service.h"
#include "workspace/evidence_service.h"
#include "workspace/organisation_service.h"
#include "workspace/report_check.h"
#include "workspace/report_input.h"

namespace sextant::workspace {

namespace {

void addAnswers(AssessmentService& assessments, const assessment::AssessmentId& fieldwork,
                report::AuditReportInput& input)
{
    for (const framework::Item* item : input.manual->index.items()) {
        if (const auto* answer = assessments.answer(fieldwork, item->id))
            input.answers.insert(item->id, *answer);
        if (assessments.isConflicted(fieldwork, item->id))
            input.conflicts.insert(item->id);
    }
}

/// The files of the findings and the samples come after those of the fieldwork, each once.
void addOtherFiles(const EvidenceService& evidence, report::AuditReportInput& input)
{
    QSet<assessment::EvidenceId> known;
    for (const report::EvidenceEntry& entry : input.evidence)
        known.insert(entry.file.id);
    const auto add = [&](const std::vector<assessment::EvidenceId>& files) {
        for (const assessment::EvidenceId& id : files) {
            const auto file = evidence.find(id);
            if (file.has_value() && !known.contains(id)) {
                known.insert(id);
                input.evidence.push_back({*file, {}});
            }
        }
    };
    for (const audit::Finding& finding : input.findings)
        add(finding.evidence);
    for (const audit::SampleRecord& sample : input.samples)
        add(audit::filesOf(sample));
}

/// "IA-2025-01 F2".
QString nameOf(const AuditService& audits, const audit::FindingId& id)
{
    const audit::Finding* finding = audits.find(id);
    const audit::Engagement* engagement = finding == nullptr ? nullptr : audits.find(finding->engagement);
    if (engagement == nullptr || finding->restricted)
        return {};
    return QStringLiteral("%1 F%2").arg(engagement->code).arg(finding->number);
}

} // namespace

Result<report::AuditReportInput> auditReportInput(Workspace& workspace, const audit::EngagementId& id,
                                                  QDate printedOn, const QString& programVersion)
{
    AssessmentService& assessments = workspace.assessments();
    OrganisationService& organisations = workspace.organisations();
    const AuditService& audits = workspace.audits();
    const audit::Engagement* engagement = audits.find(id);
    const auto manual = engagement == nullptr ? nullptr : assessments.framework(engagement->fieldwork);
    if (manual == nullptr)
        return fail(ErrorCode::NotFound, {{u"kind"_qs, u"engagement"_qs}, {u"id"_qs, id.toString()}});

    report::AuditReportInput input;
    input.engagement = *engagement;
    if (const auto* organisation = organisations.find(engagement->organisation))
        input.organisation = *organisation;
    input.manual = manual;
    input.inScope = assessments.visibleItems(engagement->fieldwork);
    addAnswers(assessments, engagement->fieldwork, input);
    input.findings = audits.findings(id);
    input.samples = audits.samples(id);
    input.actions = audits.actions(id);
    for (const audit::Finding& finding : input.findings) {
        if (const QString name = nameOf(audits, finding.repeatOf); !name.isEmpty())
            input.earlier.insert(finding.repeatOf, name);
    }
    input.opinion = audits.opinion(id);
    input.progress = audits.progress(id);
    input.evidence = evidenceOf(workspace.evidence(), engagement->fieldwork, manual->index);
    addOtherFiles(workspace.evidence(), input);
    for (const organisation::Person& person : organisations.persons())
        input.people.insert(person.id, person.name);
    input.contentDigest = audits.contentDigest(id);
    input.printedOn = printedOn;
    input.programVersion = programVersion;
    input.record =
        workspace.reportChecks().record({seal::SubjectKind::Engagement, id.uuid}, printedOn, programVersion);
    return input;
}

} // namespace sextant::workspace
