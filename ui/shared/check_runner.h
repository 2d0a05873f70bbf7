#pragma once

#include "ui/shared/check_facts.h"

#include <QObject>

#include <vector>

namespace sextant::ui {

class CheckActs;
class CheckList;
class CheckListModel;

/// Works a list of checks through: a key gives what is chosen its result and goes on to the next.
class CheckRunner : public QObject
{
    Q_OBJECT

public:
    /// All outlive the runner.
    CheckRunner(AssessmentPresenter& presenter, const CheckListModel& model, CheckList& list, CheckActs& acts,
                QObject* parent);

    std::vector<int> chosen() const;
    bool canEdit() const { return m_presenter.canEdit(); }
    /// NotApplicable asks for the reason.
    void answer(CheckResult result);
    /// What was clicked; stays there.
    void pick(int item, CheckResult result);
    void askReason();
    /// Not applicable for the reason given last; asks when there is none.
    void repeatReason();
    void clear();
    void flag();
    void move(int step);
    void nextOpen();

Q_SIGNALS:
    /// Why do \a items not apply?
    void reasonWanted(const std::vector<int>& items);
    /// There is no open check among those shown.
    void allDone();

private:
    void goOnAfter(const std::vector<int>& items);

    AssessmentPresenter& m_presenter;
    const CheckListModel& m_model;
    CheckList& m_list;
    CheckActs& m_acts;
};

} // namespace sextant::ui
