#include "ui/shared/check_runner.h"

#include "ui/shared/check_acts.h"
#include "ui/shared/check_list.h"
#include "ui/shared/check_list_model.h"

namespace sextant::ui {

CheckRunner::CheckRunner(AssessmentPresenter& presenter, const CheckListModel& model, CheckList& list,
                         CheckActs& acts, QObject* parent)
    : QObject(parent)
    , m_presenter(presenter)
    , m_model(model)
    , m_list(list)
    , m_acts(acts)
{}

std::vector<int> CheckRunner::chosen() const
{
    return m_list.chosen();
}

void CheckRunner::goOnAfter(const std::vector<int>& items)
{
    if (items.size() == 1)
        move(1);
}

void CheckRunner::answer(CheckResult result)
{
    const std::vector<int> items = chosen();
    if (items.empty() || !canEdit())
        return;
    if (result == CheckResult::NotApplicable)
        Q_EMIT reasonWanted(items);
    else if (m_acts.answer(items, result))
        goOnAfter(items);
}

void CheckRunner::pick(int item, CheckResult result)
{
    if (!canEdit())
        return;
    if (result == CheckResult::NotApplicable)
        askReason();
    else
        m_acts.answer({item}, result);
}

void CheckRunner::askReason()
{
    answer(CheckResult::NotApplicable);
}

void CheckRunner::repeatReason()
{
    const std::vector<int> items = chosen();
    if (items.empty() || !canEdit())
        return;
    const QString reason = m_presenter.lastReason();
    if (reason.isEmpty())
        askReason();
    else if (m_acts.answerNotApplicable(items, reason))
        goOnAfter(items);
}

void CheckRunner::clear()
{
    if (const std::vector<int> items = chosen(); !items.empty() && canEdit())
        m_acts.clear(items);
}

void CheckRunner::flag()
{
    if (const std::vector<int> items = chosen(); !items.empty() && canEdit())
        m_acts.toggleFlag(items);
}

void CheckRunner::move(int step)
{
    if (const int next = m_model.neighbour(m_presenter.current(), step); next >= 0)
        m_presenter.goTo(next);
}

void CheckRunner::nextOpen()
{
    const int current = m_presenter.current();
    const int count = m_presenter.itemCount();
    for (int step = 1; step <= count; ++step) {
        const int item = (current + step) % count;
        if (m_model.indexOfItem(item).isValid() && matches(m_model.facts(item), CheckFilter::Open)) {
            m_presenter.goTo(item);
            return;
        }
    }
    Q_EMIT allDone();
}

} // namespace sextant::ui
