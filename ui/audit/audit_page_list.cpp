#include "ui/audit/audit_page.h"

#include "audit/audit_words.h"
#include "ui/audit/audit_acts.h"
#include "ui/audit/engagement_list.h"
#include "ui/audit/engagement_words.h"
#include "ui/audit/new_engagement_form.h"

#include <QPushButton>

#include <algorithm>

namespace sextant::ui {

using audit::Engagement;
using audit::EngagementId;
using audit::EngagementStage;

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

void AuditPage::openForm(const AuditProposal& proposal)
{
    const auto manual = m_acts->isReadOnly() ? nullptr : m_acts->manual();
    if (manual == nullptr)
        return;
    commitTyping();
    m_message->hide();
    if (view() != FormView)
        m_formFrom = view();
    showView(FormView);
    m_form->prepare(manual, m_acts->today());
    m_form->propose(m_organisation, proposal);
}

void AuditPage::leaveForm()
{
    m_form->end();
    if (m_formFrom != UniverseView) {
        backToList();
        return;
    }
    showView(UniverseView);
    m_universe->activated();
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
    if (started.isNull())
        return;
    m_form->end();
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

} // namespace sextant::ui
