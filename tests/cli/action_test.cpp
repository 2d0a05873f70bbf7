#include "cli/cli_process.h"

#include <catch2/catch.hpp>

using namespace cli_test;

namespace {

QString added(const Desk& desk, const QStringList& fields = {})
{
    const Outcome told =
        run(QStringList{"action", "add", desk.file(), "--what", "Name a focal point"} + fields);
    INFO(told.err.toStdString());
    REQUIRE(told.status == 0);
    return told.text();
}

QJsonObject only(const Desk& desk)
{
    const QJsonArray all = run({"action", "list", desk.file(), "--json"}).array();
    REQUIRE(all.size() == 1);
    return all.at(0).toObject();
}

} // namespace

TEST_CASE("an action is added with every field, listed, and its id is what add prints", "[cli]")
{
    const Desk desk;
    const QString assessment = desk.assessment();
    const Outcome told = run({"action",
                              "add",
                              desk.file(),
                              "--what",
                              "Name a focal point",
                              "--what-zh",
                              QStringLiteral("指定联络人"),
                              "--assessment",
                              assessment,
                              "--item",
                              "I1",
                              "--target",
                              "2",
                              "--owner",
                              QStringLiteral("王芳"),
                              "--due",
                              "2027/3/9",
                              "--cost",
                              "1,200.50",
                              "--currency",
                              "usd",
                              "--funding",
                              "donor",
                              "--funding-note",
                              "asked",
                              "--json"});
    INFO(told.err.toStdString());
    REQUIRE(told.status == 0);
    const QJsonObject action = only(desk);
    CHECK(action == told.object());
    CHECK(action.value("what") ==
          QJsonValue(QJsonObject{{"en", "Name a focal point"}, {"zh", QStringLiteral("指定联络人")}}));
    CHECK(
        action.value("source") ==
        QJsonValue(QJsonObject{{"kind", "gate"}, {"assessment", assessment}, {"item", "safeguarding.psea"}}));
    CHECK(action.value("target") == QJsonValue(2));
    CHECK(action.value("owner") == QJsonValue(QStringLiteral("王芳")));
    CHECK(action.value("due") == QJsonValue("2027-03-09"));
    CHECK(action.value("cost") == QJsonValue(QJsonObject{{"amount", 1200.5}, {"currency", "USD"}}));
    CHECK(action.value("funding") == QJsonValue("donor"));
    CHECK(action.value("fundingNote") == QJsonValue("asked"));
    CHECK(action.value("state") == QJsonValue("open"));
    CHECK(action.value("by").isNull());
    CHECK(run({"action", "list", desk.file()}).text().contains("Name a focal point"));
    CHECK(run({"action", "list", desk.file(), "--state", "verified", "--json"}).array().isEmpty());
}

TEST_CASE("an action goes from open to verified by those who say so", "[cli]")
{
    const Desk desk;
    const QString id = added(desk);
    CHECK(only(desk).value("id") == QJsonValue(id));
    REQUIRE(run({"action", "set", desk.file(), id, "--state", "claimedDone", "--author", "Li"}).status == 0);
    CHECK(only(desk).value("by") == QJsonValue("Li"));
    const Outcome verified = run({"action", "set", desk.file(), id, "--state", "verified", "--by",
                                  "Chen Xiao", "--closing-note", "Letter seen", "--json"});
    INFO(verified.err.toStdString());
    REQUIRE(verified.status == 0);
    CHECK(verified.object().value("state") == QJsonValue("verified"));
    CHECK(verified.object().value("by") == QJsonValue("Chen Xiao"));
    CHECK(verified.object().value("closingNote") == QJsonValue("Letter seen"));
    CHECK(verified.object().value("daysUntilDue").isNull());
    CHECK(run({"verify", desk.file()}).status == 0);
}

TEST_CASE("an empty text clears a field of an action; what is not named stays", "[cli]")
{
    const Desk desk;
    const QString id = added(desk, {"--due", "2020-01-01", "--owner", "Li", "--cost", "5"});
    CHECK(only(desk).value("daysUntilDue").toInt() < 0);
    CHECK(run({"action", "list", desk.file()}).text().contains("late"));
    const Outcome told = run({"action", "set", desk.file(), id, "--due", "", "--cost", "", "--json"});
    REQUIRE(told.status == 0);
    CHECK(told.object().value("due").isNull());
    CHECK(told.object().value("cost").isNull());
    CHECK(told.object().value("owner") == QJsonValue("Li"));
    CHECK(run({"action", "set", desk.file(), id, "--owner", "Li"}).text() == "Nothing changed.");
}

TEST_CASE("a change of an action that cannot be is refused and the file stays as it was", "[cli]")
{
    const Desk desk;
    const QString id = added(desk);
    const auto fields = GENERATE(
        QStringList{"--state", "done"}, QStringList{"--state", "verified", "--by", "Li"},
        QStringList{"--state", "verified", "--owner", "Li"},
        QStringList{"--owner", "Li", "--by", "Li", "--what", ""}, QStringList{"--state", "riskAccepted"},
        QStringList{"--due", "soon"}, QStringList{"--cost", "-1"}, QStringList{"--cost", "much"},
        QStringList{"--currency", "yuan", "--cost", "1"}, QStringList{"--funding", "lottery"},
        QStringList{"--target", "high"}, QStringList{"--what", ""});
    const QByteArray before = digestOf(desk.file());
    const Outcome told = run(QStringList{"--json", "action", "set", desk.file(), id} + fields);
    INFO(fields.join(u' ').toStdString());
    CHECK(told.status == 3);
    CHECK(told.error().value("code") == QJsonValue("invalidArgument"));
    CHECK_FALSE(told.error().value("message").toString().isEmpty());
    CHECK(told.out.isEmpty());
    CHECK(digestOf(desk.file()) == before);
}

TEST_CASE("an action, an item or an organisation that is not there is named", "[cli]")
{
    const Desk desk;
    const QString nobody = "00000000-0000-7000-8000-000000000001";
    const Outcome told = run({"--json", "action", "set", desk.file(), nobody, "--due", "2027-01-01"});
    CHECK(told.status == 3);
    CHECK(told.error().value("code") == QJsonValue("notFound"));
    CHECK(told.error().value("args").toObject().value("kind") == QJsonValue("action"));
    CHECK(
        run({"action", "add", desk.file(), "--what", "x", "--assessment", desk.assessment(), "--item", "Z9"})
            .status == 3);
    CHECK(run({"action", "add", desk.file(), "--what", "x", "--item", "I1"}).status == 3);
    CHECK(run({"action", "add", desk.file()}).status == 3);
    CHECK(run({"action"}).status == 2);
    CHECK(run({"action", "list", desk.path("none.sextant")}).status == 4);
}

TEST_CASE("the calendar has one all-day event for each due day that is still ahead of somebody", "[cli]")
{
    const Desk desk;
    const QString id = added(desk, {"--due", "2027-03-09", "--owner", "Li"});
    const QString closed = added(desk, {"--due", "2027-03-10"});
    REQUIRE(run({"action", "set", desk.file(), closed, "--state", "superseded"}).status == 0);
    added(desk);
    const Outcome told = run({"action", "ics", desk.file(), "-o", desk.path("plan.ics"), "--json"});
    REQUIRE(told.status == 0);
    CHECK(told.object().value("events") == QJsonValue(1));
    const QByteArray calendar = contentOf(desk.path("plan.ics"));
    CHECK(calendar.startsWith("BEGIN:VCALENDAR\r\n"));
    CHECK(calendar.count("BEGIN:VEVENT") == 1);
    CHECK(calendar.contains("UID:" + id.toLatin1() + "@sextant\r\n"));
    CHECK(calendar.contains("DTSTART;VALUE=DATE:20270309\r\n"));
    CHECK(run({"action", "ics", desk.file(), "-o", desk.file()}).status == 3);
    CHECK(run({"action", "ics", desk.file()}).status == 2);
}
