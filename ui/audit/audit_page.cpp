#include "ui/audit/audit_page.h"

#include "audit/audit_words.h"
#include "ui/audit/audit_acts.h"
#include "ui/audit/engagement_head.h"
#include "ui/audit/engagement_list.h"
#include "ui/audit/engagement_words.h"
#include "ui/audit/new_engagement_form.h"
#include "ui/audit/step_row.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>

#include <algorithm>

namespace sextant::ui {

using audit::Engagement;
using audit::EngagementId;
using audit::EngagementStage;

namespace {

const QString kEngagementKey = u"engagement"_qs;
const QString kTabKey = u"tab"_qs;
const QString kTabsKey = u"tabs"_qs;

/// The stage from which the step \a tab is behind the audit.
EngagementStage doneFrom(const QString& tab)
{
    if (tab == u"plan")
        return EngagementStage::Fieldwork;
    if (tab == u"fieldwork")
        return EngagementStage::Reporting;
    if (tab == u"follow-up")
        return EngagementStage::Closed;
    return EngagementStage::FollowUp;
}

/// The step at which work goes on at \a stage.
QString tabAt(EngagementStage stage)
{
    switch (stage) {
    case EngagementStage::Fieldwork:
        return u"fieldwork"_qs;
    case EngagementStage::Reporting:
        return u"findings"_qs;
    case EngagementStage::FollowUp:
    case EngagementStage::Closed:
        return u"follow-up"_qs;
    case EngagementStage::Planned:
    case EngagementStage::Cancelled:
        break;
    }
    return u"plan"_qs;
}

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
    showView(m_engagement.isNull() ? ListView : EngagementView);
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
    Q_EMIT hintsChanged();
    Q_EMIT stateChanged();
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
        if (view() != FormView)
            showView(ListView);
    }
}

void AuditPage::refreshList()
{
    const Language language = m_theme.language();
    std::vector<EngagementRow> rows;
    for (const Engagement& one : m_acts->audits().engagements(m_organisation)) {
        const audit::FieldworkProgress progress = m_acts->audits().progress(one.id);
        QStringList second{one.code, periodText(one.period, language)};
        //: checks answered of all, "12 of 14 checks"
        second.append(tr("%1 of %n check(s)", nullptr, progress.checks).arg(progress.answered()));
        second.removeAll(QString());
        QString fact;
        if (progress.answered() > 0 || one.stage > EngagementStage::Fieldwork)
            fact = audit::label(m_acts->audits().opinion(one.id).effective()).in(language);
        rows.push_back({one.id, one.stage, titleOf(one, language), second.join(tr(" · ")), fact});
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const EngagementRow& a, const EngagementRow& b) { return a.stage < b.stage; });
    m_list->setRows(rows);
    const QString locked = m_acts->whyLocked();
    for (QPushButton* button : {m_new, m_emptyNew}) {
        button->setEnabled(locked.isEmpty());
        button->setToolTip(locked);
    }
}

void AuditPage::refreshHead()
{
    const Engagement* open = m_acts->audits().find(m_engagement);
    if (open == nullptr)
        return;
    const Language language = m_theme.language();
    const QString lead = leadName(m_workspace, *open);
    QStringList about{open->code, periodText(open->period, language)};
    if (!lead.isEmpty())
        //: %1: name of the auditor who leads
        about.append(tr("auditor %1").arg(lead));
    about.removeAll(QString());
    m_head->setTitle(titleOf(*open, language), about.join(tr(" · ")));
    m_head->setOpinion(m_acts->audits().opinion(m_engagement), m_acts->audits().progress(m_engagement),
                       !open->signature.isNull());
    for (size_t i = 0; i < m_tabs.size(); ++i) {
        const bool isDone =
            open->stage != EngagementStage::Cancelled && open->stage >= doneFrom(m_tabs[i]->id());
        m_head->steps()->setStep(static_cast<int>(i), m_tabs[i]->title(), m_tabs[i]->figure(), isDone);
    }
}

void AuditPage::makeTabs()
{
    if (!m_tabs.empty())
        return;
    for (const MakeTab& make : m_makeTabs) {
        EngagementTab* made = make();
        m_tabStack->addWidget(made);
        m_tabs.push_back(made);
        if (const QVariant state = m_tabStates.take(made->id()); state.isValid())
            made->restoreState(state.toMap());
        connect(made, &EngagementTab::hintsChanged, this, &AuditPage::hintsChanged);
        connect(made, &EngagementTab::stateChanged, this, &AuditPage::stateChanged);
        connect(made, &EngagementTab::figureChanged, this, &AuditPage::refreshHead);
        connect(made, &EngagementTab::tabRequested, this,
                [this](const QString& wanted, const QString& subject) {
                    showEngagement(m_engagement, wanted, subject);
                });
    }
    m_head->steps()->setCount(static_cast<int>(m_tabs.size()));
    addStepKeys();
}

/// Shortcuts, because a field would take Alt and a digit for a digit.
void AuditPage::addStepKeys()
{
    for (size_t i = 0; i < m_tabs.size(); ++i) {
        const auto key = static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(i));
        auto* shortcut = new QShortcut(QKeySequence(Qt::ALT | key), m_views->widget(EngagementView));
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this,
                [this, i] { showEngagement(m_engagement, m_tabs[i]->id()); });
    }
}

EngagementTab* AuditPage::tab() const
{
    const int current = view() == EngagementView ? m_tabStack->currentIndex() : -1;
    return current < 0 ? nullptr : m_tabs[static_cast<size_t>(current)];
}

int AuditPage::indexOfTab(const QString& id) const
{
    const auto found =
        std::find_if(m_tabs.begin(), m_tabs.end(), [&](const EngagementTab* tab) { return tab->id() == id; });
    return found == m_tabs.end() ? -1 : static_cast<int>(found - m_tabs.begin());
}

void AuditPage::showTab(int index)
{
    if (index < 0 || index >= static_cast<int>(m_tabs.size()))
        return;
    if (EngagementTab* left = tab(); left != nullptr && left != m_tabs[static_cast<size_t>(index)])
        left->commitTyping();
    m_tabStack->setCurrentIndex(index);
    m_head->steps()->setCurrent(index);
    Q_EMIT hintsChanged();
    Q_EMIT stateChanged();
}

void AuditPage::showEngagement(const EngagementId& id, const QString& tabId, const QString& subject)
{
    const Engagement* found = m_acts->audits().find(id);
    if (found == nullptr)
        return;
    makeTabs();
    const bool isOther = id != m_engagement || view() != EngagementView;
    const QString stageTab = tabAt(found->stage);
    m_engagement = id;
    m_message->hide();
    for (EngagementTab* one : m_tabs)
        one->setEngagement(id);
    m_list->setCurrent(id);
    m_views->setCurrentIndex(EngagementView);
    const int wanted = indexOfTab(!tabId.isEmpty() ? tabId : stageTab);
    if (wanted >= 0 && (isOther || !tabId.isEmpty()))
        showTab(wanted);
    else
        showTab(std::max(0, m_tabStack->currentIndex()));
    refreshHead();
    if (tab() == nullptr)
        return;
    if (isVisible())
        tab()->activated();
    if (!subject.isEmpty())
        tab()->showSubject(subject);
}

void AuditPage::openForm()
{
    const auto manual = m_acts->isReadOnly() ? nullptr : m_acts->manual();
    if (manual == nullptr)
        return;
    commitTyping();
    m_message->hide();
    showView(FormView);
    m_form->prepare(manual, m_acts->today());
}

void AuditPage::start()
{
    workspace::NewEngagement request;
    request.organisation = m_organisation;
    half(request.title, m_theme.language()) = m_form->engagementTitle();
    request.chapters = m_form->chapters();
    request.unit = m_form->unit();
    request.planned = m_form->planned();
    const EngagementId started = m_acts->start(request, m_form->period());
    if (!started.isNull())
        showEngagement(started, u"plan"_qs);
}

void AuditPage::backToList()
{
    commitTyping();
    m_engagement = {};
    refreshList();
    showView(ListView);
    if (view() == ListView)
        m_list->focusCurrent();
    else
        m_emptyNew->setFocus();
}

void AuditPage::deleteCurrent()
{
    const Engagement* chosen = m_acts->audits().find(m_list->current());
    if (chosen == nullptr || m_acts->isReadOnly())
        return;
    const QString title = titleOf(*chosen, m_theme.language());
    if (m_acts->remove(chosen->id))
        tell(MessageKind::Ok, tr("“%1” has been deleted.").arg(title),
             tr("Ctrl+Z brings it back with its answers, findings and samples."));
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
            {kTabsKey, tabs}};
}

void AuditPage::restoreState(const QVariantMap& state)
{
    m_tabStates = state.value(kTabsKey).toMap();
    const auto id = EngagementId::fromString(state.value(kEngagementKey).toString());
    const Engagement* found = m_acts->audits().find(id);
    if (found != nullptr && found->organisation == m_organisation)
        showEngagement(id, state.value(kTabKey).toString());
}

void AuditPage::commitTyping()
{
    if (tab() != nullptr)
        tab()->commitTyping();
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
    } else if (isOpen && event->key() == Qt::Key_Escape) {
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
