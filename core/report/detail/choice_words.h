#pragma once

#include "report/choices.h"

namespace sextant::report::detail {

/// "FINAL"; empty for none.
const LocalizedText& watermarkWord(Watermark watermark);
const LocalizedText& demoWatermark();
/// What a report says that everything was left out of.
const LocalizedText& nothingChosen();
/// In place of the name of a person.
const LocalizedText& nameWithheld();

} // namespace sextant::report::detail
