#include "core/workspace/audits_fixture.h"

#include "audit/progress.h"

using namespace workspace_fixture;
using namespace sextant::audit;
using workspace::GroupId;

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

TEST_CASE("an engagement begins with its fieldwork and quality check list, as one act", "[workspace][audits]")
{
    AuditBench bench;
    const Engagement engagement = bench.at(bench.engagement);
    CHECK(engagement.code == QStringLiteral("IA-2026-01"));
    CHECK(leadOf(engagement) == bench.file().author().id);
    const assessment::Assessment* fieldwork = bench.assessments().find(engagement.fieldwork);
    REQUIRE(fieldwork != nullptr);
    CHECK(fieldwork->scope == engagement.chapters);
    CHECK(fieldwork->title.startsWith(engagement.code));
    CHECK(bench.assessments().visibleItems(engagement.fieldwork) == std::vector<bool>{true, true, false});
    REQUIRE(bench.assessments().find(engagement.quality) != nullptr);
    CHECK(bench.audits().engagementOf(engagement.fieldwork) == engagement.id);
    CHECK(bench.audits().engagementOf(engagement.quality) == engagement.id);
    CHECK(bench.audits().engagementOf(bench.assessment).isNull());
    CHECK(bench.audits().engagementOf({}).isNull());
    CHECK(bench.audits().plainAssessments(bench.organisation) == std::vector{bench.assessment});

    const std::string content = auditsOf(bench.file(), bench.organisation);
    bench.reopen();
    CHECK(auditsOf(bench.file(), bench.organisation) == content);
    CHECK(bench.file().verify()->faults.empty());
    REQUIRE(bench.startEngagement({}) != engagement.id);
    CHECK(bench.audits().engagements(bench.organisation).back().code == QStringLiteral("IA-2026-02"));
}

TEST_CASE("undo of a new engagement takes all of it away, and undoing that brings it back",
          "[workspace][audits]")
{
    AuditBench bench;
    const std::string before = auditsOf(bench.file(), bench.organisation);
    bench.startEngagement({{QStringLiteral("assets")}});
    const GroupId act = bench.file().lastGroup();
    const std::string after = auditsOf(bench.file(), bench.organisation);
    const auto undone = bench.file().revert(act);
    REQUIRE(undone.has_value());
    CHECK(undone->kept.empty());
    CHECK(auditsOf(bench.file(), bench.organisation) == before);
    REQUIRE(bench.file().revert(undone->group));
    CHECK(auditsOf(bench.file(), bench.organisation) == after);
}

TEST_CASE("undo of a new engagement leaves it when its fieldwork was answered since", "[workspace][audits]")
{
    AuditBench bench;
    const EngagementId second = bench.startEngagement({});
    const GroupId act = bench.file().lastGroup();
    REQUIRE(
        bench.assessments().setNote(bench.at(second).fieldwork, item("cash.count"), QStringLiteral("Seen")));
    const auto undone = bench.file().revert(act);
    REQUIRE(undone.has_value());
    CHECK(undone->kept == std::vector<QString>{QStringLiteral("assessment"), QStringLiteral("engagement")});
    CHECK(bench.audits().find(second) != nullptr);
}

TEST_CASE("an engagement without a title, with a code twice, strange chapters or people is refused",
          "[workspace][audits]")
{
    AuditBench bench;
    workspace::NewEngagement request{bench.organisation, {}};
    CHECK(whatIsWrong(bench.audits().start(bench.packs, request).error()) == QStringLiteral("title"));
    request.title.en = QStringLiteral("Grants");
    request.code = QStringLiteral("IA-2026-01");
    CHECK(whatIsWrong(bench.audits().start(bench.packs, request).error()) == QStringLiteral("code"));
    request.code.clear();
    request.chapters = {{QStringLiteral("grants")}};
    CHECK(whatIsWrong(bench.audits().start(bench.packs, request).error()) == QStringLiteral("chapters"));
    request.chapters.clear();
    request.organisation = {bench.ids.newId()};
    CHECK(bench.audits().start(bench.packs, request).error().code == ErrorCode::NotFound);

    Engagement engagement = bench.at(bench.engagement);
    engagement.team.push_back({{bench.ids.newId()}, TeamRole::Auditor, {}, {}});
    CHECK(bench.audits().update(engagement).error().code == ErrorCode::NotFound);
    engagement = bench.at(bench.engagement);
    engagement.period = {QDate(2026, 6, 30), QDate(2026, 1, 1)};
    CHECK(whatIsWrong(bench.audits().update(engagement).error()) == QStringLiteral("period"));
    engagement = bench.at(bench.engagement);
    engagement.chapters = {{QStringLiteral("grants")}};
    CHECK(whatIsWrong(bench.audits().update(engagement).error()) == QStringLiteral("chapters"));
    CHECK(bench.audits().engagements(bench.organisation).size() == 1);
}

TEST_CASE("who leads a new engagement is added by name, and only when it is not refused",
          "[workspace][audits]")
{
    AuditBench bench;
    const auto people = [&bench] { return bench.organisations().persons().size(); };
    const auto before = people();
    workspace::NewEngagement request{bench.organisation, {QStringLiteral("Grants"), {}}};
    request.leadName = QStringLiteral(" Wang Min ");
    request.period = {QDate(2026, 6, 30), QDate(2026, 1, 1)};
    CHECK(whatIsWrong(bench.audits().start(bench.packs, request).error()) == QStringLiteral("period"));
    CHECK(people() == before);
    request.period = {QDate(2026, 1, 1), QDate(2026, 6, 30)};
    const auto started = bench.audits().start(bench.packs, request);
    REQUIRE(started.has_value());
    const Engagement& engagement = bench.at(*started);
    CHECK(engagement.period == request.period);
    CHECK(bench.organisations().personName(leadOf(engagement)) == QStringLiteral("Wang Min"));
    CHECK(people() == before + 1);
    request.leadName = QStringLiteral("Wang Min");
    REQUIRE(bench.audits().start(bench.packs, request).has_value());
    CHECK(people() == before + 1);
}

TEST_CASE("other chapters become the scope of the fieldwork, in the same act", "[workspace][audits]")
{
    AuditBench bench;
    Engagement engagement = bench.at(bench.engagement);
    engagement.chapters = {{QStringLiteral("assets")}};
    engagement.title.zh = QStringLiteral("资产");
    const auto act = bench.audits().update(engagement);
    REQUIRE(act.has_value());
    CHECK(bench.assessments().find(engagement.fieldwork)->scope == engagement.chapters);
    CHECK(bench.assessments().find(engagement.fieldwork)->title == QStringLiteral("IA-2026-01 资产"));
    CHECK(bench.audits().progress(bench.engagement).checks == 1);
    REQUIRE(bench.file().revert(*act));
    CHECK(bench.assessments().find(engagement.fieldwork)->scope ==
          std::vector<framework::SectionId>{{QStringLiteral("cash")}});
    CHECK(bench.audits().progress(bench.engagement).checks == 2);
}

TEST_CASE("the parts of an engagement go, are signed and reopened with it alone", "[workspace][audits]")
{
    AuditBench bench;
    bench.answerEverything();
    const auto fieldwork = bench.at(bench.engagement).fieldwork;
    CHECK(reasonOf(bench.assessments().remove(fieldwork).error()) == QStringLiteral("partOfEngagement"));
    CHECK(reasonOf(bench.assessments().sign(fieldwork).error()) == QStringLiteral("partOfEngagement"));
    CHECK(reasonOf(bench.assessments().remove(bench.at(bench.engagement).quality).error()) ==
          QStringLiteral("partOfEngagement"));
    REQUIRE(bench.audits().sign(bench.engagement));
    CHECK(reasonOf(bench.assessments().reopen(fieldwork).error()) == QStringLiteral("partOfEngagement"));
}

TEST_CASE("deleting an engagement takes its children in one act, which can be undone", "[workspace][audits]")
{
    AuditBench bench;
    const auto fieldwork = bench.at(bench.engagement).fieldwork;
    bench.answer("cash.count", kNotSatisfactory);
    bench.addFinding("cash.count");
    REQUIRE(bench.audits().signOffChecks(fieldwork, {item("cash.count")}));
    REQUIRE(bench.audits().addReviewNote(fieldwork, item("cash.count"), QStringLiteral("Who counted?")));
    SampleRecord sample;
    sample.engagement = bench.engagement;
    sample.title = QStringLiteral("Payments");
    REQUIRE(bench.audits().addSample(sample));
    const std::string before = auditsOf(bench.file(), bench.organisation);

    const auto act = bench.audits().remove(bench.engagement);
    REQUIRE(act.has_value());
    CHECK(bench.audits().engagements(bench.organisation).empty());
    CHECK(bench.audits().findings(bench.engagement).empty());
    CHECK(bench.assessments().find(fieldwork) == nullptr);
    CHECK(bench.audits().signOff(fieldwork, item("cash.count")) == nullptr);
    CHECK(bench.audits().reviewNotes(fieldwork).empty());
    CHECK(bench.assessments().all() == std::vector{bench.assessment});
    CHECK(bench.file().verify()->faults.empty());

    const auto undone = bench.file().revert(*act);
    REQUIRE(undone.has_value());
    CHECK(undone->kept.empty());
    CHECK(auditsOf(bench.file(), bench.organisation) == before);
    bench.reopen();
    CHECK(auditsOf(bench.file(), bench.organisation) == before);
}

TEST_CASE("deleting an organisation takes its audits, each part once", "[workspace][audits]")
{
    AuditBench bench;
    bench.addFinding("cash.count");
    AuditableUnit unit;
    unit.organisation = bench.organisation;
    unit.chapter = {QStringLiteral("cash")};
    REQUIRE(bench.audits().addUnits({unit}));
    const std::string before = auditsOf(bench.file(), bench.organisation);
    const auto act = bench.organisations().remove(bench.organisation);
    REQUIRE(act.has_value());
    CHECK(bench.audits().find(bench.engagement) == nullptr);
    CHECK(bench.audits().units(bench.organisation).empty());
    CHECK(bench.file().verify()->faults.empty());
    REQUIRE(bench.file().revert(*act));
    CHECK(auditsOf(bench.file(), bench.organisation) == before);
}

TEST_CASE("a stage is reached one after the other, when nothing that blocks it is missing",
          "[workspace][audits]")
{
    AuditBench bench;
    Engagement engagement = bench.at(bench.engagement);
    engagement.stage = EngagementStage::Reporting;
    CHECK(reasonOf(bench.audits().update(engagement).error()) == QStringLiteral("stageStep"));
    engagement.stage = EngagementStage::Fieldwork;
    const auto refused = bench.audits().update(engagement);
    CHECK(reasonOf(refused.error()) == QStringLiteral("stageNotReady"));
    CHECK(refused.error().args.value(QStringLiteral("missing")) == QStringLiteral("objective"));
    // What is filled in with the same act counts.
    engagement.objective.en = QStringLiteral("See whether cash is safe");
    REQUIRE(bench.audits().update(engagement));

    engagement.stage = EngagementStage::Reporting;
    CHECK(bench.audits().update(engagement).error().args.value(QStringLiteral("missing")) ==
          QStringLiteral("openChecks"));
    bench.answerEverything();
    REQUIRE(bench.audits().update(engagement));
    engagement.stage = EngagementStage::FollowUp;
    CHECK(bench.audits().update(engagement).error().args.value(QStringLiteral("missing")) ==
          QStringLiteral("reportNotSigned"));
    REQUIRE(bench.audits().sign(bench.engagement));
    const auto step = bench.audits().update(engagement);
    REQUIRE(step.has_value());
    CHECK(bench.at(bench.engagement).stage == EngagementStage::FollowUp);
    // The step itself can be undone while the report is signed.
    REQUIRE(bench.file().revert(*step));
    CHECK(bench.at(bench.engagement).stage == EngagementStage::Reporting);
}

TEST_CASE("a signed report locks engagement, findings, samples and fieldwork until it is reopened",
          "[workspace][audits]")
{
    AuditBench bench;
    const FindingId finding = bench.addFinding("cash.count");
    SampleRecord sample;
    sample.engagement = bench.engagement;
    sample.title = QStringLiteral("Payments");
    const auto record = bench.audits().addSample(sample);
    REQUIRE(record.has_value());
    bench.answerEverything();
    const auto gaps = bench.audits().signingGaps(bench.engagement);
    REQUIRE_FALSE(gaps.empty());
    CHECK(gaps.front() == StageGap{Gap::FindingsNotFinal, true, 1});
    CHECK(reasonOf(bench.audits().sign(bench.engagement).error()) == QStringLiteral("stageNotReady"));
    bench.finish(finding);
    const GroupId finishing = bench.file().lastGroup();
    REQUIRE(bench.audits().sign(bench.engagement));

    Engagement engagement = bench.at(bench.engagement);
    CHECK(engagement.signature.by == bench.file().author().id);
    CHECK(engagement.signature.digest == bench.audits().contentDigest(bench.engagement));
    const auto fieldwork = engagement.fieldwork;
    CHECK(bench.assessments().find(fieldwork)->stage == assessment::Stage::Signed);
    engagement.summary.en = QStringLiteral("All well");
    CHECK(reasonOf(bench.audits().update(engagement).error()) == QStringLiteral("reportSigned"));
    CHECK(reasonOf(bench.audits().update(bench.at(finding)).error()) == QStringLiteral("reportSigned"));
    CHECK(reasonOf(bench.audits().remove(finding).error()) == QStringLiteral("reportSigned"));
    CHECK(reasonOf(bench.audits().addFinding(bench.engagement, item("cash.bank")).error()) ==
          QStringLiteral("reportSigned"));
    CHECK(reasonOf(bench.audits().setPrepared(*record, true).error()) == QStringLiteral("reportSigned"));
    CHECK(reasonOf(bench.audits().signOffChecks(fieldwork, {item("cash.bank")}).error()) ==
          QStringLiteral("reportSigned"));
    CHECK(reasonOf(bench.audits().remove(bench.engagement).error()) == QStringLiteral("reportSigned"));
    CHECK(reasonOf(bench.audits().sign(bench.engagement).error()) == QStringLiteral("reportSigned"));
    CHECK(reasonOf(bench.file().revert(finishing).error()) == QStringLiteral("reportSigned"));
    CHECK(bench.assessments().setNote(fieldwork, item("cash.bank"), QStringLiteral("x")).error().code ==
          ErrorCode::Signed);
    CHECK(bench.file().verify()->faults.empty());

    REQUIRE(bench.audits().reopen(bench.engagement));
    CHECK(bench.at(bench.engagement).signature.isNull());
    CHECK(bench.assessments().find(fieldwork)->stage == assessment::Stage::InReview);
    REQUIRE(bench.audits().remove(finding));
    CHECK(reasonOf(bench.audits().reopen(bench.engagement).error()) == QStringLiteral("reportNotSigned"));
}
