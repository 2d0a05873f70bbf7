#include "ui/audit/audit_acts.h"
#include "ui/audit/audit_page.h"
#include "ui/audit/engagement_head.h"
#include "ui/audit/engagement_list.h"
#include "ui/audit/new_engagement_form.h"
#include "ui/audit/step_row.h"
#include "ui/shared/card.h"
#include "ui/shared/page_header.h"
#include "ui/shared/page_scroll.h"
#include "ui/shared/segmented_switch.h"
#include "ui/shared/text_block.h"
#include "ui/theme/control_kind.h"

#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace sextant::ui {

namespace {

constexpr int kEmptyTop = 40;
constexpr int kContentWidth = 1208; ///< as wide as the cards of Home
constexpr int kTextWidth = 640;

enum class Width { Readable, Whole };

/// \a column in a scroll area, not wider than it can be read, or as wide as the head of the page.
QScrollArea* newColumn(const Theme& theme, const std::vector<QWidget*>& parts, Width width = Width::Readable)
{
    auto* content = new QWidget;
    auto* holder = new QWidget;
    if (width == Width::Readable)
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
    , m_makeUniverse(context.universe)
    , m_acts(new AuditActs(context.workspace, context.library, context.undo,
                           context.clock.nowUtc().toLocalTime().date(), this))
    , m_message(new MessageBar(m_theme))
    , m_views(new QStackedWidget)
    , m_header(new PageHeader(m_theme))
    , m_switch(new SegmentedSwitch(m_theme))
    , m_new(new QPushButton)
    , m_list(new EngagementList(m_theme))
    , m_emptyTitle(new TextBlock(m_theme, TextRole::Title))
    , m_emptyText(new TextBlock(m_theme, TextRole::Lead, Ink::Text2))
    , m_emptyNew(new QPushButton)
    , m_formHeader(new PageHeader(m_theme))
    , m_form(new NewEngagementForm(m_theme, context.workspace.audits().drafts()))
    , m_head(new EngagementHead(m_theme))
    , m_tabStack(new QStackedWidget)
{
    m_message->setObjectName(u"auditMessage"_qs);
    m_message->hide();
    for (QWidget* view : {newListView(), newEmptyView(), newFormView(), newEngagementView()})
        m_views->addWidget(view);
    m_headerPlace = newHeader();
    m_views->setCurrentIndex(EmptyView);
    auto* notice = new QWidget;
    auto* place = new QVBoxLayout(notice);
    m_theme.keepSpacing(place, QMargins(metric::kPageEdge, metric::kGrid, metric::kPageEdge, 0), 0);
    place->addWidget(m_message);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(0);
    all->addWidget(notice);
    all->addWidget(m_headerPlace);
    all->addWidget(m_views, 1);
    connectParts();
    retranslate();
}

QWidget* AuditPage::newHeader()
{
    m_switch->setObjectName(u"auditSwitch"_qs);
    for (int i = 0; i < 2; ++i)
        m_switch->addSegment(QString());
    m_switch->setVisible(m_makeUniverse != nullptr);
    m_header->addAction(m_switch);
    m_new->setObjectName(u"newEngagementButton"_qs);
    setButtonKind(m_new, ButtonKind::Primary);
    m_header->addAction(m_new);
    auto* place = new QWidget;
    auto* column = new QVBoxLayout(place);
    m_theme.keepSpacing(column, QMargins(metric::kPageEdge, 16, metric::kPageEdge, 0), 0);
    column->addWidget(m_header);
    return place;
}

QWidget* AuditPage::newListView()
{
    m_list->setObjectName(u"engagementList"_qs);
    return newColumn(m_theme, {m_list}, Width::Whole);
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
        connect(button, &QPushButton::clicked, this, [this] { openForm(); });
    connect(m_form, &NewEngagementForm::confirmed, this, &AuditPage::start);
    connect(m_form, &NewEngagementForm::cancelled, this, &AuditPage::leaveForm);
    connect(m_list, &EngagementList::opened, this,
            [this](const audit::EngagementId& id) { showEngagement(id); });
    connect(m_list, &EngagementList::deleteRequested, this, &AuditPage::deleteCurrent);
    connect(m_head, &EngagementHead::backRequested, this, &AuditPage::backToList);
    connect(m_head->steps(), &StepRow::chosen, this,
            [this](int index) { showEngagement(m_engagement, m_tabs.at(static_cast<size_t>(index))->id()); });
    connect(m_switch, &SegmentedSwitch::chosen, this, [this](int index) {
        if (index == 1)
            showUniverse();
        else
            backToList();
    });
    for (const Qt::Key key : {Qt::Key_E, Qt::Key_U}) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::ALT | key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, key] {
            if (key == Qt::Key_U)
                showUniverse();
            else if (view() == UniverseView)
                backToList();
        });
    }
    connect(m_acts, &Acts::done, m_message, &QWidget::hide);
    connect(m_acts, &Acts::refused, this,
            [this](const QString& title, const QString& text) { tell(MessageKind::Bad, title, text); });
    connect(m_acts, &Acts::keptSome, this, [this](const QString& what) {
        tell(MessageKind::Warn, tr("Not everything could be put back."),
             tr("Somebody has changed this since, and it stays as it is: %1.").arg(what));
    });
    connect(&m_workspace.notifier(), &workspace::ChangeNotifier::announced, this, &AuditPage::refresh);
}

void AuditPage::retranslate()
{
    m_header->setTitle(pageTitle());
    m_switch->setSegmentText(0, tr("Engagements"));
    m_switch->setSegmentText(1, tr("Universe and plan"));
    m_switch->setAccessibleName(tr("What the page shows"));
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
