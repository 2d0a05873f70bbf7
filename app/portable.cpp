#include "portable.h"

#include "workspace/backups.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <array>
#include <utility>

namespace sextant::app {

namespace {

const QString kMarker = QStringLiteral("/sextant.portable");
const QString kFolder = QStringLiteral("/sextant-data");

/// By these everything that asks the system for a folder is led.
constexpr std::array<std::pair<const char*, const char*>, 7> kVariables{{
    {"XDG_CONFIG_HOME", "config"},
    {"XDG_DATA_HOME", "data"},
    {"XDG_STATE_HOME", "data"},
    {"XDG_CACHE_HOME", "cache"},
    {"TMPDIR", "cache"},
    {"TEMP", "cache"},
    {"TMP", "cache"},
}};

} // namespace

QString Portable::keptPath(const QString& path) const
{
    const bool isOnStick = isOn() && path.startsWith((volume.isEmpty() ? base : volume) + u'/');
    return isOnStick ? QDir(base).relativeFilePath(path) : path;
}

QString Portable::foundPath(const QString& kept) const
{
    return kept.isEmpty() || !isOn() ? kept : QDir::cleanPath(QDir(base).absoluteFilePath(kept));
}

QString programFolder(const char* firstArgument)
{
    const QFileInfo running(QStringLiteral("/proc/self/exe")); // Linux
    const QString path = running.exists() ? running.canonicalFilePath()
                                          : QFileInfo(QFile::decodeName(firstArgument)).canonicalFilePath();
    return QFileInfo(path).absolutePath();
}

Portable setUpPortable(const QString& programFolder)
{
    if (!QFileInfo(programFolder + kMarker).isFile())
        return {};
    const QString own = programFolder + kFolder;
    for (const auto& [variable, name] : kVariables)
        if (!workspace::tryBackupFolder(own + u'/' + QLatin1String(name)))
            return {{}, true};
    for (const auto& [variable, name] : kVariables)
        qputenv(variable, QFile::encodeName(own + u'/' + QLatin1String(name)));
    const QStorageInfo volume(programFolder);
    return {programFolder, false, volume.isRoot() ? QString() : volume.rootPath()};
}

} // namespace sextant::app
