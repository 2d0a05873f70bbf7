#include "workbook/form_workbook.h"

#include "core/paper/paper_sample.h"
#include "ledger/wire.h"
#include "paper/form_sheet.h"
#include "spreadsheet/workbook.h"
#include "support/workbook_file.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace sextant;
using namespace sextant::testing;
using assessment::Response;
using test::WorkbookParts;

namespace {

QByteArray made(const paper::PaperInput& input, Language language = Language::English)
{
    const auto bytes = workbook::formWorkbook(input, language);
    REQUIRE(bytes.has_value());
    return *bytes;
}

/// The sheet \a name as the program reads workbooks of others, without heads.
ledger::Table sheetOf(const QByteArray& bytes, const QString& name)
{
    QByteArray message;
    ledger::wire::Writer out([&](QByteArrayView piece) {
        message += piece;
        return true;
    });
    spreadsheet::readWorkbook(bytes, name, out);
    ledger::wire::Reader reader;
    REQUIRE(reader.feed(message) == ledger::wire::Reader::State::Ended);
    return reader.rows().finish(0);
}

paper::FormIdentity identityIn(const QByteArray& bytes)
{
    const auto identity = paper::readIdentity(sheetOf(bytes, paper::kIdentitySheet), u"form.xlsx"_qs);
    REQUIRE(identity.has_value());
    return *identity;
}

/// Answers of every kind, with texts that spreadsheets like to take for something else.
paper::PaperInput filled()
{
    paper::PaperInput input = kindsForm();
    input.choices.withAnswers = true;
    answer(input, "C1", chosen("yes"), u"=1+1"_qs);
    answer(input, "C2", assessment::NotApplicable{u"'no office <&> \"x\""_qs}, u"two\nlines"_qs);
    answer(input, "C4", assessment::ChosenOptions{{{u"a"_qs}, {u"b"_qs}}}, u"＝SUM(A1)"_qs);
    answer(input, "C5", *Decimal::parse(u"1234.5"_qs), u"00123"_qs);
    answer(input, "C6", QDate(2026, 5, 9), u"1/2"_qs);
    answer(input, "C7", u"-5% _x0041_ 一二三 😀"_qs, u"TRUE"_qs);
    answer(input, "C8", chosen("no"), u"2026-01-02"_qs);
    return input;
}

/// What is read from \a bytes when the form had been blank.
paper::FormReading readAsBlank(const QByteArray& bytes)
{
    const paper::PaperInput input = filled();
    paper::FormIdentity form = identityIn(bytes);
    for (paper::FormOriginal& row : form.rows)
        row.cells = {};
    auto reading = paper::readForm(sheetOf(bytes, form.sheet), form, input.framework->index, {});
    REQUIRE(reading.has_value());
    return *reading;
}

void checkSame(const paper::FormReading& reading, const paper::PaperInput& input)
{
    CHECK(reading.problems.empty());
    CHECK(reading.rows.size() == paper::identityOf(input, Language::English).rows.size());
    int answered = 0;
    for (const paper::FilledRow& row : reading.rows) {
        const framework::Item& item = *input.framework->index.items()[static_cast<size_t>(row.item)];
        INFO(item.code.toStdString());
        const auto known = input.answers.constFind(item.id);
        const bool isKnown = known != input.answers.cend();
        CHECK(row.response.value_or(Response()) == (isKnown ? known->response : Response()));
        CHECK(row.note.value_or(QString()) == (isKnown ? known->note : QString()));
        answered += row.response.has_value() ? 1 : 0;
    }
    CHECK(answered >= 6);
}

} // namespace

TEST_CASE("a form that is read back says what was written, in either language", "[workbook]")
{
    const paper::PaperInput input = filled();
    for (const Language language : {Language::English, Language::Chinese}) {
        const QByteArray bytes = made(input, language);
        CHECK(identityIn(bytes) == paper::identityOf(input, language));
        checkSame(readAsBlank(bytes), input);
        const paper::FormIdentity form = identityIn(bytes);
        const auto untouched = paper::readForm(sheetOf(bytes, form.sheet), form, input.framework->index, {});
        REQUIRE(untouched.has_value());
        for (const paper::FilledRow& row : untouched->rows)
            CHECK_FALSE((row.response || row.note));
    }
}

TEST_CASE("a form of the readiness pack has a row for each item, and lists to choose from", "[workbook]")
{
    paper::PaperInput input = readinessForm();
    const QByteArray bytes = made(input, Language::Chinese);
    const paper::FormIdentity form = identityIn(bytes);
    CHECK(form.rows.size() == 62);
    CHECK(form.sheet == u"填写表");
    const ledger::Table table = sheetOf(bytes, form.sheet);
    QString all;
    for (int row = 0; row < table.rowCount(); ++row)
        all += table.text(row, 2) + table.text(row, 3);
    CHECK(all.contains(u"是否有一套依现行会计制度制定的核算办法"));
    CHECK(all.contains(u"抽查近12个月，账证相符"));
    const QByteArray sheet = test::unpacked(bytes).value(u"xl/worksheets/sheet1.xml"_qs);
    CHECK(sheet.count("type=\"list\"") == 62);
    CHECK(sheet.count("\"0 缺失,1 零散,2 基本,3 健全,4 引领,A 不适用,-\"") == 62);
}

TEST_CASE("answers whose names do not fit into a list are chosen by their signs", "[workbook]")
{
    paper::PaperInput input = filled();
    framework::Framework wordy = input.framework->framework;
    const QStringList names{u"Yes, always"_qs, u"No, \"never\""_qs};
    for (int i = 0; i < 2; ++i)
        wordy.sections[0].items[0].options[static_cast<size_t>(i)].label = {names[i], names[i]};
    input.framework = std::make_shared<const framework::IndexedFramework>(wordy);
    const QByteArray bytes = made(input);
    const QByteArray sheet = test::unpacked(bytes).value(u"xl/worksheets/sheet1.xml"_qs);
    CHECK(sheet.count("<formula1>\"1,2,A,-\"</formula1>") == 1);
    CHECK(sheet.count("<formula1>\"1 Yes,2 No,A Not applicable,-\"</formula1>") == 2);
    CHECK(identityIn(bytes).rows[0].cells.answer == u"1 Yes, always");
}

TEST_CASE("only the cells to fill in are open, without a password, and nothing is a formula", "[workbook]")
{
    const QByteArray bytes = made(filled());
    const WorkbookParts parts = test::unpacked(bytes);
    const QByteArray workbook = parts.value(u"xl/workbook.xml"_qs);
    CHECK(workbook.count("state=\"hidden\"") == 1);
    for (auto part = parts.cbegin(); part != parts.cend(); ++part)
        CHECK_FALSE(part->contains("<f>"));
    const QByteArray sheet = parts.value(u"xl/worksheets/sheet1.xml"_qs);
    CHECK(sheet.contains("<sheetProtection sheet=\"1\""));
    CHECK_FALSE(sheet.contains("password"));
    CHECK(sheet.contains("ySplit=\"4\""));
    CHECK(sheet.count("type=\"list\"") == 3);
    const QByteArray styles = parts.value(u"xl/styles.xml"_qs);
    CHECK(styles.count("locked=\"0\"") == 1);
}

TEST_CASE("a conflict leaves its cell empty, a blank form leaves all", "[workbook]")
{
    paper::PaperInput input = filled();
    input.conflicts.insert({u"c1"_qs});
    CHECK(identityIn(made(input)).rows[0].cells.answer.isEmpty());
    input.choices.withAnswers = false;
    for (const paper::FormOriginal& row : identityIn(made(input)).rows)
        CHECK(row.cells == paper::FormCells{});
}

TEST_CASE("LibreOffice opens a form and saves it without a loss", "[workbook]")
{
    const QString office = QStandardPaths::findExecutable(u"soffice"_qs);
    REQUIRE_FALSE(office.isEmpty());
    const paper::PaperInput input = filled();
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"form.xlsx"_qs));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(made(input));
    file.close();
    QProcess process;
    process.start(office, {u"-env:UserInstallation=file://"_qs + folder.path() + u"/profile"_qs,
                           u"--headless"_qs, u"--convert-to"_qs, u"xlsx"_qs, u"--outdir"_qs,
                           folder.filePath(u"out"_qs), file.fileName()});
    REQUIRE(process.waitForFinished(180'000));
    QFile saved(folder.filePath(u"out/form.xlsx"_qs));
    REQUIRE(saved.open(QIODevice::ReadOnly));
    const QByteArray bytes = saved.readAll();
    CHECK(identityIn(bytes) == paper::identityOf(input, Language::English));
    checkSame(readAsBlank(bytes), input);
    CHECK(test::unpacked(bytes).value(u"xl/worksheets/sheet1.xml"_qs).count("type=\"list\"") >= 1);
}
