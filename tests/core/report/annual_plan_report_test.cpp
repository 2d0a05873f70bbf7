#include "report/annual_plan_report.h"

#include <catch2/catch.hpp>

using namespace sextant;
using namespace sextant::audit;
using namespace sextant::report;

namespace {

AuditableUnitId idOf(const char* name)
{
    return {QUuid::createUuidV5(QUuid(), QString::fromLatin1(name))};
}

AuditableUnit unitOf(const char* name, const QString& en, const QString& zh, int factor, QDate last = {})
{
    AuditableUnit unit;
    unit.id = idOf(name);
    unit.title = {en, zh};
    unit.factors.fill(factor);
    unit.lastAudited = last;
    return unit;
}

/// Two audits in different quarters, one unit without days, one not due.
AnnualPlanReportInput planned()
{
    AnnualPlanReportInput input;
    input.organisation.name = {u"Seabridge Foundation"_qs, u"海桥基金会"_qs};
    input.units = {unitOf("cash", u"Cash in Nairobi"_qs, u"内罗毕的现金"_qs, 3),
                   unitOf("grants", u"Sub-grants"_qs, u"转拨资助"_qs, 2, QDate(2024, 5, 6)),
                   unitOf("stock", u"Relief store"_qs, u"物资仓库"_qs, 2),
                   unitOf("board", u"Council"_qs, u"理事会"_qs, 0, QDate(2026, 1, 1))};
    input.plan.year = 2027;
    input.plan.days = {40, 7};
    input.plan.lines = {{idOf("cash"), 10, 3, PlanChoice::Chosen, {}},
                        {idOf("grants"), 9, 1, PlanChoice::Chosen, {}},
                        {idOf("stock"), 20, 0, PlanChoice::NoDays, u"flood season"_qs},
                        {idOf("board"), 4, 0, PlanChoice::NotDue, {}}};
    input.printedOn = QDate(2026, 11, 23);
    return input;
}

QString printed(const AnnualPlanReportInput& input, Language language = Language::English)
{
    return plainText(annualPlanReport(input, language));
}

} // namespace

TEST_CASE("a printed annual plan has its audits by quarter with their days, and how these add up",
          "[report][annualplan]")
{
    const QString text = printed(planned());
    INFO(text.toStdString());
    CHECK(text.contains(u"2 audits in the plan"_qs));
    CHECK(text.contains(u"The audits take 19 days; 40 days are available, of which 7 are kept free"_qs));
    CHECK(text.contains(u"14 days are not planned yet."_qs));
    const auto first = text.indexOf(u"Quarter 1: 9 days"_qs);
    const auto third = text.indexOf(u"Quarter 3: 10 days"_qs);
    REQUIRE(first > 0);
    REQUIRE(third > first);
    CHECK(text.indexOf(u"Sub-grants"_qs) > first);
    CHECK(text.indexOf(u"Sub-grants"_qs) < third);
    CHECK(text.indexOf(u"Cash in Nairobi"_qs) > third);
    CHECK_FALSE(text.contains(u"Quarter 2"_qs));
    CHECK(text.contains(u"25.0\u2002High"_qs));
    CHECK(text.contains(u"2024-05-06"_qs));
}

TEST_CASE("a printed annual plan says what it leaves out and why, and has places to sign",
          "[report][annualplan]")
{
    const QString text = printed(planned());
    INFO(text.toStdString());
    CHECK(text.contains(u"One unit that is due is left out for want of days."_qs));
    const auto heading = text.indexOf(u"What is not audited this year"_qs);
    REQUIRE(heading > 0);
    CHECK(text.indexOf(u"Relief store"_qs) > heading);
    CHECK(text.contains(u"No days left: flood season"_qs));
    CHECK(text.contains(u"Not due this year"_qs));
    CHECK(text.contains(u"2029"_qs)); // the council, low and audited in 2026
    CHECK(text.contains(u"The council has considered this plan and approves it with what it leaves out."_qs));
}

TEST_CASE("a plan over its days and a unit that is gone are named on paper", "[report][annualplan]")
{
    AnnualPlanReportInput input = planned();
    input.plan.days = {20, 4};
    input.units.erase(input.units.begin());
    const QString text = printed(input);
    INFO(text.toStdString());
    CHECK(text.contains(u"The plan is 3 days over what there is."_qs));
    CHECK(text.contains(u"A unit that is no longer in the universe"_qs));
}

TEST_CASE("the approval stands on paper, and that the plan was changed after it", "[report][annualplan]")
{
    AnnualPlanReportInput input = planned();
    CHECK_FALSE(printed(input).contains(u"Approved by"_qs));
    input.plan.approval = {
        {QUuid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)}, QDate(2026, 12, 5), u"2026-04, item 7"_qs};
    input.approvedBy = u"Wang Min"_qs;
    CHECK(printed(input).contains(u"Approved by Wang Min on 5 December 2026. Minutes: 2026-04, item 7."_qs));
    CHECK_FALSE(printed(input).contains(u"Changed after approval"_qs));
    input.changedOn = QDate(2027, 2, 1);
    CHECK(printed(input).contains(u"last changed on 1 February 2027"_qs));
}

TEST_CASE("the Chinese plan is Chinese throughout", "[report][annualplan]")
{
    const ReadinessReport report = annualPlanReport(planned(), Language::Chinese);
    const QString text = plainText(report);
    INFO(text.toStdString());
    CHECK(report.title == u"2027年度内部审计计划"_qs);
    CHECK(report.fileName == u"海桥基金会2027年度审计计划"_qs);
    CHECK(text.contains(u"各项审计共需19人天；可用40人天，其中7人天预留给线索。"_qs));
    CHECK(text.contains(u"人天不足：flood season"_qs));
    CHECK(text.contains(u"理事会已审议本计划，批准计划，并接受其中不审计的部分。"_qs));
    CHECK_FALSE(text.contains(u"Quarter"_qs));
}

TEST_CASE("a plan without audits is printed as that", "[report][annualplan]")
{
    AnnualPlanReportInput input = planned();
    input.plan.lines.clear();
    const QString text = printed(input);
    CHECK(text.contains(u"No audit in the plan"_qs));
    CHECK(text.contains(u"Nothing that is due is left out for want of days."_qs));
}
