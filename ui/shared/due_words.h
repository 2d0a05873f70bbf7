#pragma once

#include <QString>

namespace sextant::ui {

/// "3 days late", "due today", "in 12 days" of something due in \a days (negative: late): late or near is
/// said in words, never by colour alone.
QString dueWords(int days);

} // namespace sextant::ui
