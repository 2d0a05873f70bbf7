#include "cli/cli_process.h"

#include <catch2/catch.hpp>

#include <QRegularExpression>

using namespace cli_test;

namespace {

const QString kIds = QStringLiteral("^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\n$");

Outcome rate(const Desk& desk, const QString& assessment, const QString& item, const QStringList& rest)
{
    return run(QStringList{"--json", "assessment", "rate", desk.file(), assessment, item} + rest);
}

} // namespace

TEST_CASE("a new assessment prints its id and nothing else", "[cli]")
{
    const Desk desk;
    const QStringList verb{"assessment", "new",        desk.file(), "--framework", "going-global-readiness",
                           "--title",    "Before Laos"};
    const Outcome plain = run(verb);
    REQUIRE(plain.status == 0);
    CHECK(plain.err.isEmpty());
    CHECK(QRegularExpression(kIds).match(QString::fromUtf8(plain.out)).hasMatch());
    const Outcome json = run(verb + QStringList{"--json"});
    CHECK(QJsonDocument::fromJson('[' + json.out + ']').array().at(0).toString().size() == 36);

    const QJsonArray list = run({"assessment", "list", desk.file(), "--json"}).array();
    REQUIRE(list.size() == 2);
    const QJsonObject first = list.at(0).toObject();
    CHECK(first.value("id") == QJsonValue(plain.text()));
    CHECK(first.value("title") == QJsonValue("Before Laos"));
    CHECK(first.value("stage") == QJsonValue("draft"));
    CHECK(first.value("coverage") == QJsonValue(0));
    CHECK(first.value("framework").toObject().value("id") == QJsonValue("going-global-readiness"));
}

TEST_CASE("an assessment that cannot be started leaves the file as it was", "[cli]")
{
    const Desk desk;
    const QByteArray before = digestOf(desk.file());
    const auto refused = [&](const QStringList& rest, int status, const char* code) {
        const Outcome told = run(QStringList{"--json", "assessment", "new", desk.file()} + rest);
        INFO(rest.join(u' ').toStdString());
        CHECK(told.status == status);
        CHECK(told.error().value("code") == QJsonValue(code));
        CHECK(told.out.isEmpty());
    };
    refused({"--framework", "nothing", "--title", "T"}, 3, "notFound");
    refused({"--framework", "/no/such.yaml", "--title", "T"}, 4, "fileNotFound");
    refused({"--framework", desk.file(), "--title", "T"}, 3, "invalidFramework");
    refused({"--framework", "going-global-readiness", "--title", "  "}, 3, "invalidArgument");
    refused({"--framework", "going-global-readiness", "--title", "T", "--organisation", "x"}, 3, "notFound");
    refused({"--framework", "going-global-readiness", "--title", "T", "--from", "x"}, 3, "notFound");
    CHECK(digestOf(desk.file()) == before);
}

TEST_CASE("each kind of item takes its own kind of answer", "[cli]")
{
    const Desk desk;
    const QString id = desk.assessment(kindsPack());
    const auto response = [&](const QString& item, const QStringList& rest) {
        const Outcome told = rate(desk, id, item, rest);
        INFO(told.err.toStdString());
        CHECK(told.status == 0);
        return told.object().value("response").toObject();
    };
    CHECK(response("weakest.first", {"--option", "2"}).value("options") == QJsonValue(QJsonArray{"2"}));
    CHECK(response("figures.channels", {"--option", "post", "bank"}).value("options") ==
          QJsonValue(QJsonArray{"bank", "post"}));
    CHECK(response("figures.channels", {"--option", "bank", "--option", "post"}).value("options") ==
          QJsonValue(QJsonArray{"bank", "post"}));
    CHECK(response("figures.places", {"--value", "12.5"}).value("number") == QJsonValue("12.5"));
    CHECK(response("words.since", {"--value", "2025-03-09"}).value("date") == QJsonValue("2025-03-09"));
    CHECK(response("words.remark", {"--value", "--json and more"}).value("text") ==
          QJsonValue("--json and more"));
    CHECK(response("weakest.second", {"--na", "no second"}).value("reason") == QJsonValue("no second"));
    CHECK(response("B2", {"--option", "1"}).value("options") == QJsonValue(QJsonArray{"1"}));
    const Outcome cleared = rate(desk, id, "weakest.first", {"--clear", "--note", "asked again"});
    CHECK(cleared.object().value("response").isNull());
    CHECK(cleared.object().value("note") == QJsonValue("asked again"));
}

TEST_CASE("options may stand before the positional arguments", "[cli]")
{
    const Desk desk;
    const QString id = desk.assessment(kindsPack());
    const Outcome told =
        run({"assessment", "rate", "--option", "2", "--note", "seen", desk.file(), id, "weakest.first"});
    INFO(told.err.toStdString());
    CHECK(told.status == 0);
    CHECK(told.text() == "weakest.first: 2 Leading");
}

TEST_CASE("an answer that does not fit is refused and the file stays as it was", "[cli]")
{
    const Desk desk;
    const QString id = desk.assessment(kindsPack());
    const QByteArray before = digestOf(desk.file());
    const auto refused = [&](const QString& item, const QStringList& rest, const char* code) {
        const Outcome told = rate(desk, id, item, rest);
        INFO((item + u' ' + rest.join(u' ')).toStdString());
        INFO(told.err.toStdString());
        CHECK(told.status == 3);
        CHECK(told.error().value("code") == QJsonValue(code));
        CHECK(told.out.isEmpty());
    };
    refused("weakest.first", {"--option", "9"}, "unknownOption");
    refused("weakest.first", {"--option", "0", "1"}, "wrongKind");
    refused("weakest.first", {"--value", "1"}, "wrongKind");
    refused("weakest.first", {"--na", " "}, "reasonNeeded");
    refused("figures.places", {"--option", "1"}, "wrongKind");
    refused("figures.places", {"--value", "many"}, "wrongKind");
    refused("figures.places", {"--value", "101"}, "invalidArgument");
    refused("figures.places", {"--value", "-1"}, "invalidArgument");
    refused("figures.places", {"--value", ""}, "invalidArgument");
    refused("figures.channels", {"--option", "none", "bank"}, "invalidArgument");
    refused("words.since", {"--value", "2025-02-30"}, "wrongKind");
    refused("words.nothing", {"--value", "x"}, "notFound");
    refused("", {"--value", "x"}, "notFound");
    const Outcome unknown =
        run({"--json", "assessment", "rate", desk.file(), "x", "words.remark", "--clear"});
    CHECK(unknown.status == 3);
    CHECK(unknown.error().value("args").toObject().value("kind") == QJsonValue("assessment"));
    CHECK(digestOf(desk.file()) == before);
}

TEST_CASE("a review marks the answer that is there now", "[cli]")
{
    const Desk desk;
    const QString id = desk.assessment(kindsPack());
    const QByteArray before = digestOf(desk.file());
    const QStringList verb{"--json", "assessment", "review", desk.file(), id, "weakest.first"};
    CHECK(run(verb).status == 3);
    CHECK(digestOf(desk.file()) == before);
    REQUIRE(rate(desk, id, "weakest.first", {"--na", "not our work"}).status == 0);
    const auto gate = [&] {
        return run({"score", desk.file(), id, "--json"}).object().value("gates").toArray().at(0).toObject();
    };
    const Outcome reviewed = run(verb);
    CHECK(reviewed.status == 0);
    CHECK(reviewed.object().value("reviewed") == QJsonValue(true));
    CHECK(gate().value("item") == QJsonValue("weakest.first"));
    CHECK(run({"score", desk.file(), id}).out.contains("dropped"));
    const Outcome changed = rate(desk, id, "weakest.first", {"--option", "1"});
    CHECK(changed.object().value("reviewed") == QJsonValue(false));
    CHECK(gate().value("passed") == QJsonValue(true));
}

TEST_CASE("signing needs every answer, and seals until it is reopened", "[cli]")
{
    const Desk desk;
    const QString id = desk.assessment();
    const QByteArray before = digestOf(desk.file());
    const Outcome early = run({"--json", "assessment", "sign", desk.file(), id});
    CHECK(early.status == 3);
    CHECK(early.error().value("code") == QJsonValue("notSignable"));
    CHECK(early.error().value("args").toObject().value("unanswered") == QJsonValue(62));
    CHECK(run({"assessment", "reopen", desk.file(), id}).status == 3);
    CHECK(digestOf(desk.file()) == before);

    desk.answerAll(id, "3");
    const Outcome sealed = run({"--json", "assessment", "sign", desk.file(), id, "--author", "Chen"});
    INFO(sealed.err.toStdString());
    REQUIRE(sealed.status == 0);
    CHECK(sealed.object().value("stage") == QJsonValue("signed"));
    CHECK(run({"verify", desk.file(), "--json"}).object().value("seals") == QJsonValue(1));
    const QByteArray held = digestOf(desk.file());
    const Outcome late = rate(desk, id, "finance.segregation", {"--option", "4"});
    CHECK(late.status == 3);
    CHECK(late.error().value("code") == QJsonValue("signed"));
    CHECK(digestOf(desk.file()) == held);

    const Outcome reopened = run({"--json", "assessment", "reopen", desk.file(), id});
    CHECK(reopened.status == 0);
    CHECK(reopened.object().value("stage") != QJsonValue("signed"));
    CHECK(rate(desk, id, "finance.segregation", {"--option", "4"}).status == 0);
    CHECK(run({"verify", desk.file()}).status == 0);
}

TEST_CASE("an assessment can start from the answers of another", "[cli]")
{
    const Desk desk;
    const QString first = desk.assessment();
    desk.answerAll(first, "2");
    const Outcome made = run({"assessment", "new", desk.file(), "--framework", "going-global-readiness",
                              "--title", "A year later", "--from", first});
    REQUIRE(made.status == 0);
    const QJsonObject score = run({"score", desk.file(), made.text(), "--json"}).object();
    CHECK(score.value("overall").toObject().value("score") == QJsonValue(2));
    const QJsonArray list = run({"assessment", "list", desk.file(), "--json"}).array();
    CHECK(list.at(1).toObject().value("basedOn") == QJsonValue(first));
}
