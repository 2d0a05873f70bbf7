#pragma once

#include "audit/basics.h"
#include "audit/finding.h"
#include "audit/progress.h"

#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace sextant::audit {

/// What an engagement says as a whole, from the best to the worst.
enum class Opinion { Satisfactory, SomeImprovement, MajorImprovement, Unsatisfactory };

/// The lead departs from the rule and says why.
struct OpinionOverride
{
    Opinion opinion = Opinion::Satisfactory;
    QString reason; ///< never empty in a signed report
    organisation::PersonId by;
    QDate on;
    friend bool operator==(const OpinionOverride&, const OpinionOverride&) = default;
};

/// Why the rule gives what it gives: the gravest that applies.
enum class OpinionRule { NoFindings, OnlyMediumOrLow, AnyHigh, ThreeHigh, FailedGate };

/// The opinion with everything that it follows from.
struct OpinionBasis
{
    Opinion byRule = Opinion::Satisfactory;
    OpinionRule rule = OpinionRule::NoFindings;
    int high = 0;
    int medium = 0;
    int low = 0;
    int ungraded = 0; ///< not weighed yet: keep the opinion from being satisfactory
    int locked = 0;   ///< restricted ones that are not open: the same; their grades are not counted
    std::vector<framework::ItemId> failedGates;
    std::optional<OpinionOverride> departure;

    /// What the report says: the departure, else the rule.
    Opinion effective() const { return departure.has_value() ? departure->opinion : byRule; }
    /// By how many steps the departure is milder (negative) or graver (positive) than the rule; the manual
    /// suggests one at most.
    int stepsFromRule() const { return static_cast<int>(effective()) - static_cast<int>(byRule); }
    friend bool operator==(const OpinionBasis&, const OpinionBasis&) = default;
};

/// Three high findings or a failed gate: unsatisfactory; one or two high: major improvement needed; only
/// medium, low or ungraded ones: some improvement needed; none: satisfactory. Our suggestion, after the
/// practice of audit offices in the UN system (UNDP OAI, UNFPA). Findings count whatever their stage.
OpinionBasis opinionOf(std::span<const Finding> findings, std::vector<framework::ItemId> failedGates,
                       const std::optional<OpinionOverride>& departure);

/// True while "satisfactory" would only say that nobody has looked yet: there is no finding, no failed gate
/// and no departure, but there is no check, checks are open, or were not met without a finding for them. No
/// opinion is shown then.
bool isPremature(const OpinionBasis& basis, const FieldworkProgress& progress);

} // namespace sextant::audit
