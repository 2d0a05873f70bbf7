#include "cli/cli_process.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace cli_test;

TEST_CASE("a new file holds the organisation and nothing else", "[cli]")
{
    const Desk desk;
    const QString file = desk.path("new.sextant");
    const Outcome made = run({"new", file, "--organisation", "Harbour", "--organisation-zh",
                              QStringLiteral("港湾"), "--uscc", "53000000123456788Q", "--json"});
    INFO(made.err.toStdString());
    REQUIRE(made.status == 0);
    CHECK(made.object().value("file") == QJsonValue(file));
    CHECK(made.object().value("assessments") == QJsonValue(QJsonArray()));
    const QJsonArray organisations = run({"organisation", "list", file, "--json"}).array();
    REQUIRE(organisations.size() == 1);
    const QJsonObject profile = organisations.at(0).toObject();
    CHECK(profile.value("id") == made.object().value("organisation"));
    CHECK(profile.value("name").toObject().value("zh") == QJsonValue(QStringLiteral("港湾")));
    CHECK(profile.value("creditCode") == QJsonValue("53000000123456788Q"));
    CHECK(profile.value("demo") == QJsonValue(false));
    CHECK(run({"verify", file}).status == 0);
}

TEST_CASE("a file that is there is never overwritten", "[cli]")
{
    const Desk desk;
    const QByteArray before = digestOf(desk.file());
    const Outcome told = run({"--json", "new", desk.file(), "--organisation", "Other"});
    CHECK(told.status == 4);
    CHECK(told.error().value("code") == QJsonValue("fileExists"));
    CHECK(digestOf(desk.file()) == before);
}

TEST_CASE("a refused new file leaves nothing behind", "[cli]")
{
    const Desk desk;
    const auto arguments =
        GENERATE(QStringList{"--organisation", "X", "--uscc", "123"}, QStringList{"--organisation", "   "});
    const QStringList before = QDir(desk.folder()).entryList(QDir::Files | QDir::Hidden);
    const Outcome told = run(QStringList{"--json", "new", desk.path("no.sextant")} + arguments);
    CHECK(told.status == 3);
    CHECK(told.error().value("code") == QJsonValue("invalidArgument"));
    CHECK(QDir(desk.folder()).entryList(QDir::Files | QDir::Hidden) == before);
}

TEST_CASE("a file cannot be made where there is no place for one", "[cli]")
{
    const Desk desk;
    const auto place = GENERATE(as<std::string>{}, "/no/such/folder/f.sextant", "/dev/full", "");
    const Outcome told = run({"--json", "new", QString::fromStdString(place), "--organisation", "X"});
    INFO(place);
    INFO(told.err.toStdString());
    CHECK(told.status == 4);
    CHECK_FALSE(told.error().isEmpty());
    CHECK(run({"new", desk.folder(), "--organisation", "X"}).status == 4);
}

TEST_CASE("the demonstration file is marked, scored and whole", "[cli]")
{
    const Desk desk;
    const QString file = desk.path("demo.sextant");
    const Outcome made = run({"new", file, "--organisation", "Show Case", "--demo", "--json"});
    INFO(made.err.toStdString());
    REQUIRE(made.status == 0);
    const QJsonArray assessments = made.object().value("assessments").toArray();
    REQUIRE_FALSE(assessments.isEmpty());
    const QJsonObject profile = run({"organisation", "list", file, "--json"}).array().at(0).toObject();
    CHECK(profile.value("demo") == QJsonValue(true));
    CHECK(profile.value("name").toObject().value("en") == QJsonValue("Show Case"));
    const Outcome scored = run({"score", file, assessments.last().toString(), "--json"});
    CHECK(scored.object().value("overall").toObject().value("score").isDouble());
    CHECK(run({"verify", file}).status == 0);
}

TEST_CASE("the demonstration keeps its own name when none is given", "[cli]")
{
    const Desk desk;
    const QString file = desk.path("demo.sextant");
    REQUIRE(run({"new", file, "--demo"}).status == 0);
    const QJsonObject profile = run({"organisation", "list", file, "--json"}).array().at(0).toObject();
    CHECK_FALSE(profile.value("name").toObject().value("en").toString().isEmpty());
}

TEST_CASE("what is no workspace cannot be read", "[cli]")
{
    const Desk desk;
    write(desk.path("text.sextant"),
          "not a workspace, only words that are long enough to be read as a header\n");
    write(desk.path("empty.sextant"), {});
    write(desk.path("cut.sextant"), contentOf(desk.file()).left(700));
    const QString verb = GENERATE(as<QString>{}, "assessment list", "organisation list", "verify", "history");
    for (const char* name : {"text.sextant", "empty.sextant", "missing.sextant", "."}) {
        INFO(name);
        const Outcome told = run(QStringList{"--json"} + verb.split(u' ') + QStringList{desk.path(name)});
        CHECK(told.status == 4);
        CHECK(told.out.isEmpty());
        CHECK_FALSE(told.error().value("code").toString().isEmpty());
    }
    const Outcome cut = run(verb.split(u' ') + QStringList{desk.path("cut.sextant")});
    CHECK((cut.status == 4 || (verb == "verify" && cut.status == 1)));
}

TEST_CASE("reading verbs leave the file as it was, byte by byte", "[cli]")
{
    const Desk desk;
    const QString id = desk.assessment();
    const QByteArray before = digestOf(desk.file());
    const QStringList names = QDir(desk.folder()).entryList(QDir::Files | QDir::Hidden);
    CHECK(run({"framework", "list", desk.file()}).status == 0);
    CHECK(run({"organisation", "list", desk.file()}).status == 0);
    CHECK(run({"assessment", "list", desk.file()}).status == 0);
    CHECK(run({"evidence", "list", desk.file(), id}).status == 0);
    CHECK(run({"score", desk.file(), id}).status == 0);
    CHECK(run({"explain", desk.file(), id, "overall"}).status == 0);
    CHECK(run({"history", desk.file()}).status == 0);
    CHECK(run({"verify", desk.file()}).status == 0);
    CHECK(digestOf(desk.file()) == before);
    CHECK(QDir(desk.folder()).entryList(QDir::Files | QDir::Hidden) == names);
}

TEST_CASE("verify counts what it has looked at", "[cli]")
{
    const Desk desk;
    desk.assessment();
    const QJsonObject report = run({"verify", desk.file(), "--json"}).object();
    CHECK(report.value("faults") == QJsonValue(QJsonArray()));
    CHECK(report.value("changes").toInt() > 0);
    CHECK(report.value("sessions").toInt() == 2);
    CHECK(report.value("seals") == QJsonValue(0));
}

TEST_CASE("verify finds a value that was changed behind the program's back", "[cli]")
{
    const Desk desk;
    QByteArray bytes = contentOf(desk.file());
    REQUIRE(bytes.contains("Harbour Foundation"));
    bytes.replace("Harbour Foundation", "Harbour Foundatoin");
    write(desk.file(), bytes);
    const Outcome plain = run({"verify", desk.file()});
    CHECK(plain.status == 1);
    CHECK(plain.err.isEmpty());
    CHECK(plain.out.count('\n') >= 1);
    const Outcome json = run({"verify", desk.file(), "--json"});
    CHECK(json.status == 1);
    const QJsonArray faults = json.object().value("faults").toArray();
    CHECK(plain.out.count('\n') == faults.size());
    CHECK_FALSE(faults.at(0).toObject().value("code").toString().isEmpty());
}

TEST_CASE("verify calls a file with broken pages faulty", "[cli]")
{
    const Desk desk;
    QByteArray bytes = contentOf(desk.file());
    bytes.replace(4096, 4096, QByteArray(4096, '\xa5'));
    write(desk.file(), bytes);
    const Outcome told = run({"verify", desk.file(), "--json"});
    INFO(told.err.toStdString());
    CHECK(told.status == 1);
    CHECK_FALSE(told.object().value("faults").toArray().isEmpty());
}

TEST_CASE("a backup is a whole copy and never overwrites", "[cli]")
{
    const Desk desk;
    const QString id = desk.assessment();
    const QString copy = desk.path("copy.sextant");
    const Outcome made = run({"backup", desk.file(), "-o", copy, "--json"});
    INFO(made.err.toStdString());
    REQUIRE(made.status == 0);
    CHECK(made.object().value("copy") == QJsonValue(copy));
    CHECK(run({"verify", copy}).status == 0);
    CHECK(run({"assessment", "list", copy, "--json"}).array().at(0).toObject().value("id") == QJsonValue(id));
    const QByteArray before = digestOf(copy);
    const Outcome again = run({"--json", "backup", desk.file(), "-o", copy});
    CHECK(again.status == 4);
    CHECK(again.error().value("code") == QJsonValue("fileExists"));
    CHECK(digestOf(copy) == before);
    const QByteArray original = digestOf(desk.file());
    CHECK(run({"backup", desk.file(), "-o", desk.file()}).status == 4);
    CHECK(digestOf(desk.file()) == original);
    CHECK(run({"backup", desk.file(), "-o", "/no/such/folder/copy.sextant"}).status == 4);
    CHECK(run({"backup", desk.file(), "-o", "/dev/full"}).status == 4);
}
