#include "core/store/raw_sqlite.h"
#include "core/workspace/vault_fixture.h"
#include "support/fault_vfs.h"

#include "base/hashing.h"
#include "report/audit_report.h"
#include "store/workspace_store.h"
#include "vault/file_cipher.h"
#include "workspace/audit_report_input.h"

#include <QDirIterator>
#include <QSignalSpy>

#include <algorithm>
#include <thread>

using namespace workspace_fixture;
using assessment::EvidenceId;
using sextant::test::FaultKind;
using sextant::test::FaultVfs;
using workspace::VaultService;
using workspace::Workspace;

namespace {

const QString kName = u"kisumu-driver-statement.txt"_qs;
const QByteArray kStatement = "On 3 March the driver of the Kisumu office asked her for money. 司机骚扰";
const QStringList kWords{u"kisumu-driver-statement"_qs, u"asked her for money"_qs, u"司机骚扰"_qs};

/// Bytes that come nowhere else and repeat nowhere.
QByteArray noise(qint64 sizeBytes)
{
    QByteArray bytes(sizeBytes, Qt::Uninitialized);
    quint64 state = 0x2545F4914F6CDD1D;
    for (qint64 i = 0; i < sizeBytes; ++i) {
        state = state * 6364136223846793005ULL + 1442695040888963407ULL;
        bytes[i] = static_cast<char>('A' + (state >> 33) % 26);
    }
    return bytes;
}

/// How many of the pieces of 64 bytes that stand at every 100,000th byte of \a content are in \a file or
/// beside it.
int slicesIn(const QString& file, const QByteArray& content)
{
    int count = 0;
    const QFileInfo info(file);
    const auto beside = info.dir().entryInfoList({info.completeBaseName() + u'*'}, QDir::Files);
    for (const QFileInfo& one : beside) {
        const QByteArray bytes = bytesOf(one.filePath());
        for (qsizetype at = 0; at + 64 <= content.size(); at += 100'000)
            count += bytes.contains(content.mid(at, 64)) ? 1 : 0;
    }
    return count;
}

struct FilesBench : VaultBench
{
    FindingId addWithFile(const QString& name = kName, const QByteArray& bytes = kStatement)
    {
        const FindingId id = addSecret();
        REQUIRE(audits().attach(id, writeFile(name, bytes)));
        return id;
    }
    FindingId addSealedWithFile(const QByteArray& bytes = kStatement)
    {
        const FindingId id = addWithFile(kName, bytes);
        REQUIRE(vault().create(kPassword));
        REQUIRE(vault().seal(id));
        return id;
    }
    EvidenceId fileOf(const FindingId& id)
    {
        REQUIRE(at(id).evidence.size() == 1);
        return at(id).evidence.front();
    }
};

} // namespace

TEST_CASE("the files of a finding are sealed with it, and neither a word nor a name of them is left",
          "[workspace][vault]")
{
    FilesBench bench;
    const FindingId id = bench.addWithFile();
    const EvidenceId plain = bench.fileOf(id);
    REQUIRE(bench.file().flush());
    CHECK_FALSE(readableIn(bench.path(), kWords).isEmpty());
    REQUIRE(bench.vault().create(kPassword));
    CHECK(bench.vault().filesThatStay(id).empty());
    REQUIRE(bench.vault().seal(id));
    CHECK(readableIn(bench.path(), kWords).toStdString() == "");
    CHECK(bench.fileOf(id) != plain);
    CHECK_FALSE(bench.evidence().find(plain).has_value());
    const auto file = bench.evidence().find(bench.fileOf(id));
    REQUIRE(file.has_value());
    CHECK(file->fileName == kName);
    CHECK(file->mediaType == u"text/plain"_qs);
    CHECK(file->sizeBytes == kStatement.size());
    CHECK(bench.evidence().content(file->id) == Result<QByteArray>(kStatement));
    CHECK(bench.evidence().check(file->id).has_value());
    CHECK(bench.file().verify()->faults.empty());
    bench.close();
    CHECK(readableIn(bench.path(), kWords).toStdString() == "");
}

TEST_CASE("a sealed file is found while it is unlocked, and listed never", "[workspace][vault]")
{
    FilesBench bench;
    const FindingId id = bench.addSealedWithFile();
    const EvidenceId file = bench.fileOf(id);
    CHECK(bench.evidence().files().empty());
    bench.vault().lock();
    CHECK_FALSE(bench.evidence().find(file).has_value());
    CHECK(bench.evidence().content(file).error().code == ErrorCode::NotFound);
    CHECK(bench.evidence().check(file).error().code == ErrorCode::NotFound);
    CHECK(bench.evidence().files().empty());
    CHECK(bench.at(id).evidence.empty());
    bench.reopenCheap();
    CHECK(reasonOf(bench.vault().unlock(kOtherPassword).error()) == u"wrongPassword"_qs);
    CHECK_FALSE(bench.evidence().find(file).has_value());
    REQUIRE(bench.vault().unlock(kPassword));
    CHECK(bench.evidence().content(file) == Result<QByteArray>(kStatement));
    REQUIRE(bench.vault().changePassword(kPassword, kOtherPassword));
    bench.vault().lock();
    REQUIRE(bench.vault().unlock(kOtherPassword));
    CHECK(bench.evidence().content(file) == Result<QByteArray>(kStatement));
}

TEST_CASE("no report names a sealed file unless it is unlocked and asked for", "[workspace][vault]")
{
    FilesBench bench;
    bench.addSealedWithFile();
    const auto textOf = [&bench](bool withRestricted) {
        auto input =
            workspace::auditReportInput(bench.file(), bench.engagement, QDate(2026, 3, 20), u"1.0"_qs);
        REQUIRE(input.has_value());
        input->withRestricted = withRestricted;
        return report::plainText(report::auditReport(*input, Language::English)).toUtf8();
    };
    CHECK(readable(textOf(false), {kName}).isEmpty());
    CHECK_FALSE(readable(textOf(true), {kName}).isEmpty());
    bench.vault().lock();
    CHECK(readable(textOf(false), {kName}).isEmpty());
    CHECK(readable(textOf(true), {kName}).isEmpty());
}

TEST_CASE("no byte of a large sealed file is left either", "[workspace][vault]")
{
    FilesBench bench;
    const QByteArray large = noise(6 * vault::kPieceBytes + 12345);
    const FindingId id = bench.addWithFile(u"recording.txt"_qs, large);
    REQUIRE(bench.file().flush());
    CHECK(slicesIn(bench.path(), large) > 60);
    REQUIRE(bench.vault().create(kPassword));
    qint64 last = 0;
    REQUIRE(bench.vault().seal(id, [&last](qint64 done) {
        last = done;
        return true;
    }));
    CHECK(last > large.size());
    CHECK((bench.evidence().content(bench.fileOf(id)) == Result<QByteArray>(large)));
    const EvidenceId file = bench.fileOf(id);
    bench.reopenCheap(); // what could not be taken away in one go is by now
    CHECK(slicesIn(bench.path(), large) == 0);
    const auto nothing = [](const QByteArray&) { FAIL("a piece of a locked file was given"); };
    CHECK(bench.evidence().read(file, nothing).error().code == ErrorCode::NotFound);
    REQUIRE(bench.vault().unlock(kPassword));
    QByteArray read;
    qsizetype largest = 0;
    REQUIRE(bench.evidence().read(file, [&](const QByteArray& piece) {
        read += piece;
        largest = std::max(largest, piece.size());
    }));
    CHECK((read == large));
    CHECK(largest <= workspace::kEvidencePieceBytes);
    CHECK((bench.evidence().content(bench.fileOf(id)) == Result<QByteArray>(large)));
    CHECK(bench.file().verify()->faults.empty());
}

TEST_CASE("a file that backs something else stays, and is named before", "[workspace][vault]")
{
    FilesBench bench;
    const FindingId id = bench.addWithFile();
    const EvidenceId plain = bench.fileOf(id);
    const auto fieldwork = bench.at(bench.engagement).fieldwork;
    REQUIRE(bench.evidence().link(fieldwork, item("cash.bank"), plain));
    REQUIRE(bench.vault().create(kPassword));
    const auto staying = bench.vault().filesThatStay(id);
    REQUIRE(staying.size() == 1);
    CHECK(staying.front().evidence.fileName == kName);
    CHECK(staying.front().uses.front().item == item("cash.bank"));
    REQUIRE(bench.vault().seal(id));
    CHECK(bench.evidence().content(plain) == Result<QByteArray>(kStatement));
    const EvidenceId sealed = bench.fileOf(id);
    CHECK(sealed != plain);
    REQUIRE(bench.evidence().detach(fieldwork, item("cash.bank"), plain));
    REQUIRE(bench.evidence().remove(plain));
    CHECK(bench.evidence().content(sealed) == Result<QByteArray>(kStatement));
}

TEST_CASE("a file of another finding stays too", "[workspace][vault]")
{
    FilesBench bench;
    const FindingId id = bench.addWithFile();
    const FindingId other = bench.addFinding("cash.bank");
    REQUIRE(bench.audits().attach(other, bench.writeFile(kName, kStatement)));
    REQUIRE(bench.vault().create(kPassword));
    CHECK(bench.vault().filesThatStay(id).size() == 1);
    REQUIRE(bench.vault().seal(id));
    CHECK(bench.evidence().content(bench.fileOf(other)) == Result<QByteArray>(kStatement));
    REQUIRE(bench.vault().seal(other)); // nothing else names it any more
    REQUIRE(bench.file().flush());
    CHECK(readableIn(bench.path(), kWords).toStdString() == "");
    CHECK(bench.evidence().content(bench.fileOf(id)) == Result<QByteArray>(kStatement));
}

TEST_CASE("a file added to an unlocked finding is encrypted before it is in the file", "[workspace][vault]")
{
    FilesBench bench;
    const FindingId id = bench.addSealed();
    const QString path = bench.writeFile(kName, kStatement);
    const auto added = bench.audits().attach(id, path);
    REQUIRE(added);
    REQUIRE(bench.file().flush());
    CHECK(readableIn(bench.path(), kWords).toStdString() == "");
    const EvidenceId file = bench.fileOf(id);
    CHECK(bench.evidence().find(file)->fileName == kName);
    CHECK(bench.evidence().find(file)->digest == sha256(kStatement));
    const auto undone = bench.file().revert(*added);
    REQUIRE(undone);
    CHECK(bench.at(id).evidence.empty());
    CHECK_FALSE(bench.evidence().find(file).has_value());
    REQUIRE(bench.file().revert(undone->group));
    CHECK(bench.evidence().content(file) == Result<QByteArray>(kStatement));
    bench.vault().lock();
    CHECK(reasonOf(bench.audits().attach(id, path).error()) == u"findingLocked"_qs);
    CHECK(bench.audits().attach(id, bench.pathOf(u"nowhere.txt"_qs)).has_value() == false);
}

TEST_CASE("a restricted finding takes no file that lies in plain, nor another finding's",
          "[workspace][vault]")
{
    FilesBench bench;
    const FindingId id = bench.addSealedWithFile();
    const FindingId other = bench.addWithFile(u"minutes.txt"_qs, "minutes");
    Finding finding = bench.at(id);
    finding.evidence = {bench.fileOf(other)};
    CHECK(reasonOf(bench.audits().update(finding).error()) == u"fileNotSealed"_qs);
    finding = bench.at(other);
    finding.evidence = {bench.fileOf(id)};
    CHECK(reasonOf(bench.audits().update(finding).error()) == u"notFound"_qs);
    REQUIRE(bench.vault().seal(other));
    finding = bench.at(other);
    finding.evidence = {bench.fileOf(id)};
    CHECK(reasonOf(bench.audits().update(finding).error()) == u"notFound"_qs);
}

TEST_CASE("a sealed file that is taken away comes back by undo, unless it is erased", "[workspace][vault]")
{
    FilesBench bench;
    const FindingId id = bench.addSealedWithFile();
    const EvidenceId file = bench.fileOf(id);
    Finding finding = bench.at(id);
    finding.evidence.clear();
    const auto taken = bench.audits().update(finding);
    REQUIRE(taken);
    CHECK_FALSE(bench.evidence().find(file).has_value());
    REQUIRE(bench.file().revert(*taken));
    CHECK(bench.evidence().content(file) == Result<QByteArray>(kStatement));

    REQUIRE(bench.file().flush());
    const int before = bench.file().verify()->evidenceFiles;
    const auto erased = bench.vault().eraseFile(id, file);
    REQUIRE(erased);
    CHECK(bench.at(id).evidence.empty());
    CHECK(bench.file().revert(*erased).error().code == ErrorCode::NothingToUndo);
    CHECK(bench.file().verify()->evidenceFiles == before - 1);
    CHECK(bench.file().verify()->faults.empty());
    CHECK(bench.vault().eraseFile(id, file).error().code == ErrorCode::NotFound);
}

TEST_CASE("a deleted restricted finding comes back with its files", "[workspace][vault]")
{
    FilesBench bench;
    const FindingId id = bench.addSealedWithFile();
    const EvidenceId file = bench.fileOf(id);
    const auto removed = bench.audits().remove(id);
    REQUIRE(removed);
    CHECK_FALSE(bench.evidence().find(file).has_value());
    REQUIRE(bench.file().revert(*removed));
    CHECK(bench.evidence().content(file) == Result<QByteArray>(kStatement));
}

namespace {

/// The encrypted texts of restricted findings and the encrypted content of their files, as a closed file
/// holds them.
QList<QByteArray> sealedBytesIn(const QString& path)
{
    QList<QByteArray> found;
    SystemClock clock;
    SystemIdSource ids(clock);
    store::StoreOptions reading;
    reading.readOnly = true;
    auto store = store::WorkspaceStore::open(path, clock, ids, {}, reading);
    REQUIRE(store.has_value());
    const auto changes = (*store)->changes();
    REQUIRE(changes.has_value());
    for (const journal::Change& change : *changes) {
        const journal::FieldAddress& at = change.header.address;
        const QByteArray value = change.body.value;
        if (at.field == u"sealed" && value.size() > 8)
            found.append(value.mid(1, value.size() - 2));
        if (at.kind == u"sealed_file" && at.field == u"content") {
            const QByteArray digest = QByteArray::fromHex(value.mid(1, value.size() - 2));
            const auto chunk = (*store)->readBlobChunk(digest, 0);
            REQUIRE(chunk.has_value());
            if (!chunk->isEmpty())
                found.append(chunk->left(200));
        }
    }
    return found;
}

/// How many of \a sought lie in the file at \a path or beside it.
int countIn(const QString& path, const QList<QByteArray>& sought)
{
    QByteArray all = bytesOf(path) + bytesOf(path + u"-journal"_qs);
    return static_cast<int>(std::ranges::count_if(
        sought, [&all](const QByteArray& bytes) { return all.contains(bytes.left(60)); }));
}

} // namespace

TEST_CASE("of a deleted restricted finding not even the encrypted bytes are left once the file is closed",
          "[workspace][vault]")
{
    FilesBench bench;
    const FindingId gone = bench.addSealedWithFile();
    Finding edited = bench.at(gone);
    edited.condition.en = u"said otherwise"_qs;
    REQUIRE(bench.audits().update(edited));
    bench.close();
    const QList<QByteArray> sealed = sealedBytesIn(bench.path());
    REQUIRE(sealed.size() >= 4); // two texts; a file's description and its content
    REQUIRE(countIn(bench.path(), sealed) == sealed.size());

    bench.reopenCheap();
    REQUIRE(bench.vault().unlock(kPassword));
    const FindingId kept = bench.addSealed();
    const auto group = bench.audits().remove(gone);
    REQUIRE(group);
    REQUIRE(bench.file().flush());
    // Until the file is closed undo brings it back whole, and takes it away again.
    CHECK(countIn(bench.path(), sealed) == sealed.size());
    const auto back = bench.file().revert(*group);
    REQUIRE(back);
    CHECK(bench.at(gone).condition.en == u"said otherwise");
    CHECK(bench.evidence().content(bench.fileOf(gone)) == Result<QByteArray>(kStatement));
    REQUIRE(bench.file().revert(back->group));
    REQUIRE(bench.file().flush());
    const QString killed = bench.pathOf(u"killed.sextant"_qs);
    REQUIRE(QFile::copy(bench.path(), killed)); // as a program that is killed now leaves it
    bench.close();
    CHECK(countIn(bench.path(), sealed) == 0);
    {
        REQUIRE(countIn(killed, sealed) == sealed.size());
        REQUIRE(Workspace::open(killed, bench.environment()).has_value());
        CHECK(countIn(killed, sealed) == 0); // the next closing takes it
    }
    bench.reopenCheap();
    CHECK(bench.file().verify()->faults.empty());
    REQUIRE(bench.vault().unlock(kPassword));
    CHECK(bench.at(kept).title.en == kSecrets[0]);
    CHECK(bench.audits().find(gone) == nullptr);
    bench.close();
    CHECK(sealedBytesIn(bench.path()).size() == 1);
}

TEST_CASE("a deletion that was undone erases nothing", "[workspace][vault]")
{
    FilesBench bench;
    const FindingId id = bench.addSealedWithFile();
    const auto group = bench.audits().remove(id);
    REQUIRE(group);
    REQUIRE(bench.file().revert(*group));
    bench.reopenCheap();
    REQUIRE(bench.vault().unlock(kPassword));
    CHECK(bench.at(id).title.en == kSecrets[0]);
    CHECK(bench.evidence().content(bench.fileOf(id)) == Result<QByteArray>(kStatement));
}

TEST_CASE("a sealed file that was taken away is erased when the file closes", "[workspace][vault]")
{
    FilesBench bench;
    const FindingId id = bench.addSealedWithFile();
    bench.close();
    const QByteArray content = sealedBytesIn(bench.path()).back();
    bench.reopenCheap();
    REQUIRE(bench.vault().unlock(kPassword));
    Finding without = bench.at(id);
    without.evidence.clear();
    REQUIRE(bench.audits().update(without));
    bench.close();
    const QList<QByteArray> left = sealedBytesIn(bench.path());
    CHECK(std::ranges::none_of(left, [&](const QByteArray& one) { return one.size() == 200; }));
    bench.reopenCheap();
    REQUIRE(bench.vault().unlock(kPassword));
    CHECK(bench.at(id).title.en == kSecrets[0]);
    CHECK(bench.file().verify()->faults.empty());
}

TEST_CASE("a damaged piece is named, and everything else stays readable", "[workspace][vault]")
{
    FilesBench bench;
    const FindingId id = bench.addSealedWithFile(noise(3 * vault::kPieceBytes));
    const EvidenceId large = bench.fileOf(id);
    REQUIRE(bench.audits().attach(id, bench.writeFile(u"second.txt"_qs, kStatement)));
    bench.close();
    store::test::executeRaw(bench.path(),
                            "UPDATE evidence_chunk SET bytes = zeroblob(length(bytes)) WHERE sequence = 1");
    bench.reopenCheap();
    REQUIRE(bench.vault().unlock(kPassword));
    const auto refused = bench.evidence().content(large);
    REQUIRE_FALSE(refused);
    CHECK(reasonOf(refused.error()) == u"sealedFileDamaged"_qs);
    CHECK(refused.error().args.value(u"file"_qs) == kName);
    CHECK(refused.error().args.value(u"pieces"_qs) == u"2"_qs);
    CHECK(refused.error().args.value(u"of"_qs) == 4);
    CHECK(reasonOf(bench.evidence().check(large).error()) == u"sealedFileDamaged"_qs);
    CHECK(bench.at(id).title.en == kSecrets[0]);
    for (const EvidenceId& file : bench.at(id).evidence)
        if (file != large)
            CHECK(bench.evidence().content(file) == Result<QByteArray>(kStatement));
    const auto report = bench.file().verify();
    REQUIRE(report->faults.size() == 1);
    CHECK(report->faults.front().code == u"evidence"_qs);
    CHECK(reasonOf(bench.vault().unseal(id).error()) == u"sealedFileDamaged"_qs);
    CHECK(bench.at(id).restricted);
    REQUIRE(bench.vault().eraseFile(id, large));
    REQUIRE(bench.vault().unseal(id));
}

TEST_CASE("a plain file that is damaged refuses the sealing", "[workspace][vault]")
{
    FilesBench bench;
    const FindingId id = bench.addWithFile();
    bench.close();
    store::test::executeRaw(bench.path(), "UPDATE evidence_chunk SET bytes = zeroblob(length(bytes))");
    bench.reopenCheap();
    REQUIRE(bench.vault().create(kPassword));
    const auto refused = bench.vault().seal(id);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Damaged);
    CHECK_FALSE(bench.at(id).restricted);
}

TEST_CASE("removing the restriction brings the files back into the open", "[workspace][vault]")
{
    FilesBench bench;
    const QByteArray large = noise(2 * vault::kPieceBytes + 99);
    const FindingId id = bench.addWithFile(kName, large);
    const Finding before = bench.at(id);
    const auto file = *bench.evidence().find(bench.fileOf(id));
    REQUIRE(bench.vault().create(kPassword));
    REQUIRE(bench.vault().seal(id));
    const EvidenceId sealed = bench.fileOf(id);
    REQUIRE(bench.vault().unseal(id));
    CHECK(bench.at(id) == before);
    CHECK(bench.evidence().find(bench.fileOf(id)) == file);
    CHECK((bench.evidence().content(bench.fileOf(id)) == Result<QByteArray>(large)));
    CHECK_FALSE(bench.evidence().find(sealed).has_value());
    CHECK(bench.evidence().files().size() == 1);
    CHECK(bench.file().verify()->faults.empty());
    CHECK(bench.file().verify()->evidenceFiles == 1);
    REQUIRE(bench.vault().seal(id));
    bench.reopenCheap();
    CHECK(slicesIn(bench.path(), large) == 0);
}

TEST_CASE("sealing that is cancelled changes nothing and leaves nothing", "[workspace][vault]")
{
    FilesBench bench;
    const FindingId id = bench.addWithFile(kName, noise(3 * vault::kPieceBytes));
    REQUIRE(bench.vault().create(kPassword));
    const auto cancelled = bench.vault().seal(id, [](qint64 done) { return done == 0; });
    CHECK(cancelled.error().code == ErrorCode::Cancelled);
    CHECK_FALSE(bench.at(id).restricted);
    CHECK(bench.evidence().files().size() == 1);
    CHECK(bench.file().verify()->evidenceFiles == 1);
    bench.reopenCheap();
    CHECK(bench.file().openState().recovered == false);
    CHECK(bench.evidence().content(bench.fileOf(id)).has_value());
}

TEST_CASE("files are sealed beside the window's thread", "[workspace][vault]")
{
    FilesBench bench;
    const FindingId id = bench.addWithFile(kName, noise(vault::kPieceBytes));
    REQUIRE(bench.vault().create(kPassword));
    Result<workspace::GroupId> result = fail(ErrorCode::Internal);
    QSignalSpy changed(&bench.file().notifier(), &workspace::ChangeNotifier::findingChanged);
    std::thread worker([&] { result = bench.vault().seal(id); });
    while (changed.count() == 0 && changed.wait(30'000))
        continue;
    worker.join();
    CHECK(result.has_value());
    CHECK(bench.at(id).restricted);
    CHECK(bench.evidence().content(bench.fileOf(id)).has_value());
}

TEST_CASE("the files in old backups go with them", "[workspace][vault]")
{
    FilesBench bench;
    bench.close();
    auto environment = bench.environment();
    environment.backupFolder = bench.pathOf(u"backups"_qs);
    const auto opened = Workspace::open(bench.path(), environment);
    REQUIRE(opened);
    Workspace& file = **opened;
    VaultService& vault = file.audits().vault();
    vault.setCost(vault::leastCost());
    const auto id = file.audits().addFinding(bench.engagement, item("cash.count"));
    REQUIRE(id);
    REQUIRE(file.audits().attach(*id, bench.writeFile(kName, kStatement)));
    REQUIRE(vault.create(kPassword));
    REQUIRE(file.backUpNow());
    const auto readableInBackups = [&environment] {
        QDirIterator all(environment.backupFolder, QDir::Files, QDirIterator::Subdirectories);
        while (all.hasNext())
            if (const QString word = readable(bytesOf(all.next()), kWords); !word.isEmpty())
                return word;
        return QString();
    };
    CHECK_FALSE(readableInBackups().isEmpty());
    REQUIRE(vault.seal(*id));
    bench.clock.set(bench.clock.nowUtc().addSecs(5));
    CHECK(vault.replaceBackups() == Result<int>(1));
    CHECK(readableInBackups().toStdString() == "");
}

TEST_CASE("sealing a finding with a file cut short leaves both plain or both sealed", "[workspace][vault]")
{
    bool struck = true;
    int plain = 0;
    int sealed = 0;
    for (int call = 1; struck && call < 400; ++call) {
        CAPTURE(call);
        FilesBench bench;
        const FindingId id = bench.addWithFile();
        REQUIRE(bench.vault().create(kPassword));
        bench.close();
        FaultVfs vfs;
        auto environment = bench.environment();
        environment.vfs = vfs.name();
        auto opened = Workspace::open(bench.path(), environment);
        REQUIRE(opened);
        VaultService& vault = (*opened)->audits().vault();
        REQUIRE(vault.unlock(kPassword));
        vfs.failAt(call, FaultKind::PowerLoss, true);
        const bool done = vault.seal(id).has_value();
        struck = vfs.hasStruck();
        opened->reset();
        vfs.crash(static_cast<quint32>(call));
        vfs.heal();
        QFile::remove(bench.path() + u".lock"_qs);
        bench.reopenCheap();
        const bool isSealed = isLocked(bench.at(id));
        CHECK((isSealed || !done));
        (isSealed ? sealed : plain) += 1;
        REQUIRE(bench.vault().unlock(kPassword));
        CHECK(bench.evidence().content(bench.fileOf(id)) == Result<QByteArray>(kStatement));
        CHECK(bench.evidence().files().size() == (isSealed ? 0U : 1U));
        CHECK(bench.file().verify()->faults.empty());
        CHECK(bench.file().verify()->evidenceFiles == 1);
        bench.close();
        CHECK(readableIn(bench.path(), kWords).isEmpty() == isSealed);
    }
    CHECK_FALSE(struck);
    CHECK(plain > 0);
    CHECK(sealed > 0);
}
