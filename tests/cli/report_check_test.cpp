#include "cli/cli_process.h"

#include <catch2/catch.hpp>

#include <QRegularExpression>

using namespace cli_test;

namespace {

/// A file with an answered assessment, and its report.
struct Printed : Desk
{
    explicit Printed(const char* name = "report.pdf")
        : assessment(Desk::assessment(kindsPack()))
        , document(path(QString::fromLatin1(name)))
    {
        REQUIRE(run({"assessment", "rate", file(), assessment, "weakest.first", "--option", "2"}).status == 0);
        const Outcome made = run({"report", file(), assessment, "-o", document});
        INFO(made.err.toStdString());
        REQUIRE(made.status == 0);
    }
    Outcome verify(const QString& report) const
    {
        return run({"verify", file(), "--report", report, "--json"});
    }

    QString assessment;
    QString document;
};

} // namespace

TEST_CASE("a report matches the file it was made from, and says so", "[cli][seal]")
{
    const auto* name = GENERATE(as<const char*>{}, "report.pdf", "report.html");
    const Printed desk(name);
    const QByteArray before = digestOf(desk.file());
    const Outcome told = desk.verify(desk.document);
    INFO(told.err.toStdString());
    CHECK(told.status == 0);
    CHECK(told.object().value("match") == QJsonValue("now"));
    CHECK(told.object().value("document") == QJsonValue("intact"));
    CHECK(told.object().value("subject").toObject().value("id") == QJsonValue(desk.assessment));
    CHECK(told.object().value("changes").toArray().isEmpty());
    const Outcome words = run({"verify", desk.file(), "--report", desk.document});
    CHECK(words.status == 0);
    CHECK(words.text().startsWith("The report matches the file as it stands now."));
    CHECK(run({"--lang", "zh", "verify", desk.file(), "--report", desk.document})
              .text()
              .startsWith(QStringLiteral("报告与文件现状一致。")));
    CHECK(digestOf(desk.file()) == before);
}

TEST_CASE("what changed since the report is told, and is a finding", "[cli][seal]")
{
    const Printed desk;
    REQUIRE(run({"assessment", "rate", desk.file(), desk.assessment, "weakest.first", "--option", "1", "--note",
                 "Not so high after all"})
                .status == 0);
    const Outcome told = desk.verify(desk.document);
    CHECK(told.status == 1);
    CHECK(told.object().value("match") == QJsonValue("earlier"));
    const QJsonArray changes = told.object().value("changes").toArray();
    REQUIRE(changes.size() == 2);
    for (const QJsonValue& change : changes) {
        CHECK(change.toObject().value("item") == QJsonValue("weakest.first"));
        if (change.toObject().value("field") == QJsonValue("note"))
            CHECK(change.toObject().value("after") == QJsonValue("Not so high after all"));
    }
    const Outcome words = run({"verify", desk.file(), "--report", desk.document});
    CHECK(words.status == 1);
    CHECK(words.text().contains("2 things are different now:"));
    CHECK(words.text().contains("note: – → Not so high after all"));
}

TEST_CASE("the digits of a page do what its file does", "[cli][seal]")
{
    const Printed desk("report.html");
    const QString page = QString::fromUtf8(contentOf(desk.document));
    const auto digits =
        QRegularExpression("digest ([0-9A-F]{4} [0-9A-F]{4} [0-9A-F]{4})").match(page).captured(1);
    REQUIRE_FALSE(digits.isEmpty());
    CHECK(run({"verify", desk.file(), "--digits", digits}).status == 0);
    CHECK(run({"verify", desk.file(), "--digits", digits.toLower().remove(' ')}).status == 0);
    const Outcome other = run({"verify", desk.file(), "--digits", "0000 0000 0000", "--json"});
    CHECK(other.status == 1);
    CHECK(other.object().value("match") == QJsonValue("foreign"));
    const Outcome none = run({"--json", "verify", desk.file(), "--digits", "none"});
    CHECK(none.status == 3);
    CHECK(none.error().value("code") == QJsonValue("invalidArgument"));
    CHECK(run({"verify", desk.file(), "--digits", digits, "--report", desk.document}).status == 2);
}

TEST_CASE("a report of another file, a changed one and no report are told apart", "[cli][seal]")
{
    const Printed desk;
    const Printed other;
    const Outcome foreign = desk.verify(other.document);
    CHECK(foreign.status == 1);
    CHECK(foreign.object().value("match") == QJsonValue("foreign"));
    CHECK(foreign.object().value("otherWorkspace") == QJsonValue(true));

    QByteArray bytes = contentOf(desk.document);
    bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
    write(desk.path("changed.pdf"), bytes);
    const Outcome changed = desk.verify(desk.path("changed.pdf"));
    CHECK(changed.status == 1);
    CHECK(changed.object().value("document") == QJsonValue("changed"));

    write(desk.path("letter.pdf"), "%PDF-1.4 something else");
    const Outcome none = desk.verify(desk.path("letter.pdf"));
    CHECK(none.status == 1);
    CHECK(none.object().value("match") == QJsonValue("unknown"));
    CHECK(none.object().value("document") == QJsonValue("noRecord"));
    CHECK(desk.verify(desk.path("not-there.pdf")).status == 4);
}
