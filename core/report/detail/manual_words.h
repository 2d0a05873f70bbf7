#pragma once

#include "base/language.h"
#include "framework/procedure.h"

#include <QString>

#include <initializer_list>

namespace sextant::report::detail {

/// Every sentence and label that the audit manual says by itself.
enum class ManualPhrase {
    VersionWord,
    Subtitle,
    Foot,
    ChapterCount,
    CheckCount,
    SectionCount,
    FigureCount,
    FiguresAsOf,
    Licence,
    LanguageWord,
    LanguageValue,
    Contents,
    PartOne,
    PartTwo,
    PartTwoTitle,
    GuideKicker,
    ChapterKicker,
    Annex,
    FiguresTitle,
    FiguresIntro,
    Example,
    Gate,
    GateRule,
    Objective,
    Steps,
    AskFor,
    Good,
    Bad,
    Finding,
    Condition,
    Cause,
    Effect,
    Recommendation,
    UsualGrade,
    Sampling,
    Tags,
    References,
    InForceSince,
    FiguresInForce,
    NoFigureInForce,
    Value,
    From,
    To,
    State,
    Source,
    InForce,
    NotInForce,
    NotVerified,
    NotRecorded,
    Open,
    GeneralKnowledge,
    Rule,
    AllCases,
};

/// The words of \a phrase with %1…%9 filled in, in one pass.
QString sayManual(ManualPhrase phrase, Language language, std::initializer_list<QString> args = {});
/// The same for a count, which is %1: English has another form for one.
QString sayManualCount(ManualPhrase phrase, Language language, int count);

QString gradeWord(framework::Grade grade, Language language);
QString samplingWord(framework::SamplingMethod method, Language language);

} // namespace sextant::report::detail
