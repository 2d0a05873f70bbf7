#include "cli/cli_process.h"

#include <catch2/catch.hpp>

#include <QTemporaryDir>

using namespace cli_test;

TEST_CASE("the universe is listed by risk beside the plan of the year", "[cli][audit]")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath("demo.sextant");
    REQUIRE(run({"new", file, "--demo"}).status == 0);
    const QByteArray before = digestOf(file);
    const QJsonObject year = run({"--json", "audit", "plan", file, "2026"}).object();
    CHECK(year.value("year") == QJsonValue(2026));
    const QJsonObject plan = year.value("plan").toObject();
    CHECK(plan.value("daysAvailable").toInt() > 0);
    CHECK(plan.value("daysLeft").toInt() == plan.value("daysAvailable").toInt() -
                                                plan.value("daysReserve").toInt() -
                                                plan.value("chosenDays").toInt());
    const QJsonArray units = year.value("units").toArray();
    REQUIRE_FALSE(units.isEmpty());
    int rank = 0;
    double residual = 25;
    int chosenDays = 0;
    for (const QJsonValue& value : units) {
        const QJsonObject unit = value.toObject();
        INFO(unit.value("name").toObject().value("en").toString().toStdString());
        if (unit.value("active").toBool()) {
            CHECK(unit.value("rank").toInt() == ++rank);
            CHECK(unit.value("residual").toDouble() <= residual);
            residual = unit.value("residual").toDouble();
        }
        CHECK_FALSE(unit.value("name").toObject().value("zh").toString().isEmpty());
        if (unit.value("plan").toObject().value("choice") == QJsonValue("chosen"))
            chosenDays += unit.value("plan").toObject().value("days").toInt();
    }
    CHECK(chosenDays == plan.value("chosenDays").toInt());
    CHECK(run({"audit", "plan", file, "2026"}).out.contains("Residual"));
    CHECK(run({"--lang", "zh", "audit", "plan", file, "2026"}).out.contains("剩余风险"));

    const Outcome none = run({"audit", "plan", file, "1999"});
    CHECK(none.status == 0);
    CHECK(none.out.contains("No plan for this year."));
    CHECK(run({"--json", "audit", "plan", file, "1999"}).object().value("plan").isNull());
    CHECK(run({"--json", "audit", "plan", file, "next"}).error().value("args").toObject().value("what") ==
          QJsonValue("year"));
    CHECK(run({"audit", "plan", file, "0"}).status == 3);
    CHECK(run({"audit", "plan", file}).status == 2);
    CHECK(run({"audit", "plan", folder.filePath("missing"), "2026"}).status == 4);
    CHECK(digestOf(file) == before);
}

TEST_CASE("a file without a universe says so", "[cli][audit]")
{
    const Desk desk;
    const Outcome told = run({"audit", "plan", desk.file(), "2026"});
    CHECK(told.status == 0);
    CHECK(told.text() == "No auditable units.\nNo plan for this year.");
}
