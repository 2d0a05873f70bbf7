#include "cli/cli_process.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace cli_test;

namespace {

/// The text of a PDF, as poppler reads it.
QString textOf(const QString& pdf)
{
    const QString tool = QStandardPaths::findExecutable("pdftotext");
    REQUIRE_FALSE(tool.isEmpty());
    QProcess process;
    process.start(tool, {"-layout", pdf, "-"});
    REQUIRE(process.waitForFinished(60'000));
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

TEST_CASE("a form is printed with codes, edition and number on each page", "[cli]")
{
    const Desk desk;
    const QString id = desk.assessment();
    const QByteArray before = digestOf(desk.file());
    const QString pdf = desk.path("form.pdf");
    const Outcome told = run({"paper", "print", desk.file(), id, "-o", pdf, "--short", "--json"});
    INFO(told.err.toStdString());
    REQUIRE(told.status == 0);
    CHECK(told.err.isEmpty());
    CHECK(told.object().value("format") == QJsonValue("pdf"));
    CHECK(told.object().value("assessment") == QJsonValue(id));
    const QString text = textOf(pdf);
    const QStringList pages = text.split(u'\f', Qt::SkipEmptyParts);
    REQUIRE(pages.size() > 3);
    const QRegularExpression number("Form ([0-9A-Y]{4}-[0-9A-Y]{4}), .* edition [0-9A-F]{4} [0-9A-F]{4}");
    QStringList numbers;
    for (const QString& page : pages)
        numbers << number.match(page).captured(1);
    CHECK_FALSE(numbers.contains(QString()));
    CHECK(numbers.removeDuplicates() == pages.size() - 1);
    CHECK(text.count(QRegularExpression("(?m)^ *0[0-6][0-9][A-Z] ")) == 62);
    CHECK(text.count("Not applicable") >= 62);
    CHECK(digestOf(desk.file()) == before);
}

TEST_CASE("a form has the sections chosen, blank or with the answers so far", "[cli]")
{
    const Desk desk;
    const QString id = desk.assessment();
    REQUIRE(run({"assessment", "rate", desk.file(), id, "finance.budget-control", "--option", "3", "--note",
                 "=seen & <signed>"})
                .status == 0);
    const QString page = desk.path("form.html");
    const auto print = [&](QStringList more) {
        const Outcome told = run(QStringList{"paper", "print", desk.file(), id, "-o", page} + more);
        INFO(told.err.toStdString());
        REQUIRE(told.status == 0);
        return QString::fromUtf8(contentOf(page));
    };
    const QString filled = print({"--sections", "D"});
    CHECK(filled.count("class=\"ask\"") == 1 + 7);
    CHECK(filled.count("aria-label=\"Ticked\"") == 1);
    CHECK(filled.contains("=seen &amp; &lt;signed&gt;"));
    CHECK(filled.count(QString::fromUtf8("财务与控制")) == 0);
    const QString blank = print({"--sections", "finance", "--blank"});
    CHECK(blank.count("aria-label=\"Ticked\"") == 0);
    CHECK_FALSE(blank.contains("=seen"));
    const QString both = print({"--sections", "D,A", "--lang", "both"});
    CHECK(both.contains(QString::fromUtf8("财务与控制")));
    CHECK(both.contains("Finance and control"));
    CHECK(both.contains("Governance"));
    const QString chinese = print({"--sections", "D", "--lang", "zh", "--notes", "none"});
    CHECK(chinese.contains(QString::fromUtf8("纸质填写表")));
    CHECK_FALSE(chinese.contains("Budget control"));
}

TEST_CASE("the checks of an audit are printed by its id or code, in its scope", "[cli]")
{
    const Desk desk;
    const Outcome made =
        run({"audit", "new", desk.file(), "--title", "Cash", "--chapters", "cash", "--json"});
    INFO(made.err.toStdString());
    REQUIRE(made.status == 0);
    const QString code = made.object().value("code").toString();
    const QString page = desk.path("checks.html");
    const Outcome told = run({"paper", "print", desk.file(), code, "-o", page});
    INFO(told.err.toStdString());
    REQUIRE(told.status == 0);
    const QString content = QString::fromUtf8(contentOf(page));
    CHECK(content.contains("Not satisfactory"));
    CHECK(content.count("class=\"ask\"") > 5);
    CHECK_FALSE(content.contains("Delegation of financial authority"));
    CHECK(content.contains("<b>Y</b>"));
}

TEST_CASE("a form that cannot be made says why, and leaves no file", "[cli]")
{
    const Desk desk;
    const QString id = desk.assessment();
    const QString out = desk.path("form.pdf");
    const Outcome section =
        run({"paper", "print", desk.file(), id, "-o", out, "--sections", "D,nowhere", "--json"});
    CHECK(section.status == 3);
    CHECK(section.error().value("code") == QJsonValue("notFound"));
    CHECK(section.error().value("args").toObject().value("id") == QJsonValue("nowhere"));
    const Outcome subject = run({"paper", "print", desk.file(), "IA-9999", "-o", out, "--json"});
    CHECK(subject.status == 3);
    CHECK(subject.error().value("args").toObject().value("kind") == QJsonValue("assessment"));
    CHECK(run({"paper", "print", desk.file(), id, "-o", out, "--notes", "many"}).status == 2);
    CHECK(run({"paper", "print", desk.file(), id}).status == 2);
    CHECK(run({"paper"}).status == 2);
    CHECK_FALSE(QFile::exists(out));
}
