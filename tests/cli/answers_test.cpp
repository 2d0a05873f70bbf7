#include "cli/cli_process.h"

#include <catch2/catch.hpp>

using namespace cli_test;

namespace {

Outcome importInto(const Desk& desk, const QString& assessment, const QByteArray& table,
                   const QStringList& more = {})
{
    const QString path = desk.path("answers.csv");
    write(path, table);
    return run(QStringList{"--json", "assessment", "import", desk.file(), assessment, path} + more);
}

} // namespace

TEST_CASE("answers leave and come back unchanged", "[cli]")
{
    const Desk desk;
    const QString id = desk.assessment(kindsPack());
    const QByteArray table = "item,response,na,note\n"
                             "figures.places,12,,\n"
                             "figures.channels,bank|post,,\"two, and \"\"more\"\"\"\n"
                             "weakest.first,1,,\n"
                             "weakest.second,,not ours,\n"
                             "words.since,2025-03-09,,\n"
                             "words.remark,备注,,=1+1\n";
    const Outcome first = importInto(desk, id, table);
    INFO(first.err.toStdString());
    REQUIRE(first.status == 0);
    CHECK(first.object().value("created") == QJsonValue(6));
    CHECK(first.object().value("written") == QJsonValue(true));

    const QString out = desk.path("out.csv");
    REQUIRE(run({"assessment", "export", desk.file(), id, "-o", out}).status == 0);
    CHECK(contentOf(out).contains("figures.channels,bank|post,,\"two, and \"\"more\"\"\""));
    CHECK(contentOf(out).contains("'=1+1"));
    const QByteArray before = digestOf(desk.file());
    const Outcome again = run({"assessment", "import", desk.file(), id, out, "--json"});
    CHECK(again.status == 0);
    CHECK(again.object().value("unchanged") == QJsonValue(6));
    CHECK(again.object().value("updated") == QJsonValue(0));
    CHECK(digestOf(desk.file()) == before);
}

TEST_CASE("one refused row refuses the whole table", "[cli]")
{
    const Desk desk;
    const QString id = desk.assessment(kindsPack());
    const QByteArray before = digestOf(desk.file());
    const QByteArray table = "item,response,na,note\n"
                             "weakest.first,1,,\n"
                             "weakest.second,7,,\n"
                             "no.such,1,,\n";
    const auto more = GENERATE(QStringList{}, QStringList{"--dry-run"});
    const Outcome told = importInto(desk, id, table, more);
    CHECK(told.status == 3);
    CHECK(told.error().value("code") == QJsonValue("invalidAnswers"));
    CHECK(told.error().value("args").toObject().value("count") == QJsonValue(2));
    CHECK(told.object().value("created") == QJsonValue(1));
    CHECK(told.object().value("refused") == QJsonValue(2));
    CHECK(told.object().value("written") == QJsonValue(false));
    const QJsonArray rows = told.object().value("rows").toArray();
    REQUIRE(rows.size() == 2);
    CHECK(rows.at(0).toObject().value("row") == QJsonValue(3));
    CHECK(rows.at(0).toObject().value("error").toObject().value("code") == QJsonValue("unknownOption"));
    CHECK(rows.at(1).toObject().value("item") == QJsonValue("no.such"));
    CHECK(digestOf(desk.file()) == before);
}

TEST_CASE("a dry run says what would be done and writes nothing", "[cli]")
{
    const Desk desk;
    const QString id = desk.assessment(kindsPack());
    const QByteArray before = digestOf(desk.file());
    const QByteArray table = "item,response,na,note\nweakest.first,1,,\nweakest.second,,,\n";
    const Outcome dry = importInto(desk, id, table, {"--dry-run"});
    CHECK(dry.status == 0);
    CHECK(dry.object().value("created") == QJsonValue(1));
    CHECK(dry.object().value("dryRun") == QJsonValue(true));
    CHECK(digestOf(desk.file()) == before);
    const Outcome real = importInto(desk, id, table);
    CHECK(real.object().value("created") == QJsonValue(1));
    CHECK(digestOf(desk.file()) != before);
}

TEST_CASE("an empty row leaves the answer, a hyphen clears it", "[cli]")
{
    const Desk desk;
    const QString id = desk.assessment(kindsPack());
    REQUIRE(importInto(desk, id, "item,response,na,note\nweakest.first,1,,a\nweakest.second,2,,b\n").status ==
            0);
    REQUIRE(importInto(desk, id, "item,response,na,note\nweakest.first,,,\nweakest.second,-,,-\n").status ==
            0);
    const QString out = desk.path("out.csv");
    REQUIRE(run({"assessment", "export", desk.file(), id, "-o", out}).status == 0);
    CHECK(contentOf(out).contains("weakest.first,1,,a"));
    CHECK(contentOf(out).contains("weakest.second,,,\r\n"));
}

TEST_CASE("files that are no table of answers are refused", "[cli]")
{
    const Desk desk;
    const QString id = desk.assessment(kindsPack());
    const QByteArray before = digestOf(desk.file());
    const QByteArray table = GENERATE(as<QByteArray>{}, "", "question;answer\n1;2\n", QByteArray(1000, '\0'),
                                      "item,response,na,note\n\"weakest.first,1,,\n",
                                      QByteArray(100'000, '"'), "item,response,item\n");
    const Outcome told = importInto(desk, id, table);
    CHECK(told.status == 3);
    CHECK_FALSE(told.error().isEmpty());
    CHECK(digestOf(desk.file()) == before);
}

TEST_CASE("a table of answers that cannot be read ends with 4", "[cli]")
{
    const Desk desk;
    const QString id = desk.assessment(kindsPack());
    const QByteArray before = digestOf(desk.file());
    CHECK(run({"assessment", "import", desk.file(), id, desk.path("missing.csv")}).status == 4);
    CHECK(run({"assessment", "import", desk.file(), id, desk.folder()}).status == 4);
    CHECK(digestOf(desk.file()) == before);
}

TEST_CASE("a huge table of answers is refused without reading it all", "[cli]")
{
    const Desk desk;
    const QString id = desk.assessment(kindsPack());
    const Outcome told = run({"--json", "assessment", "import", desk.file(), id, "/dev/zero"});
    CHECK(told.status == 3);
    CHECK(told.error().value("code") == QJsonValue("tooLarge"));
}

TEST_CASE("an export never takes the place of a workspace", "[cli]")
{
    const Desk desk;
    const QString id = desk.assessment(kindsPack());
    const QByteArray before = digestOf(desk.file());
    const Outcome onto = run({"--json", "assessment", "export", desk.file(), id, "-o", desk.file()});
    CHECK(onto.status == 3);
    CHECK(onto.error().value("args").toObject().value("what") == QJsonValue("output"));
    CHECK(digestOf(desk.file()) == before);
    CHECK(run({"assessment", "export", desk.file(), id, "-o", desk.folder()}).status == 4);
    CHECK(run({"assessment", "export", desk.file(), id, "-o", "/no/such/folder/a.csv"}).status == 4);
    CHECK(run({"assessment", "export", desk.file(), id, "-o", "/dev/full"}).status == 4);
    CHECK(run({"assessment", "export", desk.file(), id, "-o", ""}).status == 4);
}
