#pragma once

#include "paper/paper_input.h"

namespace sextant::testing {

/// The shipped readiness pack, unanswered.
paper::PaperInput readinessForm();

/// A made edition with an item of each kind and conditions between them, unanswered: C1 (yes, no) decides
/// over C2 and C3; C4 takes several options, C5 a number, C6 a date, C7 a text; C8 is asked when C1 is no or
/// C5 brings 2 points; C2 is asked again by C9.
paper::PaperInput kindsForm();

/// Sets the answer to the item with the code \a code.
void answer(paper::PaperInput& input, const char* code, const assessment::Response& response,
            const QString& note = {});

/// One option.
assessment::Response chosen(const char* option);

} // namespace sextant::testing
