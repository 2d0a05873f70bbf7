#pragma once

#include "scoring/prepared_framework.h"
#include "scoring/score_card.h"

namespace sextant::scoring::detail {

/// Fills in the three verdicts of \a card from its figures and gates (rule 13). Those at worst and best take
/// every open item at its worst and its best points; what is not applicable and not reviewed yet is taken as
/// confirmed.
void judgeReadiness(const PreparedFramework& framework, ScoreCard& card);

} // namespace sextant::scoring::detail
