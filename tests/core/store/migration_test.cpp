#include "core/store/raw_sqlite.h"
#include "core/store/store_fixture.h"
#include "support/fault_vfs.h"

#include "store/detail/connection.h"
#include "store/detail/opening.h"
#include "store/detail/schema.h"
#include "store/detail/store_error.h"
#include "support/paths.h"

#include <catch2/catch.hpp>

#include <QFileInfo>

using namespace sextant;
using namespace sextant::store;
using namespace sextant::store::test;
using sextant::test::FaultKind;
using sextant::test::FaultVfs;

namespace {

/// A made-up version 0: no drafts, no index by Lamport counter, another answer table.
SchemaHistory historyFromZero()
{
    SchemaVersion present = schemaHistory().back();
    SchemaVersion zero{0, present.objects, nullptr};
    zero.objects.remove("draft");
    zero.objects.remove("change_by_lamport");
    present.migrate = [](Connection& connection) {
        for (const char* name : {"draft", "change_by_lamport"})
            Statement(connection, schemaHistory().back().objects.value(name)).run();
    };
    return {zero, present};
}

struct OldFile : Bench
{
    OldFile()
    {
        auto store = create(original);
        for (int i = 0; i < 5; ++i)
            store->append(write(QStringLiteral("answer"), ids.newId(), QStringLiteral("note"), "\"old\""));
        requireDone(store->flush());
        contents = *contentsOf(*store);
        store.reset();
        executeRaw(original,
                   "DROP TABLE draft; DROP INDEX change_by_lamport; DROP TABLE answer; "
                   "CREATE TABLE \"answer\"(id BLOB PRIMARY KEY, note TEXT) STRICT; PRAGMA user_version=0");
    }

    void renew() const
    {
        const auto left = QDir(folder.path()).entryList(QDir::Files);
        for (const QString& name : left)
            if (folder.filePath(name) != original)
                QFile::remove(folder.filePath(name));
        REQUIRE(QFile::copy(original, path));
    }

    OpenedFile openWith(const StoreOptions& options) const
    {
        return openFile(path, clock.nowUtc(), options, historyFromZero());
    }

    /// Migrates on the real disk if that has not happened, and compares with what the file held.
    void checkContents()
    {
        {
            const OpenedFile opened = openWith({});
            CHECK(schemaVersionOf(*opened.connection) == schemaHistory().back().number);
            finishWriting(*opened.connection);
        }
        auto store = open(path);
        CHECK(contentsOf(*store) == contents);
        CHECK(valueOf(store->verify()).faults.empty());
    }

    QString original = file(QStringLiteral("original.sextant"));
    QString path = file();
    Contents contents;
};

/// A file that \a version has made: one organisation, a signed assessment of six answers, one file; from
/// version 2 on an action too.
QString releasedFile(const Bench& bench, int version)
{
    const QString copy = bench.file(QStringLiteral("released.sextant"));
    REQUIRE(QFile::copy(sourcePath(QStringLiteral("tests/data/workspaces/version-%1.sextant").arg(version)),
                        copy));
    REQUIRE(QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner));
    return copy;
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("an older file is copied, then brought up to date", "[store][migration]")
{
    OldFile old;
    old.renew();
    const bool hasBackupFolder = GENERATE(true, false);
    StoreOptions options;
    if (hasBackupFolder)
        options.backupFolder = old.file(QStringLiteral("backups"));
    {
        const OpenedFile opened = old.openWith(options);
        CHECK(opened.report.readOnly == ReadOnlyReason::None);
        CHECK(opened.report.migratedFrom == 0);
        const QString folder = hasBackupFolder ? options.backupFolder : old.folder.path();
        CHECK(opened.report.copyBeforeMigration == folder + QStringLiteral("/w.before-version-1.sextant"));
        const Connection copy(opened.report.copyBeforeMigration, Access::ReadOnly, {});
        CHECK(QFileInfo(opened.report.copyBeforeMigration).size() == QFileInfo(old.original).size());
        finishWriting(*opened.connection);
    }
    old.checkContents();
}

TEST_CASE("a file of every released version opens, is brought up to date and keeps what it says",
          "[store][migration]")
{
    const int version = GENERATE(range(1, schemaHistory().back().number));
    Bench bench;
    const QString path = releasedFile(bench, version);
    StoreOptions readOnly;
    readOnly.readOnly = true;
    const auto before = contentsOf(*bench.open(path, readOnly));
    REQUIRE(before.has_value());
    CHECK(before->changes.size() == (version == 1 ? 50 : 60));
    {
        const auto store = bench.open(path);
        CHECK(store->openReport().migratedFrom == version);
        CHECK(QFile::exists(store->openReport().copyBeforeMigration));
        CHECK(contentsOf(*store) == before);
        CHECK(valueOf(store->verify()).faults.empty());
        // What the version did not know can now be written.
        store->append(bench.write(QStringLiteral("action"), bench.ids.newId(), QStringLiteral("closingNote"),
                                  "\"seen\""));
        store->append(
            bench.write(QStringLiteral("finding"), bench.ids.newId(), QStringLiteral("stage"), "\"agreed\""));
        requireDone(store->flush());
    }
    Connection connection(path, Access::ReadOnly, {});
    CHECK(schemaVersionOf(connection) == schemaHistory().back().number);
    CHECK(connection.number("SELECT count(*) FROM action WHERE closingNote = '\"seen\"'") == 1);
    CHECK(connection.number("SELECT count(*) FROM finding WHERE stage = '\"agreed\"'") == 1);
    const auto again = bench.open(path);
    CHECK(again->openReport().migratedFrom == 0);
    CHECK(valueOf(again->verify()).faults.empty());
}

TEST_CASE("an older file that cannot be written is read as if it were up to date", "[store][migration]")
{
    OldFile old;
    old.renew();
    StoreOptions options;
    options.readOnly = true;
    const OpenedFile opened = old.openWith(options);
    CHECK(opened.report.readOnly == ReadOnlyReason::Asked);
    CHECK(opened.connection->number("SELECT count(*) FROM answer WHERE note = '\"old\"'") == 5);
    CHECK(bytesOf(old.path) == bytesOf(old.original));
}

TEST_CASE("an older file with a schema of its own is refused before anything is done to it",
          "[store][migration]")
{
    OldFile old;
    old.renew();
    executeRaw(old.path, "CREATE TRIGGER planted AFTER INSERT ON change BEGIN DELETE FROM change; END");
    const QByteArray before = bytesOf(old.path);
    CHECK_THROWS_AS(old.openWith({}), StoreError);
    CHECK(bytesOf(old.path) == before);
}

TEST_CASE("power lost at any call of a migration leaves the old file or the new one",
          "[store][migration][faults]")
{
    OldFile old;
    const auto kind = GENERATE(FaultKind::PowerLoss, FaultKind::IoError, FaultKind::DiskFull);
    int call = 0;
    for (bool struck = true; struck;) {
        INFO("call " << ++call << ", kind " << static_cast<int>(kind));
        old.renew();
        FaultVfs vfs;
        vfs.failAt(call, kind, true);
        StoreOptions options;
        options.vfs = vfs.name();
        bool migrated = false;
        try {
            const OpenedFile opened = old.openWith(options);
            migrated = opened.report.readOnly == ReadOnlyReason::None;
        } catch (const std::exception&) {
            CHECK(vfs.hasStruck());
        }
        struck = vfs.hasStruck();
        CHECK((migrated || struck));
        if (kind == FaultKind::PowerLoss)
            vfs.crash(static_cast<quint32>(call));
        old.checkContents();
    }
    CHECK(call > 10);
}

TEST_CASE("docs/file-format.md gives every table as the file has it", "[store][migration]")
{
    const QByteArray page = bytesOf(sourcePath(QStringLiteral("docs/file-format.md")));
    auto objects = schemaHistory().back().objects;
    objects.insert("other_field", projectionObjects().value("other_field"));
    for (auto object = objects.begin(); object != objects.end(); ++object) {
        INFO(object->constData());
        CHECK(page.split('\n').contains(*object));
    }
    const auto projections = projectionObjects();
    for (auto projection = projections.begin(); projection != projections.end(); ++projection)
        CHECK(page.contains(QByteArray('`' + projection.key() + '`')));
}
