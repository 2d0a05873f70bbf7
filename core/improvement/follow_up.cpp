#include "improvement/follow_up.h"

#include "improvement/action_rules.h"

#include <algorithm>

namespace sextant::improvement {

namespace {

/// The months at which the bands of AgeBands end.
constexpr std::array<int, kAgeBandCount - 1> kAgeMonths{3, 6, 12, 18};

size_t ageBand(const Action& action, QDate today)
{
    size_t band = 0;
    while (band < kAgeMonths.size() && action.raisedOn.addMonths(kAgeMonths[band]) < today)
        ++band;
    return band;
}

} // namespace

int FollowUp::open() const
{
    return byState[static_cast<size_t>(ActionState::Open)] +
           byState[static_cast<size_t>(ActionState::InProgress)] +
           byState[static_cast<size_t>(ActionState::ClaimedDone)];
}

std::optional<double> FollowUp::rate() const
{
    return due == 0 ? std::nullopt : std::optional(static_cast<double>(implemented) / due);
}

FollowUp followUpOf(std::span<const Action> actions, QDate today)
{
    FollowUp result;
    std::vector<const Action*> old;
    qint64 days = 0;
    for (const Action& action : actions) {
        const ActionState state = action.standing.state;
        ++result.byState[static_cast<size_t>(state)];
        result.overdue += isOverdue(action, today) ? 1 : 0;
        result.implemented += state == ActionState::Verified ? 1 : 0;
        const bool isDue = !isClosed(state) && action.due.isValid() && action.due <= today;
        result.due += isDue || state == ActionState::Verified ? 1 : 0;
        if (isClosed(state))
            continue;
        days += ageDays(action, today);
        ++result.ages[action.raisedOn.isValid() ? ageBand(action, today) : 0];
        if (isLongOutstanding(action, today))
            old.push_back(&action);
    }
    if (result.open() > 0)
        result.averageAgeDays = static_cast<int>(days / result.open());
    std::stable_sort(old.begin(), old.end(),
                     [](const Action* a, const Action* b) { return a->raisedOn < b->raisedOn; });
    for (const Action* action : old)
        result.longOutstanding.push_back(action->id);
    return result;
}

Action actionFrom(const audit::Finding& finding, const organisation::OrganisationId& organisation,
                  QDate today)
{
    Action action;
    action.organisation = organisation;
    action.source.kind = SourceKind::Finding;
    action.source.finding = finding.id;
    action.raisedOn = today;
    if (finding.restricted) {
        action.what = {u"Follow up restricted finding F%1"_qs.arg(finding.number),
                       u"跟进受限的审计发现F%1"_qs.arg(finding.number)};
        return action;
    }
    action.what = finding.recommendation.isEmpty() ? finding.title : finding.recommendation;
    action.owner = finding.owner;
    action.due = finding.due;
    return action;
}

std::vector<audit::FindingId> withoutAction(std::span<const audit::Finding> findings,
                                            std::span<const Action> actions)
{
    std::vector<audit::FindingId> missing;
    for (const audit::Finding& finding : findings) {
        const bool isAccepted = finding.response.kind == audit::ResponseKind::Accepted ||
                                finding.response.kind == audit::ResponseKind::PartlyAccepted;
        const bool isAnswered = std::ranges::any_of(actions, [&finding](const Action& action) {
            return action.source.kind == SourceKind::Finding && action.source.finding == finding.id &&
                   action.standing.state != ActionState::Superseded;
        });
        if (isAccepted && !isAnswered)
            missing.push_back(finding.id);
    }
    return missing;
}

std::vector<Action> actionsOf(const audit::FindingId& finding, std::span<const Action> actions)
{
    std::vector<Action> found;
    for (const Action& action : actions)
        if (action.source.kind == SourceKind::Finding && action.source.finding == finding)
            found.push_back(action);
    return found;
}

} // namespace sextant::improvement
