#include "journeys/desk.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>

#include <atspi/atspi.h>
#include <csignal>
#include <sys/prctl.h>

namespace journeys {

namespace {

constexpr int kStartMs = 60'000;

void end(QProcess& process)
{
    process.terminate();
    if (!process.waitForFinished(kStartMs))
        process.kill();
}

} // namespace

QByteArray startAndReadLine(QProcess& process, const QString& program, const QStringList& arguments)
{
    process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
    process.start(program, arguments);
    while (!process.canReadLine() && process.waitForReadyRead(kStartMs)) {
    }
    const QByteArray line = process.readLine().trimmed();
    INFO(program.toStdString() << ": " << process.errorString().toStdString()
                               << process.readAllStandardError().toStdString());
    REQUIRE_FALSE(line.isEmpty());
    return line;
}

Desk& Desk::instance()
{
    static Desk desk;
    return desk;
}

Desk::Desk()
{
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_folder.path()));
    qunsetenv("XDG_SESSION_TYPE");
    qunsetenv("WAYLAND_DISPLAY");
    qunsetenv("AT_SPI_BUS_ADDRESS");
    startDisplay();
    startBus();
    REQUIRE(atspi_init() == 0);
    atspi_set_timeout(kStartMs, kStartMs); // a busy machine is no fault
}

Desk::~Desk()
{
    atspi_exit();
    end(m_bus);
    end(m_display);
}

void Desk::startDisplay()
{
    const QString screenSize = QStringLiteral("%1x%2x24").arg(screen().width()).arg(screen().height());
    const QByteArray number = startAndReadLine(
        m_display, QStringLiteral("Xvfb"),
        {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"), QStringLiteral("0"),
         screenSize, QStringLiteral("-nolisten"), QStringLiteral("tcp"), QStringLiteral("-noreset"),
         QStringLiteral("-nocursor"), QStringLiteral("-fbdir"), m_folder.path()});
    qputenv("DISPLAY", ':' + number);
}

void Desk::startBus()
{
    const QString address = QStringLiteral("--address=unix:path=%1/bus").arg(m_folder.path());
    qputenv("DBUS_SESSION_BUS_ADDRESS",
            startAndReadLine(m_bus, QStringLiteral("dbus-daemon"),
                             {QStringLiteral("--session"), QStringLiteral("--nofork"),
                              QStringLiteral("--print-address=1"), address}));
}

QProcessEnvironment Desk::environment(const QString& home) const
{
    QProcessEnvironment settings = QProcessEnvironment::systemEnvironment();
    settings.insert(QStringLiteral("HOME"), home);
    settings.insert(QStringLiteral("XDG_CONFIG_HOME"), home + QStringLiteral("/config"));
    settings.insert(QStringLiteral("XDG_DATA_HOME"), home + QStringLiteral("/data"));
    settings.insert(QStringLiteral("XDG_CACHE_HOME"), home + QStringLiteral("/cache"));
    settings.insert(QStringLiteral("XDG_RUNTIME_DIR"), home + QStringLiteral("/runtime"));
    settings.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    settings.insert(QStringLiteral("QT_LINUX_ACCESSIBILITY_ALWAYS_ON"), QStringLiteral("1"));
    settings.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    settings.insert(QStringLiteral("TZ"), QStringLiteral("UTC"));
    return settings;
}

} // namespace journeys
