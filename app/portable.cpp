#include "portable.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

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

bool takesFiles(const QString& folder)
{
    QTemporaryFile trial(folder + QStringLiteral("/sextant-XXXXXX.tmp"));
    return QDir().mkpath(folder) && trial.open();
}

} // namespace

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
        if (!takesFiles(own + u'/' + QLatin1String(name)))
            return {{}, true};
    for (const auto& [variable, name] : kVariables)
        qputenv(variable, QFile::encodeName(own + u'/' + QLatin1String(name)));
    return {programFolder, false};
}

} // namespace sextant::app
