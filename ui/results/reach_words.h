#pragma once

#include "scoring/shortest_list.h"
#include "ui/results/results_figures.h"

#include <QCoreApplication>

namespace sextant::ui {

struct NamedGoal
{
    QString name;
    scoring::Goal goal;
};

/// What the shortest list says, in words.
class ReachWords
{
    Q_DECLARE_TR_FUNCTIONS(ReachWords)

public:
    /// What can be aimed at, the nearest first: verdicts or bands better than now, then scores at each half
    /// step of the scale. What is reached already, whatever is open, is left out.
    static std::vector<NamedGoal> goals(const ResultsFigures& figures, Language language);
    /// "2 answers, 3 levels up in all."
    static QString title(const scoring::ShortestList& list);
    /// How sure it is, and what it rests on.
    static QString text(const ResultsFigures& figures, const scoring::ShortestList& list,
                        scoring::OpenAnswers open, Language language);
    /// Open questions and gates to be reviewed; empty when there are none.
    static QString answerFirst(const scoring::ShortestList& list, scoring::OpenAnswers open);

private:
    static QString obstacles(const ResultsFigures& figures, const scoring::ShortestList& list,
                             Language language);
    static void addScores(std::vector<NamedGoal>& goals, const ResultsFigures& figures);
};

} // namespace sextant::ui
