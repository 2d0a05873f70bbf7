#include "ui/assessment/page_bench.h"

#include "ui/assessment/tsv.h"

#include <QClipboard>
#include <QGuiApplication>

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

using namespace sextant;
using page_bench::level;
using page_bench::PageBench;
using ui::GridColumn;

namespace {

void select(PageBench& bench, const char* item, GridColumn column)
{
    ui::GridView& grid = bench.grid();
    const int row = grid.rows().rowOfItem(bench.indexOf(item));
    grid.setCurrentIndex(grid.rows().index(row, static_cast<int>(column)));
}

void paste(PageBench& bench, const QString& text)
{
    QGuiApplication::clipboard()->setText(text);
    bench.press(Qt::Key_V, Qt::ControlModifier);
}

QString copied(PageBench& bench)
{
    bench.press(Qt::Key_C, Qt::ControlModifier);
    return QGuiApplication::clipboard()->text();
}

} // namespace

TEST_CASE("cells with tabs, quotes and line ends come back from a spreadsheet's text as they were",
          "[ui][assessment][grid]")
{
    CHECK(ui::readTsv(QStringLiteral("a\tb\r\nc\td\r\n")) ==
          std::vector<QStringList>{{QStringLiteral("a"), QStringLiteral("b")},
                                   {QStringLiteral("c"), QStringLiteral("d")}});
    CHECK(ui::readTsv(QStringLiteral("\"two\nlines, \"\"so\"\"\"\t2\n")) ==
          std::vector<QStringList>{{QStringLiteral("two\nlines, \"so\""), QStringLiteral("2")}});
    CHECK(ui::readTsv(QStringLiteral("\"open\tb")) ==
          std::vector<QStringList>{{QStringLiteral("\"open"), QStringLiteral("b")}});
    CHECK(ui::readTsv(QStringLiteral("a\t\n\t\n")) ==
          std::vector<QStringList>{{QStringLiteral("a"), QString()}, {QString(), QString()}});
    CHECK(ui::readTsv({}).empty());
    rc::prop("any table comes back", [] {
        const auto columns = *rc::gen::inRange<size_t>(1, 4);
        const auto cell =
            rc::gen::container<std::string>(rc::gen::element('a', '"', '\t', '\n', '=', ' ', '\''));
        std::vector<QStringList> table;
        QString text;
        const auto rows = *rc::gen::inRange(1, 5);
        for (int row = 0; row < rows; ++row) {
            QStringList cells;
            for (const std::string& one : *rc::gen::container<std::vector<std::string>>(columns, cell))
                cells << QString::fromStdString(one);
            table.push_back(cells);
            text += ui::tsvRow(cells);
        }
        RC_ASSERT(ui::readTsv(text) == table);
    });
}

TEST_CASE("a block is copied with code, question, answer and note, and becomes no formula",
          "[ui][assessment][grid]")
{
    PageBench bench;
    REQUIRE(bench.assessments().setResponse(bench.assessment, {QStringLiteral("a.level")}, level(2)));
    REQUIRE(
        bench.assessments().setNote(bench.assessment, {QStringLiteral("a.level")}, QStringLiteral("=1+1")));
    REQUIRE(bench.assessments().setNote(bench.assessment, {QStringLiteral("a.gate")},
                                        QStringLiteral("two\n\"lines\"")));
    REQUIRE(bench.assessments().setResponse(bench.assessment, {QStringLiteral("b.number")},
                                            assessment::Response(Decimal::fromInt(-5))));
    select(bench, "a.level", GridColumn::Code);
    for (int i = 0; i < 3; ++i)
        bench.press(Qt::Key_Down, Qt::ShiftModifier);
    for (int i = 0; i < 6; ++i)
        bench.press(Qt::Key_Right, Qt::ShiftModifier);
    const std::vector<QStringList> rows = ui::readTsv(copied(bench));
    REQUIRE(rows.size() == 4);
    REQUIRE(rows[0].size() == 7);
    CHECK(rows[0][0] == QStringLiteral("A1"));
    CHECK(rows[0][2] == QStringLiteral("2"));
    CHECK(rows[0][6] == QStringLiteral("'=1+1"));
    CHECK(rows[1][6] == QStringLiteral("two\n\"lines\""));
    CHECK(rows[3][2] == QStringLiteral("-5")); // a number is no formula
    CHECK(bench.outcome() == QStringLiteral("4 rows copied"));
    // Pasted back where it came from, it changes nothing.
    select(bench, "a.level", GridColumn::Code);
    bench.press(Qt::Key_V, Qt::ControlModifier);
    CHECK(bench.undo.count() == 0);
    CHECK(bench.answerTo("a.level").note == QStringLiteral("=1+1"));
    CHECK(bench.noticeTitle().isEmpty());
}

TEST_CASE("50 rows from a spreadsheet are taken as one step, and counted", "[ui][assessment][grid]")
{
    PageBench bench;
    bench.startBig(10);
    QString block;
    for (int i = 0; i < 50; ++i) {
        const QString answer = i == 7    ? QStringLiteral("N/A: 尚无境外，工作")
                               : i == 8  ? QStringLiteral("４")
                               : i == 9  ? QStringLiteral("Level 1")
                               : i == 10 ? QStringLiteral("2级")
                                         : QString::number(i % 5);
        block += ui::tsvRow({answer, QString(), QStringLiteral("3"), QString(),
                             QStringLiteral("Note \"%1\"\nsecond line").arg(i)});
    }
    select(bench, "s0.i0", GridColumn::Level);
    paste(bench, block);
    CHECK(bench.noticeTitle().isEmpty());
    CHECK(bench.outcome() == QStringLiteral("50 rows pasted"));
    CHECK(bench.presenter().answer(3).response == level(3));
    CHECK(bench.presenter().answer(7).response ==
          workspace_fixture::notApplicable(QStringLiteral("尚无境外，工作")));
    CHECK(bench.presenter().answer(8).response == level(4));
    CHECK(bench.presenter().answer(9).response == level(1));
    CHECK(bench.presenter().answer(10).response == level(2));
    CHECK(bench.presenter().answer(49).note == QStringLiteral("Note \"49\"\nsecond line"));
    CHECK(bench.presenter().answer(49).target == Decimal::fromInt(3));
    CHECK_FALSE(bench.presenter().isAnswered(50));
    CHECK(bench.undo.count() == 1);
    bench.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(bench.presenter().progress().answered == 0);
    CHECK(bench.presenter().answer(49).note.isEmpty());
}

TEST_CASE("a block with one wrong cell changes nothing and names row and reason", "[ui][assessment][grid]")
{
    PageBench bench;
    select(bench, "a.level", GridColumn::Level);
    paste(bench, QStringLiteral("2\n9\nzz\n"));
    CHECK(bench.undo.count() == 0);
    CHECK_FALSE(assessment::isAnswered(bench.answerTo("a.level").response));
    CHECK(bench.noticeTitle() == QStringLiteral("Nothing was pasted."));
    const QString text = bench.part<ui::MessageBar>("noticeBar")->text();
    CHECK(text.contains(QStringLiteral("Row 2 (A2)")));
    CHECK(text.contains(QStringLiteral("9")));
    CHECK(text.contains(QStringLiteral("Row 3 (A3)")));
}

TEST_CASE("what cannot be pasted is refused with its reason", "[ui][assessment][grid]")
{
    PageBench bench;
    const auto refusal = [&](const char* item, GridColumn column, const QString& text) {
        select(bench, item, column);
        paste(bench, text);
        CHECK(bench.undo.count() == 0);
        return bench.part<ui::MessageBar>("noticeBar")->text();
    };
    CHECK(refusal("b.number", GridColumn::Level, QStringLiteral("1\n2\n3\n4"))
              .contains(QStringLiteral("4 rows")));
    CHECK(refusal("a.level", GridColumn::Level, QStringLiteral("N/A")).contains(QStringLiteral("reason")));
    CHECK(refusal("a.level", GridColumn::Code, QStringLiteral("A2\t\t3")).contains(QStringLiteral("A2")));
    CHECK(refusal("b.number", GridColumn::Level, QStringLiteral("many")).contains(QStringLiteral("number")));
    CHECK(refusal("b.number", GridColumn::Target, QStringLiteral("3")).contains(QStringLiteral("target")));
    CHECK(refusal("a.level", GridColumn::Flag, QStringLiteral("maybe")).contains(QStringLiteral("maybe")));
}

TEST_CASE("one cell is pasted into all that is selected, and a person is named once all is right",
          "[ui][assessment][grid]")
{
    PageBench bench;
    const size_t people = bench.organisations().persons().size();
    select(bench, "a.level", GridColumn::Assignee);
    bench.press(Qt::Key_Down, Qt::ShiftModifier);
    paste(bench, QStringLiteral("王芳"));
    CHECK(bench.presenter().assigneeName(bench.indexOf("a.level")) == QStringLiteral("王芳"));
    CHECK(bench.presenter().assigneeName(bench.indexOf("a.gate")) == QStringLiteral("王芳"));
    CHECK(bench.undo.count() == 1);
    CHECK(bench.organisations().persons().size() >= people + 1);
    select(bench, "a.level", GridColumn::Assignee);
    const size_t now = bench.organisations().persons().size();
    paste(bench, QStringLiteral("New\tToo wide\tfor\tthis"));
    CHECK(bench.organisations().persons().size() == now);
}

TEST_CASE("whole rows are copied with headings and pasted back over them", "[ui][assessment][grid]")
{
    PageBench bench;
    bench.answerAll(bench.assessment);
    select(bench, "a.level", GridColumn::Level);
    bench.press(Qt::Key_End, Qt::ControlModifier | Qt::ShiftModifier);
    bench.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const std::vector<QStringList> rows = ui::readTsv(QGuiApplication::clipboard()->text());
    REQUIRE(rows.size() == 8);
    CHECK(rows[0][0] == QStringLiteral("Code"));
    CHECK(rows[1].size() == ui::kGridColumns);
    select(bench, "a.level", GridColumn::Code);
    bench.press(Qt::Key_V, Qt::ControlModifier);
    CHECK(bench.noticeTitle().isEmpty());
    CHECK(bench.outcome() == QStringLiteral("7 rows pasted"));
    CHECK(bench.undo.count() == 0);
}
