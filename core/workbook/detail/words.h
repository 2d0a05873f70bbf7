#pragma once

#include "base/language.h"

#include <QString>

#include <initializer_list>

namespace sextant::workbook::detail {

/// What a workbook says besides the phrases of reports.
enum class Word {
    SheetSummary,
    SheetDomains,
    SheetAnswers,
    SheetLevels,
    SheetEvidence,
    SheetMethod,
    Cut,

    Started,
    AsOf,
    Stage,
    StageDraft,
    StageInReview,
    StageSigned,
    FrameworkVersion,
    SignedOn,
    SignedBy,
    CompareWith,
    Verdict,
    VerdictWorst,
    VerdictBest,
    VerdictReasons,
    VerdictContext,

    Measure,
    Overall,
    Score,
    ScoreOfTarget,
    LowestPossible,
    HighestPossible,
    Band,
    Coverage,
    Share,
    SharePlain,
    Questions,
    Rated,
    NotApplicable,
    Unanswered,
    Conflicts,
    GateNeeds,
    GateNeedsLower,
    Gate,
    GateState,
    GatePassed,
    GateFailed,
    GateOpen,
    GateDropped,

    Code,
    Domain,
    Parts,
    Section,
    Question,
    Answer,
    Unit,
    Weight,
    State,
    StateHidden,
    StateUnscored,
    Counted,
    Yes,
    No,
    ReasonNotApplicable,
    Reviewer,
    ReviewedAt,
    ReviewVoid,
    EvidenceNames,
    Flagged,
    Assignee,
    CarriedOver,
    Identifier,

    EveryIndicator,
    LevelName,
    Meaning,
    From,
    Chosen,
    FileKind,
    SizeBytes,
    AddedAt,
    Sha256,

    RoundingHeading,
    Rounding,
    EngineVersion,
    FrameworkDigest,
    ContentDigest,
    FrameworkIdentifier,
    ProgramVersion,
    Licence,
    ChartProfile,
    ChartBars,
};

/// \a what in \a language, with %1 and %2 filled in.
QString tell(Word what, Language language, std::initializer_list<QString> args = {});

} // namespace sextant::workbook::detail
