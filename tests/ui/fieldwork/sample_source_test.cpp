#include "ui/fieldwork/sample_source.h"

#include "support/workbook_file.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>
#include <rapidcheck/catch.h>

#include <QFile>
#include <QTemporaryDir>

using namespace sextant;
using audit::SampleDesign;
using audit::SamplingMethod;
using audit::TestResult;

namespace {

ui::SampleSource typed(const QString& population)
{
    const auto source = ui::sourceFromText(population);
    REQUIRE(source.has_value());
    REQUIRE(source->isSound());
    return *source;
}

audit::SampleRecord drawn(const QString& population, quint64 seed = 20250311)
{
    const auto record = ui::drawSample(typed(population), {}, seed);
    REQUIRE(record.has_value());
    return *record;
}

/// A ledger of \a rows vouchers, each of 1,000 and every tenth of 60,000.
QByteArray vouchers(int rows)
{
    QByteArray bytes("凭证号,日期,摘要,金额\n");
    for (int i = 1; i <= rows; ++i)
        bytes += "V" + QByteArray::number(i) + ",2025-03-" +
                 QByteArray::number(1 + i % 28).rightJustified(2, '0') + ",第" + QByteArray::number(i) +
                 "笔," + (i % 10 == 0 ? "60000" : "1000") + "\n";
    return bytes;
}

ui::SampleSource fromContent(const QByteArray& bytes, const ui::SourceWish& wish = {})
{
    const auto source = ui::sourceFromContent(bytes, QStringLiteral("账.csv"), wish, {});
    REQUIRE(source.has_value());
    return *source;
}

void answer(audit::SampleRecord& record, size_t deviations)
{
    size_t given = 0;
    for (const size_t item : audit::itemsToTest(record))
        audit::resultFor(record, item).result =
            given++ < deviations ? TestResult::Deviation : TestResult::Conforming;
}

} // namespace

TEST_CASE("a typed range is a population, and its sample is as large as the tables say", "[ui][fieldwork]")
{
    const audit::SampleRecord record = drawn(u"1-200"_qs);
    CHECK(record.population.size == 200);
    CHECK(record.population.origin == audit::PopulationOrigin::Typed);
    CHECK(record.population.typed == u"1-200");
    CHECK(record.design.size == 51); // 95 %, 5 % of 200, none expected: hypergeometric
    CHECK(audit::itemsToTest(record).size() == 51);
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
    const ui::SampleSource source = typed(list);
    CHECK(source.origin == audit::PopulationOrigin::Pasted);
    CHECK(source.bytes == list.toUtf8());
    CHECK(source.population.size() == 80);
    REQUIRE(source.population.amounts.size() == 80);
    CHECK(source.digest != typed(list.replace(u"80.50"_qs, u"80.51"_qs)).digest);
}

TEST_CASE("columns are guessed by their names and can be chosen", "[ui][fieldwork]")
{
    const ui::SampleSource source = fromContent(vouchers(50));
    CHECK(source.columns.id == 0);
    CHECK(source.columns.date == 1);
    CHECK(source.columns.text == 2);
    CHECK(source.columns.amount == 3);
    const auto record = ui::drawSample(source, {}, 1);
    REQUIRE(record.has_value());
    CHECK(record->selection.front().date.isValid());
    CHECK(record->selection.front().text.startsWith(u'第'));
    ledger::ColumnChoice other = source.columns;
    other.amount = 2;
    const ui::SampleSource wrong = ui::withColumns(source, other);
    CHECK_FALSE(wrong.isSound());
    CHECK(wrong.problemCount == 50);
    CHECK(wrong.problems.front().code == ErrorCode::LedgerRefused);
}

TEST_CASE("a file in GB18030 is a population too, and its encoding can be chosen", "[ui][fieldwork]")
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"账.csv"_qs));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("\xc6\xbe\xd6\xa4\xba\xc5,\xbd\xf0\xb6\xee\n"); // 凭证号,金额
    for (int i = 1; i <= 100; ++i)
        file.write("J" + QByteArray::number(i) + "," + QByteArray::number(i * 10) + "\n");
    file.close();
    const auto source = ui::sourceFromFile(file.fileName(), {}, {});
    REQUIRE(source.has_value());
    CHECK(source->encoding == TextEncoding::Gb18030);
    CHECK(source->population.size() == 100);
    CHECK(source->name == u"账.csv");
    CHECK(source->population.total == Decimal::fromInt(50500));
    ui::SourceWish wish;
    wish.encoding = TextEncoding::Utf8;
    const auto wrong = ui::sourceFromFile(file.fileName(), wish, {});
    REQUIRE_FALSE(wrong.has_value());
    CHECK(wrong.error().args.value(u"reason"_qs) == u"encoding"_qs);
    // UTF-8 read as GB18030 does not pass for the same: it is refused, or looks wrong in the preview.
    wish.encoding = TextEncoding::Gb18030;
    const auto garbled = ui::sourceFromContent(vouchers(20), u"a.csv"_qs, wish, {});
    CHECK((!garbled || garbled->table->columns().front() != u"凭证号"));
}

TEST_CASE("a sheet of a workbook is a population, read by a process of its own", "[ui][fieldwork]")
{
    QByteArray rows(R"(<row r="1"><c r="A1" t="inlineStr"><is><t>Voucher</t></is></c>)"
                    R"(<c r="B1" t="inlineStr"><is><t>Amount</t></is></c></row>)");
    for (int i = 2; i <= 61; ++i) {
        const QByteArray at = QByteArray::number(i);
        rows += R"(<row r=")" + at + R"("><c r="A)" + at + R"(" t="inlineStr"><is><t>V)" + at +
                R"(</t></is></c><c r="B)" + at + R"("><v>12.5</v></c></row>)";
    }
    const QByteArray bytes = test::packed(test::workbookParts(rows));
    const QString reader = QStringLiteral(SEXTANT_READER);
    ui::SourceWish wish;
    wish.sheet = u"Ledger"_qs;
    const auto source = ui::sourceFromContent(bytes, u"ledger.xlsx"_qs, wish, reader);
    REQUIRE(source.has_value());
    CHECK(source->isSound());
    CHECK(source->sheets == QStringList{u"Ledger"_qs});
    CHECK_FALSE(source->encoding.has_value());
    CHECK(source->population.size() == 60);
    CHECK(source->population.total == Decimal::fromInt(750));
    const auto record = ui::drawSample(*source, {}, 3);
    REQUIRE(record.has_value());
    CHECK(record->population.place.sheet == u"Ledger");
    CHECK(ui::redraw(*record, *ui::sourceFromContent(bytes, u"a.xlsx"_qs, ui::wishOf(*record), reader))
              ->isSame());
    wish.sheet = u"Nowhere"_qs;
    const auto missing = ui::sourceFromContent(bytes, u"ledger.xlsx"_qs, wish, reader);
    REQUIRE_FALSE(missing.has_value());
    CHECK(missing.error().args.value(u"reason"_qs) == u"noSuchSheet"_qs);
}

TEST_CASE("monetary units: the size of the tables, certain items named, the start recorded",
          "[ui][fieldwork]")
{
    QByteArray bytes("Voucher,Amount\n"); // 6,000,000 in all
    for (int i = 1; i <= 100; ++i)
        bytes += "V" + QByteArray::number(i) + ",58000\n";
    bytes += "V101,200000\nV102,-500\n";
    SampleDesign design;
    design.plan.method = SamplingMethod::MonetaryUnit;
    design.plan.tolerableMisstatement = Decimal::fromInt(300'000);
    const ui::SampleSource source = fromContent(bytes);
    const auto completed = ui::completedDesign(source, design);
    REQUIRE(completed.has_value());
    CHECK(completed->size == 60);
    CHECK(completed->interval == Decimal::fromInt(100'000));
    const auto record = ui::drawSample(source, design, 20250311);
    REQUIRE(record.has_value());
    CHECK(record->design.start.has_value());
    CHECK(record->design.leftOut == 1);
    CHECK(record->design.leftOutTotal == Decimal::fromInt(-500));
    CHECK(std::ranges::count(record->selection, true, &audit::SampledItem::certain) == 1);
    CHECK(std::ranges::count(record->selection, true, &audit::SampledItem::spare) == 0);
    qint64 units = 0;
    for (const audit::SampledItem& item : record->selection)
        units += item.hits;
    CHECK(units == 60);
    CHECK(static_cast<qint64>(record->selection.size()) == record->design.size);
}

TEST_CASE("a stratified sample keeps what its strata held", "[ui][fieldwork]")
{
    SampleDesign design;
    design.plan.method = SamplingMethod::Stratified;
    design.strata = audit::StratifiedDesign{{Decimal::fromInt(5'000)}, {}, audit::Allocation::BySize, 1};
    design.size = 20;
    const auto record = ui::drawSample(fromContent(vouchers(100)), design, 5);
    REQUIRE(record.has_value());
    REQUIRE(record->design.tallies.size() == 2);
    CHECK(record->design.tallies[0].items == 90);
    CHECK(record->design.tallies[0].size == 18);
    CHECK(record->design.tallies[1].items == 10);
    CHECK(std::ranges::count(record->selection, 1, &audit::SampledItem::stratum) == 2);
}

TEST_CASE("items chosen by hand are a sample with their reasons, and nothing more", "[ui][fieldwork]")
{
    const auto record = ui::pickSample(fromContent(vouchers(30)), {{4, u"round sum"_qs}, {9, u"largest"_qs}});
    REQUIRE(record.has_value());
    CHECK(audit::isJudgemental(*record));
    CHECK(record->selection.size() == 2);
    CHECK(record->selection[1].reason == u"largest");
    CHECK_FALSE(ui::pickSample(fromContent(vouchers(30)), {}).has_value());
}

TEST_CASE("amounts are needed where they decide, and a paper has an end", "[ui][fieldwork]")
{
    SampleDesign design;
    design.plan.method = SamplingMethod::MonetaryUnit;
    design.plan.tolerableMisstatement = Decimal::fromInt(1);
    const auto without = ui::completedDesign(typed(u"1-200"_qs), design);
    REQUIRE_FALSE(without.has_value());
    CHECK(without.error().args.value(u"reason"_qs) == u"amountsNeeded"_qs);
    const auto many = ui::completedDesign(fromContent(vouchers(5000)), design);
    REQUIRE_FALSE(many.has_value());
    CHECK(many.error().args.value(u"reason"_qs) == u"paperTooLong"_qs);
}

TEST_CASE("another auditor draws the same sample again from the same rows", "[ui][fieldwork]")
{
    for (const SamplingMethod method :
         {SamplingMethod::Attribute, SamplingMethod::MonetaryUnit, SamplingMethod::Stratified})
    {
        SampleDesign design;
        design.plan.method = method;
        design.plan.tolerableMisstatement = Decimal::fromInt(60'000);
        design.strata = audit::StratifiedDesign{{Decimal::fromInt(5'000)}, {}, audit::Allocation::ByValue, 1};
        design.size = 25;
        const auto record = ui::drawSample(fromContent(vouchers(300)), design, 99);
        REQUIRE(record.has_value());
        const ui::SampleSource again = fromContent(vouchers(300), ui::wishOf(*record));
        CHECK(ui::redraw(*record, again)->isSame());
        const auto other = ui::redraw(*record, fromContent(vouchers(299), ui::wishOf(*record)));
        CHECK((!other || !other->isSamePopulation));
        audit::SampleRecord forged = *record;
        forged.selection.front().reference = u"V9999"_qs;
        const auto told = ui::redraw(forged, again);
        REQUIRE(told.has_value());
        CHECK(told->isSamePopulation);
        CHECK(told->others == 1);
    }
}

TEST_CASE("an enlarged sample keeps its items and their results", "[ui][fieldwork]")
{
    rc::prop("topping up", [] {
        const int size = *rc::gen::inRange(60, 400);
        const auto source = ui::sourceFromText(u"1-%1"_qs.arg(size));
        RC_ASSERT(source.has_value());
        auto record = ui::drawSample(*source, {}, *rc::gen::arbitrary<quint64>());
        RC_ASSERT(record.has_value());
        // Some could not be tested, so that spares are in use.
        const int replaced = *rc::gen::inRange(0, 4);
        for (int i = 0; i < replaced; ++i)
            audit::resultFor(*record, static_cast<size_t>(i)).result = TestResult::Replaced;
        for (const size_t item : audit::itemsToTest(*record))
            if (audit::resultAt(*record, item).result == TestResult::NotTested)
                audit::resultFor(*record, item).result = TestResult::Conforming;
        const qint64 larger = *rc::gen::inRange<qint64>(record->design.size, size + 1);
        const auto enlarged =
            ui::enlargedSample(*record, *source, {audit::EnlargeBar::None, larger, 1}, QDateTime());
        RC_ASSERT(enlarged.has_value());
        RC_ASSERT(enlarged->design.size == larger);
        RC_ASSERT(enlarged->results == record->results);
        for (const audit::SampledItem& item : record->selection) {
            const auto at =
                std::ranges::find(enlarged->selection, item.position, &audit::SampledItem::position);
            RC_ASSERT(at != enlarged->selection.end());
            RC_ASSERT(item.spare || !at->spare); // what was drawn stays drawn
            RC_ASSERT(item.spare || !at->added);
        }
        RC_ASSERT(std::ranges::count(enlarged->selection, false, &audit::SampledItem::spare) == larger);
    });
}

TEST_CASE("an item that cannot be tested is replaced by the next spare", "[ui][fieldwork]")
{
    audit::SampleRecord record = drawn(u"1-200"_qs);
    audit::resultFor(record, 3).result = TestResult::Replaced;
    const std::vector<size_t> items = audit::itemsToTest(record);
    REQUIRE(items.size() == 52);
    CHECK(record.selection[items.back()].spare);
    audit::resultFor(record, items.back()).result = TestResult::Replaced;
    CHECK(audit::itemsToTest(record).size() == 53);
}

TEST_CASE("a sample is evaluated once every item has a result", "[ui][fieldwork]")
{
    audit::SampleRecord record = drawn(u"1-200"_qs);
    CHECK_FALSE(audit::outcomeOf(record).has_value());
    answer(record, 1);
    const auto outcome = audit::outcomeOf(record);
    REQUIRE(outcome.has_value());
    const auto& attribute = std::get<audit::AttributeOutcome>(outcome->figures);
    CHECK(attribute.facts.deviations == 1);
    CHECK(attribute.figures.upperItems == 16); // 8.0 % of 200, as in the working paper's example
    CHECK(outcome->conclusion.verdict == audit::Conclusion::Verdict::NotShown);
    CHECK_FALSE(outcome->conclusion.text.zh.isEmpty());
}

TEST_CASE("what cannot be a population is refused with its reason", "[ui][fieldwork]")
{
    const auto nothing = ui::sourceFromText(u"  "_qs);
    REQUIRE_FALSE(nothing.has_value());
    CHECK(nothing.error().code == ErrorCode::LedgerRefused);
    const auto gone = ui::sourceFromFile(u"/nowhere/ledger.csv"_qs, {}, {});
    REQUIRE_FALSE(gone.has_value());
    CHECK(gone.error().code == ErrorCode::FileNotFound);
    ui::SourceWish wish;
    wish.columns = audit::PopulationPlace{{}, {}, u"No such column"_qs, {}, {}, {}};
    const auto column = ui::sourceFromContent(vouchers(5), u"a.csv"_qs, wish, {});
    REQUIRE_FALSE(column.has_value());
    CHECK(column.error().args.value(u"reason"_qs) == u"noSuchColumn"_qs);
}
