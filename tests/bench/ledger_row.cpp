#include "rows.h"

#include "audit/sampling/selection.h"
#include "ledger/ledger_file.h"
#include "ledger/population.h"

#include <QFile>
#include <QTemporaryDir>

#include <zip.h>

#include <cstdio>
#include <cstring>
#include <string>
#include <vector>

namespace sextant::bench {

namespace {

constexpr int kRows = 100'000;
constexpr int kSample = 60;

/// What the floor makes of a ledger: where each field ends, and each amount in cents.
struct Fields
{
    std::vector<std::uint32_t> ends;
    std::vector<std::int64_t> amounts;
};

QByteArray csvLedger()
{
    QByteArray text = "凭证号,日期,摘要,经办人,项目,金额\n";
    for (int row = 0; row < kRows; ++row)
        text += QStringLiteral("记-%1,2024-%2-15,净水设备运输费%3,王芳,P-%4,%5.%6\n")
                    .arg(row + 1, 6, 10, QLatin1Char('0'))
                    .arg(row % 12 + 1, 2, 10, QLatin1Char('0'))
                    .arg(row % 500)
                    .arg(row % 40)
                    .arg(row * 7919L % 90'000 + 10)
                    .arg(row % 100, 2, 10, QLatin1Char('0'))
                    .toUtf8();
    return text;
}

void addPart(zip_t* archive, const char* name, const QByteArray& content)
{
    zip_source_t* source =
        zip_source_buffer(archive, content.constData(), static_cast<zip_uint64_t>(content.size()), 0);
    zip_file_add(archive, name, source, ZIP_FL_ENC_UTF_8);
}

/// The same rows as a spreadsheet program keeps them: texts shared, numbers in place.
void writeWorkbook(const QString& path, const QByteArray& csv)
{
    QByteArray strings = "<sst>";
    QByteArray sheet = "<worksheet><sheetData>";
    int count = 0;
    int row = 0;
    for (const QByteArray& line : csv.split('\n')) {
        if (line.isEmpty())
            continue;
        const QByteArray number = QByteArray::number(++row);
        sheet += "<row r=\"" + number + "\">";
        char column = 'A';
        for (const QByteArray& cell : line.split(',')) {
            sheet += QByteArray("<c r=\"").append(column).append(number);
            if (row > 1 && column == 'F') {
                sheet += "\"><v>" + cell + "</v></c>";
            } else {
                strings += "<si><t>" + cell + "</t></si>";
                sheet += "\" t=\"s\"><v>" + QByteArray::number(count++) + "</v></c>";
            }
            ++column;
        }
        sheet += "</row>";
    }
    const QByteArray relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    const QByteArray workbook =
        "<workbook xmlns:r=\"r\"><sheets><sheet name=\"L\" sheetId=\"1\" r:id=\"a\"/></sheets></workbook>";
    const QByteArray links = "<Relationships><Relationship Id=\"a\" Type=\"" + relation +
                             "worksheet\" Target=\"s.xml\"/><Relationship Id=\"b\" Type=\"" + relation +
                             "sharedStrings\" Target=\"t.xml\"/></Relationships>";
    strings += "</sst>";
    sheet += "</sheetData></worksheet>";
    zip_t* archive = zip_open(path.toUtf8().constData(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    addPart(archive, "xl/workbook.xml", workbook);
    addPart(archive, "xl/_rels/workbook.xml.rels", links);
    addPart(archive, "xl/s.xml", sheet);
    addPart(archive, "xl/t.xml", strings);
    zip_close(archive);
}

std::string bytesOf(const std::string& path)
{
    std::string bytes;
    std::FILE* file = std::fopen(path.c_str(), "rb");
    std::fseek(file, 0, SEEK_END);
    bytes.resize(static_cast<size_t>(std::ftell(file)));
    std::rewind(file);
    const size_t read = std::fread(bytes.data(), 1, bytes.size(), file);
    std::fclose(file);
    bytes.resize(read);
    return bytes;
}

std::int64_t centsOf(const char* begin, const char* end)
{
    std::int64_t cents = 0;
    for (; begin != end; ++begin)
        cents = *begin == '.' ? cents : cents * 10 + (*begin - '0');
    return cents;
}

/// Splits at commas and line feeds, nothing else, and reads the last field of each row as cents.
Fields splitByHand(const std::string& bytes)
{
    Fields fields;
    const char* begin = bytes.data();
    for (const char* at = begin; at != bytes.data() + bytes.size(); ++at) {
        if (*at != ',' && *at != '\n')
            continue;
        fields.ends.push_back(static_cast<std::uint32_t>(at - bytes.data()));
        if (*at == '\n')
            fields.amounts.push_back(centsOf(begin, at));
        begin = at + 1;
    }
    return fields;
}

/// Unpacks both parts and splits them at the ends of values and texts, with no regard to what XML is.
size_t unpackByHand(const std::string& path)
{
    zip_t* archive = zip_open(path.c_str(), ZIP_RDONLY, nullptr);
    size_t values = 0;
    for (const char* name : {"xl/t.xml", "xl/s.xml"}) {
        zip_stat_t stat;
        zip_stat(archive, name, 0, &stat);
        std::string content(stat.size, '\0');
        zip_file_t* part = zip_fopen(archive, name, 0);
        zip_fread(part, content.data(), content.size());
        zip_fclose(part);
        const char* mark = std::strcmp(name, "xl/t.xml") == 0 ? "</t>" : "</v>";
        for (size_t at = content.find(mark); at != std::string::npos; at = content.find(mark, at + 4))
            ++values;
    }
    zip_close(archive);
    return values;
}

qint64 drawnFrom(const QString& path, const QString& reader)
{
    const auto file = ledger::readLedger(path, {}, reader);
    if (!file.has_value())
        return -1;
    const auto reading = ledger::readPopulation(file->table, ledger::guessedColumns(file->table), path);
    const auto selection = audit::selectRandom(reading.population.size(), kSample, 20250311);
    return selection.has_value() && reading.problemCount == 0 ? selection->items.back().position : -1;
}

} // namespace

void ledgerRow(const QString& programs)
{
    const QTemporaryDir folder;
    const QString csvPath = folder.filePath(QStringLiteral("ledger.csv"));
    const QString workbookPath = folder.filePath(QStringLiteral("ledger.xlsx"));
    const QByteArray csv = csvLedger();
    QFile file(csvPath);
    if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size())
        return;
    file.close();
    writeWorkbook(workbookPath, csv);
    const QString reader = ledger::readerProgram(programs + QStringLiteral("/app"));
    if (drawnFrom(csvPath, reader) < 0 || drawnFrom(csvPath, reader) != drawnFrom(workbookPath, reader)) {
        std::printf("%-44s the ledgers could not be read\n", "100,000 rows, a sample of 60");
        return;
    }
    size_t keep = 0;
    Row row = paired(
        "100,000 rows of CSV, a sample of 60", 0, 15,
        [&] { keep += splitByHand(bytesOf(csvPath.toStdString())).amounts.size(); },
        [&] { keep += static_cast<size_t>(drawnFrom(csvPath, reader)); });
    row.remark = std::to_string(csv.size() / 1024) + " KiB" + (keep == 0 ? "!" : "");
    print(row);
    row = paired(
        "the same as .xlsx, in its own process", 0, 7,
        [&] { keep += unpackByHand(workbookPath.toStdString()); },
        [&] { keep += static_cast<size_t>(drawnFrom(workbookPath, reader)); });
    row.remark = std::to_string(QFile(workbookPath).size() / 1024) + " KiB";
    print(row);
}

} // namespace sextant::bench
