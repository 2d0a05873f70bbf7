#include "core/store/store_fixture.h"
#include "support/fault_vfs.h"

#include "base/hashing.h"

#include <catch2/catch.hpp>

#include <QHash>

#include <set>

using namespace sextant;
using namespace sextant::store;
using namespace sextant::store::test;
using sextant::test::FaultKind;
using sextant::test::FaultVfs;

namespace {

const QString kAnswer = QStringLiteral("answer");
const QString kNote = QStringLiteral("note");
const QString kResponse = QStringLiteral("response");
constexpr int kWrites = 3; ///< per group

/// What one run has asked for, and what it was told of it.
struct Run
{
    bool opened = false;
    bool allWritten = false;
    std::vector<journal::GroupId> asked;
    std::vector<journal::GroupId> acknowledged;
    std::optional<QByteArray> blob;
    std::optional<Error> error;
};

struct FaultBench : Bench
{
    FaultBench()
        : content(20'000, 'e')
    {
        auto store = create(original);
        for (const QUuid& id : {existing, ended})
            store->append(write(kAnswer, id, kNote, "\"before\""));
        requireDone(store->flush());
    }

    void renew()
    {
        for (const char* suffix : {"", "-journal", ".lock"})
            QFile::remove(path + QString::fromLatin1(suffix));
        REQUIRE(QFile::copy(original, path));
    }

    std::vector<ChangeGroup> groups()
    {
        std::vector<ChangeGroup> all;
        for (const QUuid& id : {existing, ids.newId(), ended}) {
            ChangeGroup group{journal::GroupId{ids.newId()}, {}, clock.nowUtc(), {}};
            for (const QString& field : {kNote, kResponse, QStringLiteral("flagged")})
                group.writes.push_back({{kAnswer, id, field}, id == ended ? "" : "\"after\"", id == ended});
            all.push_back(group);
        }
        return all;
    }

    /// Opens the file on \a vfs, writes, and closes. A fault that strikes once is waited out by another
    /// flush.
    Run run(const FaultVfs& vfs, bool lasting);
    /// Opens the file on the real disk and looks whether it is whole and holds what \a run was told.
    void checkAfter(const Run& run);

    QUuid existing = ids.newId();
    QUuid ended = ids.newId();
    QString original = file(QStringLiteral("original.sextant"));
    QString path = file();
    QByteArray content;
};

Run FaultBench::run(const FaultVfs& vfs, bool lasting)
{
    Run run;
    Told told;
    StoreOptions options;
    options.vfs = vfs.name();
    auto opened = WorkspaceStore::open(path, clock, ids, told.listener(), options);
    if (!opened.has_value()) {
        run.error = opened.error();
        return run;
    }
    run.opened = true;
    auto store = *std::move(opened);
    for (ChangeGroup& group : groups()) {
        run.asked.push_back(group.id);
        store->append(std::move(group));
    }
    auto flushed = store->flush();
    if (!flushed.has_value() && !lasting) {
        run.error = flushed.error();
        flushed = store->flush();
    }
    run.allWritten = flushed.has_value();
    if (auto blob = store->addBlobBytes(content); blob.has_value())
        run.blob = *blob;
    store.reset();
    run.acknowledged = told.committed();
    return run;
}

void FaultBench::checkAfter(const Run& run)
{
    auto store = open(path);
    CHECK_FALSE(store->isReadOnly());
    const auto report = valueOf(store->verify());
    for (const Fault& fault : report.faults)
        FAIL_CHECK(qPrintable(fault.code + u' ' + fault.subject + u' ' + fault.detail));
    const auto changes = valueOf(store->changes());
    CHECK(valueOf(store->loadAll()) == rowsOfJournal(changes));

    QHash<journal::GroupId, int> found;
    for (const journal::Change& change : changes)
        ++found[change.header.group];
    for (const journal::GroupId& group : run.asked) // whole or not at all
        CHECK((found.value(group) == 0 || found.value(group) == kWrites));
    for (const journal::GroupId& group : run.acknowledged)
        CHECK(found.value(group) == kWrites);
    if (run.blob.has_value())
        CHECK(valueOf(store->readBlob(*run.blob)) == content);
    store->append(write(kAnswer, existing, kNote, "\"goes on\""));
    requireDone(store->flush());
}

} // namespace

TEST_CASE("a fault at any call leaves the file whole, with everything acknowledged in it", "[store][faults]")
{
    const auto [kind, lasting] = GENERATE(table<FaultKind, bool>({{FaultKind::IoError, false},
                                                                  {FaultKind::IoError, true},
                                                                  {FaultKind::DiskFull, false},
                                                                  {FaultKind::DiskFull, true}}));
    FaultBench bench;
    int call = 0;
    for (bool struck = true; struck;) {
        INFO("call " << ++call << ", kind " << static_cast<int>(kind) << ", lasting " << lasting);
        bench.renew();
        FaultVfs vfs;
        vfs.failAt(call, kind, lasting);
        const Run run = bench.run(vfs, lasting);
        struck = vfs.hasStruck();
        if (run.opened && (!lasting || !struck)) {
            CHECK(run.allWritten); // nothing is dropped: the second try writes what the first could not
            CHECK(run.acknowledged == run.asked);
        }
        if (run.error.has_value())
            CHECK(run.error->code != ErrorCode::Internal);
        bench.checkAfter(run);
    }
    CHECK(call > (kind == FaultKind::DiskFull ? 20 : 60));
}

TEST_CASE("power lost at any call leaves what was acknowledged, whatever becomes of the rest",
          "[store][faults]")
{
    FaultBench bench;
    int call = 0;
    for (bool struck = true; struck;) {
        ++call;
        for (quint32 seed = 0; seed < 2; ++seed) {
            INFO("call " << call << ", seed " << seed);
            bench.renew();
            FaultVfs vfs;
            vfs.failAt(call, FaultKind::PowerLoss, true);
            const Run run = bench.run(vfs, true);
            struck = vfs.hasStruck();
            vfs.crash(seed);
            bench.checkAfter(run);
        }
    }
    CHECK(call > 60);
}

TEST_CASE("power lost while a file is made leaves none, or a whole one", "[store][faults]")
{
    Bench bench;
    int call = 0;
    for (bool struck = true; struck;) {
        INFO("call " << ++call);
        for (const char* suffix : {"", "-journal", ".lock"})
            QFile::remove(bench.file() + QString::fromLatin1(suffix));
        FaultVfs vfs;
        vfs.failAt(call, FaultKind::PowerLoss, true);
        StoreOptions options;
        options.vfs = vfs.name();
        const bool made =
            WorkspaceStore::create(bench.file(), bench.clock, bench.ids, {}, options).has_value();
        struck = vfs.hasStruck();
        vfs.crash(static_cast<quint32>(call));
        const auto opened = WorkspaceStore::open(bench.file(), bench.clock, bench.ids, {});
        CHECK((opened.has_value() || !made));
        if (opened.has_value())
            CHECK(valueOf((*opened)->verify()).faults.empty());
        else
            CHECK((opened.error().code == ErrorCode::NotOurFile ||
                   opened.error().code == ErrorCode::FileNotFound));
    }
    CHECK(call > 20);
}

TEST_CASE("what cannot be written is kept, told of, and written once there is room", "[store][faults]")
{
    FaultBench bench;
    bench.renew();
    FaultVfs vfs;
    Told told;
    StoreOptions options;
    options.vfs = vfs.name();
    auto store = bench.open(bench.path, options, told.listener());
    vfs.failAt(1, FaultKind::DiskFull, true);
    std::vector<journal::GroupId> asked;
    for (ChangeGroup& group : bench.groups()) {
        asked.push_back(group.id);
        store->append(std::move(group));
    }
    const auto flushed = store->flush();
    REQUIRE_FALSE(flushed.has_value());
    CHECK(flushed.error().code == ErrorCode::DiskFull);
    CHECK(flushed.error().args.value(QStringLiteral("path")) == bench.path);
    CHECK(told.committed().empty());
    REQUIRE_FALSE(told.stalled().empty());
    CHECK(told.stalled().front().code == ErrorCode::DiskFull);
    CHECK(valueOf(store->loadAll()).size() == 2); // reading goes on
    vfs.heal();
    requireDone(store->flush());
    CHECK(told.committed() == asked);
    CHECK(valueOf(store->verify()).faults.empty());
}

TEST_CASE("a draft that stalled ends the stall with an announcement too", "[store][faults]")
{
    FaultBench bench;
    bench.renew();
    FaultVfs vfs;
    Told told;
    StoreOptions options;
    options.vfs = vfs.name();
    auto store = bench.open(bench.path, options, told.listener());
    vfs.failAt(1, FaultKind::IoError, true);
    store->putDraft({kAnswer, bench.existing, kNote}, QStringLiteral("unfinished"));
    CHECK_FALSE(store->flush().has_value());
    vfs.heal();
    requireDone(store->flush());
    CHECK(told.committed() == std::vector{journal::GroupId{}});
}

TEST_CASE("a disk that syncs slowly delays no answer", "[store][faults]")
{
    FaultBench bench;
    bench.renew();
    FaultVfs vfs;
    Told told;
    StoreOptions options;
    options.vfs = vfs.name();
    auto store = bench.open(bench.path, options, told.listener());
    vfs.holdSyncs();
    store->append(bench.write(kAnswer, bench.existing, kNote, "\"held\""));
    vfs.waitForHeldSync();
    const int before = vfs.syncs();
    for (int i = 0; i < 100; ++i) // each returns while the disk is still busy with the first
        store->append(bench.write(kAnswer, bench.existing, kNote, QByteArray::number(i)));
    CHECK(told.committed().empty());
    vfs.releaseSyncs();
    requireDone(store->flush());
    CHECK(told.committed().size() == 101);
    CHECK(vfs.syncs() - before <= 2 * 4); // those that waited went together
}

TEST_CASE("one answer costs four syncs", "[store][faults]")
{
    FaultBench bench;
    bench.renew();
    FaultVfs vfs;
    StoreOptions options;
    options.vfs = vfs.name();
    auto store = bench.open(bench.path, options);
    store->append(bench.write(kAnswer, bench.existing, kNote, "\"first\""));
    requireDone(store->flush());
    for (int i = 0; i < 5; ++i) {
        const int before = vfs.syncs();
        store->append(bench.write(kAnswer, bench.existing, kNote, QByteArray::number(i)));
        requireDone(store->flush());
        CHECK(vfs.syncs() - before == 4);
    }
}
