#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "base/id_source.h"
#include "base/language.h"
#include "workspace/framework_library.h"

#include "cli/output.h"

#include <QString>

#include <functional>

namespace sextant::cli {

/// What the process ends with (docs/command-line.md).
enum class ExitStatus {
    Done = 0,       ///< done
    Found = 1,      ///< done, and it found something
    WrongUsage = 2, ///< the command line makes no sense
    Refused = 3,    ///< understood, and refused
    NoAccess = 4    ///< a file cannot be read or written
};

struct Settings
{
    bool json = false;
    Language language = Language::English;
    QString author; ///< empty: the system's user name
};

class Context;

/// What a verb does once the command line is understood.
using Action = std::function<Result<ExitStatus>(Context&)>;

/// What every verb gets: the settings, the shipped packs, time and ids, and where its words go.
class Context
{
public:
    explicit Context(const Settings& chosen);

    Settings settings;
    Output output;
    SystemClock clock;
    SystemIdSource ids{clock};
    workspace::FrameworkLibrary library;
    Action action;
    bool hasOwnApplication = false; ///< the action makes its own QCoreApplication: one that can paint

    /// The half of \a phrase in the chosen language.
    QString say(const Phrase& phrase) const { return phrase.in(settings.language); }
    const QString& say(const LocalizedText& text) const { return text.in(settings.language); }
};

} // namespace sextant::cli
