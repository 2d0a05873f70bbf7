#include "ui/audit/audit_page.h"

#include "ui/audit/audit_acts.h"
#include "ui/audit/engagement_list.h"
#include "ui/shared/segmented_switch.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPushButton>
#include <QStackedWidget>

namespace sextant::ui {

using audit::Engagement;
using audit::EngagementId;

namespace {

const QString kEngagementKey = u"engagement"_qs;
const QString kTabKey = u"tab"_qs;
const QString kTabsKey = u"tabs"_qs;
const QString kViewKey = u"view"_qs;
const QString kUniverseKey = u"universe"_qs;

bool isNew(const QKeyEvent& event)
{
    return event.key() == Qt::Key_N && event.modifiers() == Qt::ControlModifier;
}

} // namespace

AuditPage::~AuditPage()
{
    commitTyping(); // or the fields would end editing while the page falls apart
}

void AuditPage::setOrganisation(const organisation::OrganisationId& organisation)
{
    if (organisation == m_organisation)
        return;
    commitTyping();
    m_organisation = organisation;
    m_message->hide();
    const Engagement* open = m_acts->audits().find(m_engagement);
    if (open == nullptr || open->organisation != organisation)
        m_engagement = {};
    refreshList();
    if (m_universe != nullptr)
        m_universe->setOrganisation(organisation);
    showView(!m_engagement.isNull() ? EngagementView : view() == UniverseView ? UniverseView : ListView);
}

AuditPage::View AuditPage::view() const
{
    return static_cast<View>(m_views->currentIndex());
}

void AuditPage::showView(View view)
{
    if (view == ListView && m_list->rows().empty())
        view = EmptyView;
    m_views->setCurrentIndex(view);
    m_headerPlace->setVisible(isBeforeEngagement());
    m_new->setVisible(view == ListView);
    m_switch->setCurrent(view == UniverseView ? 1 : 0);
    Q_EMIT hintsChanged();
    Q_EMIT stateChanged();
}

bool AuditPage::isBeforeEngagement() const
{
    return view() != FormView && view() != EngagementView;
}

void AuditPage::makeUniverse()
{
    if (m_universe != nullptr)
        return;
    m_universe = m_makeUniverse();
    m_views->addWidget(m_universe);
    m_universe->setOrganisation(m_organisation);
    m_universe->restoreState(m_universeState);
    connect(m_universe, &AuditView::hintsChanged, this, &AuditPage::hintsChanged);
    connect(m_universe, &AuditView::stateChanged, this, &AuditPage::stateChanged);
    connect(m_universe, &AuditView::engagementRequested, this, &AuditPage::openForm);
    connect(m_universe, &AuditView::openRequested, this,
            [this](const EngagementId& id) { showEngagement(id); });
}

void AuditPage::showUniverse()
{
    if (!m_makeUniverse || !isBeforeEngagement())
        return;
    makeUniverse();
    m_message->hide();
    showView(UniverseView);
    if (isVisible())
        m_universe->activated();
}

void AuditPage::refresh()
{
    if (!isVisible())
        return; // worked out when the page comes to the front
    if (view() == EngagementView && m_acts->audits().find(m_engagement) == nullptr) {
        backToList();
    } else if (view() == EngagementView) {
        refreshHead(); // the list waits until it is seen
    } else {
        refreshList();
        if (view() == EmptyView || view() == ListView)
            showView(ListView);
    }
}

void AuditPage::tell(MessageKind kind, const QString& title, const QString& text)
{
    m_message->setKind(kind);
    m_message->setMessage(title, text);
    m_message->show();
}

void AuditPage::activated()
{
    refresh();
    if (tab() != nullptr)
        tab()->activated();
    else if (view() == UniverseView)
        m_universe->activated();
    else if (view() == ListView)
        m_list->focusCurrent();
    else if (view() == EmptyView)
        m_emptyNew->setFocus();
}

QVariantMap AuditPage::state() const
{
    QVariantMap tabs = m_tabStates;
    for (const EngagementTab* one : m_tabs)
        tabs.insert(one->id(), one->state());
    return {{kEngagementKey, m_engagement.toString()},
            {kTabKey, tab() == nullptr ? QString() : tab()->id()},
            {kTabsKey, tabs},
            {kViewKey, view() == UniverseView ? kUniverseKey : QString()},
            {kUniverseKey, m_universe == nullptr ? m_universeState : m_universe->state()}};
}

void AuditPage::restoreState(const QVariantMap& state)
{
    m_tabStates = state.value(kTabsKey).toMap();
    m_universeState = state.value(kUniverseKey).toMap();
    const auto id = EngagementId::fromString(state.value(kEngagementKey).toString());
    const Engagement* found = m_acts->audits().find(id);
    if (found != nullptr && found->organisation == m_organisation)
        showEngagement(id, state.value(kTabKey).toString());
    else if (state.value(kViewKey).toString() == kUniverseKey)
        showUniverse();
}

void AuditPage::commitTyping()
{
    if (tab() != nullptr)
        tab()->commitTyping();
    else if (view() == UniverseView)
        m_universe->commitTyping();
}

/// Here Ctrl+N begins an audit, not a file: the page takes the key before the window's menu does.
bool AuditPage::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && isNew(*static_cast<QKeyEvent*>(event)) &&
        view() != EngagementView)
    {
        event->accept();
        return true;
    }
    return Page::event(event);
}

void AuditPage::keyPressEvent(QKeyEvent* event)
{
    const bool isOpen = view() == EngagementView;
    if (isNew(*event) && !isOpen) {
        openForm();
    } else if (event->key() == Qt::Key_Escape && (isOpen || view() == UniverseView)) {
        backToList();
    } else {
        Page::keyPressEvent(event);
    }
}

void AuditPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

} // namespace sextant::ui
