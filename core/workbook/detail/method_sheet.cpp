#include "workbook/detail/parts.h"

#include "scoring/score_card.h"

namespace sextant::workbook::detail {

namespace {

using report::Phrase;

constexpr double kLabelWidth = 30;
constexpr double kTextWidth = 110;

/// The report's own words on its method, one below the other: headings at the left, texts at the right.
class Prose
{
public:
    explicit Prose(Sheet& sheet)
        : m_sheet(sheet)
    {}
    void label(const QString& text)
    {
        if (m_labelled)
            ++m_row;
        m_sheet.write(m_row, 0, text, Style::Label);
        m_labelled = true;
    }
    void text(const QString& text)
    {
        m_sheet.write(m_row++, 1, text, Style::Prose);
        m_labelled = false;
    }
    void fact(const QString& name, const QString& value)
    {
        if (value.isEmpty())
            return;
        label(name);
        text(value);
    }
    void operator()(const report::Heading& heading) { label(heading.text); }
    void operator()(const report::Paragraph& paragraph) { text(paragraph.text.plain()); }
    void operator()(const report::Table& table)
    {
        for (const report::Row& row : table.rows) {
            QStringList cells;
            for (const report::Cell& cell : row.cells)
                cells << cell.text.plain();
            text(cells.join(QStringLiteral(" · ")));
        }
    }
    template <typename Block>
    void operator()(const Block&) // the method has no others
    {}

private:
    Sheet& m_sheet;
    int m_row = 2;
    bool m_labelled = false;
};

/// Where the part on the method begins among the blocks of the report: it is the last.
size_t methodBegins(const report::ReadinessReport& told, const QString& title)
{
    for (size_t i = told.blocks.size(); i > 0; --i) {
        const auto* head = std::get_if<report::Title>(&told.blocks[i - 1]);
        if (head != nullptr && head->title == title)
            return i;
    }
    return told.blocks.size();
}

void addVersions(const Context& context, Prose& prose)
{
    const framework::Framework& framework = context.index.framework();
    prose.fact(context.word(Word::RoundingHeading),
               context.word(Word::Rounding, {QString::number(framework.method.decimals)}));
    prose.fact(context.word(Word::FrameworkIdentifier),
               framework.id.text + QStringLiteral(" ") + framework.version);
    prose.fact(context.word(Word::FrameworkDigest), QString::fromLatin1(framework.digest.toHex()));
    prose.fact(context.word(Word::Licence), framework.licence);
    prose.fact(context.word(Word::EngineVersion), QString::fromLatin1(scoring::kEngineVersion));
    prose.fact(context.word(Word::ContentDigest), QString::fromLatin1(context.input.contentDigest.toHex()));
    prose.fact(context.word(Word::ProgramVersion),
               context.say(Phrase::Creator, {context.input.programVersion}));
    prose.text(context.say(Phrase::Disclaimer));
}

} // namespace

void addMethod(const Context& context, const report::ReadinessReport& told, Book& book)
{
    Sheet sheet(book, Word::SheetMethod, true);
    sheet.width(0, kLabelWidth);
    sheet.width(1, kTextWidth);
    const QString title = context.say(Phrase::MethodTitle);
    sheet.write(0, 0, title, Style::Title);
    Prose prose(sheet);
    for (size_t i = methodBegins(told, title); i < told.blocks.size(); ++i)
        std::visit(prose, told.blocks[i]);
    addVersions(context, prose);
}

} // namespace sextant::workbook::detail
