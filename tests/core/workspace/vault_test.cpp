#include "core/workspace/vault_fixture.h"
#include "support/fault_vfs.h"

#include "audit/finding_rules.h"
#include "improvement/follow_up.h"
#include "report/audit_report.h"
#include "workspace/action_service.h"
#include "workspace/audit_report_input.h"
#include "workspace/draft_service.h"
#include "workspace/vault_service.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSignalSpy>

#include <thread>

using namespace workspace_fixture;
using namespace sextant::audit;
using sextant::test::FaultKind;
using sextant::test::FaultVfs;
using workspace::VaultService;
using workspace::Workspace;

TEST_CASE("a sealed finding leaves no word of itself in the file or beside it", "[workspace][vault]")
{
    VaultBench bench;
    const FindingId id = bench.addSecret();
    REQUIRE(bench.file().flush());
    CHECK_FALSE(readableIn(bench.path()).isEmpty());
    REQUIRE(bench.vault().create(kPassword));
    REQUIRE(bench.vault().seal(id));
    CHECK(readableIn(bench.path()).toStdString() == "");
    Finding finding = bench.at(id);
    finding.effect = {u"hotline letter again"_qs, {}};
    REQUIRE(bench.audits().update(finding));
    REQUIRE(bench.file().flush());
    CHECK(readableIn(bench.path()).toStdString() == "");
    CHECK(bench.file().verify()->faults.empty());
    bench.close();
    CHECK(readableIn(bench.path()).toStdString() == "");
    CHECK(readable(bytesOf(bench.path()), {kPassword}).isEmpty());
}

TEST_CASE("a sealed finding is whole while it is open, and a number while it is not", "[workspace][vault]")
{
    VaultBench bench;
    const FindingId id = bench.addSecret();
    const Finding before = bench.at(id);
    REQUIRE(bench.vault().create(kPassword));
    REQUIRE(bench.vault().seal(id));
    Finding open = bench.at(id);
    CHECK(open.restricted);
    CHECK_FALSE(isLocked(open));
    open.restricted = false;
    CHECK(open == before);
    CHECK(bench.vault().lockedCount() == 0);

    QSignalSpy changed(&bench.file().notifier(), &workspace::ChangeNotifier::findingChanged);
    bench.vault().lock();
    CHECK(changed.count() == 1);
    const Finding locked = bench.at(id);
    CHECK(isLocked(locked));
    CHECK(locked.number == before.number);
    CHECK(locked.title.isEmpty());
    CHECK(locked.checks.empty());
    CHECK_FALSE(gradeOf(locked).has_value());
    CHECK(bench.audits().findings(bench.engagement).front() == locked);
    CHECK(bench.vault().lockedCount() == 1);
    CHECK_FALSE(bench.vault().isUnlocked());

    bench.reopenCheap();
    CHECK(bench.vault().hasVault());
    CHECK(isLocked(bench.at(id)));
    CHECK(reasonOf(bench.vault().unlock(kOtherPassword).error()) == u"wrongPassword"_qs);
    CHECK(isLocked(bench.at(id)));
    REQUIRE(bench.vault().unlock(kPassword));
    CHECK(bench.at(id).title == before.title);
    CHECK(bench.at(id).weighing == before.weighing);
}

TEST_CASE("without the password nothing of a sealed finding changes, but it can be deleted",
          "[workspace][vault]")
{
    VaultBench bench;
    const FindingId id = bench.addSealed();
    bench.vault().lock();
    Finding finding = bench.at(id);
    finding.title.en = u"Other"_qs;
    CHECK(reasonOf(bench.audits().update(finding).error()) == u"findingLocked"_qs);
    CHECK(reasonOf(bench.vault().unseal(id).error()) == u"findingLocked"_qs);
    Finding fresh;
    fresh.engagement = bench.engagement;
    fresh.restricted = true;
    CHECK(reasonOf(bench.audits().addFinding(fresh).error()) == u"findingLocked"_qs);
    const FindingId second = bench.addSecret("cash.bank");
    CHECK(reasonOf(bench.vault().seal(second).error()) == u"findingLocked"_qs);
    CHECK(bench.at(second).title.en == kSecrets[0]);
    REQUIRE(bench.audits().remove(id));
    CHECK(bench.audits().find(id) == nullptr);
}

TEST_CASE("a restricted finding is made sealed from the beginning", "[workspace][vault]")
{
    VaultBench bench;
    REQUIRE(bench.vault().create(kPassword));
    Finding fresh;
    fresh.engagement = bench.engagement;
    fresh.restricted = true;
    fresh.title = {kSecrets[0], kSecrets[1]};
    const auto id = bench.audits().addFinding(fresh);
    REQUIRE(id);
    CHECK(bench.at(*id).title.en == kSecrets[0]);
    REQUIRE(bench.file().flush());
    CHECK(readableIn(bench.path()).toStdString() == "");
}

TEST_CASE("what is restricted is said by the vault alone", "[workspace][vault]")
{
    VaultBench bench;
    Finding finding = bench.at(bench.addSecret());
    finding.restricted = true;
    CHECK(bench.audits().update(finding).error().code == ErrorCode::InvalidArgument);
    Finding sealed = bench.at(bench.addSealed());
    sealed.restricted = false;
    CHECK(bench.audits().update(sealed).error().code == ErrorCode::InvalidArgument);
}

TEST_CASE("undo neither brings plain text back nor breaks what came after", "[workspace][vault]")
{
    VaultBench bench;
    const FindingId id = bench.addSecret();
    const workspace::GroupId written = bench.file().lastGroup();
    REQUIRE(bench.vault().create(kPassword));
    REQUIRE(bench.vault().seal(id));
    const auto reverted = bench.file().revert(written);
    REQUIRE(reverted);
    CHECK(reverted->group.isNull());
    CHECK(reverted->kept == std::vector{u"finding"_qs});
    REQUIRE(bench.file().flush());
    CHECK(readableIn(bench.path()).toStdString() == "");
    CHECK(bench.at(id).title.en == kSecrets[0]);

    Finding finding = bench.at(id);
    finding.effect = {u"later"_qs, {}};
    const auto edited = bench.audits().update(finding);
    REQUIRE(edited);
    REQUIRE(bench.file().revert(*edited));
    CHECK(bench.at(id).effect.en != u"later"_qs);
    CHECK(bench.at(id).title.en == kSecrets[0]);

    const auto removed = bench.audits().remove(id);
    REQUIRE(removed);
    REQUIRE(bench.file().revert(*removed));
    CHECK(bench.at(id).title.en == kSecrets[0]);
    REQUIRE(bench.file().flush());
    CHECK(readableIn(bench.path()).toStdString() == "");
    CHECK(bench.file().verify()->faults.empty());
}

TEST_CASE("the same text written again writes nothing", "[workspace][vault]")
{
    VaultBench bench;
    const FindingId id = bench.addSealed();
    const auto same = bench.audits().update(bench.at(id));
    REQUIRE(same);
    CHECK(same->isNull());
}

TEST_CASE("the history of a sealed finding tells that it changed, and nothing else", "[workspace][vault]")
{
    VaultBench bench;
    const FindingId id = bench.addSealed();
    const auto lines = bench.audits().history(id, 1000);
    REQUIRE(lines);
    CHECK_FALSE(lines->empty());
    for (const workspace::HistoryLine& line : *lines)
        for (const auto& value : {line.before, line.after})
            if (value.has_value())
                CHECK(readable(value->isObject() ? QJsonDocument(value->toObject()).toJson()
                                                 : value->toVariant().toString().toUtf8(),
                               kSecrets)
                          .isEmpty());
}

TEST_CASE("a new password opens what the old one did, and the old one nothing", "[workspace][vault]")
{
    VaultBench bench;
    const FindingId id = bench.addSealed();
    const QByteArray sealedBefore = bench.audits().contentDigest(bench.engagement);
    CHECK(reasonOf(bench.vault().changePassword(kOtherPassword, u"another long password"_qs).error()) ==
          u"wrongPassword"_qs);
    CHECK(reasonOf(bench.vault().changePassword(kPassword, u"short"_qs).error()) == u"passwordTooShort"_qs);
    REQUIRE(bench.vault().changePassword(kPassword, kOtherPassword));
    CHECK(bench.audits().contentDigest(bench.engagement) == sealedBefore);
    bench.reopenCheap();
    CHECK(reasonOf(bench.vault().unlock(kPassword).error()) == u"wrongPassword"_qs);
    REQUIRE(bench.vault().unlock(kOtherPassword));
    CHECK(bench.at(id).title.en == kSecrets[0]);
    // Not by the file's history either.
    const auto history = bench.file().history({}, {}, 10000);
    REQUIRE(history);
    int locks = 0;
    for (const workspace::HistoryLine& line : *history)
        if (line.kind == u"vault")
            locks += line.after.has_value() ? 1 : 0;
    CHECK(locks == 1);
}

TEST_CASE("removing the restriction writes the finding in plain, and it can be sealed again",
          "[workspace][vault]")
{
    VaultBench bench;
    const FindingId id = bench.addSecret();
    const Finding before = bench.at(id);
    REQUIRE(bench.vault().create(kPassword));
    REQUIRE(bench.vault().seal(id));
    REQUIRE(bench.vault().unseal(id));
    CHECK(bench.at(id) == before);
    bench.vault().lock();
    CHECK(bench.at(id) == before);
    REQUIRE(bench.file().flush());
    CHECK_FALSE(readableIn(bench.path()).isEmpty());
    REQUIRE(bench.vault().unlock(kPassword));
    REQUIRE(bench.vault().seal(id));
    CHECK(readableIn(bench.path()).toStdString() == "");
}

TEST_CASE("a second password seals what comes, and each opens its own", "[workspace][vault]")
{
    VaultBench bench;
    const FindingId first = bench.addSealed();
    bench.vault().lock();
    REQUIRE(bench.vault().create(kOtherPassword)); // the first is lost
    const FindingId second = bench.addSecret("cash.bank");
    REQUIRE(bench.vault().seal(second));
    CHECK(isLocked(bench.at(first)));
    CHECK_FALSE(isLocked(bench.at(second)));
    REQUIRE(bench.vault().unlock(kPassword));
    CHECK(bench.vault().lockedCount() == 0);
    // What was sealed for one stays with it.
    Finding finding = bench.at(first);
    finding.effect = {u"changed"_qs, {}};
    REQUIRE(bench.audits().update(finding));
    bench.vault().lock();
    REQUIRE(bench.vault().unlock(kPassword));
    CHECK(bench.at(first).effect.en == u"changed"_qs);
    CHECK(isLocked(bench.at(second)));
}

TEST_CASE("a password that is easily guessed is not taken, nor any in a file that cannot be written",
          "[workspace][vault]")
{
    VaultBench bench;
    CHECK(reasonOf(bench.vault().unlock(kPassword).error()) == u"noVault"_qs);
    CHECK(reasonOf(bench.vault().create(u"1234567890"_qs).error()) == u"passwordTooShort"_qs);
    CHECK_FALSE(bench.vault().hasVault());
    const FindingId id = bench.addSealed();
    bench.close();
    auto environment = bench.environment();
    environment.readOnly = true;
    const auto reader = Workspace::open(bench.path(), environment);
    REQUIRE(reader);
    VaultService& vault = (*reader)->audits().vault();
    CHECK(reasonOf(vault.create(kOtherPassword).error()) == u"readOnly"_qs);
    REQUIRE(vault.unlock(kPassword));
    CHECK((*reader)->audits().find(id)->title.en == kSecrets[0]);
    CHECK(reasonOf(vault.unseal(id).error()) == u"readOnly"_qs);
}

TEST_CASE("passwords are worked out beside the window's thread", "[workspace][vault]")
{
    VaultBench bench;
    const FindingId id = bench.addSealed();
    bench.vault().lock();
    Result<> result = fail(ErrorCode::Internal);
    std::thread worker([&] { result = bench.vault().unlock(kPassword); });
    QSignalSpy announced(&bench.file().notifier(), &workspace::ChangeNotifier::announced);
    CHECK((announced.count() > 0 || announced.wait(30'000)));
    worker.join();
    CHECK(result.has_value());
    CHECK(bench.at(id).title.en == kSecrets[0]);
}

TEST_CASE("the opinion counts a restricted finding while it is open, and names it while it is locked",
          "[workspace][vault]")
{
    VaultBench bench;
    bench.addSealed();
    OpinionBasis basis = bench.audits().opinion(bench.engagement);
    CHECK(basis.high == 1);
    CHECK(basis.locked == 0);
    CHECK(basis.effective() == Opinion::MajorImprovement);
    bench.vault().lock();
    basis = bench.audits().opinion(bench.engagement);
    CHECK(basis.high == 0);
    CHECK(basis.ungraded == 0);
    CHECK(basis.locked == 1);
    CHECK(basis.effective() == Opinion::SomeImprovement); // never satisfactory for want of a password
}

TEST_CASE("a signature covers sealed findings alike, open or locked", "[workspace][vault]")
{
    VaultBench bench;
    const FindingId id = bench.addSecret();
    bench.finish(id);
    REQUIRE(bench.vault().create(kPassword));
    REQUIRE(bench.vault().seal(id));
    const QByteArray open = bench.audits().contentDigest(bench.engagement);
    bench.vault().lock();
    CHECK(bench.audits().contentDigest(bench.engagement) == open);
    bench.answerEverything();
    REQUIRE(bench.audits().sign(bench.engagement));
    REQUIRE(bench.vault().unlock(kPassword));
    CHECK(bench.audits().contentDigest(bench.engagement) == bench.at(bench.engagement).signature.digest);
    CHECK(reasonOf(bench.vault().unseal(id).error()) == u"reportSigned"_qs);
    CHECK(reasonOf(bench.vault().seal(id).error()) == u"reportSigned"_qs);
    REQUIRE(bench.vault().changePassword(kPassword, kOtherPassword));
    CHECK(bench.audits().contentDigest(bench.engagement) == bench.at(bench.engagement).signature.digest);
}

TEST_CASE("the report tells a restricted finding only when it is open and asked for", "[workspace][vault]")
{
    VaultBench bench;
    bench.addSealed();
    const auto textOf = [&bench](bool withRestricted) {
        auto input =
            workspace::auditReportInput(bench.file(), bench.engagement, QDate(2026, 3, 20), u"1.0"_qs);
        REQUIRE(input.has_value());
        input->withRestricted = withRestricted;
        return report::plainText(report::auditReport(*input, Language::English)).toUtf8();
    };
    CHECK(readable(textOf(false), kSecrets).isEmpty());
    CHECK_FALSE(readable(textOf(true), kSecrets).isEmpty());
    bench.vault().lock();
    CHECK(readable(textOf(false), kSecrets).isEmpty());
    CHECK(readable(textOf(true), kSecrets).isEmpty());
}

TEST_CASE("settling a conflict in a sealed finding writes nothing in plain", "[workspace][vault]")
{
    VaultBench bench;
    const FindingId id = bench.addSealed();
    CHECK(bench.audits().settle(id, u"title"_qs).error().code == ErrorCode::InvalidArgument);
    REQUIRE(bench.file().flush());
    CHECK(readableIn(bench.path()).toStdString() == "");
}

TEST_CASE("old backups hold what was plain; they can be replaced by one that does not", "[workspace][vault]")
{
    VaultBench bench;
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
    Finding finding = *file.audits().find(*id);
    finding.title = {kSecrets[0], kSecrets[1]};
    REQUIRE(file.audits().update(finding));
    REQUIRE(vault.create(kPassword));
    const auto old = file.backUpNow();
    REQUIRE(old);
    CHECK_FALSE(readable(bytesOf(*old), kSecrets).isEmpty());
    REQUIRE(vault.seal(*id));
    CHECK(vault.backupCount() == 1);
    bench.clock.set(bench.clock.nowUtc().addSecs(5));
    CHECK(vault.replaceBackups() == Result<int>(1));
    CHECK_FALSE(QFile::exists(*old));
    CHECK(vault.backupCount() == 1);
    const QDir folder(environment.backupFolder + u'/' + file.id());
    const auto left = folder.entryInfoList(QDir::Files);
    for (const QFileInfo& one : left)
        CHECK(readable(bytesOf(one.filePath()), kSecrets).isEmpty());
}

TEST_CASE("sealing cut short at any point leaves the finding wholly plain or wholly sealed",
          "[workspace][vault]")
{
    bool struck = true;
    int plain = 0;
    int sealed = 0;
    for (int call = 1; struck && call < 300; ++call) {
        CAPTURE(call);
        VaultBench bench;
        const FindingId id = bench.addSecret();
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
        CHECK(bench.at(id).title == LocalizedText{kSecrets[0], kSecrets[1]});
        CHECK(bench.at(id).cause.en == kSecrets[4]);
        CHECK(bench.file().verify()->faults.empty());
        bench.close();
        CHECK(readableIn(bench.path()).isEmpty() == isSealed);
    }
    CHECK_FALSE(struck);
    CHECK(plain > 0);
    CHECK(sealed > 0);
}

TEST_CASE("actions made of a finding before keep its words when it is sealed, or lose them for good",
          "[workspace][vault]")
{
    VaultBench bench;
    const FindingId id = bench.addSecret();
    improvement::Action made = improvement::actionFrom(bench.at(id), bench.organisation, QDate(2026, 11, 23));
    made.what = {kSecrets[0], kSecrets[1]};
    const auto added = bench.file().actions().add(made, {u"Mary Otieno"_qs, {}});
    REQUIRE(added.has_value());
    improvement::Action noted = *bench.file().actions().find(*added);
    noted.closingNote = kSecrets[2];
    REQUIRE(bench.file().actions().update(noted));
    const auto change = bench.file().lastGroup();
    REQUIRE(bench.vault().create(kPassword));
    REQUIRE(bench.vault().actionsOf(id).size() == 1);
    const auto at = [&] { return *bench.file().actions().find(*added); };

    SECTION("kept")
    {
        REQUIRE(bench.vault().seal(id));
        CHECK(at().what == LocalizedText{kSecrets[0], kSecrets[1]});
        CHECK(readableIn(bench.path()).toStdString() == kSecrets[0].toStdString());
    }
    SECTION("erased")
    {
        const workspace::DraftPlace typing{*added, u"closing/verified/note"_qs};
        bench.file().audits().drafts().keep(typing, kSecrets[3]);
        REQUIRE(bench.vault().seal(id, {}, VaultService::ActionWords::Erase));
        CHECK(bench.file().audits().drafts().kept(typing).isEmpty());
        CHECK(at().what.en.toStdString() == "Follows from a restricted finding (IA-2026-01 F1)");
        CHECK(at().what.zh.toStdString() == u"源自受限发现（IA-2026-01 F1）"_qs.toStdString());
        CHECK(at().closingNote.isEmpty());
        CHECK(bench.organisations().personName(at().owner) == u"Mary Otieno"_qs);
        CHECK(at().source.finding == id);
        CHECK(readableIn(bench.path()).toStdString() == "");
        CHECK_FALSE(bench.file().revert(change).value_or(workspace::RevertReport{}).kept.empty());
        CHECK(at().closingNote.isEmpty());
        bench.reopenCheap();
        CHECK(at().what.en.startsWith(u"Follows from"_qs));
        CHECK(readableIn(bench.path()).toStdString() == "");
        CHECK(bench.file().verify()->faults.empty());
    }
}
