#include "report/side_by_side.h"

#include "report/detail/chart_pair.h"

#include <algorithm>

namespace sextant::report {

namespace {

using detail::paired;

constexpr size_t kFar = 64; ///< how far a block is looked for that one language does not have

QString below(const QString& english, const QString& chinese)
{
    return paired(english, chinese, QStringLiteral("\n"));
}

QString beside(const QString& english, const QString& chinese)
{
    return paired(english, chinese, QStringLiteral(" "));
}

/// Short ones on one line.
QString head(const QString& english, const QString& chinese)
{
    constexpr qsizetype kLine = 48;
    return english.size() + 2 * chinese.size() <= kLine ? beside(english, chinese) : below(english, chinese);
}

RichText below(const RichText& english, const RichText& chinese)
{
    if (english.plain() == chinese.plain() || chinese.isEmpty())
        return english;
    if (english.isEmpty())
        return chinese;
    RichText both = english;
    Run line = chinese.runs.front();
    line.text.prepend(u'\n');
    both.runs.push_back(std::move(line));
    both.runs.insert(both.runs.end(), chinese.runs.begin() + 1, chinese.runs.end());
    return both;
}

std::optional<std::vector<Fact>> pairedFacts(const std::vector<Fact>& english,
                                             const std::vector<Fact>& chinese)
{
    if (english.size() != chinese.size())
        return std::nullopt;
    std::vector<Fact> both;
    for (size_t i = 0; i < english.size(); ++i)
        both.push_back(
            {beside(english[i].label, chinese[i].label), below(english[i].value, chinese[i].value)});
    return both;
}

bool isSame(const Cell& a, const Cell& b)
{
    return a.mark == b.mark && a.aim == b.aim && a.icon == b.icon;
}

bool isSame(const Row& a, const Row& b)
{
    return a.group == b.group &&
           std::ranges::equal(a.cells, b.cells, [](const Cell& x, const Cell& y) { return isSame(x, y); });
}

bool isSame(const Column& a, const Column& b)
{
    return a.right == b.right && a.small == b.small;
}

bool isSame(const FormRow& a, const FormRow& b)
{
    return a.code == b.code && a.stacked == b.stacked && a.lines.size() == b.lines.size() &&
           std::ranges::equal(a.choices, b.choices, [](const FormChoice& x, const FormChoice& y) {
               return x.key == y.key && x.chosen == y.chosen;
           });
}

void joinRow(FormRow& row, const FormRow& chinese)
{
    row.label = below(row.label, chinese.label);
    row.question = below(row.question, chinese.question);
    for (const QString& hint : chinese.hints)
        if (!row.hints.contains(hint))
            row.hints << hint;
    for (size_t i = 0; i < row.choices.size(); ++i)
        row.choices[i].text = beside(row.choices[i].text, chinese.choices[i].text);
    for (size_t i = 0; i < row.lines.size(); ++i) {
        row.lines[i].label = beside(row.lines[i].label, chinese.lines[i].label);
        row.lines[i].text = beside(row.lines[i].text, chinese.lines[i].text);
        row.lines[i].lines = std::max(row.lines[i].lines, chinese.lines[i].lines);
    }
}

/// Puts two blocks together that tell the same; nullopt when they do not. A block in a column stays narrow:
/// there its paragraphs stand below each other.
class Pairing
{
public:
    using Both = std::optional<Block>;

    explicit Pairing(bool inColumn)
        : m_inColumn(inColumn)
    {}

    Both operator()(const PageBreak&, const PageBreak&) const { return PageBreak{}; }

    Both operator()(const Title& en, const Title& zh) const
    {
        if (en.anchor != zh.anchor || en.figure.isEmpty() != zh.figure.isEmpty())
            return std::nullopt;
        return Title{beside(en.kicker, zh.kicker),
                     below(en.title, zh.title),
                     paired(en.figure, zh.figure, u" / "_qs),
                     beside(en.figureOf, zh.figureOf),
                     below(en.figureNote, zh.figureNote),
                     en.anchor};
    }

    Both operator()(const Heading& en, const Heading& zh) const
    {
        if (en.anchor != zh.anchor)
            return std::nullopt;
        return Heading{head(en.text, zh.text), en.anchor};
    }

    Both operator()(const Paragraph& en, const Paragraph& zh) const
    {
        if (en.style != zh.style || en.gateIcon != zh.gateIcon)
            return std::nullopt;
        if (m_inColumn || en.text.plain() == zh.text.plain())
            return Paragraph{en.style, below(en.text, zh.text), en.gateIcon};
        return Columns{{en}, {zh}};
    }

    Both operator()(const Message& en, const Message& zh) const
    {
        if (en.tone != zh.tone)
            return std::nullopt;
        return Message{en.tone, head(en.title, zh.title), below(en.text, zh.text)};
    }

    Both operator()(const Table& en, const Table& zh) const
    {
        const bool isOne =
            en.kind == zh.kind && en.headed == zh.headed &&
            std::ranges::equal(en.columns, zh.columns, [](auto& a, auto& b) { return isSame(a, b); }) &&
            std::ranges::equal(en.rows, zh.rows, [](auto& a, auto& b) { return isSame(a, b); });
        if (!isOne)
            return std::nullopt;
        Table both = en;
        for (size_t i = 0; i < both.columns.size(); ++i)
            both.columns[i].head = below(en.columns[i].head, zh.columns[i].head);
        for (size_t row = 0; row < both.rows.size(); ++row)
            for (size_t i = 0; i < both.rows[row].cells.size(); ++i)
                both.rows[row].cells[i].text = below(en.rows[row].cells[i].text, zh.rows[row].cells[i].text);
        return both;
    }

    Both operator()(const Chart& en, const Chart& zh) const
    {
        auto spec = detail::pairedChart(en.spec, zh.spec);
        return spec.has_value() ? Both(Chart{std::move(*spec)}) : std::nullopt;
    }

    Both operator()(const Facts& en, const Facts& zh) const
    {
        auto facts = pairedFacts(en.facts, zh.facts);
        return facts.has_value() ? Both(Facts{std::move(*facts)}) : std::nullopt;
    }

    Both operator()(const LevelLegend& en, const LevelLegend& zh) const
    {
        if (!std::ranges::equal(en.keys, zh.keys, {}, &LevelKey::mark, &LevelKey::mark))
            return std::nullopt;
        LevelLegend both = en;
        for (size_t i = 0; i < both.keys.size(); ++i) {
            both.keys[i].name = below(en.keys[i].name, zh.keys[i].name);
            both.keys[i].summary = below(en.keys[i].summary, zh.keys[i].summary);
        }
        return both;
    }

    Both operator()(const Signing& en, const Signing& zh) const
    {
        return Signing{below(en.sentence, zh.sentence), beside(en.first, zh.first),
                       beside(en.second, zh.second), beside(en.date, zh.date), below(en.seal, zh.seal)};
    }

    Both operator()(const Cover& en, const Cover& zh) const
    {
        auto facts = pairedFacts(en.facts, zh.facts);
        auto arc = en.arc && zh.arc ? detail::pairedChart(*en.arc, *zh.arc) : std::nullopt;
        if (!facts.has_value() || en.arc.has_value() != zh.arc.has_value() ||
            en.arc.has_value() != arc.has_value())
            return std::nullopt;
        Cover both{beside(en.program, zh.program),
                   below(en.title, zh.title),
                   below(en.organisation, zh.organisation),
                   below(en.period, zh.period),
                   std::nullopt,
                   beside(en.verdict, zh.verdict),
                   below(en.verdictNote, zh.verdictNote),
                   *facts,
                   below(en.disclaimer, zh.disclaimer)};
        if (arc.has_value())
            both.arc = std::get<ArcSpec>(*arc);
        return both;
    }

    Both operator()(const Columns& en, const Columns& zh) const;

    Both operator()(const Listing& en, const Listing& zh) const
    {
        const bool isOne = en.style == zh.style && en.label.isEmpty() == zh.label.isEmpty() &&
                           std::ranges::equal(en.lines, zh.lines, {}, &ListLine::marker, &ListLine::marker);
        if (!isOne)
            return std::nullopt;
        Listing both = en;
        both.label = below(en.label, zh.label);
        for (size_t i = 0; i < both.lines.size(); ++i)
            both.lines[i].text = below(en.lines[i].text, zh.lines[i].text);
        return both;
    }

    Both operator()(const Contents& en, const Contents& zh) const
    {
        if (!std::ranges::equal(en.lines, zh.lines, {}, &ContentsLine::anchor, &ContentsLine::anchor))
            return std::nullopt;
        Contents both = en;
        for (size_t i = 0; i < both.lines.size(); ++i) {
            both.lines[i].code = beside(en.lines[i].code, zh.lines[i].code);
            both.lines[i].title = beside(en.lines[i].title, zh.lines[i].title);
        }
        return both;
    }

    Both operator()(const Form& en, const Form& zh) const
    {
        if (!std::ranges::equal(en.rows, zh.rows, [](auto& a, auto& b) { return isSame(a, b); }))
            return std::nullopt;
        Form both = en;
        for (size_t i = 0; i < both.rows.size(); ++i)
            joinRow(both.rows[i], zh.rows[i]);
        return both;
    }

    Both operator()(const Letterhead& en, const Letterhead& zh) const
    {
        Letterhead both{below(en.name, zh.name), en.lines};
        for (const QString& line : zh.lines)
            if (!both.lines.contains(line))
                both.lines << line;
        return both;
    }

    template <typename One, typename Other>
    Both operator()(const One&, const Other&) const
    {
        return std::nullopt;
    }

private:
    bool m_inColumn;
};

template <typename AnyBlock>
std::optional<Block> together(const AnyBlock& english, const AnyBlock& chinese, bool inColumn)
{
    if (english.index() != chinese.index())
        return std::nullopt;
    return std::visit(Pairing(inColumn), english, chinese);
}

/// The nearest two blocks from \a i and \a j on that belong together; the ends when there are none near.
template <typename AnyBlock>
std::pair<size_t, size_t> nextPair(const std::vector<AnyBlock>& english, size_t i,
                                   const std::vector<AnyBlock>& chinese, size_t j, bool inColumn)
{
    for (size_t skipped = 1; skipped <= kFar; ++skipped)
        for (size_t ofChinese = 0; ofChinese <= skipped; ++ofChinese) {
            const size_t a = i + skipped - ofChinese;
            const size_t b = j + ofChinese;
            if (a < english.size() && b < chinese.size() && together(english[a], chinese[b], inColumn))
                return {a, b};
        }
    return {english.size(), chinese.size()};
}

/// Gives each pair, and what has no partner, to \a add in order.
template <typename AnyBlock, typename Add>
void walk(const std::vector<AnyBlock>& english, const std::vector<AnyBlock>& chinese, bool inColumn, Add add)
{
    size_t i = 0;
    size_t j = 0;
    while (i < english.size() || j < chinese.size()) {
        if (i < english.size() && j < chinese.size())
            if (auto both = together(english[i], chinese[j], inColumn)) {
                add(std::move(*both));
                ++i;
                ++j;
                continue;
            }
        const auto [a, b] = nextPair(english, i, chinese, j, inColumn);
        for (; i < a; ++i)
            std::visit([&add](const auto& block) { add(Block(block)); }, english[i]);
        for (; j < b; ++j)
            std::visit([&add](const auto& block) { add(Block(block)); }, chinese[j]);
    }
}

std::vector<FlowBlock> column(const std::vector<FlowBlock>& english, const std::vector<FlowBlock>& chinese)
{
    std::vector<FlowBlock> both;
    const auto keep = [&both](auto&& block) {
        using Kind = std::decay_t<decltype(block)>;
        if constexpr (std::is_constructible_v<FlowBlock, Kind>)
            both.emplace_back(std::forward<decltype(block)>(block));
    };
    walk(english, chinese, true, [&keep](Block block) { std::visit(keep, std::move(block)); });
    return both;
}

std::optional<Block> Pairing::operator()(const Columns& en, const Columns& zh) const
{
    return Columns{column(en.left, zh.left), column(en.right, zh.right)};
}

} // namespace

ReadinessReport sideBySide(const ReadinessReport& english, const ReadinessReport& chinese)
{
    ReadinessReport both = english;
    both.bilingual = true;
    for (QString ReadinessReport::*text :
         {&ReadinessReport::title, &ReadinessReport::organisation, &ReadinessReport::runningTitle,
          &ReadinessReport::demo, &ReadinessReport::mark, &ReadinessReport::watermark,
          &ReadinessReport::pageOf})
        both.*text = beside(english.*text, chinese.*text);
    both.foot = below(english.foot, chinese.foot);
    both.blocks.clear();
    walk(english.blocks, chinese.blocks, false,
         [&both](Block block) { both.blocks.push_back(std::move(block)); });
    return both;
}

} // namespace sextant::report
