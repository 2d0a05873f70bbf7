#include "audit/engagement_rules.h"
#include "audit/finding_rules.h"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

#include <algorithm>

using namespace sextant;
using namespace sextant::audit;
using framework::Grade;

namespace {

template <typename Id>
Id idOf(uint number)
{
    return {QUuid(number, 5, 0x7006, 0x87, 8, 9, 10, 11, 12, 13, 14)};
}

LocalizedText text()
{
    return {QStringLiteral("said"), {}};
}

Finding wholeFinding()
{
    Finding finding;
    finding.title = finding.criteria = finding.condition = text();
    finding.cause = finding.effect = finding.recommendation = text();
    finding.weighing = {2, 2};
    finding.checks = {{QStringLiteral("5.6")}};
    finding.response.kind = ResponseKind::Accepted;
    finding.owner = idOf<organisation::PersonId>(1);
    finding.due = QDate(2026, 12, 31);
    return finding;
}

using Faults = std::vector<FindingFault>;

Engagement engagementOf(uint number, QDate until)
{
    Engagement engagement;
    engagement.id = idOf<EngagementId>(number);
    engagement.organisation = idOf<organisation::OrganisationId>(1);
    engagement.period.to = until;
    return engagement;
}

Finding findingOf(uint number, const Engagement& engagement, const char* check)
{
    Finding finding;
    finding.id = idOf<FindingId>(number);
    finding.engagement = engagement.id;
    finding.checks = {{QString::fromLatin1(check)}};
    return finding;
}

} // namespace

TEST_CASE("the grade follows the manual's matrix", "[audit]")
{
    const auto [consequence, likelihood, grade] = GENERATE(table<int, int, Grade>({
        {3, 1, Grade::Medium},
        {3, 2, Grade::High},
        {3, 3, Grade::High},
        {2, 1, Grade::Low},
        {2, 2, Grade::Medium},
        {2, 3, Grade::High},
        {1, 1, Grade::Low},
        {1, 2, Grade::Low},
        {1, 3, Grade::Medium},
    }));
    CHECK(matrixGrade({consequence, likelihood}) == grade);
    CHECK_FALSE(matrixGrade({consequence, 0}).has_value());
    CHECK_FALSE(matrixGrade({0, likelihood}).has_value());
}

TEST_CASE("a graver consequence or a greater likelihood never makes the grade milder", "[audit]")
{
    rc::prop("monotone", [] {
        const Weighing less{*rc::gen::inRange(1, 4), *rc::gen::inRange(1, 4)};
        const Weighing more{*rc::gen::inRange(less.consequence, 4), *rc::gen::inRange(less.likelihood, 4)};
        RC_ASSERT(*matrixGrade(more) >= *matrixGrade(less));
    });
}

TEST_CASE("an override stands above the matrix", "[audit]")
{
    Finding finding = wholeFinding();
    CHECK(gradeOf(finding) == Grade::Medium);
    finding.gradeOverride = GradeOverride{Grade::High, QStringLiteral("for the third year")};
    CHECK(gradeOf(finding) == Grade::High);
    finding.weighing = {};
    CHECK(gradeOf(finding) == Grade::High);
    finding.gradeOverride.reset();
    CHECK_FALSE(gradeOf(finding).has_value());
}

TEST_CASE("a draft needs nothing, a whole finding has no faults", "[audit]")
{
    CHECK(findingFaults({}, FindingStage::Draft).empty());
    for (const FindingStage stage : {FindingStage::Draft, FindingStage::Agreed, FindingStage::Final})
        CHECK(findingFaults(wholeFinding(), stage).empty());
}

TEST_CASE("what a blank finding lacks is named in the order of writing", "[audit]")
{
    CHECK(findingFaults({}, FindingStage::Agreed) == Faults{FindingFault::Title, FindingFault::Criteria,
                                                            FindingFault::Condition, FindingFault::Link,
                                                            FindingFault::Grade});
    CHECK(findingFaults({}, FindingStage::Final) ==
          Faults{FindingFault::Title, FindingFault::Criteria, FindingFault::Condition, FindingFault::Link,
                 FindingFault::Grade, FindingFault::Cause, FindingFault::Effect, FindingFault::Recommendation,
                 FindingFault::Response});
}

TEST_CASE("a blank root cause or a missing response keeps a finding from being final, not from being agreed",
          "[audit]")
{
    Finding finding = wholeFinding();
    finding.cause = {QStringLiteral(" \n"), QStringLiteral("　")};
    CHECK(findingFaults(finding, FindingStage::Agreed).empty());
    CHECK(findingFaults(finding, FindingStage::Final) == Faults{FindingFault::Cause});
    finding = wholeFinding();
    finding.response = {};
    CHECK(findingFaults(finding, FindingStage::Agreed).empty());
    CHECK(findingFaults(finding, FindingStage::Final) == Faults{FindingFault::Response});
}

TEST_CASE("a check, a sample or a file links a finding to what was seen", "[audit]")
{
    Finding finding = wholeFinding();
    finding.checks.clear();
    CHECK(findingFaults(finding, FindingStage::Agreed) == Faults{FindingFault::Link});
    finding.samples = {idOf<SampleRecordId>(1)};
    CHECK(findingFaults(finding, FindingStage::Agreed).empty());
    finding.samples.clear();
    finding.evidence = {idOf<assessment::EvidenceId>(1)};
    CHECK(findingFaults(finding, FindingStage::Agreed).empty());
}

TEST_CASE("each response needs what belongs to it", "[audit]")
{
    Finding finding = wholeFinding();
    finding.owner = {};
    finding.due = {};
    CHECK(findingFaults(finding, FindingStage::Final) == Faults{FindingFault::Owner, FindingFault::Due});
    finding.response.kind = ResponseKind::PartlyAccepted;
    CHECK(findingFaults(finding, FindingStage::Final) ==
          Faults{FindingFault::ResponseReason, FindingFault::Owner, FindingFault::Due});
    finding.response.kind = ResponseKind::Rejected;
    CHECK(findingFaults(finding, FindingStage::Final) == Faults{FindingFault::ResponseReason});
    finding.response.kind = ResponseKind::RiskAccepted;
    CHECK(findingFaults(finding, FindingStage::Final) ==
          Faults{FindingFault::ResponseReason, FindingFault::ResponsePerson});
    finding.response.text = QStringLiteral("Council of 20 December");
    finding.response.by = idOf<organisation::PersonId>(2);
    CHECK(findingFaults(finding, FindingStage::Final).empty());
}

TEST_CASE("a grade that departs from the matrix needs its reason", "[audit]")
{
    Finding finding = wholeFinding();
    finding.gradeOverride = GradeOverride{Grade::Low, QStringLiteral(" ")};
    CHECK(findingFaults(finding, FindingStage::Agreed) == Faults{FindingFault::OverrideReason});
}

TEST_CASE("a restricted finding is judged like others, but not while it is locked", "[audit]")
{
    Finding finding;
    finding.restricted = true;
    CHECK_FALSE(isLocked(finding));
    CHECK_FALSE(findingFaults(finding, FindingStage::Agreed).empty());
    finding.sealed = "cipher";
    CHECK(isLocked(finding));
    CHECK(findingFaults(finding, FindingStage::Agreed).empty());
    CHECK(findingFaults(finding, FindingStage::Final).empty());
}

TEST_CASE("filling a finding in never adds a fault", "[audit]")
{
    rc::prop("agreed is needed for final", [] {
        Finding finding = wholeFinding();
        if (*rc::gen::arbitrary<bool>())
            finding.cause = {};
        if (*rc::gen::arbitrary<bool>())
            finding.checks.clear();
        if (*rc::gen::arbitrary<bool>())
            finding.weighing = {};
        if (*rc::gen::arbitrary<bool>())
            finding.due = {};
        const Faults agreed = findingFaults(finding, FindingStage::Agreed);
        const Faults final = findingFaults(finding, FindingStage::Final);
        RC_ASSERT(std::includes(final.begin(), final.end(), agreed.begin(), agreed.end()));
    });
}

TEST_CASE("a finding goes forward one step at a time, and back at will", "[audit]")
{
    CHECK(isAllowed(FindingStage::Draft, FindingStage::Agreed));
    CHECK(isAllowed(FindingStage::Agreed, FindingStage::Final));
    CHECK_FALSE(isAllowed(FindingStage::Draft, FindingStage::Final));
    CHECK(isAllowed(FindingStage::Final, FindingStage::Draft));
    CHECK(isAllowed(FindingStage::Final, FindingStage::Final));
}

TEST_CASE("a check without a procedure still gives a draft", "[audit]")
{
    framework::Item check;
    check.id = {QStringLiteral("5.6")};
    check.question = text();
    const Finding finding = findingFrom(check);
    CHECK(finding.title == text());
    CHECK(finding.checks == std::vector{check.id});
    CHECK(finding.criteria.isEmpty());
}

TEST_CASE("repeats are of the same check, an earlier engagement and the same organisation", "[audit]")
{
    const Engagement old = engagementOf(1, QDate(2024, 12, 31));
    const Engagement older = engagementOf(2, QDate(2023, 12, 31));
    Engagement elsewhere = engagementOf(3, QDate(2023, 6, 30));
    elsewhere.organisation = idOf<organisation::OrganisationId>(2);
    Engagement cancelled = engagementOf(4, QDate(2024, 6, 30));
    cancelled.stage = EngagementStage::Cancelled;
    const Engagement later = engagementOf(5, QDate(2027, 12, 31));
    const Engagement present = engagementOf(6, QDate(2026, 12, 31));
    const std::vector engagements{older, present, later, cancelled, old, elsewhere};
    const Finding finding = findingOf(1, present, "5.6");
    const std::vector findings{finding,
                               findingOf(2, present, "5.6"),
                               findingOf(3, older, "5.6"),
                               findingOf(4, old, "5.6"),
                               findingOf(5, old, "5.7"),
                               findingOf(6, elsewhere, "5.6"),
                               findingOf(7, cancelled, "5.6"),
                               findingOf(8, later, "5.6")};
    CHECK(repeatCandidates(finding, present, engagements, findings) ==
          std::vector{idOf<FindingId>(4), idOf<FindingId>(3)});
}

TEST_CASE("a number of a finding is never used twice", "[audit]")
{
    CHECK(nextNumber({}) == 1);
    std::vector<Finding> findings(2);
    findings[0].number = 7;
    findings[1].number = 2;
    CHECK(nextNumber(findings) == 8);
}
