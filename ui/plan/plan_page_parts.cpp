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
