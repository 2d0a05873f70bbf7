#include "ui/followup/actions_view.h"

#include "improvement/action_rules.h"
#include "improvement/follow_up.h"
#include "ui/followup/figures_panel.h"
#include "ui/followup/follow_up_acts.h"
#include "ui/followup/follow_up_model.h"
#include "ui/followup/follow_up_table.h"
#include "ui/followup/stage_panel.h"
#include "ui/shared/action_panel.h"
#include "ui/shared/calendar_saver.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/text_block.h"
#include "workspace/audit_service.h"
#include "workspace/plan_files.h"

#include <QAction>
#include <QEvent>
#include <QFileInfo>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>

#include <algorithm>

namespace sextant::ui {

using improvement::ActionState;

namespace {

constexpr int kMinListWidth = 480;
constexpr int kMinPanelWidth = 360;

} // namespace

void ActionsView::setEngagement(const audit::EngagementId& engagement)
{
    if (engagement == m_engagement)
        return; // the user is where he was
    commitTyping();
    m_engagement = engagement;
    m_panelShown = false;
    refresh();
    m_table->setCurrentRow(0);
    showCurrent();
}

void ActionsView::refresh()
{
    const FollowUpRow* before = currentRow();
    const audit::FindingId finding = before == nullptr ? audit::FindingId() : before->finding;
    const improvement::ActionId action = current();
    const int line = m_table->currentIndex().row();
    const QDate today = m_acts->today();
    m_model->setRows(followUpRows(m_theme, m_workspace, m_engagement, today));
    int row = m_model->rowOf(action);
    if (row < 0 && action.isNull())
        row = m_model->rowOf(finding); // its action was just made
    m_table->setCurrentRow(row >= 0 ? row : std::min(std::max(line, 0), m_model->rowCount() - 1));
    const std::vector<improvement::Action> actions = m_workspace.audits().actions(m_engagement);
    m_figures->show(improvement::followUpOf(actions, today), m_model->rows());
    m_figures->setVisible(!actions.empty());
    m_stage->showStage(m_engagement);
    showCurrent();
}

int ActionsView::openCount() const
{
    return static_cast<int>(std::ranges::count_if(m_model->rows(), [](const FollowUpRow& row) {
        return !row.hasAction() || !improvement::isClosed(row.line.action.standing.state);
    }));
}

const FollowUpRow* ActionsView::currentRow() const
{
    return m_table->current();
}

improvement::ActionId ActionsView::current() const
{
    const FollowUpRow* row = currentRow();
    return row == nullptr ? improvement::ActionId() : row->line.action.id;
}

bool ActionsView::showAction(const improvement::ActionId& id)
{
    const int row = m_model->rowOf(id);
    m_table->setCurrentRow(row);
    return row >= 0;
}

bool ActionsView::showFinding(const audit::FindingId& id)
{
    const int row = m_model->rowOf(id);
    m_table->setCurrentRow(row);
    return row >= 0;
}

void ActionsView::showOpen()
{
    const auto& rows = m_model->rows();
    const auto found = std::ranges::find_if(rows, [](const FollowUpRow& row) {
        return row.hasAction() && !improvement::isClosed(row.line.action.standing.state);
    });
    if (found != rows.end())
        m_table->setCurrentRow(static_cast<int>(found - rows.begin()));
    focusTable();
}

/// The oldest band goes first by age: to its oldest action.
void ActionsView::showBand(int band)
{
    const auto& rows = m_model->rows();
    for (size_t i = 0; i < rows.size(); ++i) {
        if (!rows[i].hasAction())
            continue;
        const auto ages = improvement::followUpOf({&rows[i].line.action, 1}, m_acts->today()).ages;
        if (ages[static_cast<size_t>(band)] == 0)
            continue;
        m_table->setCurrentRow(static_cast<int>(i));
        focusTable();
        return;
    }
}

void ActionsView::showCurrent()
{
    const FollowUpRow* row = currentRow();
    const bool hasRows = m_model->rowCount() > 0;
    m_empty->setVisible(!hasRows);
    m_table->setVisible(hasRows);
    m_make->setVisible(row != nullptr && !row->hasAction());
    m_make->setEnabled(!m_acts->isReadOnly());
    if (row != nullptr && row->hasAction())
        m_panel->showAction(row->line, {});
    arrange();
    for (size_t i = 0; const Command& command : commands())
        m_actions[i++]->setEnabled(command.enabled);
}

/// Both panes where there is room, else the one in use.
void ActionsView::arrange()
{
    m_narrow = width() < m_theme.px(kMinListWidth + kMinPanelWidth);
    const bool hasAction = !current().isNull();
    m_panelShown = m_panelShown && hasAction;
    m_panelArea->setVisible(hasAction && (!m_narrow || m_panelShown));
    m_listArea->setVisible(!m_narrow || !m_panelShown);
}

void ActionsView::showPanel(bool shown)
{
    m_panelShown = shown;
    arrange();
}

void ActionsView::focusTable()
{
    showPanel(false);
    if (m_model->rowCount() > 0)
        m_table->setFocus(Qt::OtherFocusReason);
    else
        m_listArea->setFocus(Qt::OtherFocusReason);
}

void ActionsView::openCurrent()
{
    const FollowUpRow* row = currentRow();
    if (row == nullptr)
        return;
    if (!row->hasAction()) {
        makeAction();
        return;
    }
    showPanel(true);
    m_panel->focusFirst();
}

void ActionsView::makeAction()
{
    const FollowUpRow* row = currentRow();
    if (row == nullptr || m_acts->isReadOnly())
        return;
    if (const auto added = m_acts->makeAction(row->finding); !added.isNull())
        showAction(added);
}

void ActionsView::setState(ActionState state)
{
    if (!current().isNull() && !m_acts->isReadOnly())
        m_acts->setState(current(), state);
}

void ActionsView::chooseFile()
{
    if (current().isNull() || m_acts->isReadOnly())
        return;
    const QStringList paths = m_dialogs.openFiles(
        this, {tr("Add files that show it"), QFileInfo(m_workspace.path()).absolutePath(), {}, {}});
    for (const QString& path : paths)
        m_acts->attach(current(), path);
}

void ActionsView::saveCalendar()
{
    const audit::Engagement* engagement = m_workspace.audits().find(m_engagement);
    if (engagement == nullptr)
        return;
    const auto write = [this](const QString& path) {
        return workspace::writeAuditCalendar(m_workspace, m_engagement, m_theme.language(), m_clock.nowUtc(),
                                             path);
    };
    const QString name = tr("%1 follow-up").arg(engagement->code);
    if (const auto notice = ui::saveCalendar(this, m_dialogs, m_workspace, name, write))
        Q_EMIT told(notice->kind, notice->title, notice->text);
}

void ActionsView::commitTyping()
{
    m_panel->commitTyping();
}

std::vector<KeyHint> ActionsView::hints() const
{
    const FollowUpRow* row = currentRow();
    if (row == nullptr)
        return {};
    if (!row->hasAction())
        return {{{u"↑"_qs, u"↓"_qs}, tr("move")}, {{tr("Ins")}, tr("make the action")}};
    return {{{u"↑"_qs, u"↓"_qs}, tr("move")},
            {{tr("Enter")}, tr("details")},
            {{u"I"_qs}, tr("in progress")},
            {{u"C"_qs}, tr("claimed done")},
            {{u"V"_qs}, tr("verify")},
            {{u"R"_qs}, tr("accept the risk")},
            {{u"E"_qs}, tr("file that shows it")},
            {{u"P"_qs}, tr("action plan")},
            {{u"Ctrl"_qs, u"Z"_qs}, tr("undo")}};
}

std::vector<Command> ActionsView::commands()
{
    const FollowUpRow* row = currentRow();
    const bool canWrite = !m_acts->isReadOnly();
    const bool hasAction = row != nullptr && row->hasAction();
    const bool can = canWrite && hasAction;
    const QString why = canWrite ? tr("No action is chosen.") : m_acts->whyLocked();
    std::vector<Command> all;
    const auto add = [&](const QString& id, const QString& text, const QKeySequence& key, Icon icon,
                         bool enabled, std::function<void()> act) {
        all.push_back({u"followUp."_qs + id, text, key, icon, enabled, std::move(act), why});
    };
    const auto toState = [this](ActionState state) { return [this, state] { setState(state); }; };
    add(u"make"_qs, tr("Make an action of the finding"), Qt::Key_Insert, Icon::Plus,
        row != nullptr && canWrite, [this] { makeAction(); });
    add(u"open"_qs, tr("Not started"), Qt::Key_O, Icon::Dot, can, toState(ActionState::Open));
    add(u"inProgress"_qs, tr("In progress"), Qt::Key_I, Icon::Timer, can, toState(ActionState::InProgress));
    add(u"claimedDone"_qs, tr("Claimed done…"), Qt::Key_C, Icon::Flag, can,
        toState(ActionState::ClaimedDone));
    add(u"verified"_qs, tr("Verify…"), Qt::Key_V, Icon::Check, can, toState(ActionState::Verified));
    add(u"riskAccepted"_qs, tr("Accept the risk…"), Qt::Key_R, Icon::Alert, can,
        toState(ActionState::RiskAccepted));
    add(u"superseded"_qs, tr("Superseded"), Qt::Key_X, Icon::Dash, can, toState(ActionState::Superseded));
    add(u"file"_qs, tr("Add a file that shows it"), Qt::Key_E, Icon::Clip, can, [this] { chooseFile(); });
    add(u"finding"_qs, tr("Go to the finding"), Qt::Key_F, Icon::Audit, row != nullptr, [this] {
        if (const FollowUpRow* now = currentRow())
            Q_EMIT findingRequested(now->finding);
    });
    add(u"plan"_qs, tr("Show the action in the action plan"), Qt::Key_P, Icon::Plan, hasAction,
        [this] { Q_EMIT planRequested(current()); });
    add(u"delete"_qs, tr("Delete this action"), Qt::Key_Delete, Icon::Trash, can,
        [this] { m_acts->remove(current()); });
    return all;
}

std::vector<QWidget*> ActionsView::panes() const
{
    std::vector<QWidget*> panes{m_table, m_stage};
    if (m_panelArea->isVisibleTo(this))
        panes.insert(panes.begin() + 1, m_panel);
    return panes;
}

void ActionsView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ActionsView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace sextant::ui
