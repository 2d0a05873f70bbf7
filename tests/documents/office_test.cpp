#include "exports.h"

#include "support/run_program.h"
#include "workspace/csv.h"

#include <catch2/catch.hpp>

#include <QRegularExpression>

using namespace sextant;
using namespace documents_test;

namespace {

using Rows = std::vector<QStringList>;

Rows rowsOf(const QString& csv)
{
    const auto rows = workspace::readCsv(csv.toUtf8(), u"sheet.csv"_qs);
    REQUIRE(rows.has_value());
    return *rows;
}

qsizetype columnOf(const Rows& rows, const QString& head)
{
    const qsizetype column = rows.front().indexOf(head);
    INFO(head.toStdString());
    REQUIRE(column >= 0);
    return column;
}

/// The value behind "Pages:" and the like.
QString factOf(const QString& path, const QString& name)
{
    const Ran ran = runProgram(u"pdfinfo"_qs, {path});
    REQUIRE(ran.status == 0);
    const QRegularExpression line(u"^"_qs + name + u":\\s*(.*)$"_qs, QRegularExpression::MultilineOption);
    return line.match(QString::fromUtf8(ran.out)).captured(1).trimmed();
}

} // namespace

TEST_CASE("LibreOffice finds in the workbook the answer and the note of each item, and computes nothing",
          "[documents]")
{
    const auto& input = exports().readiness;
    const auto& items = input.framework->index.items();
    for (const Language language : {Language::English, Language::Chinese}) {
        const bool chinese = language == Language::Chinese;
        const Export& one = exports().named(u"readiness-"_qs + languageCode(language));
        CHECK(one.sheets.size() == 6);
        const Rows rows = rowsOf(one.sheets.value(chinese ? u"答案"_qs : u"Answers"_qs));
        REQUIRE(rows.size() == items.size() + 1);
        const qsizetype note = columnOf(rows, chinese ? u"说明"_qs : u"Note"_qs);
        const qsizetype weight = columnOf(rows, chinese ? u"权重"_qs : u"Weight"_qs);
        const qsizetype code = columnOf(rows, chinese ? u"编号"_qs : u"Code"_qs);
        int formulaLike = 0;
        for (size_t i = 0; i < items.size(); ++i) {
            const QString written = input.answers.value(items[i]->id).note;
            CHECK(rows[i + 1][code] == items[i]->code);
            CHECK(rows[i + 1][note] == written);
            CHECK(rows[i + 1][weight].toDouble() == Approx(items[i]->weight.toDouble()));
            formulaLike += workspace::guardedCell(written) != written ? 1 : 0;
        }
        CHECK(formulaLike >= 4);
    }
}

TEST_CASE("LibreOffice finds each sheet of an audit's workbook with its rows", "[documents]")
{
    const auto& input = exports().audit;
    const Export& one = exports().named(u"audit-en"_qs);
    CHECK(one.sheets.size() == 8);
    const auto told = std::count_if(input.findings.begin(), input.findings.end(),
                                    [&](const auto& finding) { return report::isTold(input, finding); });
    CHECK(rowsOf(one.sheets.value(u"Findings"_qs)).size() == static_cast<size_t>(told) + 1);
    CHECK(rowsOf(one.sheets.value(u"Checks"_qs)).size() ==
          static_cast<size_t>(std::count(input.inScope.begin(), input.inScope.end(), true)) + 1);
    CHECK(rowsOf(one.sheets.value(u"Samples"_qs)).size() == input.samples.size() + 1);
    CHECK(rowsOf(one.sheets.value(u"Actions"_qs)).size() > 5);
}

TEST_CASE("LibreOffice reads the parts of a document in their order", "[documents]")
{
    const Export& english = exports().named(u"readiness-en"_qs);
    qsizetype last = -1;
    for (const char* part :
         {"Going-global readiness report", "Ready on conditions", "Governance and mandate",
          "Security, digital, transparency", "All indicators, A to J", "Method and limits"})
    {
        INFO(part);
        const qsizetype at = english.texts.value(u"docx"_qs).indexOf(QString::fromLatin1(part), last + 1);
        CHECK(at > last);
        last = at;
    }
    CHECK(exports().named(u"audit-zh"_qs).texts.value(u"docx"_qs).contains(u"审计"_qs));
}

TEST_CASE("a PDF says its title, counts its pages and embeds every font", "[documents]")
{
    for (const Export& one : exports().all) {
        INFO(one.name.toStdString());
        const QString path = one.paths.value(u"pdf"_qs);
        CHECK_FALSE(factOf(path, u"Title"_qs).isEmpty());
        CHECK(factOf(path, u"Page size"_qs).contains(u"A4"_qs));
        const int pages = factOf(path, u"Pages"_qs).toInt();
        const bool isAudit = one.name.startsWith(u"audit"_qs);
        CHECK(pages >= (isAudit ? 10 : 17));
        CHECK(pages <= (isAudit ? 20 : 34));
        const QString last = one.language == Language::Chinese ? u"第%1页，共%1页"_qs : u"Page %1 of %1"_qs;
        CHECK(squashed(one.texts.value(u"pdf"_qs)).contains(squashed(last.arg(pages))));
        const Ran outline = runProgram(u"pdftohtml"_qs, {u"-xml"_qs, u"-i"_qs, u"-stdout"_qs, path});
        REQUIRE(outline.status == 0);
        const QString listed = QString::fromUtf8(outline.out).section(u"<outline>"_qs, 1);
        CHECK(listed.count(u"<item"_qs) >= 12);
        CHECK(listed.contains(
            isAudit ? (one.language == Language::Chinese ? u"样本"_qs : u"Samples"_qs)
                    : (one.language == Language::Chinese ? u"方法与局限"_qs : u"Method and limits"_qs)));
        const Ran fonts = runProgram(u"pdffonts"_qs, {path});
        REQUIRE(fonts.status == 0);
        const QStringList lines = QString::fromUtf8(fonts.out).split(u'\n', Qt::SkipEmptyParts).mid(2);
        CHECK(lines.size() >= 2);
        for (const QString& line : lines)
            CHECK(line.contains(QRegularExpression(u"\\s(yes)\\s+(yes|no)\\s+yes\\s"_qs)));
    }
}
