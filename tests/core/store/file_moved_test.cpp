#include "core/store/store_fixture.h"
#include "support/fault_vfs.h"

#include <catch2/catch.hpp>

#include <QFileInfo>

using namespace sextant;
using namespace sextant::store;
using namespace sextant::store::test;

namespace {

const QString kAnswer = QStringLiteral("answer");
const QString kNote = QStringLiteral("note");

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

struct Opened : Bench
{
    Opened()
    {
        store = create(file());
        answer("1");
        requireDone(store->flush());
    }
    void answer(const QByteArray& value) { store->append(write(kAnswer, ids.newId(), kNote, value)); }
    /// Another state of a workspace, as a sync client brings it from elsewhere.
    QString fromElsewhere()
    {
        const QString path = file(QStringLiteral("elsewhere.sextant"));
        requireDone(store->backupTo(path));
        auto other = open(path);
        for (int i = 0; i < 40; ++i)
            other->append(write(kAnswer, ids.newId(), kNote, "\"from elsewhere\""));
        requireDone(other->flush());
        other.reset();
        return path;
    }
    std::unique_ptr<WorkspaceStore> store;
};

} // namespace

TEST_CASE("a file that was renamed while open takes no more, and a copy has everything", "[store][moved]")
{
    Opened bench;
    const QString moved = bench.file(QStringLiteral("moved.sextant"));
    REQUIRE(QFile::rename(bench.file(), moved));
    const QByteArray before = bytesOf(moved);
    bench.answer("2");
    const auto flushed = bench.store->flush();
    REQUIRE_FALSE(flushed.has_value());
    CHECK(flushed.error().code == ErrorCode::FileMoved);
    CHECK(bytesOf(moved) == before);
    CHECK_FALSE(QFileInfo::exists(bench.file()));

    const QString copy = bench.file(QStringLiteral("copy.sextant"));
    requireDone(bench.store->backupTo(copy));
    CHECK(valueOf(bench.open(copy)->loadAll()).size() == 2);

    REQUIRE(QFile::rename(moved, bench.file())); // it comes back
    requireDone(bench.store->flush());
    CHECK(valueOf(bench.store->loadAll()).size() == 2);
    bench.store.reset();
    CHECK(valueOf(bench.open(bench.file())->verify()).faults.empty());
}

TEST_CASE("a file that was replaced while open is not written over", "[store][moved]")
{
    Opened bench;
    const QString elsewhere = bench.fromElsewhere();
    REQUIRE(QFile::remove(bench.file()));
    REQUIRE(QFile::rename(elsewhere, bench.file()));
    const QByteArray before = bytesOf(bench.file());
    bench.answer("2");
    CHECK(bench.store->flush().error().code == ErrorCode::FileMoved);
    CHECK(bench.store->addBlobBytes("evidence").error().code == ErrorCode::FileMoved);
    const QString copy = bench.file(QStringLiteral("copy.sextant"));
    requireDone(bench.store->backupTo(copy));
    const auto mine = valueOf(bench.open(copy)->changes());
    bench.store.reset();
    CHECK(bytesOf(bench.file()) == before);

    auto theirs = bench.open(bench.file());
    const auto report = valueOf(theirs->unite(mine));
    CHECK(report.added == 1); // nothing of the two is lost once they are brought together
    CHECK(report.refused.empty());
    CHECK(valueOf(theirs->verify()).faults.empty());
}

TEST_CASE("a file whose content was exchanged in place is not written over", "[store][moved]")
{
    Opened bench;
    const QByteArray other = bytesOf(bench.fromElsewhere());
    QFile file(bench.file());
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.write(other) == other.size());
    file.close();
    bench.answer("2");
    CHECK(bench.store->flush().error().code == ErrorCode::FileMoved);
    bench.store.reset();
    CHECK(bytesOf(bench.file()) == other);
}

TEST_CASE("a copy of a file on a full disk has what the file could not take", "[store][moved][faults]")
{
    Bench bench;
    sextant::test::FaultVfs vfs;
    StoreOptions options;
    options.vfs = vfs.name();
    auto store = bench.create(bench.file(), options);
    store->append(bench.write(kAnswer, bench.ids.newId(), kNote, "1"));
    requireDone(store->flush());
    vfs.failAt(1, sextant::test::FaultKind::DiskFull, true);
    for (int i = 0; i < 3; ++i)
        store->append(bench.write(kAnswer, bench.ids.newId(), kNote, "2"));
    store->putDraft({kAnswer, bench.ids.newId(), kNote}, QStringLiteral("half a sentence"));
    REQUIRE(store->flush().error().code == ErrorCode::DiskFull);
    const QString copy = bench.file(QStringLiteral("copy.sextant"));
    requireDone(store->backupTo(copy));
    {
        auto rescued = bench.open(copy);
        CHECK(valueOf(rescued->loadAll()).size() == 4);
        CHECK(valueOf(rescued->drafts()).size() == 1);
        CHECK(valueOf(rescued->verify()).faults.empty());
    }
    vfs.heal(); // what is written at last is the very same
    requireDone(store->flush());
    store->append(bench.write(kAnswer, bench.ids.newId(), kNote, "3"));
    requireDone(store->flush());
    const auto report = valueOf(store->unite(valueOf(bench.open(copy)->changes())));
    CHECK(report.added == 0);
    CHECK(report.refused.empty());
    CHECK(valueOf(store->verify()).faults.empty());
}
