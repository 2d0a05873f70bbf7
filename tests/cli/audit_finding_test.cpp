#include "cli/audit_desk.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QProcess>
#include <QStandardPaths>

using namespace cli_test;

namespace {

struct Audit : Desk
{
    const QString code = newAudit(*this);

    Outcome finding(const QString& verb, const QStringList& rest = {}) const
    {
        return run(QStringList{"--json", "audit", "finding", verb, file(), code} + rest);
    }
    QJsonObject opinion(const QStringList& rest = {}) const
    {
        const Outcome told = run(QStringList{"--json", "audit", "opinion", file(), code} + rest);
        INFO(told.err.toStdString());
        REQUIRE(told.status == 0);
        return told.object();
    }
    /// A finding that lacks nothing; its number.
    QString wholeFinding(const QString& consequence, const QString& likelihood) const
    {
        const Outcome made = finding(
            "add", {"--check", "cash.petty-cash", "--title", "Cash is not counted", "--cause",
                    "Nobody is named", "--consequence", consequence, "--likelihood", likelihood, "--response",
                    "accepted", "--response-by", "Chen Xiao", "--owner", "Zhao Yun", "--due", "2027-03-31"});
        INFO(made.err.toStdString());
        REQUIRE(made.status == 0);
        const QString number = QString::number(made.object().value("number").toInt());
        for (const char* stage : {"agreed", "final"}) {
            const Outcome stepped = finding("set", {number, "--stage", stage});
            INFO(stepped.err.toStdString());
            REQUIRE(stepped.status == 0);
        }
        return number;
    }
};

QJsonValue reasonOf(const Outcome& outcome)
{
    return outcome.error().value("args").toObject().value("reason");
}

/// The text of a PDF, as poppler reads it; empty when that tool is not there.
QString textOf(const QString& pdf)
{
    const QString tool = QStandardPaths::findExecutable("pdftotext");
    if (tool.isEmpty())
        return {};
    QProcess process;
    process.start(tool, {"-layout", pdf, "-"});
    process.waitForFinished(60'000);
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

TEST_CASE("a finding from a check brings what is usual, under what is given", "[cli][audit]")
{
    const Audit audit;
    CHECK(run({"audit", "finding", "list", audit.file(), audit.code}).text() == "No findings.");
    const Outcome made = run({"audit", "finding", "add", audit.file(), audit.code, "--check",
                              "cash.petty-cash", "--title-zh", "备用金未盘点", "--owner", "Zhao Yun"});
    INFO(made.err.toStdString());
    REQUIRE(made.status == 0);
    CHECK(made.text() == "F1");
    const QJsonObject finding = audit.finding("show", {"f1"}).object();
    CHECK(finding.value("number") == QJsonValue(1));
    CHECK(finding.value("stage") == QJsonValue("draft"));
    CHECK(finding.value("title").toObject().value("zh") == QJsonValue("备用金未盘点"));
    CHECK_FALSE(finding.value("title").toObject().value("en").toString().isEmpty());
    CHECK_FALSE(finding.value("condition").toObject().value("zh").toString().isEmpty());
    CHECK_FALSE(finding.value("recommendation").toObject().value("en").toString().isEmpty());
    CHECK(finding.value("cause") == QJsonObject{{"en", ""}, {"zh", ""}});
    CHECK(finding.value("checks") == QJsonArray{"cash.petty-cash"});
    CHECK(finding.value("owner") == QJsonValue("Zhao Yun"));
    CHECK(finding.value("grade").isNull());
    CHECK(finding.value("missingForFinal").toArray().contains("cause"));
    CHECK(audit.finding("list").array().size() == 1);
    const QByteArray table = run({"--lang", "zh", "audit", "finding", "list", audit.file(), audit.code}).out;
    CHECK(table.contains("备用金未盘点"));
    CHECK(table.contains("未定级"));
    const QByteArray page = run({"audit", "finding", "show", audit.file(), audit.code, "1"}).out;
    CHECK(page.contains("Owner: Zhao Yun"));
    CHECK(page.contains("Missing before it is final: grade, root cause"));
}

TEST_CASE("a finding goes by the matrix unless it departs from it with a reason", "[cli][audit]")
{
    const Audit audit;
    REQUIRE(audit.finding("add", {"--title", "T", "--consequence", "3", "--likelihood", "2"}).status == 0);
    CHECK(audit.finding("show", {"F1"}).object().value("grade") == QJsonValue("high"));
    const QJsonObject departed =
        audit.finding("set", {"F1", "--grade", "medium", "--grade-reason", "Small sums"}).object();
    CHECK(departed.value("grade") == QJsonValue("medium"));
    CHECK(departed.value("gradeByMatrix") == QJsonValue("high"));
    CHECK(departed.value("gradeDeparture") == QJsonObject{{"grade", "medium"}, {"reason", "Small sums"}});
    const QJsonObject back = audit.finding("set", {"F1", "--grade", ""}).object();
    CHECK(back.value("grade") == QJsonValue("high"));
    CHECK(back.value("gradeDeparture").isNull());
    CHECK(run({"audit", "finding", "set", audit.file(), audit.code, "1", "--grade", ""}).text() ==
          "Nothing to change.");
}

TEST_CASE("a finding becomes agreed and final when nothing is missing", "[cli][audit]")
{
    const Audit audit;
    REQUIRE(audit.finding("add", {"--check", "cash.petty-cash"}).status == 0);
    const QByteArray before = digestOf(audit.file());
    CHECK(reasonOf(audit.finding("set", {"F1", "--stage", "agreed", "--owner", "Nobody"})) ==
          QJsonValue("findingNotReady"));
    CHECK(reasonOf(audit.finding("set", {"F1", "--stage", "final"})) == QJsonValue("findingStep"));
    CHECK(digestOf(audit.file()) == before);
    const QString number = audit.wholeFinding("2", "2");
    CHECK(number == "2");
    const QJsonObject finding = audit.finding("show", {number}).object();
    CHECK(finding.value("stage") == QJsonValue("final"));
    CHECK(finding.value("response").toObject().value("by") == QJsonValue("Chen Xiao"));
    CHECK_FALSE(finding.value("response").toObject().value("on").toString().isEmpty());
    CHECK(finding.value("missingForFinal").toArray().isEmpty());
}

TEST_CASE("what no finding can be is refused and nothing is written", "[cli][audit]")
{
    const Audit audit;
    REQUIRE(audit.finding("add", {"--title", "T"}).status == 0);
    const QByteArray before = digestOf(audit.file());
    const auto refused = [&](const QStringList& rest, const char* what) {
        const Outcome told = audit.finding("set", QStringList{"F1"} + rest);
        INFO(rest.join(u' ').toStdString());
        INFO(told.err.toStdString());
        CHECK(told.status == 3);
        const QJsonObject args = told.error().value("args").toObject();
        CHECK((args.value("what") == QJsonValue(what) || args.value("kind") == QJsonValue(what) ||
               args.value("reason") == QJsonValue(what)));
    };
    refused({"--consequence", "4"}, "consequence");
    refused({"--likelihood", "much"}, "likelihood");
    refused({"--grade", "grave"}, "grade");
    refused({"--grade-reason", "because"}, "grade reason");
    refused({"--stage", "done"}, "finding stage");
    refused({"--response", "maybe"}, "management response");
    refused({"--response", "accepted", "--response-on", "then"}, "day of the response");
    refused({"--due", "2027-02-30"}, "due");
    refused({"--check", "no.such"}, "item");
    refused({"--check", firstCheckOf("hr")}, "checkOutOfScope");
    refused({"--sample", "WP-09"}, "sample_record");
    refused({"--evidence", "x"}, "evidence");
    refused({"--repeat-of", "IA-2020-01 F1"}, "engagement");
    refused({"--repeat-of", audit.code + " F7"}, "finding");
    refused({"--repeat-of", audit.code + " F1"}, "repeatOf");
    CHECK(audit.finding("add").error().value("args").toObject().value("what") == QJsonValue("title"));
    CHECK(audit.finding("set", {"F9", "--title", "T"}).status == 3);
    CHECK(audit.finding("show", {"F9"}).status == 3);
    CHECK(run({"audit", "finding", "show", audit.file(), audit.code}).status == 2);
    CHECK(digestOf(audit.file()) == before);
}

TEST_CASE("links of a finding are replaced whole, and an empty one clears them", "[cli][audit]")
{
    const Audit audit;
    REQUIRE(audit.finding("add", {"--check", "cash.petty-cash", "5.1"}).status == 0);
    CHECK(audit.finding("show", {"1"}).object().value("checks") ==
          QJsonArray{"cash.petty-cash", "cash.reconciliation"});
    CHECK(audit.finding("set", {"1", "--check", "cash.ceilings-abroad"}).object().value("checks") ==
          QJsonArray{"cash.ceilings-abroad"});
    CHECK(audit.finding("set", {"1", "--check", ""}).object().value("checks") == QJsonArray{});
}

TEST_CASE("the opinion follows from the findings and names the rule", "[cli][audit]")
{
    const Audit audit;
    CHECK(audit.opinion().value("premature") == QJsonValue(true));
    answerChecks(audit, audit.code, "Y");
    CHECK(audit.opinion().value("opinion") == QJsonValue("satisfactory"));
    CHECK(audit.opinion().value("rule") == QJsonValue("noFindings"));
    audit.wholeFinding("3", "3");
    const QJsonObject major = audit.opinion();
    CHECK(major.value("opinion") == QJsonValue("majorImprovement"));
    CHECK(major.value("rule") == QJsonValue("anyHigh"));
    CHECK(major.value("findings").toObject().value("high") == QJsonValue(1));
    CHECK(run({"--lang", "zh", "audit", "opinion", audit.file(), audit.code}).out.contains("有待重大改进"));

    const QJsonObject set = audit.opinion(
        {"--set", "someImprovement", "--reason", "Put right before the end", "--author", "Lin"});
    CHECK(set.value("opinion") == QJsonValue("someImprovement"));
    CHECK(set.value("byRule") == QJsonValue("majorImprovement"));
    CHECK(set.value("departure").toObject().value("by") == QJsonValue("Lin"));
    CHECK(set.value("departure").toObject().value("stepsFromRule") == QJsonValue(-1));
    const QByteArray page = run({"audit", "opinion", audit.file(), audit.code}).out;
    CHECK(page.contains("Some improvement needed"));
    CHECK(page.contains("Put right before the end"));
    CHECK(audit.opinion({"--clear"}).value("departure").isNull());

    const QByteArray before = digestOf(audit.file());
    const auto status = [&](const QStringList& rest) {
        return run(QStringList{"audit", "opinion", audit.file(), audit.code} + rest).status;
    };
    CHECK(status({"--set", "splendid", "--reason", "R"}) == 3);
    CHECK(status({"--set", "satisfactory", "--reason", " "}) == 3);
    CHECK(status({"--set", "satisfactory"}) == 2);
    CHECK(status({"--reason", "R"}) == 2);
    CHECK(status({"--clear", "--set", "satisfactory", "--reason", "R"}) == 2);
    CHECK(digestOf(audit.file()) == before);
}

TEST_CASE("the report of an audit, and the sheet of a finding, are painted without a display", "[cli][audit]")
{
    const Audit audit;
    answerChecks(audit, audit.code, "Y");
    const QString number = audit.wholeFinding("2", "2");
    const QByteArray before = digestOf(audit.file());
    const QString pdf = audit.path("audit.pdf");
    const Outcome told =
        run({"--json", "audit", "report", audit.file(), audit.code, "--pdf", pdf, "--lang", "both"});
    INFO(told.err.toStdString());
    REQUIRE(told.status == 0);
    CHECK(contentOf(pdf).startsWith("%PDF-"));
    CHECK(told.object().value("languages") == QJsonValue(QJsonArray{"zh", "en"}));
    const QString sheet = audit.path("sheet.pdf");
    REQUIRE(run({"audit", "report", audit.file(), audit.code, "-o", sheet, "--finding", "F" + number,
                 "--lang", "en"})
                .status == 0);
    CHECK(contentOf(sheet).size() < contentOf(pdf).size());
    if (const QString text = textOf(pdf); !text.isEmpty()) {
        CHECK(text.contains("Cash in Nairobi"));
        CHECK(textOf(sheet).contains("Cash is not counted"));
        CHECK(text.contains("审计"));
        CHECK_FALSE(textOf(sheet).contains("审计"));
    }
    CHECK(run({"audit", "report", audit.file(), audit.code}).status == 2);
    CHECK(run({"audit", "report", audit.file(), audit.code, "-o", audit.path("n.pdf"), "--finding", "F9"})
              .status == 3);
    CHECK(run({"audit", "report", audit.file(), "none", "-o", audit.path("n.pdf")}).status == 3);
    CHECK(run({"audit", "report", audit.file(), audit.code, "-o", audit.file()}).status == 3);
    CHECK(run({"audit", "report", audit.path("missing"), audit.code, "-o", audit.path("n.pdf")}).status == 4);
    CHECK_FALSE(QDir(audit.folder()).exists("n.pdf"));
    CHECK(digestOf(audit.file()) == before);
}

TEST_CASE("an audit is a document, a workbook or a table as the file says", "[cli][audit]")
{
    const Audit audit;
    answerChecks(audit, audit.code, "Y");
    audit.wholeFinding("2", "2");
    const auto written = [&](const char* name, const QStringList& rest = {}) {
        const QString path = audit.path(name);
        const Outcome told =
            run(QStringList{"audit", "report", audit.file(), audit.code, "-o", path, "--lang", "en"} + rest);
        INFO(told.err.toStdString());
        CHECK(told.status == 0);
        return contentOf(path);
    };
    CHECK(written("a.docx").startsWith("PK"));
    CHECK(written("a.xlsx").contains("xl/worksheets/sheet8.xml"));
    CHECK(written("a.html").contains("Cash is not counted"));
    CHECK(written("checks.csv")
              .startsWith("\xef\xbb\xbf"
                          "check,code,"));
    CHECK(written("findings.csv", {"--table", "findings"}).contains("Cash is not counted"));
    CHECK(written("actions.csv", {"--table", "actions"})
              .startsWith("\xef\xbb\xbf"
                          "action,what,"));
    const Outcome sheet = run({"--json", "audit", "report", audit.file(), audit.code, "-o",
                               audit.path("sheet.xlsx"), "--finding", "F1"});
    CHECK(sheet.status == 3);
    CHECK(sheet.error().value("args").toObject().value("what") == QJsonValue("reportFormat"));
    CHECK_FALSE(QDir(audit.folder()).exists("sheet.xlsx"));
}

TEST_CASE("a signed audit takes no change until it is reopened", "[cli][audit]")
{
    const Audit audit;
    const auto verb = [&](const char* name) {
        return run({"--json", "audit", name, audit.file(), audit.code, "--author", "Wang Min"});
    };
    CHECK(reasonOf(verb("sign")) == QJsonValue("stageNotReady"));
    answerChecks(audit, audit.code, "P");
    const QString number = audit.wholeFinding("1", "1");
    const Outcome done = verb("sign");
    INFO(done.err.toStdString());
    REQUIRE(done.status == 0);
    CHECK(done.object().value("signature").toObject().value("by") == QJsonValue("Wang Min"));
    const QByteArray before = digestOf(audit.file());
    const QString table = audit.path("out.csv");
    REQUIRE(run({"audit", "export", audit.file(), audit.code, "-o", table}).status == 0);
    const QList<QStringList> changes{{"answer", audit.file(), audit.code, "5.1", "N"},
                                     {"answer", audit.file(), audit.code, "5.1", "--note", "late"},
                                     {"import", audit.file(), audit.code, table},
                                     {"import", audit.file(), audit.code, table, "--dry-run"},
                                     {"finding", "add", audit.file(), audit.code, "--title", "T"},
                                     {"finding", "set", audit.file(), audit.code, number, "--title", "T"},
                                     {"opinion", audit.file(), audit.code, "--clear"},
                                     {"set", audit.file(), audit.code, "--title", "T"},
                                     {"sign", audit.file(), audit.code}};
    for (const QStringList& change : changes) {
        const Outcome told = run(QStringList{"--json", "audit"} + change);
        INFO(change.join(u' ').toStdString());
        CHECK(told.status == 3);
        CHECK(reasonOf(told) == QJsonValue("reportSigned"));
        CHECK_FALSE(told.error().value("message").toString().isEmpty());
    }
    CHECK(digestOf(audit.file()) == before);
    CHECK(run({"verify", audit.file()}).status == 0);
    REQUIRE(verb("reopen").status == 0);
    CHECK(reasonOf(verb("reopen")) == QJsonValue("reportNotSigned"));
    CHECK(run({"audit", "answer", audit.file(), audit.code, "5.1", "N"}).status == 0);
}

TEST_CASE("an audit goes from stage to stage when what the next one needs is there", "[cli][audit]")
{
    const Audit audit;
    const auto set = [&](const QStringList& rest) {
        return run(QStringList{"--json", "audit", "set", audit.file(), audit.code} + rest);
    };
    CHECK(reasonOf(set({"--stage", "fieldwork"})) == QJsonValue("stageNotReady"));
    CHECK(reasonOf(set({"--stage", "closed"})) == QJsonValue("stageStep"));
    const QJsonObject begun =
        set({"--objective", "Is cash safe?", "--objective-zh", "现金是否安全", "--stage", "fieldwork",
             "--chapters", "cash", "--period", "2026-01-01..2026-06-30"})
            .object();
    CHECK(begun.value("stage") == QJsonValue("fieldwork"));
    CHECK(begun.value("chapters") == QJsonArray{"cash"});
    CHECK(begun.value("progress").toObject().value("checks").toInt() < 16);
    CHECK(set({"--stage", "soon"}).error().value("args").toObject().value("what") == QJsonValue("stage"));
    const QJsonObject wrong = set({"--stage", "soon"}).error();
    CHECK(wrong.value("args").toObject().value("words") ==
          QJsonArray{"planned", "fieldwork", "reporting", "followUp", "closed", "cancelled"});
    CHECK(
        wrong.value("message") ==
        QJsonValue("Not a valid stage: soon. Write one of: planned, fieldwork, reporting, followUp, closed, "
                   "cancelled"));
    for (const QStringList& rest : {QStringList{"set", audit.code, "--confidentiality", "loud"},
                                    QStringList{"opinion", audit.code, "--set", "fine", "--reason", "x"},
                                    QStringList{"answer", audit.code, "5.1", "maybe"}})
    {
        QStringList arguments{"--json", "audit"};
        arguments << rest.front() << audit.file() << rest.mid(1);
        INFO(arguments.join(u' ').toStdString());
        CHECK_FALSE(run(arguments).error().value("args").toObject().value("words").toArray().isEmpty());
    }
    CHECK(set({"--planned", "2026-09-05..2026-09-01"}).status == 3);
    CHECK(set({"--confidentiality", "loud"}).status == 3);
    CHECK(run({"audit", "set", audit.file(), audit.code, "--chapters", "5"}).text() == "Nothing to change.");
    CHECK(run({"audit", "set", audit.file(), audit.code, "--confidentiality", "internal"}).text() ==
          "Changed: IA-2026-01 Cash in Nairobi");
}
