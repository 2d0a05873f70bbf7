#include "core/store/raw_sqlite.h"
#include "core/store/store_fixture.h"
#include "support/fault_vfs.h"

#include "base/hashing.h"

#include <catch2/catch.hpp>

using namespace sextant;
using namespace sextant::store;
using namespace sextant::store::test;
using sextant::test::FaultKind;
using sextant::test::FaultVfs;

namespace {

const QString kKind = QStringLiteral("person");
const QString kName = QStringLiteral("name");
const QString kRole = QStringLiteral("role");

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Whether \a text can be read in the file or in what lies beside it.
bool holds(const Bench& bench, const QByteArray& text)
{
    return bytesOf(bench.file()).contains(text) ||
           bytesOf(bench.file() + QStringLiteral("-journal")).contains(text);
}

/// Writes `null` over the field and erases what it ever held.
Erasure forgetting(Bench& bench, const QUuid& entity, const QString& field)
{
    return {bench.write(kKind, entity, field, "null"), {{kKind, entity, field}}, {}};
}

} // namespace

TEST_CASE("an erased field leaves nothing to be read in the file, and verify has nothing to say",
          "[store][erase]")
{
    Bench bench;
    auto store = bench.create(bench.file());
    // Among much else, so that pages are split and filled anew; short values and such as need pages of their
    // own.
    std::vector<QUuid> people;
    for (int i = 0; i < 120; ++i) {
        const QUuid person = bench.ids.newId();
        people.push_back(person);
        for (int version = 0; version < 4; ++version) {
            const QByteArray secret = "SECRET" + QByteArray(version == 3 ? 9000 : i, 's') + "TERCES";
            store->append(bench.write(kKind, person, kName, '"' + secret + '"'));
            store->append(bench.write(kKind, person, kRole, "\"kept " + QByteArray::number(i) + '"'));
        }
        store->putDraft({kKind, person, kName}, QStringLiteral("SECRET draft"));
    }
    requireDone(store->flush());
    REQUIRE(holds(bench, "SECRET"));
    REQUIRE(holds(bench, "TERCES"));

    for (const QUuid& person : people)
        CHECK(valueOf(store->erase(forgetting(bench, person, kName))) == 4);
    CHECK_FALSE(holds(bench, "SECRET"));
    CHECK_FALSE(holds(bench, "TERCES"));
    CHECK(valueOf(store->drafts()).isEmpty());

    const auto report = valueOf(store->verify());
    CHECK(report.faults.empty());
    CHECK(report.erasedBodies == 480);
    CHECK_FALSE(valueOf(store->rebuildProjections()));
    const auto rows = valueOf(store->loadAll());
    REQUIRE(rows.size() == people.size());
    CHECK(rows.front().fields.value(kName) == "null");
    CHECK(rows.front().fields.contains(kRole));
    store.reset();
    CHECK(valueOf(bench.open(bench.file())->verify()).faults.empty());
}

TEST_CASE("the history says who erased and when, and that there was something", "[store][erase]")
{
    Bench bench;
    auto store = bench.create(bench.file());
    const QUuid person = bench.ids.newId();
    store->append(bench.write(kKind, person, kName, "\"SECRET\""));
    Erasure erasure = forgetting(bench, person, kName);
    const auto group = erasure.group.id;
    REQUIRE(valueOf(store->erase(std::move(erasure))) == 1);
    const auto history = valueOf(store->history(person, 0));
    REQUIRE(history.size() == 2);
    CHECK(history[0].group == group);
    CHECK(history[0].after == QByteArray("null"));
    CHECK(history[0].isHead);
    CHECK_FALSE(history[0].before.has_value());
    CHECK_FALSE(history[1].after.has_value());
}

TEST_CASE("fields of what was deleted are erased too, and it stays deleted", "[store][erase]")
{
    Bench bench;
    auto store = bench.create(bench.file());
    const QUuid person = bench.ids.newId();
    store->append(bench.write(kKind, person, kName, "\"SECRET\""));
    store->append(bench.end(kKind, person, {kName}));
    REQUIRE(valueOf(store->erase({bench.end(kKind, person, {kName}), {{kKind, person, kName}}, {}})) == 1);
    CHECK(valueOf(store->loadAll()).empty());
    CHECK_FALSE(holds(bench, "SECRET"));
    CHECK(valueOf(store->verify()).faults.empty());
}

TEST_CASE("a merge brings no erased body back, and takes nothing from where it still is", "[store][erase]")
{
    Bench bench;
    auto store = bench.create(bench.file());
    const QUuid person = bench.ids.newId();
    store->append(bench.write(kKind, person, kName, "\"SECRET\""));
    requireDone(store->flush());
    const auto before = valueOf(store->changes());
    auto other = bench.create(bench.file(QStringLiteral("other.sextant")));
    valueOf(other->unite(before));

    REQUIRE(valueOf(store->erase(forgetting(bench, person, kName))) == 1);
    CHECK(valueOf(store->unite(before)).bodiesFilled == 0);
    CHECK_FALSE(holds(bench, "SECRET"));

    CHECK(valueOf(other->unite(valueOf(store->changes()))).added == 1);
    CHECK(valueOf(other->loadAll()).front().fields.value(kName) == "null");
    CHECK(valueOf(other->verify()).faults.empty());
    CHECK(bytesOf(bench.file(QStringLiteral("other.sextant"))).contains("SECRET"));
}

TEST_CASE("erased content is gone from the file, is no fault, and can be added again", "[store][erase]")
{
    Bench bench;
    auto store = bench.create(bench.file());
    const QByteArray content = "SECRET" + QByteArray(10 * 1024 * 1024, 'x') + "TERCES";
    const QByteArray digest = valueOf(store->addBlobBytes(content));
    const QByteArray kept = valueOf(store->addBlobBytes("kept"));
    const QUuid evidence = bench.ids.newId();
    store->append(bench.write(QStringLiteral("evidence"), evidence, QStringLiteral("digest"),
                              '"' + digest.toHex() + '"'));
    const auto erase = [&] {
        return store->erase({bench.write(kKind, bench.ids.newId(), kName, "\"eraser\""), {}, {digest}});
    };
    CHECK(valueOf(erase()) == 0);
    CHECK(store->readBlob(digest).error().code == ErrorCode::NotFound);
    CHECK(valueOf(store->readBlob(kept)) == "kept");
    // An entity that still names it is no fault either: it says that it was erased.
    CHECK(valueOf(store->verify()).faults.empty());

    SECTION("large content goes piece by piece")
    {
        requireDone(store->flush());
        for (int turns = 0; holds(bench, "TERCES") && turns < 1000; ++turns)
            requireDone(store->flush());
        store.reset();
        store = bench.open(bench.file());
        CHECK_FALSE(holds(bench, "SECRET"));
        CHECK_FALSE(holds(bench, "TERCES"));
        CHECK(valueOf(store->verify()).faults.empty());
    }
    SECTION("added again it is whole, whatever was still going")
    {
        CHECK(valueOf(store->addBlobBytes(content)) == digest);
        requireDone(store->flush());
        CHECK(valueOf(store->readBlob(digest)) == content);
        store.reset();
        CHECK(valueOf(bench.open(bench.file())->readBlob(digest)) == content);
    }
}

TEST_CASE("what a crash left of erased content is swept at the next opening", "[store][erase]")
{
    Bench bench;
    {
        auto store = bench.create(bench.file());
        valueOf(store->addBlobBytes(QByteArray(2'500'000, 'x')));
    }
    executeRaw(bench.file(), "UPDATE blob SET state = 'erased'");
    CHECK(bench.open(bench.file())->openReport().orphanChunksSwept == 3);
}

TEST_CASE("erasing on a disk that fails at any point erases everything or nothing", "[store][erase]")
{
    const auto kind = GENERATE(FaultKind::IoError, FaultKind::DiskFull);
    bool struck = true;
    for (int call = 1; struck && call < 500; ++call) {
        CAPTURE(call);
        Bench bench;
        FaultVfs vfs;
        StoreOptions options;
        options.vfs = vfs.name();
        auto store = bench.create(bench.file(), options);
        const QUuid person = bench.ids.newId();
        store->append(bench.write(kKind, person, kName, "\"SECRET\""));
        const QByteArray digest = valueOf(store->addBlobBytes("content"));
        requireDone(store->flush());
        const auto before = contentsOf(*store);
        Erasure erasure = forgetting(bench, person, kName);
        erasure.blobs = {digest};
        vfs.failAt(call, kind, false);
        const bool done = store->erase(erasure).has_value();
        struck = vfs.hasStruck();
        vfs.heal();
        CHECK((done || struck));
        if (!done) {
            CHECK(contentsOf(*store) == before);
            CHECK(valueOf(store->readBlob(digest)) == "content");
        }
        // The session goes on where it was.
        store->append(bench.write(kKind, person, kRole, "\"chair\""));
        requireDone(store->flush());
        CHECK(valueOf(store->verify()).faults.empty());
        CHECK(store->readBlob(digest).has_value() == !done);
        CHECK(valueOf(store->erase(forgetting(bench, person, kName))) == 1);
        store.reset();
        CHECK(valueOf(bench.open(bench.file())->verify()).faults.empty());
    }
    CHECK_FALSE(struck);
}

TEST_CASE("nothing is erased in a file that is open for reading only", "[store][erase]")
{
    Bench bench;
    const QUuid person = bench.ids.newId();
    {
        auto store = bench.create(bench.file());
        store->append(bench.write(kKind, person, kName, "\"SECRET\""));
    }
    StoreOptions reading;
    reading.readOnly = true;
    auto store = bench.open(bench.file(), reading);
    CHECK(store->erase(forgetting(bench, person, kName)).error().code == ErrorCode::ReadOnly);
    CHECK(holds(bench, "SECRET"));
}
