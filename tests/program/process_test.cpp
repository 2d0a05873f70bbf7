#include <catch2/catch.hpp>

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

namespace {

/// A home of its own for the program, so that every file it writes can be found.
struct Home
{
    Home()
    {
        environment = QProcessEnvironment::systemEnvironment();
        for (const char* name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"})
            environment.remove(QString::fromLatin1(name));
        environment.insert(QStringLiteral("HOME"), folder.filePath(QStringLiteral("home")));
        environment.insert(QStringLiteral("TMPDIR"), folder.filePath(QStringLiteral("tmp")));
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), folder.filePath(QStringLiteral("run")));
        environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"),
                           QStringLiteral("unix:path=/nonexistent"));
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        environment.insert(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("sextant.start.debug=true"));
        environment.insert(QStringLiteral("QT_FORCE_STDERR_LOGGING"), QStringLiteral("1"));
        for (const char* name : {"home", "tmp", "run", "program"})
            QDir(folder.path()).mkdir(QString::fromLatin1(name));
        QFile::setPermissions(folder.filePath(QStringLiteral("run")),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    QString config() const { return folder.filePath(QStringLiteral("home/.config/sextant/sextant.ini")); }
    QString program() const { return folder.filePath(QStringLiteral("program/sextant")); }
    /// Files below \a name, without its sockets.
    QStringList filesIn(const QString& name) const
    {
        QStringList files;
        QDirIterator it(folder.filePath(name), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (it.hasNext())
            files << it.next();
        return files;
    }
    /// Starts \a executable, waits for its window, and ends it. False when no window came.
    bool showsItsWindow(const QString& executable, const QStringList& arguments = {}) const
    {
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(executable, arguments);
        QByteArray output;
        while (!output.contains("first window painted")) {
            if (!process.waitForReadyRead(60'000))
                break;
            output += process.readAll();
        }
        process.terminate();
        if (!process.waitForFinished(10'000))
            process.kill();
        process.waitForFinished(10'000);
        INFO(output.toStdString());
        CHECK(output.contains("first window painted"));
        return output.contains("first window painted");
    }
    QTemporaryDir folder;
    QProcessEnvironment environment;
};

void write(const QString& path, const QByteArray& bytes)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    REQUIRE(file.write(bytes) == bytes.size());
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QString kSextant = QStringLiteral(SEXTANT);
const QString kCli = QStringLiteral(SEXTANT_CLI);

} // namespace

TEST_CASE("the program starts with damaged settings and keeps them aside", "[program][process]")
{
    const Home home;
    const QByteArray damaged("[look]\ntextSize=15\0\0\0", 22);
    write(home.config(), damaged);
    CHECK(home.showsItsWindow(kSextant));
    CHECK(bytesOf(home.config() + QStringLiteral(".damaged")) == damaged);
}

TEST_CASE("the program starts with a folder in the place of its settings", "[program][process]")
{
    const Home home;
    REQUIRE(QDir().mkpath(home.config()));
    CHECK(home.showsItsWindow(kSextant));
    CHECK(QFileInfo(home.config()).isDir());
    CHECK(QDir(home.config()).isEmpty());
}

TEST_CASE("with the marker, the program writes beside itself and nowhere else",
          "[program][process][portable]")
{
    const Home home;
    REQUIRE(QFile::copy(kSextant, home.program()));
    write(home.folder.filePath(QStringLiteral("program/sextant.portable")), {});
    CHECK(home.showsItsWindow(home.program(), {QStringLiteral("--demo")}));
    CHECK(QFileInfo::exists(home.folder.filePath(QStringLiteral("program/sextant-data/data/sextant/demo"))));
    CHECK(home.filesIn(QStringLiteral("home")) == QStringList());
    CHECK(home.filesIn(QStringLiteral("tmp")) == QStringList());
}

TEST_CASE("with the marker, the command line copies what it reads beside itself",
          "[program][process][portable]")
{
    const Home home;
    const QString program = home.folder.filePath(QStringLiteral("program/sextant-cli"));
    REQUIRE(QFile::copy(kCli, program));
    write(home.folder.filePath(QStringLiteral("program/sextant.portable")), {});
    const QString file = home.folder.filePath(QStringLiteral("demo.sextant"));
    for (const QStringList& arguments : {QStringList{QStringLiteral("new"), file, QStringLiteral("--demo")},
                                         QStringList{QStringLiteral("verify"), file}})
    {
        QProcess process;
        process.setProcessEnvironment(home.environment);
        process.start(program, arguments);
        REQUIRE(process.waitForFinished(60'000));
        CHECK(process.exitCode() == 0);
    }
    CHECK(QFileInfo(home.folder.filePath(QStringLiteral("program/sextant-data/cache"))).isDir());
    CHECK(home.filesIn(QStringLiteral("home")) == QStringList());
    CHECK(home.filesIn(QStringLiteral("tmp")) == QStringList());
}

TEST_CASE("the command line keeps nothing of its own", "[program][process][portable]")
{
    const Home home;
    const QString file = home.folder.filePath(QStringLiteral("program/demo.sextant"));
    QProcess process;
    process.setProcessEnvironment(home.environment);
    process.start(kCli, {QStringLiteral("new"), file, QStringLiteral("--demo")});
    REQUIRE(process.waitForFinished(60'000));
    CHECK(process.exitCode() == 0);
    CHECK(QFileInfo::exists(file));
    CHECK(home.filesIn(QStringLiteral("home")) == QStringList());
    CHECK(home.filesIn(QStringLiteral("tmp")) == QStringList());
}
