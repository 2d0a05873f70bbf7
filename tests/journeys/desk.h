#pragma once

#include <QProcess>
#include <QProcessEnvironment>
#include <QSize>
#include <QTemporaryDir>

#include <memory>

namespace journeys {

/// A screen of its own with a bus for screen readers, on which programs can be started and looked at as
/// assistive technology sees them. One for the whole run, since libatspi connects once.
class Desk
{
public:
    static Desk& instance();

    /// For programs on this desk: display, buses, and \a home as their home folder.
    QProcessEnvironment environment(const QString& home) const;
    QSize screen() const { return {1440, 900}; }
    /// What the screen shows, as an X window dump that is always up to date.
    QString screenFile() const { return m_folder.filePath(QStringLiteral("Xvfb_screen0")); }

private:
    Desk();
    ~Desk();
    void startDisplay();
    void startBus();

    QTemporaryDir m_folder;
    QProcess m_display;
    QProcess m_bus;
};

/// Starts \a process so that it ends when this program ends, however that happens, and gives its first line.
QByteArray startAndReadLine(QProcess& process, const QString& program, const QStringList& arguments);

} // namespace journeys
