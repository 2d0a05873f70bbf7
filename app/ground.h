#pragma once

#include "base/clock.h"
#include "base/id_source.h"
#include "settings.h"
#include "workspace/framework_library.h"
#include "workspace/workspace.h"

namespace sextant::app {

/// What the program stands on and what needs no display: it is there before the application object, so that a
/// file can be opened while the display is spoken with.
struct Ground
{
    explicit Ground(const Portable& portable = {});

    /// What a file is opened with, by the settings of now. \a vfs: tests, a fault-injecting SQLite VFS.
    workspace::Environment environment(const QString& vfs = {});

    SystemClock clock;
    SystemIdSource ids;
    Settings settings;
    workspace::FrameworkLibrary library;
};

} // namespace sextant::app
