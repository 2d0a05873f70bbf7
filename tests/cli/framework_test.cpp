#include "cli/cli_process.h"
#include "support/paths.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QSet>

using namespace cli_test;

TEST_CASE("the shipped readiness pack is listed by id, version and title", "[cli]")
{
    const Outcome told = run({"framework", "list", "--json"});
    REQUIRE(told.status == 0);
    const QJsonObject pack = told.array().at(0).toObject();
    CHECK(pack.value("id") == QJsonValue("going-global-readiness"));
    CHECK(pack.value("version").isString());
    CHECK(pack.value("title").toObject().value("en") == QJsonValue("Going-global readiness"));
    CHECK(pack.value("title").toObject().value("zh") == QJsonValue(QStringLiteral("走出去准备度")));
    CHECK(pack.keys() == QStringList{"id", "title", "version"});
}

TEST_CASE("packs of a workspace are listed beside the shipped ones, each once", "[cli]")
{
    const Desk desk;
    desk.assessment();
    desk.assessment(kindsPack());
    const Outcome told = run({"--json", "framework", "list", desk.file()});
    REQUIRE(told.status == 0);
    QStringList ids;
    for (const QJsonValue& pack : told.array())
        ids << pack.toObject().value("id").toString();
    CHECK(ids.count("kinds") == 1);
    CHECK(ids.count("going-global-readiness") == 1);
}

TEST_CASE("a pack is shown with its counts and its tree", "[cli]")
{
    const QJsonObject pack = run({"framework", "show", "going-global-readiness", "--json"}).object();
    CHECK(pack.value("items") == QJsonValue(62));
    CHECK(pack.value("sections") == QJsonValue(10));
    CHECK(pack.value("options") == QJsonValue(310));
    CHECK(pack.value("missingTranslations") == QJsonValue(QJsonArray()));
    CHECK(pack.value("digest").toString().size() == 64);
    CHECK(pack.value("tree").toArray().size() == 10);
    int keys = 0;
    QSet<QString> ids;
    for (const QJsonValue& section : pack.value("tree").toArray()) {
        for (const QJsonValue& value : section.toObject().value("items").toArray()) {
            const QJsonObject item = value.toObject();
            ids.insert(item.value("id").toString());
            keys += item.value("key").toBool() ? 1 : 0;
            CHECK(item.value("kind") == QJsonValue("option"));
            CHECK(item.value("options").toArray().size() == 5);
            CHECK(item.value("options").toArray().at(3).toObject().value("id") == QJsonValue("3"));
            CHECK(item.value("options").toArray().at(3).toObject().value("points") == QJsonValue(3));
            CHECK_FALSE(item.value("question").toObject().value("zh").toString().isEmpty());
            CHECK(item.contains("threshold"));
        }
    }
    CHECK(ids.size() == 62);
    CHECK(pack.value("keyItems") == QJsonValue(keys));
}

TEST_CASE("a pack at a path is shown like a shipped one", "[cli]")
{
    const Outcome json = run({"framework", "show", kindsPack(), "--json"});
    CHECK(json.object().value("items") == QJsonValue(6));
    const QJsonObject weakest = json.object().value("tree").toArray().at(1).toObject();
    CHECK(weakest.value("weight") == QJsonValue(3));
    CHECK(weakest.value("items").toArray().at(0).toObject().value("threshold") == QJsonValue(1));
    CHECK(weakest.value("items").toArray().at(1).toObject().value("threshold").isNull());
    const Outcome plain = run({"framework", "show", kindsPack(), "--lang", "zh"});
    CHECK(plain.status == 0);
    CHECK(plain.out.contains("最弱一环"));
}

TEST_CASE("neither an id nor a path is refused; a path that is not there cannot be read", "[cli]")
{
    const Outcome id = run({"--json", "framework", "show", "no-such-pack"});
    CHECK(id.status == 3);
    CHECK(id.error().value("code") == QJsonValue("notFound"));
    const Outcome path = run({"--json", "framework", "show", "/no/such/pack.yaml"});
    CHECK(path.status == 4);
    CHECK(path.error().value("code") == QJsonValue("fileNotFound"));
}

TEST_CASE("shipped content passes the check", "[cli]")
{
    const Outcome told =
        run({"framework", "check", sourcePath(QStringLiteral("resources/frameworks/going-global-readiness")),
             kindsPack()});
    INFO(told.out.toStdString());
    CHECK(told.status == 0);
    CHECK(told.err.isEmpty());
}

TEST_CASE("a faulty pack is told by file and line, with exit status 1", "[cli]")
{
    const Desk desk;
    const QString pack = desk.path("broken");
    REQUIRE(QDir().mkpath(pack));
    QByteArray yaml = contentOf(kindsPack());
    yaml.replace("scale: ladder", "scale: lader");
    write(pack + "/framework.yaml", yaml);
    const Outcome plain = run({"framework", "check", pack});
    CHECK(plain.status == 1);
    CHECK(plain.err.isEmpty());
    const qsizetype line = yaml.left(yaml.indexOf("lader")).count('\n') + 1;
    CHECK_THAT(plain.out.toStdString(),
               Catch::Contains((pack + "/framework.yaml:" + QString::number(line) + ": ").toStdString()));
    const Outcome json = run({"framework", "check", pack, "--json"});
    CHECK(json.status == 1);
    const QJsonObject issue = json.array().at(0).toObject();
    CHECK(issue.value("file") == QJsonValue(pack + "/framework.yaml"));
    CHECK(issue.value("line") == QJsonValue(line));
    CHECK(issue.value("severity") == QJsonValue("error"));
    CHECK_FALSE(issue.value("message").toString().isEmpty());
}

TEST_CASE("things that are no pack are refused without harm", "[cli]")
{
    const Desk desk;
    const QString noise = desk.path("noise.yaml");
    write(noise, QByteArray("\0\x01\xff{{{{", 7));
    CHECK(run({"framework", "check", noise}).status == 1);
    CHECK(run({"framework", "show", noise}).status == 3);
    CHECK(run({"framework", "check", desk.path("missing.yaml")}).status == 4);
    CHECK(run({"framework", "check", desk.folder()}).status == 4);
    CHECK(run({"framework", "check", desk.file()}).status != 0);
}
