#include "ui/audit/audit_acts.h"
#include "ui/audit/audit_page.h"
#include "ui/audit/engagement_head.h"
#include "ui/audit/engagement_list.h"
#include "ui/audit/new_engagement_form.h"
#include "ui/audit/step_row.h"
#include "ui/shared/button_command.h"
#include "ui/shared/card.h"
#include "ui/shared/page_header.h"
#include "ui/shared/page_scroll.h"
#include "ui/shared/text_block.h"
#include "ui/theme/control_kind.h"

#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace sextant::ui {

namespace {

constexpr int kEmptyTop = 72;
constexpr int kContentWidth = 1208; ///< as wide as the cards of Home
constexpr int kTextWidth = 640;

/// \a column in a scroll area, not wider than it can be read.
QScrollArea* newColumn(const Theme& theme, const std::vector<QWidget*>& parts)
{
    auto* content = new QWidget;
    auto* holder = new QWidget;
    theme.keep(holder, [&theme, holder] { holder->setMaximumWidth(theme.px(kContentWidth)); });
    auto* column = new QVBoxLayout(holder);
    theme.keepSpacing(column, QMargins(metric::kPageEdge, 16, metric::kPageEdge, metric::kCardGap),
                      metric::kCardPadding);
    for (QWidget* part : parts)
        column->addWidget(part);
    column->addStretch(1);
    auto* row = new QHBoxLayout(content);
    row->setContentsMargins({});
    row->addWidget(holder, 1);
    row->addStretch(0);
    return newPageScroll(content);
}

} // namespace

AuditPage::AuditPage(const Context& context, QWidget* parent)
    : Page(parent)
    , m_theme(context.theme)
    , m_workspace(context.workspace)
    , m_makeTabs(context.tabs)
    , m_acts(new AuditActs(context.workspace, context.library, context.undo,
                           context.clock.nowUtc().toLocalTime().date(), this))
    , m_message(new MessageBar(m_theme))
    , m_views(new QStackedWidget)
    , m_header(new PageHeader(m_theme))
    , m_new(new QPushButton)
    , m_list(new EngagementList(m_theme))
    , m_emptyTitle(new TextBlock(m_theme, TextRole::Title))
    , m_emptyText(new TextBlock(m_theme, TextRole::Lead, Ink::Text2))
    , m_emptyNew(new QPushButton)
    , m_formHeader(new PageHeader(m_theme))
    , m_form(new NewEngagementForm(m_theme))
    , m_head(new EngagementHead(m_theme))
    , m_tabStack(new QStackedWidget)
{
    m_message->setObjectName(u"auditMessage"_qs);
    m_message->hide();
    for (QWidget* view : {newListView(), newEmptyView(), newFormView(), newEngagementView()})
        m_views->addWidget(view);
    m_views->setCurrentIndex(EmptyView);
    auto* notice = new QWidget;
    auto* place = new QVBoxLayout(notice);
    m_theme.keepSpacing(place, QMargins(metric::kPageEdge, metric::kGrid, metric::kPageEdge, 0), 0);
    place->addWidget(m_message);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(0);
    all->addWidget(notice);
    all->addWidget(m_views, 1);
    connectParts();
    retranslate();
}

QWidget* AuditPage::newListView()
{
    m_new->setObjectName(u"newEngagementButton"_qs);
    setButtonKind(m_new, ButtonKind::Primary);
    m_header->addAction(m_new);
    m_list->setObjectName(u"engagementList"_qs);
    return newColumn(m_theme, {m_header, m_list});
}

QWidget* AuditPage::newEmptyView()
{
    m_emptyNew->setObjectName(u"firstEngagementButton"_qs);
    setButtonKind(m_emptyNew, ButtonKind::Primary);
    setControlSize(m_emptyNew, ControlSize::Big);
    m_emptyText->setPreferredWidth(kTextWidth);
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    m_theme.keepSpacing(column, QMargins(metric::kHomeEdge, kEmptyTop, metric::kHomeEdge, metric::kHomeEdge),
                        metric::kCardPadding);
    column->addWidget(m_emptyTitle);
    column->addWidget(m_emptyText);
    column->addWidget(m_emptyNew, 0, Qt::AlignLeft);
    column->addStretch(1);
    return newPageScroll(page);
}

QWidget* AuditPage::newFormView()
{
    auto* card = new Card(m_theme, metric::kCardGap);
    card->column()->addWidget(m_form);
    return newColumn(m_theme, {m_formHeader, card});
}

QWidget* AuditPage::newEngagementView()
{
    auto* view = new QWidget;
    auto* column = new QVBoxLayout(view);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(new Hairline(m_theme));
    column->addWidget(m_tabStack, 1);
    return view;
}

void AuditPage::connectParts()
{
    for (QPushButton* button : {m_new, m_emptyNew})
        connect(button, &QPushButton::clicked, this, &AuditPage::openForm);
    connect(m_form, &NewEngagementForm::confirmed, this, &AuditPage::start);
    connect(m_form, &NewEngagementForm::cancelled, this, &AuditPage::backToList);
    connect(m_list, &EngagementList::opened, this,
            [this](const audit::EngagementId& id) { showEngagement(id); });
    connect(m_list, &EngagementList::deleteRequested, this, &AuditPage::deleteCurrent);
    connect(m_head, &EngagementHead::backRequested, this, &AuditPage::backToList);
    connect(m_head->steps(), &StepRow::chosen, this,
            [this](int index) { showEngagement(m_engagement, m_tabs.at(static_cast<size_t>(index))->id()); });
    connect(m_acts, &Acts::done, m_message, &QWidget::hide);
    connect(m_acts, &Acts::refused, this,
            [this](const QString& title, const QString& text) { tell(MessageKind::Bad, title, text); });
    connect(m_acts, &Acts::keptSome, this, [this](const QString& what) {
        tell(MessageKind::Warn, tr("Not everything could be put back."),
             tr("Somebody has changed this since, and it stays as it is: %1.").arg(what));
    });
    connect(&m_workspace.notifier(), &workspace::ChangeNotifier::announced, this, &AuditPage::refresh);
}

std::vector<KeyHint> AuditPage::hints() const
{
    switch (view()) {
    case ListView:
        return {{{u"↑"_qs, u"↓"_qs}, tr("move")},
                {{u"Enter"_qs}, tr("open the audit")},
                {{u"Ctrl"_qs, u"N"_qs}, tr("new audit")},
                {{u"Del"_qs}, tr("delete")}};
    case EmptyView:
        return {{{u"Ctrl"_qs, u"N"_qs}, tr("new audit")}};
    case FormView:
        return {{{u"Tab"_qs}, tr("next field")},
                {{u"Space"_qs}, tr("tick a chapter")},
                {{u"Esc"_qs}, tr("cancel")}};
    case EngagementView:
        break;
    }
    std::vector<KeyHint> hints = tab() == nullptr ? std::vector<KeyHint>() : tab()->hints();
    if (m_tabs.size() > 1)
        hints.push_back({{u"Alt"_qs, u"1–%1"_qs.arg(m_tabs.size())}, tr("step")});
    hints.push_back({{u"Esc"_qs}, tr("all audits")});
    return hints;
}

std::vector<Command> AuditPage::listCommands()
{
    const bool isChosen = view() == ListView && !m_list->current().isNull();
    const QString none = tr("No audit is chosen.");
    Command start = buttonCommand(u"audit.new"_qs, m_new, tr("New audit"));
    start.keys = QKeySequence(Qt::CTRL | Qt::Key_N);
    start.icon = Icon::Plus;
    start.why = m_acts->whyLocked();
    return {start,
            {u"audit.open"_qs, tr("Open the audit chosen"), QKeySequence(Qt::Key_Return), Icon::Audit,
             isChosen, [this] { showEngagement(m_list->current()); }, none},
            {u"audit.delete"_qs, tr("Delete the audit chosen"), QKeySequence(Qt::Key_Delete), Icon::Trash,
             isChosen && !m_acts->isReadOnly(), [this] { deleteCurrent(); },
             m_acts->isReadOnly() ? m_acts->whyLocked() : none}};
}

std::vector<Command> AuditPage::engagementCommands()
{
    std::vector<Command> commands = tab() == nullptr ? std::vector<Command>() : tab()->commands();
    for (size_t i = 0; i < m_tabs.size(); ++i) {
        const QString id = m_tabs[i]->id();
        commands.push_back({u"audit.step."_qs + id,
                            //: %1: a step of the audit: Plan, Fieldwork …
                            tr("Go to step: %1").arg(m_tabs[i]->title()),
                            QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(i))),
                            Icon::ChevronRight, true, [this, id] { showEngagement(m_engagement, id); }});
    }
    commands.push_back({u"audit.list"_qs, tr("All audits"), QKeySequence(Qt::Key_Escape), Icon::ChevronLeft,
                        true, [this] { backToList(); }});
    return commands;
}

std::vector<Command> AuditPage::commands()
{
    return view() == EngagementView ? engagementCommands() : listCommands();
}

QString AuditPage::help() const
{
    const QString about = tr(
        "Internal audits follow the Internal Auditor Manual: choose chapters, plan, test on the spot, write "
        "findings, report, and follow up until what was agreed is done. The list shows every audit under its "
        "stage with the opinion so far. Enter opens one; Esc leads back.");
    const QString more = tab() == nullptr ? QString() : tab()->help();
    return more.isEmpty() ? about : about + u"\n\n"_qs + more;
}

std::vector<QWidget*> AuditPage::panes()
{
    switch (view()) {
    case ListView:
        return {m_list, m_new};
    case EmptyView:
        return {m_emptyNew};
    case FormView:
        return {m_form};
    case EngagementView:
        break;
    }
    std::vector<QWidget*> panes = tab() == nullptr ? std::vector<QWidget*>() : tab()->panes();
    panes.push_back(m_head->steps());
    return panes;
}

void AuditPage::retranslate()
{
    m_header->setTitle(pageTitle());
    m_formHeader->setTitle(tr("New audit"));
    m_new->setText(tr("New audit"));
    m_emptyNew->setText(tr("New audit"));
    m_list->setAccessibleName(tr("Audits"));
    m_emptyTitle->setText(tr("Does it work as it should? Go and look."));
    m_emptyText->setText(
        tr("An audit takes chapters of the Internal Auditor Manual to the place where the work is done: you "
           "test checks step by step, keep what you saw as evidence, draw samples, and write findings from "
           "which the opinion follows. It works without a network."));
    refreshList();
    refreshHead();
    Q_EMIT hintsChanged();
}

} // namespace sextant::ui
