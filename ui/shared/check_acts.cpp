#include "ui/shared/check_acts.h"

#include <algorithm>

namespace sextant::ui {

CheckActs::CheckActs(AssessmentPresenter& presenter, QObject* parent)
    : QObject(parent)
    , m_presenter(presenter)
{}

std::vector<framework::ItemId> CheckActs::ids(const std::vector<int>& items) const
{
    std::vector<framework::ItemId> found;
    for (const int item : items)
        found.push_back(m_presenter.item(item).id);
    return found;
}

bool CheckActs::respond(const std::vector<int>& items, const assessment::Response& response)
{
    if (items.size() == 1)
        return m_presenter.setResponse(items.front(), response);
    std::vector<AssessmentPresenter::AnswerEdit> edits;
    for (const framework::ItemId& id : ids(items)) {
        AssessmentPresenter::AnswerEdit edit{id};
        edit.response = response;
        edits.push_back(edit);
    }
    return m_presenter.apply(edits, tr("Answers to %1").arg(m_presenter.spanText(items)));
}

bool CheckActs::answer(const std::vector<int>& items, CheckResult result)
{
    return respond(items, responseFor(result));
}

bool CheckActs::clear(const std::vector<int>& items)
{
    return respond(items, {});
}

bool CheckActs::answerNotApplicable(const std::vector<int>& items, const QString& reason)
{
    return respond(items, assessment::NotApplicable{reason});
}

bool CheckActs::toggleFlag(const std::vector<int>& items)
{
    const bool all =
        std::ranges::all_of(items, [this](int item) { return m_presenter.answer(item).flagged; });
    if (items.size() == 1)
        return m_presenter.setFlagged(items.front(), !all);
    std::vector<AssessmentPresenter::AnswerEdit> edits;
    for (const framework::ItemId& id : ids(items)) {
        AssessmentPresenter::AnswerEdit edit{id};
        edit.flagged = !all;
        edits.push_back(edit);
    }
    return m_presenter.apply(edits, tr("Flag on %1").arg(m_presenter.spanText(items)));
}

} // namespace sextant::ui
