#pragma once

#include "ui/shared/command.h"

#include <QAbstractButton>
#include <QPointer>

namespace sextant::ui {

/// What pressing \a button does, as a command \a id; \a text where the button's own words need their place on
/// the page to be understood. The button's keys and whether it can be pressed now are the command's.
inline Command buttonCommand(const QString& id, QAbstractButton* button, const QString& text = {})
{
    Command command;
    command.id = id;
    command.text = text.isEmpty() ? button->text() : text;
    command.keys = button->shortcut();
    command.enabled = button->isEnabled();
    command.run = [button = QPointer(button)] {
        if (button != nullptr)
            button->click();
    };
    return command;
}

} // namespace sextant::ui
