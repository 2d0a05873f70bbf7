// How the parts of the page work together.

#include "improvement/action_words.h"
#include "ui/plan/action_table.h"
#include "ui/plan/action_table_model.h"
#include "ui/plan/board_view.h"
#include "ui/plan/plan_output.h"
#include "ui/plan/plan_page.h"
#include "ui/plan/proposals_panel.h"
#include "ui/shared/action_acts.h"
#include "ui/shared/action_panel.h"
#include "ui/shared/message_bar.h"
#include "ui/shared/segmented_switch.h"
#include "workspace/audit_service.h"

#include <QPushButton>
#include <QScrollArea>

namespace sextant::ui {

using improvement::ActionId;
using improvement::ActionState;

void PlanPage::connectParts()
{
    const auto leave = [this] {
        m_stage = WorkStage;
        refresh();
        focusPlan();
    };
    for (QPushButton* button : {m_propose, m_emptyPropose})
        connect(button, &QPushButton::clicked, this, &PlanPage::proposeActions);
    for (QPushButton* button : {m_new, m_emptyNew})
        connect(button, &QPushButton::clicked, this, &PlanPage::addAction);
    connect(m_calendar, &QPushButton::clicked, this, &PlanPage::saveCalendar);
    connect(m_paper, &QPushButton::clicked, this, &PlanPage::openOutput);
    connect(m_switch, &SegmentedSwitch::chosen, this,
            [this](int index) { setView(static_cast<View>(index)); });
    connect(m_proposals, &ProposalsPanel::confirmed, this, &PlanPage::addChosen);
    connect(m_proposals, &ProposalsPanel::cancelled, this, leave);
    connect(m_output, &PlanOutput::closed, this, leave);
    connect(m_table, &ActionTable::currentActionChanged, this, [this] {
        m_board->setCurrent(m_table->current());
        keepCurrentInSight();
        refreshDetail();
        Q_EMIT stateChanged();
    });
    connect(m_board, &BoardView::currentActionChanged, this, [this] {
        m_table->setCurrent(m_board->current());
        refreshDetail();
        Q_EMIT stateChanged();
    });
    const auto open = [this] {
        showDetail(true);
        m_detail->focusFirst();
    };
    connect(m_table, &ActionTable::opened, this, open);
    connect(m_board, &BoardView::opened, this, open);
    connect(m_table, &ActionTable::deleteRequested, this, &PlanPage::deleteCurrent);
    connect(m_board, &BoardView::deleteRequested, this, &PlanPage::deleteCurrent);
    connect(m_board, &BoardView::moveRequested, m_acts, &ActionActs::setState);
    connect(m_detail, &ActionPanel::closed, this, [this] {
        commitTyping();
        showDetail(false);
        focusPlan();
    });
    connect(m_detail, &ActionPanel::itemRequested, this, &PlanPage::itemRequested);
    connect(m_detail, &ActionPanel::findingRequested, this, [this](const audit::FindingId& id) {
        if (const audit::Finding* finding = m_workspace.audits().find(id))
            Q_EMIT followUpRequested(finding->engagement, m_detail->actionId());
    });
    connect(m_detail, &ActionPanel::openFileRequested, this, &PlanPage::openFileRequested);
    connect(m_detail, &ActionPanel::fileRequested, this, &PlanPage::addFile);
}

/// The table scrolls in itself; in a low window its place in the page has to follow.
void PlanPage::keepCurrentInSight()
{
    const QRect row = m_table->visualRect(m_table->currentIndex());
    if (!m_table->isVisible() || !row.isValid())
        return;
    const QPoint at = m_table->viewport()->mapTo(m_workScroll->widget(), row.center());
    m_workScroll->ensureVisible(0, at.y(), 0, row.height());
}

void PlanPage::watch()
{
    using Column = ActionTableModel::Column;
    if (!m_acts->isReadOnly())
        m_model->setWriter([this](const ActionId& id, Column column, const QString& text) {
            switch (column) {
            case Column::What:
                return m_acts->setWhat(id, m_theme.language(), text);
            case Column::Owner:
                return m_acts->setOwner(id, text);
            case Column::Due:
                return m_acts->setDue(id, text);
            case Column::Cost:
                return m_acts->setCost(id, text, u"CNY"_qs);
            case Column::State: {
                const auto state = improvement::stateNamed(text);
                return state.has_value() && m_acts->setState(id, *state);
            }
            default:
                return false;
            }
        });
    m_table->setNames([this] { return m_detail->names(); });
    connect(m_acts, &ActionActs::refused, this,
            [this](const QString& title, const QString& text) { tell(MessageKind::Bad, title, text); });
    connect(m_acts, &ActionActs::done, m_message, &QWidget::hide);
    connect(m_acts, &ActionActs::keptSome, this, [this](const QString& what) {
        tell(MessageKind::Warn, tr("Not everything could be put back."),
             tr("Somebody has changed this since, and it stays as it is: %1.").arg(what));
    });
    connect(m_acts, &ActionActs::closingAsked, this, [this](const ActionId& id, ActionState state) {
        setCurrent(id);
        showDetail(true);
        m_detail->askClosing(state);
    });
    connect(&m_workspace.notifier(), &workspace::ChangeNotifier::announced, this, &PlanPage::refresh);
}

} // namespace sextant::ui
