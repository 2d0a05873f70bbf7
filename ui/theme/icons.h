#pragma once

#include <QString>

#include <array>

namespace sextant::ui {

/// The icons of resources/icons: one family on a 24 grid, one path each.
enum class Icon {
    Mark,
    Home,
    Assessment,
    Audit,
    Plan,
    Report,
    Exchange,
    Learning,
    Settings,
    Search,
    Check,
    Close,
    Plus,
    Flag,
    Note,
    Clip,
    File,
    Image,
    Table,
    ChevronDown,
    ChevronRight,
    ChevronLeft,
    ChevronUp,
    Alert,
    Info,
    Gate,
    Key,
    History,
    Open,
    Box,
    Demo,
    Calendar,
    User,
    Users,
    Grid,
    Single,
    Chart,
    Filter,
    Dice,
    Print,
    Undo,
    Laptop,
    Lock,
    Help,
    Dash,
    Dot,
    Timer,
    Export,
    Same,
    Trash,
    More,
    Manual,
};

inline constexpr std::array kIconNames = {
    "mark",         "home",       "assessment", "audit",    "plan",  "report",       "exchange",
    "learning",     "settings",   "search",     "check",    "close", "plus",         "flag",
    "note",         "clip",       "file",       "image",    "table", "chevron-down", "chevron-right",
    "chevron-left", "chevron-up", "alert",      "info",     "gate",  "key",          "history",
    "open",         "box",        "demo",       "calendar", "user",  "users",        "grid",
    "single",       "chart",      "filter",     "dice",     "print", "undo",         "laptop",
    "lock",         "help",       "dash",       "dot",      "timer", "export",       "same",
    "trash",        "more",       "manual",
};

static_assert(kIconNames.size() == static_cast<std::size_t>(Icon::Manual) + 1);

/// File name of \a icon without folder and ending.
inline QString iconName(Icon icon)
{
    return QString::fromLatin1(kIconNames.at(static_cast<std::size_t>(icon)));
}

} // namespace sextant::ui
