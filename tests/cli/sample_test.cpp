#include "cli/cli_process.h"
#include "support/workbook_file.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QStringEncoder>

using namespace cli_test;

namespace {

/// A ledger of \a rows vouchers with amounts from 1 on.
QByteArray ledger(int rows)
{
    QByteArray text = "Voucher,Day,Amount\n";
    for (int row = 1; row <= rows; ++row)
        text.append("V")
            .append(QByteArray::number(row))
            .append(",2024-07-01,")
            .append(QByteArray::number(row))
            .append("\n");
    return text;
}

QStringList idsOf(const Outcome& told)
{
    QStringList ids;
    for (const QJsonValue row : told.object().value("rows").toArray())
        ids << row.toObject().value("id").toString();
    return ids;
}

class Folder
{
public:
    QString file(const QByteArray& bytes, const QString& name = "ledger.csv") const
    {
        write(m_folder.filePath(name), bytes);
        return m_folder.filePath(name);
    }

private:
    QTemporaryDir m_folder;
};

QStringList select(const QString& path, const QStringList& rest)
{
    return QStringList{"sample", "select", path, "--json"} + rest;
}

} // namespace

TEST_CASE("sample sizes are those of the auditors' tables", "[cli]")
{
    const auto [arguments, size] = GENERATE(table<const char*, int>({
        {"--method attribute --confidence 0.95 --tolerable 0.05", 59},
        {"--method attribute --confidence 0.95 --tolerable 0.05 --allowed 1", 93},
        {"--method attribute --confidence 95% --tolerable 5% --population 200", 51},
        {"--method attribute --tolerable 0.05 --allowed 1 --population 200", 78},
        {"--method estimate --confidence 0.95 --rate 0.5 --precision 0.05", 385},
        {"--method estimate --confidence 0.95 --rate 0.5 --precision 0.05 --population 200", 132},
        {"--method mus --confidence 0.95 --book-value 6000000 --tolerable 300000", 60},
        {"--method mus --confidence 0.90 --book-value 6,000,000.00 --tolerable 300000", 47},
        {"--method mus --confidence 0.95 --book-value 6000000 --tolerable 300000 --expected 30000", 72},
    }));
    const QStringList words = QString::fromLatin1(arguments).split(u' ');
    INFO(arguments);
    const Outcome told = run(QStringList{"sample", "size", "--json"} + words);
    CHECK(told.status == 0);
    CHECK(told.err.isEmpty());
    CHECK(told.object().value("size") == QJsonValue(size));
    const Outcome read = run(QStringList{"sample", "size"} + words);
    CHECK(read.text().startsWith("Sample size: " + QString::number(size)));
}

TEST_CASE("a monetary sample comes with its interval, in words as well", "[cli]")
{
    const QStringList money{"sample",       "size",    "--method",    "mus",
                            "--book-value", "6000000", "--tolerable", "300000"};
    CHECK(run(money + QStringList{"--json"}).object().value("interval") == QJsonValue(100000));
    CHECK(run(money + QStringList{"--json", "--expected", "30000"}).object().value("interval") ==
          QJsonValue(83333.33));
    CHECK(run(money).text() == "Sample size: 60\nSampling interval: 100,000.00");
    CHECK(run(money + QStringList{"--lang", "zh"}).text() ==
          QStringLiteral("样本量：60\n抽样间隔：100,000.00"));
    const Outcome small =
        run({"sample", "size", "--method", "attribute", "--tolerable", "5%", "--population", "200"});
    CHECK(small.text().endsWith(
        "If 10 of 200 items deviated, so few deviations in such a sample would have a chance "
        "of 4.9%."));
}

TEST_CASE("results are judged with exact limits and plain words", "[cli]")
{
    const Outcome attribute = run({"sample", "evaluate", "--json", "--method", "attribute", "--size", "60",
                                   "--deviations", "1", "--confidence", "0.95"});
    CHECK(attribute.status == 0);
    CHECK(attribute.object().value("upperLimit").toDouble() == Approx(0.0766).margin(0.00005));
    CHECK_FALSE(attribute.object().contains("reliable"));
    const Outcome small = run({"sample", "evaluate", "--json", "--method", "attribute", "--size", "51",
                               "--deviations", "1", "--population", "200", "--tolerable", "0.05"});
    CHECK(small.object().value("upperItems") == QJsonValue(16));
    CHECK(small.object().value("reliable") == QJsonValue(false));
    const Outcome money = run({"sample", "evaluate", "--json", "--method", "mus", "--interval", "100000",
                               "--taints", "0.4,0.1", "--confidence", "0.95"});
    CHECK(money.object().value("upperLimit") == QJsonValue(385017.81));
    CHECK(run({"sample", "evaluate", "--json", "--method", "mus", "--interval", "100000"})
              .object()
              .value("upperLimit") == QJsonValue(299573.23));
    const Outcome rate =
        run({"sample", "evaluate", "--json", "--method", "estimate", "--size", "100", "--deviations", "10"});
    CHECK(rate.object().value("lowerLimit").toDouble() == Approx(0.049).margin(0.0005));
    CHECK(run({"sample", "evaluate", "--method", "attribute", "--size", "60", "--tolerable", "5%", "--lang",
               "zh"})
              .text() == QStringLiteral("可以依赖这项控制\n测试60项，未发现偏差。在95%"
                                        "的置信水平下，总体偏差率上限为4.9%，在可容忍的5%以内。"));
    const Outcome judged =
        run({"sample", "evaluate", "--method", "judgemental", "--size", "12", "--deviations", "2", "--json"});
    CHECK(judged.status == 0);
    CHECK_FALSE(judged.object().contains("upperLimit"));
}

TEST_CASE("a selection is the same each time and another with another seed", "[cli]")
{
    const Folder folder;
    const QString path = folder.file(ledger(200));
    const auto method = GENERATE("random", "systematic", "mus");
    const auto drawn = [&](const QString& seed) {
        const Outcome told = run(select(path, {"--method", method, "--size", "10", "--seed", seed}));
        CHECK(told.status == 0);
        return told;
    };
    INFO(method);
    const Outcome first = drawn("20250311");
    CHECK(first.out == drawn("20250311").out);
    CHECK_FALSE(first.out == drawn("4").out);
    CHECK(first.object().value("population") == QJsonValue(200));
    CHECK(first.object().value("seed") == QJsonValue(20250311));
    CHECK(first.object().value("sha256").toString().size() == 64);
}

TEST_CASE("a random selection is the one that the written rule gives", "[cli]")
{
    const Folder folder;
    const Outcome told =
        run(select(folder.file(ledger(200)), {"--method", "random", "--size", "5", "--seed", "20250311"}));
    CHECK(idsOf(told) ==
          QStringList{"V2", "V13", "V38", "V61", "V105"}); // positions 1, 12, 37, 60, 104 from 0
    const QJsonObject row = told.object().value("rows").toArray().at(2).toObject();
    CHECK(row.value("row") == QJsonValue(39));
    CHECK(row.value("position") == QJsonValue(38));
    CHECK(row.value("draw") == QJsonValue(1));
    CHECK(row.value("cells").toObject().value("Day") == QJsonValue("2024-07-01"));
}

TEST_CASE("a monetary selection takes every large item and names what it left out", "[cli]")
{
    const Folder folder;
    const QString path =
        folder.file("No,Debit,Note\nA,100,\nB,90000,\nC,-5,\nD,\"1,900.00\",\n合计,91995,\n");
    const Outcome told =
        run(select(path, {"--method", "mus", "--size", "4", "--seed", "1", "--amount", "Debit"}));
    REQUIRE(told.status == 0);
    const QJsonObject answer = told.object();
    CHECK(idsOf(told).contains("B"));
    CHECK(answer.value("total") == QJsonValue(92000));
    CHECK(answer.value("interval") == QJsonValue(23000));
    CHECK(answer.value("leftOut") == QJsonValue(1));
    CHECK(answer.value("leftOutTotal") == QJsonValue(-5));
    CHECK(answer.value("totalRows") == QJsonValue(QJsonArray{"6"}));
    const QString text =
        run({"sample", "select", path, "--method", "mus", "--size", "4", "--seed", "1", "--amount", "B"})
            .text();
    CHECK_THAT(text.toStdString(), Catch::Contains("interval 23,000.00"));
    CHECK_THAT(text.toStdString(), Catch::Contains("Rows of totals left out: 6"));
    CHECK_THAT(text.toStdString(), Catch::Contains("certain"));
}

TEST_CASE("GB18030 and workbooks are ledgers as well", "[cli]")
{
    const Folder folder;
    QStringEncoder gb("GB18030");
    const QByteArray national = gb.encode(QStringLiteral("凭证号,摘要,金额\n记-1,水费,5\n记-2,油费,6\n"));
    const QStringList all{"--method", "random", "--size", "2", "--seed", "1"};
    CHECK(idsOf(run(select(folder.file(national), all))) == QStringList{"记-1", "记-2"});
    const QByteArray rows =
        "<row r=\"1\"><c t=\"inlineStr\"><is><t>凭证号</t></is></c><c t=\"inlineStr\"><is><t>日期"
        "</t></is></c></row><row r=\"2\"><c t=\"inlineStr\"><is><t>V1</t></is></c><c s=\"1\">"
        "<v>45476</v></c></row><row r=\"4\"><c t=\"inlineStr\"><is><t>V2</t></is></c></row>";
    const QString path =
        folder.file(sextant::test::packed(sextant::test::workbookParts(rows)), "ledger.xlsx");
    const Outcome told = run(select(path, all));
    INFO(told.err.toStdString());
    REQUIRE(told.status == 0);
    CHECK(idsOf(told) == QStringList{"V1", "V2"});
    CHECK(told.object().value("rows").toArray().at(1).toObject().value("row") == QJsonValue(4));
    CHECK(told.object().value("rows").toArray().at(0).toObject().value("cells").toObject().value("日期") ==
          QJsonValue("2024-07-03"));
    const Outcome sheet = run(select(path, all + QStringList{"--sheet", "Other"}));
    CHECK(sheet.status == 3);
    CHECK(sheet.error().value("message").toString().contains("Ledger"));
}

TEST_CASE("what no sample can serve is refused with a reason and what to do", "[cli]")
{
    const auto [arguments, reason] = GENERATE(table<const char*, const char*>({
        {"size --method attribute --tolerable 0", "toleranceRange"},
        {"size --method attribute --tolerable 5", "toleranceRange"},
        {"size --method attribute --tolerable 0.05 --confidence 1", "confidenceRange"},
        {"size --method attribute --tolerable 0.05 --population 20 --allowed 1", "allowedTooMany"},
        {"size --method attribute --tolerable 0.05 --population 0", "populationRange"},
        {"size --method mus --book-value 100 --tolerable 10 --expected 7", "expectedTooHigh"},
        {"size --method judgemental", "judgementalHasNoSize"},
        {"evaluate --method attribute --size 5 --deviations 6", "deviationRange"},
        {"evaluate --method attribute --size 60 --population 50", "sizeRange"},
        {"evaluate --method mus --interval 0", "intervalRange"},
        {"evaluate --method mus --interval 100 --taints 1.5", "taintRange"},
    }));
    INFO(arguments);
    const Outcome told = run(QStringList{"sample", "--json"} + QString::fromLatin1(arguments).split(u' '));
    CHECK(told.status == 3);
    CHECK(told.out.isEmpty());
    CHECK(told.error().value("code") == QJsonValue("sampleRefused"));
    CHECK(told.error().value("args").toObject().value("reason") == QJsonValue(reason));
    CHECK(told.error().value("message").toString().size() > 20);
}

TEST_CASE("values that are none and options that are missing are told apart", "[cli]")
{
    const auto status = [](const QString& arguments) {
        return run(QStringList{"sample"} + arguments.split(u' ')).status;
    };
    CHECK(status("size --method attribute --tolerable many") == 3);
    CHECK(status("size --method mus --book-value 1,2,3 --tolerable 5") == 3);
    CHECK(status("evaluate --method mus --interval 100 --taints 0.4,x") == 3);
    CHECK(status("evaluate --method attribute --size -1") == 3);
    CHECK(status("size --method attribute") == 2);
    CHECK(status("size --method mus --tolerable 5") == 2);
    CHECK(status("size --tolerable 0.05") == 2);
    CHECK(status("size --method magic --tolerable 0.05") == 2);
    CHECK(status("evaluate --method mus") == 2);
    CHECK(status("select nothing.csv --method random --size 1") == 2);
    CHECK(status("select nothing.csv --method random --size 1 --seed 1") == 4);
}

TEST_CASE("a ledger that cannot be used is refused with its row", "[cli]")
{
    const Folder folder;
    const QStringList money{"--method", "mus", "--size", "2", "--seed", "1"};
    const auto refused = [&](const QByteArray& bytes, const QStringList& rest) {
        const Outcome told = run(select(folder.file(bytes), rest));
        CHECK(told.status == 3);
        CHECK(told.out.isEmpty());
        return told.error().value("args").toObject();
    };
    const QJsonObject amount =
        refused("No,Amount\nV1,5\nV2,5\nV3,5\nV4,5\nV5,5\nV6,5\nV7,5\nV8,5\nV9,5\nV10,five\n", money);
    CHECK(amount.value("reason") == QJsonValue("amountUnreadable"));
    CHECK(amount.value("row") == QJsonValue(11));
    CHECK(amount.value("column") == QJsonValue("Amount"));
    CHECK(refused("No,Note\nV1,a\n", money).value("reason") == QJsonValue("amountsNeeded"));
    CHECK(refused("No,Amount\nV1,5\n", money + QStringList{"--amount", "Sum"}).value("reason") ==
          QJsonValue("noSuchColumn"));
    CHECK(refused("No,Amount\n\"V1,5\n", money).value("reason") == QJsonValue("openQuote"));
    CHECK(
        refused("No,Amount\nV1,5\n", {"--method", "random", "--size", "2", "--seed", "1"}).value("reason") ==
        QJsonValue("sizeRange"));
    CHECK(refused("PK nothing", money).value("reason") == QJsonValue("spreadsheetDamaged"));
}
