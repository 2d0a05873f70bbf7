#include "ui/shared/assessment_presenter.h"

#include "scoring/score.h"
#include "workspace/change_notifier.h"

#include <algorithm>
#include <utility>

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
                if (const int changed = id == m_id && !isEmpty() ? index().indexOf(item) : -1; changed >= 0)
                    m_changed.push_back(changed);
            });
    connect(&notifier, &workspace::ChangeNotifier::announced, this, &AssessmentPresenter::refresh);
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
    passAnew();
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
    if (!isShown(index)) {
        m_passing[static_cast<size_t>(index)] = true;
        Q_EMIT shownChanged();
    }
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

int AssessmentPresenter::nextShown(int from, int step) const
{
    for (int i = from + step; i >= 0 && i < itemCount(); i += step) {
        if (isShown(i))
            return i;
    }
    return -1;
}

bool AssessmentPresenter::hasNeighbour(int step) const
{
    return m_current >= 0 && nextShown(m_current, step) >= 0;
}

void AssessmentPresenter::goToNeighbour(int step)
{
    if (m_current >= 0)
        goTo(nextShown(m_current, step));
}

bool AssessmentPresenter::goToNextUnanswered()
{
    for (int step = 1; m_current >= 0 && step <= itemCount(); ++step) {
        const int i = (m_current + step) % itemCount();
        if (isShown(i) && !isAnswered(i)) {
            goTo(i);
            return true;
        }
    }
    return false;
}

void AssessmentPresenter::refresh()
{
    const std::vector<int> changed = std::exchange(m_changed, {});
    if (isEmpty() || changed.empty())
        return;
    refreshFigures();
    refreshVisibility();
    if (passMore())
        Q_EMIT shownChanged();
    for (const int index : changed)
        Q_EMIT answerChanged(index);
    Q_EMIT answersChanged();
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
    int next = nextShown(m_current, -1);
    for (const int other : {nextShown(m_current, 1), nextVisible(m_current, -1), nextVisible(m_current, 1)})
        next = next >= 0 ? next : other;
    m_current = next;
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
    refreshVisibility(); // its scope may be another
    Q_EMIT assessmentChanged();
}

int AssessmentPresenter::firstToShow(int first, int end) const
{
    int shown = -1;
    for (int i = end - 1; i >= first; --i) {
        if (isShown(i) && !isAnswered(i))
            shown = i;
    }
    const int next = nextShown(first - 1, 1);
    if (shown >= 0 || (next >= 0 && next < end))
        return shown >= 0 ? shown : next;
    const int visible = nextVisible(first - 1, 1);
    return visible < end ? visible : -1;
}

int AssessmentPresenter::firstIn(int node) const
{
    const auto& range = index().nodes()[static_cast<size_t>(node)];
    return firstToShow(range.firstItem, range.endItem);
}

} // namespace sextant::ui
