#pragma once

#include "scoring/prepared_framework.h"
#include "scoring/score_card.h"

#include <optional>
#include <vector>

namespace sextant::scoring {

/// A rated item that is worse than it should be.
struct Gap
{
    int item = 0; ///< index of the item
    Decimal points;
    Decimal target;
    bool gateFailed = false;
    Fraction gain; ///< by how much the overall score would get better if the item reached its target; never
                   ///< below 0
    friend bool operator==(const Gap&, const Gap&) = default;
};

/// The gaps of \a card, failed gates first, then by gain, the greatest first, then in reading order.
/// \a targets: by item, the points aimed at; nullopt: none. A failed gate aims at its threshold at least.
/// Items that are open, not applicable, hidden or unscored have no gap.
std::vector<Gap> gaps(const PreparedFramework& framework, const ScoreCard& card,
                      const std::vector<std::optional<Decimal>>& targets);

} // namespace sextant::scoring
