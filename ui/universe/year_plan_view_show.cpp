#include "report/phrases.h"
#include "ui/shared/card.h"
#include "ui/shared/field_box.h"
#include "ui/shared/format.h"
#include "ui/shared/text_block.h"
#include "ui/universe/approval_form.h"
#include "ui/universe/days_bar.h"
#include "ui/universe/universe_acts.h"
#include "ui/universe/year_plan_view.h"
#include "workspace/annual_plan_files.h"
#include "workspace/organisation_service.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

#include <set>

namespace sextant::ui {

namespace {

constexpr int kYearsBefore = 1;
constexpr int kYearsAfter = 3;

/// What somebody is typing is not taken out of his hands.
void showNumber(QLineEdit* field, int number)
{
    if (!field->hasFocus())
        field->setText(QString::number(number));
}

/// Off while there is a reason, which pointing at it and screen readers tell.
void allow(QPushButton* button, const QString& whyNot)
{
    button->setEnabled(whyNot.isEmpty());
    button->setToolTip(whyNot);
}

} // namespace

void YearPlanView::showYears()
{
    std::set<int> years{m_year};
    const int now = m_acts.today().year();
    for (int year = now - kYearsBefore; year <= now + kYearsAfter; ++year)
        years.insert(year);
    std::set<int> planned;
    for (const audit::AnnualPlan& one : m_acts.audits().plans(m_organisation))
        planned.insert(one.year);
    years.insert(planned.begin(), planned.end());
    m_years->clear();
    for (const int year : years)
        m_years->addItem(planned.contains(year) ? QString::number(year) : tr("%1, no plan yet").arg(year),
                         year);
    m_years->setCurrentIndex(m_years->findData(m_year));
}

void YearPlanView::showDays()
{
    const audit::PlanDays days = plan().days;
    showNumber(m_available, days.available);
    showNumber(m_reserve, days.reserve);
    showNumber(m_usual, m_usualDays);
    for (QLineEdit* field : {m_available, m_reserve, m_usual}) {
        field->setReadOnly(m_acts.isReadOnly());
        field->setToolTip(m_acts.whyLocked());
    }
}

void YearPlanView::showSums()
{
    const Language language = m_theme.language();
    const audit::AnnualPlan shown = plan();
    const audit::PlanSums sums = audit::sumsOf(shown);
    QStringList said;
    if (!isAccepted())
        said.append(tr("Proposed, not accepted yet."));
    said.append(tr("%n audit(s) in %1 of %2 days.", nullptr, sums.chosen)
                    .arg(sums.chosenDays)
                    .arg(shown.days.available));
    if (sums.left < 0)
        said.append(
            tr("That is %n day(s) too many: %1 are kept free.", nullptr, -sums.left).arg(shown.days.reserve));
    else
        said.append(tr("%n day(s) left, %1 kept free.", nullptr, sums.left).arg(shown.days.reserve));
    if (sums.withoutDays > 0)
        said.append(tr("%n unit(s) that are due have no days.", nullptr, sums.withoutDays));
    said.append(tr("Quarters: %1, %2, %3 and %4 days.")
                    .arg(sums.quarterDays[0])
                    .arg(sums.quarterDays[1])
                    .arg(sums.quarterDays[2])
                    .arg(sums.quarterDays[3]));
    m_sums->setText(report::sentences(said, language));
    m_sums->setInk(sums.left < 0 ? Ink::Bad : Ink::Ink);
    m_bar->setDays(shown.days, sums.chosenDays);
}

void YearPlanView::showApproval()
{
    m_approvalCard->setVisible(isAccepted());
    if (!isAccepted())
        return;
    const audit::AnnualPlan shown = plan();
    const audit::PlanApproval& approval = shown.approval;
    const bool isApproved = !approval.by.isNull();
    const Language language = m_theme.language();
    QStringList said;
    if (isApproved) {
        said.append(
            tr("Approved by %1 on %2.")
                .arg(m_acts.file().organisations().personName(approval.by), dateText(approval.on, language)));
        if (!approval.minute.isEmpty())
            said.append(tr("Minutes: %1.").arg(approval.minute));
    } else {
        said.append(tr("Not approved yet. Print the plan for the council, and record what it decides."));
    }
    m_approvalText->setText(report::sentences(said, language));
    const auto changed = isApproved ? workspace::changedAfterApproval(m_acts.file(), shown.id)
                                    : Result<std::optional<QDateTime>>(std::nullopt);
    const bool isChanged = changed.has_value() && changed->has_value();
    m_changed->setVisible(isChanged);
    if (isChanged)
        m_changed->setMessage(tr("Changed after approval, last on %1.").arg(momentText(**changed, language)),
                              tr("Tell the council, and record its approval anew."));
    const bool isAsking = !m_approval->isHidden();
    m_approve->setVisible(!isAsking && (!isApproved || isChanged));
    m_withdraw->setVisible(!isAsking && isApproved);
    for (QPushButton* button : {m_approve, m_withdraw})
        allow(button, m_acts.whyLocked());
}

void YearPlanView::showActions()
{
    const bool isWork = m_isFront && stage() == WorkStage;
    const PlanRow* row = current();
    m_accept->setVisible(isWork && !isAccepted());
    m_again->setVisible(isWork && isAccepted());
    m_paper->setVisible(isWork && isAccepted());
    m_start->setVisible(isWork && isAccepted());
    for (QPushButton* button : {m_accept, m_again})
        allow(button, m_acts.whyLocked());
    const bool isBegun = row != nullptr && !row->engagement.isNull();
    m_start->setText(isBegun ? tr("Open the audit") : tr("Start the audit…"));
    allow(m_start, row == nullptr || row->isGone ? tr("Choose a unit in the table.")
                   : isBegun                     ? QString()
                                                 : m_acts.whyLocked());
}

} // namespace sextant::ui
