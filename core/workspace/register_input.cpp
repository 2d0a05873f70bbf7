#include "workspace/register_input.h"

#include "workspace/assessment_service.h"
#include "workspace/audit_service.h"
#include "workspace/evidence_service.h"
#include "workspace/organisation_service.h"
#include "workspace/report_check.h"
#include "workspace/report_input.h"

#include <algorithm>
#include <limits>
#include <map>

namespace sextant::workspace {

namespace {

using assessment::AssessmentId;

const audit::Engagement* engagementOf(Workspace& workspace, const AssessmentId& id)
{
    const audit::EngagementId engagement = workspace.audits().engagementOf(id);
    return engagement.isNull() ? nullptr : workspace.audits().find(engagement);
}

QString subjectName(Workspace& workspace, const assessment::Assessment& found)
{
    const audit::Engagement* engagement = engagementOf(workspace, found.id);
    if (engagement == nullptr)
        return found.title;
    const LocalizedText& title = engagement->title;
    return engagement->code + u' ' +
           (title.en.isEmpty() || title.zh.isEmpty() ? title.en + title.zh : title.en);
}

seal::Record recordOf(Workspace& workspace, const AssessmentId& id, QDate printedOn, const QString& version)
{
    const audit::Engagement* engagement = engagementOf(workspace, id);
    const seal::Subject subject = engagement == nullptr
                                      ? seal::Subject{seal::SubjectKind::Assessment, id.uuid}
                                      : seal::Subject{seal::SubjectKind::Engagement, engagement->id.uuid};
    return workspace.reportChecks().record(subject, printedOn, version);
}

report::Decision decisionOf(const HistoryLine& line)
{
    return {line.author, line.at.toLocalTime().date()};
}

tl::unexpected<Error> noAssessment(const AssessmentId& id)
{
    return fail(ErrorCode::NotFound, {{u"kind"_qs, u"assessment"_qs}, {u"id"_qs, id.toString()}});
}

/// Codes of the items that \a file backs in the assessment.
std::vector<QString> itemCodes(EvidenceService& evidence, const AssessmentId& id,
                               const framework::FrameworkIndex& index, const assessment::EvidenceId& file)
{
    std::vector<QString> codes;
    for (const EvidenceUse& use : evidence.uses(file))
        if (const int number = index.indexOf(use.item); use.assessment == id && number >= 0)
            codes.push_back(index.items()[static_cast<size_t>(number)]->code);
    return codes;
}

/// The files of findings and samples, by file; nothing of restricted findings.
std::map<assessment::EvidenceId, std::vector<QString>> otherUses(Workspace& workspace,
                                                                 const audit::EngagementId& engagement)
{
    std::map<assessment::EvidenceId, std::vector<QString>> uses;
    for (const audit::Finding& finding : workspace.audits().findings(engagement))
        if (!finding.restricted)
            for (const assessment::EvidenceId& file : finding.evidence)
                uses[file].push_back(u'F' + QString::number(finding.number));
    for (const audit::SampleRecord& sample : workspace.audits().samples(engagement))
        for (const assessment::EvidenceId& file : audit::filesOf(sample))
            uses[file].push_back(u"WP-%1"_qs.arg(sample.number, 2, 10, QLatin1Char('0')));
    return uses;
}

} // namespace

Result<report::ApplicabilityInput> applicabilityInput(Workspace& workspace, const AssessmentId& id,
                                                      QDate printedOn, const QString& programVersion)
{
    AssessmentService& assessments = workspace.assessments();
    const assessment::Assessment* found = assessments.find(id);
    if (found == nullptr)
        return noAssessment(id);
    report::ApplicabilityInput input;
    input.assessment = *found;
    if (const auto* organisation = workspace.organisations().find(found->organisation))
        input.organisation = *organisation;
    input.subject = subjectName(workspace, *found);
    input.ofAudit = engagementOf(workspace, id) != nullptr;
    input.framework = assessments.framework(id);
    input.visible = assessments.visibleItems(id);
    for (const framework::Item* item : input.framework->index.items())
        if (const auto* answer = assessments.answer(id, item->id))
            input.answers.insert(item->id, *answer);
    for (const organisation::Person& person : workspace.organisations().persons())
        input.people.insert(person.id, person.name);
    const auto history = workspace.history(id, {}, std::numeric_limits<int>::max());
    if (!history)
        return tl::make_unexpected(history.error());
    for (const HistoryLine& line : *history) { // newest first
        if (line.kind == u"answer" && line.field == u"response" && !input.decisions.contains(line.item))
            input.decisions.insert(line.item, decisionOf(line));
        if (line.kind == u"assessment" && line.field == u"scope" && input.scopeDecision.by.isEmpty())
            input.scopeDecision = decisionOf(line);
    }
    input.printedOn = printedOn;
    input.programVersion = programVersion;
    input.record = recordOf(workspace, id, printedOn, programVersion);
    return input;
}

Result<report::EvidenceReportInput> evidenceReportInput(Workspace& workspace, const AssessmentId& id,
                                                        QDate printedOn, const QString& programVersion)
{
    const assessment::Assessment* found = workspace.assessments().find(id);
    if (found == nullptr)
        return noAssessment(id);
    report::EvidenceReportInput input;
    if (const auto* organisation = workspace.organisations().find(found->organisation))
        input.organisation = *organisation;
    input.subject = subjectName(workspace, *found);
    const auto history = workspace.history({}, {}, std::numeric_limits<int>::max());
    if (!history)
        return tl::make_unexpected(history.error());
    QHash<QUuid, QString> authors; // who brought the file in: the oldest line stays
    for (const HistoryLine& line : *history)
        if (line.kind == u"evidence")
            authors.insert(line.entity, line.author);
    EvidenceService& evidence = workspace.evidence();
    const framework::FrameworkIndex& index = workspace.assessments().framework(id)->index;
    const audit::Engagement* engagement = engagementOf(workspace, id);
    auto others = engagement == nullptr ? std::map<assessment::EvidenceId, std::vector<QString>>()
                                        : otherUses(workspace, engagement->id);
    const auto add = [&](const assessment::Evidence& file) {
        report::RegisteredFile entry{file, authors.value(file.id.uuid),
                                     itemCodes(evidence, id, index, file.id)};
        const std::vector<QString>& more = others[file.id];
        entry.uses.insert(entry.uses.end(), more.begin(), more.end());
        others.erase(file.id);
        input.files.push_back(std::move(entry));
    };
    for (const assessment::Evidence& file : evidence.all(id))
        add(file);
    while (!others.empty()) {
        const assessment::EvidenceId next = others.begin()->first;
        if (const auto file = evidence.find(next))
            add(*file);
        else
            others.erase(next);
    }
    input.printedOn = printedOn;
    input.programVersion = programVersion;
    input.record = recordOf(workspace, id, printedOn, programVersion);
    return input;
}

} // namespace sextant::workspace
