#include "cli/cli_process.h"

#include <catch2/catch.hpp>

using namespace cli_test;

namespace {

void rate(const Desk& desk, const QString& id, const QString& option, const QString& author)
{
    REQUIRE(
        run({"assessment", "rate", desk.file(), id, "weakest.first", "--option", option, "--author", author})
            .status == 0);
}

} // namespace

TEST_CASE("history says who changed what from what to what, newest first", "[cli]")
{
    const Desk desk;
    const QString id = desk.assessment(kindsPack());
    rate(desk, id, "1", "Lin");
    rate(desk, id, "2", QStringLiteral("陈晓"));
    const QJsonArray lines = run({"history", desk.file(), "--item", "weakest.first", "--json"}).array();
    QJsonArray responses;
    for (const QJsonValue& line : lines) {
        if (line.toObject().value("field") == QJsonValue("response"))
            responses.append(line);
    }
    REQUIRE(responses.size() == 2);
    const QJsonObject newest = responses.at(0).toObject();
    CHECK(newest.value("author") == QJsonValue(QStringLiteral("陈晓")));
    CHECK(newest.value("kind") == QJsonValue("answer"));
    CHECK(newest.value("assessment") == QJsonValue(id));
    CHECK(newest.value("item") == QJsonValue("weakest.first"));
    CHECK(newest.value("before").toObject().value("options") == QJsonValue(QJsonArray{"1"}));
    CHECK(newest.value("after").toObject().value("options") == QJsonValue(QJsonArray{"2"}));
    CHECK(newest.value("at").toString().endsWith(u'Z'));
    CHECK(responses.at(1).toObject().value("author") == QJsonValue("Lin"));

    const Outcome plain = run({"history", desk.file(), "--item", "B1"});
    CHECK_THAT(plain.out.toStdString(), Catch::Contains("1 Basic → 2 Leading"));
}

TEST_CASE("history can be cut and narrowed", "[cli]")
{
    const Desk desk;
    const QString first = desk.assessment(kindsPack());
    const QString second = desk.assessment(kindsPack());
    rate(desk, first, "1", "Lin");
    rate(desk, second, "2", "Lin");
    CHECK(run({"history", desk.file(), "--limit", "2", "--json"}).array().size() == 2);
    for (const QJsonValue& line : run({"history", desk.file(), "--assessment", second, "--json"}).array())
        CHECK(line.toObject().value("assessment") == QJsonValue(second));
    const QJsonArray both = run({"history", desk.file(), "--item", "weakest.first", "--json"}).array();
    const QJsonArray one =
        run({"history", desk.file(), "--item", "weakest.first", "--assessment", second, "--json"}).array();
    CHECK(one.size() >= 1);
    CHECK(both.size() > one.size());
}

TEST_CASE("a history that cannot be is refused", "[cli]")
{
    const Desk desk;
    const auto arguments = GENERATE(QStringList{"--limit", "0"}, QStringList{"--limit", "many"},
                                    QStringList{"--item", "no.such"}, QStringList{"--assessment", "no-such"});
    const Outcome told = run(QStringList{"--json", "history", desk.file()} + arguments);
    CHECK(told.status == 3);
    CHECK_FALSE(told.error().isEmpty());
}
