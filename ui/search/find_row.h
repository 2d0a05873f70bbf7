#pragma once

#include "search/excerpt.h"
#include "ui/theme/icons.h"

#include <QKeySequence>
#include <QString>

#include <functional>
#include <vector>

namespace sextant::ui {

/// One line of what was found: something to go to or to do, or the heading of a group.
struct FindRow
{
    enum class Kind { Heading, Entry, More };

    Kind kind = Kind::Entry;
    Icon icon = Icon::ChevronRight;
    search::Excerpt title; ///< with what was looked for marked
    search::Excerpt text;  ///< second line; empty: the row has one
    QString fact;          ///< at the right: where it belongs, how many
    QString keys;          ///< at the right, as printed on a key cap
    bool enabled = true;
    QString why; ///< while it is not enabled
    std::function<void()> run;
};

/// A title without marks.
search::Excerpt unmarked(const QString& text);

/// \a keys as printed on a cap: "Ctrl Shift Z".
QString keyCapText(const QKeySequence& keys);

} // namespace sextant::ui
