#pragma once

#include "journeys/desk.h"
#include "journeys/node.h"

#include <QProcess>
#include <QTemporaryDir>

namespace journeys {

/// The built program, running on the desk, in a home of its own unless it is given one. Seen and handled from
/// outside only.
class Program
{
public:
    /// Starts it with \a arguments and waits for its window. Empty \a program: as it has been built.
    explicit Program(const QString& home, const QStringList& arguments = {}, const QString& program = {});
    /// Ends it as a user would never do.
    ~Program();
    Program(const Program&) = delete;
    Program& operator=(const Program&) = delete;

    /// What assistive technology sees of it; its windows are the children.
    Node root() const { return m_root; }
    /// The window that is in front: a dialog or menu before the main window.
    Node window() const;
    int processId() const { return static_cast<int>(m_process.processId()); }
    bool isRunning() const { return m_process.state() == QProcess::Running; }
    /// kill -9, as a power cut would.
    void kill();
    /// As the desktop does when the session ends.
    void askToEnd() { m_process.terminate(); }
    /// True when it has ended of itself, in time and with status 0.
    bool hasEnded();
    QByteArray errors() { return m_process.readAllStandardError(); }

    /// Waits for something with this role and name to show; fails the case, with what is there, when in vain.
    Node wait(AtspiRole role, const QString& name);
    Node waitFor(const QString& what, const std::function<bool(const Node&)>& wanted);
    /// What has the focus now; an empty node: nothing.
    Node focused() const;

private:
    QProcess m_process;
    Node m_root;
};

/// Path of the program that has been built.
QString builtProgram();

/// The application of the process with this id among those on the desk.
Node applicationOf(int processId);

} // namespace journeys
