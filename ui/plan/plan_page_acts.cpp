// What the user can do from the page to the plan as a whole.

#include "improvement/action_rules.h"
#include "ui/plan/plan_output.h"
#include "ui/plan/plan_page.h"
#include "ui/plan/proposals_panel.h"
#include "ui/shared/action_acts.h"
#include "ui/shared/action_panel.h"
#include "ui/shared/calendar_saver.h"
#include "ui/shared/message_bar.h"
#include "workspace/action_service.h"
#include "workspace/assessment_service.h"
#include "workspace/plan_files.h"

#include <QFileInfo>
#include <QPlainTextEdit>

#include <algorithm>

namespace sextant::ui {

using improvement::Action;
using improvement::ActionId;

void PlanPage::showItem(const assessment::AssessmentId& assessment, const framework::ItemId& item)
{
    const auto plan = m_workspace.actions().of(m_organisation);
    const auto found = std::find_if(plan.begin(), plan.end(), [&](const Action& action) {
        return action.source.item == item && !improvement::isClosed(action.standing.state);
    });
    if (found != plan.end()) {
        showAction(found->id);
        m_detail->focusFirst();
        return;
    }
    const auto proposals = m_workspace.actions().proposals(assessment);
    const auto proposed = std::find_if(proposals.begin(), proposals.end(),
                                       [&](const auto& proposal) { return proposal.item == item; });
    if (proposed != proposals.end()) {
        if (m_acts->addProposed(assessment, {*proposed}))
            showItem(assessment, item);
        return;
    }
    Action action;
    const auto framework = m_workspace.assessments().framework(assessment);
    if (const int number = framework == nullptr ? -1 : framework->index.indexOf(item); number >= 0)
        action.what = framework->index.items()[static_cast<size_t>(number)]->title;
    action.source = {improvement::SourceKind::Item, assessment, item};
    if (const ActionId id = m_acts->add(action); !id.isNull()) {
        showAction(id);
        m_detail->focusFirst();
    }
}

void PlanPage::addAction()
{
    Action action;
    const bool isChinese = m_theme.language() == Language::Chinese;
    (isChinese ? action.what.zh : action.what.en) = tr("New action");
    const ActionId id = m_acts->add(action);
    if (id.isNull())
        return;
    showAction(id);
    m_detail->focusFirst();
    m_detail->findChild<QPlainTextEdit*>(u"whatEdit"_qs)->selectAll();
}

void PlanPage::proposeActions()
{
    commitTyping();
    m_proposals->open(m_assessment);
    m_stage = ProposalStage;
    showStage();
    m_proposals->firstRow()->setFocus();
}

void PlanPage::addChosen()
{
    const auto chosen = m_proposals->chosen();
    m_stage = WorkStage;
    if (m_acts->addProposed(m_proposals->assessmentId(), chosen)) {
        refresh();
        const int count = static_cast<int>(chosen.size());
        tell(MessageKind::Ok, tr("%n action(s) added.", nullptr, count),
             tr("Give each an owner and a day: type in the row. Ctrl+Z takes them all away again."));
    }
    showStage();
    focusPlan();
}

void PlanPage::saveCalendar()
{
    const auto write = [this](const QString& path) {
        return workspace::writeCalendar(m_workspace, m_organisation, m_theme.language(), m_clock.nowUtc(),
                                        path);
    };
    if (const auto told = ui::saveCalendar(this, m_dialogs, m_workspace, tr("Action plan"), write))
        tell(told->kind, told->title, told->text);
}

void PlanPage::openOutput()
{
    commitTyping();
    m_stage = OutputStage;
    showStage();
    m_output->open(m_organisation, m_assessment);
    m_output->focusFirst();
}

void PlanPage::addFile()
{
    const QStringList paths = m_dialogs.openFiles(
        this, {tr("Add files that show it"), QFileInfo(m_workspace.path()).absolutePath(), {}, {}});
    for (const QString& path : paths)
        m_acts->attach(m_detail->actionId(), path);
}

void PlanPage::deleteCurrent()
{
    if (const ActionId id = current(); !id.isNull() && !m_acts->isReadOnly()) {
        m_acts->remove(id);
        focusPlan();
    }
}

} // namespace sextant::ui
