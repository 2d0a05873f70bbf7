#pragma once

#include "base/language.h"

#include <QString>

#include <initializer_list>

namespace sextant::report::detail {

/// Every sentence and label that a printed annual plan of audits says by itself.
enum class AnnualPlanPhrase {
    Kicker,
    Title,
    NoAudits,
    RunningTitle,
    Foot,
    FileName,
    FigureOf,
    FigureNote,
    DaysFit,
    DaysLeft,
    DaysOver,
    LeftOutCount,
    NoneLeftOut,
    Rank,
    Unit,
    Risk,
    LastAudited,
    Never,
    Due,
    Now,
    Days,
    Why,
    ChosenHeading,
    Quarter,
    NoQuarter,
    Gone,
    LeftOutHeading,
    LeftOutText,
    Approved,
    ApprovedMinute,
    ChangedTitle,
    ChangedText,
    Method,
    Sentence,
};

/// The words of \a phrase with %1…%9 filled in, in one pass.
QString sayAnnualPlan(AnnualPlanPhrase phrase, Language language, std::initializer_list<QString> args = {});
/// The same for a count, which is %1: English has another form for one.
QString sayAnnualPlanCount(AnnualPlanPhrase phrase, Language language, int count);

} // namespace sextant::report::detail
