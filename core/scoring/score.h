#pragma once

#include "assessment/assessment.h"
#include "framework/framework_index.h"
#include "scoring/score_card.h"

#include <QDate>

#include <vector>

namespace sextant::scoring {

/// What scoring needs of one answer, by item index.
struct SheetEntry
{
    const assessment::Response* response = nullptr; ///< nullptr: unanswered
    bool conflicted = false;
    bool reviewed = false; ///< the present response has a valid review (an N/A gate is then dropped)
};

/// Scores a whole assessment by the method of the framework (docs/scoring.md has the rules).
/// \a sheet has one entry for each item of \a index; \a asOf is the day against which dates count.
ScoreCard score(const framework::FrameworkIndex& index, const std::vector<SheetEntry>& sheet, QDate asOf);

} // namespace sextant::scoring
