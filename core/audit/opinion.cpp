#include "audit/opinion.h"

#include "audit/finding_rules.h"

namespace sextant::audit {

namespace {

constexpr int kHighsThatAreTooMany = 3;

OpinionRule ruleOf(const OpinionBasis& basis)
{
    if (!basis.failedGates.empty())
        return OpinionRule::FailedGate;
    if (basis.high >= kHighsThatAreTooMany)
        return OpinionRule::ThreeHigh;
    if (basis.high > 0)
        return OpinionRule::AnyHigh;
    return basis.medium + basis.low + basis.ungraded + basis.locked > 0 ? OpinionRule::OnlyMediumOrLow
                                                                        : OpinionRule::NoFindings;
}

Opinion opinionBy(OpinionRule rule)
{
    switch (rule) {
    case OpinionRule::NoFindings:
        return Opinion::Satisfactory;
    case OpinionRule::OnlyMediumOrLow:
        return Opinion::SomeImprovement;
    case OpinionRule::AnyHigh:
        return Opinion::MajorImprovement;
    case OpinionRule::ThreeHigh:
    case OpinionRule::FailedGate:
        break;
    }
    return Opinion::Unsatisfactory;
}

} // namespace

OpinionBasis opinionOf(std::span<const Finding> findings, std::vector<framework::ItemId> failedGates,
                       const std::optional<OpinionOverride>& departure)
{
    OpinionBasis basis;
    basis.failedGates = std::move(failedGates);
    basis.departure = departure;
    for (const Finding& finding : findings) {
        if (isLocked(finding)) {
            ++basis.locked;
            continue;
        }
        const auto grade = gradeOf(finding);
        basis.high += grade == framework::Grade::High ? 1 : 0;
        basis.medium += grade == framework::Grade::Medium ? 1 : 0;
        basis.low += grade == framework::Grade::Low ? 1 : 0;
        basis.ungraded += grade.has_value() ? 0 : 1;
    }
    basis.rule = ruleOf(basis);
    basis.byRule = opinionBy(basis.rule);
    return basis;
}

bool isPremature(const OpinionBasis& basis, const FieldworkProgress& progress)
{
    const bool nothingFound = basis.rule == OpinionRule::NoFindings && !basis.departure.has_value();
    const bool nobodyLooked = progress.checks == 0 || progress.open > 0;
    return nothingFound && (nobodyLooked || progress.partly > 0 || progress.notSatisfactory > 0);
}

} // namespace sextant::audit
