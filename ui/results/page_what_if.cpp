// The part of the results page that tries other levels and keeps them as targets.
#include "ui/results/results_page.h"

#include "scoring/shortest_list.h"
#include "ui/results/reach_panel.h"
#include "ui/results/what_if_panel.h"
#include "ui/shared/error_text.h"
#include "ui/shared/group_command.h"
#include "workspace/assessment_service.h"

#include <QUndoStack>

namespace sextant::ui {

bool ResultsPage::canTry() const
{
    return m_answered != nullptr && m_answered->input().assessment.stage != assessment::Stage::Signed;
}

void ResultsPage::toggle(Panel panel)
{
    if (m_panel == Panel::WhatIf)
        endWhatIf();
    else if (m_panel == panel)
        showPanel(Panel::None);
    else if (panel == Panel::WhatIf && m_answered != nullptr)
        startWhatIf(-1);
    else if (panel == Panel::Reach && m_answered != nullptr) {
        m_reach->setFigures(m_answered);
        showPanel(panel);
    } else {
        showPanel(m_panel);
    }
}

void ResultsPage::startWhatIf(int item)
{
    if (!canTry())
        return;
    const int section = m_subject.kind == Subject::Kind::Section ? m_subject.index : -1;
    m_session = std::make_unique<WhatIfSession>(m_answered);
    m_whatIf->setSession(m_session.get());
    if (item >= 0)
        m_whatIf->showItem(item);
    else
        m_whatIf->showSection(section);
    suppose();
    showPanel(Panel::WhatIf);
}

void ResultsPage::tryList(const scoring::ShortestList& list)
{
    startWhatIf(-1);
    if (m_session == nullptr)
        return;
    for (const scoring::Improvement& one : list.improvements)
        m_session->trial().suppose(one.item, one.to);
    m_whatIf->showSupposed();
    suppose();
}

void ResultsPage::suppose()
{
    m_supposed = m_session->figures(tr("what if"), tr("as answered"));
    showFigures();
}

void ResultsPage::endWhatIf()
{
    m_whatIf->setSession(nullptr);
    m_session.reset();
    m_supposed.reset();
    if (m_answered != nullptr)
        showFigures();
    showPanel(Panel::None);
}

void ResultsPage::keepTargets()
{
    std::vector<workspace::AssessmentService::AnswerEdit> edits;
    int leftOut = 0;
    for (const scoring::Supposed& one : m_session->trial().supposed()) {
        const framework::Item& item = *m_answered->index().items()[static_cast<size_t>(one.item)];
        workspace::AssessmentService::AnswerEdit edit{item.id};
        edit.target = one.points;
        if (item.kind == framework::ItemKind::Option)
            edits.push_back(std::move(edit));
        else
            ++leftOut; // only levels can be targets
    }
    const auto count = static_cast<int>(edits.size());
    const auto kept = m_workspace.assessments().setAnswers(m_assessment, edits);
    if (!kept) {
        tell(true, tr("The targets were not kept"), errorText(kept.error()).happened);
        return;
    }
    m_undo.push(new GroupCommand(
        m_workspace, *kept, tr("keep as targets"), [this](const Result<workspace::RevertReport>& report) {
            if (!report)
                tell(true, tr("This could not be undone"), errorText(report.error()).happened);
        }));
    endWhatIf();
    tell(false, tr("%n target(s) set", nullptr, count),
         leftOut == 0
             ? tr("No answer was changed. Undo takes the targets back.")
             : tr("%n question(s) without levels cannot have a target and were left out.", nullptr, leftOut));
}

} // namespace sextant::ui
