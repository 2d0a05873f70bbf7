#include "audits_fixture.h"

#include "workspace/annual_plan_files.h"

using namespace sextant;
using namespace sextant::audit;
using workspace_fixture::AuditBench;

namespace {

/// A bench with one unit and a plan of 2027 that takes it.
struct PlanBench : AuditBench
{
    PlanBench()
    {
        AuditableUnit unit;
        unit.organisation = at(engagement).organisation;
        unit.title = {u"Cash in Nairobi"_qs, u"内罗毕的现金"_qs};
        REQUIRE(audits().addUnits({unit}).has_value());
        const auto made = audits().units(unit.organisation);
        AnnualPlan made27;
        made27.organisation = unit.organisation;
        made27.year = 2027;
        made27.days = {40, 7};
        made27.lines = {{made.back().id, 10, 1, PlanChoice::Chosen, {}}};
        const auto added = audits().addPlan(made27);
        REQUIRE(added.has_value());
        plan = *added;
    }

    void change(int days, int available = 40)
    {
        AnnualPlan changed = *audits().find(plan);
        changed.lines.front().days = days;
        changed.days.available = available;
        REQUIRE(audits().update(changed).has_value());
    }
    void approve(const QString& minute)
    {
        AnnualPlan approved = *audits().find(plan);
        approved.approval = {person(u"Wang Min"_qs), QDate(2026, 12, 5), minute};
        REQUIRE(audits().update(approved).has_value());
    }
    bool isChanged()
    {
        const auto changed = workspace::changedAfterApproval(file(), plan);
        REQUIRE(changed.has_value());
        return changed->has_value();
    }

    AnnualPlanId plan;
};

} // namespace

TEST_CASE("a plan is changed after approval when its lines or days differ from those approved",
          "[workspace][annualplan]")
{
    PlanBench bench;
    bench.change(9);
    CHECK_FALSE(bench.isChanged()); // not approved yet
    bench.approve(u"2026-04"_qs);
    CHECK_FALSE(bench.isChanged());
    bench.change(12);
    CHECK(bench.isChanged());
    bench.change(9);
    CHECK_FALSE(bench.isChanged()); // put back
    bench.change(9, 50);
    CHECK(bench.isChanged());
    bench.approve(u"2026-05"_qs);
    CHECK_FALSE(bench.isChanged()); // approved as it is now
}

TEST_CASE("a printed plan is gathered with its units, its approval and what came after",
          "[workspace][annualplan]")
{
    PlanBench bench;
    bench.approve(u"2026-04"_qs);
    bench.change(12);
    const auto input =
        workspace::annualPlanReportInput(bench.file(), bench.plan, nullptr, QDate(2026, 11, 23), u"1.0"_qs);
    REQUIRE(input.has_value());
    CHECK(input->plan == *bench.audits().find(bench.plan));
    CHECK(input->units.size() == 1);
    CHECK(input->approvedBy == u"Wang Min"_qs);
    CHECK(input->changedOn.isValid());
    CHECK_FALSE(workspace::annualPlanReportInput(bench.file(), {}, nullptr, {}, {}).has_value());
}
