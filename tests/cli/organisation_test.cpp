#include "cli/cli_process.h"

#include <catch2/catch.hpp>

using namespace cli_test;

TEST_CASE("every field of a profile can be set and is listed", "[cli]")
{
    const Desk desk;
    const Outcome set = run({"organisation",
                             "set",
                             desk.file(),
                             "--name",
                             "Tide",
                             "--name-zh",
                             QStringLiteral("潮汐"),
                             "--kind",
                             "foundation",
                             "--uscc",
                             "53000000123456788Q",
                             "--founded",
                             "2008",
                             "--province",
                             "11",
                             "--staff",
                             "12,9,",
                             "--council",
                             "5,6,1",
                             "--spending",
                             "3200000.5",
                             "--overseas-spending",
                             "450000",
                             "--countries",
                             "LA,KE",
                             "--goals",
                             "3,10",
                             "--sectors",
                             "130,112",
                             "--json"});
    INFO(set.err.toStdString());
    REQUIRE(set.status == 0);
    const QJsonObject profile = run({"organisation", "list", desk.file(), "--json"}).array().at(0).toObject();
    CHECK(set.object() == profile);
    CHECK(profile.value("name").toObject().value("en") == QJsonValue("Tide"));
    CHECK(profile.value("kind") == QJsonValue("foundation"));
    CHECK(profile.value("foundedYear") == QJsonValue(2008));
    CHECK(profile.value("province") == QJsonValue("11"));
    CHECK(profile.value("staff") == QJsonValue(QJsonObject{{"women", 12}, {"men", 9}}));
    CHECK(profile.value("council") ==
          QJsonValue(QJsonObject{{"women", 5}, {"men", 6}, {"otherOrUndisclosed", 1}}));
    CHECK(profile.value("annualSpendingYuan") == QJsonValue(3200000.5));
    CHECK(profile.value("overseasSpendingYuan") == QJsonValue(450000));
    CHECK(profile.value("countries") == QJsonValue(QJsonArray{"KE", "LA"}));
    CHECK(profile.value("goals") == QJsonValue(QJsonArray{"3", "10"}));
    CHECK(profile.value("sectors") == QJsonValue(QJsonArray{"112", "130"}));
}

TEST_CASE("an empty text clears a field; what is not named stays", "[cli]")
{
    const Desk desk;
    REQUIRE(run({"organisation", "set", desk.file(), "--founded", "2008", "--province", "11"}).status == 0);
    const Outcome cleared = run({"organisation", "set", desk.file(), "--founded", "", "--json"});
    REQUIRE(cleared.status == 0);
    CHECK(cleared.object().value("foundedYear").isNull());
    CHECK(cleared.object().value("province") == QJsonValue("11"));
}

TEST_CASE("a field that cannot be is refused and the file stays as it was", "[cli]")
{
    const Desk desk;
    const auto arguments = GENERATE(
        QStringList{"--kind", "circus"}, QStringList{"--founded", "then"}, QStringList{"--founded", "0"},
        QStringList{"--province", "Beijing"}, QStringList{"--staff", "1,2,3,4"}, QStringList{"--staff", "-1"},
        QStringList{"--spending", "much"}, QStringList{"--countries", "Laos"}, QStringList{"--goals", "18"},
        QStringList{"--sectors", "11"}, QStringList{"--uscc", "53000000123456788X"},
        QStringList{"--province", "11", "--goals", "0"});
    const QByteArray before = digestOf(desk.file());
    const Outcome told = run(QStringList{"--json", "organisation", "set", desk.file()} + arguments);
    INFO(arguments.join(u' ').toStdString());
    CHECK(told.status == 3);
    CHECK(told.error().value("code") == QJsonValue("invalidArgument"));
    CHECK(told.out.isEmpty());
    CHECK(digestOf(desk.file()) == before);
}

TEST_CASE("setting what is there already changes nothing", "[cli]")
{
    const Desk desk;
    const QByteArray before = digestOf(desk.file());
    const Outcome told = run({"organisation", "set", desk.file(), "--name", "Harbour Foundation"});
    CHECK(told.status == 0);
    CHECK(told.text() == "Nothing to change.");
    CHECK(digestOf(desk.file()) == before);
}

TEST_CASE("an organisation that is not in the file is not found", "[cli]")
{
    const Desk desk;
    for (const char* id : {"nonsense", "", "00000000-0000-7000-8000-000000000000"}) {
        const Outcome told =
            run({"--json", "organisation", "set", desk.file(), "--organisation", id, "--name", "X"});
        CHECK(told.status == 3);
        CHECK(told.error().value("code") == QJsonValue("notFound"));
        CHECK(told.error().value("args").toObject().value("kind") == QJsonValue("organisation"));
    }
}

TEST_CASE("columns are aligned under names of double width", "[cli]")
{
    const Desk desk;
    const Outcome told = run({"organisation", "list", desk.file(), "--lang", "zh"});
    REQUIRE(told.status == 0);
    const QStringList lines = QString::fromUtf8(told.out).split(u'\n', Qt::SkipEmptyParts);
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].startsWith(QStringLiteral("标识")));
    // 36 cells of an id and two blanks; the heading has two characters of two cells.
    CHECK(lines[0].indexOf(QStringLiteral("名称")) == 36);
    CHECK(lines[1].indexOf(QStringLiteral("港湾基金会")) == 38);
}
