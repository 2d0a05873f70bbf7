#pragma once

#include "assessment/assessment.h"
#include "base/error.h"

namespace sextant::assessment {

/// \a response as it may be stored for \a item: options each once and in the item's order; nothing chosen or
/// an empty text become unanswered. Unanswered is always allowed. Errors: WrongKind {"item", "expected":
/// option | options | number | date | text}, UnknownOption {"item", "option"}, ReasonNeeded {"item"} for not
/// applicable without a reason, InvalidArgument {"what": "exclusive", "value": option}: an option that cannot
/// stand beside others, InvalidArgument {"what": "range", "value": number, "minimum", "maximum"}: outside the
/// item's limits (the latter two only where stated), or in none of its ranges; InvalidArgument {"what":
/// "date"}: not a day of the calendar.
[[nodiscard]] Result<Response> checkResponse(const framework::Item& item, const Response& response);

/// The same with the method's rule for not applicable. Further error: NotApplicableRefused {"item"}.
[[nodiscard]] Result<Response> checkResponse(const framework::Method& method, const framework::Item& item,
                                             const Response& response);

/// True when \a item may be answered "not applicable" under \a method (rule 8): a method that refuses it,
/// gives points for it, or adds up to fixed bands, takes it only from items that state points for it.
bool takesNotApplicable(const framework::Method& method, const framework::Item& item);

/// "option", "options", "number", "date" or "text".
QString kindName(framework::ItemKind kind);

} // namespace sextant::assessment
