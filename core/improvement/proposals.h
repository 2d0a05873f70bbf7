#pragma once

#include "improvement/action.h"
#include "scoring/gaps.h"

#include <span>
#include <vector>

namespace sextant::improvement {

/// An action that the figures suggest.
struct Proposal
{
    framework::ItemId item;
    bool gateFailed = false;
    Decimal points;         ///< what the item brings now
    Decimal target;         ///< what it should bring
    scoring::Fraction gain; ///< by how much the overall score would get better by it alone; never below 0
    LocalizedText what;
    friend bool operator==(const Proposal&, const Proposal&) = default;
};

/// Failed gates and items below their target, in the order of scoring::gaps(), without those that an action
/// already answers to: one of \a assessment that is not superseded, or of another assessment and not closed.
std::vector<Proposal> proposals(const scoring::PreparedFramework& framework, const scoring::ScoreCard& card,
                                const std::vector<std::optional<Decimal>>& targets,
                                const assessment::AssessmentId& assessment, std::span<const Action> actions);

/// \a proposal as a new action, but for its id and position.
Action proposedAction(const Proposal& proposal, const assessment::Assessment& assessment, QDate today);

} // namespace sextant::improvement
