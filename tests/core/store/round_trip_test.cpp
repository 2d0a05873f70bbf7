#include "core/store/store_fixture.h"

#include "assessment/assessment.h"
#include "base/hashing.h"
#include "journal/journal.h"
#include "organisation/organisation.h"

#include <catch2/catch.hpp>

#include <QFileInfo>

#include <algorithm>

using namespace sextant;
using namespace sextant::store;
using namespace sextant::store::test;

namespace {

const QString kAnswer = QStringLiteral("answer");
const QString kNote = QStringLiteral("note");

} // namespace

TEST_CASE("what is appended is there after closing and opening", "[store]")
{
    Bench bench;
    const QUuid answer = bench.ids.newId();
    {
        auto store = bench.create(bench.file());
        store->append(bench.write(kAnswer, answer, kNote, "\"中文 text\""));
        store->append(bench.write(kAnswer, answer, QStringLiteral("flagged"), "true"));
        requireDone(store->flush());
    }
    auto store = bench.open(bench.file());
    const auto rows = valueOf(store->loadAll());
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].kind == kAnswer);
    CHECK(rows[0].id == answer);
    CHECK(rows[0].fields.value(kNote) == "\"中文 text\"");
    CHECK(rows[0].fields.value(QStringLiteral("flagged")) == "true");
    CHECK(rows[0].conflicts.isEmpty());
    CHECK_FALSE(store->isReadOnly());
    CHECK_FALSE(store->openReport().recovered);
}

TEST_CASE("closing writes what is still queued, and leaves one file behind", "[store]")
{
    Bench bench;
    bench.create(bench.file())->append(bench.write(kAnswer, bench.ids.newId(), kNote, "\"x\""));
    CHECK(QDir(bench.folder.path()).entryList(QDir::Files) == QStringList{QStringLiteral("w.sextant")});
    CHECK(valueOf(bench.open(bench.file())->loadAll()).size() == 1);
}

TEST_CASE("the file alone, copied between two answers while it is open, is whole", "[store]")
{
    Bench bench;
    auto store = bench.create(bench.file());
    for (int i = 0; i < 3; ++i) {
        store->append(bench.write(kAnswer, bench.ids.newId(), kNote, "1"));
        requireDone(store->flush());
        const QString copy = bench.file(QStringLiteral("copy %1.sextant").arg(i));
        REQUIRE(QFile::copy(bench.file(), copy));
        auto opened = bench.open(copy);
        CHECK(contentsOf(*opened) == contentsOf(*store));
        CHECK_FALSE(opened->openReport().recovered);
        CHECK(valueOf(opened->verify()).faults.empty());
    }
}

TEST_CASE("every known kind and field has a place, and unknown ones are kept", "[store]")
{
    Bench bench;
    auto store = bench.create(bench.file());
    const auto writeAll = [&](const char* kind, const auto& fields) {
        ChangeGroup group{journal::GroupId{bench.ids.newId()}, {}, bench.clock.nowUtc(), {}};
        const QUuid id = bench.ids.newId();
        for (const auto& field : fields)
            group.writes.push_back(
                {{QString::fromLatin1(kind), id, QString::fromLatin1(field.name)}, "\"v\"", false});
        group.writes.push_back(
            {{QString::fromLatin1(kind), id, QStringLiteral("fromTheFuture")}, "[1]", false});
        store->append(group);
    };
    writeAll("organisation", EntityTraits<organisation::Organisation>::fields());
    writeAll("person", EntityTraits<organisation::Person>::fields());
    writeAll("assessment", EntityTraits<assessment::Assessment>::fields());
    writeAll("answer", EntityTraits<assessment::Answer>::fields());
    writeAll("evidence", EntityTraits<assessment::Evidence>::fields());
    writeAll("evidence_link", EntityTraits<assessment::EvidenceLink>::fields());
    writeAll("seal", EntityTraits<assessment::Seal>::fields());
    store->append(
        bench.write(QStringLiteral("finding"), bench.ids.newId(), QStringLiteral("title"), "\"new\""));
    requireDone(store->flush());
    const auto rows = valueOf(store->loadAll());
    CHECK(rows.size() == 8);
    CHECK(rows == rowsOfJournal(valueOf(store->changes())));
    CHECK_FALSE(valueOf(store->rebuildProjections()));
}

TEST_CASE("an ended entity is gone, and a later edit brings it back", "[store]")
{
    Bench bench;
    auto store = bench.create(bench.file());
    const QUuid answer = bench.ids.newId();
    store->append(bench.write(kAnswer, answer, kNote, "\"x\""));
    store->append(bench.end(kAnswer, answer, {kNote}));
    requireDone(store->flush());
    CHECK(valueOf(store->loadAll()).empty());
    store->append(bench.write(kAnswer, answer, kNote, "\"y\""));
    requireDone(store->flush());
    REQUIRE(valueOf(store->loadAll()).size() == 1);
    CHECK(valueOf(store->loadAll())[0].fields.value(kNote) == "\"y\"");
}

TEST_CASE("the first write of a field, undone, leaves it empty in the file; redone, full", "[store]")
{
    Bench bench;
    const QUuid answer = bench.ids.newId();
    const auto revertNewest = [&bench](WorkspaceStore& store, const journal::GroupId& group) {
        journal::Journal journal;
        journal.unite(contentsOf(store).value().changes);
        ChangeGroup undoing{journal::GroupId{bench.ids.newId()}, {}, bench.clock.nowUtc(), {}};
        for (const journal::PendingWrite& write : journal::revert(journal, group).writes)
            undoing.writes.push_back({write.address, write.value, write.deletion});
        store.append(undoing);
        requireDone(store.flush());
        return undoing.id;
    };
    const auto noteInFile = [&bench, &answer](WorkspaceStore& store) {
        const auto rows = valueOf(store.loadAll());
        REQUIRE(rows.size() == 1);
        CHECK(rows[0].id == answer);
        CHECK(rows[0].fields.value(QStringLiteral("flagged")) == "true");
        return rows[0].fields.value(kNote);
    };
    journal::GroupId undone;
    {
        auto store = bench.create(bench.file());
        store->append(bench.write(kAnswer, answer, QStringLiteral("flagged"), "true"));
        const ChangeGroup noted = bench.write(kAnswer, answer, kNote, "\"seen\"");
        store->append(noted);
        requireDone(store->flush());
        undone = revertNewest(*store, noted.id);
    }
    {
        auto store = bench.open(bench.file());
        CHECK(noteInFile(*store) == "null");
        revertNewest(*store, undone);
    }
    auto store = bench.open(bench.file());
    CHECK(noteInFile(*store) == "\"seen\"");
}

TEST_CASE("history tells what was before and after, newest first", "[store]")
{
    Bench bench;
    auto store = bench.create(bench.file());
    const QUuid answer = bench.ids.newId();
    store->append(bench.write(kAnswer, answer, kNote, "\"one\""));
    bench.clock.advance(1500);
    const auto second = bench.write(kAnswer, answer, kNote, "\"two\"");
    store->append(second);
    store->append(bench.end(kAnswer, answer, {kNote}));
    store->append(bench.write(kAnswer, bench.ids.newId(), kNote, "\"other\""));
    const auto all = valueOf(store->history(std::nullopt, 0));
    REQUIRE(all.size() == 4);
    CHECK(all[0].after == QByteArray("\"other\""));
    const auto ofAnswer = valueOf(store->history(answer, 2));
    REQUIRE(ofAnswer.size() == 2);
    CHECK(ofAnswer[0].before == QByteArray("\"two\""));
    CHECK(ofAnswer[0].after == std::nullopt);
    CHECK(ofAnswer[1].before == QByteArray("\"one\""));
    CHECK(ofAnswer[1].after == QByteArray("\"two\""));
    CHECK(ofAnswer[1].at == bench.clock.nowUtc());
    CHECK(ofAnswer[1].group == second.id);
}

TEST_CASE("heads are those of the entities asked for, sorted", "[store]")
{
    Bench bench;
    auto store = bench.create(bench.file());
    const QUuid a = bench.ids.newId();
    const QUuid b = bench.ids.newId();
    for (const QUuid& id : {a, b})
        for (const char* field : {"note", "flagged", "note"})
            store->append(bench.write(kAnswer, id, QString::fromLatin1(field), "1"));
    const auto heads = valueOf(store->heads({a}));
    CHECK(heads.size() == 2);
    CHECK(std::is_sorted(heads.begin(), heads.end()));
    CHECK(valueOf(store->heads({a, b, a})).size() == 4);
}

TEST_CASE("a session is minted at the first change, names what it saw, and counts on", "[store]")
{
    Bench bench;
    const QUuid answer = bench.ids.newId();
    for (int i = 0; i < 3; ++i) {
        auto store = i == 0 ? bench.create(bench.file()) : bench.open(bench.file());
        store->append(bench.write(kAnswer, answer, kNote, QByteArray::number(i)));
        store->append(bench.write(kAnswer, answer, kNote, QByteArray::number(i + 10)));
    }
    bench.open(bench.file()); // an opening without a change leaves no trace
    auto changes = valueOf(bench.open(bench.file())->changes());
    REQUIRE(changes.size() == 6);
    std::sort(changes.begin(), changes.end(),
              [](const auto& x, const auto& y) { return x.header.lamport < y.header.lamport; });
    for (size_t i = 0; i < changes.size(); ++i) {
        CHECK(changes[i].header.lamport == i + 1);
        CHECK(changes[i].header.sequence == i % 2 + 1);
        CHECK(changes[i].header.previous == (i % 2 == 0 ? QByteArray() : changes[i - 1].id));
        const bool isLater = i % 2 == 0 && i > 0;
        CHECK(changes[i].header.seen ==
              (isLater ? std::vector{changes[i - 1].id} : std::vector<journal::ChangeId>{}));
    }
    CHECK(changes[4].header.session != changes[2].header.session);
}

TEST_CASE("two openings whose ids come from one counter still are two sessions", "[store]")
{
    Bench first;
    const QString path = first.file();
    first.create(path)->append(first.write(kAnswer, QUuid(), kNote, "1"));
    for (int i = 0; i < 3; ++i) {
        Bench again; // the same seed
        again.open(path)->append(again.write(kAnswer, QUuid(), kNote, "2"));
    }
    auto store = first.open(path);
    CHECK(valueOf(store->verify()).sessions == 4);
}

TEST_CASE("snapshots are kept once, whole", "[store]")
{
    Bench bench;
    auto store = bench.create(bench.file());
    const QByteArray compiled("\0compiled\xff", 10);
    const Snapshot snapshot{sha256(compiled), compiled, QByteArray("source")};
    store->putSnapshot(snapshot);
    store->putSnapshot(snapshot);
    requireDone(store->flush());
    const auto snapshots = valueOf(store->loadSnapshots());
    REQUIRE(snapshots.size() == 1);
    CHECK(snapshots[0].digest == snapshot.digest);
    CHECK(snapshots[0].compiled == compiled);
    CHECK(snapshots[0].source == snapshot.source);
}

TEST_CASE("a draft is durable, replaced by the next and removed by an empty one", "[store]")
{
    Bench bench;
    const journal::FieldAddress address{kAnswer, bench.ids.newId(), kNote};
    const QString key = kAnswer + u'/' + address.entity.toString(QUuid::WithoutBraces) + u'/' + kNote;
    {
        auto store = bench.create(bench.file());
        store->putDraft(address, QStringLiteral("half a"));
        store->putDraft(address, QStringLiteral("half a sentence 半句"));
    }
    auto store = bench.open(bench.file());
    CHECK(store->openReport().recovered);
    CHECK(valueOf(store->drafts()) == QMap<QString, QString>{{key, QStringLiteral("half a sentence 半句")}});
    store->putDraft(address, {});
    CHECK(valueOf(store->drafts()).isEmpty());
}

TEST_CASE("a listener hears of every group once, in order", "[store]")
{
    Bench bench;
    Told told;
    std::vector<journal::GroupId> groups;
    {
        auto store = bench.create(bench.file(), {}, told.listener());
        for (int i = 0; i < 600; ++i) { // more than one transaction takes
            auto group = bench.write(kAnswer, bench.ids.newId(), kNote, "1");
            groups.push_back(group.id);
            store->append(std::move(group));
        }
        requireDone(store->flush());
        CHECK(told.committed() == groups);
    }
    CHECK(told.committed() == groups);
    CHECK(told.stalled().empty());
}

TEST_CASE("evidence is stored once, in pieces, and read back checked", "[store]")
{
    Bench bench;
    QByteArray content;
    for (int i = 0; i < 2'500'000; ++i)
        content.append(static_cast<char>(i * 31 % 251));
    const QString path = bench.file(QStringLiteral("evidence.bin"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();

    auto store = bench.create(bench.file());
    qint64 done = 0;
    const auto digest = valueOf(store->addBlob(path, [&done](qint64 bytes) {
        done = bytes;
        return true;
    }));
    CHECK(digest == sha256(content));
    CHECK(done == content.size());
    CHECK(valueOf(store->readBlob(digest)) == content);
    const qint64 size = QFileInfo(bench.file()).size();
    CHECK(valueOf(store->addBlob(path)) == digest);
    CHECK(valueOf(store->addBlobBytes(content)) == digest);
    CHECK(QFileInfo(bench.file()).size() == size);
    CHECK(valueOf(store->readBlob(valueOf(store->addBlobBytes({})))).isEmpty());
    CHECK(store->readBlob(sha256("nothing")).error().code == ErrorCode::NotFound);
    CHECK(store->addBlob(bench.file(QStringLiteral("absent"))).error().code == ErrorCode::FileNotFound);
    CHECK(valueOf(store->verify()).faults.empty());
}

TEST_CASE("a cancelled import leaves nothing behind", "[store]")
{
    Bench bench;
    const QString path = bench.file(QStringLiteral("evidence.bin"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(3'000'000, 'x'));
    file.close();
    {
        auto store = bench.create(bench.file());
        const auto added = store->addBlob(path, [](qint64 bytes) { return bytes < 2'000'000; });
        REQUIRE_FALSE(added.has_value());
        CHECK(added.error().code == ErrorCode::Cancelled);
    }
    CHECK(bench.open(bench.file())->openReport().orphanChunksSwept == 0);
}

TEST_CASE("a path may hold Chinese, blanks, # and %, and be long", "[store]")
{
    Bench bench;
    QString folder = bench.file(QStringLiteral("组织 走出去 #1 100% ?x=y&z"));
    while (folder.toUtf8().size() < 420)
        folder += u"/a folder with a long name and 中文"_qs;
    REQUIRE(QDir().mkpath(folder));
    const QString path = folder + u"/评估 #2.sextant"_qs;
    REQUIRE(path.size() > 300);
    bench.create(path)->append(bench.write(kAnswer, bench.ids.newId(), kNote, "1"));
    CHECK(valueOf(bench.open(path)->loadAll()).size() == 1);
    CHECK(QDir(folder).entryList(QDir::Files) == QStringList{u"评估 #2.sextant"_qs});
}

TEST_CASE("a path that the database cannot take is refused, not cut short", "[store]")
{
    Bench bench;
    QString folder = bench.folder.path();
    while (folder.size() < 600)
        folder += QStringLiteral("/a folder with a long name");
    REQUIRE(QDir().mkpath(folder));
    const auto created = WorkspaceStore::create(folder + u"/w.sextant"_qs, bench.clock, bench.ids, {});
    REQUIRE_FALSE(created.has_value());
    CHECK(created.error().code == ErrorCode::PathTooLong);
    CHECK(QDir(folder).isEmpty());
    bench.create(bench.file());
    requireDone(bench.open(bench.file())->flush());
    const QString deep = folder + u"/w.sextant"_qs;
    REQUIRE(QFile::copy(bench.file(), deep));
    CHECK(bench.openError(deep).code == ErrorCode::PathTooLong);
    CHECK(bench.open(bench.file())->backupTo(folder + u"/copy.sextant"_qs).error().code ==
          ErrorCode::PathTooLong);
}

TEST_CASE("the longest name that is taken has room for its journal", "[store]")
{
    Bench bench;
    const QString suffix = QStringLiteral(".sextant");
    const QString longest = QString(255 - 8 - suffix.size(), u'n') + suffix;
    bench.create(bench.file(longest))->append(bench.write(kAnswer, bench.ids.newId(), kNote, "1"));
    CHECK(valueOf(bench.open(bench.file(longest))->loadAll()).size() == 1);
    const auto longer = WorkspaceStore::create(bench.file(u'n' + longest), bench.clock, bench.ids, {});
    REQUIRE_FALSE(longer.has_value());
    CHECK(longer.error().code == ErrorCode::PathTooLong);
}

TEST_CASE("a new file takes no name that is taken", "[store]")
{
    Bench bench;
    bench.create(bench.file());
    const auto again = WorkspaceStore::create(bench.file(), bench.clock, bench.ids, {});
    REQUIRE_FALSE(again.has_value());
    CHECK(again.error().code == ErrorCode::FileExists);
    CHECK(bench.open(bench.file()));
}

TEST_CASE("each opening adds as much to a file as the one before, however many there were", "[store]")
{
    Bench bench;
    bench.create(bench.file());
    const QUuid answer = bench.ids.newId();
    const auto open = [&](int times) {
        for (int i = 0; i < times; ++i)
            bench.open(bench.file())->append(bench.write(kAnswer, answer, kNote, "\"x\""));
        return QFileInfo(bench.file()).size();
    };
    const qint64 begun = open(20);
    const qint64 half = open(90);
    const qint64 whole = open(90);
    CHECK(whole - half <= (half - begun) * 5 / 4); // pages are taken whole
    auto store = bench.open(bench.file());
    const auto changes = valueOf(store->changes());
    REQUIRE(changes.size() == 200);
    qsizetype largest = 0;
    for (const journal::Change& change : changes) {
        CHECK(change.header.seen.size() <= 1);
        largest = std::max(largest, change.headerBytes.size());
    }
    CHECK(largest < 320);
    CHECK(store->latestChanges().size() == 1);
    CHECK(valueOf(store->verify()).faults.empty());
}

TEST_CASE("after a merge the next opening has seen both sides, and the one after needs to name one",
          "[store]")
{
    Bench mine(10);
    Bench theirs(20);
    const auto write = [](Bench& bench, WorkspaceStore& store) {
        store.append(bench.write(kAnswer, bench.ids.newId(), kNote, "1"));
        requireDone(store.flush());
        return valueOf(store.changes());
    };
    std::vector<journal::Change> apart;
    for (int i = 0; i < 3; ++i)
        apart = write(theirs, *(i == 0 ? theirs.create(theirs.file()) : theirs.open(theirs.file())));
    write(mine, *mine.create(mine.file()));
    write(mine, *mine.open(mine.file()));
    {
        auto store = mine.open(mine.file());
        valueOf(store->unite(apart));
        CHECK(store->latestChanges().size() == 2);
        write(mine, *store);
        CHECK(store->latestChanges().size() == 1);
    }
    CHECK(mine.open(mine.file())->latestChanges().size() == 1);
    const auto changes = write(mine, *mine.open(mine.file()));
    std::vector<size_t> seen;
    for (const journal::Change& change : changes)
        seen.push_back(change.header.seen.size());
    std::sort(seen.begin(), seen.end());
    CHECK(seen == std::vector<size_t>{0, 0, 1, 1, 1, 1, 2});
    CHECK(mine.open(mine.file())->latestChanges().size() == 1);
}
