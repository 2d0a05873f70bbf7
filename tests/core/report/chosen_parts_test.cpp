#include "report/audit_report.h"
#include "report/choices.h"
#include "report/plan_report.h"
#include "report/readiness_report.h"
#include "support/audit_sample.h"
#include "support/report_sample.h"

#include <catch2/catch.hpp>

using namespace sextant;
using namespace sextant::report;
using sextant::testing::Answered;
using sextant::testing::auditSample;
using sextant::testing::readinessSample;

namespace {

using Maker = std::function<ReadinessReport(Language, const Choices&)>;

ReadinessReportInput readiness()
{
    return readinessSample(Answered::All, Language::English);
}

improvement::Action action(const QString& what, improvement::ActionState state)
{
    improvement::Action made;
    made.id = {QUuid::createUuidV5(QUuid(), what)};
    made.what = {what, what};
    made.standing.state = state;
    made.cost = improvement::Money{Decimal::fromInt(100)};
    return made;
}

PlanReportInput plan()
{
    const organisation::PersonId li{QUuid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)};
    PlanReportInput input;
    input.printedOn = QDate(2026, 11, 23);
    input.people.insert(li, u"Li Hua"_qs);
    using improvement::ActionState;
    input.actions = {action(u"Write it"_qs, ActionState::Open),
                     action(u"Check it"_qs, ActionState::ClaimedDone),
                     action(u"Done with it"_qs, ActionState::Verified)};
    input.actions.front().owner = li;
    input.actions.front().funding = {improvement::FundingSource::Donor, u"Line 7"_qs};
    input.actions.back().closingNote = u"Minutes of May"_qs;
    return input;
}

Maker makerOf(ReportKind kind)
{
    if (kind == ReportKind::Readiness)
        return [](Language language, const Choices& choices) {
            return readinessReport(readiness(), language, choices);
        };
    if (kind == ReportKind::Audit)
        return [](Language language, const Choices& choices) {
            return auditReport(auditSample(), language, choices);
        };
    return [](Language language, const Choices& choices) { return planReport(plan(), language, choices); };
}

/// Whether every line of \a part is in \a whole, in the same order.
bool isLessOf(const QString& part, const QString& whole)
{
    const QStringList lines = whole.split(u'\n');
    qsizetype at = 0;
    for (const QString& line : part.split(u'\n')) {
        while (at < lines.size() && lines[at] != line)
            ++at;
        if (at == lines.size())
            return false;
        ++at;
    }
    return true;
}

/// Of everything there is, but for \a part; empty: nothing is left out.
Choices choicesWithout(ReportKind kind, const QString& part)
{
    Choices choices;
    choices.kind = kind;
    choices.detail = Detail::Full;
    if (!part.isEmpty())
        choices.leftOut = {part};
    return choices;
}

} // namespace

TEST_CASE("each part of a report can be left out, and only it is missing", "[report][choices]")
{
    const auto kind = GENERATE(ReportKind::Readiness, ReportKind::Audit, ReportKind::Actions);
    const auto language = GENERATE(Language::English, Language::Chinese);
    const Maker make = makerOf(kind);
    const ReadinessReport whole = make(language, choicesWithout(kind, {}));
    size_t missing = 0;
    for (const ReportPart& part : partsOf(kind)) {
        INFO(codeOf(kind).toStdString() << " without " << part.id.toStdString());
        const ReadinessReport less = make(language, choicesWithout(kind, part.id));
        CHECK(less.blocks != whole.blocks);
        CHECK(isLessOf(plainText(less), plainText(whole)));
        missing += whole.blocks.size() - less.blocks.size();
    }
    // Together they are all there is, but for the tables that an action plan has its groups in.
    if (kind != ReportKind::Actions)
        CHECK(missing == whole.blocks.size());
}

TEST_CASE("the usual choices leave every report as it was", "[report][choices]")
{
    CHECK(readinessReport(readiness(), Language::English, Choices{}) ==
          readinessReport(readiness(), Language::English));
    CHECK(auditReport(auditSample(), Language::Chinese, Choices{}.of(ReportKind::Audit)) ==
          auditReport(auditSample(), Language::Chinese));
}

TEST_CASE("a summary is shorter than the usual report, and the full one is longer", "[report][choices]")
{
    const auto kind = GENERATE(ReportKind::Readiness, ReportKind::Actions);
    Choices choices;
    choices.kind = kind;
    const auto length = [&](Detail detail) {
        choices.detail = detail;
        return plainText(makerOf(kind)(Language::English, choices)).size();
    };
    const auto standard = length(Detail::Standard);
    CHECK(length(Detail::Summary) < standard);
    CHECK(length(Detail::Full) > standard);
}

TEST_CASE("the full report of an audit has what the auditors noted, unless notes are left out",
          "[report][choices]")
{
    AuditReportInput input = auditSample();
    const framework::ItemId check = input.manual->index.items().front()->id;
    input.answers[check].item = check;
    input.answers[check].note = u"The box was counted twice."_qs;
    Choices choices;
    const auto text = [&] { return plainText(auditReport(input, Language::English, choices)); };
    const auto standard = text().size();
    CHECK_FALSE(text().contains(u"counted twice"_qs));
    choices.detail = Detail::Summary;
    CHECK(text().size() < standard);
    choices.detail = Detail::Full;
    CHECK(text().contains(u"counted twice"_qs));
    choices.notes = false;
    CHECK_FALSE(text().contains(u"counted twice"_qs));
}

TEST_CASE("a readiness report without notes keeps the answers and says why an item does not apply",
          "[report][choices]")
{
    const QString note = u"The Nairobi certificate is valid to June 2026."_qs;
    const ReadinessReportInput input = readiness();
    Choices choices;
    REQUIRE(plainText(readinessReport(input, Language::English, choices)).contains(note));
    choices.notes = false;
    const QString text = plainText(readinessReport(input, Language::English, choices));
    CHECK_FALSE(text.contains(u"Nairobi certificate"_qs));
    for (const auto& answer : input.answers)
        if (const auto* excused = std::get_if<assessment::NotApplicable>(&answer.response))
            CHECK(text.contains(excused->reason));
}

TEST_CASE("a report without evidence names no file, and does not say that there is none", "[report][choices]")
{
    Choices choices;
    choices.evidence = false;
    const QString readinessText = plainText(readinessReport(readiness(), Language::English, choices));
    REQUIRE_FALSE(readiness().evidence.empty());
    for (const EvidenceEntry& entry : readiness().evidence)
        CHECK_FALSE(readinessText.contains(entry.file.fileName));
    for (const QString& count : {u"no files"_qs, u"0 files"_qs, u"Evidence"_qs})
        CHECK_FALSE(readinessText.contains(count));
    const QString auditText = plainText(auditReport(auditSample(), Language::English, choices));
    REQUIRE_FALSE(auditSample().evidence.empty());
    for (const EvidenceEntry& entry : auditSample().evidence)
        CHECK_FALSE(auditText.contains(entry.file.fileName));
}

TEST_CASE("the cover names who prepared and who reviewed with their roles", "[report]")
{
    ReadinessReportInput input = readiness();
    const auto person = [](const QString& name, const QString& role) {
        return organisation::Person{{}, name, role};
    };
    input.preparedBy = {person(u"Lin Chen"_qs, u"lead"_qs), person(u"Zhao Lei"_qs, {})};
    input.reviewedBy = {person(u"A"_qs, {}), person(u"B"_qs, u"chair"_qs), person(u"C"_qs, {}),
                        person(u"D"_qs, {}), person(u"E"_qs, {})};
    const QString english = plainText(readinessReport(input, Language::English));
    CHECK(english.contains(u"Lin Chen, lead; Zhao Lei"_qs));
    CHECK(english.contains(u"A; B, chair; C; 2 more"_qs));
    const QString chinese = plainText(readinessReport(input, Language::Chinese));
    CHECK(chinese.contains(u"Lin Chen，lead；Zhao Lei"_qs));
    CHECK(chinese.contains(u"A；B，chair；C，另有2人"_qs));
    Choices choices;
    choices.names = false;
    const QString withheld = plainText(readinessReport(input, Language::English, choices));
    CHECK(withheld.contains(u"name withheld"_qs));
    for (const QString& name : {u"Lin Chen"_qs, u"Zhao Lei"_qs, u"chair"_qs})
        CHECK_FALSE(withheld.contains(name));
}

TEST_CASE("a report without names says that they are withheld", "[report][choices]")
{
    Choices choices;
    choices.names = false;
    ReadinessReportInput input = readiness();
    const organisation::PersonId reviewer{QUuid::createUuid()};
    input.people.insert(reviewer, u"Wang Reviewer"_qs);
    for (assessment::Answer& answer : input.answers)
        if (assessment::isNotApplicable(answer.response))
            answer.review = assessment::Review{reviewer, QDateTime(), QByteArray()};
    REQUIRE(plainText(readinessReport(input, Language::English)).contains(u"Wang Reviewer"_qs));
    const QString readinessText = plainText(readinessReport(input, Language::Chinese, choices));
    for (const QString& name : input.people)
        CHECK_FALSE(readinessText.contains(name));
    CHECK_FALSE(readinessText.contains(input.assessment.preparedBy));
    CHECK(readinessText.contains(u"姓名从略"_qs));
    const AuditReportInput audited = auditSample();
    const QString auditText = plainText(auditReport(audited, Language::English, choices));
    REQUIRE_FALSE(audited.people.isEmpty());
    for (const QString& name : audited.people)
        CHECK_FALSE(auditText.contains(name));
    CHECK(auditText.contains(u"name withheld"_qs));
    const QString planText = plainText(planReport(plan(), Language::English, choices));
    CHECK_FALSE(planText.contains(u"Li Hua"_qs));
    CHECK(planText.contains(u"name withheld"_qs));
}

TEST_CASE("a full action plan says who pays and what shows that it is done", "[report][choices]")
{
    Choices choices;
    choices.detail = Detail::Full;
    const QString text = plainText(planReport(plan(), Language::English, choices));
    CHECK(text.contains(u"Line 7"_qs));
    CHECK(text.contains(u"Minutes of May"_qs));
    choices.notes = false;
    const QString bare = plainText(planReport(plan(), Language::English, choices));
    CHECK_FALSE(bare.contains(u"Line 7"_qs));
    CHECK_FALSE(bare.contains(u"Minutes of May"_qs));
}
