#include "cli/cli_process.h"

#include <catch2/catch.hpp>

using namespace cli_test;

namespace {

int countOf(const QJsonArray& findings, const char* kind)
{
    int count = 0;
    for (const QJsonValue& finding : findings)
        count += finding.toObject().value("kind") == QJsonValue(kind) ? 1 : 0;
    return count;
}

} // namespace

TEST_CASE("an empty assessment is told item by item, and is a finding", "[cli]")
{
    const Desk desk;
    const QString id = desk.assessment();
    const QByteArray before = digestOf(desk.file());
    const Outcome told = run({"check", desk.file(), id, "--json"});
    INFO(told.err.toStdString());
    CHECK(told.status == 1);
    CHECK(countOf(told.array(), "unanswered") == 62);
    const QJsonObject first = told.array().at(0).toObject();
    CHECK(first.value("weight") == QJsonValue("high"));
    CHECK_FALSE(first.value("item").toString().isEmpty());
    const Outcome words = run({"check", desk.file(), id});
    CHECK(words.status == 1);
    CHECK(words.text().startsWith("Unanswered: 62."));
    CHECK(run({"--lang", "zh", "check", desk.file(), id}).text().startsWith(QStringLiteral("未作答：62。")));
    CHECK(digestOf(desk.file()) == before);
}

TEST_CASE("what is answered is checked for what backs it", "[cli]")
{
    const Desk desk;
    const QString id = desk.assessment();
    desk.answerAll(id, "4");
    const QJsonArray findings = run({"check", desk.file(), id, "--json"}).array();
    CHECK(countOf(findings, "unanswered") == 0);
    CHECK(countOf(findings, "gateWithoutEvidence") > 0);
    CHECK(countOf(findings, "gateWithoutEvidence") + countOf(findings, "highWithoutEvidence") == 62);
    CHECK(countOf(findings, "extremeWithoutNote") == 62);
    CHECK(countOf(findings, "nameInOneLanguage") == 0);
    const QJsonArray both = run({"check", desk.file(), id, "--both", "--json"}).array();
    CHECK(both.size() >= findings.size());
    CHECK(run({"check", desk.file(), "nothing-of-that-name"}).status == 3);
}

TEST_CASE("what applies and which files there are can be printed", "[cli]")
{
    const Desk desk;
    const QString id = desk.assessment();
    const auto* kind = GENERATE(as<const char*>{}, "applicability", "evidence");
    const QString page = desk.path("page.html");
    const Outcome made = run({"report", desk.file(), id, "--kind", kind, "-o", page});
    INFO(made.err.toStdString());
    REQUIRE(made.status == 0);
    const QString text = QString::fromUtf8(contentOf(page));
    CHECK(text.contains(QLatin1String(kind) == QLatin1String("evidence") ? "Evidence register"
                                                                         : "Statement of applicability"));
    CHECK(run({"verify", desk.file(), "--report", page}).status == 0);
}
