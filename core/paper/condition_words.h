#pragma once

#include "framework/framework_index.h"

#include <QString>

namespace sextant::paper {

/// When item number \a item of \a index is to be answered, for people with paper in front of them: "Only if
/// C2 (012K) is Yes", 仅当C2（012K）为“是”时作答. Empty when it always is.
QString conditionWords(const framework::FrameworkIndex& index, int item, Language language);

} // namespace sextant::paper
