#include "document.h"

#include <catch2/catch.hpp>

using namespace sextant;
using namespace docx_test;

namespace {

/// everything() with \a text wherever people write.
report::ReadinessReport saturated(const QString& text)
{
    using namespace report;
    ReadinessReport made = everything();
    made.organisation = text;
    made.runningTitle = text;
    made.mark = text;
    made.watermark = text;
    made.foot = text;
    made.pageOf = text;
    made.creator = text;
    ArcSpec arc;
    arc.description = text;
    Table table;
    table.columns = {{text}};
    Cell cell;
    cell.text = RichText(text);
    table.rows = {Row{true, {cell}}, Row{false, {cell, cell}}};
    made.blocks = {Cover{text, text, text, text, arc, text, text, {{text, text}}, text},
                   Contents{{{text, text, text}, {text, text, QStringLiteral("nowhere")}}},
                   Title{text, text, text, text, text, text},
                   Heading{text, text},
                   Paragraph{Paragraph::Style::Label, text},
                   Message{Tone::Ink, text, text},
                   table,
                   Chart{arc},
                   Listing{text, {{text, text}}},
                   Signing{text, text, text, text, text},
                   Letterhead{text, {text}}};
    return made;
}

} // namespace

TEST_CASE("what looks like markup, a field or a formula stays text", "[docx]")
{
    const QString text =
        GENERATE(QStringLiteral("<w:p/>&amp;]]>\"'"), QStringLiteral("{ DDEAUTO c:\\\\cmd.exe \"/k calc\" }"),
                 QStringLiteral("=HYPERLINK(\"http://example.org\")"), QStringLiteral("%1 %2 %3 %"),
                 QStringLiteral("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>&e;"),
                 QStringLiteral("\\o \"1-9\" \\h INCLUDETEXT"));
    const Document document = written({saturated(text)});
    for (const QString& part : document.order) {
        if (!part.endsWith(QStringLiteral(".png")))
            document.tree(part);
    }
    const Node body = document.body();
    CHECK(document.allWords().count(text) >= 25);
    for (const QString& part : {QStringLiteral("word/document.xml"), QStringLiteral("word/footer1.xml")}) {
        const Node tree = document.tree(part);
        for (const Node* field : tree.all(QStringLiteral("w:instrText"))) {
            INFO(field->text.toStdString());
            CHECK_FALSE(field->text.contains(text));
            const QString name = field->text.trimmed().section(u' ', 0, 0);
            CHECK(QStringList{QStringLiteral("TOC"), QStringLiteral("PAGEREF"), QStringLiteral("PAGE"),
                              QStringLiteral("NUMPAGES")}
                      .contains(name));
        }
    }
    for (const Node* bookmark : body.all(QStringLiteral("w:bookmarkStart")))
        CHECK(bookmark->attribute("w:name").startsWith(QStringLiteral("_Part")));
    CHECK_FALSE(document.parts.value(QStringLiteral("word/_rels/document.xml.rels")).contains("External"));
}

TEST_CASE("characters that XML does not have are left out, the rest stays", "[docx]")
{
    QString text = QStringLiteral("a");
    for (char16_t unit = 0; unit < 0x20; ++unit)
        text += QChar(unit);
    text += QChar(0xd800);
    text += QStringLiteral("b");
    text += QChar(0xdc00);
    text += QChar(0xfffe);
    text += QChar(0xffff);
    text += QStringLiteral("𠮷c");
    const Document document = written({saturated(text)});
    CHECK(document.body().words().contains(QStringLiteral("a   b𠮷c")));
    CHECK(document.tree(QStringLiteral("docProps/core.xml"))
              .child(QStringLiteral("dc:creator"))
              ->text.endsWith(QStringLiteral("b𠮷c")));
}

TEST_CASE("a long text without a blank and empty texts make a whole document", "[docx]")
{
    const Document document = written({saturated(QString(20'000, u'字'))});
    CHECK(document.body().words().count(QString(20'000, u'字')) >= 15);
    const Node empty = written({saturated(QString())}).body();
    CHECK_FALSE(empty.all(QStringLiteral("w:sectPr")).empty());
    for (const Node* cell : empty.all(QStringLiteral("w:tc")))
        CHECK(cell->children.back().name == QStringLiteral("w:p"));
}
