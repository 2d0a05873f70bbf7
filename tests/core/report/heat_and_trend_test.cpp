#include "report/chart_specs.h"
#include "report/readiness_report.h"
#include "report/scale.h"
#include "report/side_by_side.h"
#include "support/report_sample.h"

#include <catch2/catch.hpp>

#include <numeric>

using namespace sextant;
using namespace sextant::report;
using sextant::testing::Answered;

namespace {

/// The sample with an assessment a year earlier, as "last time" has it, and by \a edition.
ReadinessReportInput withPast(Language language, const QString& edition = {})
{
    ReadinessReportInput input = testing::readinessSample(Answered::All, language);
    REQUIRE(input.last.has_value());
    input.past = {{input.last->title, input.last->on, input.last->card, edition},
                  {input.assessment.title, input.assessment.asOf, input.card, {}}};
    return input;
}

template <typename Spec>
const Spec* chartOf(const ReadinessReport& report)
{
    for (const Block& block : report.blocks)
        if (const auto* chart = std::get_if<Chart>(&block))
            if (const auto* spec = std::get_if<Spec>(&chart->spec))
                return spec;
    return nullptr;
}

} // namespace

TEST_CASE("each row of the heat map adds up to the questions of its domain", "[report]")
{
    const auto answered = GENERATE(Answered::Some, Answered::All);
    const ReadinessReportInput input = testing::readinessSample(answered, Language::English);
    const HeatMapSpec spec = heatMapSpec(figuresOf(input), Language::English);
    REQUIRE(spec.rows.size() == 10);
    size_t row = 0;
    const auto& nodes = input.framework->index.nodes();
    for (size_t node = 0; node < nodes.size(); ++node) {
        if (nodes[node].depth > 0)
            continue;
        REQUIRE(spec.rows[row].counts.size() == spec.columns.size());
        CHECK(std::accumulate(spec.rows[row].counts.begin(), spec.rows[row].counts.end(), 0) ==
              input.card.nodes[node].visible());
        CHECK(spec.rows[row].code == nodes[node].section->code);
        ++row;
    }
    const bool open = std::ranges::any_of(spec.columns, [](const HeatColumn& column) {
        return column.mark.kind == LevelMark::Kind::Unanswered;
    });
    CHECK(open == (input.card.overall.unanswered > 0));
}

TEST_CASE("the trend has the overall figure and the weakest domain at each time", "[report]")
{
    const ReadinessReportInput input = withPast(Language::English);
    const Figures figures = figuresOf(input);
    const TrendSpec spec = trendSpec(figures, input.past, Language::English);
    REQUIRE(spec.times.size() == 2);
    REQUIRE(spec.lines.size() == 2);
    const Scale scale(figures.index);
    CHECK(spec.lines[0].at[0] == scale.positionOf(input.last->card.overall));
    CHECK(spec.lines[0].at[1] == scale.positionOf(input.card.overall));
    const auto weakest = static_cast<size_t>(weakestSection(figures));
    CHECK(spec.lines[1].at[1] == scale.positionOf(input.card.nodes[weakest]));
    for (size_t node = 0; node < figures.index.nodes().size(); ++node)
        if (figures.index.nodes()[node].depth == 0 && input.card.nodes[node].score)
            CHECK(*input.card.nodes[weakest].score <= *input.card.nodes[node].score);
    CHECK(spec.description.contains(spec.lines[0].valueText));
}

TEST_CASE("one assessment has no trend", "[report]")
{
    ReadinessReportInput input = withPast(Language::English);
    input.past.erase(input.past.begin());
    CHECK(trendSpec(figuresOf(input), input.past, Language::English).times.empty());
    CHECK(chartOf<TrendSpec>(readinessReport(input, Language::English)) == nullptr);
    CHECK(chartOf<HeatMapSpec>(readinessReport(input, Language::English)) != nullptr);
}

TEST_CASE("times of one year are told apart, and another edition bears an asterisk", "[report]")
{
    const ReadinessReportInput input = withPast(Language::Chinese, QStringLiteral("0.9"));
    std::vector<PastFigures> past = input.past;
    past[0].on = QDate(2026, 3, 1);
    past[1].on = QDate(2026, 11, 2);
    CHECK(timesOf(past) == std::vector<QString>{QStringLiteral("2026-03*"), QStringLiteral("2026-11")});
    past[1].on = QDate(2026, 3, 9);
    CHECK(timesOf(past)[1] == QStringLiteral("2026-03-09"));
    CHECK(trendSpec(figuresOf(input), past, Language::Chinese).description.contains(u"为其他版本"));
    const QString said = plainText(readinessReport(input, Language::Chinese));
    CHECK(said.contains(u"历次评估走势（*为其他版本）"));
}

TEST_CASE("both languages share one heat map and one trend", "[report]")
{
    const ReadinessReport both = sideBySide(readinessReport(withPast(Language::English), Language::English),
                                            readinessReport(withPast(Language::Chinese), Language::Chinese));
    const auto* heat = chartOf<HeatMapSpec>(both);
    const auto* trend = chartOf<TrendSpec>(both);
    REQUIRE(heat != nullptr);
    REQUIRE(trend != nullptr);
    CHECK(heat->columns[0].name.contains(u' '));
    CHECK(trend->lines[0].name == QStringLiteral("Overall 总体"));
    CHECK(std::ranges::count_if(both.blocks, [](const Block& block) {
              const auto* chart = std::get_if<Chart>(&block);
              return chart != nullptr && std::holds_alternative<HeatMapSpec>(chart->spec);
          }) == 1);
    const QString text = plainText(both);
    CHECK_FALSE(text.contains(u"edition exists"));
    CHECK_FALSE(text.contains(u"另有英文本"));
}

TEST_CASE("levels and trend can be left out of the readiness report", "[report]")
{
    Choices choices;
    choices.leftOut = {QStringLiteral("levels")};
    CHECK(chartOf<HeatMapSpec>(readinessReport(withPast(Language::English), Language::English, choices)) ==
          nullptr);
}
