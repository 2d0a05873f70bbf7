#pragma once

#include "ui/theme/icons.h"

#include <QString>

#include <functional>

namespace sextant::ui {

class Page;

/// What the window knows of a page before it exists: enough for the rail and for "go to". The page itself is
/// made when it first comes to the front, so that a start makes only what shows.
struct PageEntry
{
    QString id;                     ///< what Page::id() will say
    std::function<QString()> title; ///< in the present language, as Page::title()
    Icon icon = Icon::Home;
    std::function<Page*()> make; ///< called once, when the page is first shown; hands it over, connected
    QString within = {}; ///< the page of which this is a part: it stands for it on the rail; empty: itself
};

} // namespace sextant::ui
