#include "document.h"

#include "support/plain_png.h"

#include <catch2/catch.hpp>

#include <set>

using namespace sextant;
using namespace docx_test;

TEST_CASE("the same report gives the same bytes, and no part tells a time", "[docx]")
{
    const Document first = written({everything()});
    CHECK(first.bytes == written({everything()}).bytes);
    const QByteArray core = first.parts.value(QStringLiteral("docProps/core.xml"));
    CHECK_FALSE(core.contains("dcterms"));
    // Each local head: the time of day, then 1 January 1980.
    CHECK(first.bytes.mid(10, 4) == QByteArray("\0\0\x21\0", 4));
}

TEST_CASE("each part has a type, and each relation leads to a part", "[docx]")
{
    const Document document = written({everything(), everything()});
    CHECK(document.order.front() == QStringLiteral("[Content_Types].xml"));
    std::set<QString> typed;
    std::set<QString> endings;
    const Node types = document.tree(QStringLiteral("[Content_Types].xml"));
    for (const Node& type : types.children) {
        if (type.name == QStringLiteral("Override")) {
            CHECK(document.parts.contains(type.attribute("PartName").mid(1)));
            typed.insert(type.attribute("PartName").mid(1));
        } else {
            endings.insert(type.attribute("Extension"));
        }
    }
    for (const QString& part : document.order) {
        INFO(part.toStdString());
        const bool ours = part.startsWith(QStringLiteral("word/")) && part.endsWith(QStringLiteral(".xml"));
        CHECK((ours ? typed.count(part) == 1 : endings.count(part.section(u'.', -1)) == 1));
    }
    std::set<QString> known;
    for (const Node& relation : document.tree(QStringLiteral("word/_rels/document.xml.rels")).children) {
        CHECK(document.parts.contains(QStringLiteral("word/") + relation.attribute("Target")));
        CHECK(known.insert(relation.attribute("Id")).second);
    }
    for (const Node& relation : document.tree(QStringLiteral("_rels/.rels")).children)
        CHECK(document.parts.contains(relation.attribute("Target")));
    const Node body = document.body();
    int used = 0;
    for (const char* kind : {"w:headerReference", "w:footerReference", "a:blip"}) {
        for (const Node* each : body.all(QString::fromLatin1(kind))) {
            const QString id = each->attribute("r:id") + each->attribute("r:embed");
            CHECK(known.count(id) == 1);
            ++used;
        }
    }
    CHECK(used > 10);
}

TEST_CASE("equal pictures are stored once", "[docx]")
{
    const Document document = written({everything(), everything()});
    CHECK(document.order.filter(QStringLiteral(".png")).size() == 3);
    CHECK(document.body().all(QStringLiteral("w:drawing")).size() == 6);
}

TEST_CASE("a logo is one part, on the cover and in the head of each page", "[docx]")
{
    report::ReadinessReport report = everything();
    report.logo = test::plainPng(300, 100);
    const Document document = written({report, report});
    const QStringList pictures = document.order.filter(QStringLiteral(".png"));
    CHECK(pictures.size() == 4);
    const auto nameOf = [](const Node& drawing) {
        return drawing.all(QStringLiteral("wp:docPr")).front()->attribute("descr");
    };
    int covers = 0;
    std::set<QString> numbers;
    const Node body = document.body();
    for (const Node* drawing : body.all(QStringLiteral("w:drawing"))) {
        covers += nameOf(*drawing) == QStringLiteral("Logo of organisationname") ? 1 : 0;
        numbers.insert(drawing->all(QStringLiteral("wp:docPr")).front()->attribute("id"));
    }
    CHECK(covers == 2);
    for (const char* head : {"header1", "header2"}) {
        const Node part = document.tree(QStringLiteral("word/%1.xml").arg(QLatin1String(head)));
        REQUIRE(part.all(QStringLiteral("w:drawing")).size() == 1);
        const Node& drawing = *part.all(QStringLiteral("w:drawing")).front();
        CHECK(nameOf(drawing) == QStringLiteral("Logo of organisationname"));
        numbers.insert(drawing.all(QStringLiteral("wp:docPr")).front()->attribute("id"));
        const Node relations =
            document.tree(QStringLiteral("word/_rels/%1.xml.rels").arg(QLatin1String(head)));
        REQUIRE(relations.children.size() == 1);
        CHECK(relations.children.front().attribute("Id") ==
              drawing.all(QStringLiteral("a:blip")).front()->attribute("r:embed"));
        CHECK(document.parts.value(QStringLiteral("word/") +
                                   relations.children.front().attribute("Target")) == report.logo);
        const Node& extent = *drawing.all(QStringLiteral("wp:extent")).front();
        CHECK(extent.attribute("cx").toInt() == 3 * extent.attribute("cy").toInt());
    }
    CHECK(numbers.size() == 10);
    for (const char* bare : {"word/cover1.xml", "word/cover2.xml"})
        CHECK(document.tree(QString::fromLatin1(bare)).all(QStringLiteral("w:drawing")).empty());
}

TEST_CASE("what is no logo is no part", "[docx]")
{
    report::ReadinessReport report = everything();
    const QByteArray without = written({report}).bytes;
    report.logo = "<svg/>";
    CHECK(written({report}).bytes == without);
}

TEST_CASE("without a report there is no document", "[docx]")
{
    CHECK(docx::docxOf({}, plainLook()).error().code == ErrorCode::InvalidArgument);
}
