#pragma once

#include "improvement/action.h"

namespace sextant::improvement {

/// The words of the code lists, in both languages.
const LocalizedText& stateLabel(ActionState state);
const LocalizedText& fundingLabel(FundingSource source);

/// The name of a state or funding source in files and on the command line: "claimedDone", "toBeFound".
QString stateName(ActionState state);
QString fundingName(FundingSource source);
/// nullopt when there is none of that name.
std::optional<ActionState> stateNamed(const QString& name);
std::optional<FundingSource> fundingNamed(const QString& name);

inline constexpr int kFundingCount = 7;

} // namespace sextant::improvement
