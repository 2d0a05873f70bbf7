#include "workspace/report_writer.h"

#include "report/manual_report.h"
#include "workspace/assessment_service.h"
#include "workspace/audit_report_input.h"
#include "workspace/audit_service.h"
#include "workspace/comparison_input.h"
#include "workspace/framework_library.h"
#include "workspace/organisation_service.h"
#include "workspace/plan_files.h"
#include "workspace/register_input.h"
#include "workspace/report_input.h"

namespace sextant::workspace {

namespace {

using report::Choices;
using report::LanguageWriter;
using report::ReportKind;

assessment::AssessmentId firstOf(const Choices& choices)
{
    return choices.assessments.empty() ? assessment::AssessmentId() : choices.assessments.front();
}

/// The assessment that is named, or the fieldwork of the audit that is.
assessment::AssessmentId subjectOf(Workspace& workspace, const Choices& choices)
{
    const audit::Engagement* engagement = workspace.audits().find(choices.engagement);
    return choices.assessments.empty() && engagement != nullptr ? engagement->fieldwork : firstOf(choices);
}

/// Writes with \a make what \a input holds.
template <typename Input, typename Make>
Result<LanguageWriter> writerOf(Result<Input> input, const Choices& choices, Make make)
{
    if (!input.has_value())
        return tl::make_unexpected(input.error());
    const auto values = std::make_shared<const Input>(std::move(*input));
    return LanguageWriter(
        [values, choices, make](Language language) { return make(*values, language, choices); });
}

Result<report::PlanReportInput> planOf(Workspace& workspace, const Choices& choices, const Printing& printing)
{
    const assessment::AssessmentId id = firstOf(choices);
    const assessment::Assessment* found = workspace.assessments().find(id);
    if (found == nullptr)
        return fail(ErrorCode::NotFound, {{u"kind"_qs, u"assessment"_qs}, {u"id"_qs, id.toString()}});
    return planReportInput(workspace, found->organisation, id, printing.on, printing.programVersion);
}

Result<report::ManualReportInput> manualOf(const Printing& printing)
{
    return printing.library.shipped({QString(kManualPack)}).map([&](const LibraryEntry& entry) {
        return report::ManualReportInput{entry.framework, {}, printing.on, printing.programVersion};
    });
}

Result<LanguageWriter> bareWriter(Workspace& workspace, const Choices& choices, const Printing& printing)
{
    switch (choices.kind) {
    case ReportKind::Readiness:
        return writerOf(reportInput(workspace, firstOf(choices), printing.on, printing.programVersion),
                        choices, report::readinessReport);
    case ReportKind::Audit:
        return writerOf(auditReportInput(workspace, choices.engagement, printing.on, printing.programVersion),
                        choices, report::auditReport);
    case ReportKind::Actions:
        return writerOf(planOf(workspace, choices, printing), choices, report::planReport);
    case ReportKind::Manual:
        return writerOf(manualOf(printing), choices, report::manualReport);
    case ReportKind::Comparison:
        return writerOf(
            comparisonReportInput(workspace, choices.assessments, printing.on, printing.programVersion),
            choices, report::comparisonReport);
    case ReportKind::Applicability:
        return writerOf(applicabilityInput(workspace, subjectOf(workspace, choices), printing.on,
                                           printing.programVersion),
                        choices, report::applicabilityReport);
    case ReportKind::Evidence:
        return writerOf(evidenceReportInput(workspace, subjectOf(workspace, choices), printing.on,
                                            printing.programVersion),
                        choices, report::evidenceReport);
    }
    return fail(ErrorCode::InvalidArgument,
                {{u"what"_qs, u"kind"_qs}, {u"value"_qs, report::codeOf(choices.kind)}});
}

} // namespace

const std::vector<ReportKind>& reportKinds()
{
    static const std::vector<ReportKind> kinds{
        ReportKind::Readiness,     ReportKind::Audit,    ReportKind::Actions, ReportKind::Comparison,
        ReportKind::Applicability, ReportKind::Evidence, ReportKind::Manual};
    return kinds;
}

organisation::OrganisationId organisationOf(Workspace& workspace, const Choices& choices)
{
    if (choices.kind == ReportKind::Manual)
        return {};
    const audit::Engagement* engagement = workspace.audits().find(choices.engagement);
    if (engagement != nullptr && (choices.kind == ReportKind::Audit || choices.assessments.empty()))
        return engagement->organisation;
    organisation::OrganisationId whose;
    for (const assessment::AssessmentId& id : choices.assessments) {
        const assessment::Assessment* found = workspace.assessments().find(id);
        if (found == nullptr || (!whose.isNull() && whose != found->organisation))
            return {};
        whose = found->organisation;
    }
    return whose;
}

Result<LanguageWriter> reportWriter(Workspace& workspace, const Choices& choices, const Printing& printing)
{
    const QByteArray logo = workspace.organisations().logo(organisationOf(workspace, choices));
    return bareWriter(workspace, choices, printing).map([&](LanguageWriter bare) {
        return LanguageWriter([bare = std::move(bare), dressing = choices.dressing, logo](Language language) {
            return report::dressed(bare(language), dressing, logo);
        });
    });
}

} // namespace sextant::workspace
