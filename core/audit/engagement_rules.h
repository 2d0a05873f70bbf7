#pragma once

#include "audit/engagement.h"
#include "audit/finding.h"
#include "audit/progress.h"

#include <QString>
#include <QStringList>

#include <span>
#include <vector>

namespace sextant::audit {

/// "IA-2026-03": the next number that no code of \a taken has in \a year.
QString nextCode(int year, const QStringList& taken);

/// The first member with the role Lead; a null id when there is none.
organisation::PersonId leadOf(const Engagement& engagement);

/// True when \a a was before \a b: by the last day audited, then the day planned, then code and id. What has
/// no day comes first.
bool isEarlier(const Engagement& a, const Engagement& b);

/// What stands in the way of independence (GIAS 2.1 to 2.3). Named warnings: in a small body the council may
/// decide to go on, on record.
enum class IndependenceKind {
    NoDeclaration, ///< of somebody who audits or reviews
    Impairment,    ///< declared by himself
    OwnWork,       ///< is or was responsible for a chapter that is audited
    OwnReview,     ///< reviews what he audits himself
};
inline constexpr int kIndependenceKindCount = 4;

struct IndependenceFault
{
    IndependenceKind kind = IndependenceKind::NoDeclaration;
    organisation::PersonId person;
    std::vector<framework::SectionId> chapters; ///< OwnWork: which
    friend bool operator==(const IndependenceFault&, const IndependenceFault&) = default;
};

/// By member in the order of the team; observers do not audit and are not judged. No chapters chosen: all.
std::vector<IndependenceFault> independenceFaults(const Engagement& engagement);

/// What a step of an engagement still lacks.
enum class Gap {
    Title,
    Objective,
    Scope,
    Criteria,
    Chapters,
    Lead,
    AuditedPeriod,
    PlannedDays,
    Letter,
    Independence, ///< count: warnings
    OpeningMeeting,
    OpenChecks,     ///< count
    Conflicts,      ///< count
    UnsignedChecks, ///< count: not signed off, or changed since
    OpenNotes,      ///< count
    ClosingMeeting,
    UnmetWithoutFinding, ///< count: checks that are not satisfactory, and named by no finding
    FindingsNotFinal,    ///< count
    OverrideReason,
    OpinionFarFromRule, ///< more than one step
    Summary,
    OpenQuality, ///< count: unanswered questions on the audit's own quality
    ReportNotSigned,
    OpenActions, ///< count
};
inline constexpr int kGapCount = 24;

struct StageGap
{
    Gap gap = Gap::Title;
    bool blocks = false; ///< false: advice; the step may be taken all the same
    int count = 1;
    friend bool operator==(const StageGap&, const StageGap&) = default;
};

/// All that the steps are judged by.
struct EngagementFacts
{
    Engagement engagement;
    FieldworkProgress fieldwork;
    std::vector<Finding> findings;
    int stepsFromRule = 0; ///< of the opinion
    int unmetWithoutFinding = 0;
    int openQuality = 0;
    int openActions = 0; ///< that follow from its findings
};

/// One step forward or back; cancelled from anywhere but closed, and back to planned; staying is allowed.
bool isAllowed(EngagementStage from, EngagementStage to);
/// The stages that \a from may change into, without \a from itself.
std::vector<EngagementStage> nextStages(EngagementStage from);

/// What is missing before the engagement may, or should, be at \a stage; what blocks comes first. Nothing is
/// missing for Planned and Cancelled.
std::vector<StageGap> stageGaps(const EngagementFacts& facts, EngagementStage stage);
/// The same for signing the report.
std::vector<StageGap> signingGaps(const EngagementFacts& facts);

} // namespace sextant::audit
