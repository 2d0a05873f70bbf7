#include "audit/annual_plan.h"
#include "audit/risk.h"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

#include <set>

using namespace sextant;
using namespace sextant::audit;

namespace {

AuditableUnit unitOf(uint number, int impact, int likelihood, int confidence = 0, QDate lastAudited = {})
{
    AuditableUnit unit;
    unit.id = {QUuid(number, 5, 0x7006, 0x87, 8, 9, 10, 11, 12, 13, 14)};
    unit.impact = impact;
    unit.likelihood = likelihood;
    unit.controlConfidence = confidence;
    unit.lastAudited = lastAudited;
    return unit;
}

RiskFactors factorsOf(std::initializer_list<std::pair<RiskFactor, int>> given)
{
    RiskFactors factors{};
    for (const auto& [factor, number] : given)
        factors[static_cast<size_t>(factor)] = number;
    return factors;
}

std::vector<AuditableUnit> anyUnits()
{
    std::vector<AuditableUnit> units;
    for (uint i = static_cast<uint>(*rc::gen::inRange(0, 12)); i > 0; --i) {
        units.push_back(unitOf(i, *rc::gen::inRange(1, 6), *rc::gen::inRange(1, 6), *rc::gen::inRange(0, 5)));
        if (*rc::gen::arbitrary<bool>())
            units.back().lastAudited = QDate(*rc::gen::inRange(2020, 2027), 6, 30);
        units.back().active = *rc::gen::inRange(0, 5) > 0;
    }
    return units;
}

const PlanLine* lineOf(const std::vector<PlanLine>& lines, const AuditableUnit& unit)
{
    for (const PlanLine& line : lines)
        if (line.unit == unit.id)
            return &line;
    return nullptr;
}

} // namespace

TEST_CASE("the manual's example of risk is reproduced", "[audit]")
{
    // Cash in Nairobi: 4 × 4 = 16, known but untested controls × 0.7 = 11.2: medium; likelihood 5: 14, high.
    const UnitRisk before = riskOf(unitOf(1, 4, 4, 2));
    CHECK(before.inherent == 16);
    CHECK(before.residual == Decimal::parse(QStringLiteral("11.2")));
    CHECK(before.level == RiskLevel::Medium);
    CHECK(before.cycleYears == 2);
    const UnitRisk after = riskOf(unitOf(1, 4, 5, 2));
    CHECK(after.residual == Decimal::fromInt(14));
    CHECK(after.level == RiskLevel::High);
    CHECK(after.cycleYears == 1);
}

TEST_CASE("bands of residual risk begin at 12 and at 6", "[audit]")
{
    CHECK(riskOf(unitOf(1, 3, 4)).level == RiskLevel::High);
    CHECK(riskOf(unitOf(1, 2, 3)).level == RiskLevel::Medium);
    CHECK(riskOf(unitOf(1, 5, 1)).level == RiskLevel::Low);
    CHECK(riskOf(unitOf(1, 5, 1)).cycleYears == 3);
    CHECK(riskOf(unitOf(1, 5, 5, 4)).residual == Decimal::fromInt(10));
}

TEST_CASE("impact and likelihood are proposed from the factors, each from its own", "[audit]")
{
    CHECK(proposedImpact({}) == 1);
    CHECK(proposedLikelihood({}) == 1);
    const RiskFactors most = factorsOf({{RiskFactor::Money, 3},
                                        {RiskFactor::OverseasShare, 3},
                                        {RiskFactor::SubGrants, 3},
                                        {RiskFactor::SafeguardingExposure, 3}});
    CHECK(proposedImpact(most) == 5);
    CHECK(proposedLikelihood(most) == 1);
    // One grave factor counts whatever the others are.
    CHECK(proposedImpact(factorsOf({{RiskFactor::SafeguardingExposure, 3}})) == 4);
    CHECK(proposedLikelihood(factorsOf({{RiskFactor::FraudAlerts, 3}})) == 3);
    AuditableUnit unit = unitOf(1, 2, 2);
    unit.impact.reset();
    unit.likelihood.reset();
    unit.factors = most;
    CHECK(riskOf(unit).inherent == 5);
    unit.impact = 2;
    CHECK(riskOf(unit).inherent == 2);
}

TEST_CASE("a greater factor never makes a unit less risky, and all stay within their scale", "[audit]")
{
    rc::prop("monotone", [] {
        RiskFactors factors{};
        for (int& factor : factors)
            factor = *rc::gen::inRange(0, kGreatestFactor + 1);
        RiskFactors more = factors;
        int& one = more[static_cast<size_t>(*rc::gen::inRange(0, kRiskFactorCount))];
        one = *rc::gen::inRange(one, kGreatestFactor + 1);
        for (const auto& proposed : {proposedImpact, proposedLikelihood}) {
            RC_ASSERT(proposed(more) >= proposed(factors));
            RC_ASSERT(proposed(factors) >= 1);
            RC_ASSERT(proposed(more) <= kGreatestWeight);
        }
    });
}

TEST_CASE("the time since the last audit is a factor of its own", "[audit]")
{
    const QDate today(2026, 11, 23);
    CHECK(timeSinceAuditFactor({}, today) == 3);
    CHECK(timeSinceAuditFactor(today.addYears(-1), today) == 0);
    CHECK(timeSinceAuditFactor(today.addYears(-1).addDays(-1), today) == 1);
    CHECK(timeSinceAuditFactor(today.addYears(-2).addDays(-1), today) == 2);
    CHECK(timeSinceAuditFactor(today.addYears(-30), today) == 3);
}

TEST_CASE("a unit is due by its cycle, and at once when never audited", "[audit]")
{
    CHECK(riskOf(unitOf(1, 5, 5)).isDueIn(2026));
    const UnitRisk medium = riskOf(unitOf(1, 2, 3, 0, QDate(2025, 1, 15)));
    CHECK(medium.dueYear == 2027);
    CHECK_FALSE(medium.isDueIn(2026));
    CHECK(medium.isDueIn(2027));
}

TEST_CASE("units are ranked by residual, then inherent risk, then the longest not audited", "[audit]")
{
    AuditableUnit gone = unitOf(9, 5, 5);
    gone.active = false;
    const std::vector units{unitOf(1, 2, 2), unitOf(2, 5, 4), unitOf(3, 2, 2, 0, QDate(2024, 1, 1)),
                            unitOf(4, 5, 2, 4), // 10 × 0.4 = 4, as 2 × 2
                            gone};
    const auto ranked = rankedRisks(units);
    REQUIRE(ranked.size() == 4);
    CHECK(ranked[0].unit == units[1].id);
    CHECK(ranked[1].unit == units[3].id);
    CHECK(ranked[2].unit == units[0].id);
    CHECK(ranked[3].unit == units[2].id);
    CHECK(ranked[3].rank == 4);
}

TEST_CASE("a plan takes what is due by rank while days last, and says what it leaves out", "[audit]")
{
    const std::vector units{unitOf(1, 5, 5), unitOf(2, 4, 4), unitOf(3, 3, 3), unitOf(4, 1, 1),
                            unitOf(5, 1, 1, 0, QDate(2026, 3, 1))};
    const QHash<AuditableUnitId, int> days{{units[1].id, 30}};
    AnnualPlan plan;
    plan.days = {40, 10};
    plan.lines = proposedLines(units, 2027, plan.days, days, 9);
    REQUIRE(plan.lines.size() == 5);
    CHECK(plan.lines[0] == PlanLine{units[0].id, 9, 1, PlanChoice::Chosen, {}});
    CHECK(plan.lines[1] == PlanLine{units[1].id, 30, 0, PlanChoice::NoDays, {}});
    CHECK(plan.lines[2] == PlanLine{units[2].id, 9, 3, PlanChoice::Chosen, {}});
    CHECK(plan.lines[3] == PlanLine{units[3].id, 9, 4, PlanChoice::Chosen, {}});
    CHECK(plan.lines[4].choice == PlanChoice::NotDue);
    CHECK(sumsOf(plan) == PlanSums{3, 27, 3, 1, {9, 0, 9, 9}});
}

TEST_CASE("a proposed plan never spends more than there is, and has each active unit once", "[audit]")
{
    rc::prop("fits", [] {
        const auto units = anyUnits();
        AnnualPlan plan;
        plan.days = {*rc::gen::inRange(0, 80), *rc::gen::inRange(0, 30)};
        const int usual = *rc::gen::inRange(0, 15);
        plan.lines = proposedLines(units, 2027, plan.days, {}, usual);
        const PlanSums sums = sumsOf(plan);
        RC_ASSERT(sums.chosenDays <= std::max(0, plan.days.available - plan.days.reserve));
        std::set<AuditableUnitId> seen;
        for (const AuditableUnit& unit : units) {
            const PlanLine* line = lineOf(plan.lines, unit);
            RC_ASSERT((line != nullptr) == unit.active);
            if (line == nullptr)
                continue;
            RC_ASSERT(seen.insert(line->unit).second);
            RC_ASSERT((line->choice == PlanChoice::NotDue) == !riskOf(unit).isDueIn(2027));
            RC_ASSERT((line->quarter > 0) == (line->choice == PlanChoice::Chosen));
        }
        RC_ASSERT(seen.size() == plan.lines.size());
        // All take the same time: what is left out for want of days ranks below all that is chosen.
        bool isFull = false;
        for (const PlanLine& line : plan.lines) {
            isFull = isFull || line.choice == PlanChoice::NoDays;
            RC_ASSERT(!(isFull && line.choice == PlanChoice::Chosen));
        }
    });
}
