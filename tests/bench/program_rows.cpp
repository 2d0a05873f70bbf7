#include "rows.h"

#include "process_figures.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>

namespace sextant::bench {

namespace {

struct Start
{
    double milliseconds = 0;
    long kib = 0;
};

/// Starts \a program and waits for the line it prints after its first painted window; its memory is read then.
Start firstPaint(const QString& program, const QStringList& arguments, const QProcessEnvironment& environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    QByteArray printed;
    while (!printed.contains('\n') && process.waitForReadyRead(20'000))
        printed += process.readAll();
    Start start{static_cast<double>(timer.nsecsElapsed()) / 1e6, 0};
    start.kib = proportionalKib(QByteArray::number(process.processId()).constData());
    process.terminate();
    process.waitForFinished(5'000);
    return start;
}

/// A session's bus, as every desktop has one: without it, each program that asks for the screen reader would first
/// try to start one.
class SessionBus
{
public:
    SessionBus()
    {
        m_daemon.start(QStringLiteral("dbus-daemon"),
                       {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        if (m_daemon.waitForReadyRead(5'000))
            m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
    }
    ~SessionBus()
    {
        m_daemon.terminate();
        m_daemon.waitForFinished(5'000);
    }
    QString address() const { return m_address; }

private:
    QProcess m_daemon;
    QString m_address;
};

} // namespace

void startRow(const QString& programs)
{
    QTemporaryDir home;
    // In memory, as on every desktop: a lock that is written there does not wait for a disk.
    QTemporaryDir runtime(QStringLiteral("/dev/shm/sextant-bench-XXXXXX"));
    const SessionBus bus;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto* name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        environment.insert(QString::fromLatin1(name), home.path());
    // Its own: a Sextant that runs already would be handed the file.
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), runtime.isValid() ? runtime.path() : home.path());
    if (!bus.address().isEmpty())
        environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), bus.address());
    environment.insert(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("sextant.start.debug=true"));
    environment.insert(QStringLiteral("QT_MESSAGE_PATTERN"), QStringLiteral("%{message}"));
    std::vector<double> floorKib;
    std::vector<double> oursKib;
    Row row = pairedTimes(
        "first painted window, demo open", 1.8, 9,
        [&] {
            const Start start = firstPaint(programs + QStringLiteral("/tests/bench/bench_floor_window"), {}, environment);
            floorKib.push_back(static_cast<double>(start.kib));
            return start.milliseconds;
        },
        [&] {
            const Start start = firstPaint(programs + QStringLiteral("/app/sextant"), {QStringLiteral("--demo")}, environment);
            oursKib.push_back(static_cast<double>(start.kib));
            return start.milliseconds;
        });
    row.remark = "memory " + std::to_string(static_cast<int>(median(oursKib) / 1024)) + " MB (PSS), target 50; floor "
        + std::to_string(static_cast<int>(median(floorKib) / 1024)) + " MB";
    print(row);
}

void reportRow(const QString& programs)
{
    QTemporaryDir folder;
    const QString cli = programs + QStringLiteral("/app/cli/sextant-cli");
    const QString file = folder.filePath(QStringLiteral("demo.sextant"));
    QProcess::execute(cli, {QStringLiteral("new"), file, QStringLiteral("--demo"), QStringLiteral("--organisation"),
                            QStringLiteral("Seabridge Foundation")});
    QProcess list;
    list.start(cli, {QStringLiteral("assessment"), QStringLiteral("list"), file});
    list.waitForFinished();
    QString id;
    for (const QString& line : QString::fromUtf8(list.readAll()).split(u'\n'))
        if (line.contains(QStringLiteral("in review")))
            id = line.section(u' ', 0, 0);
    Row row = paired(
        "readiness PDF as a process", 1.5, 7,
        [&] {
            QProcess::execute(programs + QStringLiteral("/tests/bench/bench_floor_pdf"),
                              {folder.filePath(QStringLiteral("floor.pdf"))});
        },
        [&] {
            QProcess::execute(cli, {QStringLiteral("report"), file, id, QStringLiteral("-o"),
                                    folder.filePath(QStringLiteral("report.pdf"))});
        });
    row.remark = "floor: 13 pages, 300 rows by hand";
    print(row);
}

} // namespace sextant::bench
