#include "content/demo_fixture.h"

#include "audit/annual_plan.h"
#include "audit/sampling/evaluation.h"
#include "improvement/follow_up.h"
#include "workspace/action_service.h"

#include <QRegularExpression>

#include <algorithm>

using demo_fixture::Demo;
using namespace sextant;
using namespace sextant::audit;
using framework::Grade;
using improvement::ActionState;

namespace {

const QDate kToday(2026, 11, 23);

Engagement engagement(Demo& demo, size_t number)
{
    return demo.audits().engagements(demo.organisation()).at(number);
}

std::vector<Grade> grades(Demo& demo, const EngagementId& id)
{
    std::vector<Grade> all;
    for (const Finding& finding : demo.audits().findings(id))
        all.push_back(gradeOf(finding).value());
    return all;
}

std::vector<double> taints(const SampleRecord& sample)
{
    std::vector<double> all;
    for (const SampleResult& result : sample.results) {
        const auto item = std::ranges::find(sample.selection, result.position, &SampledItem::position);
        if (result.result == TestResult::Misstated)
            all.push_back(taintOf(*item->amount, *result.audited));
    }
    return all;
}

bool isWhole(const LocalizedText& text)
{
    static const QRegularExpression han(QStringLiteral("\\p{Han}"));
    return !text.en.isEmpty() && !text.en.contains(han) && text.zh.contains(han);
}

} // namespace

TEST_CASE("the demo's audit of 2025 is reported, signed and followed up", "[content]")
{
    Demo demo;
    const Engagement audit = engagement(demo, 0);
    CHECK(audit.code == QStringLiteral("IA-2025-01"));
    CHECK(audit.stage == EngagementStage::FollowUp);
    CHECK(audit.signature.at.date() == QDate(2025, 4, 28));
    CHECK(audit.signature.digest == demo.audits().contentDigest(audit.id));
    CHECK(audit.chapters.size() == 3);
    CHECK(independenceFaults(audit).empty());
    CHECK(audit.letter.sentOn == QDate(2025, 2, 24));
    CHECK_FALSE(audit.closing.notes.isEmpty());
    CHECK(audit.distribution.size() == 4);

    const FieldworkProgress progress = demo.audits().progress(audit.id);
    CHECK(progress.checks == 38);
    CHECK(progress.open == 0);
    CHECK(progress.notTested == 1);
    CHECK(progress.notApplicable == 1);
    CHECK(progress.notSatisfactory == 5);
    CHECK(progress.signedOff == 38);
    CHECK(progress.reviewed == 38);
    CHECK(progress.ownReviews == 0);
    CHECK(progress.openNotes == 0);
    CHECK(demo.audits().reviewNotes(audit.fieldwork).size() == 2);
    // Nothing is left to do or advised but the actions that are open.
    const auto gaps = demo.audits().stageGaps(audit.id, EngagementStage::Closed);
    REQUIRE(gaps.size() == 1);
    CHECK(gaps.front().gap == Gap::OpenActions);
}

TEST_CASE("the demo's audit of 2025 has findings of every grade and the opinion that follows", "[content]")
{
    Demo demo;
    const Engagement audit = engagement(demo, 0);
    CHECK(grades(demo, audit.id) == std::vector{Grade::High, Grade::High, Grade::Medium, Grade::Medium,
                                                Grade::Medium, Grade::Low, Grade::Low});
    int number = 0;
    for (const Finding& finding : demo.audits().findings(audit.id)) {
        CHECK(finding.number == ++number);
        CHECK(finding.stage == FindingStage::Final);
        CHECK_FALSE(finding.response.by.isNull());
        CHECK_FALSE(finding.restricted);
    }
    const OpinionBasis opinion = demo.audits().opinion(audit.id);
    CHECK(opinion.effective() == Opinion::MajorImprovement);
    CHECK(opinion.failedGates.empty());
    CHECK_FALSE(opinion.departure.has_value());
}

TEST_CASE("the demo's samples can be drawn again from their seed, and were evaluated", "[content]")
{
    Demo demo;
    const auto samples = demo.audits().samples(engagement(demo, 0).id);
    REQUIRE(samples.size() == 2);
    const SampleRecord& payments = samples[0];
    CHECK(payments.population.total == Decimal::parse(QStringLiteral("3486210.50")));
    const auto again = selectRandom(200, 51, payments.seed, 5);
    std::vector<qint64> expected;
    for (const auto& list : {again->items, again->spares})
        for (const SelectedItem& item : list)
            expected.push_back(item.position);
    std::vector<qint64> drawn;
    for (const SampledItem& item : payments.selection)
        drawn.push_back(item.position);
    CHECK(drawn == expected);
    const SampleCounts counts = countsOf(payments);
    CHECK(counts.tested == 51);
    CHECK(counts.deviations == 1);
    CHECK(counts.replaced == 1);
    const auto evaluation = evaluateAttribute({51, 1, 0.95, 200, 0.05});
    CHECK(evaluation->upperLimit == Approx(0.08));
    CHECK(evaluation->reliable == false);
    CHECK(preparedState(payments) == MarkState::Standing);
    CHECK(reviewedState(payments) == MarkState::Standing);

    const SampleRecord& costs = samples[1];
    CHECK(costs.design.interval == Decimal::fromInt(80'420));
    CHECK(taints(costs) == std::vector{0.4, 0.1});
    MisstatementFacts facts{
        *costs.design.interval, taints(costs), {}, 0.95, costs.design.plan.tolerableMisstatement};
    const auto misstated = evaluateMonetaryUnits(facts);
    CHECK(misstated->projected == Approx(40'210));
    CHECK(misstated->acceptable == false);
    CHECK(std::ranges::count_if(costs.selection, &SampledItem::certain) == 2);
    CHECK(reviewedState(costs) == MarkState::Standing);
}

TEST_CASE("a ledger of the demo lies with its check as it was sampled", "[content]")
{
    Demo demo;
    const Engagement audit = engagement(demo, 0);
    const SampleRecord payments = demo.audits().samples(audit.id).front();
    const auto files = demo.file().evidence().of(audit.fieldwork, payments.check);
    REQUIRE(files.size() == 1);
    CHECK(files.front().fileName == payments.population.source);
    CHECK(files.front().id == payments.population.file);
    const QString table = QString::fromUtf8(*demo.file().evidence().content(files.front().id));
    CHECK(table.count(QStringLiteral("\r\n")) == 201);
    CHECK(table.contains(QStringLiteral("08-0019,2024-08-04,\"Water equipment, first payment\",86400")));
}

TEST_CASE("what followed from the demo's audit of 2025 stands in every state", "[content]")
{
    Demo demo;
    const auto actions = demo.audits().actions(engagement(demo, 0).id);
    CHECK(actions.size() == 10);
    const improvement::FollowUp follow = improvement::followUpOf(actions, kToday);
    for (int state = 0; state < 6; ++state) {
        INFO("state " << state);
        CHECK(follow.byState[static_cast<size_t>(state)] > 0);
    }
    CHECK(follow.byState[static_cast<size_t>(ActionState::Verified)] == 5);
    CHECK(follow.overdue == 2);
    CHECK(follow.longOutstanding.size() == 3);
    CHECK(follow.rate() == Approx(5.0 / 8.0));
}

TEST_CASE("the demo's audit of 2026 is half way through its fieldwork", "[content]")
{
    Demo demo;
    const Engagement audit = engagement(demo, 1);
    CHECK(audit.code == QStringLiteral("IA-2026-03"));
    CHECK(audit.stage == EngagementStage::Fieldwork);
    CHECK(audit.signature.isNull());
    const FieldworkProgress progress = demo.audits().progress(audit.id);
    CHECK(progress.checks == 25);
    CHECK(progress.open == 12);
    CHECK(progress.flagged == 1);
    CHECK(progress.signedOff == 8);
    CHECK(progress.changedSinceSignOff == 1);
    CHECK(progress.reviewed == 4);
    CHECK(progress.openNotes == 2);
    const auto findings = demo.audits().findings(audit.id);
    REQUIRE(findings.size() == 1);
    CHECK(findings.front().stage == FindingStage::Draft);
    CHECK(gradeOf(findings.front()) == Grade::High);
    CHECK(findings.front().cause.isEmpty());
    const auto samples = demo.audits().samples(audit.id);
    REQUIRE(samples.size() == 1);
    CHECK(countsOf(samples.front()) == SampleCounts{21, 8, 1, 0, 0});
    CHECK(samples.front().prepared.isNull());
    CHECK(demo.audits().timeLeft(audit.id)->openChecks == 12);
    CHECK_FALSE(audit.unit.isNull());
}

TEST_CASE("the demo's plan of 2026 is approved and says what it leaves out", "[content]")
{
    Demo demo;
    const auto units = demo.audits().units(demo.organisation());
    CHECK(units.size() == 12);
    const auto ranked = rankedRisks(units);
    CHECK(ranked.front().level == RiskLevel::High);
    CHECK(ranked.back().level == RiskLevel::Low);
    const auto plans = demo.audits().plans(demo.organisation());
    REQUIRE(plans.size() == 1);
    const AnnualPlan& plan = plans.front();
    CHECK(plan.year == 2026);
    CHECK(plan.approval.on == QDate(2025, 12, 12));
    CHECK(plan.lines.size() == 12);
    const PlanSums sums = sumsOf(plan);
    CHECK(sums.chosenDays > 30);
    CHECK(sums.left >= 0);
    CHECK(sums.withoutDays > 0);
    const auto lineOf = [&](const AuditableUnitId& unit) {
        return *std::ranges::find(plan.lines, unit, &PlanLine::unit);
    };
    CHECK(lineOf(engagement(demo, 1).unit).choice == PlanChoice::Chosen);
    CHECK(std::ranges::count(plan.lines, PlanChoice::NotDue, &PlanLine::choice) > 0);
    const auto decided = std::ranges::find(plan.lines, PlanChoice::LeftOut, &PlanLine::choice);
    REQUIRE(decided != plan.lines.end());
    CHECK_FALSE(decided->reason.isEmpty());
}

TEST_CASE("the demo's audits have words in both languages, notes in the one asked for", "[content]")
{
    static const QRegularExpression han(QStringLiteral("\\p{Han}"));
    const Language language = GENERATE(Language::English, Language::Chinese);
    Demo demo(language);
    const bool isChinese = language == Language::Chinese;
    for (size_t number = 0; number < 2; ++number) {
        const Engagement audit = engagement(demo, number);
        for (const LocalizedText* text :
             {&audit.title, &audit.objective, &audit.scope, &audit.criteria, &audit.letter.text})
            CHECK(isWhole(*text));
        CHECK(audit.opening.notes.contains(han) == isChinese);
        for (const framework::Item* item : demo.service().framework(audit.fieldwork)->index.items()) {
            const auto* answer = demo.service().answer(audit.fieldwork, item->id);
            if (answer == nullptr || !assessment::isAnswered(answer->response))
                continue;
            INFO(qPrintable(item->id.text));
            const auto* reason = std::get_if<assessment::NotApplicable>(&answer->response);
            const QString words = reason == nullptr ? answer->note : reason->reason;
            CHECK((!words.isEmpty() && words.contains(han) == isChinese));
        }
        for (const Finding& finding : demo.audits().findings(audit.id))
            for (const LocalizedText* text : {&finding.title, &finding.criteria, &finding.condition})
                CHECK(isWhole(*text));
        for (const assessment::Evidence& file : demo.file().evidence().all(audit.fieldwork))
            CHECK(file.fileName.contains(han) == isChinese);
    }
    for (const Finding& finding : demo.audits().findings(engagement(demo, 0).id))
        for (const LocalizedText* text : {&finding.cause, &finding.effect, &finding.recommendation})
            CHECK(isWhole(*text));
    CHECK(isWhole(engagement(demo, 0).summary));
}
