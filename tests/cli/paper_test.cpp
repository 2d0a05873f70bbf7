#include "cli/cli_process.h"
#include "support/workbook_file.h"

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

namespace {

/// \a form with \a text in the cell \a cell of its visible sheet, as a spreadsheet program writes it.
QByteArray withCell(const QByteArray& form, const QString& cell, const QString& text)
{
    sextant::test::WorkbookParts parts = sextant::test::unpacked(form);
    QByteArray& sheet = parts["xl/worksheets/sheet1.xml"];
    const QRegularExpression old(QStringLiteral("<c r=\"%1\"( s=\"\\d+\")[^>]*?(/>|>.*?</c>)").arg(cell));
    const QString whole = QString::fromUtf8(sheet);
    const auto found = old.match(whole);
    REQUIRE(found.hasMatch());
    sheet = (whole.left(found.capturedStart()) +
             QStringLiteral("<c r=\"%1\"%2 t=\"inlineStr\"><is><t xml:space=\"preserve\">%3</t></is></c>")
                 .arg(cell, found.captured(1), text.toHtmlEscaped()) +
             whole.mid(found.capturedEnd()))
                .toUtf8();
    return sextant::test::packed(parts);
}

QJsonObject answerOf(const Desk& desk, const QString& id, const QString& item)
{
    const QString table = desk.path("answers.csv");
    REQUIRE(run({"assessment", "export", desk.file(), id, "-o", table}).status == 0);
    for (const QString& line : QString::fromUtf8(contentOf(table)).split("\r\n"))
        if (line.startsWith(item + u','))
            return {{"line", line}};
    return {};
}

} // namespace

TEST_CASE("a form is written, filled in, tried and read back as one act", "[cli]")
{
    const Desk desk;
    const QString id = desk.assessment();
    REQUIRE(run({"assessment", "rate", desk.file(), id, "finance.budget-control", "--option", "3", "--note",
                 "seen"})
                .status == 0);
    const QString path = desk.path("form.xlsx");
    const Outcome made = run({"paper", "form", desk.file(), id, "-o", path, "--sections", "D", "--json"});
    INFO(made.err.toStdString());
    REQUIRE(made.status == 0);
    CHECK(made.object().value("rows") == QJsonValue(7));
    CHECK(made.object().value("form").toString().size() == 9);
    // Nothing filled in: nothing to do.
    const Outcome untouched = run({"paper", "read", desk.file(), id, path, "--json"});
    INFO(untouched.err.toStdString());
    REQUIRE(untouched.status == 0);
    CHECK(untouched.object().value("same") == QJsonValue(7));
    CHECK(untouched.object().value("written") == QJsonValue(false));
    // Row 5 is the section's heading, D1 and D2 stand in 6 and 7.
    QByteArray form = withCell(contentOf(path), "E6", "2 Basic");
    form = withCell(form, "G6", "=told by 出纳 & co");
    form = withCell(form, "E7", "4");
    form = withCell(form, "E8", QString::fromUtf8("A 不适用"));
    form = withCell(form, "F8", "no cash");
    write(path, form);
    const QByteArray before = digestOf(desk.file());
    const Outcome tried = run({"paper", "read", desk.file(), id, path, "--dry-run", "--json"});
    INFO(tried.err.toStdString());
    REQUIRE(tried.status == 0);
    CHECK(digestOf(desk.file()) == before);
    const QJsonObject told = tried.object();
    CHECK(told.value("added") == QJsonValue(2));
    CHECK(told.value("changed") == QJsonValue(1));
    CHECK(told.value("same") == QJsonValue(4));
    CHECK(told.value("refused") == QJsonValue(0));
    CHECK(told.value("dryRun") == QJsonValue(true));
    const QJsonObject second = told.value("rows").toArray().at(1).toObject();
    CHECK(second.value("row") == QJsonValue(7));
    CHECK(second.value("item") == QJsonValue("finance.budget-control"));
    CHECK(second.value("newer") == QJsonValue(false));
    CHECK(second.value("before").toObject().value("answer") == QJsonValue("3 Established"));
    CHECK(second.value("after").toObject().value("answer") == QJsonValue("4 Leading"));
    const Outcome read = run({"paper", "read", desk.file(), id, path});
    INFO(read.err.toStdString());
    REQUIRE(read.status == 0);
    CHECK(read.text().contains("2 added, 1 changed, 4 the same, 0 refused"));
    CHECK(read.text().contains(QString::fromUtf8("row 7: ")));
    CHECK(answerOf(desk, id, "finance.accounting-system")
              .value("line")
              .toString()
              .contains(QString::fromUtf8("told by 出纳 & co")));
    CHECK(answerOf(desk, id, "finance.budget-control").value("line").toString().contains(",4,,seen"));
    // Again: all is there.
    CHECK(run({"paper", "read", desk.file(), id, path, "--json"}).object().value("same") == QJsonValue(7));
    // What was answered in the file since the form was made is said to be newer.
    REQUIRE(run({"assessment", "rate", desk.file(), id, "finance.budget-control", "--option", "1"}).status ==
            0);
    const QJsonObject newer = run({"paper", "read", desk.file(), id, path, "--dry-run", "--json"})
                                  .object()
                                  .value("rows")
                                  .toArray()
                                  .at(0)
                                  .toObject();
    CHECK(newer.value("newer") == QJsonValue(true));
    CHECK(run({"verify", desk.file()}).status == 0);
}

TEST_CASE("a form with one bad row is refused whole, row by row and column by column", "[cli]")
{
    const Desk desk;
    const QString id = desk.assessment();
    const QString path = desk.path("form.xlsx");
    REQUIRE(run({"paper", "form", desk.file(), id, "-o", path, "--sections", "D"}).status == 0);
    QByteArray form = withCell(contentOf(path), "E6", "2");
    form = withCell(form, "E7", "7 Best");
    form = withCell(form, "E8", "A");
    form = withCell(form, "F9", "for no reason");
    form = withCell(form, "A10", "999X");
    write(path, form);
    const QByteArray before = digestOf(desk.file());
    const Outcome told = run({"paper", "read", desk.file(), id, path});
    CHECK(told.status == 3);
    for (const char* place :
         {"row 7, column E: ", "row 8, column F: ", "row 9, column F: ", "row 10, column A: "})
    {
        INFO(place);
        CHECK(told.text().contains(place));
    }
    CHECK(told.text().contains("4 refused"));
    CHECK(digestOf(desk.file()) == before);
    const Outcome chinese = run({"paper", "read", desk.file(), id, path, "--lang", "zh"});
    CHECK(chinese.text().contains(QString::fromUtf8("第7行E列：")));
}

TEST_CASE("what is no form, or one of another assessment, changes nothing", "[cli]")
{
    const Desk desk;
    const QString id = desk.assessment();
    const QString other = desk.assessment();
    const QString path = desk.path("form.xlsx");
    REQUIRE(run({"paper", "form", desk.file(), other, "-o", path}).status == 0);
    const auto reason = [&](const QByteArray& bytes) {
        const QString file = desk.path("given.xlsx");
        write(file, bytes);
        const Outcome told = run({"paper", "read", desk.file(), id, file, "--json"});
        CHECK(told.status == 3);
        CHECK(told.error().value("code") == QJsonValue("ledgerRefused"));
        return told.error().value("args").toObject().value("reason").toString();
    };
    const QByteArray form = contentOf(path);
    CHECK(reason(form) == "otherForm");
    CHECK(reason("PK") == "spreadsheetDamaged");
    CHECK(reason("code,answer\n001A,2\n") == "notForm");
    CHECK(reason(sextant::test::packed(sextant::test::workbookParts(
              "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>x</t></is></c></row>"))) == "notForm");
    CHECK_FALSE(reason(form.left(form.size() / 2)).isEmpty());
    CHECK(run({"paper", "read", desk.file(), id, desk.path("nothing.xlsx"), "--json"}).status == 4);
    REQUIRE(run({"paper", "form", desk.file(), id, "-o", path}).status == 0);
    desk.answerAll(id, "3");
    REQUIRE(run({"assessment", "sign", desk.file(), id}).status == 0);
    CHECK(run({"paper", "read", desk.file(), id, path, "--json"}).error().value("code") ==
          QJsonValue("signed"));
}
