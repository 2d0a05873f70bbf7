#include "improvement/action_rules.h"
#include "improvement/action_words.h"
#include "ui/plan/action_filter.h"
#include "ui/plan/action_table.h"
#include "ui/plan/action_table_model.h"
#include "ui/plan/board_view.h"
#include "ui/plan/plan_output.h"
#include "ui/plan/plan_page.h"
#include "ui/plan/proposals_panel.h"
#include "ui/shared/action_acts.h"
#include "ui/shared/action_panel.h"
#include "ui/shared/card.h"
#include "ui/shared/chip.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/label.h"
#include "ui/shared/message_bar.h"
#include "ui/shared/page_header.h"
#include "ui/shared/page_scroll.h"
#include "ui/shared/segmented_switch.h"
#include "ui/shared/text_block.h"
#include "ui/theme/control_kind.h"
#include "workspace/audit_service.h"
#include "workspace/organisation_service.h"

#include <QEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace sextant::ui {

using improvement::ActionId;
using improvement::ActionState;

namespace {

constexpr int kDetailWidth = 360;
constexpr int kBothFrom = 800; ///< px at 100 %: the plan beside the detail; with less that takes the page
constexpr int kEmptyTop = 72;

} // namespace

PlanPage::PlanPage(const Context& context, QWidget* parent)
    : Page(parent)
    , m_theme(context.theme)
    , m_clock(context.clock)
    , m_dialogs(context.dialogs)
    , m_workspace(context.workspace)
    , m_acts(
          new ActionActs(context.workspace, context.undo, context.clock.nowUtc().toLocalTime().date(), this))
    , m_model(new ActionTableModel(this))
    , m_filter(new ActionFilter(this))
    , m_stack(new QStackedWidget)
    , m_views(new QStackedWidget)
    , m_header(new PageHeader(m_theme))
    , m_switch(new SegmentedSwitch(m_theme))
    , m_propose(new QPushButton)
    , m_calendar(new QPushButton)
    , m_paper(new QPushButton)
    , m_new(new QPushButton)
    , m_message(new MessageBar(m_theme))
    , m_summary(new TextBlock(m_theme))
    , m_count(new Label(m_theme, TextRole::Caption, Ink::Text2))
    , m_detail(new ActionPanel(m_theme, m_workspace, *m_acts))
    , m_proposals(new ProposalsPanel(m_theme, m_workspace))
    , m_output(new PlanOutput(m_theme, m_workspace, m_dialogs, m_acts->today()))
    , m_emptyTitle(new TextBlock(m_theme, TextRole::Title))
    , m_emptyText(new TextBlock(m_theme, TextRole::Lead, Ink::Text2))
    , m_emptyPropose(new QPushButton)
    , m_emptyNew(new QPushButton)
{
    m_filter->setSourceModel(m_model);
    m_table = new ActionTable(m_theme, m_model, m_filter);
    m_board = new BoardView(m_theme);
    m_table->setObjectName(u"planTable"_qs);
    m_board->setObjectName(u"planBoard"_qs);
    m_summary->setObjectName(u"planSummary"_qs);
    m_message->setObjectName(u"planMessage"_qs);
    m_message->hide();
    m_stack->addWidget(newWork());
    m_stack->addWidget(newEmpty());
    m_stack->addWidget(inPage(m_proposals));
    m_stack->addWidget(inPage(m_output));
    auto* head = new QWidget;
    auto* lines = new QVBoxLayout(head);
    m_theme.keepSpacing(lines, QMargins(metric::kPageEdge, 16, metric::kPageEdge, 0), metric::kGrid);
    lines->addWidget(m_header);
    lines->addWidget(m_message);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(0);
    all->addWidget(head);
    all->addWidget(m_stack, 1);
    connectParts();
    watch();
    m_theme.keep(this, [this] { arrange(); });
    retranslate();
}

QWidget* PlanPage::inPage(QWidget* content)
{
    auto* holder = new QWidget;
    auto* column = new QVBoxLayout(holder);
    m_theme.keepSpacing(column, QMargins(metric::kPageEdge, 12, metric::kPageEdge, 12), 0);
    column->addWidget(content);
    return holder;
}

QWidget* PlanPage::newWork()
{
    const auto name = [this](QPushButton* button, const QString& objectName) {
        button->setObjectName(objectName);
        m_header->addAction(button);
    };
    name(m_propose, u"proposeButton"_qs);
    name(m_new, u"newActionButton"_qs);
    m_calendar->setObjectName(u"calendarButton"_qs);
    m_paper->setObjectName(u"paperButton"_qs);
    for (QPushButton* button : {m_calendar, m_paper}) {
        setButtonKind(button, ButtonKind::Quiet);
        setControlSize(button, ControlSize::Compact);
    }
    m_calendar->setIcon(m_theme.icon(Icon::Calendar, Ink::Accent));
    m_paper->setIcon(m_theme.icon(Icon::Print, Ink::Accent));
    setButtonKind(m_new, ButtonKind::Primary);
    auto* work = new QWidget;
    auto* column = new QVBoxLayout(work);
    m_theme.keepSpacing(column, QMargins(metric::kPageEdge, metric::kGrid, metric::kPageEdge, 12), 12);
    column->addWidget(m_summary);
    column->addWidget(newFilters());
    auto* table = new Card(m_theme, 1, 0);
    table->column()->addWidget(m_table);
    m_views->addWidget(table);
    m_views->addWidget(m_board);
    m_detailScroll = newPageScroll(m_detail);
    m_detailScroll->setObjectName(u"detailPane"_qs);
    m_detailScroll->hide();
    auto* row = new QHBoxLayout;
    m_theme.keepSpacing(row, QMargins(), metric::kCardPadding);
    row->addWidget(m_views, 1);
    row->addWidget(m_detailScroll);
    column->addLayout(row, 1);
    // In a low window the page scrolls, and not the last row that is left of the plan.
    for (QWidget* part : std::initializer_list<QWidget*>{m_views, m_detailScroll})
        part->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    m_workScroll = newPageScroll(work);
    m_workScroll->setObjectName(u"planScroll"_qs);
    return m_workScroll;
}

QWidget* PlanPage::newFilters()
{
    auto* bar = new QWidget;
    auto* flow = new FlowLayout(m_theme, bar);
    m_switch->setObjectName(u"planViewSwitch"_qs);
    m_switch->addSegment(QString());
    m_switch->addSegment(QString());
    m_switch->setCompact(true);
    m_switch->setCurrent(TableView);
    flow->addWidget(m_switch);
    for (int i = 0; i < kFilterCount; ++i) {
        auto* chip = new FilterChip(m_theme);
        chip->setObjectName(u"filter-%1"_qs.arg(i));
        chip->setCheckable(true);
        connect(chip, &FilterChip::toggled, this, [this, i](bool on) {
            commitTyping();
            m_filter->setFilter(static_cast<PlanFilter>(i), on);
            m_board->setRows(shownRows());
            showSummary();
            refreshDetail();
            Q_EMIT stateChanged();
        });
        m_chips[static_cast<size_t>(i)] = chip;
        flow->addWidget(chip);
    }
    m_count->setObjectName(u"shownCount"_qs);
    flow->addWidget(m_count);
    flow->addWidget(m_calendar);
    flow->addWidget(m_paper);
    return bar;
}

QWidget* PlanPage::newEmpty()
{
    m_emptyPropose->setObjectName(u"firstProposeButton"_qs);
    m_emptyNew->setObjectName(u"firstActionButton"_qs);
    setButtonKind(m_emptyPropose, ButtonKind::Primary);
    for (QPushButton* button : {m_emptyPropose, m_emptyNew})
        setControlSize(button, ControlSize::Big);
    auto* page = new QWidget;
    auto* buttons = new QHBoxLayout;
    m_theme.keepSpacing(buttons, QMargins(), metric::kGrid);
    buttons->addWidget(m_emptyPropose);
    buttons->addWidget(m_emptyNew);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(page);
    m_theme.keepSpacing(column, QMargins(metric::kHomeEdge, kEmptyTop, metric::kHomeEdge, metric::kHomeEdge),
                        metric::kCardPadding);
    column->addWidget(m_emptyTitle);
    column->addWidget(m_emptyText);
    column->addLayout(buttons);
    column->addStretch(1);
    return page;
}

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

void PlanPage::arrange()
{
    const bool isAlone = m_isDetailOpen && width() < m_theme.px(kBothFrom);
    m_views->setVisible(!isAlone);
    for (QWidget* part : std::initializer_list<QWidget*>{m_views, m_detailScroll})
        part->setMinimumHeight(m_table->minimumSizeHint().height() + m_theme.px(metric::kGrid));
    m_detailScroll->setVisible(m_isDetailOpen);
    m_detailScroll->setMinimumWidth(isAlone ? 0 : m_theme.px(kDetailWidth));
    m_detailScroll->setMaximumWidth(isAlone ? QWIDGETSIZE_MAX : m_theme.px(kDetailWidth));
}

void PlanPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

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

void PlanPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

void PlanPage::retranslate()
{
    m_header->setTitle(pageTitle());
    m_propose->setText(tr("Propose from gaps"));
    m_calendar->setText(tr("Calendar file…"));
    m_paper->setText(tr("Print or PDF…"));
    m_new->setText(tr("New action"));
    m_emptyPropose->setText(tr("Propose from gaps"));
    m_emptyNew->setText(tr("New action"));
    m_switch->setSegmentText(TableView, tr("Table"));
    m_switch->setSegmentText(BoardViewIndex, tr("Board"));
    m_switch->setAccessibleName(tr("How the plan is shown"));
    const std::array<QString, kFilterCount> filters{tr("To do"), tr("Late"), tr("Mine"), tr("No owner"),
                                                    tr("No due day")};
    for (size_t i = 0; i < filters.size(); ++i)
        m_chips[i]->setText(filters[i]);
    m_table->setAccessibleName(tr("Action plan"));
    m_board->setAccessibleName(tr("Action plan by state"));
    m_emptyTitle->setText(tr("What will be done, by whom, until when?"));
    m_emptyText->setText(tr(
        "An assessment shows gaps; a plan closes them. Let the gaps propose actions and choose from them, or "
        "write one yourself. Then each gets an owner and a day, moves across the board, and is verified by "
        "somebody who has seen what shows it."));
    m_model->retranslate();
    m_model->setRows({});
    refresh();
    Q_EMIT hintsChanged();
}

} // namespace sextant::ui
