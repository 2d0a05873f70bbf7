#pragma once

#include "audit/engagement_rules.h"
#include "audit/finding_rules.h"
#include "audit/opinion.h"
#include "audit/risk.h"
#include "audit/sample_record.h"

#include <optional>

namespace sextant::audit {

// The words of the code lists, in both languages, and their names in files and on the command line
// ("riskAccepted"). For: TeamRole, EngagementStage, Confidentiality, Opinion, OpinionRule, framework::Grade,
// FindingStage, ResponseKind, FindingFault, IndependenceKind, Gap, PlanChoice, RiskFactor, RiskLevel,
// TestResult. A Gap and a FindingFault say what is missing ("root cause"), an IndependenceKind and an
// OpinionRule are sentences without a full stop.

template <typename Enum>
const LocalizedText& label(Enum value);

template <typename Enum>
QString nameOf(Enum value);

/// nullopt when there is none of that name.
template <typename Enum>
std::optional<Enum> named(const QString& name);

/// How many enumerators there are.
template <typename Enum>
int countOf();

} // namespace sextant::audit
