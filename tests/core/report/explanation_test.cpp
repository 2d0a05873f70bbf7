#include "report/readiness_report.h"
#include "scoring/explain.h"

#include "support/report_sample.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace sextant;
using namespace sextant::report;
using sextant::testing::Answered;

namespace {

Choices full()
{
    Choices choices;
    choices.detail = Detail::Full;
    return choices;
}

Choices onlyExplanations()
{
    Choices choices = full();
    choices.leftOut = {QStringLiteral("annex"),    QStringLiteral("cover"),  QStringLiteral("domains"),
                       QStringLiteral("evidence"), QStringLiteral("method"), QStringLiteral("summary")};
    return choices;
}

/// The rows of every table of the annex that ends in a sum.
std::vector<const Table*> sumsOf(const ReadinessReport& report)
{
    std::vector<const Table*> tables;
    for (const Block& block : report.blocks)
        if (const auto* table = std::get_if<Table>(&block); table != nullptr && table->columns.size() == 6)
            tables.push_back(table);
    return tables;
}

double number(const Cell& cell)
{
    const QString text = cell.text.plain();
    return text == QStringLiteral("–") ? 0 : text.toDouble();
}

} // namespace

TEST_CASE("the explanations are told in full only", "[report]")
{
    const auto input = sextant::testing::readinessSample(Answered::All, Language::English);
    const QString title = QStringLiteral("How each figure follows from the answers");
    CHECK_FALSE(plainText(readinessReport(input, Language::English)).contains(title));
    CHECK(plainText(readinessReport(input, Language::English, full())).contains(title));
    CHECK(plainText(readinessReport(input, Language::Chinese, full()))
              .contains(QStringLiteral("各项得分的计算依据")));
}

TEST_CASE("each explained figure adds up to what the score card says", "[report]")
{
    const auto answered = GENERATE(Answered::All, Answered::Some);
    const auto input = sextant::testing::readinessSample(answered, Language::English);
    const ReadinessReport report = readinessReport(input, Language::English, onlyExplanations());
    const std::vector<const Table*> tables = sumsOf(report);
    std::vector<const scoring::NodeScore*> figures{&input.card.overall};
    for (const scoring::NodeScore& node : input.card.nodes)
        if (node.visible() > 0)
            figures.push_back(&node);
    REQUIRE(tables.size() == figures.size());
    for (size_t i = 0; i < tables.size(); ++i) {
        CAPTURE(i);
        double products = 0;
        double weights = 0;
        const auto& rows = tables[i]->rows;
        REQUIRE(rows.size() > 1);
        for (size_t row = 0; row + 1 < rows.size(); ++row) {
            products += number(rows[row].cells[5]);
            weights += number(rows[row].cells[4]);
        }
        CHECK(number(rows.back().cells[5]) == Approx(products));
        CHECK(number(rows.back().cells[4]) == Approx(weights));
        if (figures[i]->score)
            CHECK(products / weights == Approx(*figures[i]->score));
    }
}

TEST_CASE("each indicator that is asked is explained once, beside its answer", "[report]")
{
    const auto input = sextant::testing::readinessSample(Answered::All, Language::English);
    const ReadinessReport report = readinessReport(input, Language::English, onlyExplanations());
    const auto& items = input.framework->index.items();
    for (size_t i = 0; i < items.size(); ++i) {
        if (input.card.items[i].state == scoring::ItemState::Hidden)
            continue;
        int rows = 0;
        for (const Table* table : sumsOf(report))
            for (const Row& row : table->rows)
                if (row.cells.front().text.plain() == items[i]->code) {
                    ++rows;
                    CHECK_FALSE(row.cells[2].text.plain().isEmpty());
                }
        CAPTURE(items[i]->code.toStdString());
        CHECK(rows == 1);
    }
}

TEST_CASE("a figure is explained by the rule of its framework", "[report]")
{
    for (const framework::Aggregate aggregate : {framework::Aggregate::Mean, framework::Aggregate::Sum}) {
        const auto input = sextant::testing::riskSample(aggregate);
        const QString text = plainText(readinessReport(input, Language::English, onlyExplanations()));
        CHECK(text.contains(QStringLiteral(
                  "The figure is the sum of the products divided by the sum of the weights.")) ==
              (aggregate == framework::Aggregate::Mean));
        CHECK(text.contains(QStringLiteral("shown as ")));
        CHECK(text.contains(QStringLiteral("can still bring it anywhere from")));
    }
}
