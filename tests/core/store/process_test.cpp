#include "core/store/store_fixture.h"

#include "store/detail/lock_file.h"

#include <catch2/catch.hpp>

#include <QHash>
#include <QProcess>

#include <random>

using namespace sextant;
using namespace sextant::store;
using namespace sextant::store::test;

namespace {

constexpr int kWrites = 3;          ///< of each group of the writer
constexpr int kPatienceMs = 60'000; ///< before a helper that says nothing is taken for dead

/// The helper program at work.
class Writer
{
public:
    explicit Writer(const QStringList& arguments)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(STORE_WRITER), arguments);
        REQUIRE(m_process.waitForStarted(kPatienceMs));
    }
    ~Writer() { kill(); }

    /// Waits for the next line; empty when the program has ended.
    QByteArray line()
    {
        while (!m_process.canReadLine())
            if (!m_process.waitForReadyRead(kPatienceMs))
                return {};
        return m_process.readLine().trimmed();
    }
    /// Lets an "answer" program write some more.
    void go()
    {
        m_process.write("x");
        REQUIRE(m_process.waitForBytesWritten(kPatienceMs));
    }
    void kill()
    {
        m_process.kill(); // SIGKILL
        m_process.waitForFinished(kPatienceMs);
    }
    void end()
    {
        m_process.closeWriteChannel();
        REQUIRE(m_process.waitForFinished(kPatienceMs));
    }
    qint64 pid() const { return m_process.processId(); }

private:
    QProcess m_process;
};

/// Groups of \a run by the number they wrote, and how many fields of each are there.
QHash<quint64, int> groupsOf(const std::vector<journal::Change>& changes, int run)
{
    const QByteArray prefix = '"' + QByteArray::number(run) + '-';
    QHash<quint64, int> groups;
    for (const journal::Change& change : changes)
        if (change.body.value.startsWith(prefix))
            ++groups[change.body.value.mid(prefix.size()).chopped(1).toULongLong()];
    return groups;
}

StoreOptions forWriting()
{
    StoreOptions options;
    options.allowReadOnly = false;
    return options;
}

} // namespace

TEST_CASE("a program killed at any moment loses nothing that it has acknowledged", "[store][processes]")
{
    const int rounds = qMax(1, qEnvironmentVariableIntValue("SEXTANT_KILL_ROUNDS") > 0
                                   ? qEnvironmentVariableIntValue("SEXTANT_KILL_ROUNDS")
                                   : 60);
    Bench bench;
    bench.create(bench.file());
    std::mt19937 random(20'260'309);
    for (int round = 0; round < rounds; ++round) {
        INFO("round " << round);
        Writer writer({QStringLiteral("write"), bench.file(), QString::number(round)});
        const bool opened = writer.line() == "open";
        CHECK(opened);
        quint64 acknowledged = 0;
        for (quint64 wanted = random() % 12; acknowledged < wanted;)
            acknowledged = writer.line().toULongLong();
        writer.kill();
        for (QByteArray line = writer.line(); !line.isEmpty(); line = writer.line())
            acknowledged = line.toULongLong();

        auto store = bench.open(bench.file(), forWriting());
        CHECK(store->openReport().recovered);
        const auto changes = valueOf(store->changes());
        const auto groups = groupsOf(changes, round);
        CHECK(static_cast<quint64>(groups.size()) >= acknowledged);
        for (auto group = groups.begin(); group != groups.end(); ++group) {
            CHECK(group.value() == kWrites);
            CHECK(group.key() <= static_cast<quint64>(groups.size())); // none is left out in between
        }
        CHECK(valueOf(store->verify()).faults.empty());
        CHECK(valueOf(store->loadAll()) == rowsOfJournal(changes));
    }
}

TEST_CASE("a file that another program holds opens for reading, and says who holds it", "[store][processes]")
{
    Bench bench;
    bench.create(bench.file())
        ->append(bench.write(QStringLiteral("answer"), bench.ids.newId(), QStringLiteral("note"), "1"));
    Writer holder({QStringLiteral("answer"), bench.file()});
    REQUIRE(holder.line() == "open");
    {
        auto store = bench.open(bench.file());
        CHECK(store->openReport().readOnly == ReadOnlyReason::HeldByOther);
        CHECK(store->openReport().holder == thisProcess({}).name());
        CHECK(store->openReport().heldSince.isValid());
        CHECK(valueOf(store->loadAll()).size() == 1);
    }
    const Error error = bench.openError(bench.file(), forWriting());
    CHECK(error.code == ErrorCode::HeldByOther);
    CHECK(error.args.value(QStringLiteral("path")).toString() == bench.file());
    CHECK(error.args.value(QStringLiteral("holder")).toString() == thisProcess({}).name());
    CHECK(error.args.value(QStringLiteral("since")).toDateTime().isValid());
    CHECK(readLock(bench.file())->pid == holder.pid());
    holder.end();
    CHECK_FALSE(bench.open(bench.file(), forWriting())->openReport().recovered);
}

TEST_CASE("looking on while another program writes shows one state of the file, never a mixture",
          "[store][processes]")
{
    Bench bench;
    bench.create(bench.file());
    Writer writer({QStringLiteral("answer"), bench.file(), QStringLiteral("7")});
    REQUIRE(writer.line() == "open");
    qsizetype before = 0;
    for (int look = 0; look < 40; ++look) {
        writer.go();
        auto opened = WorkspaceStore::open(bench.file(), bench.clock, bench.ids, {});
        if (!opened.has_value()) { // it wrote at every try
            CHECK(opened.error().code == ErrorCode::HeldByOther);
            continue;
        }
        CHECK((*opened)->openReport().readOnly == ReadOnlyReason::HeldByOther);
        CHECK(valueOf((*opened)->verify()).faults.empty());
        const auto groups = groupsOf(valueOf((*opened)->changes()), 7);
        CHECK(groups.size() >= before);
        before = groups.size();
        for (const int writes : groups)
            CHECK(writes == kWrites);
    }
    writer.end();
    CHECK(groupsOf(valueOf(bench.open(bench.file())->changes()), 7).size() == 40 * 5);
}
