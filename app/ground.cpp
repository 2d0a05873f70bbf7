#include "ground.h"

namespace sextant::app {

Ground::Ground(const Portable& portable)
    : ids(clock)
    , settings(portable)
    , library(QStringLiteral(":/packs"))
{}

workspace::Environment Ground::environment(const QString& vfs)
{
    return {.clock = clock,
            .ids = ids,
            .library = library,
            .authorName = settings.authorName(),
            .backupFolder = settings.backupFolder(),
            .allowReadOnly = true,
            .readOnly = false,
            .vfs = vfs,
            .syncEachWrite = true,
            .secondBackupFolder = settings.secondBackupFolder()};
}

} // namespace sextant::app
