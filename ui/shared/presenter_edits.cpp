// What the user changes, each as one step of the undo stack.

#include "ui/shared/assessment_presenter.h"

#include "ui/shared/group_command.h"

#include "base/text.h"
#include "workspace/evidence_service.h"

#include <QUndoStack>

namespace sextant::ui {

using assessment::Response;

EditLock AssessmentPresenter::lock() const
{
    if (m_workspace.isReadOnly())
        return EditLock::ReadOnlyFile;
    const assessment::Assessment* shown = assessment();
    return shown != nullptr && shown->stage == assessment::Stage::Signed ? EditLock::Signed : EditLock::None;
}

bool AssessmentPresenter::setResponse(int index, const Response& response)
{
    const assessment::Answer& now = answer(index);
    if (now.response == response && !now.carriedOver && !isConflicted(index))
        return true;
    if (const auto* given = std::get_if<assessment::NotApplicable>(&response))
        m_lastReason = given->reason;
    return take(m_service.setResponse(m_id, item(index).id, response), index,
                tr("Answer to %1").arg(item(index).code));
}

bool AssessmentPresenter::setNote(int index, const QString& note)
{
    if (normalisedText(note) == answer(index).note) {
        if (!m_service.noteDraft(m_id, item(index).id).isEmpty())
            m_service.keepNoteDraft(m_id, item(index).id, {});
        return true;
    }
    return take(m_service.setNote(m_id, item(index).id, note), index, tr("Note on %1").arg(item(index).code));
}

bool AssessmentPresenter::setFlagged(int index, bool flagged)
{
    if (answer(index).flagged == flagged)
        return true;
    return take(m_service.setFlagged(m_id, item(index).id, flagged), index,
                tr("Flag on %1").arg(item(index).code));
}

bool AssessmentPresenter::setTarget(int index, std::optional<Decimal> target)
{
    if (answer(index).target == target)
        return true;
    return take(m_service.setTarget(m_id, item(index).id, target), index,
                tr("Target of %1").arg(item(index).code));
}

bool AssessmentPresenter::isReviewed(int index) const
{
    return m_service.isReviewed(m_id, item(index).id);
}

bool AssessmentPresenter::review(int index)
{
    if (!isAnswered(index) || isReviewed(index))
        return true;
    return take(m_service.review(m_id, item(index).id), index, tr("Review of %1").arg(item(index).code));
}

bool AssessmentPresenter::confirmCarriedOver(int index)
{
    if (!answer(index).carriedOver)
        return true;
    return take(m_service.confirmCarriedOver(m_id, item(index).id), index,
                tr("Confirmation of %1").arg(item(index).code));
}

bool AssessmentPresenter::removeEvidence(int index, const assessment::EvidenceId& evidence)
{
    return take(m_workspace.evidence().detach(m_id, item(index).id, evidence), index,
                tr("Removal of evidence from %1").arg(item(index).code));
}

bool AssessmentPresenter::apply(const std::vector<AnswerEdit>& edits, const QString& text)
{
    if (edits.empty())
        return true;
    for (const AnswerEdit& edit : edits) {
        if (const auto* given =
                edit.response ? std::get_if<assessment::NotApplicable>(&*edit.response) : nullptr)
            m_lastReason = given->reason;
    }
    return take(m_service.setAnswers(m_id, edits), index().indexOf(edits.front().item), text);
}

QString AssessmentPresenter::spanText(const std::vector<int>& items) const
{
    const QString first = items.empty() ? QString() : item(items.front()).code;
    const int more = static_cast<int>(items.size()) - 1;
    //: The code of a question and how many more: "B3 and 11 more"
    return more <= 0 ? first : tr("%1 and %n more", nullptr, more).arg(first);
}

void AssessmentPresenter::addStep(const workspace::GroupId& group, const framework::ItemId& item,
                                  const QString& text)
{
    if (group.isNull())
        return;
    m_undo.push(
        new GroupCommand(m_workspace, group, text,
                         [self = QPointer(this), item](const Result<workspace::RevertReport>& report) {
                             if (self)
                                 self->onReverted(item, report);
                         }));
}

bool AssessmentPresenter::take(const Result<workspace::GroupId>& result, int index, const QString& text)
{
    if (!result.has_value()) {
        Q_EMIT refused(result.error());
        return false;
    }
    addStep(*result, item(index).id, text);
    return true;
}

void AssessmentPresenter::onReverted(const framework::ItemId& item,
                                     const Result<workspace::RevertReport>& report)
{
    // Leaving an item may push a step, and a stack must not be pushed to from its own undo: go there
    // afterwards.
    QMetaObject::invokeMethod(
        this, [this, item] { goTo(item); }, Qt::QueuedConnection);
    if (!report.has_value())
        Q_EMIT refused(report.error());
    else if (!report->kept.empty())
        Q_EMIT notReverted(QStringList(report->kept.begin(), report->kept.end()));
}

bool AssessmentPresenter::restore(int index, const workspace::HistoryLine& line, const QString& part)
{
    //: A step of undo: %1 what was restored ("Note"), %2 code of the question
    return take(m_workspace.restore(line), index, tr("Restoring: %1 of %2").arg(part, item(index).code));
}

void AssessmentPresenter::keepNoteDraft(int index, const QString& text)
{
    m_service.keepNoteDraft(m_id, item(index).id, text);
}

std::optional<QString> AssessmentPresenter::recoveredNote(int index) const
{
    const QString draft = m_service.noteDraft(m_id, item(index).id);
    if (draft.isEmpty() || normalisedText(draft) == answer(index).note)
        return std::nullopt;
    return draft;
}

bool AssessmentPresenter::reopen()
{
    const Result<> result = m_service.reopen(m_id);
    if (!result.has_value())
        Q_EMIT refused(result.error());
    return result.has_value();
}

} // namespace sextant::ui
