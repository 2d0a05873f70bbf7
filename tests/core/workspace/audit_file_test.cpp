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

    bench.packs = trialPacks(9);
    bench.engagement = bench.startEngagement({{QStringLiteral("stock")}});
    for (int i = 1; i <= 6; ++i) {
        bench.answer(qPrintable(QStringLiteral("stock.%1").arg(i)), kPartly);
        bench.clock.advance(i == 3 ? 7'200'000 : 100'000); // lunch after the third
    }
    // A note written later is no answer.
    REQUIRE(bench.assessments().setNote(bench.at(bench.engagement).fieldwork, item("stock.1"),
                                        QStringLiteral("Later")));
    CHECK_FALSE(bench.audits().timeLeft(bench.engagement).has_value());
    bench.answer("stock.7", kPartly);
    CHECK(bench.audits().timeLeft(bench.engagement) == workspace::TimeLeft{{100, 5}, 2, 4});
}

TEST_CASE("the shipped manual runs as an audit: every check has its results and its usual finding",
          "[workspace][audits]")
{
    AuditBench bench;
    const auto packs = workspace::auditPacks(bench.library);
    REQUIRE(packs.has_value());
    const auto started = bench.audits().start(
        *packs, {bench.organisation, {QStringLiteral("Everything"), QStringLiteral("全部")}});
    REQUIRE(started.has_value());
    const Engagement engagement = bench.at(*started);
    const auto manual = bench.assessments().framework(engagement.fieldwork);
    REQUIRE(manual->index.items().size() >= 230);
    std::vector<workspace::AssessmentService::AnswerEdit> edits;
    for (const framework::Item* check : manual->index.items()) {
        INFO(check->id.text.toStdString());
        REQUIRE(check->procedure.has_value());
        CHECK_FALSE(findingFrom(*check).condition.isEmpty());
        QStringList options;
        for (const framework::Option& option : check->options)
            options.append(option.id.text);
        CHECK(options == QStringList{kSatisfactory, kPartly, kNotSatisfactory, kNotTested});
        edits.push_back({check->id, assessment::ChosenOptions{{{QString(kNotSatisfactory)}}}});
    }
    REQUIRE(bench.assessments().setAnswers(engagement.fieldwork, edits));
    const auto progress = bench.audits().progress(*started);
    CHECK(progress.notSatisfactory == static_cast<int>(manual->index.items().size()));
    CHECK(progress.open == 0);
    const auto finding = bench.audits().addFinding(*started, manual->index.items().front()->id);
    REQUIRE(finding.has_value());
    CHECK_FALSE(bench.at(*finding).criteria.isHalf());
}

TEST_CASE("the history of a finding says who changed what", "[workspace][audits]")
{
    AuditBench bench;
    const FindingId id = bench.addFinding("cash.count");
    Finding finding = bench.at(id);
    finding.cause.en = QStringLiteral("No deputy");
    bench.clock.advance(60'000);
    REQUIRE(bench.audits().update(finding));
    const auto lines = bench.audits().history(id, 1);
    REQUIRE(lines.has_value());
    REQUIRE(lines->size() == 1);
    CHECK(lines->front().kind == QStringLiteral("finding"));
    CHECK(lines->front().field == QStringLiteral("cause"));
    CHECK(lines->front().author == bench.file().author().name);
    CHECK(lines->front().at == bench.clock.nowUtc());
    CHECK_FALSE(lines->front().before.has_value());
    CHECK(lines->front().after->toObject().value(u"en") == QStringLiteral("No deputy"));
    CHECK(bench.audits().history(id, 1000)->size() > 5);
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
