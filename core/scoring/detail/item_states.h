#pragma once

#include "scoring/score.h"

namespace sextant::scoring::detail {

/// The trace: state, points and weight of every item (rules 4 to 8 and 14).
std::vector<ItemScore> itemScores(const PreparedFramework& framework, const std::vector<SheetEntry>& sheet,
                                  QDate asOf);

/// Every gate by item (rule 12): those of hidden items, and of items not applicable and reviewed, are
/// dropped.
std::vector<GateResult> gateResults(const PreparedFramework& framework, const std::vector<SheetEntry>& sheet,
                                    const std::vector<ItemScore>& items);

/// True when \a points meet \a threshold.
bool passesGate(framework::Direction better, Decimal points, Decimal threshold);

} // namespace sextant::scoring::detail
