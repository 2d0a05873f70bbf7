#include "core/store/raw_sqlite.h"
#include "core/store/store_fixture.h"

#include "base/hashing.h"
#include "store/detail/connection.h"
#include "store/detail/file_header.h"
#include "store/detail/lock_file.h"
#include "store/detail/opening.h"
#include "store/detail/schema.h"
#include "store/detail/store_error.h"

#include <catch2/catch.hpp>

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <atomic>
#include <chrono>
#include <functional>
#include <optional>
#include <thread>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace sextant;
using namespace sextant::store;
using namespace sextant::store::test;

namespace {

const QString kAnswer = QStringLiteral("answer");
const QString kNote = QStringLiteral("note");

/// A file with an answer in it, closed.
struct ClosedFile : Bench
{
    ClosedFile() { create(path)->append(write(kAnswer, ids.newId(), kNote, "\"kept\"")); }
    QByteArray bytes() const
    {
        QFile raw(path);
        REQUIRE(raw.open(QIODevice::ReadOnly));
        return raw.readAll();
    }
    void overwrite(const QByteArray& content) const
    {
        QFile raw(path);
        REQUIRE(raw.open(QIODevice::WriteOnly | QIODevice::Truncate));
        raw.write(content);
    }
    QString path = file();
};

/// True when SQLite lets nobody else in.
bool isBarred(const QString& path)
{
    try {
        Connection(path, Access::ReadOnly, {}).number("SELECT count(*) FROM meta");
        return false;
    } catch (const SqliteError& error) {
        return isBusy(error);
    }
}

void writeLock(const QString& path, const QString& host, qint64 pid)
{
    QFile lock(lockPathOf(path));
    REQUIRE(lock.open(QIODevice::WriteOnly));
    lock.write(
        QJsonDocument(QJsonObject{{QStringLiteral("user"), QStringLiteral("li")},
                                  {QStringLiteral("host"), host},
                                  {QStringLiteral("pid"), pid},
                                  {QStringLiteral("since"), QStringLiteral("2026-03-09T01:02:03.000Z")}})
            .toJson());
}

StoreOptions forWriting()
{
    StoreOptions options;
    options.allowReadOnly = false;
    return options;
}

} // namespace

TEST_CASE("what Sextant did not put into a file is refused, and named", "[store][opening]")
{
    const auto [sql, object] = GENERATE(table<const char*, const char*>(
        {{"CREATE TRIGGER planted AFTER INSERT ON change BEGIN DELETE FROM change; END", "planted"},
         {"CREATE VIEW planted AS SELECT * FROM change", "planted"},
         {"CREATE VIRTUAL TABLE planted USING fts5(x)", "planted"},
         {"CREATE TABLE planted(x)", "planted"},
         {"CREATE INDEX planted ON change(author)", "planted"},
         {"DROP TABLE draft; CREATE VIEW draft AS SELECT '' AS address, '' AS text, '' AS digest", "draft"},
         {"DROP TABLE answer; CREATE VIEW answer AS SELECT 1 AS id", "answer"},
         {"ALTER TABLE change ADD COLUMN extra TEXT", "change"}}));
    ClosedFile closed;
    executeRaw(closed.path, sql);
    const QByteArray before = closed.bytes();
    const Error error = closed.openError(closed.path);
    CHECK(error.code == ErrorCode::ForeignSchema);
    CHECK(error.args.value(QStringLiteral("object")).toString() == QString::fromLatin1(object));
    CHECK(error.args.value(QStringLiteral("path")).toString() == closed.path);
    StoreOptions readOnly;
    readOnly.readOnly = true;
    CHECK(closed.openError(closed.path, readOnly).code == ErrorCode::ForeignSchema);
    CHECK(closed.bytes() == before);
}

TEST_CASE("a file that lacks a table is damaged", "[store][opening]")
{
    ClosedFile closed;
    executeRaw(closed.path, "DROP TABLE snapshot");
    CHECK(closed.openError(closed.path).code == ErrorCode::Damaged);
}

TEST_CASE("projection tables that are not as they should be are made anew", "[store][opening]")
{
    const auto sql = GENERATE(as<const char*>(), "DROP TABLE answer", "DROP TABLE other_field",
                              "DROP TABLE answer; CREATE TABLE \"answer\"(id BLOB PRIMARY KEY, old TEXT)");
    ClosedFile closed;
    executeRaw(closed.path, sql);
    StoreOptions readOnly;
    readOnly.readOnly = true;
    CHECK(valueOf(closed.open(closed.path, readOnly)->loadAll()).size() == 1);
    auto store = closed.open(closed.path);
    REQUIRE(valueOf(store->loadAll()).size() == 1);
    CHECK(valueOf(store->loadAll())[0].fields.value(kNote) == "\"kept\"");
    CHECK(valueOf(store->verify()).faults.empty());
}

TEST_CASE("what is no workspace file is said to be none, and left alone", "[store][opening]")
{
    const auto content = GENERATE(as<QByteArray>(), QByteArray(), QByteArray("SQLite format 3"),
                                  QByteArray("PK\3\4 something else"), QByteArray(5000, 'x'));
    ClosedFile closed;
    closed.overwrite(content);
    CHECK(closed.openError(closed.path).code == ErrorCode::NotOurFile);
    CHECK(closed.bytes() == content);
    QFile::remove(closed.path);
    CHECK(closed.openError(closed.path).code == ErrorCode::FileNotFound);
    executeRaw(closed.path, "CREATE TABLE other(x)");
    CHECK(closed.openError(closed.path).code == ErrorCode::NotOurFile);
    CHECK(closed.openError(closed.folder.path()).code == ErrorCode::NotOurFile);
}

TEST_CASE("a file cut short at any step is refused and left as it is", "[store][opening]")
{
    ClosedFile closed;
    const QByteArray whole = closed.bytes();
    for (qsizetype size = 0; size < whole.size(); size += size < 8192 ? 512 : 4096) {
        INFO("size " << size);
        closed.overwrite(whole.left(size));
        const ErrorCode code = closed.openError(closed.path).code;
        CHECK((code == ErrorCode::NotOurFile || code == ErrorCode::Damaged));
        CHECK(closed.bytes() == whole.left(size));
    }
}

TEST_CASE("a newer schema is read, not written", "[store][opening]")
{
    ClosedFile closed;
    executeRaw(closed.path, "PRAGMA user_version=7; CREATE TABLE novelty(x); DROP TABLE other_field");
    const QByteArray before = closed.bytes();
    {
        auto store = closed.open(closed.path);
        CHECK(store->openReport().readOnly == ReadOnlyReason::NewerSchema);
        REQUIRE(valueOf(store->loadAll()).size() == 1);
        CHECK(valueOf(store->loadAll())[0].fields.value(kNote) == "\"kept\"");
        store->append(closed.write(kAnswer, closed.ids.newId(), kNote, "1"));
        const auto flushed = store->flush();
        REQUIRE_FALSE(flushed.has_value());
        CHECK(flushed.error().code == ErrorCode::ReadOnly);
    }
    CHECK(closed.bytes() == before);
    const Error error = closed.openError(closed.path, forWriting());
    CHECK(error.code == ErrorCode::NewerSchema);
    CHECK(error.args.value(QStringLiteral("version")).toInt() == 7);
    CHECK(error.args.value(QStringLiteral("known")).toInt() == schemaHistory().back().number);
}

TEST_CASE("a file that a tool has switched to a write-ahead log is switched back", "[store][opening]")
{
    ClosedFile closed;
    executeRaw(closed.path, "PRAGMA journal_mode=WAL");
    REQUIRE(closed.bytes().at(18) == 2);
    StoreOptions readOnly;
    readOnly.readOnly = true;
    CHECK(valueOf(closed.open(closed.path, readOnly)->loadAll()).size() == 1);
    closed.open(closed.path);
    CHECK(closed.bytes().at(18) == 1);
}

TEST_CASE("a file asked for read-only is not touched", "[store][opening]")
{
    ClosedFile closed;
    const QByteArray before = closed.bytes();
    StoreOptions options = forWriting();
    options.readOnly = true;
    auto store = closed.open(closed.path, options);
    CHECK(store->openReport().readOnly == ReadOnlyReason::Asked);
    CHECK(valueOf(store->loadAll()).size() == 1);
    CHECK_FALSE(store->unite({}).has_value());
    CHECK(store->addBlobBytes("x").error().code == ErrorCode::ReadOnly);
    CHECK_FALSE(QFileInfo::exists(lockPathOf(closed.path)));
    CHECK(closed.bytes() == before);
}

TEST_CASE("a file open in this program opens a second time for reading only", "[store][opening]")
{
    ClosedFile closed;
    auto first = closed.open(closed.path);
    first->append(closed.write(kAnswer, closed.ids.newId(), kNote, "\"second\""));
    requireDone(first->flush());
    auto second = closed.open(closed.path);
    CHECK(second->openReport().readOnly == ReadOnlyReason::HeldByOther);
    CHECK(second->openReport().holder == thisProcess({}).name());
    CHECK(second->openReport().heldSince == closed.clock.nowUtc());
    CHECK(valueOf(second->loadAll()).size() == 2);
    CHECK(closed.openError(closed.path, forWriting()).code == ErrorCode::HeldByOther);
    second.reset();
    // Looking on has not loosened the first one's hold.
    CHECK(closed.openError(closed.path, forWriting()).code == ErrorCode::HeldByOther);
    first->append(closed.write(kAnswer, closed.ids.newId(), kNote, "\"third\""));
    requireDone(first->flush());
    first.reset();
    CHECK(valueOf(closed.open(closed.path, forWriting())->loadAll()).size() == 3);
}

TEST_CASE("a lock left by a program that is gone is taken over, and said", "[store][opening]")
{
    ClosedFile closed;
    writeLock(closed.path, thisProcess({}).host, 999'999'999);
    auto store = closed.open(closed.path);
    CHECK_FALSE(store->isReadOnly());
    CHECK(store->openReport().recovered);
    CHECK(readLock(closed.path)->pid == thisProcess({}).pid);
    store.reset();
    CHECK_FALSE(QFileInfo::exists(lockPathOf(closed.path)));
    CHECK_FALSE(closed.open(closed.path)->openReport().recovered);
}

TEST_CASE("a lock from another computer is respected", "[store][opening]")
{
    ClosedFile closed;
    writeLock(closed.path, QStringLiteral("another-computer"), 1);
    auto store = closed.open(closed.path);
    CHECK(store->openReport().readOnly == ReadOnlyReason::HeldByOther);
    CHECK(store->openReport().holder == QStringLiteral("li@another-computer"));
    CHECK(valueOf(store->loadAll()).size() == 1);
    const Error error = closed.openError(closed.path, forWriting());
    CHECK(error.code == ErrorCode::HeldByOther);
    CHECK(error.args.value(QStringLiteral("holder")).toString() == QStringLiteral("li@another-computer"));
    CHECK(error.args.value(QStringLiteral("since")).toDateTime() ==
          QDateTime(QDate(2026, 3, 9), QTime(1, 2, 3), Qt::UTC));
    store.reset();
    CHECK(QFileInfo::exists(lockPathOf(closed.path)));
}

TEST_CASE("who takes a file for writing waits for those who are just looking at it", "[store][opening]")
{
    const ClosedFile closed;
    Connection looker(closed.path, Access::ReadOnly, {});
    std::optional<Statement> look(std::in_place, looker, "SELECT 1 FROM change");
    REQUIRE(look->step());
    Connection taker(closed.path, Access::ReadWrite, {});
    std::atomic<bool> ended = false;
    std::atomic<bool> taken = false;
    std::thread taking([&] {
        try {
            taker.takeAlone(std::chrono::hours(1)); // the looker, and no clock, says when it goes on
            taken = true;
        } catch (...) {
            // told by the checks below
        }
        ended = true;
    });
    // It bars newcomers while it waits for who is there.
    while (!ended && !isBarred(closed.path))
        std::this_thread::yield();
    CHECK_FALSE(ended);
    look.reset();
    taking.join();
    CHECK(taken);
    CHECK(isBarred(closed.path));
}

TEST_CASE("a symbolic link opens its target, and locks that", "[store][opening]")
{
    ClosedFile closed;
    const QString link = closed.file(QStringLiteral("link.sextant"));
    REQUIRE(QFile::link(closed.path, link));
    auto store = closed.open(link);
    CHECK(store->path() == link);
    CHECK(QFileInfo::exists(lockPathOf(closed.path)));
    CHECK(closed.openError(closed.path, forWriting()).code == ErrorCode::HeldByOther);
}

#ifdef Q_OS_UNIX
namespace {

/// Runs \a look in a child process that is no superuser; its return value is the child's exit status.
int asNobody(const std::function<int()>& look)
{
    const pid_t child = fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        constexpr uid_t nobody = 65534;
        if (getuid() == 0 && (setgid(nobody) != 0 || setuid(nobody) != 0))
            _exit(100);
        int status = 101;
        try {
            status = look();
        } catch (...) {
        }
        _exit(status);
    }
    int status = 0;
    REQUIRE(waitpid(child, &status, 0) == child);
    REQUIRE(WIFEXITED(status));
    return WEXITSTATUS(status);
}

/// 10 and the reason when the file opens with its one answer; 20 and the error code otherwise.
int openedHow(Bench& bench, const QString& path, const StoreOptions& options)
{
    auto store = WorkspaceStore::open(path, bench.clock, bench.ids, {}, options);
    if (!store.has_value())
        return 20 + static_cast<int>(store.error().code);
    const auto rows = (*store)->loadAll();
    return rows.has_value() && rows->size() == 1 ? 10 + static_cast<int>((*store)->openReport().readOnly)
                                                 : 99;
}

} // namespace

TEST_CASE("a protected file or folder opens for reading", "[store][opening]")
{
    const bool fileProtected = GENERATE(true, false);
    const bool interrupted =
        GENERATE(false, true); // a transaction was cut short: its journal lies beside the file
    ClosedFile closed;
    REQUIRE(chmod(QFile::encodeName(closed.path).constData(), fileProtected ? 0444 : 0666) == 0);
    if (interrupted) {
        const QByteArray before = closed.bytes();
        leaveHotJournal(closed.path);
        REQUIRE(closed.bytes() != before);
        REQUIRE(chmod(QFile::encodeName(closed.path + QStringLiteral("-journal")).constData(), 0644) == 0);
    }
    REQUIRE(chmod(QFile::encodeName(closed.folder.path()).constData(), fileProtected ? 0777 : 0555) == 0);
    const int reason =
        static_cast<int>(fileProtected ? ReadOnlyReason::FileProtected : ReadOnlyReason::FolderProtected);
    CHECK(asNobody([&] { return openedHow(closed, closed.path, {}); }) == 10 + reason);
    CHECK(asNobody([&] { return openedHow(closed, closed.path, forWriting()); }) ==
          20 + static_cast<int>(ErrorCode::ReadOnly));
    REQUIRE(chmod(QFile::encodeName(closed.folder.path()).constData(), 0777) == 0);
}
#endif
