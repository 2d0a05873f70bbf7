#pragma once

#include "assessment/assessment.h"
#include "base/error.h"

#include <QString>

namespace sextant::assessment {

/// \a response in the column `response` of ANSWERS.csv: option ids joined by "|", a number, an ISO date, or
/// text. Empty when unanswered, and when not applicable, whose reason has its own column. A text that is "-"
/// or begins with a backslash gets a backslash before it, so that it comes back as it was.
QString responseText(const Response& response);

/// The inverse, for \a item: "-" clears (unanswered). Numbers, dates and option ids may have full-width
/// characters and blanks around them. \a text is not empty: an empty cell leaves the answer as it is. Errors:
/// those of checkResponse(); WrongKind also when the text is no number or no date.
[[nodiscard]] Result<Response> parseResponse(const framework::Item& item, const QString& text);

} // namespace sextant::assessment
