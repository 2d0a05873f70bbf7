#include "ui/universe/year_plan_view.h"

#include "ui/print/report_desk.h"
#include "ui/shared/error_text.h"
#include "ui/universe/approval_form.h"
#include "ui/universe/plan_table.h"
#include "ui/universe/unit_start.h"
#include "ui/universe/universe_acts.h"
#include "workspace/annual_plan_files.h"
#include "workspace/organisation_service.h"

#include <QCoreApplication>
#include <QPushButton>

namespace sextant::ui {

using audit::AnnualPlan;
using audit::PlanChoice;

void YearPlanView::startAudit()
{
    const PlanRow* row = current();
    if (row == nullptr || row->isGone)
        return;
    commitTyping();
    if (!row->engagement.isNull()) {
        Q_EMIT openRequested(row->engagement);
        return;
    }
    const audit::AuditableUnit* unit = m_acts.audits().find(row->line.unit);
    if (unit == nullptr || m_acts.isReadOnly())
        return;
    const int quarter = row->line.choice == PlanChoice::Chosen ? row->line.quarter : 0;
    Q_EMIT engagementRequested(
        auditOf(*unit, m_acts.chapters(), m_theme.language(), m_acts.today(), quarterOf(m_year, quarter)));
}

void YearPlanView::askApproval()
{
    if (!isAccepted() || m_acts.isReadOnly())
        return;
    QStringList names;
    for (const organisation::Person& person : m_acts.file().organisations().persons())
        if (!person.name.isEmpty())
            names.append(person.name);
    m_approval->show();
    showApproval();
    m_approval->open(m_acts.today(), names);
}

void YearPlanView::recordApproval()
{
    const organisation::PersonId by = m_acts.personNamed(m_approval->by());
    if (by.isNull())
        return;
    AnnualPlan approved = plan();
    approved.approval = {by, m_approval->on(), m_approval->minute()};
    m_approval->hide();
    m_acts.setPlan(approved, tr("record the approval of a plan"));
    refresh();
    m_table->setFocus();
}

void YearPlanView::openPaper()
{
    if (!isAccepted())
        return;
    commitTyping();
    auto input = workspace::annualPlanReportInput(m_acts.file(), plan().id, m_acts.manual(), m_acts.today(),
                                                  QCoreApplication::applicationVersion());
    if (!input) {
        const ErrorText text = errorText(input.error());
        Q_EMIT told(MessageKind::Bad, text.happened, QString(text.kept + u' ' + text.todo).trimmed());
        return;
    }
    m_desk->setWriter(
        [values = std::move(*input)](Language one) { return report::annualPlanReport(values, one); });
    setStage(PaperStage);
    m_desk->controls().pdf->setFocus();
}

void YearPlanView::leavePaper()
{
    m_desk->clear();
    setStage(WorkStage);
    m_table->setFocus();
}

} // namespace sextant::ui
