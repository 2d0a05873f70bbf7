#include "folders.h"

#include <QStandardPaths>

namespace sextant::app {

QString dataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
}

QString demoFolder()
{
    return dataFolder() + u"/demo"_qs;
}

QString demoPath(Language language)
{
    return demoFolder() + u"/seabridge-"_qs + languageCode(language) + u".sextant"_qs;
}

QString backupFolder()
{
    return dataFolder() + u"/backups"_qs;
}

QString openedFolder()
{
    return dataFolder() + u"/opened"_qs;
}

QString configFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
}

} // namespace sextant::app
