#include "ui/fieldwork/fieldwork_acts.h"

#include "workspace/audit_service.h"

#include <algorithm>

namespace sextant::ui {

FieldworkActs::FieldworkActs(AssessmentPresenter& presenter, QObject* parent)
    : CheckActs(presenter, parent)
{}

bool FieldworkActs::isSignedOff(const std::vector<int>& items) const
{
    const workspace::AuditService& audits = m_presenter.workspace().audits();
    return std::ranges::all_of(items, [&](int item) {
        return audits.signOffState(m_presenter.assessmentId(), m_presenter.item(item).id) ==
               audit::MarkState::Standing;
    });
}

bool FieldworkActs::toggleSignOff(const std::vector<int>& items)
{
    workspace::AuditService& audits = m_presenter.workspace().audits();
    const QString span = m_presenter.spanText(items);
    if (isSignedOff(items))
        return take(audits.withdrawSignOff(m_presenter.assessmentId(), ids(items)), items.front(),
                    tr("Sign-off of %1 withdrawn").arg(span));
    return take(audits.signOffChecks(m_presenter.assessmentId(), ids(items)), items.front(),
                tr("Sign-off of %1").arg(span));
}

bool FieldworkActs::review(const std::vector<int>& items)
{
    std::vector<AssessmentPresenter::AnswerEdit> edits;
    std::vector<int> reviewed;
    for (const int item : items) {
        if (!m_presenter.isAnswered(item) || m_presenter.isReviewed(item))
            continue;
        AssessmentPresenter::AnswerEdit edit{m_presenter.item(item).id};
        edit.reviewed = true;
        edits.push_back(edit);
        reviewed.push_back(item);
    }
    return m_presenter.apply(edits, tr("Review of %1").arg(m_presenter.spanText(reviewed)));
}

bool FieldworkActs::addNote(int item, const QString& text)
{
    const auto added = m_presenter.workspace().audits().addReviewNote(m_presenter.assessmentId(),
                                                                      m_presenter.item(item).id, text);
    if (!added) {
        Q_EMIT refused(added.error());
        return false;
    }
    m_presenter.addStep(m_presenter.workspace().lastGroup(), m_presenter.item(item).id,
                        tr("Review note on %1").arg(m_presenter.item(item).code));
    return true;
}

bool FieldworkActs::reply(int item, const audit::ReviewNoteId& note, const QString& text)
{
    return take(m_presenter.workspace().audits().reply(note, text), item,
                tr("Answer to a review note on %1").arg(m_presenter.item(item).code));
}

bool FieldworkActs::setResolved(int item, const audit::ReviewNoteId& note, bool resolved)
{
    return take(m_presenter.workspace().audits().setResolved(note, resolved), item,
                tr("Review note on %1").arg(m_presenter.item(item).code));
}

bool FieldworkActs::removeNote(int item, const audit::ReviewNoteId& note)
{
    return take(m_presenter.workspace().audits().remove(note), item,
                tr("Removal of a review note on %1").arg(m_presenter.item(item).code));
}

bool FieldworkActs::take(const Result<workspace::GroupId>& group, int item, const QString& text)
{
    if (!group) {
        Q_EMIT refused(group.error());
        return false;
    }
    m_presenter.addStep(*group, m_presenter.item(item).id, text);
    return true;
}

} // namespace sextant::ui
