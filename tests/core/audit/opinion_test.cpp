#include "audit/opinion.h"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

using namespace sextant;
using namespace sextant::audit;

namespace {

constexpr Weighing kHigh{3, 3};
constexpr Weighing kMedium{2, 2};
constexpr Weighing kLow{1, 1};

std::vector<Finding> findingsOf(std::initializer_list<Weighing> weighings)
{
    std::vector<Finding> findings;
    for (const Weighing& weighing : weighings) {
        Finding finding;
        finding.weighing = weighing;
        findings.push_back(finding);
    }
    return findings;
}

const std::vector<framework::ItemId> kGate{{QStringLiteral("15.1")}};

} // namespace

TEST_CASE("the opinion follows the findings by a fixed rule", "[audit]")
{
    const auto basis = [](std::initializer_list<Weighing> weighings) {
        return opinionOf(findingsOf(weighings), {}, {});
    };
    CHECK(basis({}).effective() == Opinion::Satisfactory);
    CHECK(basis({}).rule == OpinionRule::NoFindings);
    CHECK(basis({kLow}).effective() == Opinion::SomeImprovement);
    CHECK(basis({kMedium, kMedium, kMedium, kLow}).effective() == Opinion::SomeImprovement);
    CHECK(basis({kHigh, kLow}).effective() == Opinion::MajorImprovement);
    CHECK(basis({kHigh, kHigh}).rule == OpinionRule::AnyHigh);
    CHECK(basis({kHigh, kHigh, kHigh}).effective() == Opinion::Unsatisfactory);
    CHECK(basis({kHigh, kHigh, kHigh}).rule == OpinionRule::ThreeHigh);
}

TEST_CASE("a failed gate makes the opinion unsatisfactory whatever the findings, and is named", "[audit]")
{
    const OpinionBasis basis = opinionOf({}, kGate, {});
    CHECK(basis.effective() == Opinion::Unsatisfactory);
    CHECK(basis.rule == OpinionRule::FailedGate);
    CHECK(basis.failedGates == kGate);
}

TEST_CASE("a finding that is not weighed yet keeps the opinion from being satisfactory", "[audit]")
{
    const OpinionBasis basis = opinionOf(findingsOf({Weighing{}}), {}, {});
    CHECK(basis.effective() == Opinion::SomeImprovement);
    CHECK(basis.ungraded == 1);
}

TEST_CASE("nothing is called satisfactory before all checks were seen and the failed ones written up",
          "[audit]")
{
    FieldworkProgress progress;
    progress.checks = 3;
    progress.satisfactory = 3;
    const OpinionBasis clean = opinionOf({}, {}, {});
    CHECK_FALSE(isPremature(clean, progress));
    CHECK(isPremature(clean, {})); // there is nothing to look at yet
    progress.open = 1;
    CHECK(isPremature(clean, progress));
    progress.open = 0;
    progress.notSatisfactory = 1;
    CHECK(isPremature(clean, progress));
    CHECK_FALSE(isPremature(opinionOf(findingsOf({kMedium}), {}, {}), progress));
    CHECK_FALSE(isPremature(opinionOf({}, {}, OpinionOverride{}), progress));
}

TEST_CASE("a departure is what the report says, and keeps what the rule gave", "[audit]")
{
    const OpinionOverride milder{
        Opinion::SomeImprovement, QStringLiteral("closed before the report"), {}, {}};
    const OpinionBasis basis = opinionOf(findingsOf({kHigh}), {}, milder);
    CHECK(basis.effective() == Opinion::SomeImprovement);
    CHECK(basis.byRule == Opinion::MajorImprovement);
    CHECK(basis.stepsFromRule() == -1);
    CHECK(basis.departure == milder);
}

TEST_CASE("another finding, a graver one or a failed gate never makes the opinion better", "[audit]")
{
    rc::prop("monotone", [] {
        std::vector<Finding> findings;
        for (int i = *rc::gen::inRange(0, 6); i > 0; --i) {
            findings.emplace_back();
            findings.back().weighing = {*rc::gen::inRange(0, 4), *rc::gen::inRange(0, 4)};
        }
        const Opinion before = opinionOf(findings, {}, {}).effective();
        std::vector<Finding> more = findings;
        more.emplace_back();
        more.back().weighing = {*rc::gen::inRange(0, 4), *rc::gen::inRange(0, 4)};
        RC_ASSERT(opinionOf(more, {}, {}).effective() >= before);
        RC_ASSERT(opinionOf(findings, kGate, {}).effective() >= before);
        const OpinionBasis basis = opinionOf(findings, {}, {});
        RC_ASSERT(basis.high + basis.medium + basis.low + basis.ungraded ==
                  static_cast<int>(findings.size()));
    });
}
