#pragma once

#include "audit/engagement.h"
#include "audit/finding.h"
#include "framework/framework.h"

#include <optional>
#include <span>
#include <vector>

namespace sextant::audit {

/// The manual's matrix of consequence and likelihood (A11; our suggestion): together up to 3 low, 4 medium, 5
/// and 6 high. nullopt when one of them is not weighed.
std::optional<framework::Grade> matrixGrade(const Weighing& weighing);
/// The override, else the matrix; nullopt: not weighed.
std::optional<framework::Grade> gradeOf(const Finding& finding);

/// True for a restricted one whose text is encrypted and not open: only its number and stage are known. While
/// its vault is open, the service gives the same finding with its text, restricted but not locked.
bool isLocked(const Finding& finding);

/// What a finding lacks, in the order in which a finding is written.
enum class FindingFault {
    Title,
    Criteria,
    Condition,
    Link, ///< neither a check nor a sample nor a file shows it
    Grade,
    OverrideReason,
    Cause,
    Effect,
    Recommendation,
    Response,
    ResponseReason, ///< what is not wholly accepted needs words
    ResponsePerson, ///< a risk is accepted by somebody by name
    Owner,          ///< of what was accepted
    Due,
};
inline constexpr int kFindingFaultCount = 14;

/// What keeps \a finding from being at \a stage; empty for Draft. Agreed: title, criteria, condition, a link,
/// a grade with its reason (GIAS 14.2, 14.3). Final: also root cause, effect, recommendation and the response
/// with what belongs to it (GIAS 14.4). A locked one is not judged: it was when it was sealed.
std::vector<FindingFault> findingFaults(const Finding& finding, FindingStage stage);

/// One step forward, or back as far as one likes; staying is allowed.
bool isAllowed(FindingStage from, FindingStage to);

/// A draft for a check that failed: title, criteria and the typical condition, effect and recommendation of
/// its procedure. The cause stays blank: it is found on the spot.
Finding findingFrom(const framework::Item& check);

/// Earlier findings that \a finding may repeat, the latest first: of a check that it has too, from an earlier
/// engagement of the same organisation that was not cancelled. \a engagement is that of \a finding; others
/// come in any order and may hold it too.
std::vector<FindingId> repeatCandidates(const Finding& finding, const Engagement& engagement,
                                        std::span<const Engagement> engagements,
                                        std::span<const Finding> findings);

/// One above the greatest number of \a findings, so that no number is used twice; 1 when there are none.
int nextNumber(std::span<const Finding> findings);

} // namespace sextant::audit
