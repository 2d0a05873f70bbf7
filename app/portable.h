#pragma once

#include <QString>

namespace sextant::app {

/// Whether the program keeps what is its own beside itself, on its stick.
struct Portable
{
    /// Folder of the program; empty: not portable. Paths within it are remembered relative to it, because a
    /// stick gets another letter in another computer.
    QString base;
    /// A file sextant.portable lies beside the program, but nothing can be written there.
    bool isRefused = false;

    bool isOn() const { return !base.isEmpty(); }
};

/// Where the running program lies; usable before there is an application object.
QString programFolder(const char* firstArgument);

/// When a file sextant.portable lies in \a programFolder and a folder can be made there, everything that the
/// program, Qt and its libraries keep (settings, data, cache, temporary files) goes to sextant-data beside it
/// from now on. To be called before anything asks for a folder.
Portable setUpPortable(const QString& programFolder);

} // namespace sextant::app
