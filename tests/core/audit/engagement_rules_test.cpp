#include "audit/engagement_rules.h"
#include "audit/sign_off.h"

#include "assessment/response_json.h"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

#include <algorithm>

using namespace sextant;
using namespace sextant::audit;

namespace {

template <typename Id>
Id idOf(uint number)
{
    return {QUuid(number, 5, 0x7006, 0x87, 8, 9, 10, 11, 12, 13, 14)};
}

const auto kZhao = idOf<organisation::PersonId>(1);
const auto kWang = idOf<organisation::PersonId>(2);
const framework::SectionId kCash{QStringLiteral("cash")};
const framework::SectionId kGrants{QStringLiteral("grants")};

TeamMember member(const organisation::PersonId& person, TeamRole role)
{
    return {person, role, {QDate(2026, 3, 1), QStringLiteral("none"), {}}, {}};
}

Engagement wholeEngagement()
{
    const LocalizedText text{QStringLiteral("said"), {}};
    Engagement engagement;
    engagement.title = engagement.objective = engagement.scope = engagement.criteria = text;
    engagement.summary = text;
    engagement.chapters = {kCash};
    engagement.team = {member(kZhao, TeamRole::Lead), member(kWang, TeamRole::Reviewer)};
    engagement.period = engagement.planned = {QDate(2026, 1, 1), QDate(2026, 6, 30)};
    engagement.letter.sentOn = engagement.opening.on = engagement.closing.on = QDate(2026, 3, 1);
    engagement.signature.by = kZhao;
    return engagement;
}

EngagementFacts wholeFacts()
{
    EngagementFacts facts{wholeEngagement(), {}, {}, 0, 0, 0};
    facts.fieldwork.checks = facts.fieldwork.satisfactory = facts.fieldwork.signedOff = 14;
    return facts;
}

using Gaps = std::vector<StageGap>;
using Faults = std::vector<IndependenceFault>;

} // namespace

TEST_CASE("the next code is one above the greatest of the year", "[audit]")
{
    CHECK(nextCode(2026, {}) == QStringLiteral("IA-2026-01"));
    CHECK(nextCode(2026, {QStringLiteral("IA-2026-01"), QStringLiteral("IA-2026-07"),
                          QStringLiteral("IA-2025-90"), QStringLiteral("special")}) ==
          QStringLiteral("IA-2026-08"));
    CHECK(nextCode(2026, {QStringLiteral("IA-2026-123")}) == QStringLiteral("IA-2026-124"));
}

TEST_CASE("engagements are ordered by what they audited, then by when, then by code", "[audit]")
{
    Engagement a;
    Engagement b;
    b.code = QStringLiteral("IA-2026-02");
    CHECK(isEarlier(a, b));
    a.planned.from = QDate(2026, 5, 1);
    CHECK(isEarlier(b, a));
    b.period.to = QDate(2025, 12, 31);
    CHECK(isEarlier(a, b));
    CHECK_FALSE(isEarlier(a, a));
}

TEST_CASE("a team that has declared and audits nobody's own work has no faults", "[audit]")
{
    CHECK(independenceFaults(wholeEngagement()).empty());
    CHECK(leadOf(wholeEngagement()) == kZhao);
    CHECK(leadOf({}).isNull());
}

TEST_CASE("who has not declared, or has declared an impairment, is named", "[audit]")
{
    Engagement engagement = wholeEngagement();
    engagement.team[0].declaration = {};
    engagement.team[1].declaration.impairment = QStringLiteral("Kin of the office manager");
    CHECK(independenceFaults(engagement) ==
          Faults{{IndependenceKind::NoDeclaration, kZhao, {}}, {IndependenceKind::Impairment, kWang, {}}});
}

TEST_CASE("who is or was responsible for a chosen chapter is named with it", "[audit]")
{
    Engagement engagement = wholeEngagement();
    engagement.team[0].responsibleFor = {kCash, kGrants};
    CHECK(independenceFaults(engagement) == Faults{{IndependenceKind::OwnWork, kZhao, {kCash}}});
    engagement.chapters.clear();
    CHECK(independenceFaults(engagement) == Faults{{IndependenceKind::OwnWork, kZhao, {kCash, kGrants}}});
    engagement.chapters = {framework::SectionId{QStringLiteral("assets")}};
    CHECK(independenceFaults(engagement).empty());
}

TEST_CASE("a reviewer who audits too reviews himself; an observer is not judged", "[audit]")
{
    Engagement engagement = wholeEngagement();
    engagement.team.push_back(member(kWang, TeamRole::Auditor));
    CHECK(independenceFaults(engagement) == Faults{{IndependenceKind::OwnReview, kWang, {}}});
    engagement.team = {{kWang, TeamRole::Observer, {}, {kCash}}};
    CHECK(independenceFaults(engagement).empty());
}

TEST_CASE("stages follow each other, one step at a time, and what is closed is not cancelled", "[audit]")
{
    using enum EngagementStage;
    CHECK(nextStages(Planned) == std::vector{Fieldwork, Cancelled});
    CHECK(nextStages(Reporting) == std::vector{Fieldwork, FollowUp, Cancelled});
    CHECK(nextStages(Closed) == std::vector{FollowUp});
    CHECK(nextStages(Cancelled) == std::vector{Planned});
    CHECK(isAllowed(Closed, Closed));
    CHECK_FALSE(isAllowed(Planned, Reporting));
}

TEST_CASE("a whole engagement lacks nothing for any step", "[audit]")
{
    using enum EngagementStage;
    for (const EngagementStage stage : {Planned, Fieldwork, Reporting, FollowUp, Closed, Cancelled})
        CHECK(stageGaps(wholeFacts(), stage).empty());
    CHECK(signingGaps(wholeFacts()).empty());
}

TEST_CASE("a blank engagement lacks what fieldwork needs first, then what is advised", "[audit]")
{
    const Gaps gaps = stageGaps({}, EngagementStage::Fieldwork);
    CHECK(gaps == Gaps{{Gap::Title, true, 1},
                       {Gap::Objective, true, 1},
                       {Gap::Chapters, true, 1},
                       {Gap::Lead, true, 1},
                       {Gap::Scope, false, 1},
                       {Gap::Criteria, false, 1},
                       {Gap::AuditedPeriod, false, 1},
                       {Gap::PlannedDays, false, 1},
                       {Gap::Letter, false, 1}});
}

TEST_CASE("warnings on independence are counted, and leave the decision to the council", "[audit]")
{
    EngagementFacts facts = wholeFacts();
    facts.engagement.team[0].declaration = {};
    facts.engagement.team[0].responsibleFor = {kCash};
    CHECK(stageGaps(facts, EngagementStage::Fieldwork) == Gaps{{Gap::Independence, false, 2}});
}

TEST_CASE("open checks and conflicts block the report; missing sign-offs and notes are advice", "[audit]")
{
    EngagementFacts facts = wholeFacts();
    facts.fieldwork.open = 3;
    facts.fieldwork.conflicts = 1;
    facts.fieldwork.signedOff = 9;
    facts.fieldwork.openNotes = 2;
    CHECK(stageGaps(facts, EngagementStage::Reporting) == Gaps{{Gap::OpenChecks, true, 3},
                                                               {Gap::Conflicts, true, 1},
                                                               {Gap::UnsignedChecks, false, 2},
                                                               {Gap::OpenNotes, false, 2}});
}

TEST_CASE("a report is signed with final findings and a reasoned opinion", "[audit]")
{
    EngagementFacts facts = wholeFacts();
    facts.findings.resize(3);
    facts.findings[0].stage = FindingStage::Final;
    facts.findings[1].stage = FindingStage::Agreed;
    facts.engagement.opinionOverride = OpinionOverride{Opinion::Satisfactory, QStringLiteral(" "), {}, {}};
    facts.engagement.summary = {};
    facts.engagement.closing.on = {};
    facts.stepsFromRule = -2;
    facts.openQuality = 30;
    facts.unmetWithoutFinding = 2;
    CHECK(signingGaps(facts) == Gaps{{Gap::FindingsNotFinal, true, 2},
                                     {Gap::OverrideReason, true, 1},
                                     {Gap::UnmetWithoutFinding, false, 2},
                                     {Gap::OpinionFarFromRule, false, 1},
                                     {Gap::ClosingMeeting, false, 1},
                                     {Gap::Summary, false, 1},
                                     {Gap::OpenQuality, false, 30}});
}

TEST_CASE("follow-up begins with a signature and ends with the last action", "[audit]")
{
    EngagementFacts facts = wholeFacts();
    facts.openActions = 4;
    CHECK(stageGaps(facts, EngagementStage::Closed) == Gaps{{Gap::OpenActions, true, 4}});
    facts.engagement.signature = {};
    CHECK(stageGaps(facts, EngagementStage::FollowUp) == Gaps{{Gap::ReportNotSigned, true, 1}});
}

TEST_CASE("checks are counted by their answers", "[audit]")
{
    FieldworkProgress progress;
    const auto answered = [](QLatin1StringView option) {
        assessment::Answer answer;
        answer.response = assessment::ChosenOptions{{{QString(option)}}};
        return answer;
    };
    for (const QLatin1StringView option : {kSatisfactory, kPartly, kNotSatisfactory, kNotTested}) {
        const assessment::Answer answer = answered(option);
        count(progress, &answer, false);
    }
    count(progress, nullptr, false);
    assessment::Answer flagged;
    flagged.flagged = true;
    count(progress, &flagged, false);
    const assessment::Answer split = answered(kSatisfactory);
    count(progress, &split, true);
    assessment::Answer reviewed;
    reviewed.response = assessment::NotApplicable{QStringLiteral("no cash")};
    reviewed.review = assessment::Review{kWang, {}, assessment::responseDigest(reviewed.response)};
    count(progress, &reviewed, false);
    FieldworkProgress expected;
    expected.checks = 8;
    expected.satisfactory = expected.partly = expected.notSatisfactory = expected.notTested = 1;
    expected.notApplicable = expected.reviewed = expected.flagged = expected.conflicts = 1;
    expected.open = 3;
    CHECK(progress == expected);
    CHECK(progress.answered() == 5);
}

TEST_CASE("a sign-off stands for one response and one note, and is no review", "[audit]")
{
    assessment::Answer answer;
    answer.response = assessment::ChosenOptions{{{QString(kPartly)}}};
    answer.note = QStringLiteral("3 of 6 months");
    SignOff signOff;
    CHECK(signOffState(nullptr, &answer) == MarkState::None);
    CHECK(signOffState(&signOff, &answer) == MarkState::None);
    signOff.mark = {kZhao, {}, answerDigest(answer)};
    CHECK(signOffState(&signOff, &answer) == MarkState::Standing);
    CHECK(signOffState(&signOff, nullptr) == MarkState::ChangedSince);
    CHECK_FALSE(isOwnReview(&signOff, &answer));
    answer.review = assessment::Review{kZhao, {}, assessment::responseDigest(answer.response)};
    CHECK(isOwnReview(&signOff, &answer));
    answer.review->reviewer = kWang;
    CHECK_FALSE(isOwnReview(&signOff, &answer));
    answer.flagged = true; // says nothing about the result
    CHECK(signOffState(&signOff, &answer) == MarkState::Standing);
    answer.note += QStringLiteral("; one announced");
    CHECK(signOffState(&signOff, &answer) == MarkState::ChangedSince);
}
