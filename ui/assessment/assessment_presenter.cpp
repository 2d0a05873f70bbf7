#include "ui/assessment/assessment_presenter.h"

#include "base/text.h"
#include "scoring/score.h"
#include "workspace/change_notifier.h"
#include "workspace/evidence_service.h"

#include <QUndoStack>

#include <algorithm>

namespace sextant::ui {

using assessment::Response;

AssessmentPresenter::AssessmentPresenter(workspace::Workspace& workspace, QUndoStack& undo, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_service(workspace.assessments())
    , m_undo(undo)
{
    workspace::ChangeNotifier& notifier = workspace.notifier();
    connect(&notifier, &workspace::ChangeNotifier::answerChanged, this,
            [this](const assessment::AssessmentId& id, const framework::ItemId& item) {
                if (id == m_id)
                    refresh(item);
            });
    connect(&notifier, &workspace::ChangeNotifier::assessmentChanged, this,
            &AssessmentPresenter::onAssessmentChanged);
    connect(&notifier, &workspace::ChangeNotifier::listChanged, this, [this] { onAssessmentChanged(m_id); });
}

AssessmentPresenter::~AssessmentPresenter() = default;

bool AssessmentPresenter::setAssessment(const assessment::AssessmentId& id)
{
    if (m_service.find(id) == nullptr)
        return false;
    if (m_current >= 0)
        Q_EMIT leaving();
    m_id = id;
    m_framework = m_service.framework(id);
    m_visible = m_service.visibleItems(id);
    m_previous = m_service.previous(id);
    m_previousCard = m_previous ? m_service.score(*m_previous) : scoring::ScoreCard{};
    refreshFigures();
    m_current = firstToShow(0, itemCount());
    Q_EMIT reset();
    Q_EMIT currentChanged(m_current);
    return true;
}

const assessment::Assessment* AssessmentPresenter::assessment() const
{
    return isEmpty() ? nullptr : m_service.find(m_id);
}

const framework::Item& AssessmentPresenter::item(int index) const
{
    return *m_framework->index.items()[static_cast<size_t>(index)];
}

const assessment::Answer& AssessmentPresenter::answer(int index) const
{
    static const assessment::Answer untouched;
    const assessment::Answer* answer = m_service.answer(m_id, item(index).id);
    return answer == nullptr ? untouched : *answer;
}

bool AssessmentPresenter::isConflicted(int index) const
{
    return m_service.isConflicted(m_id, item(index).id);
}

AnswerMark AssessmentPresenter::mark(int index) const
{
    return answerMark(item(index), method().better, answer(index).response, isConflicted(index));
}

bool AssessmentPresenter::isAnswered(int index) const
{
    return assessment::isAnswered(answer(index).response) && !isConflicted(index);
}

Progress AssessmentPresenter::progress() const
{
    return count(0, itemCount());
}

Progress AssessmentPresenter::progress(int node) const
{
    const auto& range = index().nodes()[static_cast<size_t>(node)];
    return count(range.firstItem, range.endItem);
}

Progress AssessmentPresenter::count(int first, int end) const
{
    Progress progress;
    for (int i = first; i < end; ++i) {
        if (!isVisible(i)) {
            ++progress.hidden;
            continue;
        }
        ++progress.visible;
        progress.answered += isAnswered(i) ? 1 : 0;
    }
    return progress;
}

std::pair<int, int> AssessmentPresenter::place(int index) const
{
    const auto& range = this->index().nodes()[static_cast<size_t>(topNode(index))];
    return {count(range.firstItem, index + 1).visible, count(range.firstItem, range.endItem).visible};
}

std::optional<Response> AssessmentPresenter::lastResponse(int index) const
{
    if (!m_previous)
        return std::nullopt;
    const assessment::Answer* last = m_service.answer(*m_previous, item(index).id);
    if (last == nullptr || !assessment::isAnswered(last->response))
        return std::nullopt;
    return last->response;
}

const assessment::Assessment* AssessmentPresenter::previousAssessment() const
{
    return m_previous ? m_service.find(*m_previous) : nullptr;
}

std::optional<double> AssessmentPresenter::lastScore(int node) const
{
    if (!m_previous)
        return std::nullopt;
    const auto previous = m_service.framework(*m_previous);
    const int same = previous->index.nodeIndexOf(index().nodes()[static_cast<size_t>(node)].section->id);
    if (same < 0)
        return std::nullopt;
    return m_previousCard.nodes[static_cast<size_t>(same)].score;
}

scoring::ScoreCard AssessmentPresenter::scoreIf(int index, const Response& response) const
{
    std::vector<scoring::SheetEntry> sheet;
    for (int i = 0; i < itemCount(); ++i) {
        const assessment::Answer* answer = m_service.answer(m_id, item(i).id);
        sheet.push_back({answer == nullptr ? nullptr : &answer->response, isConflicted(i),
                         m_service.isReviewed(m_id, item(i).id)});
    }
    sheet[static_cast<size_t>(index)] = {&response, false, false};
    return scoring::score(this->index(), sheet, assessment()->asOf);
}

void AssessmentPresenter::goTo(int index)
{
    if (isEmpty() || index == m_current || index < 0 || index >= itemCount() || !isVisible(index))
        return;
    Q_EMIT leaving();
    m_current = index;
    Q_EMIT currentChanged(index);
}

void AssessmentPresenter::goTo(const framework::ItemId& id)
{
    if (!isEmpty())
        goTo(index().indexOf(id));
}

int AssessmentPresenter::nextVisible(int from, int step) const
{
    for (int i = from + step; i >= 0 && i < itemCount(); i += step) {
        if (isVisible(i))
            return i;
    }
    return -1;
}

bool AssessmentPresenter::hasNeighbour(int step) const
{
    return m_current >= 0 && nextVisible(m_current, step) >= 0;
}

void AssessmentPresenter::goToNeighbour(int step)
{
    if (m_current >= 0)
        goTo(nextVisible(m_current, step));
}

bool AssessmentPresenter::goToNextUnanswered()
{
    for (int step = 1; m_current >= 0 && step <= itemCount(); ++step) {
        const int i = (m_current + step) % itemCount();
        if (isVisible(i) && !isAnswered(i)) {
            goTo(i);
            return true;
        }
    }
    return false;
}

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

void AssessmentPresenter::addStep(const workspace::GroupId& group, const framework::ItemId& item,
                                  const QString& text)
{
    if (group.isNull())
        return;
    m_undo.push(new GroupCommand(m_workspace, group, item, text,
                                 [self = QPointer(this)](const RevertOutcome& outcome) {
                                     if (self)
                                         self->onReverted(outcome);
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

void AssessmentPresenter::onReverted(const RevertOutcome& outcome)
{
    // Leaving an item may push a step, and a stack must not be pushed to from its own undo: go there
    // afterwards.
    QMetaObject::invokeMethod(
        this, [this, item = outcome.item] { goTo(item); }, Qt::QueuedConnection);
    if (!outcome.report.has_value())
        Q_EMIT refused(outcome.report.error());
    else if (!outcome.report->kept.empty())
        Q_EMIT notReverted(QStringList(outcome.report->kept.begin(), outcome.report->kept.end()));
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

void AssessmentPresenter::refresh(const framework::ItemId& item)
{
    if (isEmpty())
        return;
    refreshFigures();
    refreshVisibility();
    if (const int changed = index().indexOf(item); changed >= 0)
        Q_EMIT answerChanged(changed);
}

void AssessmentPresenter::refreshFigures()
{
    m_card = m_service.score(m_id);
    m_targetCard = m_service.scoreOfTargets(m_id);
}

void AssessmentPresenter::refreshVisibility()
{
    std::vector<bool> visible = m_service.visibleItems(m_id);
    if (visible == m_visible)
        return;
    m_visible = std::move(visible);
    Q_EMIT visibilityChanged();
    // Not now: this may come from within an undo, and leaving an item may push a step.
    if (m_current >= 0 && !isVisible(m_current))
        QMetaObject::invokeMethod(this, &AssessmentPresenter::leaveHidden, Qt::QueuedConnection);
}

void AssessmentPresenter::leaveHidden()
{
    if (isEmpty() || m_current < 0 || isVisible(m_current))
        return;
    Q_EMIT leaving();
    const int before = nextVisible(m_current, -1);
    m_current = before >= 0 ? before : nextVisible(m_current, 1);
    Q_EMIT currentChanged(m_current);
}

void AssessmentPresenter::onAssessmentChanged(const assessment::AssessmentId& id)
{
    if (isEmpty())
        return;
    if (m_service.find(m_id) == nullptr) {
        m_framework.reset();
        m_current = -1;
        Q_EMIT reset();
        return;
    }
    if (id != m_id)
        return;
    refreshFigures();
    Q_EMIT assessmentChanged();
}

int AssessmentPresenter::firstToShow(int first, int end) const
{
    int shown = -1;
    for (int i = end - 1; i >= first; --i) {
        if (isVisible(i) && !isAnswered(i))
            shown = i;
    }
    const int visible = nextVisible(first - 1, 1);
    return shown >= 0 ? shown : visible < end ? visible : -1;
}

int AssessmentPresenter::firstIn(int node) const
{
    const auto& range = index().nodes()[static_cast<size_t>(node)];
    return firstToShow(range.firstItem, range.endItem);
}

} // namespace sextant::ui
