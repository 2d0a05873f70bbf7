#include "session_end.h"

#include <QSocketNotifier>

#include <array>
#include <csignal>

#include <sys/socket.h>
#include <unistd.h>

namespace sextant::app {

namespace {

constexpr std::array kSignals{SIGTERM, SIGINT, SIGHUP};

/// A signal handler may do next to nothing: it writes a byte at one end, the event loop reads at the other.
int g_ends[2] = {-1, -1};

void tellLoop(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(g_ends[0], &byte, 1);
}

void setHandler(void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    for (const int signal : kSignals)
        ::sigaction(signal, &action, nullptr);
}

} // namespace

SessionEnd::SessionEnd(QObject* parent)
    : QObject(parent)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0, g_ends) != 0)
        return; // signals end the program as ever; every answer is on its way to the disk already
    m_heard = std::make_unique<QSocketNotifier>(g_ends[1], QSocketNotifier::Read);
    connect(m_heard.get(), &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        while (::read(g_ends[1], &byte, 1) == 1)
            continue;
        Q_EMIT asked();
    });
    setHandler(tellLoop);
}

SessionEnd::~SessionEnd()
{
    if (m_heard == nullptr)
        return;
    setHandler(SIG_DFL);
    m_heard.reset();
    for (int& end : g_ends) {
        ::close(end);
        end = -1;
    }
}

} // namespace sextant::app
