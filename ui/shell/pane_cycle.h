#pragma once

#include <vector>

class QWidget;

namespace sextant::ui {

/// Gives the focus to the next pane (\a step 1) or the one before (-1), counted from the one that holds \a
/// from, round and round; panes without anything to focus are left out. In a pane, what was focused there
/// last comes first. False when no pane can take the focus.
bool focusNextPane(const std::vector<QWidget*>& panes, QWidget* from, int step);

} // namespace sextant::ui
