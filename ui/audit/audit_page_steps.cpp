#include "ui/audit/audit_page.h"

#include "ui/audit/audit_acts.h"
#include "ui/audit/engagement_head.h"
#include "ui/audit/engagement_list.h"
#include "ui/audit/engagement_words.h"
#include "ui/audit/step_row.h"

#include <QShortcut>
#include <QStackedWidget>

#include <algorithm>

namespace sextant::ui {

using audit::Engagement;
using audit::EngagementId;
using audit::EngagementStage;

namespace {

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

} // namespace

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
    showView(EngagementView);
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

} // namespace sextant::ui
