#pragma once

#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

/// What a program left behind.
struct Ran
{
    int status = -1; ///< its exit status; -1: did not start, did not end in time, or ended by a signal
    QByteArray out;
    QByteArray err;
};

/// Runs \a program and waits for its end, at most two minutes.
inline Ran runProgram(const QString& program, const QStringList& arguments,
                      const QProcessEnvironment& settings = QProcessEnvironment::systemEnvironment())
{
    QProcess process;
    process.setProcessEnvironment(settings);
    process.start(program, arguments);
    process.closeWriteChannel();
    if (!process.waitForFinished(120'000)) {
        process.kill();
        process.waitForFinished(-1);
        return {-1, {}, process.errorString().toUtf8()};
    }
    const bool ended = process.exitStatus() == QProcess::NormalExit;
    return {ended ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}
