#include "workspace/sample_report_input.h"

#include "workspace/assessment_service.h"
#include "workspace/audit_service.h"
#include "workspace/evidence_service.h"
#include "workspace/organisation_service.h"

#include <algorithm>

namespace sextant::workspace {

Result<report::SampleReportInput> sampleReportInput(Workspace& workspace, const audit::SampleRecordId& sample,
                                                    QDate printedOn, const QString& programVersion)
{
    const AuditService& audits = workspace.audits();
    const audit::SampleRecord* record = audits.find(sample);
    const audit::Engagement* engagement = record == nullptr ? nullptr : audits.find(record->engagement);
    if (engagement == nullptr)
        return fail(ErrorCode::NotFound, {{u"kind"_qs, u"sample_record"_qs}, {u"id"_qs, sample.toString()}});
    report::SampleReportInput input;
    input.engagement = *engagement;
    input.sample = *record;
    OrganisationService& organisations = workspace.organisations();
    if (const auto* organisation = organisations.find(engagement->organisation))
        input.organisation = *organisation;
    for (const organisation::Person& person : organisations.persons())
        input.people.insert(person.id, person.name);
    const auto manual = workspace.assessments().framework(engagement->fieldwork);
    const int number =
        manual == nullptr || record->check.isNull() ? -1 : manual->index.indexOf(record->check);
    if (number >= 0) {
        const framework::Item& check = *manual->index.items()[static_cast<size_t>(number)];
        const LocalizedText& title = check.title.isEmpty() ? check.question : check.title;
        input.check = {check.code + u'\u2002' + title.en, check.code + u'\u2002' + title.zh};
    }
    for (const audit::Finding& finding : audits.findings(engagement->id))
        if (!finding.restricted &&
            std::find(finding.samples.begin(), finding.samples.end(), sample) != finding.samples.end())
            input.findings << u'F' + QString::number(finding.number);
    for (const assessment::EvidenceId& id : audit::filesOf(*record))
        if (const auto file = workspace.evidence().find(id))
            input.files.push_back({id, file->fileName, file->digest});
    input.printedOn = printedOn;
    input.programVersion = programVersion;
    return input;
}

} // namespace sextant::workspace
