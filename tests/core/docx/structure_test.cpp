#include "document.h"

#include <catch2/catch.hpp>

using namespace sextant;
using namespace docx_test;

namespace {

QString styleOf(const Node& paragraph)
{
    const Node* properties = paragraph.child(QStringLiteral("w:pPr"));
    const Node* style = properties == nullptr ? nullptr : properties->child(QStringLiteral("w:pStyle"));
    return style == nullptr ? QString() : style->attribute("w:val");
}

/// The texts of all paragraphs in \a style.
QStringList textsIn(const Node& body, const char* style)
{
    QStringList texts;
    for (const Node* paragraph : body.all(QStringLiteral("w:p"))) {
        if (styleOf(*paragraph) == QString::fromLatin1(style))
            texts << paragraph->words();
    }
    return texts;
}

/// True when the children of each \a name in \a root come in the order of the schema.
bool ordered(const Node& root, const char* name, const QStringList& order)
{
    for (const Node* each : root.all(QString::fromLatin1(name))) {
        qsizetype last = 0;
        for (const Node& child : each->children) {
            const qsizetype place = order.indexOf(child.name.mid(2));
            INFO(name << ": " << child.name.toStdString());
            CHECK(place >= last);
            if (place < last)
                return false;
            last = place;
        }
    }
    return true;
}

QStringList list(const char* names)
{
    return QString::fromLatin1(names).split(u' ');
}

} // namespace

TEST_CASE("titles and headings are real headings, with the cover above them", "[docx]")
{
    const Node covered = written({everything()}).body();
    CHECK(textsIn(covered, "Heading1") == QStringList{QStringLiteral("covertitle")});
    CHECK(textsIn(covered, "Heading2") == QStringList{QStringLiteral("pagetitle")});
    CHECK(textsIn(covered, "Heading3") ==
          QStringList{QStringLiteral("partheading"), QStringLiteral("leftheading")});
    report::ReadinessReport bare = everything();
    bare.blocks.erase(bare.blocks.begin());
    const Document document = written({bare});
    CHECK(textsIn(document.body(), "Heading1") == QStringList{QStringLiteral("pagetitle")});
    CHECK(textsIn(document.body(), "Heading2").size() == 2);
    const Node styles = document.tree(QStringLiteral("word/styles.xml"));
    int level = 0;
    for (const Node* style : styles.all(QStringLiteral("w:style"))) {
        if (!style->attribute("w:styleId").startsWith(QStringLiteral("Heading")))
            continue;
        CHECK(style->child(QStringLiteral("w:name"))->attribute("w:val") ==
              QStringLiteral("heading %1").arg(level + 1));
        CHECK(style->all(QStringLiteral("w:outlineLvl")).front()->attribute("w:val") ==
              QString::number(level++));
    }
    CHECK(level == 3);
}

TEST_CASE("every style that a paragraph names exists", "[docx]")
{
    const Document document = written({everything()});
    QStringList known;
    const Node styles = document.tree(QStringLiteral("word/styles.xml"));
    for (const Node* style : styles.all(QStringLiteral("w:style")))
        known << style->attribute("w:styleId");
    CHECK(known.removeDuplicates() == 0);
    for (const char* part : {"word/document.xml", "word/header1.xml", "word/footer1.xml"}) {
        const Node tree = document.tree(QString::fromLatin1(part));
        for (const Node* paragraph : tree.all(QStringLiteral("w:p"))) {
            INFO(styleOf(*paragraph).toStdString());
            CHECK(known.contains(styleOf(*paragraph)));
        }
    }
}

TEST_CASE("heads of tables repeat, rows stay whole and groups stay with their rows", "[docx]")
{
    const Node body = written({everything()}).body();
    const auto tables = body.all(QStringLiteral("w:tbl"));
    REQUIRE(tables.size() == 6);
    for (const Node* row : body.all(QStringLiteral("w:tr")))
        CHECK(row->all(QStringLiteral("w:cantSplit")).size() == 1);
    const auto rows = tables[1]->all(QStringLiteral("w:tr"));
    REQUIRE(rows.size() == 3);
    CHECK(rows[0]->all(QStringLiteral("w:tblHeader")).size() == 1);
    CHECK(rows[1]->all(QStringLiteral("w:tblHeader")).empty());
    CHECK(rows[1]->all(QStringLiteral("w:keepNext")).size() == 1);
    CHECK(rows[1]->all(QStringLiteral("w:gridSpan")).front()->attribute("w:val") == QStringLiteral("3"));
    // Two tables without a paragraph between them would become one.
    const Node& content = body.children.front();
    for (size_t i = 0; i + 1 < content.children.size(); ++i) {
        if (content.children[i].name == QStringLiteral("w:tbl"))
            CHECK(content.children[i + 1].name == QStringLiteral("w:p"));
    }
}

TEST_CASE("lists are lists, with the numbers that they had", "[docx]")
{
    const Document document = written({everything()});
    QStringList lists;
    const Node body = document.body();
    for (const Node* paragraph : body.all(QStringLiteral("w:p"))) {
        for (const Node* number : paragraph->all(QStringLiteral("w:numId")))
            lists << paragraph->words().trimmed() + u'=' + number->attribute("w:val");
    }
    CHECK(lists == QStringList{QStringLiteral("thirdline=2"), QStringLiteral("fourthline=2"),
                               QStringLiteral("bulletline=1")});
    const Node numbering = document.tree(QStringLiteral("word/numbering.xml"));
    const auto starts = numbering.all(QStringLiteral("w:startOverride"));
    REQUIRE(starts.size() == 1);
    CHECK(starts.front()->attribute("w:val") == QStringLiteral("3"));
    CHECK(body.words().contains(QStringLiteral("(a) letterline")));
}

TEST_CASE("the contents lead to their titles and can be made anew", "[docx]")
{
    const Node body = written({everything()}).body();
    const auto links = body.all(QStringLiteral("w:hyperlink"));
    REQUIRE(links.size() == 1);
    const QString target = links.front()->attribute("w:anchor");
    QStringList marked;
    for (const Node* paragraph : body.all(QStringLiteral("w:p"))) {
        for (const Node* bookmark : paragraph->all(QStringLiteral("w:bookmarkStart"))) {
            if (bookmark->attribute("w:name") == target)
                marked << paragraph->words();
        }
    }
    CHECK(marked == QStringList{QStringLiteral("pagetitle")});
    QString fields;
    for (const Node* field : body.all(QStringLiteral("w:instrText")))
        fields += field->text;
    CHECK(fields == QStringLiteral(" TOC \\o \"2-3\" \\h \\z \\b _Part1  PAGEREF %1 \\h ").arg(target));
    int depth = 0;
    for (const Node* sign : body.all(QStringLiteral("w:fldChar"))) {
        depth += sign->attribute("w:fldCharType") == QStringLiteral("begin") ? 1 : 0;
        depth -= sign->attribute("w:fldCharType") == QStringLiteral("end") ? 1 : 0;
        CHECK(depth >= 0);
    }
    CHECK(depth == 0);
}

TEST_CASE("every page is A4 with its tags, its watermark and its number", "[docx]")
{
    const Document document = written({everything()});
    const Node body = document.body();
    const auto sections = body.all(QStringLiteral("w:sectPr"));
    // The cover with what follows, two columns, one column, the letter.
    REQUIRE(sections.size() == 4);
    CHECK(body.children.front().children.back().name == QStringLiteral("w:sectPr"));
    for (const Node* section : sections) {
        CHECK(section->child(QStringLiteral("w:pgSz"))->attribute("w:w") == QStringLiteral("11906"));
        CHECK(section->child(QStringLiteral("w:pgSz"))->attribute("w:h") == QStringLiteral("16838"));
        CHECK(section->all(QStringLiteral("w:headerReference")).size() == 2);
    }
    CHECK(sections[0]->child(QStringLiteral("w:titlePg")) != nullptr);
    CHECK(sections[1]->child(QStringLiteral("w:cols"))->attribute("w:num") == QStringLiteral("2"));
    CHECK(sections[2]->child(QStringLiteral("w:titlePg")) == nullptr);
    CHECK(sections[3]->child(QStringLiteral("w:titlePg")) != nullptr);
    CHECK(sections[3]->child(QStringLiteral("w:type"))->attribute("w:val") == QStringLiteral("nextPage"));
    for (const char* part : {"word/header1.xml", "word/cover1.xml"}) {
        const Node head = document.tree(QString::fromLatin1(part));
        CHECK(head.words().contains(QStringLiteral("demotag")));
        CHECK(head.words().contains(QStringLiteral("confidentialmark")));
        CHECK(head.all(QStringLiteral("v:textpath")).back()->attribute("string") ==
              QStringLiteral("draftwatermark"));
    }
    const Node foot = document.tree(QStringLiteral("word/footer1.xml"));
    CHECK(foot.words().trimmed() == QStringLiteral("footwords Page 1 of 1"));
    QStringList fields;
    for (const Node* field : foot.all(QStringLiteral("w:instrText")))
        fields << field->text.trimmed();
    CHECK(fields == QStringList{QStringLiteral("PAGE"), QStringLiteral("NUMPAGES")});
    report::ReadinessReport final = everything();
    final.watermark.clear();
    CHECK(written({final}).tree(QStringLiteral("word/header1.xml")).all(QStringLiteral("w:pict")).empty());
}

TEST_CASE("pictures have their alternative text and fit their column", "[docx]")
{
    const Node body = written({everything()}).body();
    QStringList texts;
    for (const Node* picture : body.all(QStringLiteral("wp:docPr")))
        texts << picture->attribute("descr");
    CHECK(texts == QStringList{QStringLiteral("coverarc described"), QStringLiteral("chartdescription"),
                               QStringLiteral("rightchart")});
    CHECK(body.all(QStringLiteral("wp:extent")).back()->attribute("cx") == QString::number(84 * 36'000));
}

TEST_CASE("Chinese fonts are named, with what stands in for them", "[docx]")
{
    const Document document = written({everything()});
    const Node styles = document.tree(QStringLiteral("word/styles.xml"));
    CHECK(styles.all(QStringLiteral("w:rFonts")).front()->attribute("w:eastAsia") ==
          QStringLiteral("Noto Sans CJK SC"));
    int named = 0;
    const Node fonts = document.tree(QStringLiteral("word/fontTable.xml"));
    for (const Node& font : fonts.children) {
        const QString instead = font.child(QStringLiteral("w:altName"))->attribute("w:val");
        named += font.attribute("w:name").contains(QStringLiteral("CJK")) &&
                         instead.endsWith(QStringLiteral("SimSun"))
                     ? 1
                     : 0;
    }
    CHECK(named == 2);
}

TEST_CASE("properties stand in the order that Word insists on", "[docx]")
{
    const Document document = written({everything()});
    const QStringList paragraph =
        list("pStyle keepNext keepLines pageBreakBefore numPr pBdr shd tabs spacing ind jc "
             "outlineLvl rPr sectPr");
    const QStringList run = list("rFonts b bCs color sz szCs bdr shd lang");
    for (const QString& part : document.order) {
        if (!part.startsWith(QStringLiteral("word/")) || !part.endsWith(QStringLiteral(".xml")))
            continue;
        const Node tree = document.tree(part);
        CHECK(ordered(tree, "w:pPr", paragraph));
        CHECK(ordered(tree, "w:rPr", run));
        CHECK(ordered(tree, "w:tblPr", list("tblW tblInd tblBorders tblLayout tblCellMar tblLook")));
        CHECK(ordered(tree, "w:tcPr", list("tcW gridSpan tcBorders shd tcMar vAlign")));
        CHECK(ordered(tree, "w:tcBorders", list("top left bottom right")));
        CHECK(
            ordered(tree, "w:sectPr", list("headerReference footerReference type pgSz pgMar cols titlePg")));
    }
}
