#include "ui/universe/year_plan_view.h"

#include "base/text.h"
#include "ui/print/report_desk.h"
#include "ui/shared/field_box.h"
#include "ui/universe/approval_form.h"
#include "ui/universe/plan_rows.h"
#include "ui/universe/plan_table.h"
#include "ui/universe/universe_acts.h"
#include "workspace/annual_plan_files.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>

namespace sextant::ui {

using audit::AnnualPlan;
using audit::PlanChoice;
using audit::PlanLine;

namespace {

constexpr audit::PlanDays kFirstDays{40, 7}; ///< the example of the manual, section A4
constexpr int kMostDays = 9999;

/// Whole days; nullopt when \a text is no number of them.
std::optional<int> daysIn(const QString& text)
{
    const QString typed = foldedText(text.trimmed());
    bool isNumber = false;
    const int days = typed.toInt(&isNumber);
    return isNumber && days >= 0 && days <= kMostDays ? std::optional(days) : std::nullopt;
}

} // namespace

void YearPlanView::setOrganisation(const organisation::OrganisationId& organisation)
{
    if (organisation == m_organisation)
        return;
    commitTyping();
    m_organisation = organisation;
    const auto plans = m_acts.audits().plans(organisation);
    m_draftDays = plans.empty() ? kFirstDays : plans.back().days;
    m_approval->hide();
    setStage(WorkStage);
    refresh();
}

YearPlanView::Stage YearPlanView::stage() const
{
    return static_cast<Stage>(m_stack->currentIndex());
}

void YearPlanView::setStage(Stage stage)
{
    if (stage == WorkStage && !isAccepted() && m_acts.audits().units(m_organisation).empty())
        stage = EmptyStage;
    const bool isOther = m_stack->currentIndex() != stage;
    m_stack->setCurrentIndex(stage);
    showActions();
    if (isOther)
        Q_EMIT turned();
    Q_EMIT hintsChanged();
}

std::vector<QWidget*> YearPlanView::actions() const
{
    return {m_accept, m_start, m_again, m_paper};
}

void YearPlanView::setFront(bool front)
{
    m_isFront = front;
    showActions();
}

int YearPlanView::pageCount() const
{
    return m_desk->pageCount();
}

bool YearPlanView::isAccepted() const
{
    return m_acts.audits().find(audit::annualPlanId(m_organisation, m_year)) != nullptr;
}

AnnualPlan YearPlanView::plan() const
{
    if (const AnnualPlan* found = m_acts.audits().find(audit::annualPlanId(m_organisation, m_year)))
        return *found;
    AnnualPlan draft;
    draft.id = audit::annualPlanId(m_organisation, m_year);
    draft.organisation = m_organisation;
    draft.year = m_year;
    draft.days = m_draftDays;
    return proposedPlan(draft, m_acts, m_usualDays);
}

const PlanRow* YearPlanView::current() const
{
    const int row = m_model->rowOf(m_table->current());
    return row < 0 ? nullptr : &m_model->rows()[static_cast<size_t>(row)];
}

void YearPlanView::refresh()
{
    const audit::AuditableUnitId kept = m_table->current();
    m_model->setRows(planRows(plan(), m_acts, m_theme.language(), isAccepted()),
                     isAccepted() && !m_acts.isReadOnly());
    m_table->setCurrent(kept);
    if (!m_table->currentIndex().isValid() && m_table->hasFocus() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, PlanTableModel::Unit));
    showYears();
    showDays();
    showSums();
    showApproval();
    if (stage() == PaperStage && !isAccepted())
        leavePaper();
    else if (stage() != PaperStage)
        setStage(WorkStage);
}

void YearPlanView::setYear(int year)
{
    commitTyping();
    m_year = year;
    m_approval->hide();
    refresh();
    Q_EMIT stateChanged();
}

void YearPlanView::takeDays()
{
    const auto available = daysIn(m_available->text());
    const auto reserve = daysIn(m_reserve->text());
    const auto usual = daysIn(m_usual->text());
    const QString hint = tr("Write whole days, as 40.");
    m_availableBox->setHint(available.has_value() ? QString() : hint, !available.has_value());
    m_reserveBox->setHint(reserve.has_value() ? QString() : hint, !reserve.has_value());
    m_usualBox->setHint(usual.has_value() ? QString() : hint, !usual.has_value());
    if (usual.has_value() && *usual != m_usualDays) {
        m_usualDays = *usual;
        Q_EMIT stateChanged();
    }
    if (available.has_value() && reserve.has_value()) {
        const audit::PlanDays days{*available, *reserve};
        AnnualPlan changed = plan();
        if (!isAccepted())
            m_draftDays = days;
        else if (changed.days != days) {
            changed.days = days;
            m_acts.setPlan(changed, tr("change the days of a plan"));
        }
    }
    refresh();
}

void YearPlanView::accept()
{
    if (isAccepted() || m_acts.isReadOnly() || stage() != WorkStage)
        return;
    takeDays();
    if (!m_acts.setPlan(plan(), tr("accept the proposed plan")))
        return;
    refresh();
    m_table->setFocus();
    Q_EMIT hintsChanged();
    Q_EMIT told(
        MessageKind::Ok, tr("The plan of %1 is made.").arg(m_year),
        tr("Change it as you see fit: Space takes a unit in or out, 1 to 4 move it to a quarter, F2 opens "
           "its days. Ctrl+Z goes back to the proposal."));
}

void YearPlanView::proposeAgain()
{
    if (!isAccepted() || m_acts.isReadOnly())
        return;
    commitTyping();
    m_acts.setPlan(proposedPlan(plan(), m_acts, m_usualDays), tr("propose the plan again"));
    m_table->setFocus();
}

void YearPlanView::changeLine(const QString& step, const std::function<void(PlanLine&)>& change)
{
    const PlanRow* row = current();
    if (row == nullptr || !isAccepted() || m_acts.isReadOnly())
        return;
    AnnualPlan changed = plan();
    auto line = std::ranges::find(changed.lines, row->line.unit, &PlanLine::unit);
    if (line == changed.lines.end()) // the unit came after the plan
        line = changed.lines.insert(changed.lines.end(),
                                    {row->line.unit, m_usualDays, 0, PlanChoice::LeftOut, {}});
    const PlanLine before = *line;
    change(*line);
    if (*line != before)
        m_acts.setPlan(changed, step);
}

bool YearPlanView::write(const audit::AuditableUnitId& id, PlanTableModel::Column column, const QString& text)
{
    const auto days = daysIn(text);
    if (column == PlanTableModel::Days && !days.has_value()) {
        Q_EMIT told(MessageKind::Bad, tr("“%1” is not a number of days.").arg(text),
                    tr("Write whole days, as 8; the days are as they were."));
        return false;
    }
    m_table->setCurrent(id);
    if (column == PlanTableModel::Days)
        changeLine(tr("change the days of an audit"), [&](PlanLine& line) { line.days = *days; });
    else
        changeLine(tr("say why a unit is planned so"), [&](PlanLine& line) { line.reason = text; });
    return true;
}

void YearPlanView::toggleLine()
{
    const PlanRow* row = current();
    if (row == nullptr || row->isGone)
        return;
    const bool isTaken = row->line.choice != PlanChoice::Chosen;
    const int quarter = std::max(1, row->line.quarter);
    changeLine(isTaken ? tr("take a unit into the plan") : tr("take a unit out of the plan"),
               [&](PlanLine& line) {
                   line.choice = isTaken ? PlanChoice::Chosen : PlanChoice::LeftOut;
                   line.quarter = isTaken ? quarter : 0;
                   if (isTaken && line.days == 0)
                       line.days = m_usualDays;
               });
}

void YearPlanView::commitTyping()
{
    m_table->commitTyping();
    for (QLineEdit* field : {m_available, m_reserve, m_usual})
        if (field->hasFocus())
            field->clearFocus();
}

void YearPlanView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && stage() == PaperStage)
        leavePaper();
    else if (event->key() == Qt::Key_P && event->modifiers() == Qt::ControlModifier && stage() == WorkStage)
        openPaper();
    else
        AuditView::keyPressEvent(event);
}

void YearPlanView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    AuditView::changeEvent(event);
}

} // namespace sextant::ui
