#include "improvement/costs.h"

#include "improvement/action_words.h"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

using namespace sextant;
using namespace sextant::improvement;

namespace {

Action costing(int amount, FundingSource source, const QString& currency = u"CNY"_qs)
{
    Action action;
    action.cost = Money{Decimal::fromInt(amount), currency};
    action.funding.source = source;
    return action;
}

} // namespace

TEST_CASE("costs are summed by currency and funding, and what states none is counted", "[improvement]")
{
    const std::vector<Action> plan{
        costing(300, FundingSource::Donor, u"USD"_qs), costing(1000, FundingSource::ToBeFound),
        costing(200, FundingSource::OwnFunds), Action{}, costing(50, FundingSource::OwnFunds)};
    const Costs costs = costsOf(plan);
    REQUIRE(costs.sums.size() == 3);
    CHECK(costs.sums[0] == CostSum{u"CNY"_qs, FundingSource::OwnFunds, Decimal::fromInt(250), 2});
    CHECK(costs.sums[1] == CostSum{u"CNY"_qs, FundingSource::ToBeFound, Decimal::fromInt(1000), 1});
    CHECK(costs.sums[2] == CostSum{u"USD"_qs, FundingSource::Donor, Decimal::fromInt(300), 1});
    CHECK(costs.withoutCost == 1);
    CHECK(costsOf({}) == Costs{});
}

TEST_CASE("no action is lost or counted twice in the sums, and their order does not matter", "[improvement]")
{
    rc::prop("sums", [] {
        std::vector<Action> plan;
        const int count = *rc::gen::inRange(0, 12);
        Decimal total;
        for (int i = 0; i < count; ++i) {
            Action action = costing(*rc::gen::inRange(0, 1000),
                                    static_cast<FundingSource>(*rc::gen::inRange(0, kFundingCount)),
                                    *rc::gen::element(u"CNY"_qs, u"USD"_qs));
            if (*rc::gen::arbitrary<bool>())
                action.cost.reset();
            else
                total = total + action.cost->amount;
            plan.push_back(action);
        }
        const Costs costs = costsOf(plan);
        Decimal summed;
        int actions = costs.withoutCost;
        for (const CostSum& sum : costs.sums) {
            summed = summed + sum.amount;
            actions += sum.actions;
        }
        RC_ASSERT(summed == total);
        RC_ASSERT(actions == count);
        std::reverse(plan.begin(), plan.end());
        RC_ASSERT(costsOf(plan) == costs);
    });
}
