#include "core/store/raw_sqlite.h"
#include "core/store/store_fixture.h"

#include "store/detail/backup_thinning.h"

#include <catch2/catch.hpp>

#include <QDirIterator>
#include <QLockFile>

#include <algorithm>
#include <map>
#include <random>

using namespace sextant;
using namespace sextant::store;
using namespace sextant::store::test;

namespace {

const QString kAnswer = QStringLiteral("answer");
const QString kNote = QStringLiteral("note");

/// A workspace that gets evidence and backups as time goes by.
struct Life : Bench
{
    Life()
    {
        options.backupFolder = file(QStringLiteral("backups"));
        store = create(file(), options);
    }
    void answer() { store->append(write(kAnswer, ids.newId(), kNote, "1")); }
    QString backUp()
    {
        answer();
        return valueOf(store->backUpNow());
    }
    void wait(qint64 hours) { clock.advance(hours * 3'600'000); }
    QStringList chunks() const
    {
        QStringList found;
        QDirIterator it(options.backupFolder + QStringLiteral("/evidence"), QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext())
            found.append(it.next());
        found.sort();
        return found;
    }
    /// Takes the content out of the file, as an erasure would.
    void forget(const QByteArray& digest)
    {
        store.reset();
        {
            const QByteArray hex = digest.toHex();
            executeOn("DELETE FROM evidence_chunk WHERE digest = x'" + hex + "'");
            executeOn("UPDATE blob SET state = 'erased' WHERE digest = x'" + hex + "'");
        }
        store = open(file(), options);
    }
    void executeOn(const QByteArray& sql) const { executeRaw(file(), sql.constData()); }
    StoreOptions options;
    std::unique_ptr<WorkspaceStore> store;
};

} // namespace

TEST_CASE("evidence that no kept backup needs leaves the backups", "[store][backup]")
{
    Life life;
    const QByteArray digest = valueOf(life.store->addBlobBytes(QByteArray(2'500'000, 'e')));
    life.backUp();
    REQUIRE(life.chunks().size() == 3);
    life.forget(digest);
    const QByteArray kept = valueOf(life.store->addBlobBytes(QByteArray(10, 'k')));
    life.wait(1);
    life.backUp();
    CHECK(life.chunks().size() == 4); // the first backup still needs it
    life.wait(24 * 70);
    life.backUp(); // and is thinned by this one
    life.answer();
    requireDone(life.store->flush());
    life.store.reset();
    REQUIRE(life.chunks().size() == 1);
    CHECK(life.chunks().front().contains(QString::fromLatin1(kept.toHex())));
}

TEST_CASE("evidence that a backup of another workspace needs stays", "[store][backup]")
{
    Life life;
    (void)valueOf(life.store->addBlobBytes(QByteArray(10, 'a')));
    life.backUp();
    Bench other(77);
    auto neighbour = other.create(other.file(), life.options);
    const QByteArray theirs = valueOf(neighbour->addBlobBytes(QByteArray(10, 'b')));
    neighbour->append(other.write(kAnswer, other.ids.newId(), kNote, "1"));
    const QString backup = valueOf(neighbour->backUpNow());
    neighbour.reset(); // their upkeep sweeps too
    life.store.reset();
    REQUIRE(ChunkStore(life.options.backupFolder).sweep());
    CHECK(life.chunks().size() == 2);
    CHECK(valueOf(restoreBackup(backup, other.file(QStringLiteral("back.sextant")))).evidenceMissing == 0);
}

TEST_CASE("nothing is swept while a backup cannot be read, or another program sweeps", "[store][backup]")
{
    Life life;
    (void)valueOf(life.store->addBlobBytes(QByteArray(10, 'a')));
    const QString backup = life.backUp();
    life.store.reset();
    QFile orphan(ChunkStore(life.options.backupFolder).pathOf(QByteArray(32, 'x'), 0));
    REQUIRE(QDir().mkpath(QFileInfo(orphan).absolutePath()));
    REQUIRE(orphan.open(QIODevice::WriteOnly));
    orphan.close();

    const ChunkStore chunks(life.options.backupFolder);
    {
        const auto lock = chunks.lock();
        CHECK_FALSE(chunks.sweep());
        CHECK(orphan.exists());
    }
    QFile damaged(QFileInfo(backup).absolutePath() + QStringLiteral("/20260301T000000Z.sextant"));
    REQUIRE(damaged.open(QIODevice::WriteOnly));
    damaged.write(QByteArray(4096, 'x'));
    damaged.close();
    CHECK_FALSE(chunks.sweep());
    CHECK(orphan.exists());
    REQUIRE(damaged.remove());
    CHECK(chunks.sweep());
    CHECK_FALSE(orphan.exists());
    CHECK(life.chunks().size() == 1);
}

TEST_CASE("a sweep that is cut short anywhere leaves every backup whole", "[store][backup]")
{
    std::mt19937 random(20261123);
    Life life;
    std::map<QString, std::map<QByteArray, QByteArray>> expected; // by backup: content by digest
    std::map<QByteArray, QByteArray> now;
    for (int step = 0; step < 24; ++step) {
        const QByteArray content(static_cast<int>(random() % 3000) + 1, static_cast<char>('a' + step));
        now[valueOf(life.store->addBlobBytes(content))] = content;
        if (random() % 3 == 0) {
            const auto victim = std::next(now.begin(), static_cast<long>(random() % now.size()));
            life.forget(victim->first);
            now.erase(victim);
        }
        life.wait(static_cast<qint64>(random() % 200) + 1);
        expected[life.backUp()] = now;

        // As if a program had been ended after some deletions: what is not needed is there in part.
        QDirIterator it(life.options.backupFolder, {QStringLiteral("*.sextant")}, QDir::Files,
                        QDirIterator::Subdirectories);
        QStringList kept;
        while (it.hasNext())
            kept.append(it.next());
        for (const QString& path : kept) {
            const QString target = life.file(QStringLiteral("back.sextant"));
            CHECK(valueOf(restoreBackup(path, target)).evidenceMissing == 0);
            {
                auto back = life.open(target);
                for (const auto& [digest, bytes] : expected.at(path))
                    CHECK(valueOf(back->readBlob(digest)) == bytes);
                CHECK(valueOf(back->verify()).faults.empty());
            }
            QFile::remove(target);
        }
        if (step % 4 == 3)
            REQUIRE(ChunkStore(life.options.backupFolder).sweep());
    }
    REQUIRE(ChunkStore(life.options.backupFolder).sweep());
    QSet<QString> needed;
    for (const BackedUpWorkspace& workspace : backedUpWorkspaces(life.options.backupFolder))
        for (const BackupFile& backup : workspace.backups)
            for (const auto& [digest, bytes] : expected.at(backup.path))
                needed.insert(QString::fromLatin1(digest.toHex()));
    CHECK(life.chunks().size() == needed.size());
}
