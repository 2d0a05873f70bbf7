#include "core/store/raw_sqlite.h"
#include "core/store/store_fixture.h"

#include "store/detail/backup_thinning.h"

#include <catch2/catch.hpp>

#include <QFileInfo>

using namespace sextant;
using namespace sextant::store;
using namespace sextant::store::test;

namespace {

const QString kAnswer = QStringLiteral("answer");
const QString kNote = QStringLiteral("note");

struct BackedUp : Bench
{
    BackedUp()
    {
        options.backupFolder = file(QStringLiteral("backups"));
        options.secondBackupFolder = file(QStringLiteral("stick"));
        store = create(file(), options);
    }
    void answer()
    {
        store->append(write(kAnswer, ids.newId(), kNote, "1"));
        requireDone(store->flush());
    }
    std::vector<BackupFile> backupsIn(const QString& place) const
    {
        return listBackups(place + u'/' + store->workspaceId());
    }
    StoreOptions options;
    std::unique_ptr<WorkspaceStore> store;
};

} // namespace

TEST_CASE("backups are listed with the file they are of", "[store][backup]")
{
    BackedUp bench;
    bench.answer();
    const QString first = valueOf(bench.store->backUpNow());
    bench.clock.advance(60'000);
    const QString second = valueOf(bench.store->backUpNow());
    const auto all = backedUpWorkspaces(bench.options.backupFolder);
    REQUIRE(all.size() == 1);
    CHECK(all.front().id == bench.store->workspaceId());
    CHECK(all.front().source == bench.file());
    REQUIRE(all.front().backups.size() == 2);
    CHECK(all.front().backups[0].path == second);
    CHECK(all.front().backups[0].at == bench.clock.nowUtc());
    CHECK(all.front().backups[1].path == first);
    CHECK(all.front().backups[1].sizeBytes == QFileInfo(first).size());
    CHECK(backedUpWorkspaces(bench.file(QStringLiteral("nowhere"))).empty());
}

TEST_CASE("what a backup holds can be told without restoring it", "[store][backup]")
{
    BackedUp bench;
    const QUuid answer = bench.ids.newId();
    bench.store->append(bench.write(kAnswer, answer, QStringLiteral("response"), R"({"options":["2"]})"));
    bench.store->append(bench.write(kAnswer, bench.ids.newId(), QStringLiteral("response"), "null"));
    bench.store->append(
        bench.write(QStringLiteral("assessment"), bench.ids.newId(), QStringLiteral("title"), R"("T")"));
    bench.store->append(bench.write(QStringLiteral("organisation"), bench.ids.newId(), QStringLiteral("name"),
                                    R"({"en":"Sea","zh":""})"));
    const QByteArray digest = valueOf(bench.store->addBlobBytes(QByteArray(1'500'000, 'e')));
    bench.answer();
    const QString backup = valueOf(bench.store->backUpNow());
    const BackupContents contents = valueOf(inspectBackup(backup));
    CHECK(contents.organisation == R"({"en":"Sea","zh":""})");
    CHECK(contents.organisations == 1);
    CHECK(contents.assessments == 1);
    CHECK(contents.answers == 1);
    CHECK(contents.lastChange == bench.clock.nowUtc());
    CHECK(contents.evidenceFiles == 1);
    CHECK(contents.evidenceMissing == 0);

    REQUIRE(QFile::remove(ChunkStore(bench.options.backupFolder).pathOf(digest, 1)));
    CHECK(valueOf(inspectBackup(backup)).evidenceMissing == 1);
    const QString target = bench.file(QStringLiteral("back.sextant"));
    CHECK(valueOf(restoreBackup(backup, target)).evidenceMissing == 1);
    auto back = bench.open(target);
    CHECK(back->readBlob(digest).error().code == ErrorCode::NotFound);
    CHECK(valueOf(back->loadAll()).size() == valueOf(bench.store->loadAll()).size());
}

TEST_CASE("a damaged backup is told, and not restored", "[store][backup]")
{
    BackedUp bench;
    bench.answer();
    const QString backup = valueOf(bench.store->backUpNow());
    QFile file(backup);
    REQUIRE(file.open(QIODevice::ReadWrite));
    file.seek(4096);
    file.write(QByteArray(8192, '\x5a'));
    file.close();
    CHECK(inspectBackup(backup).error().code == ErrorCode::Damaged);
    const QString target = bench.file(QStringLiteral("back.sextant"));
    CHECK(restoreBackup(backup, target).error().code == ErrorCode::Damaged);
    CHECK_FALSE(QFileInfo::exists(target));
    CHECK_FALSE(QFileInfo::exists(target + QStringLiteral(".part")));
}

TEST_CASE("a backup of a newer version is not taken for a damaged one", "[store][backup]")
{
    BackedUp bench;
    bench.answer();
    const QString backup = valueOf(bench.store->backUpNow());
    executeRaw(backup, "PRAGMA user_version=99");
    CHECK(inspectBackup(backup).error().code == ErrorCode::NewerSchema);
    CHECK(restoreBackup(backup, bench.file(QStringLiteral("back.sextant"))).error().code ==
          ErrorCode::NewerSchema);
}

TEST_CASE("the second place is used while it is there, and never made", "[store][backup]")
{
    BackedUp bench;
    bench.answer();
    (void)valueOf(bench.store->backUpNow());
    CHECK_FALSE(QFileInfo::exists(bench.options.secondBackupFolder));
    const auto status = bench.store->backupStatus();
    REQUIRE(status.size() == 2);
    CHECK_FALSE(status[0].error.has_value());
    CHECK(status[0].last == bench.clock.nowUtc());
    REQUIRE(status[1].error.has_value());
    CHECK(status[1].error->code == ErrorCode::FileNotFound);
    CHECK_FALSE(status[1].last.isValid());

    REQUIRE(QDir().mkpath(bench.options.secondBackupFolder)); // the stick is plugged in
    const QByteArray digest = valueOf(bench.store->addBlobBytes("evidence"));
    bench.clock.advance(3'600'000);
    bench.answer();
    (void)valueOf(bench.store->backUpNow());
    CHECK(bench.backupsIn(bench.options.backupFolder).size() == 2);
    REQUIRE(bench.backupsIn(bench.options.secondBackupFolder).size() == 1);
    CHECK(QFileInfo::exists(ChunkStore(bench.options.secondBackupFolder).pathOf(digest, 0)));
}

TEST_CASE("backups go to another place from the moment it is chosen", "[store][backup]")
{
    BackedUp bench;
    const QString chosen = bench.file(QStringLiteral("chosen"));
    bench.store->setBackupFolders(chosen, {});
    bench.answer();
    (void)valueOf(bench.store->backUpNow());
    CHECK(bench.backupsIn(chosen).size() == 1);
    CHECK(bench.backupsIn(bench.options.backupFolder).empty());
    CHECK(bench.store->backupStatus().size() == 1);
    bench.store->setBackupFolders({}, {});
    CHECK(bench.store->backupStatus().empty());
    CHECK_FALSE(bench.store->backUpNow().has_value());
}
