#include "cli/cli_process.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QXmlStreamReader>

using namespace cli_test;

namespace {

/// The text of a PDF, as poppler reads it; empty when that tool is not there.
QString textOf(const QString& pdf)
{
    const QString tool = QStandardPaths::findExecutable("pdftotext");
    if (tool.isEmpty())
        return {};
    QProcess process;
    process.start(tool, {"-layout", pdf, "-"});
    process.waitForFinished(60'000);
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

TEST_CASE("a report is painted without a display, in either language or both", "[cli]")
{
    const Desk desk;
    const QString id = desk.assessment();
    desk.answerAll(id, "3");
    const QByteArray before = digestOf(desk.file());
    qint64 single = 0;
    for (const char* language : {"en", "zh", "both"}) {
        INFO(language);
        const QString pdf = desk.path(QStringLiteral("report-%1.pdf").arg(language));
        const Outcome told = run({"report", desk.file(), id, "-o", pdf, "--lang", language, "--json"});
        INFO(told.err.toStdString());
        REQUIRE(told.status == 0);
        CHECK(told.err.isEmpty());
        CHECK(contentOf(pdf).startsWith("%PDF-"));
        CHECK(told.object().value("file") == QJsonValue(pdf));
        CHECK(told.object().value("format") == QJsonValue("pdf"));
        const bool both = QLatin1String(language) == QLatin1String("both");
        CHECK(told.object().value("languages").toArray().size() == (both ? 2 : 1));
        CHECK((!both || contentOf(pdf).size() > single));
        single = std::max(single, qint64(contentOf(pdf).size()));
        if (const QString text = textOf(pdf); !text.isEmpty()) {
            CHECK(text.contains("Harbour Foundation") == (QLatin1String(language) != QLatin1String("zh")));
            CHECK(text.contains(QStringLiteral("港湾基金会")) ==
                  (QLatin1String(language) != QLatin1String("en")));
        }
    }
    CHECK(digestOf(desk.file()) == before);
}

TEST_CASE("a report is a page of HTML when the file or --format says so", "[cli]")
{
    const Desk desk;
    const QString id = desk.assessment();
    desk.answerAll(id, "3");
    const QString page = desk.path("report.html");
    const Outcome told = run({"report", desk.file(), id, "-o", page, "--lang", "both", "--json"});
    INFO(told.err.toStdString());
    REQUIRE(told.status == 0);
    CHECK(told.object().value("format") == QJsonValue("html"));
    CHECK(told.object().value("sizeBytes").toInt() == contentOf(page).size());
    QXmlStreamReader reader(contentOf(page));
    QStringList languages;
    int pictures = 0;
    int letters = 0;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == u"article")
            languages << reader.attributes().value("lang").toString();
        pictures += reader.name() == u"svg" && reader.attributes().value("viewBox") != u"0 0 24 24";
        letters += reader.name() == u"text";
    }
    CHECK_FALSE(reader.hasError());
    CHECK(languages == QStringList{"zh-Hans", "en"});
    CHECK(pictures >= 4);
    CHECK(letters > 100);
    CHECK(contentOf(page).contains("Harbour Foundation"));
    CHECK(contentOf(page).contains("港湾基金会"));
    const QString named = desk.path("report.pdf");
    REQUIRE(run({"report", desk.file(), id, "-o", named, "--format", "html"}).status == 0);
    CHECK(contentOf(named).startsWith("<!DOCTYPE html>"));
    CHECK(run({"report", desk.file(), id, "-o", "/no/such/folder/r.html"}).status == 4);
    CHECK(run({"report", desk.file(), "x", "-o", desk.path("r.html")}).status == 3);
    CHECK_FALSE(QFile::exists(desk.path("r.html")));
}

TEST_CASE("a report is a document for Word when the file or --format says so", "[cli]")
{
    const Desk desk;
    const QString id = desk.assessment();
    desk.answerAll(id, "3");
    const QString document = desk.path("report.docx");
    const Outcome told = run({"report", desk.file(), id, "-o", document, "--lang", "both", "--json"});
    INFO(told.err.toStdString());
    REQUIRE(told.status == 0);
    CHECK(told.object().value("format") == QJsonValue("docx"));
    CHECK(told.object().value("sizeBytes").toInt() == contentOf(document).size());
    CHECK(contentOf(document).startsWith("PK"));
    CHECK(contentOf(document).contains("word/media/image1.png"));
    CHECK(run({"report", desk.file(), id, "-o", "/dev/full", "--format", "docx"}).status == 4);
    CHECK(run({"report", desk.file(), "x", "-o", desk.path("r.docx")}).status == 3);
    CHECK_FALSE(QFile::exists(desk.path("r.docx")));
}

TEST_CASE("an assessment is a workbook or a table when the file says so, and nothing is painted", "[cli]")
{
    const Desk desk;
    const QString id = desk.assessment();
    desk.answerAll(id, "3");
    const QString book = desk.path("report.xlsx");
    const Outcome told = run({"report", desk.file(), id, "-o", book, "--lang", "both", "--json"});
    INFO(told.err.toStdString());
    REQUIRE(told.status == 0);
    CHECK(told.object().value("format") == QJsonValue("xlsx"));
    CHECK(told.object().value("languages") == QJsonValue(QJsonArray{"zh", "en"}));
    CHECK(contentOf(book).contains("xl/worksheets/sheet12.xml"));
    const QString answers = desk.path("answers.csv");
    const Outcome table = run({"report", desk.file(), id, "-o", answers, "--lang", "both", "--json"});
    REQUIRE(table.status == 0);
    CHECK(table.object().value("languages") == QJsonValue(QJsonArray{"en"}));
    const QString same = desk.path("same.csv");
    REQUIRE(run({"assessment", "export", desk.file(), id, "-o", same}).status == 0);
    CHECK(contentOf(answers) == contentOf(same));
    const QString actions = desk.path("actions.csv");
    REQUIRE(run({"action", "add", desk.file(), "--what", "＝Write a policy", "--owner", "Wang"}).status == 0);
    REQUIRE(run({"report", desk.file(), id, "-o", actions, "--table", "actions"}).status == 0);
    CHECK(contentOf(actions).startsWith("\xef\xbb\xbf"
                                        "action,what,"));
    CHECK(contentOf(actions).contains(",'＝Write a policy,"));
    CHECK(run({"report", desk.file(), id, "-o", actions, "--table", "checks"}).status == 2);
    CHECK(run({"report", desk.file(), "x", "-o", desk.path("n.xlsx")}).status == 3);
    CHECK(run({"report", desk.file(), id, "-o", "/no/such/folder/r.xlsx"}).status == 4);
    CHECK_FALSE(QFile::exists(desk.path("n.xlsx")));
}

TEST_CASE("the language of texts is the language of the report unless it says another", "[cli]")
{
    const Desk desk;
    const QString id = desk.assessment();
    const Outcome told = run({"--json", "--lang", "zh", "report", desk.file(), id, "-o", desk.path("r.pdf")});
    REQUIRE(told.status == 0);
    CHECK(told.object().value("languages") == QJsonValue(QJsonArray{"zh"}));
}

TEST_CASE("a report that cannot be made leaves nothing behind and harms no workspace", "[cli]")
{
    const Desk desk;
    const QString id = desk.assessment();
    const QByteArray before = digestOf(desk.file());
    CHECK(run({"report", desk.file(), id}).status == 2);
    CHECK(run({"report", desk.file(), id, "-o", desk.path("r.pdf"), "--lang", "fr"}).status == 2);
    CHECK(run({"report", desk.file(), id, "-o", desk.path("r.pdf"), "--format", "doc"}).status == 2);
    CHECK(run({"report", desk.file(), "x", "-o", desk.path("r.pdf")}).status == 3);
    CHECK(run({"report", desk.path("missing"), id, "-o", desk.path("r.pdf")}).status == 4);
    CHECK(run({"report", desk.file(), id, "-o", desk.file()}).status == 3);
    CHECK(run({"report", desk.file(), id, "-o", "/no/such/folder/r.pdf"}).status == 4);
    CHECK(run({"report", desk.file(), id, "-o", "/dev/full"}).status == 4);
    CHECK(digestOf(desk.file()) == before);
    CHECK(QDir(desk.folder()).entryList({"*.pdf"}).isEmpty());
}

TEST_CASE("only the report loads the libraries that paint, or write for office programs", "[cli]")
{
    const Outcome listed = shell("ldd \"$CLI\"");
    REQUIRE(listed.status == 0);
    CHECK(listed.out.contains("libQt6Core"));
    for (const char* library : {"libQt6Gui", "libzip", "libxlsxwriter"})
        CHECK_FALSE(listed.out.contains(library));
}

TEST_CASE("a report holds what is asked for, and both languages side by side", "[cli]")
{
    const Desk desk;
    const QString id = desk.assessment();
    desk.answerAll(id, "3");
    const auto textWith = [&](const QStringList& options) {
        const QString pdf = desk.path("chosen.pdf");
        const Outcome told = run(QStringList{"report", desk.file(), id, "-o", pdf} + options);
        INFO(told.err.toStdString());
        CHECK(told.status == 0);
        return textOf(pdf);
    };
    const QString side = textWith({"--lang", "side"});
    if (side.isEmpty())
        return; // no poppler here
    CHECK(side.contains("Harbour Foundation"));
    CHECK(side.contains(QStringLiteral("港湾基金会")));
    CHECK(side.contains(QStringLiteral("How it was scored 计分方法")) ==
          side.contains(QStringLiteral("How it was scored")));
    const QString whole = textWith({"--lang", "en"});
    const QString less = textWith({"--lang", "en", "--without", "annex,evidence", "--watermark", "final",
                                   "--mark", "confidential", "--no-signing"});
    CHECK(whole.contains("All indicators"));
    CHECK_FALSE(less.contains("All indicators"));
    CHECK(less.contains("Confidential"));
    CHECK_FALSE(whole.contains("FINAL"));
    CHECK(whole.contains("Secretary-general"));
    CHECK_FALSE(less.contains("Secretary-general"));
    const QString brief = textWith({"--lang", "en", "--detail", "summary", "--paper", "letter"});
    CHECK(brief.size() < less.size());
    CHECK(brief.contains("Summary"));
}

TEST_CASE("a report wears the picture that --logo names, and none with --no-logo", "[cli]")
{
    const Desk desk;
    const QString id = desk.assessment();
    const QString logo = desk.path("logo.png");
    write(logo,
          QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGA"
                                 "WjR9awAAAABJRU5ErkJggg=="));
    const auto pageWith = [&](const QString& name, const QStringList& options) {
        const QString page = desk.path(name);
        const Outcome told =
            run(QStringList{"report", desk.file(), id, "-o", page, "--lang", "en"} + options);
        INFO(told.err.toStdString());
        CHECK(told.status == 0);
        return contentOf(page);
    };
    const QByteArray with = pageWith("with.html", {"--logo", logo});
    CHECK(with.contains("alt=\"Logo of Harbour Foundation\""));
    CHECK(with.contains("src=\"data:image/png;base64,"));
    CHECK_FALSE(pageWith("without.html", {"--no-logo"}).contains("data:image"));
    CHECK_FALSE(pageWith("usual.html", {}).contains("data:image"));
    CHECK(pageWith("with.docx", {"--logo", logo}).contains("word/_rels/header1.xml.rels"));
    CHECK(pageWith("with.pdf", {"--logo", logo}).contains("/Subtype /Image"));
    CHECK(run({"report", desk.file(), id, "-o", desk.path("both.pdf"), "--logo", logo, "--no-logo"}).status ==
          2);
}

TEST_CASE("what is no picture is no logo, and nothing is written", "[cli]")
{
    const Desk desk;
    const QString id = desk.assessment();
    const QString svg = desk.path("logo.svg");
    write(svg, "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>");
    const auto refusal = [&](const QString& logo) {
        return run({"report", desk.file(), id, "-o", desk.path("no.html"), "--logo", logo, "--json"});
    };
    const Outcome drawing = refusal(svg);
    CHECK(drawing.status == 3);
    CHECK(drawing.error().value("code") == QJsonValue("imageUnreadable"));
    const Outcome missing = refusal(desk.path("nothing.png"));
    CHECK(missing.status == 4);
    CHECK(missing.error().value("code") == QJsonValue("fileNotFound"));
    CHECK(refusal(desk.folder()).status == 4);
    CHECK_FALSE(QFile::exists(desk.path("no.html")));
}

TEST_CASE("the action plan and the Manual are reports too", "[cli]")
{
    const Desk desk;
    const QString id = desk.assessment();
    const QString pdf = desk.path("plan.pdf");
    CHECK(run({"report", desk.file(), id, "-o", pdf, "--kind", "actions", "--lang", "zh"}).status == 0);
    CHECK(contentOf(pdf).startsWith("%PDF-"));
    const QString manual = desk.path("manual.html");
    const Outcome told =
        run({"report", desk.file(), "-o", manual, "--kind", "manual", "--chapters", "A1", "--lang", "en"});
    INFO(told.err.toStdString());
    CHECK(told.status == 0);
    CHECK(contentOf(manual).contains("Internal Auditor"));
}

TEST_CASE("choices of a report that do not go together are refused, and nothing is written", "[cli]")
{
    const Desk desk;
    const QString id = desk.assessment();
    const QString pdf = desk.path("refused.pdf");
    const Outcome part = run({"report", desk.file(), id, "-o", pdf, "--without", "samples", "--json"});
    CHECK(part.status == 3);
    CHECK(part.err.contains("invalidArgument"));
    CHECK(part.err.contains("samples"));
    CHECK(run({"report", desk.file(), "-o", pdf}).status == 3);
    const Outcome unknown = run({"report", desk.file(), id, "-o", pdf, "--template", "Council", "--json"});
    CHECK(unknown.status == 3);
    CHECK(unknown.err.contains("notFound"));
    CHECK(run({"report", desk.file(), id, "-o", pdf, "--kind", "audit"}).status == 3);
    CHECK(run({"report", desk.file(), "-o", pdf, "--kind", "manual", "--chapters", "nowhere"}).status == 3);
    CHECK(run({"report", desk.file(), id, "-o", pdf, "--kind", "horoscope"}).status == 2);
    CHECK(run({"report", desk.file(), id, "-o", pdf, "--paper", "a5"}).status == 2);
    CHECK_FALSE(QFileInfo::exists(pdf));
}
