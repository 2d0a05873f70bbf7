#include "cli/cli_process.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFileInfo>

using namespace cli_test;

namespace {

const QByteArray kPdf = "%PDF-1.4\nminutes of the council\n\0\xff%%EOF\n";

} // namespace

TEST_CASE("a file goes into the workspace and comes out byte by byte", "[cli]")
{
    const Desk desk;
    const QString id = desk.assessment();
    const QString paper = desk.path(QStringLiteral("理事会 minutes.pdf"));
    const QByteArray content = kPdf + QByteArray(300'000, 'x') + QByteArray("\0\n", 2);
    write(paper, content);
    const Outcome added = run({"evidence", "add", desk.file(), id, "finance.segregation", paper, "--json"});
    INFO(added.err.toStdString());
    REQUIRE(added.status == 0);
    CHECK(added.object().value("fileName") == QJsonValue(QStringLiteral("理事会 minutes.pdf")));
    CHECK(added.object().value("mediaType") == QJsonValue("application/pdf"));
    CHECK(added.object().value("sizeBytes") == QJsonValue(content.size()));
    CHECK(added.object().value("sha256") == QJsonValue(QString::fromLatin1(digestOf(paper))));

    const QJsonArray list = run({"evidence", "list", desk.file(), id, "--json"}).array();
    REQUIRE(list.size() == 1);
    CHECK(list.at(0).toObject().value("items") == QJsonValue(QJsonArray{"finance.segregation"}));
    CHECK(
        run({"evidence", "list", desk.file(), id, "finance.accounting-system", "--json"}).array().isEmpty());

    CHECK(run({"evidence", "get", desk.file(), id}).out == content);
    const QString copy = desk.path("copy.pdf");
    REQUIRE(run({"evidence", "get", desk.file(), id, "D3", copy}).status == 0);
    CHECK(contentOf(copy) == content);
    const QString evidence = list.at(0).toObject().value("id").toString();
    CHECK(run({"evidence", "get", desk.file(), id, evidence}).out == content);
    CHECK(run({"verify", desk.file(), "--json"}).object().value("evidenceFiles") == QJsonValue(1));
}

TEST_CASE("several files go into a folder, never over a file that is there", "[cli]")
{
    const Desk desk;
    const QString id = desk.assessment();
    REQUIRE(QDir(desk.folder()).mkpath("a"));
    REQUIRE(QDir(desk.folder()).mkpath("b"));
    REQUIRE(QDir(desk.folder()).mkpath("out"));
    write(desk.path("a/plan.txt"), "first\n");
    write(desk.path("b/plan.txt"), "second\n");
    for (const char* from : {"a/plan.txt", "b/plan.txt"})
        REQUIRE(run({"evidence", "add", desk.file(), id, "D3", desk.path(from)}).status == 0);
    CHECK(run({"evidence", "get", desk.file(), id, "D3"}).status == 3);
    CHECK(run({"evidence", "get", desk.file(), id, "D3", desk.path("one-file")}).status == 3);
    const Outcome got = run({"--json", "evidence", "get", desk.file(), id, "D3", desk.path("out")});
    INFO(got.err.toStdString());
    REQUIRE(got.status == 0);
    CHECK(got.array().size() == 2);
    CHECK(contentOf(desk.path("out/plan.txt")) + contentOf(desk.path("out/plan (2).txt")) ==
          "first\nsecond\n");
    const Outcome again = run({"--json", "evidence", "get", desk.file(), id, "D3", desk.path("out")});
    CHECK(again.status == 4);
    CHECK(again.error().value("code") == QJsonValue("fileExists"));
}

TEST_CASE("what cannot be evidence is refused and the file stays as it was", "[cli]")
{
    const Desk desk;
    const QString id = desk.assessment();
    write(desk.path("tool"), "#!/bin/sh\nrm -rf /\n");
    write(desk.path("paper.txt"), "words\n");
    const QByteArray before = digestOf(desk.file());
    const auto refused = [&](const QStringList& rest, int status, const char* code) {
        const Outcome told = run(QStringList{"--json", "evidence", "add", desk.file()} + rest);
        INFO(rest.join(u' ').toStdString());
        INFO(told.err.toStdString());
        CHECK(told.status == status);
        CHECK(told.error().value("code") == QJsonValue(code));
    };
    refused({id, "D3", desk.path("tool")}, 3, "dangerousFile");
    refused({id, "D3", desk.path("missing")}, 4, "fileNotFound");
    refused({id, "D3", desk.folder()}, 4, "notAFile");
    refused({id, "D3", "/dev/zero"}, 4, "notAFile");
    refused({id, "no.such", desk.path("paper.txt")}, 3, "notFound");
    refused({"no-such", "D3", desk.path("paper.txt")}, 3, "notFound");
    CHECK(digestOf(desk.file()) == before);
}

TEST_CASE("there is nothing to get where nothing was added", "[cli]")
{
    const Desk desk;
    const QString id = desk.assessment();
    const Outcome told = run({"--json", "evidence", "get", desk.file(), id, "D3"});
    CHECK(told.status == 3);
    CHECK(told.error().value("code") == QJsonValue("notFound"));
    CHECK(run({"evidence", "list", desk.file(), id}).text() == "No evidence.");
}

TEST_CASE("evidence is never written over a workspace", "[cli]")
{
    const Desk desk;
    const QString id = desk.assessment();
    write(desk.path("paper.txt"), "words\n");
    REQUIRE(run({"evidence", "add", desk.file(), id, "D3", desk.path("paper.txt")}).status == 0);
    const QByteArray before = digestOf(desk.file());
    CHECK(run({"evidence", "get", desk.file(), id, "D3", desk.file()}).status == 3);
    CHECK(digestOf(desk.file()) == before);
}

TEST_CASE("evidence that nothing uses is erased for good and on record", "[cli]")
{
    const Desk desk;
    const QString id = desk.assessment();
    write(desk.path("minutes.txt"), "minutes of the council\n");
    const QString evidence =
        run({"--json", "evidence", "add", desk.file(), id, "D3", desk.path("minutes.txt")})
            .object()
            .value("id")
            .toString();
    const auto listed = [&] { return run({"--json", "evidence", "list", desk.file()}).array(); };
    REQUIRE(listed().size() == 1);
    CHECK(listed().at(0).toObject().value("uses").toArray().size() == 1);
    const QByteArray before = digestOf(desk.file());
    const Outcome used = run({"--json", "evidence", "remove", desk.file(), evidence});
    CHECK(used.status == 3);
    CHECK(used.error().value("args").toObject().value("what") == QJsonValue("used evidence"));
    CHECK(run({"evidence", "remove", desk.file(), "nothing"}).status == 3);
    CHECK(run({"evidence", "detach", desk.file(), id, "D3", "nothing"}).status == 3);
    CHECK(run({"evidence", "detach", desk.file(), id, "no.such", evidence}).status == 3);
    CHECK(run({"evidence", "remove", desk.file()}).status == 2);
    CHECK(digestOf(desk.file()) == before);

    CHECK(run({"evidence", "detach", desk.file(), id, "D3", evidence}).text() ==
          "minutes.txt: no longer linked");
    REQUIRE(listed().size() == 1);
    CHECK(listed().at(0).toObject().value("uses").toArray().isEmpty());
    CHECK(run({"evidence", "list", desk.file(), id}).text() == "No evidence.");
    CHECK(contentOf(desk.file()).contains("minutes of the council"));
    const Outcome removed = run({"--json", "evidence", "remove", desk.file(), evidence});
    INFO(removed.err.toStdString());
    REQUIRE(removed.status == 0);
    CHECK(removed.object().value("fileName") == QJsonValue("minutes.txt"));
    CHECK_FALSE(contentOf(desk.file()).contains("minutes of the council"));
    CHECK(listed().isEmpty());
    const Outcome verified = run({"--json", "verify", desk.file()});
    CHECK(verified.status == 0);
    CHECK(verified.object().value("evidenceFiles") == QJsonValue(0));
    CHECK(verified.object().contains("erasedBodies"));
}
