#include "workbook/detail/parts.h"

#include "scoring/score_card.h"

namespace sextant::workbook::detail {

namespace {

using scoring::NodeScore;
using scoring::ScoreCard;

constexpr double kFigureWidth = 13;

/// The cards that are compared: now, last time, as aimed at; with their names.
struct Compared
{
    QString name;
    const ScoreCard* card;
};

std::vector<Compared> comparedCards(const Context& context)
{
    std::vector<Compared> cards{{context.figures.nowName, &context.input.card}};
    if (context.figures.last != nullptr)
        cards.push_back({context.figures.lastName, context.figures.last});
    if (context.figures.targets != nullptr)
        cards.push_back({context.word(Word::ScoreOfTarget), context.figures.targets});
    return cards;
}

bool hasBands(const Context& context)
{
    return !context.index.framework().method.bands.empty();
}

std::vector<Column> columnsOf(const Context& context, const std::vector<Compared>& cards)
{
    std::vector<Column> columns{{context.word(Word::Code), 8}, {context.word(Word::Domain), 38}};
    for (const Compared& one : cards)
        columns.push_back({one.name, kFigureWidth, Style::Figure});
    columns.push_back({context.word(Word::LowestPossible), kFigureWidth, Style::Figure});
    columns.push_back({context.word(Word::HighestPossible), kFigureWidth, Style::Figure});
    for (const Compared& one : cards)
        columns.push_back({context.word(Word::Share, {one.name}), kFigureWidth, Style::Share});
    if (hasBands(context))
        columns.push_back({context.word(Word::Band), kFigureWidth});
    columns.push_back({context.word(Word::Coverage), kFigureWidth, Style::Share});
    for (const Word count : {Word::Rated, Word::NotApplicable, Word::Unanswered, Word::Conflicts})
        columns.push_back({context.word(count), kFigureWidth, Style::Number});
    return columns;
}

/// \a of gives the node of a card that the row is about.
template <typename Of>
std::vector<Value> rowOf(const Context& context, const std::vector<Compared>& cards, const QString& code,
                         const QString& title, Of of)
{
    const NodeScore& now = of(context.input.card);
    std::vector<Value> row{code, title};
    for (const Compared& one : cards)
        row.push_back(valueOf(of(*one.card).score));
    row.push_back(now.intervalDefined ? Value(now.intervalMinimum) : Value());
    row.push_back(now.intervalDefined ? Value(now.intervalMaximum) : Value());
    for (const Compared& one : cards)
        row.push_back(valueOf(of(*one.card).ratio));
    if (hasBands(context))
        row.push_back(context.bandOf(now));
    row.push_back(now.coverage());
    for (const int count : {now.rated, now.notApplicable, now.unanswered, now.conflicts})
        row.push_back(countOf(count));
    return row;
}

/// The rows of the top sections, or of those below them.
Rows nodeRows(const Context& context, const std::vector<Compared>& cards, bool top)
{
    Rows rows;
    const auto& nodes = context.index.nodes();
    for (size_t i = 0; i < nodes.size(); ++i) {
        if ((nodes[i].depth == 0) != top)
            continue;
        rows.push_back(rowOf(context, cards, nodes[i].section->code,
                             nodes[i].section->title.in(context.language),
                             [i](const ScoreCard& card) -> const NodeScore& { return card.nodes[i]; }));
    }
    return rows;
}

ChartSource sourceOf(const Context& context, int cards, int rows)
{
    ChartSource source;
    source.last = rows;
    const bool share = context.scale.isShare();
    for (int i = 0; i < cards; ++i)
        source.values.push_back(share ? 2 + cards + 2 + i : 2 + i);
    source.lowest = share ? 0 : context.scale.lowest();
    source.highest = share ? 1 : context.scale.highest();
    return source;
}

} // namespace

void addDomains(const Context& context, Book& book)
{
    Sheet sheet(book, Word::SheetDomains, true);
    const std::vector<Compared> cards = comparedCards(context);
    const std::vector<Column> columns = columnsOf(context, cards);
    const Rows tops = nodeRows(context, cards, true);
    int row = sheet.listing(columns, tops, 2);
    // Apart, so that sorting and filtering the domains leaves the whole where it is.
    const Rows overall{rowOf(context, cards, {}, context.word(Word::Overall),
                             [](const ScoreCard& card) -> const NodeScore& { return card.overall; })};
    row = sheet.table(row + 1, columns, overall);
    if (const Rows inner = nodeRows(context, cards, false); !inner.empty()) {
        sheet.write(row + 1, 1, context.word(Word::Parts), Style::Label);
        row = sheet.table(row + 2, columns, inner);
    }
    if (!tops.empty())
        addCharts(context, sourceOf(context, static_cast<int>(cards.size()), static_cast<int>(tops.size())),
                  row + 1, sheet);
}

} // namespace sextant::workbook::detail
