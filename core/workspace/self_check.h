#pragma once

#include "audit/engagement_rules.h"
#include "improvement/action.h"
#include "workspace/workspace.h"

#include <QDate>

#include <optional>
#include <vector>

namespace sextant::workspace {

/// What a reader of the report would stumble over. Each is a fact of the file, none is an opinion on it.
enum class SelfCheckKind {
    Conflict,            ///< two people gave different answers
    Unanswered,          ///<
    GateWithoutEvidence, ///< a gate is passed, and no file shows it
    GateFailedSilently,  ///< a gate is not passed, and no note says why
    ActionContradicted,  ///< an action is verified, and its indicator is below the action's target
    AuditGap,            ///< a step of the audit, or its signature, still lacks something
    HighWithoutEvidence, ///< a high rating that no file shows
    NotApplicableUnreviewed,
    TargetBelowRating, ///< the aim is worse than what is there
    AnsweredLate,      ///< somebody was named for it, the day of the assessment is over, no answer
    ActionOverdue,
    CarriedOver,        ///< last time's answer, not confirmed
    Flagged,            ///< somebody wanted to look again
    ExtremeWithoutNote, ///< the best or worst rating, without a word
    NoteInOneLanguage,  ///< the report is in two
    NameInOneLanguage,  ///< of the organisation or an action; the report is in two
};
inline constexpr int kSelfCheckKindCount = 16;

enum class SelfCheckWeight { High, Medium, Low };

struct SelfCheckFinding
{
    SelfCheckKind kind = SelfCheckKind::Unanswered;
    framework::ItemId item;             ///< where to go; null: not an item
    improvement::ActionId action;       ///< where to go; null: not an action
    std::optional<audit::StageGap> gap; ///< of AuditGap
    friend bool operator==(const SelfCheckFinding&, const SelfCheckFinding&) = default;
};

SelfCheckWeight weightOf(SelfCheckKind kind);
/// Stable name for JSON: "unanswered".
QString nameOf(SelfCheckKind kind);
/// "Unanswered".
const LocalizedText& titleOf(SelfCheckKind kind);
/// What it means and what to do about it, in a sentence.
const LocalizedText& adviceOf(SelfCheckKind kind);

/// Where \a finding of a check of \a assessment is: code and wording of the item, the action, what the audit
/// lacks. Empty: its title says enough, it is about the organisation or of something that has gone.
LocalizedText placeOf(Workspace& workspace, const assessment::AssessmentId& assessment,
                      const SelfCheckFinding& finding);

/// What to look at before \a assessment is printed; the fieldwork of an audit is checked with its audit.
/// \a bilingual: the report is written in both languages. Gravest first, then by kind and in the order of
/// items. It blocks nothing. Errors: NotFound {"kind", "id"}.
[[nodiscard]] Result<std::vector<SelfCheckFinding>>
selfCheck(Workspace& workspace, const assessment::AssessmentId& assessment, QDate today, bool bilingual);

} // namespace sextant::workspace
