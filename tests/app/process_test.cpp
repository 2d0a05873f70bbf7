#include "support/paths.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

namespace {

/// Homes for programs of this test, and the programs that run in them.
class Homes
{
public:
    Homes()
    {
        for (const char* name : {"CONFIG_HOME", "DATA_HOME", "CACHE_HOME", "RUNTIME_DIR"}) {
            const QString folder = m_folder.filePath(QLatin1String(name));
            REQUIRE(QDir().mkpath(folder));
            REQUIRE(QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
            m_environment.insert(u"XDG_"_qs + QLatin1String(name), folder);
        }
        m_environment.insert(u"QT_QPA_PLATFORM"_qs, u"offscreen"_qs);
        m_environment.insert(u"QT_LOGGING_RULES"_qs, u"sextant.start.debug=true"_qs);
        m_environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_qs);
    }

    QString path(const QString& name) const { return m_folder.filePath(name); }

    void start(QProcess& process, const QStringList& arguments) const
    {
        process.setProcessEnvironment(m_environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.setWorkingDirectory(m_folder.path());
        process.start(QStringLiteral(SEXTANT_PROGRAM), arguments);
        REQUIRE(process.waitForStarted());
    }
    /// Starts and waits for the window.
    void show(QProcess& process, const QStringList& arguments) const
    {
        start(process, arguments);
        QByteArray printed;
        while (!printed.contains("first window painted")) {
            REQUIRE(process.waitForReadyRead(60'000));
            printed += process.readAll();
        }
    }
    QByteArray settings() const
    {
        for (const QString& folder :
             QDir(path(u"CONFIG_HOME"_qs)).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            QFile file(path(u"CONFIG_HOME/"_qs + folder + u"/sextant.ini"_qs));
            if (file.open(QFile::ReadOnly))
                return file.readAll();
        }
        return {};
    }
    /// A file that can be opened, made by the program itself: a copy of its demo.
    QString newFile(const QString& name) const
    {
        QProcess process;
        show(process, {u"--demo"_qs});
        process.terminate();
        REQUIRE(process.waitForFinished(60'000));
        const QString demo = path(u"DATA_HOME/sextant/demo/seabridge-en.sextant"_qs);
        REQUIRE(QFile::copy(demo, path(name)));
        return path(name);
    }

private:
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
};

bool ended(QProcess& process)
{
    return process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit &&
           process.exitCode() == 0;
}

} // namespace

TEST_CASE("a program that is asked to end by a signal ends well", "[app]")
{
    Homes homes;
    QProcess process;
    homes.show(process, {u"--demo"_qs});
    process.terminate();
    CHECK(ended(process));
    // Whoever holds a file leaves its mark beside it until it has closed it.
    CHECK(QDir(homes.path(u"DATA_HOME/sextant/demo"_qs)).entryList(QDir::Files).size() == 1);
}

TEST_CASE("a second start hands its file to the program that runs, and ends", "[app]")
{
    Homes homes;
    const QString file = homes.newFile(u"海桥 2026.sextant"_qs);
    QProcess first;
    homes.show(first, {});
    QProcess second;
    homes.start(second, {u"海桥 2026.sextant"_qs}); // relative to where it was started
    CHECK(ended(second));
    CHECK(first.state() == QProcess::Running);
    CHECK(QTest::qWaitFor([&] { return homes.settings().contains("recentFiles"); }, 60'000));
    first.terminate();
    CHECK(ended(first));
}

TEST_CASE("after a crash the next start is the only one again, and opens what it is given", "[app]")
{
    Homes homes;
    const QString file = homes.newFile(u"a.sextant"_qs);
    QProcess crashed;
    homes.show(crashed, {file});
    crashed.kill();
    REQUIRE(crashed.waitForFinished(60'000));
    QProcess next;
    homes.show(next, {file});
    QProcess third;
    homes.start(third, {});
    CHECK(ended(third));
    next.terminate();
    CHECK(ended(next));
}
