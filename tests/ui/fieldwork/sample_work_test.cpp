#include "ui/fieldwork/sample_work.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QTemporaryDir>

using namespace sextant;
using audit::TestResult;

namespace {

audit::SampleRecord drawn(const QString& population, quint64 seed = 20250311)
{
    const auto source = ui::sourceFromText(population);
    REQUIRE(source.has_value());
    const auto record = ui::drawSample(*source, {}, seed);
    REQUIRE(record.has_value());
    return *record;
}

} // namespace

TEST_CASE("a typed range is a population, and its sample is as large as the tables say", "[ui][fieldwork]")
{
    const audit::SampleRecord record = drawn(u"1-200"_qs);
    CHECK(record.population.size == 200);
    CHECK(record.design.size == 51); // 95 %, 5 % of 200, none expected: hypergeometric
    CHECK(ui::itemsToTest(record).size() == 51);
    CHECK(record.selection.size() == 56); // with five spares
    CHECK_FALSE(record.population.total.has_value());
}

TEST_CASE("the same seed draws the same items, another seed others", "[ui][fieldwork]")
{
    const auto first = drawn(u"V0001-V0200"_qs);
    CHECK(drawn(u"V0001-V0200"_qs).selection == first.selection);
    CHECK(drawn(u"V0001-V0200"_qs, 7).selection != first.selection);
    CHECK(first.selection.front().reference.startsWith(u'V'));
}

TEST_CASE("a pasted list is read with its amounts, and the digest tells populations apart", "[ui][fieldwork]")
{
    QString list = u"Voucher\tAmount\n"_qs;
    for (int i = 1; i <= 80; ++i)
        list += u"P-%1\t%2.50\n"_qs.arg(i).arg(i);
    const auto source = ui::sourceFromText(list);
    REQUIRE(source.has_value());
    CHECK(source->population.size() == 80);
    REQUIRE(source->population.amounts.size() == 80);
    const auto other = ui::sourceFromText(list.replace(u"80.50"_qs, u"80.51"_qs));
    REQUIRE(other.has_value());
    CHECK(ui::populationDigest(*source) != ui::populationDigest(*other));
}

TEST_CASE("a file in GB18030 is a population too", "[ui][fieldwork]")
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"账.csv"_qs));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("\xc6\xbe\xd6\xa4\xba\xc5,\xbd\xf0\xb6\xee\n"); // 凭证号,金额
    for (int i = 1; i <= 100; ++i)
        file.write("J" + QByteArray::number(i) + "," + QByteArray::number(i * 10) + "\n");
    file.close();
    const auto source = ui::sourceFromFile(file.fileName(), {});
    REQUIRE(source.has_value());
    CHECK(source->population.size() == 100);
    CHECK(source->name == u"账.csv");
    CHECK(source->population.total == Decimal::fromInt(50500));
}

TEST_CASE("an item that cannot be tested is replaced by the next spare", "[ui][fieldwork]")
{
    audit::SampleRecord record = drawn(u"1-200"_qs);
    ui::setResult(record, 3, TestResult::Replaced);
    const std::vector<size_t> items = ui::itemsToTest(record);
    REQUIRE(items.size() == 52);
    CHECK(record.selection[items.back()].spare);
    ui::setResult(record, items.back(), TestResult::Replaced);
    CHECK(ui::itemsToTest(record).size() == 53);
}

TEST_CASE("a sample is evaluated once every item has a result", "[ui][fieldwork]")
{
    audit::SampleRecord record = drawn(u"1-200"_qs);
    for (const size_t item : ui::itemsToTest(record)) {
        CHECK_FALSE(ui::evaluationOf(record).has_value());
        ui::setResult(record, item, item == 5 ? TestResult::Deviation : TestResult::Conforming);
    }
    const auto evaluation = ui::evaluationOf(record);
    REQUIRE(evaluation.has_value());
    CHECK(evaluation->facts.deviations == 1);
    CHECK(evaluation->figures.upperItems == 16); // 8.0 % of 200, as in the working paper's example
    CHECK(evaluation->conclusion.verdict == audit::Conclusion::Verdict::NotShown);
    CHECK_FALSE(evaluation->conclusion.text.zh.isEmpty());
}

TEST_CASE("what cannot be a population is refused with its reason", "[ui][fieldwork]")
{
    const auto nothing = ui::sourceFromText(u"  "_qs);
    REQUIRE_FALSE(nothing.has_value());
    CHECK(nothing.error().code == ErrorCode::LedgerRefused);
}
