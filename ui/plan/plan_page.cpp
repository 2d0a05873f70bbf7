#include "ui/plan/plan_page.h"

#include "improvement/action_rules.h"
#include "report/phrases.h"
#include "ui/plan/action_filter.h"
#include "ui/plan/action_table.h"
#include "ui/plan/action_table_model.h"
#include "ui/plan/board_view.h"
#include "ui/plan/proposals_panel.h"
#include "ui/shared/action_acts.h"
#include "ui/shared/action_panel.h"
#include "ui/shared/chip.h"
#include "ui/shared/effect_words.h"
#include "ui/shared/label.h"
#include "ui/shared/message_bar.h"
#include "ui/shared/segmented_switch.h"
#include "ui/shared/text_block.h"
#include "workspace/action_service.h"
#include "workspace/assessment_service.h"
#include "workspace/organisation_service.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

namespace sextant::ui {

using improvement::ActionId;
using improvement::ActionState;

namespace {

const QString kViewKey = u"board"_qs;
const QString kActionKey = u"action"_qs;
const QString kFiltersKey = u"filters"_qs;

bool isTyping(QWidget* focus)
{
    return qobject_cast<QLineEdit*>(focus) != nullptr || qobject_cast<QPlainTextEdit*>(focus) != nullptr;
}

/// Off while there is a reason, which pointing at it and screen readers tell.
void allow(QPushButton* button, const QString& whyNot)
{
    button->setEnabled(whyNot.isEmpty());
    button->setToolTip(whyNot);
}

} // namespace

PlanPage::~PlanPage()
{
    commitTyping(); // or the fields would end editing while the page falls apart
}

void PlanPage::setOrganisation(const organisation::OrganisationId& organisation)
{
    if (organisation == m_organisation)
        return;
    commitTyping();
    m_organisation = organisation;
    m_acts->setOrganisation(organisation);
    showDetail(false);
    m_stage = WorkStage;
    m_message->hide();
    refresh();
}

void PlanPage::setAssessment(const assessment::AssessmentId& id)
{
    m_assessment = id;
    if (m_stage != WorkStage)
        m_stage = WorkStage;
    refresh();
}

void PlanPage::refresh()
{
    if (!isVisible() && !m_model->rows().empty())
        return; // worked out when the page comes to the front
    const QDate today = m_acts->today();
    m_model->setRows(ActionRows(m_theme, m_workspace, today).of(m_organisation, m_assessment));
    m_board->setRows(shownRows());
    showSummary();
    refreshDetail();
    showStage();
}

std::vector<ActionRow> PlanPage::shownRows() const
{
    std::vector<ActionRow> rows;
    for (const ActionRow& row : m_model->rows())
        if (m_filter->accepts(row))
            rows.push_back(row);
    return rows;
}

void PlanPage::showSummary()
{
    std::vector<ActionId> open;
    int late = 0;
    for (const ActionRow& row : m_model->rows()) {
        if (!improvement::isClosed(row.action.standing.state))
            open.push_back(row.action.id);
        late += row.isOverdue() ? 1 : 0;
    }
    const int count = static_cast<int>(open.size());
    QStringList said{late == 0
                         ? tr("%n action(s) not closed yet.", nullptr, count)
                         : tr("%n action(s) not closed yet, %1 of them late.", nullptr, count).arg(late)};
    const auto framework = m_workspace.assessments().framework(m_assessment);
    if (framework != nullptr && !open.empty()) {
        const EffectWords words =
            effectWords(framework->index, m_workspace.assessments().score(m_assessment),
                        m_workspace.actions().scoreWith(m_assessment, open), m_theme.language());
        if (!words.isNone)
            said.append(tr("When all of them are done: %1").arg(words.all(m_theme.language())));
    }
    if (m_acts->isReadOnly())
        said.append(tr("Nothing can be changed here, because this file is open for reading only."));
    m_summary->setText(report::sentences(said, m_theme.language()));
    m_count->setVisible(m_filter->isAnyOn());
    const int shown = static_cast<int>(shownRows().size());
    m_count->setText(m_filter->isAnyOn()
                         ? tr("%1 of %2 shown").arg(shown).arg(static_cast<int>(m_model->rows().size()))
                         : QString());
}

void PlanPage::showStage()
{
    Stage stage = m_stage;
    if (stage == WorkStage && m_model->rows().empty())
        stage = EmptyStage;
    m_stack->setCurrentIndex(stage);
    const bool hasWork = stage == WorkStage;
    m_propose->setVisible(hasWork);
    m_calendar->setVisible(hasWork);
    m_paper->setVisible(hasWork);
    m_new->setVisible(hasWork);
    allow(m_propose, whyNoProposals());
    m_emptyPropose->setVisible(!m_assessment.isNull());
    for (QPushButton* button : {m_new, m_emptyNew, m_emptyPropose})
        allow(button, m_acts->whyLocked());
}

QString PlanPage::whyNoProposals() const
{
    return m_acts->isReadOnly()    ? m_acts->whyLocked()
           : m_assessment.isNull() ? tr("There is no assessment whose gaps could propose something.")
                                   : QString();
}

PlanPage::View PlanPage::view() const
{
    return static_cast<View>(m_views->currentIndex());
}

void PlanPage::setView(View view)
{
    const ActionId kept = current();
    m_views->setCurrentIndex(view);
    m_switch->setCurrent(view);
    setCurrent(kept);
    Q_EMIT hintsChanged();
    Q_EMIT stateChanged();
}

ActionId PlanPage::current() const
{
    return view() == TableView ? m_table->current() : m_board->current();
}

void PlanPage::setCurrent(const ActionId& id)
{
    m_table->setCurrent(id);
    m_board->setCurrent(id);
}

void PlanPage::showDetail(bool open)
{
    m_isDetailOpen = open && m_model->find(current()) != nullptr;
    refreshDetail();
    arrange();
}

void PlanPage::refreshDetail()
{
    const ActionRow* row = m_model->find(current());
    if (row == nullptr && m_isDetailOpen) {
        m_isDetailOpen = false;
        arrange();
    }
    if (m_isDetailOpen)
        m_detail->showAction(*row, m_assessment);
}

void PlanPage::focusPlan()
{
    if (view() == TableView)
        m_table->setFocus();
    else
        m_board->focusCard();
}

void PlanPage::showAction(const ActionId& id)
{
    m_stage = WorkStage;
    for (int i = 0; i < kFilterCount; ++i) // whatever hides it goes
        m_chips[static_cast<size_t>(i)]->setChecked(false);
    m_model->setRows(ActionRows(m_theme, m_workspace, m_acts->today()).of(m_organisation, m_assessment));
    m_board->setRows(shownRows());
    setCurrent(id);
    showStage();
    showDetail(true);
}

void PlanPage::showDue()
{
    m_stage = WorkStage;
    for (int i = 0; i < kFilterCount; ++i)
        m_chips[static_cast<size_t>(i)]->setChecked(static_cast<PlanFilter>(i) == PlanFilter::ToDo);
    m_table->sortByColumn(ActionTableModel::Due, Qt::AscendingOrder);
    setView(TableView);
    refresh();
}

void PlanPage::tell(MessageKind kind, const QString& title, const QString& text)
{
    m_message->setKind(kind);
    m_message->setMessage(title, text);
    m_message->show();
}

void PlanPage::activated()
{
    refresh();
    if (m_stack->currentIndex() == EmptyStage)
        (m_emptyPropose->isVisible() ? m_emptyPropose : m_emptyNew)->setFocus();
    else if (m_stage == WorkStage && (focusWidget() == nullptr || !m_isDetailOpen))
        focusPlan();
}

void PlanPage::commitTyping()
{
    m_table->commitTyping();
    m_detail->commitTyping();
}

void PlanPage::keyPressEvent(QKeyEvent* event)
{
    if (isTyping(focusWidget())) {
        Page::keyPressEvent(event);
        return;
    }
    if (event->key() == Qt::Key_Insert && m_new->isVisible() && m_new->isEnabled())
        addAction();
    else if (event->key() == Qt::Key_F5 && m_stack->currentIndex() == WorkStage)
        setView(view() == TableView ? BoardViewIndex : TableView);
    else if (event->key() == Qt::Key_Escape && m_isDetailOpen)
        showDetail(false);
    else
        Page::keyPressEvent(event);
}

QVariantMap PlanPage::state() const
{
    int filters = 0;
    for (int i = 0; i < kFilterCount; ++i)
        filters |= m_chips[static_cast<size_t>(i)]->isChecked() ? 1 << i : 0;
    return {{kViewKey, view() == BoardViewIndex},
            {kActionKey, m_isDetailOpen ? current().toString() : QString()},
            {kFiltersKey, filters}};
}

void PlanPage::restoreState(const QVariantMap& state)
{
    const int filters = state.value(kFiltersKey).toInt();
    for (int i = 0; i < kFilterCount; ++i)
        m_chips[static_cast<size_t>(i)]->setChecked((filters & (1 << i)) != 0);
    setView(state.value(kViewKey).toBool() ? BoardViewIndex : TableView);
    refresh();
    const auto id = ActionId::fromString(state.value(kActionKey).toString());
    if (const ActionRow* row = m_model->find(id); row != nullptr && m_filter->accepts(*row)) {
        setCurrent(id);
        showDetail(true);
    }
}

} // namespace sextant::ui
