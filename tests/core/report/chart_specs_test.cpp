#include "report/chart_specs.h"

#include "report/scale.h"
#include "support/report_sample.h"

#include <catch2/catch.hpp>

using namespace sextant;
using namespace sextant::report;
using sextant::testing::Answered;

TEST_CASE("the profile places each domain by its share of the scale", "[report]")
{
    const ReadinessReportInput input = sextant::testing::readinessSample(Answered::Some, Language::English);
    const RadarSpec spec = radarSpec(figuresOf(input), Language::English);
    REQUIRE(spec.axes.size() == 10);
    CHECK(spec.rings.size() == 4);
    CHECK(spec.rings[3].number == QStringLiteral("4"));
    CHECK(spec.axes[0].valueText == QStringLiteral("2.67"));
    CHECK(*spec.axes[0].now == Approx(16.0 / 6 / 4).margin(1e-9));
    CHECK_FALSE(spec.axes[0].open);
    CHECK(spec.axes[8].open);
    CHECK(*spec.axes[8].last == Approx(9.0 / 8 / 4).margin(1e-9));
}

TEST_CASE("bars hold what is certain and what is open", "[report]")
{
    const ReadinessReportInput input = sextant::testing::readinessSample(Answered::Some, Language::Chinese);
    const DomainBarsSpec spec = domainBarsSpec(figuresOf(input), Language::Chinese);
    REQUIRE(spec.bars.size() == 10);
    const DomainBar& safeguarding = spec.bars[8];
    CHECK(safeguarding.open);
    CHECK(safeguarding.low == Approx(10.0 / 8 / 4).margin(1e-9));
    CHECK(safeguarding.high == Approx(18.0 / 8 / 4).margin(1e-9));
    CHECK(safeguarding.answered == 4);
    CHECK(safeguarding.total == 6);
    CHECK_FALSE(spec.bars[0].open);
}

TEST_CASE("levels carry the gate and its state", "[report]")
{
    const ReadinessReportInput input = sextant::testing::readinessSample(Answered::All, Language::English);
    const LevelsSpec spec = levelsSpec(figuresOf(input), 8, Language::English);
    REQUIRE(spec.bars.size() == 6);
    CHECK(spec.bars[0].gate == Approx(0.5));
    CHECK(spec.bars[0].gateState == scoring::GateState::Failed);
    CHECK(spec.bars[4].gateState == scoring::GateState::Passed);
    CHECK_FALSE(spec.bars[1].gate.has_value());
    CHECK(spec.gateFailed == QStringLiteral("gate, failed"));
    CHECK(spec.gateOpen.isEmpty());
}

TEST_CASE("the colour of a level follows what is better", "[report]")
{
    const ReadinessReportInput risk = sextant::testing::riskSample(framework::Aggregate::Mean);
    const auto& index = risk.framework->index;
    CHECK(markOfPoints(index, 0, Decimal::fromInt(1)).step == 4);
    CHECK(markOfPoints(index, 0, Decimal::fromInt(4)).step == 0);
    const ReadinessReportInput readiness =
        sextant::testing::readinessSample(Answered::All, Language::English);
    for (int level = 0; level <= 4; ++level)
        CHECK(markOfPoints(readiness.framework->index, 0, Decimal::fromInt(level)).step == level);
}

TEST_CASE("sums are placed by their share of what is attainable", "[report]")
{
    const ReadinessReportInput input = sextant::testing::riskSample(framework::Aggregate::Sum);
    const ArcSpec spec = arcSpec(figuresOf(input), Language::English);
    REQUIRE(spec.value.has_value());
    CHECK(*spec.value >= 0.0);
    CHECK(*spec.value <= 1.0);
    CHECK(spec.marks[1].number.isEmpty());
    // Sums of 11 to 14 out of 5 to 20: four answers and one that can bring 1 to 4.
    CHECK(spec.open);
    CHECK(spec.low == Approx(6.0 / 15));
    CHECK(spec.high == Approx(9.0 / 15));
}

TEST_CASE("an arc without answers has no value", "[report]")
{
    const ReadinessReportInput input = sextant::testing::readinessSample(Answered::None, Language::English);
    CHECK_FALSE(arcSpec(figuresOf(input), Language::English).value.has_value());
}
