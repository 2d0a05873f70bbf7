#pragma once

#include <QString>

namespace sextant::app {

/// Whether the program keeps what is its own beside itself, on its stick.
struct Portable
{
    QString base; ///< folder of the program; empty: not portable
    /// A file sextant.portable lies beside the program, but nothing can be written there.
    bool isRefused = false;
    QString volume =
        {}; ///< where the stick is mounted; empty: only what lies within `base` is known to be on it

    bool isOn() const { return !base.isEmpty(); }
    /// \a path as it is remembered: what lies on the stick relative to `base`, because a stick gets another
    /// letter in another computer; anything else, and everything when not portable, as it is.
    QString keptPath(const QString& path) const;
    /// The path that \a kept stands for now.
    QString foundPath(const QString& kept) const;
};

/// Where the running program lies; usable before there is an application object.
QString programFolder(const char* firstArgument);

/// When a file sextant.portable lies in \a programFolder and a folder can be made there, everything that the
/// program, Qt and its libraries keep (settings, data, cache, temporary files) goes to sextant-data beside it
/// from now on. To be called before anything asks for a folder.
Portable setUpPortable(const QString& programFolder);

} // namespace sextant::app
