#include "core/workspace/audits_fixture.h"

#include "audit/progress.h"
#include "improvement/follow_up.h"
#include "workspace/action_service.h"

#include <QSignalSpy>

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

TEST_CASE("a finding from a check is a draft with what is usual, but without a cause", "[workspace][audits]")
{
    AuditBench bench;
    QSignalSpy changed(&bench.file().notifier(), &workspace::ChangeNotifier::findingChanged);
    const FindingId first = bench.addFinding("cash.count");
    CHECK(changed.count() == 1);
    const Finding finding = bench.at(first);
    CHECK(finding.number == 1);
    CHECK(finding.stage == FindingStage::Draft);
    CHECK(finding.checks == std::vector{item("cash.count")});
    CHECK(finding.criteria.en == QStringLiteral("Cash stays under its ceiling"));
    CHECK(finding.recommendation.en == QStringLiteral("Count twice a year"));
    CHECK(finding.cause.isEmpty());
    const FindingId second = bench.addFinding("cash.bank");
    CHECK(bench.at(second).number == 2);
    CHECK(bench.audits().findings(bench.engagement).front().id == first);
    CHECK(bench.audits().findings(bench.organisation).size() == 2);
    CHECK(reasonOf(bench.audits().addFinding(bench.engagement, item("assets.list")).error()) ==
          QStringLiteral("checkOutOfScope"));
}

TEST_CASE("people of a finding are added by name, and only when it is not refused", "[workspace][audits]")
{
    AuditBench bench;
    const FindingId id = bench.addFinding("cash.count");
    const auto people = [&bench] { return bench.organisations().persons().size(); };
    const auto before = people();
    Finding finding = bench.at(id);
    finding.stage = FindingStage::Final;
    const QString owner = QStringLiteral("Zhao Yun");
    CHECK_FALSE(bench.audits().update(finding, {owner, QStringLiteral("Chen Xiao")}).has_value());
    CHECK(people() == before);
    finding.stage = FindingStage::Draft;
    REQUIRE(bench.audits().update(finding, {owner, QStringLiteral("Chen Xiao")}).has_value());
    CHECK(people() == before + 2);
    CHECK(bench.organisations().personName(bench.at(id).owner) == owner);
    CHECK(bench.organisations().personName(bench.at(id).response.by) == QStringLiteral("Chen Xiao"));
    REQUIRE(bench.audits().update(bench.at(id), {QString(), {}}).has_value());
    CHECK(bench.at(id).owner.isNull());
    CHECK_FALSE(bench.at(id).response.by.isNull());
    finding.id = {};
    finding.title = {};
    const auto added = bench.audits().addFinding(finding, {owner, {}});
    REQUIRE(added.has_value());
    CHECK(bench.organisations().personName(bench.at(*added).owner) == owner);
    CHECK(people() == before + 2);
}

TEST_CASE("a finding goes from draft to agreed to final, and keeps what its stage needs",
          "[workspace][audits]")
{
    AuditBench bench;
    const FindingId id = bench.addFinding("cash.count");
    Finding finding = bench.at(id);
    finding.stage = FindingStage::Final;
    CHECK(reasonOf(bench.audits().update(finding).error()) == QStringLiteral("findingStep"));
    finding.stage = FindingStage::Agreed;
    const auto refused = bench.audits().update(finding);
    CHECK(reasonOf(refused.error()) == QStringLiteral("findingNotReady"));
    CHECK(refused.error().args.value(QStringLiteral("missing")) == QStringLiteral("grade"));
    bench.finish(id);
    finding = bench.at(id);
    CHECK(finding.stage == FindingStage::Final);
    finding.cause = {};
    CHECK(bench.audits().update(finding).error().args.value(QStringLiteral("missing")) ==
          QStringLiteral("cause"));
    finding.stage = FindingStage::Draft;
    REQUIRE(bench.audits().update(finding));
}

TEST_CASE("a finding that names what is not there is refused", "[workspace][audits]")
{
    AuditBench bench;
    const FindingId id = bench.addFinding("cash.count");
    Finding finding = bench.at(id);
    finding.checks.push_back(item("assets.list"));
    CHECK(reasonOf(bench.audits().update(finding).error()) == QStringLiteral("checkOutOfScope"));
    finding = bench.at(id);
    finding.samples = {{bench.ids.newId()}};
    CHECK(bench.audits().update(finding).error().code == ErrorCode::NotFound);
    finding = bench.at(id);
    finding.evidence = {{bench.ids.newId()}};
    CHECK(bench.audits().update(finding).error().code == ErrorCode::NotFound);
    finding = bench.at(id);
    finding.owner = {bench.ids.newId()};
    CHECK(bench.audits().update(finding).error().code == ErrorCode::NotFound);
    finding = bench.at(id);
    finding.repeatOf = id;
    CHECK(whatIsWrong(bench.audits().update(finding).error()) == QStringLiteral("repeatOf"));
    finding = bench.at(id);
    finding.weighing = {4, 1};
    CHECK(whatIsWrong(bench.audits().update(finding).error()) == QStringLiteral("weighing"));
    CHECK(bench.audits().addFinding(Finding{}).error().code == ErrorCode::NotFound);
}

TEST_CASE("a file of a finding is used, and stays when linking it is undone", "[workspace][audits]")
{
    AuditBench bench;
    const FindingId id = bench.addFinding("cash.count");
    const auto act = bench.audits().attach(id, bench.writeFile(QStringLiteral("count.txt"), "1840"), {});
    REQUIRE(act.has_value());
    REQUIRE(bench.at(id).evidence.size() == 1);
    REQUIRE(bench.evidence().files().size() == 1);
    CHECK(bench.evidence().files().front().findings == 1);
    CHECK(bench.evidence().files().front().isUsed());
    CHECK_FALSE(bench.evidence().remove(bench.at(id).evidence.front()).has_value());
    REQUIRE(bench.file().revert(*act));
    CHECK(bench.at(id).evidence.empty());
    CHECK_FALSE(bench.evidence().files().front().isUsed());
}

TEST_CASE("the opinion so far follows findings and gates, and says why", "[workspace][audits]")
{
    AuditBench bench;
    CHECK(bench.audits().opinion(bench.engagement).effective() == Opinion::Satisfactory);
    bench.addFinding("cash.count");
    CHECK(bench.audits().opinion(bench.engagement).effective() == Opinion::SomeImprovement);
    bench.answer("cash.bank", kNotTested);
    CHECK(bench.audits().opinion(bench.engagement).failedGates.empty());
    bench.answer("cash.bank", kNotSatisfactory);
    const OpinionBasis basis = bench.audits().opinion(bench.engagement);
    CHECK(basis.effective() == Opinion::Unsatisfactory);
    CHECK(basis.rule == OpinionRule::FailedGate);
    CHECK(basis.failedGates == std::vector{item("cash.bank")});
    Engagement engagement = bench.at(bench.engagement);
    engagement.opinionOverride =
        OpinionOverride{Opinion::MajorImprovement, QStringLiteral("Mended before the report"),
                        bench.file().author().id, QDate(2026, 3, 12)};
    REQUIRE(bench.audits().update(engagement));
    CHECK(bench.audits().opinion(bench.engagement).effective() == Opinion::MajorImprovement);
    CHECK(bench.audits().opinion(bench.engagement).stepsFromRule() == -1);
}

TEST_CASE("an engagement names gates of its own among its checks", "[workspace][audits]")
{
    AuditBench bench;
    Engagement engagement = bench.at(bench.engagement);
    engagement.gates = {item("assets.list")};
    CHECK(reasonOf(bench.audits().update(engagement).error()) == QStringLiteral("checkOutOfScope"));
    engagement.gates = {item("cash.count")};
    REQUIRE(bench.audits().update(engagement));
    bench.answer("cash.count", kPartly);
    CHECK(bench.audits().opinion(bench.engagement).failedGates.empty());
    bench.answer("cash.count", kNotTested);
    CHECK(bench.audits().opinion(bench.engagement).failedGates.empty());
    bench.answer("cash.count", kNotSatisfactory);
    bench.answer("cash.bank", kNotSatisfactory);
    CHECK(bench.audits().opinion(bench.engagement).failedGates ==
          std::vector{item("cash.count"), item("cash.bank")});
    // What leaves the scope is a gate no more, and comes back with its chapter.
    engagement = bench.at(bench.engagement);
    engagement.chapters = {{QStringLiteral("assets")}};
    REQUIRE(bench.audits().update(engagement));
    CHECK(bench.audits().opinion(bench.engagement).failedGates.empty());
}

TEST_CASE("a sign-off stands until response or note change, and progress counts it", "[workspace][audits]")
{
    AuditBench bench;
    const auto fieldwork = bench.at(bench.engagement).fieldwork;
    CHECK(reasonOf(bench.audits().signOffChecks(fieldwork, {item("cash.count")}).error()) ==
          QStringLiteral("notAnswered"));
    bench.answer("cash.count", kPartly);
    QSignalSpy changed(&bench.file().notifier(), &workspace::ChangeNotifier::answerChanged);
    REQUIRE(bench.audits().signOffChecks(fieldwork, {item("cash.count")}));
    CHECK(changed.count() == 1);
    CHECK(bench.audits().signOffState(fieldwork, item("cash.count")) == MarkState::Standing);
    CHECK(bench.audits().signOffState(fieldwork, item("cash.bank")) == MarkState::None);
    REQUIRE(bench.assessments().review(fieldwork, item("cash.count")));
    auto progress = bench.audits().progress(bench.engagement);
    CHECK(progress.checks == 2);
    CHECK(progress.partly == 1);
    CHECK(progress.open == 1);
    CHECK(progress.signedOff == 1);
    CHECK(progress.reviewed == 1);
    CHECK(progress.ownReviews == 1);
    REQUIRE(bench.assessments().setNote(fieldwork, item("cash.count"), QStringLiteral("3 of 6 months")));
    CHECK(bench.audits().signOffState(fieldwork, item("cash.count")) == MarkState::ChangedSince);
    CHECK(bench.audits().progress(bench.engagement).changedSinceSignOff == 1);
    REQUIRE(bench.audits().withdrawSignOff(fieldwork, {item("cash.count")}));
    CHECK(bench.audits().signOffState(fieldwork, item("cash.count")) == MarkState::None);
    CHECK(bench.audits().signOffChecks(fieldwork, {item("nowhere")}).error().code == ErrorCode::NotFound);
}

TEST_CASE("a review note is raised, answered and resolved by whoever does it", "[workspace][audits]")
{
    AuditBench bench;
    const auto fieldwork = bench.at(bench.engagement).fieldwork;
    CHECK(whatIsWrong(
              bench.audits().addReviewNote(fieldwork, item("cash.count"), QStringLiteral(" \n")).error()) ==
          QStringLiteral("text"));
    const auto id =
        bench.audits().addReviewNote(fieldwork, item("cash.count"), QStringLiteral("Who counted?"));
    REQUIRE(id.has_value());
    const auto author = bench.file().author().id;
    CHECK(bench.audits().find(*id)->raised == Mark{author, bench.clock.nowUtc()});
    CHECK(bench.audits().progress(bench.engagement).openNotes == 1);
    bench.clock.advance(60'000);
    REQUIRE(bench.audits().reply(*id, QStringLiteral("Mary and I")));
    CHECK(bench.audits().find(*id)->reply.at == bench.clock.nowUtc());
    REQUIRE(bench.audits().setResolved(*id, true));
    CHECK(bench.audits().setResolved(*id, true)->isNull());
    CHECK(bench.audits().progress(bench.engagement).openNotes == 0);
    CHECK(bench.audits().reviewNotes(fieldwork, item("cash.count")).size() == 1);
    CHECK(bench.audits().reviewNotes(fieldwork, item("cash.bank")).empty());
    REQUIRE(bench.audits().setResolved(*id, false));
    REQUIRE(bench.audits().reply(*id, QString()));
    CHECK(bench.audits().find(*id)->reply == ReviewReply{});
    REQUIRE(bench.audits().remove(*id));
    CHECK(bench.audits().find(*id) == nullptr);
}

TEST_CASE("the files of a sample are kept as long as it names them", "[workspace][audits][evidence]")
{
    AuditBench bench;
    workspace::EvidenceService& files = bench.file().evidence();
    const auto ledger = files.keepBytes(QStringLiteral("ledger.csv"), "Voucher,Amount\nV1,5\n");
    REQUIRE(ledger.has_value());
    CHECK(files.keepBytes(QStringLiteral("again.csv"), "Voucher,Amount\nV1,5\n") == *ledger);
    const auto photo = files.keepFile(bench.writeFile(QStringLiteral("note.txt"), "one name only"));
    REQUIRE(photo.has_value());
    SampleRecord sample;
    sample.engagement = bench.engagement;
    sample.title = QStringLiteral("Payments");
    sample.population.size = 1;
    sample.population.file = *ledger;
    sample.selection = {{0, QStringLiteral("V1"), {}, {}, {}, 0, false, false}};
    sample.results = {{0, TestResult::Deviation, {}, {}, {*photo}}};
    const auto id = bench.audits().addSample(sample);
    REQUIRE(id.has_value());
    CHECK(filesOf(*bench.audits().find(*id)).size() == 2);
    CHECK_FALSE(files.remove(*ledger).has_value());
    CHECK_FALSE(files.remove(*photo).has_value());
    for (const workspace::EvidenceFile& file : files.files())
        CHECK(file.samples == 1);
    SampleRecord unknown = *bench.audits().find(*id);
    unknown.results.front().evidence = {{bench.ids.newId()}};
    CHECK(bench.audits().update(unknown).error().code == ErrorCode::NotFound);
    REQUIRE(bench.audits().remove(*id));
    CHECK(files.remove(*ledger).has_value());
}

TEST_CASE("a sample keeps what was drawn; its marks see later changes", "[workspace][audits]")
{
    AuditBench bench;
    SampleRecord sample;
    sample.engagement = bench.engagement;
    sample.check = item("cash.count");
    CHECK(whatIsWrong(bench.audits().addSample(sample).error()) == QStringLiteral("title"));
    sample.title = QStringLiteral("Two approvals");
    sample.population = {QStringLiteral("ledger.csv"), 200, Decimal::parse(QStringLiteral("3486210.5")),
                         QStringLiteral("CNY"), QByteArray(32, 'x')};
    sample.seed = 18'446'744'073'709'551'615ULL;
    sample.selection = {{2, QStringLiteral("07-0012"), {}, {}, {}, 0, false, false},
                        {199, QStringLiteral("12-0100"), {}, {}, {}, 0, false, true}};
    sample.results = {{2, TestResult::Deviation, {}, QStringLiteral("one name only")}};
    const auto id = bench.audits().addSample(sample);
    REQUIRE(id.has_value());
    CHECK(bench.audits().find(*id)->number == 1);
    CHECK(bench.audits().find(*id)->seed == sample.seed);
    REQUIRE(bench.audits().setPrepared(*id, true));
    CHECK(preparedState(*bench.audits().find(*id)) == MarkState::Standing);
    CHECK(reviewedState(*bench.audits().find(*id)) == MarkState::None);

    SampleRecord changed = *bench.audits().find(*id);
    changed.prepared = {};
    changed.conclusion = QStringLiteral("Not to be relied on");
    REQUIRE(bench.audits().update(changed));
    CHECK(preparedState(*bench.audits().find(*id)) == MarkState::ChangedSince);
    changed.population.size = 199;
    CHECK(whatIsWrong(bench.audits().update(changed).error()) == QStringLiteral("selection"));
    changed.population.size = 0; // nobody has counted it: chosen by judgement
    REQUIRE(bench.audits().update(changed));
    changed.population.size = 200;
    changed.selection.push_back(changed.selection.front());
    CHECK(whatIsWrong(bench.audits().update(changed).error()) == QStringLiteral("selection"));
    changed.selection.pop_back();
    changed.results.push_back({77, TestResult::Conforming, {}, {}});
    CHECK(whatIsWrong(bench.audits().update(changed).error()) == QStringLiteral("results"));
    bench.reopen();
    CHECK(bench.audits().find(*id)->conclusion == QStringLiteral("Not to be relied on"));
    CHECK(bench.file().verify()->faults.empty());
}

TEST_CASE("an earlier finding of the same check is proposed as repeated", "[workspace][audits]")
{
    AuditBench bench;
    const FindingId first = bench.addFinding("cash.count");
    bench.engagement = bench.startEngagement({}, 2027);
    const FindingId second = bench.addFinding("cash.count");
    const FindingId other = bench.addFinding("assets.list");
    CHECK(bench.audits().repeatCandidates(second) == std::vector{first});
    CHECK(bench.audits().repeatCandidates(first).empty());
    CHECK(bench.audits().repeatCandidates(other).empty());
    Finding finding = bench.at(second);
    finding.repeatOf = first;
    REQUIRE(bench.audits().update(finding));
}

TEST_CASE("actions follow from findings and keep an engagement from being closed", "[workspace][audits]")
{
    AuditBench bench;
    const FindingId id = bench.addFinding("cash.count");
    bench.finish(id);
    const auto action = bench.file().actions().add(
        improvement::actionFrom(bench.at(id), bench.organisation, QDate(2026, 11, 23)));
    REQUIRE(action.has_value());
    const auto actions = bench.audits().actions(bench.engagement);
    REQUIRE(actions.size() == 1);
    CHECK(actions.front().what == bench.at(id).recommendation);
    CHECK(actions.front().due == QDate(2026, 12, 31));
    const auto gaps = bench.audits().stageGaps(bench.engagement, EngagementStage::Closed);
    CHECK(std::find(gaps.begin(), gaps.end(), StageGap{Gap::OpenActions, true, 1}) != gaps.end());
    bench.reopen();
    CHECK(bench.audits().actions(bench.engagement) == actions);
}

TEST_CASE("a check that is not satisfactory lacks a finding until one names it", "[workspace][audits]")
{
    AuditBench bench;
    bench.answer("cash.count", kNotSatisfactory);
    bench.answer("cash.bank", kPartly);
    CHECK(bench.audits().unmetWithoutFinding(bench.engagement) ==
          std::vector<framework::ItemId>{item("cash.count")});
    const auto isNamed = [&] {
        return std::ranges::any_of(bench.audits().signingGaps(bench.engagement), [](const StageGap& gap) {
            return gap == StageGap{Gap::UnmetWithoutFinding, false, 1};
        });
    };
    CHECK(isNamed());
    bench.addFinding("cash.count");
    CHECK(bench.audits().unmetWithoutFinding(bench.engagement).empty());
    CHECK_FALSE(isNamed());
}
