#pragma once

#include "base/language.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <initializer_list>

namespace sextant::report {

/// Every sentence and label that a report says by itself. The words are in phrases.cpp, in both languages.
enum class Phrase {
    // verdicts
    NotCompleteYet,
    NotReady,
    ReadyOnConditions,
    Ready,
    OverallResult,
    NothingAnswered,
    OpenQuestions,
    OpenConflicts,
    WhateverTheyBring,
    VerdictBetween,
    FigureBetween,
    OverallBelow,
    ConditionCount,
    GateAtLevel,
    GateAtLevelLower,
    SectionsBelow,
    SectionsAbove,
    GateFailedSoFar,
    NoCondition,
    NoGateNoCondition,
    AllImproved,
    SomeImproved,
    NoneImproved,
    SomeFell,
    Strongest,
    StrongestSeveral,
    GatesPassed,
    GatesAllPassed,
    GatesNonePassed,
    GateOneFailed,
    GateOneOpen,
    GatesOpen,
    BandLead,
    // parts
    ReportTitle,
    Program,
    Demo,
    Foot,
    PageOf,
    Creator,
    RunningTitle,
    Assessed,
    AssessedOn,
    ScoreOf,
    ScoreLower,
    ScorePlain,
    NoScore,
    SoFar,
    // cover facts
    Method,
    MethodValue,
    PreparedBy,
    ReviewedBy,
    AndMore,
    NotStated,
    FrameworkWord,
    LanguageWord,
    LanguageValue,
    Printed,
    Signed,
    SignedBy,
    Disclaimer,
    // summary
    Summary,
    FigureOf,
    FigureOfLower,
    AllAnswered,
    AnsweredOf,
    NotApplicableCount,
    IntervalNote,
    Profile,
    SectionsHeading,
    TargetWord,
    LowestIndicator,
    GatesHeading,
    GatesHeadingLevel,
    GatesHeadingLower,
    Priorities,
    NoPriorities,
    Strengths,
    NoStrengths,
    AtLevelAll,
    AtLevelOne,
    AtLevelEach,
    Chair,
    SecretaryGeneral,
    DateWord,
    Seal,
    SigningSentence,
    // domain pages
    Domain,
    LastFigure,
    TargetFigure,
    GateFailedTitle,
    GateOpenTitle,
    GatePassedTitle,
    GateFailedTitleLower,
    GateNeeds,
    GateNeedsPlain,
    GateNeedsLower,
    GateWaits,
    LevelsHeading,
    GateKeyPassed,
    GateKeyFailed,
    GateKeyOpen,
    PartsHeading,
    FindingsHeading,
    NotApplicableReason,
    NotAnswered,
    Conflicted,
    FileCount,
    // annex
    Annex,
    AllIndicators,
    AllIndicatorsRange,
    Indicator,
    Level,
    Evidence,
    Note,
    NotApplicable,
    AnnexNote,
    AnnexGateNote,
    EvidenceTitle,
    EvidenceNone,
    EvidenceNote,
    FileName,
    Size,
    Backs,
    Digest,
    // method
    MethodTitle,
    MethodKicker,
    HowScored,
    MethodMean,
    MethodSum,
    MethodMinimum,
    MethodSections,
    MethodNotApplicable,
    MethodCoverage,
    MethodReadiness,
    MethodGates,
    MethodZeroBlocks,
    MethodBands,
    MethodLower,
    NotApplicableHeading,
    NotApplicableNone,
    Reason,
    Reviewer,
    NotReviewed,
    IntervalHeading,
    IntervalText,
    LimitsHeading,
    LimitsText,
    SourcesHeading,
    SourcesText,
    SealText,
    // charts
    RadarDescription,
    BarsDescription,
    ArcDescription,
    ArcDescriptionOpen,
    LevelsDescription,
    ProgressDescription,
    FileSuggestion,
};

/// The words of \a phrase in \a language with %1…%9 filled in, in one pass: what is filled in is never read
/// again.
QString say(Phrase phrase, Language language, std::initializer_list<QString> args = {});
/// The same for a count: %1 is the count in words up to ten; English has another form for one.
QString sayCount(Phrase phrase, Language language, int count, std::initializer_list<QString> rest = {});
/// As sayCount(), with the count in digits: beside other numbers.
QString sayNumber(Phrase phrase, Language language, int count, std::initializer_list<QString> rest = {});

/// "six" or 六; digits above ten. \a capital for the beginning of an English sentence.
QString countWord(int count, Language language, bool capital = false);
/// "a, b and c" or a、b和c.
QString joined(const QStringList& parts, Language language);
/// Sentences one after the other: with a space in English, with none in Chinese.
QString sentences(const QStringList& parts, Language language);
/// "14 March 2025" or 2025年3月14日; empty for a null date.
QString longDate(QDate date, Language language);
/// "3 to 28 March 2025" or 2025年3月3日至28日. One date when they are equal or one is null.
QString dateRange(QDate from, QDate to, Language language);
/// "12 KB".
QString sizeText(qint64 bytes);

} // namespace sextant::report
