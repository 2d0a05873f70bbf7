#include "ui/manual/manual_text.h"

#include "support/look.h"

#include <catch2/catch.hpp>

#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

using namespace sextant;
using namespace sextant::ui;

namespace {

report::Cell cell(const QString& text)
{
    report::Cell made;
    made.text = report::RichText(text);
    return made;
}

} // namespace

TEST_CASE("blocks become headings, hanging steps, tables and links; markup stays text", "[ui][manual]")
{
    report::Title title;
    title.title = u"<b>Cash</b>"_qs;
    report::Listing steps;
    steps.label = u"Steps"_qs;
    steps.lines = {{u"1."_qs, report::RichText(u"Count"_qs)}, {u"2."_qs, report::RichText(u"Sign"_qs)}};
    report::Table table;
    table.columns = {{u"Who"_qs, 85, false, false}, {u"What"_qs, 85, false, false}};
    report::Row group;
    group.group = true;
    group.cells = {cell(u"All"_qs)};
    report::Row row;
    row.cells = {cell(u"Auditor"_qs), cell(u"Counts"_qs)};
    table.rows = {group, row};
    const report::Contents contents{{{u"5.1"_qs, u"Count"_qs, u"cash.count"_qs}}};
    QTextDocument document;
    fillDocument(
        document,
        {title, steps, table, report::Message{report::Tone::Accent, u"Example"_qs, u"So"_qs}, contents},
        test::look(), Language::English);
    const QString text = document.toPlainText();
    INFO(text.toStdString());
    CHECK(text.startsWith(u"<b>Cash</b>\nSteps\n1.\tCount\n2.\tSign\n"_qs));
    CHECK(document.begin().blockFormat().headingLevel() == 1);
    const QTextBlock step = document.findBlockByNumber(2);
    CHECK(step.blockFormat().leftMargin() == -step.blockFormat().textIndent());
    CHECK(step.blockFormat().leftMargin() > 0);
    const auto frames = document.rootFrame()->childFrames();
    REQUIRE(frames.size() == 2);
    const auto* made = qobject_cast<QTextTable*>(frames.front());
    REQUIRE(made != nullptr);
    CHECK(made->rows() == 3);
    CHECK(made->cellAt(1, 0).columnSpan() == 2);
    CHECK(made->cellAt(2, 1).firstCursorPosition().block().text() == u"Counts"_qs);
    CHECK(document.toHtml().contains(u"href=\"manual-part:cash.count\""_qs));
}

TEST_CASE("marks stand on the words that were looked for, whatever their case or width", "[ui][manual]")
{
    QTextDocument document;
    fillDocument(document,
                 {report::Paragraph{report::Paragraph::Style::Prose,
                                    report::RichText(u"Cash, ＣＡＳＨ and petty cash"_qs), false}},
                 test::look(), Language::English);
    const auto marks = marksOf(document, search::Query(u"cash"), test::look());
    REQUIRE(marks.size() == 3);
    CHECK(marks[0].cursor.selectedText() == u"Cash"_qs);
    CHECK(marks[1].cursor.selectedText() == u"ＣＡＳＨ"_qs);
    CHECK(marksOf(document, search::Query(), test::look()).isEmpty());
}
