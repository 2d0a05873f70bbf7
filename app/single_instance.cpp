#include "single_instance.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFile>
#include <QTimer>

#include <cerrno>
#include <cstring>
#include <thread>

#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace sextant::app {

namespace {

constexpr char kTaken = '+';
constexpr int kBacklog = 8;
constexpr auto kRetry = std::chrono::milliseconds(20);

/// False: the path is too long for a socket.
bool addressOf(const QString& path, sockaddr_un& address)
{
    const QByteArray name = QFile::encodeName(path);
    address = {};
    address.sun_family = AF_UNIX;
    if (static_cast<std::size_t>(name.size()) >= sizeof address.sun_path)
        return false;
    std::memcpy(address.sun_path, name.constData(), static_cast<std::size_t>(name.size()));
    return true;
}

const sockaddr* general(const sockaddr_un& address)
{
    return reinterpret_cast<const sockaddr*>(&address);
}

int newSocket()
{
    return ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
}

bool isSameUser(int socket)
{
    ucred peer = {};
    socklen_t size = sizeof peer;
    return ::getsockopt(socket, SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 && peer.uid == ::geteuid();
}

bool waitFor(int socket, short event, const QDeadlineTimer& until)
{
    pollfd what{socket, event, 0};
    return ::poll(&what, 1, static_cast<int>(until.remainingTime())) == 1;
}

bool sendAll(int socket, QByteArray bytes, const QDeadlineTimer& until)
{
    while (!bytes.isEmpty()) {
        if (!waitFor(socket, POLLOUT, until))
            return false;
        const auto sent =
            ::send(socket, bytes.constData(), static_cast<std::size_t>(bytes.size()), MSG_NOSIGNAL);
        if (sent < 0)
            return false;
        bytes.remove(0, sent);
    }
    return ::shutdown(socket, SHUT_WR) == 0;
}

/// True once the program that listens at \a path has taken \a wish.
bool handOver(const QString& path, const QByteArray& wish, const QDeadlineTimer& until)
{
    sockaddr_un address;
    if (!addressOf(path, address))
        return false;
    const int socket = newSocket();
    if (socket < 0)
        return false;
    char answer = 0;
    const bool taken = ::connect(socket, general(address), sizeof address) == 0 && isSameUser(socket) &&
                       sendAll(socket, wish, until) && waitFor(socket, POLLIN, until) &&
                       ::recv(socket, &answer, 1, 0) == 1 && answer == kTaken;
    ::close(socket);
    return taken;
}

} // namespace

/// A later start at the other end of the line: heard to its end, within bounds of time and size.
class SingleInstance::Caller : public QObject
{
public:
    Caller(int socket, SingleInstance& host)
        : QObject(&host)
        , m_host(host)
        , m_socket(socket)
        , m_ready(socket, QSocketNotifier::Read)
    {
        connect(&m_ready, &QSocketNotifier::activated, this, &Caller::hear);
        m_patience.setSingleShot(true);
        connect(&m_patience, &QTimer::timeout, this, &Caller::end);
        m_patience.start(kPatienceMs);
    }
    ~Caller() override { ::close(m_socket); }

private:
    void hear()
    {
        char bytes[1024];
        const auto count = ::recv(m_socket, bytes, sizeof bytes, 0);
        if (count > 0 && m_said.size() + count <= kMostBytes) {
            m_said.append(bytes, static_cast<qsizetype>(count));
            return;
        }
        if (count < 0 && (errno == EAGAIN || errno == EINTR))
            return;
        end();
        if (count != 0)
            return; // too long, or broken off
        ::send(m_socket, &kTaken, 1, MSG_NOSIGNAL);
        Q_EMIT m_host.asked(QString::fromUtf8(m_said));
    }

    void end()
    {
        m_ready.setEnabled(false);
        m_patience.stop();
        m_host.makeRoom();
        deleteLater();
    }

    SingleInstance& m_host;
    int m_socket;
    QSocketNotifier m_ready;
    QTimer m_patience;
    QByteArray m_said;
};

SingleInstance::SingleInstance(const QString& folder, const QString& name, QObject* parent)
    : QObject(parent)
    , m_socketPath(folder + u'/' + name + u".socket"_qs)
    , m_lock(folder + u'/' + name + u".lock"_qs)
{
    m_lock.setStaleLockTime(0); // a lock is stale when its process is gone, however old
}

SingleInstance::~SingleInstance()
{
    if (m_socket < 0)
        return;
    m_knock.reset();
    QFile::remove(m_socketPath);
    ::close(m_socket);
}

SingleInstance::Role SingleInstance::meet(const QString& wish, int patienceMs)
{
    const QByteArray words = wish.toUtf8();
    const QDeadlineTimer until(patienceMs);
    // The holder of the lock may not listen yet, or end just now: both are tried until time is up.
    do {
        if (m_lock.tryLock(0)) {
            if (listen())
                return Role::First;
            m_lock.unlock();
            return Role::Alone;
        }
        if (m_lock.error() != QLockFile::LockFailedError)
            return Role::Alone;
        if (words.size() <= kMostBytes && handOver(m_socketPath, words, until))
            return Role::HandedOver;
        std::this_thread::sleep_for(kRetry);
    } while (!until.hasExpired());
    return Role::Unanswered;
}

bool SingleInstance::listen()
{
    sockaddr_un address;
    if (!addressOf(m_socketPath, address))
        return false;
    QFile::remove(m_socketPath); // left by a program that crashed
    m_socket = newSocket();
    const mode_t before = ::umask(0077);
    const bool isBound = m_socket >= 0 && ::bind(m_socket, general(address), sizeof address) == 0;
    ::umask(before);
    if (!isBound || ::listen(m_socket, kBacklog) != 0) {
        ::close(m_socket);
        m_socket = -1;
        return false;
    }
    if (QCoreApplication::instance() != nullptr)
        hear();
    return true;
}

void SingleInstance::hear()
{
    if (m_socket < 0 || m_knock != nullptr)
        return;
    m_knock = std::make_unique<QSocketNotifier>(m_socket, QSocketNotifier::Read);
    connect(m_knock.get(), &QSocketNotifier::activated, this, &SingleInstance::accept);
}

void SingleInstance::accept()
{
    const int socket = ::accept4(m_socket, nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK);
    if (socket < 0)
        return;
    if (!isSameUser(socket)) {
        ::close(socket);
        return;
    }
    new Caller(socket, *this);
    m_knock->setEnabled(++m_callers < kMostCallers);
}

void SingleInstance::makeRoom()
{
    m_knock->setEnabled(--m_callers < kMostCallers);
}

} // namespace sextant::app
