// What the page offers to the keyboard: hints, commands, help and panes.

#include "ui/plan/action_table.h"
#include "ui/plan/action_table_model.h"
#include "ui/plan/board_view.h"
#include "ui/plan/plan_output.h"
#include "ui/plan/plan_page.h"
#include "ui/plan/proposals_panel.h"
#include "ui/shared/action_acts.h"
#include "ui/shared/action_panel.h"
#include "ui/shared/segmented_switch.h"

#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

namespace sextant::ui {

std::vector<KeyHint> PlanPage::hints() const
{
    std::vector<KeyHint> hints{{{u"↑"_qs, u"↓"_qs, u"←"_qs, u"→"_qs}, tr("move")}};
    if (view() == TableView) {
        hints.push_back({{u"F2"_qs}, tr("change the cell")});
        hints.push_back({{u"Enter"_qs}, tr("open the action")});
    } else {
        hints.push_back({{u"Ctrl"_qs, u"→"_qs}, tr("next state")});
        hints.push_back({{u"Enter"_qs}, tr("open the action")});
    }
    hints.push_back({{u"Ins"_qs}, tr("new action")});
    hints.push_back({{u"Del"_qs}, tr("delete")});
    hints.push_back({{u"F5"_qs}, view() == TableView ? tr("board") : tr("table")});
    hints.push_back({{u"F6"_qs}, tr("next part")});
    return hints;
}

std::vector<Command> PlanPage::commands()
{
    const bool canWrite = !m_acts->isReadOnly();
    const bool hasActions = !m_model->rows().empty();
    const QString locked = m_acts->whyLocked();
    const QString none = tr("There are no actions yet.");
    return {
        {u"plan.new"_qs, tr("New action"), QKeySequence(Qt::Key_Insert), Icon::Plus, canWrite,
         [this] { addAction(); }, locked},
        {u"plan.propose"_qs,
         tr("Propose actions from gaps"),
         {},
         Icon::Chart,
         whyNoProposals().isEmpty(),
         [this] { proposeActions(); },
         whyNoProposals()},
        {u"plan.view"_qs,
         view() == TableView ? tr("Show the plan as a board") : tr("Show the plan as a table"),
         QKeySequence(Qt::Key_F5), Icon::Grid, hasActions,
         [this] { setView(view() == TableView ? BoardViewIndex : TableView); }, none},
        {u"plan.due"_qs,
         tr("Show what is still to do, by due day"),
         {},
         Icon::Timer,
         hasActions,
         [this] { showDue(); },
         none},
        {u"plan.calendar"_qs,
         tr("Save a calendar file"),
         {},
         Icon::Calendar,
         hasActions,
         [this] { saveCalendar(); },
         none},
        {u"plan.paper"_qs,
         tr("Print the plan, or save it as PDF"),
         {},
         Icon::Print,
         hasActions,
         [this] { openOutput(); },
         none},
        {u"plan.delete"_qs, tr("Delete this action"), QKeySequence(Qt::Key_Delete), Icon::Trash,
         canWrite && !current().isNull(), [this] { deleteCurrent(); },
         canWrite ? tr("No action is chosen.") : locked},
    };
}

QString PlanPage::help() const
{
    return tr(
        "The plan turns gaps and failed gates into actions that somebody owns and closes. “Propose from "
        "gaps” shows what is missing and what closing it would bring; nothing is added before you choose. "
        "In the table, type in a cell to change it: days are understood as 2027-03-09, 3-9, today or +14. "
        "On the board, Ctrl and an arrow moves a card to the next state. An action is claimed done by its "
        "owner and verified by somebody who names what shows it. Everything can be undone with Ctrl+Z.");
}

std::vector<QWidget*> PlanPage::panes()
{
    if (m_stage == ProposalStage)
        return {m_proposals->firstRow(), m_proposals};
    if (m_stage == OutputStage)
        return {m_output};
    std::vector<QWidget*> panes{view() == TableView ? static_cast<QWidget*>(m_table) : m_board->widget(),
                                m_switch, m_new};
    if (m_isDetailOpen)
        panes.insert(panes.begin() + 1, m_detail);
    return panes;
}

} // namespace sextant::ui
