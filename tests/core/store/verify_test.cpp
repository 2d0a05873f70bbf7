#include "core/store/raw_sqlite.h"
#include "core/store/store_fixture.h"

#include "base/hashing.h"

#include <catch2/catch.hpp>

#include <random>

using namespace sextant;
using namespace sextant::store;
using namespace sextant::store::test;

namespace {

const QString kAnswer = QStringLiteral("answer");
const QString kNote = QStringLiteral("note");

/// A file that has some of everything, closed.
struct FullFile : Bench
{
    FullFile()
    {
        auto store = create(path);
        fill(*store);
        evidence = valueOf(store->addBlobBytes(QByteArray(1'500'000, 'e')));
        store->append(write(QStringLiteral("evidence"), ids.newId(), QStringLiteral("digest"),
                            '"' + evidence.toHex() + '"'));
        requireDone(store->flush());
        QByteArray heads;
        for (const journal::ChangeId& head : valueOf(store->heads({answer})))
            heads += (heads.isEmpty() ? "\"" : ",\"") + head.toHex() + '"';
        store->append(write(QStringLiteral("seal"), ids.newId(), QStringLiteral("heads"), '[' + heads + ']'));
        requireDone(store->flush());
        contents = *contentsOf(*store);
    }

    void fill(WorkspaceStore& store)
    {
        for (int i = 0; i < 12; ++i) {
            store.append(write(kAnswer, answer, kNote, '"' + QByteArray(40 + i * 9, char('a' + i)) + '"'));
            store.append(write(kAnswer, ids.newId(), kNote, '"' + QByteArray(120, char('A' + i)) + '"'));
        }
        store.append(write(QStringLiteral("finding"), ids.newId(), kNote, "\"unknown kind\""));
        const QByteArray compiled(3000, 'c');
        store.putSnapshot({sha256(compiled), compiled, QByteArray(2000, 's')});
        store.putDraft({kAnswer, answer, kNote},
                       QStringLiteral("unfinished text, long enough to be hit by a bit"));
    }

    QStringList faultCodes()
    {
        QStringList codes;
        for (const Fault& fault : valueOf(open(path)->verify()).faults)
            codes.append(fault.code);
        codes.removeDuplicates();
        codes.sort();
        return codes;
    }

    QUuid answer = ids.newId();
    QString path = file();
    QByteArray evidence;
    Contents contents;
};

} // namespace

TEST_CASE("a whole file has no faults, and verify counts what it holds", "[store][verify]")
{
    FullFile full;
    auto store = full.open(full.path);
    const auto report = valueOf(store->verify());
    CHECK(report.faults.empty());
    CHECK(report.changes == 27);
    CHECK(report.sessions == 1);
    CHECK(report.withheldBodies == 0);
    CHECK(report.evidenceFiles == 1);
    store->append(full.write(kAnswer, full.answer, kNote, "\"another session\""));
    CHECK(valueOf(store->verify()).sessions == 2);
    CHECK(valueOf(store->verify()).faults.empty());
}

TEST_CASE("verify finds what was altered, and names the kind of fault", "[store][verify]")
{
    const auto [sql, codes] = GENERATE(table<const char*, const char*>(
        {{"UPDATE change SET value = '\"forged\"' WHERE lamport = 5", "digest"},
         {"UPDATE change SET value = CAST('\"forged\"' AS BLOB) WHERE lamport = 5", "digest projection"},
         {"UPDATE change SET author = randomblob(16) WHERE lamport = 5", "digest"},
         {"UPDATE change SET lamport = 99 WHERE lamport = 5", "digest"},
         {"UPDATE change SET header = zeroblob(10) WHERE lamport = 5", "chain digest projection"},
         {"DELETE FROM change WHERE lamport = 5", "chain projection"},
         {"DELETE FROM change WHERE lamport = 27", "projection"},
         {"UPDATE answer SET note = '\"forged\"'", "projection"},
         {"DELETE FROM answer", "projection"},
         {"UPDATE other_field SET value = '\"forged\"'", "projection"},
         {"DELETE FROM head WHERE kind = 'answer'", "projection"},
         {"UPDATE session SET last_sequence = 3", "projection"},
         {"UPDATE draft SET text = 'forged'", "digest"},
         {"UPDATE snapshot SET compiled = zeroblob(5)", "snapshot"},
         {"UPDATE snapshot SET source = zeroblob(5)", "snapshot"},
         {"UPDATE evidence_chunk SET bytes = zeroblob(1048576) WHERE sequence = 0", "evidence"},
         {"DELETE FROM evidence_chunk WHERE sequence = 1", "evidence"},
         {"UPDATE blob SET state = 'missing'", "evidence"},
         {"UPDATE blob SET size_bytes = 7", "evidence"}}));
    INFO(sql);
    FullFile full;
    if (QByteArray(sql).contains("change SET value = '")) { // STRICT tables do not even take text for a blob
        CHECK_THROWS(executeRawOrThrow(full.path, sql));
        return;
    }
    executeRaw(full.path, sql);
    CHECK(full.faultCodes().join(u' ') == QString::fromLatin1(codes));
}

TEST_CASE("content that is withheld or erased on purpose is no fault", "[store][verify]")
{
    FullFile full;
    executeRaw(full.path, "UPDATE blob SET state = 'erased'; DELETE FROM evidence_chunk");
    CHECK(full.faultCodes().isEmpty());
    auto changes = valueOf(full.open(full.path)->changes());
    Bench other(50);
    auto store = other.create(other.file());
    for (journal::Change& change : changes) {
        change.bodyState = journal::BodyState::Withheld;
        change.body = {};
    }
    valueOf(store->unite(changes));
    const auto report = valueOf(store->verify());
    CHECK(report.withheldBodies == static_cast<int>(changes.size()));
    CHECK(report.changes == static_cast<int>(changes.size()));
    for (const Fault& fault : report.faults)
        CHECK(qPrintable(fault.code + fault.subject + fault.detail) == std::string());
}

TEST_CASE("a seal that lists a change which is not here is a fault", "[store][verify]")
{
    FullFile full;
    full.open(full.path)->append(full.write(QStringLiteral("seal"), full.ids.newId(), QStringLiteral("heads"),
                                            "[\"" + sha256("never made").toHex() + "\"]"));
    CHECK(full.faultCodes() == QStringList{QStringLiteral("seal")});
}

TEST_CASE("evidence that an entity names and the file lacks is missing", "[store][verify]")
{
    FullFile full;
    full.open(full.path)->append(full.write(QStringLiteral("evidence"), full.ids.newId(),
                                            QStringLiteral("digest"),
                                            '"' + sha256("never added").toHex() + '"'));
    CHECK(full.faultCodes() == QStringList{QStringLiteral("evidence")});
}

TEST_CASE("rebuilding puts forged projections right", "[store][verify]")
{
    FullFile full;
    executeRaw(full.path, "UPDATE answer SET note = '\"forged\"'; DELETE FROM head; DELETE FROM session");
    auto store = full.open(full.path);
    CHECK(valueOf(store->rebuildProjections()));
    CHECK_FALSE(valueOf(store->rebuildProjections()));
    CHECK(valueOf(store->verify()).faults.empty());
    CHECK(contentsOf(*store) == full.contents);
}

TEST_CASE("a flipped bit is refused, found by verify, or without effect", "[store][verify]")
{
    FullFile full;
    QFile original(full.path);
    REQUIRE(original.open(QIODevice::ReadOnly));
    const QByteArray whole = original.readAll();
    const QString path = full.file(QStringLiteral("flipped.sextant"));
    std::mt19937 random(20'260'309);
    int found = 0;
    for (int round = 0; round < 400; ++round) {
        QByteArray bytes = whole;
        // Half of the flips beyond the evidence, which takes most of the file.
        const auto range = round % 2 == 0 ? static_cast<quint32>(bytes.size()) : 160'000U;
        const auto at = static_cast<qsizetype>(random() % range);
        bytes[at] = static_cast<char>(bytes[at] ^ (1 << random() % 8));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bytes);
        file.close();
        INFO("byte " << at << ", round " << round);
        StoreOptions readOnly;
        readOnly.readOnly = true;
        auto store = WorkspaceStore::open(path, full.clock, full.ids, {}, readOnly);
        const auto report = store.has_value() ? (*store)->verify() : tl::make_unexpected(store.error());
        if (!report.has_value() || !report->faults.empty()) {
            ++found;
            continue;
        }
        CHECK(contentsOf(**store) == full.contents);
        CHECK(valueOf((*store)->readBlob(full.evidence)) == QByteArray(1'500'000, 'e'));
    }
    CHECK(found > 200); // the others struck pages of tables that hold nothing yet
}
