#include "core/workspace/workspace_fixture.h"

#include "workspace/answers_csv.h"
#include "workspace/csv.h"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

#include <QStringEncoder>

using namespace workspace_fixture;
using namespace sextant::assessment;
using workspace::answersFromCsv;
using workspace::answersToCsv;
using workspace::CsvImport;

namespace {

const QString kPath = QStringLiteral("answers.csv");

Result<CsvImport> import(Bench& bench, const QByteArray& bytes, bool dryRun = false)
{
    return answersFromCsv(bench.assessments(), bench.assessment, bytes, kPath, dryRun);
}

CsvImport imported(Bench& bench, const QByteArray& bytes)
{
    const auto report = import(bench, bytes);
    REQUIRE(report.has_value());
    for (const auto& problem : report->problems)
        UNSCOPED_INFO("row " << problem.row << ": " << problem.error);
    return *report;
}

ErrorCode refusalOf(Bench& bench, const QByteArray& bytes)
{
    const auto refused = import(bench, bytes);
    REQUIRE_FALSE(refused.has_value());
    return refused.error().code;
}

} // namespace

TEST_CASE("answers go out as a table that spreadsheets open", "[workspace]")
{
    Bench bench;
    bench.answerAll(bench.assessment);
    REQUIRE(bench.assessments().setNote(bench.assessment, item("a.gate"),
                                        QStringLiteral("=1+1, \"so\"\n第二行")));
    REQUIRE(bench.assessments().setResponse(bench.assessment, item("b.number"), Decimal::fromInt(-5)));
    const auto table = answersToCsv(bench.assessments(), bench.assessment);
    REQUIRE(table.has_value());
    CHECK(table->toStdString() == "\xef\xbb\xbfitem,response,na,note\r\n"
                                  "a.level,3,,Seen in Nairobi\r\n"
                                  "a.gate,2,,\"'=1+1, \"\"so\"\"\n第二行\"\r\n"
                                  "a.many,x,,\r\n"
                                  "b.number,-5,,\r\n"
                                  "b.date,2026-03-09,,\r\n"
                                  "b.text,In writing,,\r\n"
                                  "b.more,,No office abroad,\r\n");
    CHECK(answersToCsv(bench.assessments(), {}).error().code == ErrorCode::NotFound);
}

TEST_CASE("a table that went out comes in again as the same answers", "[workspace]")
{
    Bench bench;
    bench.answerAll(bench.assessment);
    const auto table = answersToCsv(bench.assessments(), bench.assessment);
    const CsvImport same = imported(bench, *table);
    CHECK(same.unchanged == 7);
    CHECK(same.created + same.updated + same.refused == 0);
    CHECK(same.group.isNull());

    const AssessmentId empty = bench.start(QStringLiteral("Empty"));
    const auto report = answersFromCsv(bench.assessments(), empty, *table, kPath, false);
    REQUIRE(report.has_value());
    CHECK(report->created == 7);
    CHECK(answersToCsv(bench.assessments(), empty) == *table);
    REQUIRE(bench.file().revert(report->group));
    CHECK(bench.assessments().answer(empty, item("a.level")) == nullptr);
}

TEST_CASE("an empty cell leaves, a dash clears", "[workspace]")
{
    Bench bench;
    bench.answerAll(bench.assessment);
    const CsvImport report =
        imported(bench, "item,response,na,note\na.level,,,\na.gate,-,,\nb.more,,-,\na.many,x,,-\n\n");
    CHECK(report.unchanged == 2);
    CHECK(report.updated == 2);
    CHECK(bench.assessments().answer(bench.assessment, item("a.level"))->note ==
          QStringLiteral("Seen in Nairobi"));
    CHECK_FALSE(isAnswered(bench.assessments().answer(bench.assessment, item("a.gate"))->response));
    CHECK_FALSE(isAnswered(bench.assessments().answer(bench.assessment, item("b.more"))->response));
    CHECK(imported(bench, "item,response,na,note\na.level,,,-\n").updated == 1);
    CHECK(bench.assessments().answer(bench.assessment, item("a.level"))->note.isEmpty());
}

TEST_CASE("one wrong row refuses the whole table, and each is named", "[workspace]")
{
    Bench bench;
    const std::string before = contentOf(bench.file());
    const CsvImport report = imported(bench, "item,response,na,note\r\n"
                                             "a.level,3,,\r\n"
                                             "a.gate,9,,\r\n"
                                             "a.level,2,,\r\n"
                                             "no.such,1,,\r\n"
                                             "\r\n"
                                             "a.many,x,never done,\r\n"
                                             "b.number,twelve,,\r\n"
                                             ",,,who?\r\n");
    CHECK(report.refused == 6);
    REQUIRE(report.problems.size() == 6);
    const std::vector<std::pair<int, ErrorCode>> expected{
        {3, ErrorCode::UnknownOption},   {4, ErrorCode::InvalidArgument}, {5, ErrorCode::NotFound},
        {7, ErrorCode::InvalidArgument}, {8, ErrorCode::WrongKind},       {9, ErrorCode::NotFound}};
    for (size_t i = 0; i < expected.size(); ++i) {
        CHECK(report.problems[i].row == expected[i].first);
        CHECK(report.problems[i].error.code == expected[i].second);
    }
    CHECK(report.group.isNull());
    CHECK(contentOf(bench.file()) == before);
}

TEST_CASE("a dry run counts and writes nothing", "[workspace]")
{
    Bench bench;
    const std::string before = contentOf(bench.file());
    const auto report = import(bench, "item,response,na,note\na.level,3,,\na.gate,,,x\n", true);
    REQUIRE(report.has_value());
    CHECK(report->created == 2);
    CHECK(contentOf(bench.file()) == before);
}

TEST_CASE("tables saved by Chinese spreadsheets come in", "[workspace]")
{
    Bench bench;
    QStringEncoder gb18030("GB18030");
    REQUIRE(gb18030.isValid());
    const QByteArray table = gb18030.encode(QStringLiteral(
        "Item,Response\na.level,３\nb.text,有书面规定\nb.number, １２．５ \nb.date,2026年3月9日\n"));
    const CsvImport report = imported(bench, table);
    CHECK(report.created == 4);
    CHECK(bench.assessments().answer(bench.assessment, item("a.level"))->response == level(3));
    CHECK(bench.assessments().answer(bench.assessment, item("b.text"))->response ==
          Response{QStringLiteral("有书面规定")});
    CHECK(bench.assessments().answer(bench.assessment, item("b.number"))->response ==
          Response{Decimal{125'000}});
    CHECK(bench.assessments().answer(bench.assessment, item("b.date"))->response ==
          Response{QDate(2026, 3, 9)});
}

TEST_CASE("what is no table of answers is refused as a whole", "[workspace]")
{
    Bench bench;
    CHECK(refusalOf(bench, "") == ErrorCode::InvalidAnswers);
    CHECK(refusalOf(bench, "item;response\na.level;3\n") == ErrorCode::InvalidAnswers);
    CHECK(refusalOf(bench, "item,response,item\n") == ErrorCode::InvalidAnswers);
    CHECK(refusalOf(bench, "item,response,colour\n") == ErrorCode::InvalidAnswers);
    CHECK(refusalOf(bench, "item,response\na.level,\"3\n") == ErrorCode::InvalidAnswers);
    CHECK(refusalOf(bench, "item,response\na.level,\"3\"x\n") == ErrorCode::InvalidAnswers);
    CHECK(refusalOf(bench, "item,response\na.level,3\"\n") == ErrorCode::InvalidAnswers);
    CHECK(refusalOf(bench, QByteArray("item,response\na.level,\0\n", 24)) == ErrorCode::InvalidAnswers);
    CHECK(refusalOf(bench, "item,response\nb.text,\xff\xff\xff\n") == ErrorCode::InvalidAnswers);
    CHECK(refusalOf(bench, "item,response\nb.text," + QByteArray(40'000, 'x') + "\n") ==
          ErrorCode::InvalidAnswers);
    CHECK(refusalOf(bench, QByteArray(100, ',')) == ErrorCode::InvalidAnswers);
    CHECK(refusalOf(bench, QByteArray(11 * 1024 * 1024, 'x')) == ErrorCode::TooLarge);
    CHECK(refusalOf(bench, "item,response\n" + QByteArray("a.level,3\n").repeated(20'001)) ==
          ErrorCode::TooLarge);
}

TEST_CASE("the row of a broken cell is named", "[workspace]")
{
    const auto broken = workspace::readCsv("a,b\r\n\"two\nlines\",x\r\nc,\"d\"e\r\n", kPath);
    REQUIRE_FALSE(broken.has_value());
    CHECK(broken.error().args.value(QStringLiteral("row")).toInt() == 3);
}

TEST_CASE("a table is only taken where an edit would be", "[workspace]")
{
    Bench bench;
    bench.answerAll(bench.assessment);
    REQUIRE(bench.assessments().sign(bench.assessment));
    CHECK(refusalOf(bench, "item,response\na.level,1\n") == ErrorCode::Signed);
    CHECK(answersFromCsv(bench.assessments(), {}, "item,response\n", kPath, true).error().code ==
          ErrorCode::NotFound);
}

TEST_CASE("signs of formulas are guarded in their full-width forms too", "[workspace]")
{
    for (const QString& sign : {u"="_qs, u"+"_qs, u"-"_qs, u"@"_qs, u"＝"_qs, u"＋"_qs, u"－"_qs, u"＠"_qs}) {
        INFO(sign.toStdString());
        const QString text = sign + u"SUM(A1)"_qs;
        CHECK(workspace::guardedCell(text) == QString(u'\'' + text));
        CHECK(workspace::unguardedCell(workspace::guardedCell(text)) == text);
    }
    CHECK(workspace::guardedCell(u"现金＝0"_qs) == u"现金＝0"_qs);
}

TEST_CASE("any cells survive the way out and in", "[workspace]")
{
    rc::prop("rows round trip", [](const std::vector<std::vector<std::string>>& texts) {
        QString table;
        std::vector<QStringList> expected;
        for (const auto& cells : texts) {
            QStringList row;
            for (const std::string& cell : cells)
                row.append(QString::fromLatin1(cell.c_str()).remove(u'\0'));
            if (row.isEmpty() || row.size() > 60)
                continue;
            expected.push_back(row);
            QStringList guarded;
            for (const QString& cell : row)
                guarded.append(workspace::guardedCell(cell));
            table += workspace::csvRow(guarded);
        }
        auto read = workspace::readCsv(table.toUtf8(), kPath);
        RC_ASSERT(read.has_value());
        for (QStringList& row : *read)
            for (QString& cell : row) {
                RC_ASSERT(!QStringLiteral("=+-@\t").contains(cell.isEmpty() ? u'x' : cell.front()));
                cell = workspace::unguardedCell(cell);
            }
        RC_ASSERT(*read == expected);
    });
}

TEST_CASE("random bytes never do harm", "[workspace]")
{
    rc::prop("random tables", [](const std::string& bytes) {
        const auto read = workspace::readCsv(QByteArray::fromStdString(bytes), kPath);
        RC_ASSERT(read.has_value() || read.error().code == ErrorCode::InvalidAnswers);
    });
}
