#include "report/comparison_report.h"

#include "report/chart_specs.h"
#include "report/comparison_tables.h"
#include "support/report_sample.h"

#include <catch2/catch.hpp>

using namespace sextant;
using namespace sextant::report;
using sextant::testing::Answered;

namespace {

comparison::Side sideOf(const ReadinessReportInput& input, const QString& title, QDate on)
{
    comparison::Side side;
    side.organisation = input.organisation.id;
    side.organisationName = input.organisation.name;
    side.demo = input.organisation.demo;
    side.title = title;
    side.on = on;
    side.framework = input.framework;
    side.card = input.card;
    side.answers = input.answers;
    return side;
}

/// 2023 and 2025 of the design's organisation; 2025 with nine open questions.
ComparisonReportInput overTime()
{
    const ReadinessReportInput sample = testing::readinessSample(Answered::Some, Language::English);
    comparison::Side last = sideOf(sample, u"2023 self-rating"_qs, QDate(2023, 11, 6));
    last.card = sample.last->card;
    return {
        {last, sideOf(sample, u"2025 self-rating"_qs, QDate(2025, 3, 28))}, QDate(2026, 11, 23), u"0.1"_qs};
}

/// Eight organisations, all of whose names are long.
ComparisonReportInput eight()
{
    ComparisonReportInput input = overTime();
    const comparison::Side one = input.sides.back();
    input.sides.clear();
    for (int i = 0; i < 8; ++i) {
        comparison::Side side = one;
        side.organisation = organisation::OrganisationId{QUuid::createUuidV5(QUuid(), QString::number(i))};
        side.organisationName = {QStringLiteral("Foundation number %1 for <b>health</b>").arg(i),
                                 QStringLiteral("第%1健康基金会").arg(i)};
        input.sides.push_back(side);
    }
    return input;
}

const Table* tableAfter(const ReadinessReport& report, const QString& heading)
{
    bool isNext = false;
    for (const Block& block : report.blocks) {
        if (const auto* found = std::get_if<Heading>(&block))
            isNext = found->text.startsWith(heading);
        if (const auto* table = std::get_if<Table>(&block); table != nullptr && isNext)
            return table;
    }
    return nullptr;
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

TEST_CASE("the first thing a comparison says is how far it may go", "[report][comparison]")
{
    const ReadinessReport report = comparisonReport(overTime(), Language::English);
    REQUIRE(report.blocks.size() > 3);
    const auto* message = std::get_if<Message>(&report.blocks[2]);
    REQUIRE(message != nullptr);
    CHECK(message->title.startsWith(u"Comparable"));
    const QString text = plainText(report);
    INFO(text.toStdString());
    CHECK(text.contains(u"2023 self-rating"));
    CHECK(text.contains(u"range that it can still take"));
    CHECK_FALSE(text.contains(u"mean is worked out"));
}

TEST_CASE("open figures stay ranges in table and charts", "[report][comparison]")
{
    const ReadinessReport report = comparisonReport(overTime(), Language::English);
    const Table* figures = tableAfter(report, u"Figures by section"_qs);
    REQUIRE(figures != nullptr);
    CHECK(figures->rows[8].cells[0].text.plain() == u"I");
    CHECK(figures->rows[8].cells[3].text.plain() == u"1.67 (1.25\u20132.25)");
    const auto* lines = chartOf<DumbbellSpec>(report);
    REQUIRE(lines != nullptr);
    CHECK(lines->profiles[1].points[8].open);
    CHECK(lines->profiles[1].points[8].low == Approx(1.25 / 4));
    CHECK_FALSE(lines->profiles[0].points[8].open);
    const auto* radar = chartOf<OverlayRadarSpec>(report);
    REQUIRE(radar != nullptr);
    CHECK(radar->axes.size() == 10);
    CHECK(radar->profiles.size() == 2);
}

TEST_CASE("changes are told by size with what is certain about them", "[report][comparison]")
{
    const ReadinessReport report = comparisonReport(overTime(), Language::English);
    const Table* moves = tableAfter(report, u"Largest changes"_qs);
    REQUIRE(moves != nullptr);
    REQUIRE(moves->rows.size() > 4);
    CHECK(moves->rows[0].group);
    double last = 100;
    bool anyOpen = false;
    for (size_t i = 1; !moves->rows[i].group; ++i) {
        const QString difference = moves->rows[i].cells[4].text.plain();
        CHECK((difference.startsWith(u'+') || difference.startsWith(u'\u2212')));
        const double size = QString(difference).mid(1).toDouble();
        CHECK(size <= last + 0.005);
        last = size;
        anyOpen = anyOpen || moves->rows[i].cells[6].text.plain() == u"may still turn";
    }
    CHECK(anyOpen);
}

TEST_CASE("what is answered in one and open in the other is listed once", "[report][comparison]")
{
    const ReadinessReport report = comparisonReport(overTime(), Language::English);
    const Table* answering = tableAfter(report, u"Answered in one"_qs);
    REQUIRE(answering != nullptr);
    CHECK(answering->rows.size() == 9);
    for (const Row& row : answering->rows) {
        REQUIRE(row.cells[2].mark.has_value());
        CHECK(row.cells[2].mark->kind != LevelMark::Kind::Unanswered);
        REQUIRE(row.cells[3].mark.has_value());
        CHECK(row.cells[3].mark->kind == LevelMark::Kind::Unanswered);
    }
}

TEST_CASE("eight organisations are spread, never averaged, and numbered alike everywhere",
          "[report][comparison]")
{
    const ReadinessReport report = comparisonReport(eight(), Language::English);
    const QString text = plainText(report);
    CHECK(text.contains(u"No mean is worked out"));
    CHECK(text.contains(u"Nothing that can be compared has moved."));
    const auto* radar = chartOf<OverlayRadarSpec>(report);
    REQUIRE(radar != nullptr);
    REQUIRE(radar->profiles.size() == 8);
    CHECK(radar->profiles[7].number == 8);
    CHECK(radar->profiles[7].name.startsWith(u"Foundation number 7"));
    const Table* figures = tableAfter(report, u"Figures by section"_qs);
    REQUIRE(figures != nullptr);
    double shares = 0;
    for (const Column& column : figures->columns)
        shares += column.share;
    CHECK(shares < 145); // the section keeps room on 170 mm
    CHECK(figures->columns[9].head == u"8");
}

TEST_CASE("every word of a comparison is there in Chinese", "[report][comparison]")
{
    const QString text = plainText(comparisonReport(overTime(), Language::Chinese));
    for (const QString& part : {u"评估对比"_qs, u"可比"_qs, u"各领域得分表"_qs, u"变化最大的"_qs,
                                u"有的已答、有的未答"_qs, u"仍可能改变"_qs, u"门槛"_qs})
        CHECK(text.contains(part));
    for (const QString& part : {u"Comparable"_qs, u"Largest"_qs, u"Answered"_qs, u"Spread"_qs, u"Gates"_qs})
        CHECK_FALSE(text.contains(part));
}

TEST_CASE("other frameworks stand apart with their own figures", "[report][comparison]")
{
    ComparisonReportInput input = overTime();
    input.sides.push_back(
        sideOf(testing::riskSample(framework::Aggregate::Mean), u"Risk"_qs, QDate(2026, 1, 1)));
    const ReadinessReport report = comparisonReport(input, Language::English);
    const QString text = plainText(report);
    CHECK(text.contains(u"Not comparable: different frameworks"));
    int radars = 0;
    for (const Block& block : report.blocks)
        if (const auto* chart = std::get_if<Chart>(&block))
            if (const auto* radar = std::get_if<OverlayRadarSpec>(&chart->spec)) {
                ++radars;
                for (const Profile& profile : radar->profiles)
                    CHECK(profile.name != u"Risk");
            }
    CHECK(radars == 1);
}

TEST_CASE("rows of a comparison's tables know what they stand for", "[report][comparison]")
{
    const ComparisonReportInput input = overTime();
    const auto result = comparison::compare(input.sides);
    const ComparedGroup compared(result.groups.front(), input.sides, Language::English);
    std::vector<ComparisonTable> tables = comparisonTables(compared);
    tables.push_back(itemsTable(compared));
    CHECK(tables.size() >= 4);
    for (const ComparisonTable& one : tables) {
        INFO(one.heading.toStdString());
        REQUIRE(one.sections.size() == one.table.rows.size());
        REQUIRE(one.items.size() == one.table.rows.size());
        REQUIRE(one.sides.size() == one.table.rows.size());
        for (const Row& row : one.table.rows)
            CHECK((row.group || row.cells.size() == one.table.columns.size()));
    }
}

TEST_CASE("nothing and one alone are told without figures beside them", "[report][comparison]")
{
    CHECK(plainText(comparisonReport({{}, QDate(2026, 11, 23), u"0.1"_qs}, Language::English))
              .contains(u"Nothing to compare"));
    ComparisonReportInput input = overTime();
    input.sides.resize(1);
    const ReadinessReport report = comparisonReport(input, Language::English);
    CHECK(plainText(report).contains(u"at least two assessments"));
    CHECK(chartOf<DumbbellSpec>(report) == nullptr);
}

TEST_CASE("the levels of a section add up to its questions", "[report][comparison]")
{
    const ReadinessReportInput sample = testing::readinessSample(Answered::Some, Language::English);
    const DistributionSpec spec = distributionSpec(figuresOf(sample), Language::English);
    REQUIRE(spec.bars.size() == 11);
    REQUIRE(spec.levels.size() == 7);
    for (size_t i = 0; i + 1 < spec.bars.size(); ++i) {
        int all = 0;
        for (const int count : spec.bars[i + 1].counts)
            all += count;
        const auto& nodes = sample.framework->index.nodes();
        size_t node = 0;
        for (size_t seen = 0; node < nodes.size(); ++node)
            if (nodes[node].depth == 0 && seen++ == i)
                break;
        CHECK(all == sample.card.nodes[node].visible());
    }
    const ReadinessReportInput risk = testing::riskSample(framework::Aggregate::Mean);
    CHECK(distributionSpec(figuresOf(risk), Language::English).levels.empty());
}

TEST_CASE("parts of a comparison can be left out", "[report][comparison]")
{
    Choices choices;
    choices.kind = ReportKind::Comparison;
    choices.leftOut = {u"charts"_qs, u"items"_qs};
    const ReadinessReport report = comparisonReport(overTime(), Language::English, choices);
    CHECK(chartOf<OverlayRadarSpec>(report) == nullptr);
    CHECK(tableAfter(report, u"Figures by section"_qs) != nullptr);
    CHECK_FALSE(plainText(report).contains(u"Every question"));
    choices.detail = Detail::Summary;
    CHECK(tableAfter(comparisonReport(overTime(), Language::English, choices), u"Answered in one"_qs) ==
          nullptr);
    REQUIRE(partsOf(ReportKind::Comparison).size() == 6);
}
