#include "core/store/raw_sqlite.h"
#include "core/store/store_fixture.h"
#include "support/fault_vfs.h"

#include "base/hashing.h"

#include <catch2/catch.hpp>

#include <thread>

using namespace sextant;
using namespace sextant::store;
using namespace sextant::store::test;
using sextant::test::FaultVfs;

namespace {

QString writeFile(const Bench& bench, const QString& name, const QByteArray& content)
{
    QFile file(bench.file(name));
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(content);
    return file.fileName();
}

} // namespace

TEST_CASE("an answer given while a file is taken in waits for one piece at most", "[store][evidence]")
{
    Bench bench;
    Told told;
    auto store = bench.create(bench.file(), {}, told.listener());
    const QString path = writeFile(bench, QStringLiteral("large.bin"), QByteArray(6 * 1024 * 1024, 'x'));
    int pieces = 0;
    std::vector<int> committedAfterPiece;
    const auto added = store->addBlob(path, [&](qint64 bytes) {
        if (bytes == 0)
            return true;
        ++pieces;
        store->append(bench.write(QStringLiteral("answer"), bench.ids.newId(), QStringLiteral("note"), "1"));
        committedAfterPiece.push_back(static_cast<int>(told.committed().size()));
        return true;
    });
    REQUIRE(added.has_value());
    CHECK(pieces == 6);
    // The answer queued after one piece is on disk before the next piece is done.
    for (int i = 1; i < pieces; ++i)
        CHECK(committedAfterPiece[static_cast<size_t>(i)] >= i);
}

TEST_CASE("a file that changes while it is taken in is not taken", "[store][evidence]")
{
    Bench bench;
    auto store = bench.create(bench.file());
    const QString path = writeFile(bench, QStringLiteral("changing.bin"), QByteArray(3 * 1024 * 1024, 'x'));
    const auto added = store->addBlob(path, [&](qint64 bytes) {
        if (bytes > 0)
            writeFile(bench, QStringLiteral("changing.bin"), QByteArray(3 * 1024 * 1024, 'y'));
        return true;
    });
    REQUIRE_FALSE(added.has_value());
    CHECK(added.error().code == ErrorCode::FileChanged);
    store.reset();
    CHECK(bench.open(bench.file())->openReport().orphanChunksSwept == 0);
}

TEST_CASE("pieces of an import that was cut short are swept at the next opening", "[store][evidence]")
{
    Bench bench;
    QByteArray digest;
    {
        auto store = bench.create(bench.file());
        digest = valueOf(store->addBlobBytes(QByteArray(2'500'000, 'x')));
        valueOf(store->addBlobBytes("kept"));
    }
    executeRaw(bench.file(), "DELETE FROM blob WHERE size_bytes > 100");
    auto store = bench.open(bench.file());
    CHECK(store->openReport().orphanChunksSwept == 3);
    CHECK(valueOf(store->readBlob(sha256("kept"))) == "kept");
    CHECK(store->readBlob(digest).error().code == ErrorCode::NotFound);
    CHECK(valueOf(store->verify()).faults.empty());
}

TEST_CASE("altered content is never handed out", "[store][evidence]")
{
    Bench bench;
    QByteArray digest;
    digest = valueOf(bench.create(bench.file())->addBlobBytes(QByteArray(1'500'000, 'x')));
    const auto sql =
        GENERATE(as<const char*>(), "UPDATE evidence_chunk SET bytes = zeroblob(1048576) WHERE sequence = 0",
                 "DELETE FROM evidence_chunk WHERE sequence = 1", "UPDATE blob SET size_bytes = 10");
    executeRaw(bench.file(), sql);
    const auto read = bench.open(bench.file())->readBlob(digest);
    REQUIRE_FALSE(read.has_value());
    CHECK(read.error().code == ErrorCode::Damaged);
}

TEST_CASE("adding a file again mends its damaged content", "[store][evidence]")
{
    Bench bench;
    const QByteArray content(1'500'000, 'x');
    const QByteArray digest = valueOf(bench.create(bench.file())->addBlobBytes(content));
    executeRaw(bench.file(), "DELETE FROM evidence_chunk WHERE sequence = 1");
    auto store = bench.open(bench.file());
    CHECK(store->checkBlob(digest).error().code == ErrorCode::Damaged);
    CHECK(valueOf(store->addBlobBytes(content)) == digest);
    CHECK(store->checkBlob(digest).has_value());
    CHECK(valueOf(store->readBlob(digest)) == content);
}

TEST_CASE("a file that grows while it is taken in is not taken", "[store][evidence]")
{
    Bench bench;
    auto store = bench.create(bench.file());
    const QString path = writeFile(bench, QStringLiteral("growing.bin"), QByteArray(2 * 1024 * 1024, 'x'));
    const auto added = store->addBlob(path, [&](qint64) {
        QFile more(path);
        REQUIRE(more.open(QIODevice::Append));
        more.write(QByteArray(1024 * 1024, 'y'));
        return true;
    });
    REQUIRE_FALSE(added.has_value());
    CHECK(added.error().code == ErrorCode::FileChanged);
}

TEST_CASE("two threads that take in the same content end with one copy", "[store][evidence]")
{
    Bench bench;
    auto store = bench.create(bench.file());
    const QString path = writeFile(bench, QStringLiteral("same.bin"), QByteArray(4 * 1024 * 1024, 'z'));
    Result<QByteArray> first = fail(ErrorCode::Internal);
    bool cancelledOne = false;
    std::thread other([&] { first = store->addBlob(path); });
    const auto second = store->addBlob(path, [&](qint64 bytes) {
        cancelledOne = bytes > 2 * 1024 * 1024;
        return !cancelledOne; // giving up must not take the other's pieces away
    });
    other.join();
    REQUIRE(first.has_value());
    CHECK((second.has_value() || cancelledOne));
    CHECK(valueOf(store->readBlob(*first)).size() == 4 * 1024 * 1024);
    CHECK(valueOf(store->verify()).faults.empty());
}
