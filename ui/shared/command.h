#pragma once

#include "ui/theme/icons.h"

#include <QKeySequence>
#include <QString>

#include <functional>

namespace sextant::ui {

/// Something that can be done now, as the command palette and the help list it.
struct Command
{
    QString id;        ///< "assessment.flag": page and act; never shown, never changed
    QString text;      ///< what it does, as a menu would say it, in the present language
    QKeySequence keys; ///< empty: none; the page that answers commands() listens to them itself
    Icon icon = Icon::ChevronRight;
    bool enabled = true;
    std::function<void()> run; ///< valid until the page changes; the palette asks anew each time it opens
    QString why = {};          ///< while it is disabled: the reason, in a few words of the present language
};

} // namespace sextant::ui
