#pragma once

#include "base/language.h"

#include <QString>

namespace sextant::app {

/// Where the program keeps what it makes for itself (demo, backups), without a slash at the end.
QString dataFolder();
QString demoFolder();
/// The demo organisation as a file, in its \a language; it may not be there yet.
QString demoPath(Language language);
QString backupFolder();
/// For copies of evidence that other programs read; swept at each start.
QString openedFolder();
/// Where its settings lie.
QString configFolder();

} // namespace sextant::app
