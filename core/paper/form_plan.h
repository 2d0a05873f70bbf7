#pragma once

#include "paper/paper_input.h"

#include <optional>

namespace sextant::paper {

/// One question of a form.
struct PlannedRow
{
    int item = 0;             ///< of the framework's index
    bool conditional = false; ///< to be answered only if its condition holds
    friend bool operator==(const PlannedRow&, const PlannedRow&) = default;
};

/// The questions of the form of \a input, in the order of the framework: in the assessment's scope, in the
/// sections chosen, and not certain to be irrelevant. A condition on what is not answered yet (on a blank
/// form: on anything) leaves a question conditional; one that the answers decide leaves it out, or asks it
/// like any other. Conditions hold as in assessment::Relevance.
std::vector<PlannedRow> plannedRows(const PaperInput& input);

/// The first of \a sections that the framework does not have.
std::optional<framework::SectionId> unknownSection(const framework::FrameworkIndex& index,
                                                   const std::vector<framework::SectionId>& sections);

} // namespace sextant::paper
