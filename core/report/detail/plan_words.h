#pragma once

#include "base/language.h"

#include <QString>

#include <initializer_list>

namespace sextant::report::detail {

/// Every sentence and label that a printed action plan says by itself.
enum class PlanPhrase {
    Title,
    RunningTitle,
    Foot,
    FileName,
    ActionCount,
    NoActions,
    LateCount,
    FigureNote,
    EffectScore,
    EffectSame,
    EffectVerdict,
    EffectGates,
    ToDo,
    Claimed,
    Closed,
    What,
    Owner,
    Due,
    Cost,
    State,
    Level,
    NoOwner,
    NoDue,
    LateBy,
    CostHeading,
    Funding,
    Actions,
    Amount,
    WithoutCost,
    Sentence,
};

/// The words of \a phrase with %1…%9 filled in, in one pass.
QString sayPlan(PlanPhrase phrase, Language language, std::initializer_list<QString> args = {});
/// The same for a count, which is %1: English has another form for one.
QString sayPlanCount(PlanPhrase phrase, Language language, int count);

} // namespace sextant::report::detail
