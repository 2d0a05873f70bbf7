#include "core/workspace/audits_fixture.h"

#include "store/workspace_store.h"
#include "workspace/action_service.h"
#include "workspace/assessment_service.h"
#include "workspace/report_check.h"
#include "workspace/vault_service.h"

#include <catch2/catch.hpp>

#include <QFile>

using namespace workspace_fixture;
using seal::DocumentState;
using seal::Record;
using seal::Subject;
using seal::SubjectKind;
using workspace::ReportCheck;
using workspace::ReportMatch;

namespace {

Record recordOf(workspace::Workspace& file, const Subject& subject)
{
    REQUIRE(file.flush());
    const Record record = file.reportChecks().record(subject, QDate(2026, 11, 23), QStringLiteral("1.0"));
    REQUIRE_FALSE(record.isNull());
    return record;
}

ReportCheck held(workspace::Workspace& file, const Record& record)
{
    const auto check = file.reportChecks().check({DocumentState::Intact, record, {Language::English}});
    REQUIRE(check.has_value());
    return *check;
}

Subject assessmentOf(const Bench& bench)
{
    return {SubjectKind::Assessment, bench.assessment.uuid};
}

void restrict(AuditBench& bench, const audit::FindingId& id)
{
    workspace::VaultService& vault = bench.audits().vault();
    vault.setCost(vault::leastCost());
    REQUIRE(vault.create(QStringLiteral("harbour light 灯塔 seven")));
    REQUIRE(vault.seal(id));
}

} // namespace

TEST_CASE("a report is held against what the file holds now", "[workspace][seal]")
{
    Bench bench;
    REQUIRE(bench.assessments().setResponse(bench.assessment, item("a.level"), level(3)));
    const Record record = recordOf(bench.file(), assessmentOf(bench));
    CHECK(record.contentDigest == bench.assessments().contentDigest(bench.assessment));
    CHECK(record.history.size() == 1);
    CHECK(record.workspace == QUuid::fromString(bench.file().id()));

    const ReportCheck check = held(bench.file(), record);
    CHECK(check.match == ReportMatch::Now);
    CHECK(check.isClean());
    CHECK(check.subject == assessmentOf(bench));
    CHECK(check.subjectName.en == bench.assessments().find(bench.assessment)->title);
    CHECK(check.historyIsHere);
    bench.reopen();
    CHECK(held(bench.file(), record).isClean());
}

TEST_CASE("what changed since a report is listed, from what to what", "[workspace][seal]")
{
    Bench bench;
    const auto id = bench.assessment;
    REQUIRE(bench.assessments().setResponse(id, item("a.level"), level(3)));
    REQUIRE(bench.assessments().setNote(id, item("a.level"), QStringLiteral("Seen")));
    const Record record = recordOf(bench.file(), assessmentOf(bench));
    const QDateTime printed = bench.clock.nowUtc();
    bench.clock.advance(60'000);
    REQUIRE(bench.assessments().setResponse(id, item("a.level"), level(1)));
    bench.clock.advance(60'000);
    REQUIRE(bench.assessments().setNote(id, item("a.gate"), QStringLiteral("New")));
    REQUIRE(bench.assessments().setResponse(id, item("a.level"), level(2)));
    REQUIRE(bench.evidence().attachBytes(id, item("a.level"), QStringLiteral("a.txt"), "text"));
    bench.reopen();

    const ReportCheck check = held(bench.file(), record);
    CHECK(check.match == ReportMatch::Earlier);
    CHECK_FALSE(check.isClean());
    CHECK(check.from == printed);
    CHECK(check.until == printed.addSecs(60));
    REQUIRE(check.changes.size() == 3);
    int seen = 0;
    for (const auto& line : check.changes) {
        CHECK(line.at == printed.addSecs(120));
        CHECK_FALSE(line.author.isEmpty());
        if (line.kind == u"answer" && line.field == u"response") {
            CHECK(line.item == item("a.level"));
            REQUIRE(line.before.has_value());
            REQUIRE(line.after.has_value());
            CHECK(*line.before != *line.after);
            ++seen;
        } else if (line.field == u"note") {
            CHECK(line.item == item("a.gate"));
            CHECK_FALSE(line.before.has_value());
            CHECK(line.after == QJsonValue(QStringLiteral("New")));
            ++seen;
        } else if (line.kind == u"evidence_link") {
            CHECK(line.fileName == QStringLiteral("a.txt"));
            ++seen;
        }
    }
    CHECK(seen == 3);
}

TEST_CASE("what was changed and put back leaves the report true", "[workspace][seal]")
{
    Bench bench;
    REQUIRE(bench.assessments().setResponse(bench.assessment, item("a.level"), level(3)));
    const Record record = recordOf(bench.file(), assessmentOf(bench));
    REQUIRE(bench.assessments().setResponse(bench.assessment, item("a.level"), level(1)));
    CHECK(held(bench.file(), record).match == ReportMatch::Earlier);
    REQUIRE(bench.assessments().setResponse(bench.assessment, item("a.level"), level(3)));
    CHECK(held(bench.file(), record).match == ReportMatch::Now);
}

TEST_CASE("signing changes nothing that a report tells", "[workspace][seal]")
{
    Bench bench;
    bench.answerAll(bench.assessment);
    const Record record = recordOf(bench.file(), assessmentOf(bench));
    REQUIRE(bench.assessments().sign(bench.assessment));
    CHECK(held(bench.file(), record).match == ReportMatch::Now);
}

TEST_CASE("the report of an assessment that was removed is still recognised", "[workspace][seal]")
{
    Bench bench;
    REQUIRE(bench.assessments().setResponse(bench.assessment, item("a.level"), level(3)));
    const Record record = recordOf(bench.file(), assessmentOf(bench));
    bench.clock.advance(1000);
    REQUIRE(bench.assessments().remove(bench.assessment));
    const ReportCheck check = held(bench.file(), record);
    CHECK(check.match == ReportMatch::Earlier);
    CHECK(check.until == bench.clock.nowUtc());
    CHECK_FALSE(check.changes.empty());
    CHECK(check.subjectName.isEmpty());
}

TEST_CASE("a report of another file is foreign, one of another copy is told so", "[workspace][seal]")
{
    Bench bench;
    Bench other;
    REQUIRE(bench.assessments().setResponse(bench.assessment, item("a.level"), level(3)));
    Record record = recordOf(bench.file(), assessmentOf(bench));
    record.subject.id = QUuid(QStringLiteral("11111111-6a0e-7c11-9b7e-2f6f1f0f5a01"));
    record.workspace = record.subject.id;
    const ReportCheck foreign = held(other.file(), record);
    CHECK(foreign.match == ReportMatch::Foreign);
    CHECK(foreign.otherWorkspace);
    CHECK(foreign.subject.isNull());

    // A copy goes its own way: its reports tell what this file never held.
    const QString copy = bench.pathOf(QStringLiteral("copy.sextant"));
    REQUIRE(bench.file().saveCopy(copy));
    const auto second = workspace::Workspace::open(copy, bench.environment());
    REQUIRE(second.has_value());
    REQUIRE((*second)->assessments().setResponse(bench.assessment, item("a.level"), level(4)));
    const Record ofCopy = recordOf(**second, assessmentOf(bench));
    const ReportCheck never = held(bench.file(), ofCopy);
    CHECK(never.match == ReportMatch::Never);
    CHECK_FALSE(never.historyIsHere);
    CHECK_FALSE(never.otherWorkspace);
    CHECK(never.subject == assessmentOf(bench));
}

TEST_CASE("a record that somebody invented for this file is not believed", "[workspace][seal]")
{
    Bench bench;
    Record record = recordOf(bench.file(), assessmentOf(bench));
    record.contentDigest = QByteArray(32, '\x55');
    const ReportCheck check = held(bench.file(), record);
    CHECK(check.match == ReportMatch::Never);
    CHECK(check.historyIsHere);
    record = recordOf(bench.file(), assessmentOf(bench));
    record.history = {QByteArray(32, '\x66')};
    CHECK_FALSE(held(bench.file(), record).historyIsHere);
}

TEST_CASE("without a record nothing is said of the content", "[workspace][seal]")
{
    Bench bench;
    const auto check = bench.file().reportChecks().check(seal::DocumentCheck{});
    REQUIRE(check.has_value());
    CHECK(check->match == ReportMatch::Unknown);
}

TEST_CASE("digits typed from paper find the content now and earlier", "[workspace][seal]")
{
    Bench bench;
    REQUIRE(bench.assessments().setResponse(bench.assessment, item("a.level"), level(3)));
    const QByteArray digits = bench.assessments().contentDigest(bench.assessment).left(6);
    auto check = bench.file().reportChecks().check(digits);
    REQUIRE(check.has_value());
    CHECK(check->match == ReportMatch::Now);
    CHECK(check->subject == assessmentOf(bench));
    REQUIRE(bench.assessments().setResponse(bench.assessment, item("a.level"), level(1)));
    check = bench.file().reportChecks().check(digits);
    REQUIRE(check.has_value());
    CHECK(check->match == ReportMatch::Earlier);
    CHECK(check->subject == assessmentOf(bench));
    CHECK(check->changes.size() == 1);
    check = bench.file().reportChecks().check(QByteArray::fromHex("000000000000"));
    REQUIRE(check.has_value());
    CHECK(check->match == ReportMatch::Foreign);
    check = bench.file().reportChecks().check(QByteArray());
    REQUIRE(check.has_value());
    CHECK(check->match == ReportMatch::Foreign);
}

TEST_CASE("a check can be cancelled", "[workspace][seal]")
{
    Bench bench;
    const auto check =
        bench.file().reportChecks().check(QByteArray::fromHex("000000000000"), [](int) { return false; });
    REQUIRE_FALSE(check.has_value());
    CHECK(check.error().code == ErrorCode::Cancelled);
}

TEST_CASE("the report of an audit covers findings and fieldwork, and keeps restricted ones to itself",
          "[workspace][seal]")
{
    AuditBench bench;
    bench.answer("cash.count", audit::kPartly);
    const audit::FindingId id = bench.addFinding("cash.count");
    const Subject subject{SubjectKind::Engagement, bench.engagement.uuid};
    const Record record = recordOf(bench.file(), subject);
    CHECK(record.contentDigest == bench.audits().contentDigest(bench.engagement));
    CHECK(held(bench.file(), record).isClean());

    audit::Finding finding = bench.at(id);
    finding.title.en = QStringLiteral("Cash short");
    REQUIRE(bench.audits().update(finding, {}));
    const audit::FindingId restricted = bench.addFinding("cash.bank");
    restrict(bench, restricted);
    const ReportCheck check = held(bench.file(), record);
    CHECK(check.match == ReportMatch::Earlier);
    CHECK(check.restrictedChanges == 1);
    REQUIRE_FALSE(check.changes.empty());
    for (const auto& line : check.changes)
        CHECK(line.entity != restricted.uuid);
    CHECK(std::any_of(check.changes.begin(), check.changes.end(),
                      [&](const auto& line) { return line.entity == id.uuid && line.field == u"title"; }));
}

TEST_CASE("values erased for good cannot be recognised, and are counted", "[workspace][seal]")
{
    AuditBench bench;
    const audit::FindingId id = bench.addFinding("cash.count");
    audit::Finding finding = bench.at(id);
    finding.title.en = QStringLiteral("Secret");
    REQUIRE(bench.audits().update(finding, {}));
    const Record record = recordOf(bench.file(), {SubjectKind::Engagement, bench.engagement.uuid});
    restrict(bench, id);
    const ReportCheck check = held(bench.file(), record);
    CHECK(check.match == ReportMatch::Never);
    CHECK(check.lostValues > 0);
}

TEST_CASE("a report made before two copies were merged is recognised", "[workspace][seal]")
{
    Bench bench;
    REQUIRE(bench.assessments().setResponse(bench.assessment, item("a.level"), level(3)));
    REQUIRE(bench.file().flush());
    const QString copy = bench.pathOf(QStringLiteral("copy.sextant"));
    REQUIRE(bench.file().saveCopy(copy));
    Record ofCopy;
    std::vector<journal::Change> changes;
    {
        const auto second = workspace::Workspace::open(copy, bench.environment());
        REQUIRE(second.has_value());
        REQUIRE((*second)->assessments().setResponse(bench.assessment, item("a.gate"), level(4)));
        ofCopy = recordOf(**second, assessmentOf(bench));
    }
    // Meanwhile, by the same count, the first one goes on too.
    REQUIRE(bench.assessments().setNote(bench.assessment, item("a.level"), QStringLiteral("Mine")));
    bench.close();
    {
        auto one = store::WorkspaceStore::open(copy, bench.clock, bench.ids, {});
        REQUIRE(one.has_value());
        changes = *(*one)->changes();
        auto two = store::WorkspaceStore::open(bench.path(), bench.clock, bench.ids, {});
        REQUIRE(two.has_value());
        REQUIRE((*two)->unite(changes));
        CHECK((*two)->latestChanges().size() == 2);
    }
    bench.reopen();
    const ReportCheck check = held(bench.file(), ofCopy);
    CHECK(check.match == ReportMatch::Earlier);
    CHECK(check.historyIsHere);
    CHECK(std::any_of(check.changes.begin(), check.changes.end(),
                      [](const auto& line) { return line.field == u"note"; }));
}
