#pragma once

#include "improvement/action.h"

#include <QDate>

#include <optional>
#include <span>
#include <vector>

namespace sextant::improvement {

inline constexpr int kStateCount = 6;

/// In the order of follow-up.
const std::vector<ActionState>& allStates();

/// True for what needs no more work: verified, risk accepted, superseded.
bool isClosed(ActionState state);
/// True while the owner still has something to do: open, in progress.
bool isToDo(ActionState state);

/// May an action go from \a from to \a to? Verified is reached from claimed done only: somebody says that it
/// is done before somebody else checks. What is closed can be taken up again. Staying is allowed.
bool isAllowed(ActionState from, ActionState to);
/// The states that \a from may change into, in the order of follow-up; without \a from itself.
std::vector<ActionState> nextStates(ActionState from);

/// Why a change of standing is refused.
enum class StandingFault {
    None,
    NotAllowed,   ///< no such step
    NeedsPerson,  ///< verified and risk accepted say by whom
    NeedsClosure, ///< verified needs a closing note or a file that shows it; a risk of a finding its reason
    NeedsOther,   ///< what follows from a finding is verified by somebody else than who claimed it
};
/// What is wrong with \a after as a successor of \a before; None when nothing is.
StandingFault standingFault(const Action& before, const Action& after);

/// Days until the action is due, negative when late; nullopt without a due date, or when the owner has
/// nothing left to do.
std::optional<int> daysUntilDue(const Action& action, QDate today);
/// Late: due before \a today and still to do.
bool isOverdue(const Action& action, QDate today);

/// What is late or due within \a days from \a today, the earliest first; late ones included whatever their
/// age.
std::vector<Action> dueActions(std::span<const Action> actions, QDate today, int days);

/// Days since the action was raised, until today or, once it is closed, until then; 0 when not known.
int ageDays(const Action& action, QDate today);
/// Not closed 18 months after it was raised: UNDP reports that to the board as long outstanding.
bool isLongOutstanding(const Action& action, QDate today);

} // namespace sextant::improvement
