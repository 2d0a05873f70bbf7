#include "cli/audit_desk.h"

#include <catch2/catch.hpp>

#include <QHash>
#include <QJsonDocument>

using namespace cli_test;

namespace {

Outcome importInto(const Desk& desk, const QString& code, const QByteArray& table,
                   const QStringList& more = {})
{
    const QString path = desk.path("in.csv");
    write(path, table);
    return run(QStringList{"--json", "audit", "import", desk.file(), code, path} + more);
}

} // namespace

TEST_CASE("results leave as a table and come back unchanged", "[cli][audit]")
{
    const Desk desk;
    const QString code = newAudit(desk);
    const QByteArray table = "check,answer,reason,note\n"
                             "cash.reconciliation,partly,,\"May, and \"\"June\"\"\"\n"
                             "cash.account-register,na,没有账户,\n"
                             "cash.petty-cash,N,,=1+1\n"
                             "cash.ceilings-abroad,,,only a note\n";
    const Outcome first = importInto(desk, code, table);
    INFO(first.err.toStdString());
    REQUIRE(first.status == 0);
    CHECK(first.object().value("created") == QJsonValue(4));
    CHECK(first.object().value("written") == QJsonValue(true));

    const QString out = desk.path("out.csv");
    REQUIRE(run({"audit", "export", desk.file(), code, "--to", out}).status == 0);
    const QByteArray bytes = contentOf(out);
    CHECK(
        bytes.startsWith("\xef\xbb\xbf"
                         "check,code,chapter,title,answer,reason,note,prepared,reviewed,findings,files\r\n"));
    CHECK(bytes.contains(",partly,,\"May, and \"\"June\"\"\","));
    CHECK(bytes.contains(",'=1+1,"));
    CHECK(bytes.contains("cash.petty-cash,"));
    CHECK_FALSE(bytes.contains("hr."));
    const QByteArray before = digestOf(desk.file());
    const Outcome again = run({"--json", "audit", "import", desk.file(), code, out});
    INFO(again.err.toStdString());
    CHECK(again.status == 0);
    CHECK(again.object().value("updated") == QJsonValue(0));
    CHECK(again.object().value("created") == QJsonValue(0));
    CHECK(digestOf(desk.file()) == before);
}

TEST_CASE("one bad row of results refuses the whole table, and every bad row is told", "[cli][audit]")
{
    const Desk desk;
    const QString code = newAudit(desk);
    const QByteArray before = digestOf(desk.file());
    const QByteArray table = "check,answer,reason,note\n"
                             "cash.reconciliation,Y,,\n"
                             "cash.account-register,perhaps,,\n"
                             "no.such,Y,,\n"
                             "cash.mobile-money,Z,,\n"
                             "cash.petty-cash,na,,\n"
                             "cash.ceilings-abroad,Y,because,\n"
                             "cash.reconciliation,N,,\n"
                             "5.2,Y,,\n";
    const auto more = GENERATE(QStringList{}, QStringList{"--dry-run"});
    const Outcome told = importInto(desk, code, table, more);
    CHECK(told.status == 3);
    CHECK(told.error().value("code") == QJsonValue("invalidAnswers"));
    CHECK(told.object().value("written") == QJsonValue(false));
    QStringList rows;
    for (const QJsonValue& row : told.object().value("rows").toArray()) {
        const QJsonObject error = row.toObject().value("error").toObject();
        rows << QString::number(row.toObject().value("row").toInt()) + ' ' + error.value("code").toString();
    }
    CHECK(rows.value(0) == "3 invalidArgument");
    CHECK(rows.value(1) == "4 notFound");
    CHECK(rows.value(2) == "5 invalidArgument");
    CHECK(rows.value(3) == "6 reasonNeeded");
    CHECK(rows.value(4) == "7 invalidArgument");
    CHECK(rows.value(5) == "8 invalidArgument");
    CHECK(rows.value(6) == "9 notFound");
    CHECK(rows.size() == 7);
    CHECK(digestOf(desk.file()) == before);
}

TEST_CASE("a check of another chapter is refused in a table too", "[cli][audit]")
{
    const Desk desk;
    const QString code = newAudit(desk);
    const Outcome told = importInto(desk, code, "check,answer\n" + firstCheckOf("hr") + ",Y\n");
    CHECK(told.status == 3);
    const QJsonObject row = told.object().value("rows").toArray().at(0).toObject();
    CHECK(row.value("error").toObject().value("args").toObject().value("reason") ==
          QJsonValue("checkOutOfScope"));
}

TEST_CASE("a dry run of results says what would be done and writes nothing", "[cli][audit]")
{
    const Desk desk;
    const QString code = newAudit(desk);
    const QByteArray before = digestOf(desk.file());
    const QByteArray table = "check,answer,reason,note\ncash.reconciliation,Y,,\ncash.petty-cash,,,\n";
    const Outcome dry = importInto(desk, code, table, {"--dry-run"});
    CHECK(dry.status == 0);
    CHECK(dry.object().value("created") == QJsonValue(1));
    CHECK(dry.object().value("unchanged") == QJsonValue(1));
    CHECK(dry.object().value("written") == QJsonValue(false));
    CHECK(digestOf(desk.file()) == before);
}

TEST_CASE("an empty cell leaves a result, a hyphen clears it", "[cli][audit]")
{
    const Desk desk;
    const QString code = newAudit(desk);
    REQUIRE(importInto(desk, code,
                       "check,answer,reason,note\ncash.reconciliation,Y,,a\ncash.petty-cash,na,none,b\n")
                .status == 0);
    REQUIRE(importInto(desk, code, "check,answer,reason,note\ncash.reconciliation,,,\ncash.petty-cash,-,,-\n")
                .status == 0);
    const QString out = desk.path("out.json");
    REQUIRE(run({"audit", "export", desk.file(), code, "-o", out}).status == 0);
    QHash<QString, QJsonObject> checks;
    const QJsonObject whole = QJsonDocument::fromJson(contentOf(out)).object();
    for (const QJsonValue& check : whole.value("checks").toArray())
        checks.insert(check.toObject().value("check").toString(), check.toObject());
    CHECK(checks["cash.reconciliation"].value("answer") == QJsonValue("satisfactory"));
    CHECK(checks["cash.reconciliation"].value("note") == QJsonValue("a"));
    CHECK(checks["cash.petty-cash"].value("answer").isNull());
    CHECK(checks["cash.petty-cash"].value("reason").isNull());
    CHECK(checks["cash.petty-cash"].value("note") == QJsonValue(""));
}

TEST_CASE("files that are no table of results are refused", "[cli][audit]")
{
    const Desk desk;
    const QString code = newAudit(desk);
    const QByteArray before = digestOf(desk.file());
    const QByteArray table =
        GENERATE(as<QByteArray>{}, "", "item,response\ncash.reconciliation,Y\n", "check,answer,check\n",
                 "check,answer,secret\n", QByteArray(1000, '\0'), "check,answer\n\"cash.reconciliation,Y\n",
                 QByteArray(100'000, '"'), "check,answer\ncash.reconciliation,\"Y\"x\n",
                 QByteArray("check,answer") + QByteArray(1000, ',') + '\n',
                 QByteArray("check,answer\n") + QByteArray(70'000, 'x') + ",Y\n");
    const Outcome told = importInto(desk, code, table);
    CHECK(told.status == 3);
    CHECK_FALSE(told.error().isEmpty());
    CHECK(digestOf(desk.file()) == before);
}

TEST_CASE("tables of results that cannot be read or written end with 4", "[cli][audit]")
{
    const Desk desk;
    const QString code = newAudit(desk);
    const QByteArray before = digestOf(desk.file());
    CHECK(run({"audit", "import", desk.file(), code, desk.path("missing.csv")}).status == 4);
    CHECK(run({"audit", "import", desk.file(), code, desk.folder()}).status == 4);
    CHECK(run({"--json", "audit", "import", desk.file(), code, "/dev/zero"}).error().value("code") ==
          QJsonValue("tooLarge"));
    CHECK(run({"audit", "export", desk.file(), code, "-o", desk.folder() + "/no/a.csv"}).status == 4);
    CHECK(run({"audit", "export", desk.file(), code, "-o", desk.path("out.txt")}).status == 3);
    CHECK(run({"audit", "export", desk.file(), code, "-o", desk.file(), "--format", "csv"}).status == 3);
    CHECK(run({"audit", "export", desk.file(), code}).status == 2);
    CHECK(run({"audit", "export", desk.file(), "none", "-o", desk.path("out.csv")}).status == 3);
    CHECK(digestOf(desk.file()) == before);
}

TEST_CASE("titles in a table of results are in the language of texts", "[cli][audit]")
{
    const Desk desk;
    const QString code = newAudit(desk);
    const QString out = desk.path("out.csv");
    REQUIRE(run({"--lang", "zh", "audit", "export", desk.file(), code, "-o", out}).status == 0);
    CHECK(QString::fromUtf8(contentOf(out)).contains("现金"));
    CHECK(run({"--json", "audit", "import", desk.file(), code, out}).status == 0);
}
