#include "single_instance.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using sextant::app::SingleInstance;
using Role = SingleInstance::Role;

namespace {

const QString kName = QStringLiteral("sextant-test");

/// A later start: meets on a thread of its own, as it would in a process of its own.
class LaterStart
{
public:
    LaterStart(const QString& folder, const QString& wish, int patienceMs = SingleInstance::kPatienceMs)
        : m_thread([this, folder, wish, patienceMs] {
            m_role = SingleInstance(folder, kName).meet(wish, patienceMs);
            m_done = true;
        })
    {}
    ~LaterStart() { m_thread.join(); }

    /// Waits for its end while this thread serves its own events.
    Role role()
    {
        REQUIRE(QTest::qWaitFor([this] { return m_done.load(); }, 20'000));
        return m_role;
    }

private:
    std::atomic<bool> m_done = false;
    Role m_role = Role::Alone;
    std::thread m_thread; // last: it uses the others
};

/// A line to whoever listens at \a path, for callers that do not keep to the rules.
int connectTo(const QString& path)
{
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    const QByteArray name = QFile::encodeName(path);
    REQUIRE(static_cast<std::size_t>(name.size()) < sizeof address.sun_path);
    memcpy(address.sun_path, name.constData(), static_cast<std::size_t>(name.size()));
    const int socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    REQUIRE(::connect(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0);
    return socket;
}

} // namespace

TEST_CASE("the first start hears what later ones want, whole and in order", "[app]")
{
    QTemporaryDir folder;
    SingleInstance first(folder.path(), kName);
    REQUIRE(first.meet(u"mine"_qs) == Role::First);
    QSignalSpy asked(&first, &SingleInstance::asked);
    const QStringList wishes{u"open /home/lin/海桥 2026.sextant"_qs, QString(), QString(4096, u'x')};
    for (const QString& wish : wishes)
        CHECK(LaterStart(folder.path(), wish).role() == Role::HandedOver);
    REQUIRE(asked.count() == 3);
    for (int i = 0; i < 3; ++i)
        CHECK(asked.at(i).at(0).toString() == wishes.at(i));
}

TEST_CASE("only the user can reach the socket", "[app]")
{
    QTemporaryDir folder;
    SingleInstance first(folder.path(), kName);
    REQUIRE(first.meet({}) == Role::First);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                        QFile::WriteOther | QFile::ExeOther;
    CHECK((QFileInfo(first.socketPath()).permissions() & others) == 0);
}

TEST_CASE("when the first has ended, the next start is the first", "[app]")
{
    QTemporaryDir folder;
    {
        SingleInstance first(folder.path(), kName);
        REQUIRE(first.meet({}) == Role::First);
    }
    CHECK(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot));
    SingleInstance next(folder.path(), kName);
    CHECK(next.meet({}) == Role::First);
}

TEST_CASE("a socket that a crash left behind is in nobody's way", "[app]")
{
    QTemporaryDir folder;
    QFile left(folder.filePath(kName + u".socket"_qs));
    REQUIRE(left.open(QFile::WriteOnly));
    left.close();
    SingleInstance first(folder.path(), kName);
    CHECK(first.meet({}) == Role::First);
    CHECK(LaterStart(folder.path(), u"demo"_qs).role() == Role::HandedOver);
}

TEST_CASE("a program that does not answer is given up", "[app]")
{
    QTemporaryDir folder;
    SingleInstance first(folder.path(), kName);
    REQUIRE(first.meet({}) == Role::First);
    // This thread serves no events meanwhile: the first hangs.
    SingleInstance later(folder.path(), kName);
    CHECK(later.meet(u"demo"_qs, 100) == Role::Unanswered);
}

TEST_CASE("users and versions do not meet", "[app]")
{
    QTemporaryDir folder;
    SingleInstance first(folder.path(), kName);
    SingleInstance other(folder.path(), kName + u"-2"_qs);
    CHECK(first.meet({}) == Role::First);
    CHECK(other.meet({}) == Role::First);
}

TEST_CASE("without a place to meet, a start goes on alone", "[app]")
{
    QTemporaryDir folder;
    CHECK(SingleInstance(folder.filePath(u"nowhere"_qs), kName).meet({}) == Role::Alone);
    const QString deep = folder.filePath(QString(120, u'd')); // too long for the address of a socket
    REQUIRE(QDir().mkpath(deep));
    SingleInstance one(deep, kName);
    SingleInstance two(deep, kName);
    CHECK(one.meet({}) == Role::Alone);
    CHECK(two.meet({}, 100) == Role::Alone);
}

TEST_CASE("who says too much, or nothing, is not listened to, and keeps nobody else out", "[app]")
{
    QTemporaryDir folder;
    SingleInstance first(folder.path(), kName);
    REQUIRE(first.meet({}) == Role::First);
    QSignalSpy asked(&first, &SingleInstance::asked);
    std::vector<int> silent;
    for (int i = 0; i < SingleInstance::kMostCallers - 1; ++i)
        silent.push_back(connectTo(first.socketPath()));
    const int loud = connectTo(first.socketPath());
    const QByteArray flood(SingleInstance::kMostBytes + 1, 'x');
    REQUIRE(::send(loud, flood.constData(), static_cast<std::size_t>(flood.size()), MSG_NOSIGNAL) ==
            flood.size());
    CHECK(LaterStart(folder.path(), u"demo"_qs).role() == Role::HandedOver);
    REQUIRE(asked.count() == 1);
    CHECK(asked.front().front().toString() == u"demo"_qs);
    char answer = 0;
    CHECK(::recv(loud, &answer, 1, MSG_DONTWAIT) <= 0);
    ::close(loud);
    for (const int socket : silent)
        ::close(socket);
}
