#include "ledger/ledger_file.h"
#include "ledger/refusals.h"
#include "support/workbook_file.h"

#include <catch2/catch.hpp>

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace sextant;
using namespace sextant::ledger;
using sextant::test::packed;
using sextant::test::WorkbookParts;
using sextant::test::workbookParts;

namespace {

const QString kReader = QStringLiteral(SEXTANT_READER);
const QString kSheet = QStringLiteral("xl/worksheets/sheet1.xml");
const QByteArray kRows = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>No</t></is></c></row>"
                         "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>V1</t></is></c></row>";

class Folder
{
public:
    QString write(const QByteArray& bytes, const QString& name = QStringLiteral("ledger.xlsx")) const
    {
        QFile file(m_folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
        return file.fileName();
    }
    /// A program that does what \a script says.
    QString program(const QByteArray& script) const
    {
        const QString path = write("#!/bin/sh\n" + script, QStringLiteral("reader"));
        REQUIRE(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        return path;
    }

private:
    QTemporaryDir m_folder;
};

QString reasonOf(const Result<LedgerFile>& file)
{
    REQUIRE_FALSE(file.has_value());
    CHECK(file.error().code == ErrorCode::LedgerRefused);
    return file.error().args.value(QStringLiteral("reason")).toString();
}

QString reasonFor(const QByteArray& bytes)
{
    const Folder folder;
    return reasonOf(readLedger(folder.write(bytes), {}, kReader));
}

} // namespace

TEST_CASE("a workbook is read by a process of its own", "[spreadsheet]")
{
    const Folder folder;
    int told = 0;
    const auto file = readLedger(folder.write(packed(workbookParts(kRows))), {}, kReader, [&](int) {
        ++told;
        return true;
    });
    REQUIRE(file.has_value());
    CHECK(file->table.rowCount() == 1);
    CHECK(file->table.text(0, 0) == QStringLiteral("V1"));
    CHECK(file->sheets == QStringList{QStringLiteral("Ledger")});
    CHECK(file->digest.size() == 32);
    CHECK(told > 0);
}

TEST_CASE("bombs are refused before they burst", "[spreadsheet]")
{
    QElapsedTimer time;
    time.start();
    SECTION("a part of blanks that unpacks a thousandfold")
    {
        CHECK(reasonFor(packed(workbookParts(kRows + QByteArray(100 * 1024 * 1024, ' ')))) ==
              QStringLiteral("spreadsheetHostile"));
    }
    SECTION("entities that grow from each other")
    {
        WorkbookParts parts = workbookParts(kRows);
        QByteArray type = "<!DOCTYPE w [<!ENTITY a \"ha\">";
        for (char name = 'b'; name < 'z'; ++name) {
            const QByteArray before = QByteArray("&").append(static_cast<char>(name - 1)).append(';');
            type.append("<!ENTITY ").append(name).append(" \"").append(before.repeated(10)).append("\">");
        }
        type.append("]><worksheet");
        parts[kSheet].replace("<worksheet", type).replace("V1", "&y;");
        CHECK(reasonFor(packed(parts)) == QStringLiteral("spreadsheetHostile"));
    }
    SECTION("an entity that names a file")
    {
        WorkbookParts parts = workbookParts(kRows);
        parts[kSheet].replace("<worksheet",
                              "<!DOCTYPE w [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><worksheet");
        parts[kSheet].replace("V1", "&a;");
        CHECK(reasonFor(packed(parts)) == QStringLiteral("spreadsheetHostile"));
    }
    SECTION("a tag of 200,000 attributes")
    {
        QByteArray attributes;
        for (int i = 0; i < 200'000; ++i)
            attributes += " a" + QByteArray::number(i) + "=\">\"";
        CHECK(reasonFor(packed(workbookParts("<row r=\"1\"" + attributes + "/>"))) ==
              QStringLiteral("spreadsheetHostile"));
    }
    SECTION("tags 400,000 deep")
    {
        CHECK(reasonFor(packed(workbookParts(QByteArray("<x>").repeated(400'000)))) ==
              QStringLiteral("spreadsheetHostile"));
    }
    SECTION("text in an encoding that hides its tags")
    {
        WorkbookParts parts = workbookParts(kRows);
        const QString sheet = QString::fromUtf8(parts[kSheet].mid(parts[kSheet].indexOf("<worksheet")));
        parts[kSheet] = QByteArray("\xFF\xFE") +
                        QByteArray(reinterpret_cast<const char*>(sheet.utf16()), sheet.size() * 2);
        CHECK(reasonFor(packed(parts)) == QStringLiteral("spreadsheetHostile"));
    }
    CHECK(time.elapsed() < 60'000);
}

TEST_CASE("a workbook cut short anywhere is refused", "[spreadsheet]")
{
    const QByteArray whole = packed(workbookParts(kRows));
    const Folder folder;
    for (qsizetype size = 2; size < whole.size(); size += 97) {
        const auto file = readLedger(folder.write(whole.left(size)), {}, kReader);
        INFO(size);
        REQUIRE(reasonOf(file) == QStringLiteral("spreadsheetDamaged"));
    }
}

TEST_CASE("a workbook with a changed byte gives its values or a refusal, never something else",
          "[spreadsheet]")
{
    const QByteArray whole = packed(workbookParts(kRows));
    const Folder folder;
    int refused = 0;
    for (qsizetype at = 2; at < whole.size(); at += 41) {
        QByteArray changed = whole;
        changed[at] = static_cast<char>(changed[at] ^ 0x55);
        const auto file = readLedger(folder.write(changed), {}, kReader);
        INFO(at);
        if (file.has_value())
            CHECK(file->table.text(0, 0) == QStringLiteral("V1")); // a byte that means nothing
        else
            CHECK_FALSE(reasonOf(file) == QStringLiteral("readerFailed"));
        refused += file.has_value() ? 0 : 1;
    }
    CHECK(refused > 10);
}

TEST_CASE("a wrong checksum is noticed", "[spreadsheet]")
{
    QByteArray bytes = packed(workbookParts(kRows));
    const qsizetype entry = bytes.indexOf("PK\x01\x02");
    for (qsizetype at = entry; at >= 0; at = bytes.indexOf("PK\x01\x02", at + 1))
        bytes[at + 16] = static_cast<char>(bytes[at + 16] ^ 0x01); // CRC-32 in the central directory
    for (qsizetype at = bytes.indexOf("PK\x03\x04"); at >= 0; at = bytes.indexOf("PK\x03\x04", at + 1))
        bytes[at + 14] = static_cast<char>(bytes[at + 14] ^ 0x01); // and in front of each part
    CHECK(reasonFor(bytes) == QStringLiteral("spreadsheetDamaged"));
}

TEST_CASE("a workbook of the old format or with a password is told from a damaged one", "[spreadsheet]")
{
    CHECK(reasonFor(QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") + QByteArray(2000, '\0')) ==
          QStringLiteral("oldSpreadsheet"));
    CHECK(reasonFor("PK rest of no archive") == QStringLiteral("spreadsheetDamaged"));
}

TEST_CASE("a reader that says nonsense is not believed", "[spreadsheet]")
{
    const Folder folder;
    const QString workbook = folder.write(packed(workbookParts(kRows)));
    const QByteArray script =
        GENERATE(as<QByteArray>(),
                 "exit 0",                                                 // nothing at all
                 "printf 'hello world'",                                   // no greeting
                 "printf 'SXT1'",                                          // no end
                 "printf 'SXT1Z\\004\\000\\000\\000\\005\\000\\000\\000'", // five rows, none came
                 "printf 'SXT1R\\377\\377\\377\\377'",                     // a record of 4 GiB
                 "printf 'SXT1Q\\000\\000\\000\\000'",                     // no such record
                 "printf 'SXT1R\\011\\000\\000\\000\\001\\000\\000\\000\\001\\000\\000\\000\\377'",
                 "printf 'SXT1R\\010\\000\\000\\000\\001\\000\\000\\000\\377\\000\\000\\000'",
                 "printf 'SXT1E\\005\\000\\000\\000\\000\\000\\000\\000x'",
                 "printf 'SXT1Z\\004\\000\\000\\000\\000\\000\\000\\000more'", "kill -9 $$");
    INFO(script.toStdString());
    CHECK(reasonOf(readLedger(workbook, {}, folder.program(script))) == QStringLiteral("readerFailed"));
}

TEST_CASE("a reader that does not come to an end is ended", "[spreadsheet]")
{
    const Folder folder;
    const QString workbook = folder.write(packed(workbookParts(kRows)));
    LedgerChoice choice;
    choice.seconds = 1;
    CHECK(reasonOf(readLedger(workbook, choice, folder.program("exec /bin/sleep 600"))) ==
          QStringLiteral("readingTooSlow"));
    const auto cancelled =
        readLedger(workbook, {}, folder.program("exec /bin/sleep 600"), [](int) { return false; });
    REQUIRE_FALSE(cancelled.has_value());
    CHECK(cancelled.error().code == ErrorCode::Cancelled);
    CHECK(reasonOf(readLedger(workbook, {}, QStringLiteral("/nowhere/sextant-reader"))) ==
          QStringLiteral("readerMissing"));
}

TEST_CASE("the process of the reader gives up its rights before it looks at anything", "[spreadsheet]")
{
    QFile source(QStringLiteral("/proc/self/limits"));
    REQUIRE(source.exists());
    // A message that never ends lets the process be looked at: it waits for the rest of its input.
    QProcess process;
    process.start(kReader, {});
    REQUIRE(process.waitForStarted());
    QByteArray limits;
    QElapsedTimer time;
    time.start();
    while (!limits.contains("Max file size             0") && time.elapsed() < 10'000) {
        QFile file(QStringLiteral("/proc/%1/limits").arg(process.processId()));
        REQUIRE(file.open(QIODevice::ReadOnly));
        limits = file.readAll();
    }
    CHECK(limits.contains("Max file size             0"));
    CHECK(limits.contains("Max open files            3"));
    CHECK(limits.contains("Max cpu time              30"));
    process.closeWriteChannel();
    CHECK(process.waitForFinished());
}
