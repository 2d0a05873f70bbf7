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

TEST_CASE("only the report loads the libraries that paint", "[cli]")
{
    const Outcome listed = shell("ldd \"$CLI\"");
    REQUIRE(listed.status == 0);
    CHECK(listed.out.contains("libQt6Core"));
    CHECK_FALSE(listed.out.contains("libQt6Gui"));
}
