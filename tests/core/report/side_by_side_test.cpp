#include "report/side_by_side.h"

#include "report/audit_report.h"
#include "report/readiness_report.h"
#include "support/audit_sample.h"
#include "support/report_sample.h"

#include <rapidcheck/catch.h>

#include <catch2/catch.hpp>

using namespace sextant;
using namespace sextant::report;
using sextant::testing::Answered;

namespace {

/// Every text of a report's blocks, line by line.
struct Texts
{
    QStringList all;

    void add(const QString& text)
    {
        for (const QString& line : text.split(u'\n'))
            if (!line.trimmed().isEmpty())
                all << line;
    }
    void operator()(const PageBreak&) {}
    void operator()(const Title& title)
    {
        for (const QString& text :
             {title.kicker, title.title, title.figure, title.figureOf, title.figureNote})
            add(text);
    }
    void operator()(const Heading& heading) { add(heading.text); }
    void operator()(const Paragraph& paragraph) { add(paragraph.text.plain()); }
    void operator()(const Message& message)
    {
        add(message.title);
        add(message.text);
    }
    void operator()(const Table& table)
    {
        for (const Column& column : table.columns)
            add(column.head);
        for (const Row& row : table.rows)
            for (const Cell& cell : row.cells)
                add(cell.text.plain());
    }
    void operator()(const Chart& chart)
    {
        add(std::visit([](const auto& spec) { return spec.description; }, chart.spec));
    }
    void operator()(const Facts& facts) { addFacts(facts.facts); }
    void operator()(const LevelLegend& legend)
    {
        for (const LevelKey& key : legend.keys) {
            add(key.name);
            add(key.summary);
        }
    }
    void operator()(const Signing& signing)
    {
        for (const QString& text :
             {signing.sentence, signing.first, signing.second, signing.date, signing.seal})
            add(text);
    }
    void operator()(const Cover& cover)
    {
        for (const QString& text : {cover.program, cover.title, cover.organisation, cover.period,
                                    cover.verdict, cover.verdictNote, cover.disclaimer})
            add(text);
        if (cover.arc)
            add(cover.arc->description);
        addFacts(cover.facts);
    }
    void operator()(const Columns& columns)
    {
        for (const FlowBlock& block : columns.left)
            std::visit(*this, block);
        for (const FlowBlock& block : columns.right)
            std::visit(*this, block);
    }
    void operator()(const Listing& listing)
    {
        add(listing.label);
        for (const ListLine& line : listing.lines) {
            add(line.marker);
            add(line.text.plain());
        }
    }
    void operator()(const Contents& contents)
    {
        for (const ContentsLine& line : contents.lines) {
            add(line.code);
            add(line.title);
        }
    }
    void operator()(const Form& form)
    {
        for (const FormRow& row : form.rows) {
            for (const QString& text : QStringList{row.code, row.label, row.question.plain()} + row.hints)
                add(text);
            for (const FormChoice& choice : row.choices)
                add(choice.text);
            for (const FormLine& line : row.lines) {
                add(line.label);
                add(line.text);
            }
        }
    }
    void operator()(const Letterhead& head)
    {
        add(head.name);
        for (const QString& line : head.lines)
            add(line);
    }

private:
    void addFacts(const std::vector<Fact>& facts)
    {
        for (const Fact& fact : facts) {
            add(fact.label);
            add(fact.value);
        }
    }
};

QStringList textsOf(const ReadinessReport& report)
{
    Texts texts;
    for (const Block& block : report.blocks)
        std::visit(texts, block);
    return texts.all;
}

/// The first text of \a report that is not in \a both; empty when none is missing.
QString missing(const ReadinessReport& report, const ReadinessReport& both)
{
    const QString all = textsOf(both).join(u'\n');
    for (const QString& text : textsOf(report))
        if (!all.contains(text))
            return text;
    return {};
}

template <typename Kind>
qsizetype countOf(const ReadinessReport& report)
{
    return std::ranges::count_if(report.blocks,
                                 [](const Block& block) { return std::holds_alternative<Kind>(block); });
}

Paragraph paragraph(const QString& text)
{
    return {Paragraph::Style::Prose, RichText(text)};
}

Table table(const QStringList& cells)
{
    Table made;
    made.columns = {Column{u"head"_qs}};
    for (const QString& cell : cells) {
        Row row;
        row.cells.emplace_back().text = RichText(cell);
        made.rows.push_back(row);
    }
    return made;
}

ReadinessReport of(std::vector<Block> blocks, Language language)
{
    ReadinessReport report;
    report.language = language;
    report.blocks = std::move(blocks);
    return report;
}

Block anyBlock(const QString& mark)
{
    switch (*rc::gen::inRange(0, 8)) {
    case 7:
        return Form{{FormRow{u"A1"_qs,
                             mark,
                             RichText(mark + u" asks"_qs),
                             {mark + u" hint"_qs},
                             false,
                             {FormChoice{u"1"_qs, mark + u" yes"_qs}},
                             {FormLine{mark + u" line"_qs, {}}}}}};
    case 0:
        return PageBreak{};
    case 1:
        return Heading{mark + u" heading"_qs};
    case 2:
        return Message{Tone::Bad, mark + u" title"_qs, mark + u" text"_qs};
    case 3:
        return table({mark + u" a"_qs, mark + u" b"_qs});
    case 4:
        return table({mark + u" c"_qs});
    case 5:
        return Columns{{paragraph(mark + u" left"_qs), Heading{mark + u" in"_qs}},
                       {paragraph(mark + u" right"_qs)}};
    default:
        return paragraph(mark + u" prose"_qs);
    }
}

} // namespace

TEST_CASE("a report side by side has every text of both, and each figure and chart once", "[report][choices]")
{
    const auto input = sextant::testing::readinessSample(
        GENERATE(Answered::All, Answered::Some, Answered::None), Language::English);
    const ReadinessReport english = readinessReport(input, Language::English);
    const ReadinessReport chinese = readinessReport(input, Language::Chinese);
    const ReadinessReport both = sideBySide(english, chinese);
    CHECK(missing(english, both).toStdString() == "");
    CHECK(missing(chinese, both).toStdString() == "");
    CHECK(both.bilingual);
    CHECK(countOf<PageBreak>(both) == countOf<PageBreak>(english));
    CHECK(countOf<Title>(both) == countOf<Title>(english));
    CHECK(countOf<Chart>(both) == countOf<Chart>(english));
    CHECK(countOf<Table>(both) == countOf<Table>(english));
    CHECK(countOf<Cover>(both) == 1);
    CHECK(countOf<Signing>(both) == 1);
}

TEST_CASE("an audit's report side by side has every text of both", "[report][choices]")
{
    const auto input = sextant::testing::auditSample();
    const ReadinessReport english = auditReport(input, Language::English);
    const ReadinessReport chinese = auditReport(input, Language::Chinese);
    const ReadinessReport both = sideBySide(english, chinese);
    CHECK(missing(english, both).toStdString() == "");
    CHECK(missing(chinese, both).toStdString() == "");
    CHECK(countOf<Title>(both) == countOf<Title>(english));
    CHECK(countOf<Table>(both) == countOf<Table>(english));
    CHECK(both.watermark == u"DRAFT 草稿"_qs);
}

TEST_CASE("prose stands in two columns, cells and heads below each other, equal texts once",
          "[report][choices]")
{
    const ReadinessReport both = sideBySide(
        of({Heading{u"Head"_qs}, paragraph(u"Words"_qs), table({u"2.33"_qs, u"low"_qs})}, Language::English),
        of({Heading{u"标题"_qs}, paragraph(u"文字"_qs), table({u"2.33"_qs, u"低"_qs})}, Language::Chinese));
    REQUIRE(both.blocks.size() == 3);
    CHECK(std::get<Heading>(both.blocks[0]).text == u"Head 标题"_qs);
    CHECK(std::get<Columns>(both.blocks[1]) == Columns{{paragraph(u"Words"_qs)}, {paragraph(u"文字"_qs)}});
    const auto& rows = std::get<Table>(both.blocks[2]).rows;
    CHECK(rows[0].cells[0].text.plain() == u"2.33"_qs);
    CHECK(rows[1].cells[0].text.plain() == u"low\n低"_qs);
}

TEST_CASE("what only one language has is kept, and the rest is still side by side", "[report][choices]")
{
    const Block extra = table({u"only"_qs, u"here"_qs});
    const ReadinessReport both = sideBySide(of({extra, paragraph(u"Words"_qs)}, Language::English),
                                            of({paragraph(u"文字"_qs)}, Language::Chinese));
    REQUIRE(both.blocks.size() == 2);
    CHECK(both.blocks[0] == extra);
    CHECK(std::holds_alternative<Columns>(both.blocks[1]));
    const ReadinessReport rows = sideBySide(of({table({u"a"_qs, u"b"_qs})}, Language::English),
                                            of({table({u"c"_qs})}, Language::Chinese));
    CHECK(countOf<Table>(rows) == 2);
}

TEST_CASE("no text is lost whatever two reports are put side by side", "[report][choices]")
{
    rc::prop("every text of both is in the result", [] {
        std::vector<Block> english;
        std::vector<Block> chinese;
        for (int i = *rc::gen::inRange(0, 12); i > 0; --i)
            english.push_back(anyBlock(u"E%1"_qs.arg(i)));
        for (int i = *rc::gen::inRange(0, 12); i > 0; --i)
            chinese.push_back(anyBlock(u"中%1"_qs.arg(i)));
        const ReadinessReport one = of(english, Language::English);
        const ReadinessReport other = of(chinese, Language::Chinese);
        const ReadinessReport both = sideBySide(one, other);
        RC_ASSERT(missing(one, both).isEmpty());
        RC_ASSERT(missing(other, both).isEmpty());
    });
}

TEST_CASE("the same report side by side with itself says everything once", "[report][choices]")
{
    const ReadinessReport report = readinessReport(
        sextant::testing::readinessSample(Answered::Some, Language::English), Language::English);
    ReadinessReport both = sideBySide(report, report);
    both.bilingual = false;
    CHECK(both == report);
}
