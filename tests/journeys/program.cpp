#include "journeys/program.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <csignal>
#include <sys/prctl.h>

namespace journeys {

QString builtProgram()
{
    return QStringLiteral(SEXTANT);
}

Node applicationOf(int processId)
{
    const Node desktop(atspi_get_desktop(0));
    for (const Node& application : desktop.children())
        if (application.processId() == processId)
            return application;
    return {};
}

Program::Program(const QString& home, const QStringList& arguments, const QString& program)
{
    const QString runtime = home + QStringLiteral("/runtime");
    QDir().mkpath(runtime);
    QFile::setPermissions(runtime, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    m_process.setProcessEnvironment(Desk::instance().environment(home));
    m_process.setWorkingDirectory(home);
    m_process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
    m_process.start(program.isEmpty() ? builtProgram() : program, arguments);
    REQUIRE(m_process.waitForStarted());
    const bool seen = waitUntil(
        [this] {
            m_root = applicationOf(processId());
            return m_root && window().isShowing();
        },
        60'000);
    INFO(errors().toStdString());
    REQUIRE(seen);
}

Program::~Program()
{
    kill();
}

void Program::kill()
{
    m_root = {};
    m_process.kill();
    m_process.waitForFinished(-1);
}

bool Program::hasEnded()
{
    m_root = {};
    return m_process.waitForFinished(30'000) && m_process.exitStatus() == QProcess::NormalExit &&
           m_process.exitCode() == 0;
}

Node Program::window() const
{
    Node front;
    for (const Node& window : m_root.children())
        if (window.isShowing() &&
            (!front || window.has(ATSPI_STATE_ACTIVE) || window.role() != ATSPI_ROLE_FRAME))
            front = window;
    return front;
}

Node Program::wait(AtspiRole role, const QString& name)
{
    return waitFor(name, [&](const Node& node) { return node.role() == role && node.name() == name; });
}

Node Program::waitFor(const QString& what, const std::function<bool(const Node&)>& wanted)
{
    Node found;
    const bool there = waitUntil([&] { return bool(found = findFirst(m_root, wanted)); });
    INFO("Waited for: " << what.toStdString() << "\n"
                        << (there ? std::string() : tree(m_root).toStdString()));
    REQUIRE(there);
    return found;
}

Node Program::focused() const
{
    return findFirst(m_root, [](const Node& node) { return node.has(ATSPI_STATE_FOCUSED); });
}

} // namespace journeys
