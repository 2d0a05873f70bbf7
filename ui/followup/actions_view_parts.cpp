// How the view of the actions is put together.

#include "ui/followup/actions_view.h"
#include "ui/followup/figures_panel.h"
#include "ui/followup/follow_up_acts.h"
#include "ui/followup/follow_up_model.h"
#include "ui/followup/follow_up_table.h"
#include "ui/followup/stage_panel.h"
#include "ui/shared/action_panel.h"
#include "ui/shared/card.h"
#include "ui/shared/error_text.h"
#include "ui/shared/page_scroll.h"
#include "ui/shared/text_block.h"
#include "ui/theme/control_kind.h"
#include "workspace/evidence_service.h"

#include <QAction>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace sextant::ui {

using improvement::ActionId;
using improvement::ActionState;

namespace {

constexpr int kListWidth = 760;
constexpr int kPanelWidth = 400;

} // namespace

ActionsView::ActionsView(const Parts& parts, QWidget* parent)
    : QWidget(parent)
    , m_theme(parts.theme)
    , m_clock(parts.clock)
    , m_dialogs(parts.dialogs)
    , m_workspace(parts.workspace)
    , m_acts(new FollowUpActs(parts.workspace, parts.undo, parts.clock.nowUtc().toLocalTime().date(), this))
    , m_model(new FollowUpModel(this))
    , m_opener(parts.workspace.evidence(), parts.launch, parts.folder)
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_figures(new FiguresPanel(parts.theme))
    , m_empty(new TextBlock(parts.theme, TextRole::Body, Ink::Text2))
    , m_table(new FollowUpTable(parts.theme, *m_model))
    , m_make(new QPushButton)
    , m_stage(new StagePanel(parts.theme, parts.workspace, *m_acts))
    , m_panel(new ActionPanel(parts.theme, parts.workspace, *m_acts))
    , m_toPlan(new QPushButton)
{
    build();
    buildActions();
    connectParts();
    m_theme.keep(this, [this] { arrange(); });
    retranslate();
}

void ActionsView::build()
{
    m_empty->setObjectName(u"noActions"_qs);
    m_make->setObjectName(u"makeActionButton"_qs);
    setButtonKind(m_make, ButtonKind::Plain);
    m_panel->setObjectName(u"followUpPanel"_qs);
    m_toPlan->setObjectName(u"toPlanButton"_qs);
    setButtonKind(m_toPlan, ButtonKind::Link);
    auto* list = new QWidget;
    auto* column = new QVBoxLayout(list);
    m_theme.keepSpacing(column, QMargins(16, 12, 16, 16), 12);
    column->addWidget(m_figures);
    column->addWidget(m_empty);
    column->addWidget(m_table, 1);
    column->addWidget(m_make, 0, Qt::AlignLeft);
    column->addWidget(new Hairline(m_theme, Qt::Horizontal));
    column->addWidget(m_stage);
    column->addStretch(0);
    m_listArea = newPageScroll(list);
    auto* side = new QWidget;
    auto* beside = new QVBoxLayout(side);
    m_theme.keepSpacing(beside, QMargins(12, 12, 4, 12), 0);
    beside->addWidget(m_toPlan, 0, Qt::AlignLeft);
    beside->addWidget(m_panel, 1);
    m_panelArea = newPageScroll(side);
    m_splitter->setObjectName(u"followUpSplitter"_qs);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_listArea);
    m_splitter->addWidget(m_panelArea);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({m_theme.px(kListWidth), m_theme.px(kPanelWidth)});
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(m_splitter);
}

/// The keys of the table and its context menu are the same acts.
void ActionsView::buildActions()
{
    for (const Command& command : commands()) {
        auto* action = new QAction(m_theme.icon(command.icon), command.text, m_table);
        action->setObjectName(command.id);
        action->setShortcut(command.keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, command.run);
        m_table->addAction(action);
        m_actions.push_back(action);
    }
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void ActionsView::connectParts()
{
    connect(m_table, &FollowUpTable::currentChangedTo, this, [this] {
        showCurrent();
        Q_EMIT placeChanged();
    });
    connect(m_table, &FollowUpTable::activatedByKey, this, &ActionsView::openCurrent);
    connect(m_make, &QPushButton::clicked, this, &ActionsView::makeAction);
    connect(m_toPlan, &QPushButton::clicked, this, [this] { Q_EMIT planRequested(current()); });
    connect(m_figures, &FiguresPanel::bandChosen, this, &ActionsView::showBand);
    connect(m_stage, &StagePanel::gapChosen, this, &ActionsView::gapChosen);
    connect(m_panel, &ActionPanel::closed, this, &ActionsView::focusTable);
    connect(m_panel, &ActionPanel::fileRequested, this, &ActionsView::chooseFile);
    connect(m_panel, &ActionPanel::findingRequested, this, &ActionsView::findingRequested);
    connect(m_panel, &ActionPanel::openFileRequested, &m_opener, &EvidenceOpener::open);
    connect(m_acts, &Acts::done, this, &ActionsView::done);
    connect(m_acts, &Acts::refused, this, [this](const QString& title, const QString& text) {
        Q_EMIT told(MessageKind::Bad, title, text);
    });
    connect(m_acts, &Acts::keptSome, this, [this](const QString& what) {
        Q_EMIT told(MessageKind::Warn, tr("Not everything could be taken back."),
                    tr("Changed since and left as it is: %1.").arg(what));
    });
    connect(m_acts, &ActionActs::closingAsked, this, [this](const ActionId& id, ActionState state) {
        showAction(id);
        showPanel(true);
        m_panel->askClosing(state);
    });
    connect(&m_opener, &EvidenceOpener::failed, this, [this](const Error& error) {
        const ErrorText text = errorText(error);
        Q_EMIT told(MessageKind::Bad, text.happened, QString(text.kept + u' ' + text.todo).trimmed());
    });
}

void ActionsView::retranslate()
{
    m_table->setAccessibleName(tr("Actions that follow from the findings"));
    m_make->setText(tr("Make the action"));
    m_toPlan->setText(tr("Show in the action plan"));
    m_empty->setText(tr("No action follows from a finding yet. Findings that management has accepted are "
                        "listed here; each becomes an action in one key, with its owner and day."));
    for (size_t i = 0; const Command& command : commands())
        m_actions[i++]->setText(command.text);
    m_model->retranslate();
    refresh();
}

} // namespace sextant::ui
