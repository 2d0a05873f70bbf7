#include "document.h"

#include <catch2/catch.hpp>

#include <QXmlStreamReader>

#include <zip.h>

using namespace sextant;

namespace docx_test {

namespace {

/// The element at which \a xml stands, whole.
Node element(QXmlStreamReader& xml)
{
    Node node{xml.qualifiedName().toString(), {}, {}, {}};
    for (const QXmlStreamAttribute& attribute : xml.attributes())
        node.attributes.insert(attribute.qualifiedName().toString(), attribute.value().toString());
    while (!xml.atEnd() && xml.readNext() != QXmlStreamReader::EndElement) {
        if (xml.isStartElement())
            node.children.push_back(element(xml));
        else if (xml.isCharacters())
            node.text += xml.text();
    }
    return node;
}

void collect(const Node& node, const QString& wanted, std::vector<const Node*>& found)
{
    for (const Node& child : node.children) {
        if (child.name == wanted)
            found.push_back(&child);
        collect(child, wanted, found);
    }
}

void read(const Node& node, QString& words)
{
    for (const Node& child : node.children) {
        if (child.name == QStringLiteral("w:t"))
            words += child.text;
        else if (child.name == QStringLiteral("w:br") || child.name == QStringLiteral("w:tab"))
            words += u' ';
        read(child, words);
        if (child.name == QStringLiteral("w:p"))
            words += u'\n';
    }
}

report::ArcSpec arc(const QString& description)
{
    report::ArcSpec spec;
    spec.description = description;
    return spec;
}

report::Table table()
{
    report::Table table;
    table.kind = report::Table::Kind::Findings;
    table.columns = {{QStringLiteral("headone")}, {QStringLiteral("headtwo"), 30, true}};
    report::Row group{true, std::vector<report::Cell>(1)};
    group.cells[0].text = report::RichText(QStringLiteral("groupcell"));
    report::Row row;
    row.cells.resize(3);
    row.cells[0].text.runs = {{QStringLiteral("plaincell ")}, {QStringLiteral("boldcell"), true}};
    row.cells[0].icon = report::CellIcon::Failed;
    row.cells[1].text = report::RichText(QStringLiteral("markcell"));
    row.cells[1].mark = report::LevelMark{report::LevelMark::Kind::Level, 3, QStringLiteral("73")};
    row.cells[1].aim = report::LevelMark{report::LevelMark::Kind::Level, 4, QStringLiteral("74")};
    row.cells[1].icon = report::CellIcon::Gate;
    row.cells[2].text = report::RichText(QStringLiteral("cellbeyondheads"));
    row.cells[2].tone = report::Tone::Bad;
    table.rows = {group, row};
    return table;
}

} // namespace

std::vector<const Node*> Node::all(const QString& wanted) const
{
    std::vector<const Node*> found;
    collect(*this, wanted, found);
    return found;
}

const Node* Node::child(const QString& wanted) const
{
    for (const Node& each : children) {
        if (each.name == wanted)
            return &each;
    }
    return nullptr;
}

QString Node::words() const
{
    QString words;
    read(*this, words);
    return words.replace(QChar(0x00a0), u' ');
}

docx::Look plainLook()
{
    docx::Look look;
    int next = 0x111111;
    const auto color = [&] { return QStringLiteral("%1").arg(next++, 6, 16).toUpper(); };
    docx::Palette& p = look.palette;
    for (QString* each :
         {&p.ink, &p.second, &p.caption, &p.accent, &p.ok, &p.bad, &p.warn, &p.line, &p.edge, &p.sunk})
        *each = color();
    for (size_t i = 0; i < p.level.size(); ++i) {
        p.level[i] = color();
        p.levelNumber[i] = color();
    }
    look.pictures = [](const report::ChartSpec& spec, double widthMm, Language) {
        const QString name = std::visit([](const auto& each) { return each.description; }, spec);
        return docx::ChartPicture{"\x89PNG " + name.toUtf8(), widthMm, 40};
    };
    return look;
}

Node Document::tree(const QString& part) const
{
    INFO(part.toStdString());
    REQUIRE(parts.contains(part));
    QXmlStreamReader xml(parts.value(part));
    REQUIRE(xml.readNextStartElement());
    const Node root = element(xml);
    while (!xml.atEnd())
        xml.readNext();
    INFO(xml.errorString().toStdString());
    REQUIRE_FALSE(xml.hasError());
    return root;
}

Node Document::body() const
{
    return tree(QStringLiteral("word/document.xml"));
}

QString Document::allWords() const
{
    const Node document = body();
    QString words = document.words();
    for (const Node* picture : document.all(QStringLiteral("wp:docPr")))
        words += picture->attribute("descr") + u'\n';
    for (const QString& part : order) {
        if (!part.startsWith(QStringLiteral("word/header")) &&
            !part.startsWith(QStringLiteral("word/footer")))
            continue;
        const Node running = tree(part);
        words += running.words();
        for (const Node* shape : running.all(QStringLiteral("v:textpath")))
            words += shape->attribute("string") + u'\n';
    }
    return words;
}

Document written(const std::vector<report::ReadinessReport>& reports, const docx::Look& look)
{
    const auto bytes = docx::docxOf(reports, look);
    REQUIRE(bytes.has_value());
    Document document;
    document.bytes = *bytes;
    zip_source_t* source = zip_source_buffer_create(
        document.bytes.constData(), static_cast<zip_uint64_t>(document.bytes.size()), 0, nullptr);
    zip_t* archive = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, nullptr);
    REQUIRE(archive != nullptr);
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
        zip_stat_t stat;
        REQUIRE(zip_stat_index(archive, static_cast<zip_uint64_t>(i), 0, &stat) == 0);
        QByteArray content(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
        zip_file_t* file = zip_fopen_index(archive, static_cast<zip_uint64_t>(i), 0);
        REQUIRE(file != nullptr);
        REQUIRE(zip_fread(file, content.data(), stat.size) == content.size());
        zip_fclose(file);
        const QString name = QString::fromUtf8(stat.name);
        CHECK_FALSE(document.parts.contains(name));
        document.order << name;
        document.parts.insert(name, content);
    }
    zip_discard(archive);
    return document;
}

report::ReadinessReport everything()
{
    using namespace report;
    const auto s = [](const char* text) { return QString::fromUtf8(text); };
    ReadinessReport made;
    made.organisation = s("organisationname");
    made.runningTitle = s("runningtitle");
    made.demo = s("demotag");
    made.mark = s("confidentialmark");
    made.watermark = s("draftwatermark");
    made.foot = s("footwords");
    made.pageOf = s("Page %1 of %2");
    made.creator = s("Sextant 9.9");
    Cover cover{s("programname"),
                s("covertitle"),
                s("coverorganisation"),
                s("coverperiod"),
                arc(s("coverarc described")),
                s("coververdict"),
                s("coververdictnote"),
                {{s("factlabel"), s("factvalue")}},
                s("coverdisclaimer")};
    Columns columns;
    columns.left = {Heading{s("leftheading")}, Paragraph{Paragraph::Style::Label, s("leftparagraph")}};
    columns.right = {Message{Tone::Ok, s("rightmessage"), s("rightmessagetext")},
                     Chart{arc(s("rightchart"))}};
    Contents contents{{{s("c1"), s("contentsgroup"), {}}, {s("c2"), s("contentsentry"), s("anchor here")}}};
    Listing listing{
        s("listlabel"), {{s("3."), s("thirdline")}, {s("4."), s("fourthline")}}, Paragraph::Style::Prose};
    Listing bullets{{}, {{s("•"), s("bulletline")}, {{}, s("unmarkedline")}, {s("(a)"), s("letterline")}}};
    LevelLegend legend{{{{LevelMark::Kind::Level, 0, s("70")}, s("levelname"), s("levelsummary")}}};
    made.blocks = {
        cover,
        contents,
        PageBreak{},
        Title{s("kickerwords"), s("pagetitle"), s("2.33"), s("of four"), s("figurenote"), s("anchor here")},
        Heading{s("partheading")},
        Paragraph{Paragraph::Style::Prose, s("proseparagraph"), true},
        Paragraph{Paragraph::Style::Small, s("smallparagraph")},
        Message{Tone::Bad, s("messagetitle"), s("messagetext")},
        table(),
        Chart{arc(s("chartdescription"))},
        Facts{{{s("secondfact"), s("secondvalue")}}},
        legend,
        columns,
        listing,
        bullets,
        Signing{s("signsentence"), s("firstsigner"), s("secondsigner"), s("signdate"), s("sealplace")},
        Form{{{s("formcode"),
               s("formlabel"),
               s("formquestion"),
               {s("formhint")},
               true,
               {{s("k1"), s("choicefree"), false}, {s("k2"), s("choicetaken"), true}},
               {{s("linelabel"), s("linetext"), 2}}}}},
        Letterhead{s("lettername"), {s("letterline1"), s("letterline2")}},
        Paragraph{Paragraph::Style::Label, s("lastwords")}};
    return made;
}

} // namespace docx_test
