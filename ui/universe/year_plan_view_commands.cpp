#include "ui/print/report_desk.h"
#include "ui/shared/button_command.h"
#include "ui/universe/approval_form.h"
#include "ui/universe/plan_table.h"
#include "ui/universe/universe_acts.h"
#include "ui/universe/year_plan_view.h"

#include <QComboBox>
#include <QPushButton>
#include <QScrollArea>

namespace sextant::ui {

namespace {

const QString kYearKey = u"year"_qs;
const QString kUsualKey = u"usualDays"_qs;
const QString kUnitKey = u"unit"_qs;
constexpr int kMostDays = 9999;

} // namespace

std::vector<KeyHint> YearPlanView::hints() const
{
    if (stage() == PaperStage) {
        std::vector<KeyHint> hints = m_desk->hints();
        hints.push_back({{u"Esc"_qs}, tr("back to the plan")});
        return hints;
    }
    if (stage() == EmptyStage)
        return {};
    if (!isAccepted())
        return {{{u"↑"_qs, u"↓"_qs}, tr("move")}, {{u"Enter"_qs}, tr("accept the proposal")}};
    return {{{u"↑"_qs, u"↓"_qs}, tr("move")},
            {{u"Space"_qs}, tr("take in or out")},
            {{u"1"_qs, u"2"_qs, u"3"_qs, u"4"_qs}, tr("quarter")},
            {{u"+"_qs, u"−"_qs}, tr("a day more or less")},
            {{u"F2"_qs}, tr("days or reason")},
            {{u"Ctrl"_qs, u"Enter"_qs}, tr("start the audit")},
            {{u"Ctrl"_qs, u"P"_qs}, tr("print")}};
}

std::vector<Command> YearPlanView::commands()
{
    const QString none = isAccepted() ? m_acts.whyLocked() : tr("Accept the proposal first.");
    const bool canChange = isAccepted() && !m_acts.isReadOnly() && stage() == WorkStage;
    Command accepted =
        buttonCommand(u"annualplan.accept"_qs, m_accept, tr("Accept the proposed annual plan"));
    accepted.enabled = !isAccepted() && !m_acts.isReadOnly() && stage() == WorkStage;
    accepted.why = isAccepted() ? tr("There is a plan for the year.") : m_acts.whyLocked();
    return {accepted,
            {u"annualplan.again"_qs,
             tr("Propose the annual plan again"),
             {},
             Icon::Same,
             canChange,
             [this] { proposeAgain(); },
             none},
            {u"annualplan.toggle"_qs, tr("Take the unit in or out of the plan"), QKeySequence(Qt::Key_Space),
             Icon::Check, canChange, [this] { toggleLine(); }, none},
            {u"annualplan.start"_qs, tr("Start the audit of the unit, or open it"), Qt::CTRL | Qt::Key_Return,
             Icon::Audit, canChange && current() != nullptr, [this] { startAudit(); }, none},
            {u"annualplan.approve"_qs,
             tr("Record the council’s approval of the plan"),
             {},
             Icon::User,
             canChange,
             [this] { askApproval(); },
             none},
            {u"annualplan.print"_qs, tr("Print the annual plan"), QKeySequence(Qt::CTRL | Qt::Key_P),
             Icon::Print, isAccepted(), [this] { openPaper(); }, tr("Accept the proposal first.")}};
}

QString YearPlanView::help() const
{
    return tr(
        "The plan goes down the ranks and takes what is due while days last, without those kept free for "
        "alerts; what does not fit is named. Accept the proposal, then change it: every change is one step "
        "of "
        "undo. The council approves the plan with what it leaves out; a change after that is named.");
}

std::vector<QWidget*> YearPlanView::panes()
{
    if (stage() == PaperStage)
        return {m_desk->controls().pdf, m_desk->pages(), m_back};
    if (stage() == EmptyStage)
        return {m_emptyUnits};
    std::vector<QWidget*> panes{m_table, m_years};
    if (isAccepted())
        panes.push_back(!m_approval->isHidden() ? static_cast<QWidget*>(m_approval)
                        : m_approve->isHidden() ? m_withdraw
                                                : m_approve);
    return panes;
}

void YearPlanView::activated()
{
    refresh();
    if (stage() == PaperStage)
        m_desk->controls().pdf->setFocus();
    else if (stage() == EmptyStage)
        m_emptyUnits->setFocus();
    else
        m_table->setFocus();
}

QVariantMap YearPlanView::state() const
{
    return {{kYearKey, m_year}, {kUsualKey, m_usualDays}, {kUnitKey, m_table->current().toString()}};
}

void YearPlanView::restoreState(const QVariantMap& state)
{
    const int year = state.value(kYearKey, m_year).toInt();
    if (year > 1900 && year < 3000)
        m_year = year;
    m_usualDays = std::clamp(state.value(kUsualKey, m_usualDays).toInt(), 0, kMostDays);
    refresh();
    m_table->setCurrent(audit::AuditableUnitId::fromString(state.value(kUnitKey).toString()));
}

} // namespace sextant::ui
