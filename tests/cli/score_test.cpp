#include "cli/cli_process.h"

#include <catch2/catch.hpp>

using namespace cli_test;

namespace {

/// figures.places 1 point of weight 1, figures.channels open of weight 2, the weakest of 2 and 1 enters with
/// weight 3.
QString partlyAnswered(const Desk& desk)
{
    const QString id = desk.assessment(kindsPack());
    write(desk.path("a.csv"),
          "item,response,na,note\nfigures.places,3,,\nweakest.first,2,,\nweakest.second,1,,\n");
    REQUIRE(run({"assessment", "import", desk.file(), id, desk.path("a.csv")}).status == 0);
    return id;
}

} // namespace

TEST_CASE("score gives every key of its contract", "[cli]")
{
    const Desk desk;
    const QString id = desk.assessment();
    desk.answerAll(id, "3");
    const QJsonObject score = run({"score", desk.file(), id, "--json"}).object();
    CHECK(score.value("assessment") == QJsonValue(id));
    CHECK(score.value("framework").toObject().value("id") == QJsonValue("going-global-readiness"));
    CHECK(score.value("engine").isString());
    CHECK(score.value("readiness") == QJsonValue("ready"));
    CHECK(score.value("nodes").toArray().size() == 10);
    const QJsonObject overall = score.value("overall").toObject();
    CHECK(overall.value("score") == QJsonValue(3));
    CHECK(overall.value("ratio") == QJsonValue(0.75));
    CHECK(overall.value("numerator").toDouble() == Approx(3 * overall.value("denominator").toDouble()));
    CHECK(overall.value("coverage") == QJsonValue(1));
    CHECK(overall.value("interval") == QJsonValue(QJsonObject{{"min", 3}, {"max", 3}}));
    CHECK(overall.value("rated") == QJsonValue(62));
    CHECK(overall.value("notApplicable") == QJsonValue(0));
    CHECK(overall.value("unanswered") == QJsonValue(0));
    CHECK(overall.contains("band"));
    CHECK(overall.contains("title"));
    for (const QJsonValue& gate : score.value("gates").toArray())
        CHECK(gate.toObject().value("passed") == QJsonValue(true));
}

TEST_CASE("without answers there is no score, and the interval is the whole scale", "[cli]")
{
    const Desk desk;
    const QString id = desk.assessment();
    const QJsonObject score = run({"score", desk.file(), id, "--json"}).object();
    const QJsonObject overall = score.value("overall").toObject();
    CHECK(overall.value("score").isNull());
    CHECK(overall.value("ratio").isNull());
    CHECK(overall.value("band").isNull());
    CHECK(overall.value("interval") == QJsonValue(QJsonObject{{"min", 0}, {"max", 4}}));
    CHECK(overall.value("unanswered") == QJsonValue(62));
    CHECK(score.value("readiness") == QJsonValue("incomplete"));
}

TEST_CASE("a failed gate is told with its points and its threshold", "[cli]")
{
    const Desk desk;
    const QString id = desk.assessment();
    desk.answerAll(id, "3");
    REQUIRE(run({"assessment", "rate", desk.file(), id, "finance.segregation", "--option", "1"}).status == 0);
    const QJsonObject score = run({"score", desk.file(), id, "--json"}).object();
    bool found = false;
    for (const QJsonValue& value : score.value("gates").toArray()) {
        const QJsonObject gate = value.toObject();
        if (gate.value("item") != QJsonValue("finance.segregation"))
            continue;
        found = true;
        CHECK(
            gate ==
            QJsonObject{{"item", "finance.segregation"}, {"threshold", 2}, {"points", 1}, {"passed", false}});
    }
    CHECK(found);
    CHECK(score.value("readiness") == QJsonValue("conditional"));
    const Outcome plain = run({"score", desk.file(), id});
    CHECK_THAT(plain.out.toStdString(), Catch::Contains("finance.segregation"));
    CHECK_THAT(plain.out.toStdString(), Catch::Contains("has 1, needs at least 2"));
    CHECK_THAT(plain.out.toStdString(), Catch::Contains("Readiness: ready on conditions"));
}

TEST_CASE("the table for people has a line for every section, in either language", "[cli]")
{
    const Desk desk;
    const QString id = partlyAnswered(desk);
    const Outcome english = run({"score", desk.file(), id});
    REQUIRE(english.status == 0);
    CHECK_THAT(english.out.toStdString(), Catch::Contains("Weakest link"));
    CHECK_THAT(english.out.toStdString(), Catch::Contains("Overall"));
    const Outcome chinese = run({"score", desk.file(), id, "--lang", "zh"});
    CHECK(chinese.out.contains("最弱一环"));
    CHECK(chinese.out.contains("总体"));
    CHECK(chinese.out.contains("自评结果，仅供参考"));
}

TEST_CASE("an explanation adds up to the figure that score gives", "[cli]")
{
    const Desk desk;
    const QString id = partlyAnswered(desk);
    const QJsonObject overall =
        run({"score", desk.file(), id, "--json"}).object().value("overall").toObject();
    const QJsonObject told = run({"explain", desk.file(), id, "overall", "--json"}).object();
    CHECK(told.value("node") == QJsonValue(overall));
    CHECK(told.value("rule").toObject().value("aggregate") == QJsonValue("mean"));
    double products = 0;
    double weights = 0;
    double lowest = 0;
    double open = 0;
    for (const QJsonValue& value : told.value("lines").toArray()) {
        const QJsonObject line = value.toObject();
        const double weight = line.value("weight").toDouble();
        if (line.value("counted").toBool()) {
            CHECK(line.value("product").toDouble() == Approx(line.value("points").toDouble() * weight));
            products += line.value("product").toDouble();
            weights += weight;
        } else if (line.value("state") == QJsonValue("unanswered") && line.value("lowest").isDouble()) {
            lowest += line.value("lowest").toDouble() * weight;
            open += weight;
        }
    }
    CHECK(weights > 0);
    CHECK(open > 0);
    CHECK(products / weights == Approx(overall.value("score").toDouble()));
    CHECK((products + lowest) / (weights + open) ==
          Approx(overall.value("interval").toObject().value("min").toDouble()));
    const QJsonObject sums = told.value("sums").toObject().value("rated").toObject();
    CHECK(sums.value("products").toDouble() == Approx(products));
    CHECK(sums.value("weights").toDouble() == Approx(weights));
}

TEST_CASE("a section is explained by id or code, with answers in words", "[cli]")
{
    const Desk desk;
    const QString id = partlyAnswered(desk);
    const Outcome byId = run({"explain", desk.file(), id, "weakest"});
    const Outcome byCode = run({"explain", desk.file(), id, "B"});
    CHECK(byId.status == 0);
    CHECK(byId.out == byCode.out);
    CHECK_THAT(byId.out.toStdString(), Catch::Contains("2 Leading"));
    CHECK_THAT(byId.out.toStdString(), Catch::Contains("the lowest points decide"));
    CHECK_THAT(byId.out.toStdString(), Catch::Contains("Score: 1.00"));
    const Outcome figures = run({"explain", desk.file(), id, "figures"});
    CHECK_THAT(figures.out.toStdString(), Catch::Contains("Score: 1 ÷ 1 = 1.00"));
    const Outcome missing = run({"--json", "explain", desk.file(), id, "nothing"});
    CHECK(missing.status == 3);
    CHECK(missing.error().value("args").toObject().value("kind") == QJsonValue("section"));
}

TEST_CASE("a title cannot drive the terminal", "[cli]")
{
    const Desk desk;
    const Outcome made = run({"assessment", "new", desk.file(), "--framework", kindsPack(), "--title",
                              QStringLiteral("red \033[31m and \u202E backwards %1 %2")});
    REQUIRE(made.status == 0);
    for (const QStringList& verb :
         {QStringList{"assessment", "list", desk.file()}, QStringList{"score", desk.file(), made.text()},
          QStringList{"history", desk.file()}})
    {
        const Outcome told = run(verb);
        CHECK(told.status == 0);
        CHECK(told.out.contains("%1 %2"));
        CHECK_FALSE(told.out.contains('\033'));
        CHECK_FALSE(told.out.contains("\u202E"));
    }
}
