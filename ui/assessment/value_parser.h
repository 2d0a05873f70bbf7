#pragma once

#include "assessment/assessment.h"
#include "framework/framework.h"

#include <QString>

namespace sextant::ui {

/// Why a typed answer cannot be taken.
enum class ValueProblem { None, NotANumber, TooManyDecimals, TooSmall, TooLarge, NotADate };

struct ParsedValue
{
    assessment::Response response; ///< monostate for an empty text
    ValueProblem problem = ValueProblem::None;
    friend bool operator==(const ParsedValue&, const ParsedValue&) = default;
};

/// What was typed as the answer to \a item (of kind Number, Date or Text), read tolerantly: full-width
/// digits, either decimal sign, dates as people write them. Numbers keep up to four decimals.
ParsedValue parseValue(const framework::Item& item, const QString& typed);

/// The answer as it stands in the field; empty for an unanswered item or another kind.
QString valueText(const assessment::Response& response);

} // namespace sextant::ui
