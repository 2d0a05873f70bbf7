#include "ledger/limits.h"
#include "ledger/text_table.h"

#include <catch2/catch.hpp>

#include <QStringEncoder>

using namespace sextant;
using namespace sextant::ledger;

namespace {

Table csv(const QByteArray& bytes, const CsvChoice& choice = {})
{
    const auto table = tableFromCsv(bytes, u"a.csv"_qs, choice);
    REQUIRE(table.has_value());
    return *table;
}

QStringList column(const Table& table, int number = 0)
{
    QStringList texts;
    for (int row = 0; row < table.rowCount(); ++row)
        texts << table.text(row, number);
    return texts;
}

template <typename T>
QString reasonOf(const Result<T>& refused)
{
    REQUIRE_FALSE(refused.has_value());
    return refused.error().args.value(u"reason"_qs).toString();
}

QStringList range(const QString& text)
{
    const auto table = tableFromRange(text);
    INFO(text.toStdString());
    REQUIRE(table.has_value());
    return column(*table);
}

const QByteArray kLedger = "某基金会序时账,,\n凭证号, 金额 ,摘要\nV1,\"1,840.00\",水费\n\nV2,6200,6\" 管\n";

} // namespace

TEST_CASE("a CSV ledger is read with its header, below its title", "[ledger]")
{
    const Table table = csv(kLedger);
    CHECK(table.columns() == QStringList{u"凭证号"_qs, u"金额"_qs, u"摘要"_qs});
    CHECK(table.headerRow() == 2);
    CHECK(column(table) == QStringList{u"V1"_qs, u"V2"_qs});
    CHECK(table.text(0, 1) == u"1,840.00"_qs);
    CHECK(table.text(1, 2) == u"6\" 管"_qs);
    CHECK(table.sourceRow(0) == 3);
    CHECK(table.sourceRow(1) == 5); // the blank row is counted, not kept
    CHECK(table.columnNamed(u"金额"_qs) == 1);
    CHECK(table.columnNamed(u"Ｂ"_qs) == 1);
    CHECK_FALSE(table.columnNamed(u"amount"_qs).has_value());
}

TEST_CASE("encodings and delimiters are recognised", "[ledger]")
{
    QStringEncoder gb("GB18030");
    const QByteArray national = gb.encode(QString::fromUtf8(kLedger));
    CHECK(column(csv(national), 2) == QStringList{u"水费"_qs, u"6\" 管"_qs});
    CHECK(column(csv("\xEF\xBB\xBF" + kLedger)).size() == 2);
    CHECK(csv("No;Value\nV1;1,5\nV2;2,5\n").text(0, 1) == u"1,5"_qs);
    CHECK(csv("No\tValue\nV1\t1,5\n").text(0, 1) == u"1,5"_qs);
    CHECK(csv("No|Value\nV1|1,5\n").text(0, 1) == u"1,5"_qs);
    CHECK(csv("No,Value\nV1,1\n", {.delimiter = ';', .headerRow = {}}).columnCount() == 1);
    CHECK(reasonOf(tableFromCsv(QByteArray("a\0b", 3), u"a.csv"_qs)) == u"encoding"_qs);
}

TEST_CASE("a header may be named or denied", "[ledger]")
{
    CHECK(csv("V1,100\nV2,200\n").columns() == QStringList{u"A"_qs, u"B"_qs});
    CHECK(csv("V1,100\nV2,200\n").rowCount() == 2);
    CHECK(csv("a,b\nc,d\n", {.delimiter = {}, .headerRow = 0}).rowCount() == 2);
    CHECK(csv("a,b\nc,d\ne,f\n", {.delimiter = {}, .headerRow = 2}).columns() ==
          QStringList{u"c"_qs, u"d"_qs});
    CHECK(csv("No,Sum,,Sum\nV1,1,2,3\n").columns() ==
          QStringList{u"No"_qs, u"Sum"_qs, u"C"_qs, u"Sum (2)"_qs});
    CHECK(columnLetters(0) == u"A"_qs);
    CHECK(columnLetters(25) == u"Z"_qs);
    CHECK(columnLetters(26) == u"AA"_qs);
    CHECK(columnLetters(16'383) == u"XFD"_qs);
}

TEST_CASE("a table that cannot be read is refused with its row", "[ledger]")
{
    const auto broken = tableFromCsv("a,b\nV1,1\n\"V2,2\nV3,3\n", u"a.csv"_qs);
    CHECK(reasonOf(broken) == u"openQuote"_qs);
    CHECK(broken.error().args.value(u"row"_qs) == 3);
    CHECK(reasonOf(tableFromCsv("a,b\nV1,\"1\"2\n", u"a.csv"_qs)) == u"textAfterQuote"_qs);
    CHECK(reasonOf(tableFromCsv("", u"a.csv"_qs)) == u"empty"_qs);
    CHECK(reasonOf(tableFromCsv("No,Value\n", u"a.csv"_qs)) == u"empty"_qs);
    CHECK(reasonOf(tableFromCsv(QByteArray(kMaxColumns, ',') + '\n', u"a.csv"_qs,
                                {.delimiter = ',', .headerRow = {}})) == u"tooManyColumns"_qs);
    CHECK(reasonOf(tableFromCsv("a\n" + QByteArray(kMaxCellCharacters + 1, 'x'), u"a.csv"_qs)) ==
          u"cellTooLong"_qs);
    CHECK(reasonOf(tableFromCsv(QByteArray("1\n").repeated(kMaxRows + 1), u"a.csv"_qs)) == u"tooManyRows"_qs);
}

TEST_CASE("typed ranges mean each of their numbers", "[ledger]")
{
    CHECK(range(u"1-3"_qs) == QStringList{u"1"_qs, u"2"_qs, u"3"_qs});
    CHECK(range(u"V0009-V0011"_qs) == QStringList{u"V0009"_qs, u"V0010"_qs, u"V0011"_qs});
    CHECK(range(u"V0009-0010"_qs) == QStringList{u"V0009"_qs, u"V0010"_qs});
    CHECK(range(u"9-11"_qs) == QStringList{u"9"_qs, u"10"_qs, u"11"_qs});
    CHECK(range(u"2024-001-2024-003"_qs) == QStringList{u"2024-001"_qs, u"2024-002"_qs, u"2024-003"_qs});
    CHECK(range(u"记-１至记-２"_qs) == QStringList{u"记-1"_qs, u"记-2"_qs});
    CHECK(range(u"1–2, 7 ；9~10"_qs) == QStringList{u"1"_qs, u"2"_qs, u"7"_qs, u"9"_qs, u"10"_qs});
    CHECK(range(u"2024-001, 记-7"_qs) == QStringList{u"2024-001"_qs, u"记-7"_qs}); // one number each
    CHECK(range(u"1-500"_qs).size() == 500);
    for (const QString& text : {u"500-1"_qs, u"V1-W5"_qs, u"abc"_qs, u""_qs, u"1-"_qs, u"-5"_qs,
                                u"0001-00500"_qs, u"1-99999999999999999999"_qs})
    {
        INFO(text.toStdString());
        CHECK(reasonOf(tableFromRange(text)) == u"rangeUnreadable"_qs);
    }
    CHECK(reasonOf(tableFromRange(u"1-500001"_qs)) == u"rangeTooLong"_qs);
    CHECK(reasonOf(tableFromRange(u"1-400000,1-400000"_qs)) == u"rangeTooLong"_qs);
}

TEST_CASE("pasted text is a list or a table", "[ledger]")
{
    CHECK(column(*tableFromPaste(u"V1\nV2\r\nV3\n"_qs)) == QStringList{u"V1"_qs, u"V2"_qs, u"V3"_qs});
    CHECK(column(*tableFromPaste(u"V1、V2，V3"_qs)) == QStringList{u"V1"_qs, u"V2"_qs, u"V3"_qs});
    const auto cells = tableFromPaste(u"凭证号\t金额\nV1\t\"1,200\"\n"_qs);
    REQUIRE(cells.has_value());
    CHECK(cells->columns() == QStringList{u"凭证号"_qs, u"金额"_qs});
    CHECK(cells->text(0, 1) == u"1,200"_qs);
    CHECK(reasonOf(tableFromPaste(u"  \n "_qs)) == u"empty"_qs);
}
