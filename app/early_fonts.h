#pragma once

#include "base/language.h"

#include <future>
#include <optional>
#include <thread>

namespace sextant::app {

/// Finds out which fonts the system has, and which may stand in for those of a language, on a thread of its
/// own: reading the lists takes as long as the display takes to answer.
class EarlyFonts
{
public:
    EarlyFonts();
    ~EarlyFonts();

    /// The application object is there: Qt, which needs it, can take the fonts over for a window in \a
    /// language. Once.
    void goOn(Language language);

private:
    std::promise<std::optional<Language>> m_language; ///< nullopt: no window comes
    bool m_wentOn = false;
    std::jthread m_thread;
};

} // namespace sextant::app
