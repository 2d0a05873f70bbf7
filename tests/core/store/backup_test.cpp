#include "core/store/store_fixture.h"

#include "base/hashing.h"
#include "store/detail/backup_thinning.h"

#include <catch2/catch.hpp>

#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>
#include <random>

using namespace sextant;
using namespace sextant::store;
using namespace sextant::store::test;

namespace {

const QString kAnswer = QStringLiteral("answer");
const QString kNote = QStringLiteral("note");

struct BackedUp : Bench
{
    BackedUp() { options.backupFolder = file(QStringLiteral("backups")); }
    QStringList backups() const
    {
        QStringList found;
        QDirIterator it(options.backupFolder, {QStringLiteral("*.sextant")}, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext())
            found.append(it.next());
        found.sort();
        return found;
    }
    QStringList evidenceFiles() const
    {
        QStringList found;
        QDirIterator it(options.backupFolder + QStringLiteral("/evidence"), QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext())
            found.append(it.next());
        return found;
    }
    void answerOnce(WorkspaceStore& store)
    {
        store.append(write(kAnswer, ids.newId(), kNote, "1"));
        requireDone(store.flush());
    }
    StoreOptions options;
};

std::vector<BackupFile> halfHourly(const QDateTime& now, int days, qint64 sizeBytes)
{
    std::vector<BackupFile> files;
    for (int i = 0; i < days * 48; ++i)
        files.push_back({now.addSecs(-1800LL * i), QString::number(i), sizeBytes});
    return files;
}

} // namespace

TEST_CASE("a copy of the file holds everything, evidence too", "[store][backup]")
{
    Bench bench;
    auto store = bench.create(bench.file());
    const QByteArray content(3'000'000, 'e');
    const QByteArray digest = valueOf(store->addBlobBytes(content));
    for (int i = 0; i < 50; ++i)
        store->append(bench.write(kAnswer, bench.ids.newId(), kNote, "\"text\""));
    const QString path = bench.file(QStringLiteral("副本 copy.sextant"));
    requireDone(store->backupTo(path));
    auto copy = bench.open(path);
    CHECK_FALSE(copy->isReadOnly());
    CHECK(contentsOf(*copy) == contentsOf(*store));
    CHECK(valueOf(copy->readBlob(digest)) == content);
    CHECK(valueOf(copy->verify()).faults.empty());

    const auto again = store->backupTo(path);
    REQUIRE_FALSE(again.has_value());
    CHECK(again.error().code == ErrorCode::FileExists);
    const auto nowhere = store->backupTo(bench.file(QStringLiteral("absent/copy.sextant")));
    REQUIRE_FALSE(nowhere.has_value());
    CHECK(nowhere.error().code == ErrorCode::CannotWrite);
    StoreOptions forWriting;
    forWriting.allowReadOnly = false;
    // Copying has not loosened the lock.
    CHECK(bench.openError(bench.file(), forWriting).code == ErrorCode::HeldByOther);
}

TEST_CASE("the first change makes a backup, and the next comes half an hour later", "[store][backup]")
{
    BackedUp bench;
    auto store = bench.create(bench.file(), bench.options);
    const auto answerAfter = [&](qint64 minutes) {
        bench.clock.advance(minutes * 60'000);
        bench.answerOnce(*store);
        store.reset();
        store = bench.open(bench.file(), bench.options);
        return bench.backups().size();
    };
    CHECK(answerAfter(0) == 1);
    CHECK(answerAfter(29) == 1);
    CHECK(answerAfter(2) == 2);
    CHECK(answerAfter(31) == 3);
    CHECK_FALSE(store->backupStatus().front().error.has_value());
    for (const QString& backup : bench.backups())
        CHECK(valueOf(bench.open(backup)->verify()).faults.empty());
}

TEST_CASE("looking at a file makes no backup of it", "[store][backup]")
{
    BackedUp bench;
    bench.create(bench.file());
    bench.open(bench.file(), bench.options);
    CHECK(bench.backups().isEmpty());
}

TEST_CASE("backups hold evidence once, and are restored with it", "[store][backup]")
{
    BackedUp bench;
    auto store = bench.create(bench.file(), bench.options);
    QByteArray content(2'500'000, 'e');
    const QByteArray digest = valueOf(store->addBlobBytes(content));
    bench.answerOnce(*store);
    const QString first = valueOf(store->backUpNow());
    CHECK(bench.evidenceFiles().size() == 3);
    CHECK(QFileInfo(first).size() < 1'000'000);
    bench.clock.advance(60'000);
    bench.answerOnce(*store);
    const QString second = valueOf(store->backUpNow());
    CHECK(second != first);
    CHECK(bench.evidenceFiles().size() == 3);
    const auto contents = contentsOf(*store);
    store.reset();

    const QString restored = bench.file(QStringLiteral("restored.sextant"));
    CHECK(valueOf(restoreBackup(second, restored)).evidenceMissing == 0);
    auto back = bench.open(restored);
    CHECK(contentsOf(*back) == contents);
    CHECK(valueOf(back->readBlob(digest)) == content);
    CHECK(valueOf(back->verify()).faults.empty());
    CHECK(restoreBackup(second, restored).error().code == ErrorCode::FileExists);
    CHECK(restoreBackup(bench.evidenceFiles()[0], bench.file(QStringLiteral("x"))).error().code ==
          ErrorCode::NotOurFile);
}

TEST_CASE("a folder that takes no backups is told of, and hinders no answer", "[store][backup]")
{
    BackedUp bench;
    QFile inTheWay(bench.options.backupFolder);
    REQUIRE(inTheWay.open(QIODevice::WriteOnly));
    auto store = bench.create(bench.file(), bench.options);
    bench.answerOnce(*store);
    const auto refused = store->backUpNow();
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == ErrorCode::CannotWrite);
    store.reset();
    CHECK(valueOf(bench.open(bench.file())->loadAll()).size() == 1);
}

TEST_CASE("of the backups, two days, fourteen days and eight weeks are kept", "[store][backup]")
{
    const QDateTime now(QDate(2026, 11, 23), QTime(6, 2, 43), Qt::UTC);
    auto files = halfHourly(now, 100, 1000);
    for (int round = 0; round < 3; ++round) { // thinning what is thinned changes nothing
        const auto superfluous = superfluousBackups(files, now);
        const auto isSuperfluous = [&](const BackupFile& file) {
            return std::any_of(superfluous.begin(), superfluous.end(),
                               [&](const BackupFile& other) { return other.path == file.path; });
        };
        files.erase(std::remove_if(files.begin(), files.end(), isSuperfluous), files.end());
        int recent = 0;
        int days = 0;
        int weeks = 0;
        for (const BackupFile& file : files) {
            const qint64 age = file.at.secsTo(now);
            recent += age <= 48 * 3600;
            days += age > 48 * 3600 && file.at.date().daysTo(now.date()) <= 14;
            weeks += file.at.date().daysTo(now.date()) > 14;
        }
        CHECK(recent == 97);
        CHECK(days == 12); // the two days before today are among the recent ones
        CHECK(weeks == 6);
        CHECK(files.front().path == QStringLiteral("0"));
    }
}

TEST_CASE("backups take no more than two gigabytes, and the newest stays in any case", "[store][backup]")
{
    const QDateTime now(QDate(2026, 11, 23), QTime(6, 2, 43), Qt::UTC);
    CHECK(superfluousBackups(halfHourly(now, 1, 500'000'000), now).size() == 48 - 4);
    CHECK(superfluousBackups(halfHourly(now, 1, 5'000'000'000), now).size() == 48 - 1);
    CHECK(superfluousBackups({}, now).empty());
}
