#pragma once

#include "ui/shared/check_facts.h"

#include <QObject>

namespace sextant::ui {

/// What a user can do to the results of a check list: each act is one step of undo; what is refused is told
/// by the presenter. Items are named by their index in the framework.
class CheckActs : public QObject
{
    Q_OBJECT

public:
    /// \a presenter outlives the acts.
    CheckActs(AssessmentPresenter& presenter, QObject* parent);

    /// The same result for each of \a items; not NotApplicable. False when refused.
    bool answer(const std::vector<int>& items, CheckResult result);
    /// Takes the results away.
    bool clear(const std::vector<int>& items);
    bool answerNotApplicable(const std::vector<int>& items, const QString& reason);
    /// Flags all of them; when all are flagged, takes the flags away.
    bool toggleFlag(const std::vector<int>& items);

protected:
    std::vector<framework::ItemId> ids(const std::vector<int>& items) const;

    AssessmentPresenter& m_presenter;

private:
    bool respond(const std::vector<int>& items, const assessment::Response& response);
};

} // namespace sextant::ui
