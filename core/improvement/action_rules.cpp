#include "improvement/action_rules.h"

#include <algorithm>

namespace sextant::improvement {

namespace {

constexpr int kLongOutstandingMonths = 18;

} // namespace

const std::vector<ActionState>& allStates()
{
    static const std::vector<ActionState> states{ActionState::Open,         ActionState::InProgress,
                                                 ActionState::ClaimedDone,  ActionState::Verified,
                                                 ActionState::RiskAccepted, ActionState::Superseded};
    return states;
}

bool isClosed(ActionState state)
{
    return state == ActionState::Verified || state == ActionState::RiskAccepted ||
           state == ActionState::Superseded;
}

bool isToDo(ActionState state)
{
    return state == ActionState::Open || state == ActionState::InProgress;
}

bool isAllowed(ActionState from, ActionState to)
{
    if (from == to)
        return true;
    if (isToDo(to))
        return true;
    if (isClosed(from))
        return false; // taken up again first
    return to != ActionState::Verified || from == ActionState::ClaimedDone;
}

std::vector<ActionState> nextStates(ActionState from)
{
    std::vector<ActionState> next;
    for (const ActionState state : allStates())
        if (state != from && isAllowed(from, state))
            next.push_back(state);
    return next;
}

StandingFault standingFault(const Action& before, const Action& after)
{
    const ActionState state = after.standing.state;
    if (!isAllowed(before.standing.state, state))
        return StandingFault::NotAllowed;
    const bool namesPerson = state == ActionState::Verified || state == ActionState::RiskAccepted;
    if (namesPerson && after.standing.by.isNull())
        return StandingFault::NeedsPerson;
    if (state == ActionState::Verified && after.closingNote.isEmpty() && after.evidence.empty())
        return StandingFault::NeedsClosure;
    const bool isAudited = after.source.kind == SourceKind::Finding;
    const bool isNews = before.standing != after.standing;
    if (isAudited && isNews && state == ActionState::RiskAccepted && after.closingNote.isEmpty())
        return StandingFault::NeedsClosure;
    if (isAudited && state == ActionState::Verified && before.standing.state == ActionState::ClaimedDone &&
        after.standing.by == before.standing.by)
        return StandingFault::NeedsOther;
    return StandingFault::None;
}

std::optional<int> daysUntilDue(const Action& action, QDate today)
{
    if (!action.due.isValid() || !isToDo(action.standing.state))
        return std::nullopt;
    return static_cast<int>(today.daysTo(action.due));
}

bool isOverdue(const Action& action, QDate today)
{
    return daysUntilDue(action, today).value_or(0) < 0;
}

std::vector<Action> dueActions(std::span<const Action> actions, QDate today, int days)
{
    std::vector<Action> due;
    for (const Action& action : actions)
        if (const auto left = daysUntilDue(action, today); left.has_value() && *left <= days)
            due.push_back(action);
    std::stable_sort(due.begin(), due.end(), [](const Action& a, const Action& b) { return a.due < b.due; });
    return due;
}

int ageDays(const Action& action, QDate today)
{
    if (!action.raisedOn.isValid())
        return 0;
    const bool ended = isClosed(action.standing.state) && action.standing.on.isValid();
    const QDate until = ended ? action.standing.on : today;
    return static_cast<int>(std::max<qint64>(0, action.raisedOn.daysTo(until)));
}

bool isLongOutstanding(const Action& action, QDate today)
{
    return !isClosed(action.standing.state) && action.raisedOn.isValid() &&
           action.raisedOn.addMonths(kLongOutstandingMonths) < today;
}

} // namespace sextant::improvement
