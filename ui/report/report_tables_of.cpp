#include "ui/report/report_tables_of.h"

#include "workspace/answers_csv.h"
#include "workspace/audit_report_input.h"
#include "workspace/checks_csv.h"
#include "workspace/report_input.h"
#include "workspace/tables_csv.h"

namespace sextant::ui {

namespace {

ReportTables ofAssessment(workspace::Workspace& file, const assessment::AssessmentId& id, QDate on,
                          const QString& version)
{
    return {workbookOf([&file, id, on, version] { return workspace::reportInput(file, id, on, version); }),
            tableOf([&file, id](Language) { return workspace::answersToCsv(file.assessments(), id); })};
}

ReportTables ofAudit(workspace::Workspace& file, const audit::EngagementId& id, QDate on,
                     const QString& version)
{
    return {
        workbookOf([&file, id, on, version] { return workspace::auditReportInput(file, id, on, version); }),
        tableOf([&file, id](Language language) { return workspace::checksToCsv(file, id, language); })};
}

} // namespace

ReportTables tablesOf(workspace::Workspace& workspace, const report::Choices& choices,
                      const workspace::Printing& printing)
{
    if (!choices.notes || !choices.evidence || !choices.names)
        return {};
    switch (choices.kind) {
    case report::ReportKind::Readiness:
        if (!choices.assessments.empty())
            return ofAssessment(workspace, choices.assessments.front(), printing.on, printing.programVersion);
        return {};
    case report::ReportKind::Audit:
        return ofAudit(workspace, choices.engagement, printing.on, printing.programVersion);
    case report::ReportKind::Actions:
        if (!choices.assessments.empty())
            return {{}, tableOf([&workspace, id = choices.assessments.front()](Language language) {
                        return workspace::planToCsv(workspace, id, language);
                    })};
        return {};
    case report::ReportKind::Comparison:
    case report::ReportKind::Applicability:
    case report::ReportKind::Evidence:
    case report::ReportKind::Manual:
        return {};
    }
    return {};
}

} // namespace sextant::ui
