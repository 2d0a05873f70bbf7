#include "improvement/proposals.h"

#include "improvement/action_rules.h"

#include "assessment/points.h"

#include <algorithm>

namespace sextant::improvement {

namespace {

/// "Segregation of duties: reach “Established” (3)", in both languages.
LocalizedText wordsFor(const framework::Item& item, const Decimal& target)
{
    const LocalizedText title = item.title.isEmpty() ? item.question : item.title;
    const QString points = target.toString();
    for (const framework::Option& option : item.options)
        if (!option.label.isEmpty() && assessment::optionPoints(item, option) == target)
            return {QStringLiteral("%1: reach “%2” (%3)")
                        .arg(title.in(Language::English), option.label.in(Language::English), points),
                    QStringLiteral("%1：达到“%2”（%3）")
                        .arg(title.in(Language::Chinese), option.label.in(Language::Chinese), points)};
    return {QStringLiteral("%1: reach %2").arg(title.in(Language::English), points),
            QStringLiteral("%1：达到%2").arg(title.in(Language::Chinese), points)};
}

bool answersTo(const Action& action, const framework::ItemId& item,
               const assessment::AssessmentId& assessment)
{
    if (action.source.kind == SourceKind::Free || action.source.item != item)
        return false;
    return action.source.assessment == assessment ? action.standing.state != ActionState::Superseded
                                                  : !isClosed(action.standing.state);
}

} // namespace

std::vector<Proposal> proposals(const scoring::PreparedFramework& framework, const scoring::ScoreCard& card,
                                const std::vector<std::optional<Decimal>>& targets,
                                const assessment::AssessmentId& assessment, std::span<const Action> actions)
{
    std::vector<Proposal> proposed;
    for (const scoring::Gap& gap : scoring::gaps(framework, card, targets)) {
        const framework::Item& item = *framework.index().items()[static_cast<size_t>(gap.item)];
        if (std::none_of(actions.begin(), actions.end(),
                         [&](const Action& action) { return answersTo(action, item.id, assessment); }))
            proposed.push_back(
                {item.id, gap.gateFailed, gap.points, gap.target, gap.gain, wordsFor(item, gap.target)});
    }
    return proposed;
}

Action proposedAction(const Proposal& proposal, const assessment::Assessment& assessment, QDate today)
{
    Action action;
    action.organisation = assessment.organisation;
    action.what = proposal.what;
    action.source = {proposal.gateFailed ? SourceKind::Gate : SourceKind::Item, assessment.id, proposal.item};
    action.target = proposal.target;
    action.raisedOn = today;
    return action;
}

} // namespace sextant::improvement
