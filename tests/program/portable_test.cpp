#include "portable.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <map>

using namespace sextant::app;

namespace {

/// The environment as it was before, whatever a test does to it.
class KeptEnvironment
{
public:
    KeptEnvironment()
    {
        for (const char* name : kNames)
            if (qEnvironmentVariableIsSet(name))
                m_values[name] = qgetenv(name);
    }
    ~KeptEnvironment()
    {
        for (const char* name : kNames)
            if (m_values.contains(name))
                qputenv(name, m_values[name]);
            else
                qunsetenv(name);
    }

private:
    static constexpr const char* kNames[] = {
        "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "TMPDIR", "TEMP", "TMP"};
    std::map<const char*, QByteArray> m_values;
};

void touch(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
}

} // namespace

TEST_CASE("without the marker, everything lies where the system keeps such things", "[program][portable]")
{
    const KeptEnvironment environment;
    const QTemporaryDir folder;
    const QString before = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
    const Portable portable = setUpPortable(folder.path());
    CHECK_FALSE(portable.isOn());
    CHECK_FALSE(portable.isRefused);
    CHECK(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) == before);
    CHECK(QDir(folder.path()).isEmpty());
}

TEST_CASE("with the marker beside the program, everything lies beside it", "[program][portable]")
{
    const KeptEnvironment environment;
    const QTemporaryDir folder;
    touch(folder.filePath(QStringLiteral("sextant.portable")));
    const Portable portable = setUpPortable(folder.path());
    CHECK(portable.isOn());
    CHECK(portable.base == folder.path());
    for (const auto location : {QStandardPaths::AppConfigLocation, QStandardPaths::AppLocalDataLocation,
                                QStandardPaths::CacheLocation})
        CHECK(QStandardPaths::writableLocation(location).startsWith(folder.path() + QLatin1Char('/')));
    CHECK(QDir::tempPath().startsWith(folder.path()));
}

TEST_CASE("a stick that takes nothing leaves the program on the computer, and is told", "[program][portable]")
{
    const KeptEnvironment environment;
    const QTemporaryDir folder;
    const QString before = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
    touch(folder.filePath(QStringLiteral("sextant.portable")));
    touch(folder.filePath(QStringLiteral("sextant-data"))); // a file where the folder should be
    const Portable portable = setUpPortable(folder.path());
    CHECK_FALSE(portable.isOn());
    CHECK(portable.isRefused);
    CHECK(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) == before);
}

TEST_CASE("the marker must be a file", "[program][portable]")
{
    const KeptEnvironment environment;
    const QTemporaryDir folder;
    REQUIRE(QDir(folder.path()).mkdir(QStringLiteral("sextant.portable")));
    CHECK_FALSE(setUpPortable(folder.path()).isOn());
}

TEST_CASE("what lies on the stick is remembered relative to the program, wherever the stick is",
          "[program][portable]")
{
    const Portable here{QStringLiteral("/media/a/Sextant"), false, QStringLiteral("/media/a")};
    const Portable there{QStringLiteral("/run/stick/Sextant"), false, QStringLiteral("/run/stick")};
    const auto [path, now] = GENERATE(table<QString, QString>(
        {{QStringLiteral("/media/a/Sextant/海桥.sextant"), QStringLiteral("/run/stick/Sextant/海桥.sextant")},
         {QStringLiteral("/media/a/Files/b.sextant"), QStringLiteral("/run/stick/Files/b.sextant")},
         {QStringLiteral("/media/another/c.sextant"), QStringLiteral("/media/another/c.sextant")},
         {QStringLiteral("/home/li/d.sextant"), QStringLiteral("/home/li/d.sextant")},
         {QString(), QString()}}));
    CHECK(here.foundPath(here.keptPath(path)) == path);
    CHECK(there.foundPath(here.keptPath(path)) == now);
    const Portable off;
    CHECK(off.keptPath(path) == path);
    CHECK(off.foundPath(path) == path);
}
