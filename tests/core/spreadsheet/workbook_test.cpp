#include "spreadsheet/workbook.h"

#include "support/workbook_file.h"

#include <catch2/catch.hpp>

using namespace sextant;
using namespace sextant::ledger;
using sextant::test::packed;
using sextant::test::WorkbookParts;
using sextant::test::workbookParts;

namespace {

struct Read
{
    wire::Reader::State state = wire::Reader::State::Reading;
    wire::Refused refused;
    QStringList sheets;
    Table table;
};

Read read(const WorkbookParts& parts, const std::optional<QString>& sheet = {},
          std::optional<int> header = {})
{
    QByteArray message;
    wire::Writer out([&](QByteArrayView bytes) {
        message += bytes;
        return true;
    });
    spreadsheet::readWorkbook(packed(parts), sheet, out);
    wire::Reader reader;
    for (const char byte : message) // however a pipe cuts it
        reader.feed(QByteArrayView(&byte, 1));
    return {reader.state(), reader.refused(), reader.sheets(), reader.rows().finish(header)};
}

Table tableOf(const WorkbookParts& parts, const std::optional<QString>& sheet = {})
{
    const Read result = read(parts, sheet);
    REQUIRE(result.state == wire::Reader::State::Ended);
    return result.table;
}

LedgerRefusal refusalOf(const WorkbookParts& parts)
{
    const Read result = read(parts);
    REQUIRE(result.state == wire::Reader::State::Refused);
    return result.refused.reason;
}

const QByteArray kHeader = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>No</t></is></c>"
                           "<c r=\"B1\" t=\"inlineStr\"><is><t>Value</t></is></c></row>";
const QString kSheet = QStringLiteral("xl/worksheets/sheet1.xml");

} // namespace

TEST_CASE("a workbook gives its values, however they are kept", "[spreadsheet]")
{
    const Table table = tableOf(workbookParts(
        kHeader +
            "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>1</v></c><c r=\"B2\"><v>86400.5</v></c></row>"
            "<row r=\"3\"><c r=\"A3\" t=\"str\"><f>A2&amp;1</f><v>x1</v></c><c "
            "r=\"B3\"><f>B2*2</f><v>172801</v></c></row>"
            "<row r=\"4\"><c r=\"A4\" t=\"b\"><v>1</v></c><c r=\"B4\" t=\"e\"><v>#N/A</v></c></row>"
            "<row r=\"9\"><c r=\"A9\" s=\"1\"><v>45476</v></c><c r=\"B9\" s=\"2\"><v>45476.5</v></c></row>"
            "<row><c t=\"s\"><v>0</v></c><c t=\"d\"><v>2024-07-03</v></c></row>",
        "<si><r><t>净水</t></r><r><rPr/><t xml:space=\"preserve\">设备 </t></r><rPh><t>jing</t></rPh></si>"
        "<si><t>V&lt;1&gt;</t></si>"));
    REQUIRE(table.rowCount() == 5);
    CHECK(table.columns() == QStringList{u"No"_qs, u"Value"_qs});
    CHECK(table.text(0, 0) == u"V<1>"_qs);
    CHECK(table.text(0, 1) == u"86400.5"_qs);
    CHECK(table.text(1, 0) == u"x1"_qs);
    CHECK(table.text(1, 1) == u"172801"_qs);
    CHECK(table.text(2, 0) == u"TRUE"_qs);
    CHECK(table.text(2, 1) == u"#N/A"_qs);
    CHECK(table.text(3, 0) == u"2024-07-03"_qs);
    CHECK(table.text(3, 1) == u"2024-07-03 12:00:00"_qs);
    CHECK(table.sourceRow(3) == 9);
    CHECK(table.text(4, 0) == u"净水设备"_qs); // without the reading, without the blank at its end
    CHECK(table.text(4, 1) == u"2024-07-03"_qs);
    CHECK(table.sourceRow(4) == 10);
}

TEST_CASE("a workbook that counts days from 1904 is read so", "[spreadsheet]")
{
    WorkbookParts parts = workbookParts(kHeader + "<row r=\"2\"><c r=\"A2\" s=\"1\"><v>44014</v></c></row>");
    parts[u"xl/workbook.xml"_qs].replace("<workbookPr/>", "<workbookPr date1904=\"1\"/>");
    CHECK(tableOf(parts).text(0, 0) == u"2024-07-03"_qs);
}

TEST_CASE("the first sheet that is not hidden is read, or the one that is named", "[spreadsheet]")
{
    WorkbookParts parts = workbookParts(kHeader + "<row r=\"2\"><c r=\"A2\"><v>1</v></c></row>");
    parts[u"xl/workbook.xml"_qs].replace(
        "<sheets>", "<sheets><sheet name=\"目录\" sheetId=\"7\" state=\"hidden\" r:id=\"rId9\"/>");
    parts[u"xl/_rels/workbook.xml.rels"_qs].replace(
        "</Relationships>",
        "<Relationship Id=\"rId9\" Type=\"http://purl.oclc.org/ooxml/officeDocument/relationships/"
        "worksheet\" Target=\"/xl/other.xml\"/></Relationships>");
    parts[u"xl/other.xml"_qs] = "<worksheet><sheetData>" + kHeader +
                                "<row r=\"5\"><c r=\"A5\"><v>2</v></c></row></sheetData></worksheet>";
    CHECK(read(parts).sheets == QStringList{u"目录"_qs, u"Ledger"_qs});
    CHECK(tableOf(parts).text(0, 0) == u"1"_qs);
    CHECK(tableOf(parts, u"目录"_qs).text(0, 0) == u"2"_qs);
    const Read missing = read(parts, u"nothing"_qs);
    CHECK(missing.state == wire::Reader::State::Refused);
    CHECK(missing.refused.reason == LedgerRefusal::NoSuchSheet);
}

TEST_CASE("a workbook that is not whole is refused with the place", "[spreadsheet]")
{
    const auto place = [](const QByteArray& rows) {
        const Read result = read(workbookParts(kHeader + rows, "<si><t>a</t></si>"));
        CHECK(result.state == wire::Reader::State::Refused);
        CHECK(result.refused.reason == LedgerRefusal::SpreadsheetDamaged);
        return result.refused.place;
    };
    CHECK(place("<row r=\"2\"><c r=\"B2\" t=\"s\"><v>-1</v></c></row>") == u"B2"_qs);
    CHECK(place("<row r=\"2\"><c r=\"B2\" t=\"s\"><v>1</v></c></row>") == u"B2"_qs);
    CHECK(place("<row r=\"2\"><c r=\"B2\" t=\"s\"><v>99999999999999999999</v></c></row>") == u"B2"_qs);
    CHECK(place("<row r=\"2\"><c r=\"XFE2\"><v>1</v></c></row>") == u"XFE2"_qs);
    CHECK(place("<row r=\"2\"><c r=\"ZZZZZZZZ2\"><v>1</v></c></row>") == u"ZZZZZZZZ2"_qs);
    CHECK(place("<row r=\"2\"><c r=\"B3\"><v>1</v></c></row>") == u"B3"_qs);
    CHECK(place("<row r=\"2\"><c r=\"B2\"><v>many</v></c></row>") == u"B2"_qs);
    CHECK(place("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>") == u"row 1"_qs);
    CHECK(place("<row r=\"1048577\"/>") == u"row 1048577"_qs);
    CHECK(place("<row r=\"2\">") == kSheet);
}

TEST_CASE("parts that are missing or lead nowhere are named", "[spreadsheet]")
{
    WorkbookParts parts = workbookParts(kHeader);
    parts.remove(kSheet);
    CHECK(read(parts).refused.place == kSheet);
    parts = workbookParts(kHeader);
    parts.remove(u"xl/workbook.xml"_qs);
    CHECK(refusalOf(parts) == LedgerRefusal::NotSpreadsheet);
    parts = workbookParts(kHeader);
    parts[u"xl/workbook.xml"_qs].replace("r:id=\"rId1\"", "");
    CHECK(read(parts).refused.place == u"Ledger"_qs);
    parts = {{u"word/document.xml"_qs, "<w/>"}};
    CHECK(refusalOf(parts) == LedgerRefusal::NotSpreadsheet);
    parts = workbookParts(kHeader);
    parts[u"_rels/.rels"_qs].replace("xl/workbook.xml", "../../../etc/passwd");
    CHECK(refusalOf(parts) == LedgerRefusal::NotSpreadsheet);
    parts = workbookParts(kHeader);
    parts[u"xl/workbook.xml"_qs].replace("<sheet name=\"Ledger\" sheetId=\"1\" r:id=\"rId1\"/>", "");
    CHECK(refusalOf(parts) == LedgerRefusal::Empty);
}

TEST_CASE("more columns than a ledger has are refused, empty styled ones are not", "[spreadsheet]")
{
    QByteArray styled;
    QByteArray filled;
    for (int column = 0; column < 16'384; ++column) {
        const QByteArray name = columnLetters(column).toUtf8() + '2';
        styled += "<c r=\"" + name + "\" s=\"0\"/>";
        filled += "<c r=\"" + name + "\"><v>1</v></c>";
    }
    CHECK(tableOf(workbookParts(kHeader + "<row r=\"2\"><c r=\"A2\"><v>1</v></c></row><row r=\"3\">" +
                                QByteArray(styled).replace("2\"", "3\"") + "</row>"))
              .columnCount() == 2);
    const Read wide = read(workbookParts(kHeader + "<row r=\"2\">" + filled + "</row>"));
    CHECK(wide.refused.reason == LedgerRefusal::TooManyColumns);
    CHECK(wide.refused.row == 2);
    const Read beyond = read(workbookParts("<row r=\"1\">" + QByteArray("<c/>").repeated(16'385) + "</row>"));
    CHECK(beyond.refused.reason == LedgerRefusal::SpreadsheetDamaged);
}
