#pragma once

#include "ui/shared/command.h"

#include <vector>

class QMenu;

namespace sextant::ui {

/// Everything in \a menu and the menus inside it that can be seen, as commands; what lies in a menu inside
/// bears its title in front ("Colours: Dark"). What is chosen bears a check mark, other actions \a icon. Why
/// an action is disabled is its status tip.
std::vector<Command> menuCommands(const QMenu& menu, Icon icon);

} // namespace sextant::ui
