#include "core/workspace/audits_fixture.h"

#include "audit/progress.h"
#include "store/workspace_store.h"

using namespace workspace_fixture;
using namespace sextant::audit;

namespace {

QString reasonOf(const Error& error)
{
    return error.code == ErrorCode::AuditRefused ? error.args.value(QStringLiteral("reason")).toString()
                                                 : errorName(error.code);
}

QString whatIsWrong(const Error& error)
{
    return error.args.value(QStringLiteral("what")).toString();
}

} // namespace

TEST_CASE("verify names a signed report that is not what was signed", "[workspace][audits]")
{
    AuditBench bench;
    const FindingId finding = bench.addFinding("cash.count");
    bench.answerEverything();
    bench.finish(finding);
    REQUIRE(bench.audits().sign(bench.engagement));
    bench.close();
    {
        auto store = store::WorkspaceStore::open(bench.path(), bench.clock, bench.ids, {}, {});
        REQUIRE(store.has_value());
        (*store)->append(
            {{bench.ids.newId()},
             {},
             bench.clock.nowUtc(),
             {{{QStringLiteral("finding"), finding.uuid, QStringLiteral("stage")}, "\"draft\"", false}}});
        REQUIRE((*store)->flush());
    }
    bench.reopen();
    const auto faults = bench.file().verify()->faults;
    REQUIRE(faults.size() == 1);
    CHECK(faults.front().code == QStringLiteral("seal"));
    CHECK(faults.front().subject == bench.engagement.toString());
}

TEST_CASE("units and plans of the universe are stored tidily; a year is planned once", "[workspace][audits]")
{
    AuditBench bench;
    AuditableUnit unit;
    unit.organisation = bench.organisation;
    CHECK(whatIsWrong(bench.audits().addUnits({unit}).error()) == QStringLiteral("title"));
    unit.chapter = {QStringLiteral("cash")};
    unit.entity = QStringLiteral(" Nairobi office ");
    unit.factors[0] = 3;
    REQUIRE(bench.audits().addUnits({unit, unit}));
    auto units = bench.audits().units(bench.organisation);
    REQUIRE(units.size() == 2);
    CHECK(units[0].entity == QStringLiteral("Nairobi office"));
    CHECK(units[0].position < units[1].position);
    units[0].factors[1] = 4;
    CHECK(whatIsWrong(bench.audits().update(units[0]).error()) == QStringLiteral("factors"));
    units[0].factors[1] = 0;
    units[0].impact = 6;
    CHECK(whatIsWrong(bench.audits().update(units[0]).error()) == QStringLiteral("impact"));
    units[0].impact = 5;
    REQUIRE(bench.audits().update(units[0]));

    AnnualPlan plan;
    plan.organisation = bench.organisation;
    CHECK(whatIsWrong(bench.audits().addPlan(plan).error()) == QStringLiteral("year"));
    plan.year = 2027;
    plan.days = {40, 7};
    plan.lines = proposedLines(units, 2027, plan.days, {}, 10);
    const auto id = bench.audits().addPlan(plan);
    REQUIRE(id.has_value());
    CHECK(reasonOf(bench.audits().addPlan(plan).error()) == QStringLiteral("yearTaken"));
    plan = *bench.audits().find(*id);
    plan.approval.on = QDate(2026, 12, 20);
    CHECK(whatIsWrong(bench.audits().update(plan).error()) == QStringLiteral("approval"));
    plan.approval.by = bench.file().author().id;
    plan.approval.minute = QStringLiteral("2026-4, item 3");
    REQUIRE(bench.audits().update(plan));
    // A plan keeps the line of a unit that is gone.
    REQUIRE(bench.audits().remove(units[1].id));
    plan.days.reserve = 8;
    REQUIRE(bench.audits().update(plan));
    const std::string content = auditsOf(bench.file(), bench.organisation);
    bench.reopen();
    CHECK(auditsOf(bench.file(), bench.organisation) == content);
    REQUIRE(bench.audits().remove(*id));
    CHECK(bench.audits().plans(bench.organisation).empty());
}

TEST_CASE("the time left comes from one's own pace", "[workspace][audits]")
{
    AuditBench bench;
    CHECK_FALSE(bench.audits().timeLeft(bench.engagement).has_value());
    bench.answer("cash.count", kPartly);
    CHECK_FALSE(bench.audits().timeLeft(bench.engagement).has_value());
    bench.answer("cash.bank", kPartly);
    CHECK_FALSE(bench.audits().timeLeft({}).has_value());
}

TEST_CASE("audits of a file that is open for reading only are refused", "[workspace][audits]")
{
    AuditBench bench;
    const FindingId id = bench.addFinding("cash.count");
    const QString path = bench.path();
    bench.close();
    auto environment = bench.environment();
    environment.readOnly = true;
    const auto opened = workspace::Workspace::open(path, environment);
    REQUIRE(opened.has_value());
    workspace::AuditService& audits = (*opened)->audits();
    const auto refused = [](const auto& result) { return result.error().code == ErrorCode::ReadOnly; };
    CHECK(refused(audits.start(bench.packs, {bench.organisation, {QStringLiteral("x"), {}}})));
    CHECK(refused(audits.update(*audits.find(bench.engagement))));
    CHECK(refused(audits.addFinding(bench.engagement, item("cash.count"))));
    CHECK(refused(audits.remove(id)));
    CHECK(refused(audits.sign(bench.engagement)));
    CHECK(refused(audits.addUnits({})));
}

TEST_CASE("two copies in which an audit went on are united; what differs is a conflict",
          "[workspace][audits]")
{
    AuditBench bench;
    const FindingId id = bench.addFinding("cash.count");
    const auto fieldwork = bench.at(bench.engagement).fieldwork;
    bench.answer("cash.count", kPartly);
    const QString copy = bench.pathOf(QStringLiteral("copy.sextant"));
    REQUIRE(bench.file().saveCopy(copy));

    Finding mine = bench.at(id);
    mine.cause.en = QStringLiteral("No deputy");
    mine.owner = bench.file().author().id;
    REQUIRE(bench.audits().update(mine));
    REQUIRE(bench.audits().signOffChecks(fieldwork, {item("cash.count")}));
    bench.close();

    std::vector<journal::Change> theirs;
    {
        auto other = workspace::Workspace::open(copy, bench.environment());
        REQUIRE(other.has_value());
        Finding finding = *(*other)->audits().find(id);
        finding.cause.en = QStringLiteral("Nobody was told");
        finding.due = QDate(2026, 12, 31);
        REQUIRE((*other)->audits().update(finding));
        REQUIRE((*other)->audits().signOffChecks(fieldwork, {item("cash.count")}));
        REQUIRE((*other)->audits().addFinding(bench.engagement, item("cash.bank")));
    }
    {
        auto other = store::WorkspaceStore::open(copy, bench.clock, bench.ids, {}, {});
        REQUIRE(other.has_value());
        theirs = *(*other)->changes();
        auto ours = store::WorkspaceStore::open(bench.path(), bench.clock, bench.ids, {}, {});
        REQUIRE(ours.has_value());
        REQUIRE((*ours)->unite(theirs));
        const auto differed = (*ours)->rebuildProjections();
        REQUIRE(differed.has_value());
        CHECK_FALSE(*differed);
    }
    bench.reopen();
    CHECK(bench.file().verify()->faults.empty());
    CHECK(bench.audits().findings(bench.engagement).size() == 2);
    const Finding united = bench.at(id);
    CHECK(united.owner == mine.owner);
    CHECK(united.due == QDate(2026, 12, 31));
    CHECK(bench.audits().conflicts(id) == QStringList{QStringLiteral("cause")});
    // One check has one sign-off, whoever gave it.
    CHECK(bench.audits().signOffState(fieldwork, item("cash.count")) == MarkState::Standing);
    CHECK(whatIsWrong(bench.audits().settle(id, QStringLiteral("due")).error()) == QStringLiteral("field"));
    REQUIRE(bench.audits().settle(id, QStringLiteral("cause")));
    CHECK(bench.audits().conflicts(id).isEmpty());
}
