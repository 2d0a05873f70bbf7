#include "report/plan_report.h"

#include "support/report_sample.h"

#include <catch2/catch.hpp>

using namespace sextant;
using namespace sextant::improvement;
using namespace sextant::report;

namespace {

const QDate kToday(2026, 11, 23);
const organisation::PersonId kLi{QUuid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)};

Action action(const QString& en, const QString& zh, ActionState state = ActionState::Open)
{
    Action made;
    made.id = {QUuid::createUuidV5(QUuid(), en)};
    made.what = {en, zh};
    made.standing.state = state;
    return made;
}

PlanReportInput plan()
{
    PlanReportInput input;
    input.organisation.name = {u"Seabridge Foundation"_qs, u"海桥基金会"_qs};
    input.organisation.demo = true;
    input.people.insert(kLi, u"Li Hua"_qs);
    input.printedOn = kToday;
    Action late = action(u"Adopt the policy"_qs, u"批准政策"_qs, ActionState::InProgress);
    late.due = QDate(2026, 11, 20);
    late.owner = kLi;
    late.cost = Money{Decimal::fromInt(12'000)};
    late.funding.source = FundingSource::ToBeFound;
    Action verified = action(u"Separate duties"_qs, u"职责分开"_qs, ActionState::Verified);
    verified.standing = {ActionState::Verified, kLi, QDate(2026, 10, 1)};
    input.actions = {verified, action(u"Some day"_qs, u"将来"_qs), late};
    return input;
}

int lineOf(const QString& text, const QString& part)
{
    const QStringList lines = text.split(u'\n');
    for (int i = 0; i < lines.size(); ++i)
        if (lines[i].contains(part))
            return i;
    return -1;
}

} // namespace

TEST_CASE("a printed plan says what, who, until when, at what cost, and how late in words", "[report][plan]")
{
    const QString text = plainText(planReport(plan(), Language::English));
    INFO(text.toStdString());
    CHECK(text.contains(u"3 actions"_qs));
    CHECK(text.contains(u"One is late."_qs));
    for (const QString& part :
         {u"Adopt the policy"_qs, u"Li Hua"_qs, u"2026-11-20"_qs, u"3 days late"_qs, u"CNY 12,000"_qs,
          u"nobody yet"_qs, u"Still to be found"_qs, u"2 actions state no cost."_qs, u"Verified"_qs})
        CHECK(text.contains(part));
    // To do first, by day; closed last.
    CHECK(lineOf(text, u"Adopt the policy"_qs) < lineOf(text, u"Some day"_qs));
    CHECK(lineOf(text, u"Some day"_qs) < lineOf(text, u"Separate duties"_qs));
}

TEST_CASE("a printed plan is in the language chosen, with its demo tag and a place to sign", "[report][plan]")
{
    const ReadinessReport report = planReport(plan(), Language::Chinese);
    const QString text = plainText(report);
    CHECK(report.organisation == u"海桥基金会"_qs);
    CHECK(report.demo == u"演示数据"_qs);
    CHECK(text.contains(u"批准政策"_qs));
    CHECK(text.contains(u"逾期3天"_qs));
    CHECK_FALSE(text.contains(u"Adopt"_qs));
    CHECK(std::holds_alternative<Signing>(report.blocks.back()));
    CHECK_FALSE(report.fileName.contains(u'/'));
}

TEST_CASE("a plan without actions is a page that says so", "[report][plan]")
{
    PlanReportInput input = plan();
    input.actions.clear();
    const ReadinessReport report = planReport(input, Language::English);
    CHECK(plainText(report).contains(u"No actions yet"_qs));
    CHECK(std::none_of(report.blocks.begin(), report.blocks.end(),
                       [](const Block& block) { return std::holds_alternative<Table>(block); }));
}

TEST_CASE("a file name for a plan is safe whatever the organisation is called", "[report][plan]")
{
    PlanReportInput input = plan();
    input.organisation.name.en = u"../a:b/c\\d\n"_qs;
    const QString name = planReport(input, Language::English).fileName;
    for (const QChar unsafe : u"/\\:\n."_qs)
        CHECK_FALSE(name.contains(unsafe));
}

TEST_CASE("what the plan brings comes from the figures given, not from a second engine", "[report][plan]")
{
    const ReadinessReportInput sample = testing::readinessSample(testing::Answered::All, Language::English);
    PlanReportInput input = plan();
    input.effect = PlanEffect{sample.framework, sample.card, sample.targets.value_or(sample.card)};
    const QString text = plainText(planReport(input, Language::English));
    INFO(text.toStdString());
    CHECK(text.contains(scoreText(sample.framework->framework, sample.card.overall)));
    CHECK(text.contains(scoreText(sample.framework->framework, input.effect->planned.overall)));
    input.effect->planned = input.effect->now;
    CHECK(plainText(planReport(input, Language::English)).contains(u"stays at"_qs));
}
