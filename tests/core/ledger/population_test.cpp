#include "ledger/population.h"

#include "ledger/text_table.h"

#include <catch2/catch.hpp>

using namespace sextant;
using namespace sextant::ledger;

namespace {

Table csv(const QByteArray& bytes)
{
    return tableFromCsv(bytes, u"a.csv"_qs).value();
}

} // namespace

TEST_CASE("the columns that name items and hold amounts are found", "[ledger]")
{
    const ColumnChoice chinese = guessedColumns(csv("日期,凭证号,摘要,金额\n2024-07-03,V1,水费,1\n"));
    CHECK(chinese.id == 1);
    CHECK(chinese.amount == 3);
    const ColumnChoice english = guessedColumns(csv("Voucher No,Text,Amount\nV1,a,1\n"));
    CHECK(english.id == 0);
    CHECK(english.amount == 2);
    CHECK(guessedColumns(csv("V1,5,text\nV2,6,more\n")).amount == 1);
    CHECK_FALSE(guessedColumns(csv("No,Text\nV1,a\n")).amount.has_value());
}

TEST_CASE("rows become items, and totals are left out", "[ledger]")
{
    const Table table = csv("No,Amount\nV1,1.5\nV2,-3\n本月合计,-1.5\nV1,2\n");
    const PopulationReading reading = readPopulation(table, {.id = 0, .amount = 1}, u"a.csv"_qs);
    CHECK(reading.problems.empty());
    CHECK(reading.population.size() == 3);
    CHECK(reading.population.rows == std::vector<int>{0, 1, 3});
    CHECK(reading.population.totalRows == std::vector<int>{2});
    CHECK(reading.population.repeated == std::vector<int>{3});
    CHECK(reading.population.total == Decimal{5'000});
    CHECK(reading.population.amounts.size() == 3);
    CHECK(readPopulation(table, {.id = 0, .amount = {}}, u"a.csv"_qs).population.amounts.empty());
}

TEST_CASE("each row that cannot be used is told with its row and column", "[ledger]")
{
    const PopulationReading reading = readPopulation(
        csv("No,Amount\nV1,many\n,5\nV3,\nV4,90000000000000\nV5,1\n"), {.id = 0, .amount = 1}, u"a.csv"_qs);
    REQUIRE(reading.problemCount == 4);
    const auto part = [&](size_t at, const QString& name) { return reading.problems[at].args.value(name); };
    CHECK(part(0, u"reason"_qs) == u"amountUnreadable"_qs);
    CHECK(part(0, u"row"_qs) == 2);
    CHECK(part(0, u"column"_qs) == u"Amount"_qs);
    CHECK(part(0, u"value"_qs) == u"many"_qs);
    CHECK(part(1, u"reason"_qs) == u"idMissing"_qs);
    CHECK(part(1, u"column"_qs) == u"No"_qs);
    CHECK(part(2, u"reason"_qs) == u"amountMissing"_qs);
    CHECK(part(2, u"row"_qs) == 4);
    CHECK(part(3, u"reason"_qs) == u"amountTooLarge"_qs);
}

TEST_CASE("of very many problems the first thousand are told, and all are counted", "[ledger]")
{
    const PopulationReading reading = readPopulation(csv("No,Amount\n" + QByteArray("V,x\n").repeated(5000)),
                                                     {.id = 0, .amount = 1}, u"a.csv"_qs);
    CHECK(reading.problems.size() == 1000);
    CHECK(reading.problemCount == 5000);
}

TEST_CASE("a ledger of totals only has no items", "[ledger]")
{
    const PopulationReading reading =
        readPopulation(csv("No,Amount\n合计,5\n"), {.id = 0, .amount = 1}, u"a.csv"_qs);
    REQUIRE(reading.problemCount == 1);
    CHECK(reading.problems.front().args.value(u"reason"_qs) == u"empty"_qs);
}
