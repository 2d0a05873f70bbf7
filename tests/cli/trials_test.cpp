#include "cli/cli_process.h"

#include <catch2/catch.hpp>

using namespace cli_test;

namespace {

/// All answered at 3, one gate at 1: ready on conditions.
QString nearlyReady(const Desk& desk)
{
    const QString id = desk.assessment();
    desk.answerAll(id, "3");
    REQUIRE(run({"assessment", "rate", desk.file(), id, "I1", "--option", "1"}).status == 0);
    return id;
}

} // namespace

TEST_CASE("score --what-if gives the figures as they would be and saves nothing", "[cli]")
{
    const Desk desk;
    const QString id = nearlyReady(desk);
    const QByteArray before = digestOf(desk.file());
    CHECK(run({"score", desk.file(), id, "--json"}).object().value("readiness") == QJsonValue("conditional"));
    const Outcome tried = run({"score", desk.file(), id, "--what-if", "I1=2", "A1=4", "--json"});
    REQUIRE(tried.status == 0);
    CHECK(tried.object().value("readiness") == QJsonValue("ready"));
    CHECK(tried.object().value("whatIf").toArray().size() == 2);
    const Outcome told = run({"score", desk.file(), id, "--what-if", "I1=2"});
    CHECK(told.text().contains("nothing is saved: I1 = 2"));
    CHECK(told.text().contains("Readiness: ready"));
    CHECK(digestOf(desk.file()) == before);
}

TEST_CASE("what cannot be supposed or reached is refused", "[cli]")
{
    const Desk desk;
    const QString id = desk.assessment();
    const auto what = [&](const QStringList& more) {
        const Outcome outcome = run(QStringList{"score", desk.file(), id, "--json"} + more);
        CHECK(outcome.status == 3);
        return outcome.error().value("args").toObject().value("what").toString();
    };
    CHECK(what({"--what-if", "I1=7"}) == "what-if");
    CHECK(what({"--what-if", "I1"}) == "what-if");
    CHECK(what({"--reach", "famous"}) == "reach");
    CHECK(what({"--reach", "ready", "--open", "maybe"}) == "open");
    const Outcome unknown = run({"score", desk.file(), id, "--what-if", "Z9=1", "--json"});
    CHECK(unknown.error().value("code") == QJsonValue("notFound"));
    CHECK(run({"score", desk.file(), id, "--reach", "ready", "--what-if", "I1=2"}).status == 2);
    CHECK(run({"score", desk.file(), id, "--open", "best"}).status == 2);
}

TEST_CASE("score --reach names the fewest improvements, and they do reach it", "[cli]")
{
    const Desk desk;
    const QString id = nearlyReady(desk);
    const QJsonObject list = run({"score", desk.file(), id, "--reach", "ready", "--json"}).object();
    CHECK(list.value("outcome") == QJsonValue("found"));
    CHECK(list.value("proven") == QJsonValue(true));
    const QJsonArray improvements = list.value("improvements").toArray();
    REQUIRE(improvements.size() == 1);
    CHECK(improvements[0].toObject().value("from") == QJsonValue(1));
    CHECK(improvements[0].toObject().value("to") == QJsonValue(2));
    CHECK(list.value("figures").toObject().value("readiness") == QJsonValue("ready"));
    const QString text = run({"score", desk.file(), id, "--reach", "ready"}).text();
    CHECK(text.contains("at least 1 to improve"));
    CHECK(text.contains(QString::fromUtf8("I1  1 → 2")));
    CHECK(run({"--lang", "zh", "score", desk.file(), id, "--reach", "3.5"})
              .text()
              .contains(QString::fromUtf8("已证明没有更短的清单")));
}

TEST_CASE("score --reach tells what has to be answered first and what stands in the way", "[cli]")
{
    const Desk desk;
    const QString id = nearlyReady(desk);
    REQUIRE(run({"assessment", "rate", desk.file(), id, "D3", "--clear"}).status == 0);
    const QJsonObject best = run({"score", desk.file(), id, "--reach", "ready", "--json"}).object();
    CHECK(best.value("outcome") == QJsonValue("found"));
    CHECK(best.value("answerFirst").toArray().size() == 1);
    const Outcome worst = run({"score", desk.file(), id, "--reach", "ready", "--open", "worst", "--json"});
    CHECK(worst.object().value("outcome") == QJsonValue("outOfReach"));
    CHECK(worst.object().value("inTheWay").toObject().value("gates").toArray().size() == 1);
    CHECK(run({"score", desk.file(), id, "--reach", "ready", "--open", "worst"})
              .text()
              .contains("Gates in the way: D3"));
}
