#include "audit/audit_words.h"
#include "audit/engagement.h"
#include "audit/finding.h"
#include "audit/review_note.h"
#include "audit/sample_record.h"
#include "audit/sign_off.h"
#include "audit/universe.h"
#include "support/field_round_trip.h"

#include <catch2/catch.hpp>

using namespace sextant;
using namespace sextant::audit;
using namespace sextant::test;

namespace {

template <typename Id>
Id idOf(uint number)
{
    return {QUuid(number, 5, 0x7006, 0x87, 8, 9, 10, 11, 12, 13, 14)};
}

bool coin()
{
    return *rc::gen::arbitrary<bool>();
}

template <typename Enum>
Enum any()
{
    return static_cast<Enum>(*rc::gen::inRange(0, countOf<Enum>()));
}

QDate anyDate()
{
    return coin() ? QDate() : QDate(2026, 1, 1).addDays(*rc::gen::inRange(0, 900));
}

QDateTime someTime()
{
    return {QDate(2026, 3, 9), QTime(8, 15, *rc::gen::inRange(0, 60)), Qt::UTC};
}

LocalizedText anyBoth()
{
    return {*anyText(), *anyText()};
}

StateMark anyMark()
{
    return coin() ? StateMark{} : StateMark{idOf<organisation::PersonId>(3), someTime(), QByteArray(32, 'd')};
}

Engagement anyEngagement()
{
    Engagement engagement;
    engagement.id = idOf<EngagementId>(1);
    engagement.organisation = idOf<organisation::OrganisationId>(2);
    engagement.code = *anyText();
    engagement.title = anyBoth();
    engagement.objective = anyBoth();
    engagement.scope = anyBoth();
    engagement.criteria = anyBoth();
    if (coin())
        engagement.unit = idOf<AuditableUnitId>(5);
    engagement.period = {anyDate(), anyDate()};
    engagement.chapters = *rc::gen::container<std::vector<framework::SectionId>>(
        rc::gen::map(someText(), [](const QString& text) { return framework::SectionId{text}; }));
    if (coin())
        engagement.gates = {{u"15.1"_qs}, {u"5.6"_qs}};
    engagement.fieldwork = idOf<assessment::AssessmentId>(6);
    engagement.quality = idOf<assessment::AssessmentId>(7);
    if (coin())
        engagement.team = {{idOf<organisation::PersonId>(3),
                            any<TeamRole>(),
                            {anyDate(), *anyText(), *anyText()},
                            {{u"cash"_qs}, {u"grants"_qs}}},
                           {idOf<organisation::PersonId>(4), TeamRole::Lead, {}, {}}};
    engagement.planned = {anyDate(), anyDate()};
    engagement.letter = {anyBoth(), anyDate(), {u"Nairobi office"_qs}};
    engagement.opening = {anyDate(), *anyText(), *anyText()};
    engagement.closing = {anyDate(), *anyText(), *anyText()};
    engagement.stage = any<EngagementStage>();
    if (coin())
        engagement.opinionOverride =
            OpinionOverride{any<Opinion>(), *anyText(), idOf<organisation::PersonId>(3), anyDate()};
    engagement.summary = anyBoth();
    engagement.distribution = {*someText(), *someText()};
    engagement.confidentiality = any<Confidentiality>();
    engagement.signature = anyMark();
    engagement.position = *anyText();
    return engagement;
}

Finding anyFinding()
{
    Finding finding;
    finding.id = idOf<FindingId>(1);
    finding.engagement = idOf<EngagementId>(2);
    finding.number = *rc::gen::inRange(0, 50);
    for (LocalizedText Finding::*text : {&Finding::title, &Finding::criteria, &Finding::condition,
                                         &Finding::cause, &Finding::effect, &Finding::recommendation})
        finding.*text = anyBoth();
    finding.weighing = {*rc::gen::inRange(0, 4), *rc::gen::inRange(0, 4)};
    if (coin())
        finding.gradeOverride = GradeOverride{any<framework::Grade>(), *anyText()};
    if (coin())
        finding.checks = {{u"5.6"_qs}, {u"5.7"_qs}};
    if (coin())
        finding.samples = {idOf<SampleRecordId>(1), idOf<SampleRecordId>(2)};
    if (coin())
        finding.evidence = {idOf<assessment::EvidenceId>(1)};
    if (coin())
        finding.repeatOf = idOf<FindingId>(9);
    finding.stage = any<FindingStage>();
    finding.response = {any<ResponseKind>(), *anyText(), idOf<organisation::PersonId>(3), anyDate()};
    finding.owner = idOf<organisation::PersonId>(4);
    finding.due = anyDate();
    finding.position = *anyText();
    finding.restricted = coin();
    finding.sealed = QByteArray(*rc::gen::inRange(0, 40), '\xA7');
    return finding;
}

Decimal anyAmount()
{
    return Decimal{*rc::gen::inRange<qint64>(-9'000'000'000, 9'000'000'000)};
}

SampleDesign anyDesign()
{
    SampleDesign design;
    design.plan.method = static_cast<SamplingMethod>(*rc::gen::inRange(0, 5));
    design.plan.confidence = *rc::gen::element(0.9, 0.95, 0.99);
    if (coin())
        design.plan.population = *rc::gen::inRange<qint64>(1, 1'000'000);
    design.plan.allowedDeviations = *rc::gen::inRange(0, 4);
    design.plan.bookValue = Decimal{*rc::gen::inRange<qint64>(0, 9'000'000'000)};
    if (coin())
        design.plan.expansionFactor = 1.6;
    design.rule = static_cast<SelectionRule>(*rc::gen::inRange(0, 4));
    design.size = *rc::gen::inRange<qint64>(0, 300);
    if (coin())
        design.interval = anyAmount();
    if (coin())
        design.strata = StratifiedDesign{{Decimal::fromInt(1000), Decimal::fromInt(5000)},
                                         Decimal::fromInt(9000),
                                         Allocation::ByValue,
                                         *rc::gen::inRange(1, 9)};
    if (coin())
        design.tallies = {{{}, Decimal::fromInt(1000), 90, Decimal::fromInt(45'000), 9, false},
                          {Decimal::fromInt(9000), std::nullopt, 2, Decimal::fromInt(20'000), 2, true}};
    if (coin())
        design.start = anyAmount();
    design.leftOut = *rc::gen::inRange(0, 9);
    if (coin())
        design.leftOutTotal = anyAmount();
    design.mayEnlarge = coin();
    if (coin())
        design.enlargements = {{51, 78, QDateTime(QDate(2026, 3, 9), QTime(9, 30), Qt::UTC)}};
    return design;
}

SampleRecord anySample()
{
    SampleRecord sample;
    sample.id = idOf<SampleRecordId>(1);
    sample.engagement = idOf<EngagementId>(2);
    sample.number = *rc::gen::inRange(0, 50);
    sample.check = {u"5.12"_qs};
    sample.title = *anyText();
    sample.purpose = *anyText();
    sample.population = {*anyText(), *rc::gen::inRange<qint64>(0, 100'000), std::nullopt, u"KES"_qs,
                         QByteArray(32, 'p')};
    if (coin())
        sample.population.total = anyAmount();
    sample.population.origin = static_cast<PopulationOrigin>(*rc::gen::inRange(0, 4));
    sample.population.typed = *anyText();
    if (coin())
        sample.population.file = idOf<assessment::EvidenceId>(3);
    sample.population.place = {*anyText(), u"gb18030"_qs, *anyText(), *anyText(), *anyText(), *anyText()};
    sample.design = anyDesign();
    sample.seed = *rc::gen::arbitrary<quint64>();
    for (int i = *rc::gen::inRange(0, 4); i > 0; --i)
        sample.selection.push_back(
            {4 - i, *anyText(), anyDate(), *anyText(), anyAmount(), *rc::gen::inRange(0, 3), coin(), coin(),
             *rc::gen::inRange(0, 5), coin(), *anyText()});
    for (const SampledItem& item : sample.selection)
        sample.results.push_back({item.position, any<TestResult>(), anyAmount(), *anyText()});
    if (!sample.results.empty())
        sample.results.front().evidence = {idOf<assessment::EvidenceId>(4)};
    sample.conclusion = *anyText();
    sample.prepared = anyMark();
    sample.reviewed = anyMark();
    return sample;
}

ReviewNote anyNote()
{
    ReviewNote note;
    note.id = idOf<ReviewNoteId>(1);
    note.assessment = idOf<assessment::AssessmentId>(2);
    note.item = {u"5.6"_qs};
    note.text = *anyText();
    note.raised = {idOf<organisation::PersonId>(3), someTime()};
    note.reply = {*anyText(), idOf<organisation::PersonId>(4), someTime()};
    if (coin())
        note.resolved = {idOf<organisation::PersonId>(3), someTime()};
    return note;
}

SignOff anySignOff()
{
    return {idOf<SignOffId>(1), idOf<assessment::AssessmentId>(2), {*someText()}, anyMark()};
}

AuditableUnit anyUnit()
{
    AuditableUnit unit;
    unit.id = idOf<AuditableUnitId>(1);
    unit.organisation = idOf<organisation::OrganisationId>(2);
    unit.title = anyBoth();
    unit.chapter = {u"cash"_qs};
    unit.entity = *anyText();
    unit.country = u"KE"_qs;
    for (int& factor : unit.factors)
        factor = *rc::gen::inRange(0, kGreatestFactor + 1);
    if (coin())
        unit.impact = *rc::gen::inRange(1, 6);
    if (coin())
        unit.likelihood = *rc::gen::inRange(1, 6);
    unit.controlConfidence = *rc::gen::inRange(0, 5);
    unit.lastAudited = anyDate();
    unit.active = coin();
    unit.position = *anyText();
    return unit;
}

AnnualPlan anyPlan()
{
    AnnualPlan plan;
    plan.id = idOf<AnnualPlanId>(1);
    plan.organisation = idOf<organisation::OrganisationId>(2);
    plan.year = *rc::gen::inRange(2020, 2040);
    plan.days = {*rc::gen::inRange(0, 90), *rc::gen::inRange(0, 20)};
    for (uint unit = 1; unit < 4; ++unit)
        if (coin())
            plan.lines.push_back({idOf<AuditableUnitId>(unit), *rc::gen::inRange(0, 20),
                                  *rc::gen::inRange(0, 5), any<PlanChoice>(), *anyText()});
    if (coin())
        plan.approval = {idOf<organisation::PersonId>(3), QDate(2026, 12, 20), *anyText()};
    return plan;
}

const LocalizedText kBoth{u"en"_qs, u"zh"_qs};
const organisation::PersonId kLi = idOf<organisation::PersonId>(3);
const QDate kDay(2026, 3, 9);
const QDateTime kTime(kDay, QTime(8, 15), Qt::UTC);
const StateMark kMark{kLi, kTime, QByteArray(32, 'd')};

// One of each with something in every field.

Engagement wholeEngagement()
{
    const Period period{kDay, kDay};
    const Meeting meeting{kDay, u"all"_qs, u"notes"_qs};
    return {idOf<EngagementId>(1),
            idOf<organisation::OrganisationId>(2),
            u"IA-2026-01"_qs,
            kBoth,
            kBoth,
            kBoth,
            kBoth,
            idOf<AuditableUnitId>(5),
            period,
            {{u"cash"_qs}},
            {{u"5.6"_qs}},
            idOf<assessment::AssessmentId>(6),
            idOf<assessment::AssessmentId>(7),
            {{kLi, TeamRole::Lead, {kDay, u"none"_qs, {}}, {{u"grants"_qs}}}},
            period,
            {kBoth, kDay, {u"office"_qs}},
            meeting,
            meeting,
            EngagementStage::Reporting,
            OpinionOverride{Opinion::MajorImprovement, u"mended"_qs, kLi, kDay},
            kBoth,
            {u"council"_qs},
            Confidentiality::Internal,
            kMark,
            u"i"_qs};
}

Finding wholeFinding()
{
    return {idOf<FindingId>(1),
            idOf<EngagementId>(2),
            2,
            kBoth,
            kBoth,
            kBoth,
            kBoth,
            kBoth,
            kBoth,
            {3, 1},
            GradeOverride{framework::Grade::High, u"twice"_qs},
            {{u"5.6"_qs}},
            {idOf<SampleRecordId>(1)},
            {idOf<assessment::EvidenceId>(1)},
            idOf<FindingId>(9),
            FindingStage::Agreed,
            {ResponseKind::Rejected, u"no"_qs, kLi, kDay},
            kLi,
            kDay,
            u"i"_qs,
            true,
            "sealed"};
}

SampleRecord wholeSample()
{
    SampleRecord sample;
    sample.id = idOf<SampleRecordId>(1);
    sample.engagement = idOf<EngagementId>(2);
    sample.number = 5;
    sample.check = {u"5.12"_qs};
    sample.title = u"Two approvals"_qs;
    sample.purpose = u"that payments are approved"_qs;
    sample.population = {u"ledger.csv"_qs, 200, Decimal::fromInt(3'486'210), u"CNY"_qs, QByteArray(32, 'p')};
    sample.design.size = 51;
    sample.seed = 20250311;
    sample.selection = {{22, u"08-0019"_qs, kDay, u"pump"_qs, Decimal::fromInt(86'400), 1, true, false}};
    sample.results = {{22, TestResult::Deviation, Decimal::fromInt(86'400), u"one name only"_qs}};
    sample.conclusion = u"Not to be relied on"_qs;
    sample.prepared = kMark;
    sample.reviewed = kMark;
    return sample;
}

AuditableUnit wholeUnit()
{
    return {idOf<AuditableUnitId>(1),
            idOf<organisation::OrganisationId>(2),
            kBoth,
            {u"cash"_qs},
            u"Nairobi"_qs,
            u"KE"_qs,
            {3, 0, 1, 0, 0, 0, 0, 0, 2},
            4,
            5,
            2,
            kDay,
            false,
            u"i"_qs};
}

AnnualPlan wholePlan()
{
    return {idOf<AnnualPlanId>(1),
            idOf<organisation::OrganisationId>(2),
            2027,
            {40, 7},
            {{idOf<AuditableUnitId>(1), 10, 1, PlanChoice::LeftOut, u"moved"_qs}},
            {kLi, kDay, u"item 3"_qs}};
}

template <typename Entity>
void checkForms(const Entity& whole)
{
    CHECK(namesAreUnique<Entity>());
    for (const Field<Entity>& field : EntityTraits<Entity>::fields()) {
        INFO(EntityTraits<Entity>::kind << '.' << field.name);
        CHECK_FALSE(field.read(whole).isNull());
        CHECK(startsNullAndReturnsToNull(whole, field));
        CHECK(refusesNonsense(whole, field));
    }
}

template <typename Entity>
bool takes(const char* name, const QJsonValue& json)
{
    for (const Field<Entity>& field : EntityTraits<Entity>::fields()) {
        Entity entity;
        if (QLatin1String(field.name) == QLatin1String(name))
            return field.write(entity, json);
    }
    throw std::invalid_argument(name);
}

} // namespace

TEST_CASE("every field of an audit survives being stored", "[audit]")
{
    rc::prop("engagement", [] { checkRoundTrip(anyEngagement()); });
    rc::prop("finding", [] { checkRoundTrip(anyFinding()); });
    rc::prop("sample record", [] { checkRoundTrip(anySample()); });
    rc::prop("review note", [] { checkRoundTrip(anyNote()); });
    rc::prop("sign-off", [] { checkRoundTrip(anySignOff()); });
    rc::prop("auditable unit", [] { checkRoundTrip(anyUnit()); });
    rc::prop("annual plan", [] { checkRoundTrip(anyPlan()); });
}

TEST_CASE("audit fields have names of their own, begin as null and refuse nonsense", "[audit]")
{
    checkForms(wholeEngagement());
    checkForms(wholeFinding());
    checkForms(wholeSample());
    checkForms(ReviewNote{idOf<ReviewNoteId>(1),
                          idOf<assessment::AssessmentId>(2),
                          {u"5.6"_qs},
                          u"Who?"_qs,
                          {kLi, kTime},
                          {u"Mary"_qs, kLi, kTime},
                          {kLi, kTime}});
    checkForms(SignOff{idOf<SignOffId>(1), idOf<assessment::AssessmentId>(2), {u"5.6"_qs}, kMark});
    checkForms(wholeUnit());
    checkForms(wholePlan());
}

TEST_CASE("parts of an audit of a wrong form are refused", "[audit]")
{
    const QString uuid = kLi.toString();
    CHECK_FALSE(takes<Finding>("weighing", QJsonObject{{u"consequence"_qs, 4}}));
    CHECK_FALSE(takes<Finding>("weighing", QJsonObject{}));
    CHECK_FALSE(takes<Finding>("gradeOverride", QJsonObject{{u"reason"_qs, u"x"_qs}}));
    CHECK_FALSE(takes<Finding>("gradeOverride", QJsonObject{{u"grade"_qs, u"fatal"_qs}}));
    CHECK_FALSE(takes<Finding>("checks", QJsonArray{}));
    CHECK_FALSE(takes<Finding>("sealed", u"not base64!"_qs));
    CHECK_FALSE(takes<Engagement>("team", QJsonArray{QJsonObject{{u"role"_qs, u"lead"_qs}}}));
    CHECK_FALSE(takes<Engagement>(
        "team", QJsonArray{QJsonObject{{u"person"_qs, uuid}, {u"role"_qs, u"lead"_qs}, {u"pay"_qs, 1}}}));
    CHECK(takes<Engagement>("team", QJsonArray{QJsonObject{{u"person"_qs, uuid}, {u"role"_qs, u"lead"_qs}}}));
    CHECK_FALSE(takes<Engagement>("period", QJsonObject{{u"from"_qs, u"2026-02-30"_qs}}));
    CHECK_FALSE(takes<Engagement>("signature", QJsonObject{{u"by"_qs, uuid}}));
    CHECK_FALSE(takes<SampleRecord>("seed", u"-1"_qs));
    CHECK_FALSE(takes<SampleRecord>("seed", u"007"_qs));
    CHECK_FALSE(takes<SampleRecord>("results", QJsonArray{QJsonObject{{u"position"_qs, 1}}}));
    CHECK_FALSE(takes<AuditableUnit>("factors", QJsonObject{{u"money"_qs, 4}}));
    CHECK_FALSE(takes<AuditableUnit>("factors", QJsonObject{{u"money"_qs, 0}}));
    CHECK_FALSE(takes<AuditableUnit>("factors", QJsonObject{{u"weather"_qs, 1}}));
    CHECK_FALSE(takes<AuditableUnit>("impact", 6));
    CHECK_FALSE(takes<AnnualPlan>("approval", QJsonObject{{u"by"_qs, uuid}}));
}

TEST_CASE("checks, samples and files of a finding are sets, whatever the order of linking", "[audit]")
{
    Finding finding;
    for (const Field<Finding>& field : EntityTraits<Finding>::fields())
        if (QLatin1String(field.name) == QLatin1String("checks"))
            CHECK(field.write(finding, QJsonArray{u"b"_qs, u"a"_qs, u"b"_qs}));
    CHECK(finding.checks == std::vector<framework::ItemId>{{u"a"_qs}, {u"b"_qs}});
}

TEST_CASE("what was planned for a sample is written whole, so that a later proposal changes nothing",
          "[audit]")
{
    for (const Field<SampleRecord>& field : EntityTraits<SampleRecord>::fields())
        if (QLatin1String(field.name) == QLatin1String("design")) {
            const QJsonObject plan = field.read(wholeSample()).toObject().value(u"plan").toObject();
            CHECK(plan.value(u"confidence") == 0.95);
            CHECK(plan.value(u"tolerableRate") == 0.05);
            CHECK(plan.value(u"method") == u"attribute"_qs);
        }
}

TEST_CASE("two people have one sign-off of a check, and one plan of a year", "[audit]")
{
    const auto assessment = idOf<assessment::AssessmentId>(2);
    CHECK(signOffId(assessment, {u"a"_qs}) == signOffId(assessment, {u"a"_qs}));
    CHECK_FALSE(signOffId(assessment, {u"a"_qs}) == signOffId(assessment, {u"b"_qs}));
    const auto organisation = idOf<organisation::OrganisationId>(2);
    CHECK(annualPlanId(organisation, 2027) == annualPlanId(organisation, 2027));
    CHECK_FALSE(annualPlanId(organisation, 2027) == annualPlanId(organisation, 2028));
}

TEST_CASE("a sample is counted by its results; a spare counts once it was tested", "[audit]")
{
    SampleRecord sample = wholeSample();
    sample.selection = {{1, {}, {}, {}, {}, 0, false, false},
                        {2, {}, {}, {}, {}, 0, false, false},
                        {3, {}, {}, {}, {}, 0, false, false},
                        {4, {}, {}, {}, {}, 0, false, true},
                        {5, {}, {}, {}, {}, 0, false, true}};
    sample.results = {{1, TestResult::Deviation, {}, {}},
                      {2, TestResult::Replaced, {}, {}},
                      {4, TestResult::Conforming, {}, {}}};
    CHECK(countsOf(sample) == SampleCounts{4, 2, 1, 0, 1});
    CHECK_FALSE(isJudgemental(sample));
    sample.design.plan.method = SamplingMethod::Judgemental;
    CHECK(isJudgemental(sample));
}

TEST_CASE("a mark on a working paper is void once anything but the marks has changed", "[audit]")
{
    SampleRecord sample = wholeSample();
    sample.prepared.digest = workingPaperDigest(sample);
    sample.reviewed = {};
    CHECK(preparedState(sample) == MarkState::Standing);
    CHECK(reviewedState(sample) == MarkState::None);
    sample.reviewed = {kLi, kTime, workingPaperDigest(sample)};
    CHECK(preparedState(sample) == MarkState::Standing);
    sample.results.front().note = u"mended"_qs;
    CHECK(preparedState(sample) == MarkState::ChangedSince);
    CHECK(reviewedState(sample) == MarkState::ChangedSince);
}
