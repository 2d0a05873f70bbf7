#pragma once

#include "assessment/assessment.h"
#include "framework/framework_index.h"
#include "scoring/prepared_framework.h"
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
    bool asked = true;     ///< false: outside the assessment's scope, hidden whatever the conditions say
};

/// Scores a whole assessment by the method of the framework (docs/scoring.md has the rules).
/// \a sheet has one entry for each item of \a index; \a asOf is the day against which dates count.
ScoreCard score(const framework::FrameworkIndex& index, const std::vector<SheetEntry>& sheet, QDate asOf);

/// The same, for those who score one framework again and again: \a framework is made once.
ScoreCard score(const PreparedFramework& framework, const std::vector<SheetEntry>& sheet, QDate asOf);

} // namespace sextant::scoring
