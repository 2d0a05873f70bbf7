#pragma once

#include "audit/engagement.h"
#include "audit/finding.h"
#include "improvement/action.h"

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace sextant::improvement {

/// How old what is not closed is, in months since it was raised: below 3, 6, 12, 18, and from 18 on.
inline constexpr int kAgeBandCount = 5;
using AgeBands = std::array<int, kAgeBandCount>;

/// How the follow-up of actions stands.
struct FollowUp
{
    std::array<int, 6> byState{}; ///< in the order of ActionState
    int overdue = 0;
    AgeBands ages{};                       ///< of what is not closed
    std::vector<ActionId> longOutstanding; ///< open after 18 months, the oldest first: named to the board
    std::optional<int> averageAgeDays;     ///< of what is not closed; nullopt: nothing is open
    int due = 0;                           ///< verified, or not closed and due by today
    int implemented = 0; ///< of these verified: what is claimed counts once somebody else has seen it
    int open() const;    ///< not closed
    /// Implemented ÷ due, 0..1; nullopt: nothing is due. Accepted risks and superseded actions are in
    /// neither.
    std::optional<double> rate() const;
    friend bool operator==(const FollowUp&, const FollowUp&) = default;
};

FollowUp followUpOf(std::span<const Action> actions, QDate today);

/// The action that follows from \a finding: its recommendation (else its title), owner and day; raised today.
/// Id and position are blank. Of a restricted finding only its number: the plan is read by all.
Action actionFrom(const audit::Finding& finding, const organisation::OrganisationId& organisation,
                  QDate today);

/// Those of \a findings that management has accepted, wholly or partly, and no action answers to that is not
/// superseded; in their order.
std::vector<audit::FindingId> withoutAction(std::span<const audit::Finding> findings,
                                            std::span<const Action> actions);

/// Those of \a actions that follow from \a finding, in their order.
std::vector<Action> actionsOf(const audit::FindingId& finding, std::span<const Action> actions);

} // namespace sextant::improvement
