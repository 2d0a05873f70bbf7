#include "support/workbook_file.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QTemporaryDir>

#include <zip.h>

namespace sextant::test {

namespace {

const QByteArray kHead = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const QByteArray kMain = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
const QByteArray kRelation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

QByteArray relationships(const QByteArray& inside)
{
    return kHead + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" +
           inside + "</Relationships>";
}

QByteArray relationship(const QByteArray& id, const QByteArray& kind, const QByteArray& target)
{
    return "<Relationship Id=\"" + id + "\" Type=\"" + kRelation + "/" + kind + "\" Target=\"" + target +
           "\"/>";
}

} // namespace

WorkbookParts workbookParts(const QByteArray& sheetData, const QByteArray& strings)
{
    WorkbookParts parts;
    parts[QStringLiteral("_rels/.rels")] =
        relationships(relationship("rId1", "officeDocument", "xl/workbook.xml"));
    parts[QStringLiteral("xl/_rels/workbook.xml.rels")] =
        relationships(relationship("rId1", "worksheet", "worksheets/sheet1.xml") +
                      relationship("rId2", "styles", "styles.xml") +
                      relationship("rId3", "sharedStrings", "sharedStrings.xml"));
    parts[QStringLiteral("xl/workbook.xml")] =
        kHead + "<workbook " + kMain + " xmlns:r=\"" + kRelation +
        "\"><workbookPr/><sheets><sheet name=\"Ledger\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>";
    parts[QStringLiteral("xl/styles.xml")] = kHead + "<styleSheet " + kMain +
                                             "><numFmts count=\"1\"><numFmt numFmtId=\"164\" "
                                             "formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;\"/></numFmts>"
                                             "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
                                             "<cellXfs count=\"3\"><xf numFmtId=\"0\"/><xf "
                                             "numFmtId=\"14\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>";
    parts[QStringLiteral("xl/sharedStrings.xml")] = kHead + "<sst " + kMain + ">" + strings + "</sst>";
    parts[QStringLiteral("xl/worksheets/sheet1.xml")] =
        kHead + "<worksheet " + kMain + "><sheetData>" + sheetData + "</sheetData></worksheet>";
    return parts;
}

QByteArray packed(const WorkbookParts& parts)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("made.xlsx"));
    zip_t* archive = zip_open(path.toUtf8().constData(), ZIP_CREATE, nullptr);
    REQUIRE(archive != nullptr);
    for (auto part = parts.cbegin(); part != parts.cend(); ++part) {
        zip_source_t* source =
            zip_source_buffer(archive, part->constData(), static_cast<zip_uint64_t>(part->size()), 0);
        REQUIRE(zip_file_add(archive, part.key().toUtf8().constData(), source, ZIP_FL_ENC_UTF_8) >= 0);
    }
    REQUIRE(zip_close(archive) == 0);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

WorkbookParts unpacked(const QByteArray& bytes)
{
    zip_source_t* source =
        zip_source_buffer_create(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, nullptr);
    zip_t* archive = zip_open_from_source(source, ZIP_RDONLY, nullptr);
    REQUIRE(archive != nullptr);
    WorkbookParts parts;
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
        const auto number = static_cast<zip_uint64_t>(i);
        zip_stat_t facts;
        REQUIRE(zip_stat_index(archive, number, 0, &facts) == 0);
        QByteArray content(static_cast<qsizetype>(facts.size), '\0');
        zip_file_t* part = zip_fopen_index(archive, number, 0);
        REQUIRE(part != nullptr);
        REQUIRE(zip_fread(part, content.data(), facts.size) == content.size());
        zip_fclose(part);
        parts.insert(QString::fromUtf8(facts.name), content);
    }
    zip_discard(archive);
    return parts;
}

} // namespace sextant::test
